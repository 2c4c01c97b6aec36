import { residual } from './readCounts';
import type { Equation, SumModel } from './sumModel';

/**
 * Equations that hang together through their cells, at least one of them broken; other parts of the report neither
 * touch it nor are touched. `matrix` has a row for each equation and a column for each cell.
 */
export interface BrokenPart {
  cells: readonly number[];
  counts: Float64Array;
  /** Row by row, -1, 0 or 1. */
  matrix: Int8Array;
  /** By equation; not 0 where it is broken. */
  residuals: Float64Array;
  /** No equation of its cells was left out for a cell without a number. */
  whole: boolean;
}

/**
 * Cuts the report into parts that can be mended one by one, and leaves out those where nothing is broken.
 *
 * @param counts by cell of the model, NaN where a cell takes no part
 */
export function brokenParts(model: SumModel, counts: Float64Array): BrokenPart[] {
  const residuals = model.equations.map((equation) => residual(equation, counts));
  const seen = new Set<number>();
  const parts: BrokenPart[] = [];
  for (const [start, value] of residuals.entries()) {
    if (Number.isNaN(value) || value === 0 || seen.has(start)) continue;
    parts.push(partAround(model, counts, residuals, start, seen));
  }
  return parts;
}

function partAround(
  model: SumModel,
  counts: Float64Array,
  residuals: number[],
  start: number,
  seen: Set<number>,
): BrokenPart {
  const members = [start];
  seen.add(start);
  const reached = new Set<number>();
  let whole = true;
  for (const member of members) {
    for (const cell of (model.equations[member] as Equation).cells) {
      reached.add(cell);
      for (const other of model.equationsOf[cell] ?? []) {
        if (Number.isNaN(residuals[other])) whole = false;
        else if (!seen.has(other)) {
          seen.add(other);
          members.push(other);
        }
      }
    }
  }
  const byNumber = (a: number, b: number): number => a - b;
  members.sort(byNumber);
  const cells = [...reached].sort(byNumber);
  const columns = new Map(cells.map((cell, column) => [cell, column]));
  const matrix = new Int8Array(members.length * cells.length);
  for (const [row, member] of members.entries()) {
    const equation = model.equations[member] as Equation;
    for (const [term, cell] of equation.cells.entries())
      matrix[row * cells.length + (columns.get(cell) as number)] = equation.signs[term] as number;
  }
  return {
    cells,
    counts: Float64Array.from(cells, (cell) => counts[cell] as number),
    matrix,
    residuals: Float64Array.from(members, (member) => residuals[member] as number),
    whole,
  };
}
