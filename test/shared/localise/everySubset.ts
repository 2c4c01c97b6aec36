import type { BrokenPart } from '../../../shared/localise/brokenParts';
import type { Answer } from '../../../shared/localise/answer';

/**
 * Every choice of exactly so many cells that mends all equations in one way only, by solving the equations for each
 * choice in turn (Gauss). Each cell of a choice changes, and holds a count afterwards.
 */
export function everySubset({ cells, counts, matrix, residuals }: BrokenPart, size: number): Answer[] {
  return choices(cells.length, size).flatMap((columns) => {
    const rows = Array.from(residuals, (residual, row) => [
      ...columns.map((column) => matrix[row * cells.length + column] as number),
      -residual,
    ]);
    const changes = solve(rows, size);
    if (changes === null || changes.includes(0)) return [];
    const changed = columns.map((column, index) => (counts[column] as number) + (changes[index] as number));
    return changed.every((count) => count >= 0 && Number.isInteger(count))
      ? [{ columns, counts: changed }]
      : [];
  });
}

function choices(cells: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const chosen: number[][] = [];
  for (let cell = from; cell < cells; cell += 1)
    for (const rest of choices(cells, size - 1, cell + 1)) chosen.push([cell, ...rest]);
  return chosen;
}

/** The one solution of equations whose last entry is the right side; null when there is none or more than one. */
function solve(rows: number[][], unknowns: number): number[] | null {
  for (let unknown = 0; unknown < unknowns; unknown += 1) {
    const pivot = rows.findIndex((row, index) => index >= unknown && row[unknown] !== 0);
    if (pivot < 0) return null;
    [rows[unknown], rows[pivot]] = [rows[pivot] as number[], rows[unknown] as number[]];
    const source = rows[unknown] as number[];
    const scale = source[unknown] as number;
    rows[unknown] = source.map((entry) => entry / scale);
    for (const [index, row] of rows.entries()) {
      const times = row[unknown] as number;
      if (index !== unknown && times !== 0)
        rows[index] = row.map((entry, column) => entry - times * (rows[unknown]?.[column] as number));
    }
  }
  if (rows.slice(unknowns).some((row) => row[unknowns] !== 0)) return null;
  return rows.slice(0, unknowns).map((row) => row[unknowns] as number);
}
