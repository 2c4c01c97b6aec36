import type { BrokenPart } from './brokenParts';

/** What has to be added to equations to put back what was eliminated from them. */
export type Eliminated = { row: number; times: number }[];

/**
 * The equations of a part while cells are chosen in turn: which are solved, which cells are closed to further choice, and
 * what is left of the others. Entries stay -1, 0 and 1.
 */
export class OpenEquations {
  readonly width: number;
  readonly height: number;
  readonly matrix: Int8Array;
  readonly residuals: Float64Array;
  /** By row: 1 where the equation already settles a chosen cell. */
  readonly solved: Uint8Array;
  /** By column: 1 where the cell may not be chosen. */
  readonly closed: Uint8Array;
  private readonly taken: Uint32Array;
  private stamp = 0;

  constructor(part: BrokenPart) {
    this.width = part.cells.length;
    this.height = part.residuals.length;
    this.matrix = part.matrix.slice();
    this.residuals = part.residuals.slice();
    this.solved = new Uint8Array(this.height);
    this.closed = new Uint8Array(this.width);
    this.taken = new Uint32Array(this.width);
  }

  /** Broken equations of which no two share a cell that may change: as many changes cannot be undercut. */
  disjointRows(): number[] {
    const down = this.pack(0, 1);
    const up = this.pack(this.height - 1, -1);
    return up.length >= down.length ? up : down;
  }

  /** The broken equation with the fewest cells to choose from, or -1. */
  narrowest(): number {
    let narrowest = -1;
    let fewest = Infinity;
    for (let row = 0; row < this.height; row += 1) {
      if (!this.isBroken(row)) continue;
      const choices = this.choices(row);
      if (choices < fewest) {
        fewest = choices;
        narrowest = row;
      }
    }
    return narrowest;
  }

  /** The equation of a cell with the fewest choices, so that the others grow as little as can be. */
  pivotFor(column: number): number {
    let pivot = -1;
    let fewest = Infinity;
    for (let row = 0; row < this.height; row += 1) {
      if (this.matrix[row * this.width + column] === 0 || this.solved[row] !== 0) continue;
      const choices = this.choices(row);
      if (choices < fewest) {
        fewest = choices;
        pivot = row;
      }
    }
    return pivot;
  }

  /** Removes a cell from all unsolved equations by its pivot, which is solved; `restore` undoes it. */
  eliminate(column: number, pivot: number): Eliminated {
    const { matrix, width } = this;
    const undo: Eliminated = [];
    const sign = matrix[pivot * width + column] as number;
    for (let row = 0; row < this.height; row += 1) {
      const entry = matrix[row * width + column] as number;
      if (entry === 0 || this.solved[row] !== 0) continue;
      const times = entry * sign;
      this.addRow(pivot, row, -times);
      undo.push({ row, times });
    }
    return undo;
  }

  restore(pivot: number, eliminated: Eliminated): void {
    for (const { row, times } of eliminated) this.addRow(pivot, row, times);
  }

  /** Whether changing one cell by so much mends all equations that are not solved. */
  mendsAll(column: number, change: number): boolean {
    const { matrix, width, residuals, solved } = this;
    for (let row = 0; row < this.height; row += 1) {
      const entry = matrix[row * width + column] as number;
      if (solved[row] === 0 && (residuals[row] as number) + entry * change !== 0) return false;
    }
    return true;
  }

  private pack(first: number, step: 1 | -1): number[] {
    this.stamp += 1;
    const rows: number[] = [];
    for (let row = first; row >= 0 && row < this.height; row += step)
      if (this.isBroken(row) && this.takeAll(row)) rows.push(row);
    return rows;
  }

  private takeAll(row: number): boolean {
    const { matrix, width, taken, stamp } = this;
    const start = row * width;
    for (let column = 0; column < width; column += 1)
      if (matrix[start + column] !== 0 && taken[column] === stamp && this.closed[column] === 0) return false;
    for (let column = 0; column < width; column += 1) if (matrix[start + column] !== 0) taken[column] = stamp;
    return true;
  }

  private isBroken(row: number): boolean {
    return this.residuals[row] !== 0 && this.solved[row] === 0;
  }

  private choices(row: number): number {
    const start = row * this.width;
    let count = 0;
    for (let column = 0; column < this.width; column += 1)
      if (this.matrix[start + column] !== 0 && this.closed[column] === 0) count += 1;
    return count;
  }

  private addRow(from: number, to: number, times: number): void {
    const { matrix, width, residuals } = this;
    const source = from * width;
    const target = to * width;
    for (let column = 0; column < width; column += 1) {
      const entry = matrix[source + column] as number;
      if (entry !== 0) matrix[target + column] = (matrix[target + column] as number) + times * entry;
    }
    residuals[to] = (residuals[to] as number) + times * (residuals[from] as number);
  }
}
