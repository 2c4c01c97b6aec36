import type { BrokenPart } from './brokenParts';
import { oneChangeEach } from './oneChangeEach';
import { isCount } from './readCounts';
import { sharedDecreases } from './sharedDecreases';

/** Cells of a part by column, ascending, and what each would hold instead. */
export interface Answer {
  columns: number[];
  counts: number[];
}

export interface FewestChanges {
  answers: Answer[];
  /** No answer has fewer changes, and none with as many is missing. */
  complete: boolean;
}

/**
 * Largest number of changes for which distinct cells of a whole part cannot offset one another: the shortest such ring
 * is two rows crossing two columns.
 */
const independentInWhole = 3;

/** A change that is settled at once takes a small part of the work of one that has to be eliminated. */
const cheapSteps = 10;

/**
 * Finds the fewest cells of a part whose change mends all its broken equations (Fellegi–Holt), and every choice of
 * that many cells.
 *
 * Broken equations that share no cell ask for a change each, and mostly that is enough (`oneChangeEach`). Else one change
 * more is tried, then two more, and so on. At each stage some equation is still broken, so one of its cells must change:
 * each is tried in turn, and eliminated from the other equations, which leaves the rest to be mended by one change
 * fewer. A cell that was tried is closed to the tries after it, so each choice is met once. The matrix is totally
 * unimodular (the flow through 表三 from rows to columns is a network), so its entries stay -1, 0 and 1 and every
 * solution is in whole numbers.
 *
 * Values that are not determined by the cells chosen arise only where cells can offset one another; for two changes
 * `sharedDecreases` lists them, for more the result is not called complete.
 *
 * @param steps how many choices may be tried, so that the work is bounded
 */
export function fewestChanges(part: BrokenPart, steps: number): FewestChanges {
  const search = new Search(part, steps);
  const disjoint = search.disjointRows();
  const one = oneChangeEach(part, disjoint, cheapSteps * steps);
  if (one.answers.length > 0) return { answers: one.answers, complete: !one.exhausted };
  for (let size = disjoint.length + 1; size <= part.residuals.length; size += 1) {
    const answers = search.run(size);
    if (size === 2 && !part.whole) answers.push(...sharedDecreases(part));
    if (search.exhausted) return { answers, complete: false };
    if (answers.length > 0)
      return {
        answers,
        complete: !one.exhausted && size <= (part.whole ? independentInWhole : 2),
      };
  }
  return { answers: [], complete: false };
}

class Search {
  exhausted = false;
  private readonly width: number;
  private readonly height: number;
  private readonly matrix: Int8Array;
  private readonly residuals: Float64Array;
  private readonly solved: Uint8Array;
  private readonly closed: Uint8Array;
  private readonly taken: Uint32Array;
  private stamp = 0;
  private size = 0;
  private chosen: number[] = [];
  private pivots: number[] = [];
  private answers: Answer[] = [];

  constructor(
    private readonly part: BrokenPart,
    private steps: number,
  ) {
    this.width = part.cells.length;
    this.height = part.residuals.length;
    this.matrix = part.matrix.slice();
    this.residuals = part.residuals.slice();
    this.solved = new Uint8Array(this.height);
    this.closed = new Uint8Array(this.width);
    this.taken = new Uint32Array(this.width);
  }

  /** Every answer of exactly `size` changes, unless the steps run out. */
  run(size: number): Answer[] {
    this.size = size;
    this.answers = [];
    this.descend(0);
    return this.answers;
  }

  /** Broken equations of which no two share a cell that may change: as many changes cannot be undercut. */
  disjointRows(): number[] {
    const down = this.pack(0, 1);
    const up = this.pack(this.height - 1, -1);
    return up.length >= down.length ? up : down;
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

  /** The broken equation with the fewest cells to choose from, or -1. */
  private narrowest(): number {
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

  private descend(depth: number): void {
    if (this.steps <= 0) {
      this.exhausted = true;
      return;
    }
    this.steps -= 1;
    const left = this.size - depth;
    if (this.disjointRows().length > left) return;
    const row = this.narrowest();
    if (row < 0) return;
    if (left === 1) {
      this.finish(row, depth);
      return;
    }
    const tried: number[] = [];
    for (let column = 0; column < this.width && !this.exhausted; column += 1) {
      if (this.matrix[row * this.width + column] === 0 || this.closed[column] !== 0) continue;
      const pivot = this.pivotFor(column);
      this.chosen[depth] = column;
      this.pivots[depth] = pivot;
      this.solved[pivot] = 1;
      const undo = this.eliminate(column, pivot);
      this.descend(depth + 1);
      for (const { row: changed, times } of undo) this.addRow(pivot, changed, times);
      this.solved[pivot] = 0;
      this.closed[column] = 1;
      tried.push(column);
    }
    for (const column of tried) this.closed[column] = 0;
  }

  /** The equation of a cell with the fewest choices, so that the others grow as little as can be. */
  private pivotFor(column: number): number {
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

  /** Removes a cell from all unsolved equations by its pivot, which is solved; returns what undoes it. */
  private eliminate(column: number, pivot: number): { row: number; times: number }[] {
    const { matrix, width } = this;
    const undo: { row: number; times: number }[] = [];
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

  /** Tries each cell of the equation as the last one to change: what it must become is then settled. */
  private finish(row: number, depth: number): void {
    const { matrix, width, residuals, part } = this;
    for (let column = 0; column < width; column += 1) {
      const entry = matrix[row * width + column] as number;
      if (entry === 0 || this.closed[column] !== 0) continue;
      const change = -(residuals[row] as number) * entry;
      if (!isCount((part.counts[column] as number) + change) || !this.mendsAll(column, change)) continue;
      this.chosen[depth] = column;
      this.collect(depth, change);
    }
  }

  private mendsAll(column: number, change: number): boolean {
    const { matrix, width, residuals, solved } = this;
    for (let row = 0; row < this.height; row += 1) {
      const entry = matrix[row * width + column] as number;
      if (solved[row] === 0 && (residuals[row] as number) + entry * change !== 0) return false;
    }
    return true;
  }

  /** Works the changes out from the last cell back to the first, and keeps them if all values are counts. */
  private collect(last: number, lastChange: number): void {
    const { matrix, width, residuals, chosen, pivots, part } = this;
    const changes: number[] = [];
    changes[last] = lastChange;
    for (let depth = last - 1; depth >= 0; depth -= 1) {
      const start = (pivots[depth] as number) * width;
      let rest = residuals[pivots[depth] as number] as number;
      for (let later = depth + 1; later <= last; later += 1)
        rest += (matrix[start + (chosen[later] as number)] as number) * (changes[later] as number);
      const change = -rest * (matrix[start + (chosen[depth] as number)] as number);
      if (!isCount((part.counts[chosen[depth] as number] as number) + change)) return;
      changes[depth] = change;
    }
    const order = changes.map((_, depth) => depth);
    order.sort((a, b) => (chosen[a] as number) - (chosen[b] as number));
    this.answers.push({
      columns: order.map((depth) => chosen[depth] as number),
      counts: order.map(
        (depth) => (part.counts[chosen[depth] as number] as number) + (changes[depth] as number),
      ),
    });
  }
}
