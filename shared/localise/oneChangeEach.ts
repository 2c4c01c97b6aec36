import type { BrokenPart } from './brokenParts';
import type { Answer } from './answer';
import { isCount } from './readCounts';

/** The answers found, and whether the steps ran out before all were. */
export interface OneEach {
  answers: Answer[];
  exhausted: boolean;
}

/**
 * Finds every way to mend a part with one change in each of the given equations and none elsewhere. As these are broken
 * and share no cell, no fewer changes can do, and every answer with as many is of this kind; each change is settled by
 * its own equation, so a forgotten column of totals is found at once.
 *
 * @param rows broken equations of which no two share a cell
 * @param steps how many changes may be tried
 */
export function oneChangeEach(part: BrokenPart, rows: readonly number[], steps: number): OneEach {
  const { cells, counts, matrix, residuals } = part;
  const width = cells.length;
  const rest = residuals.slice();
  const settled = settledAfter(part, rows);
  const columns: number[] = [];
  const answers: Answer[] = [];
  let left = steps;

  const add = (column: number, change: number): void => {
    for (let row = 0; row < rest.length; row += 1)
      rest[row] = (rest[row] as number) + (matrix[row * width + column] as number) * change;
  };
  const descend = (index: number): void => {
    const row = rows[index];
    if (row === undefined) {
      answers.push(answerOf(columns, residuals, part, rows));
      return;
    }
    for (let column = 0; column < width; column += 1) {
      const entry = matrix[row * width + column] as number;
      const change = -(residuals[row] as number) * entry;
      if (entry === 0 || !isCount((counts[column] as number) + change)) continue;
      if (left === 0) return;
      left -= 1;
      add(column, change);
      columns[index] = column;
      if (settled[index]?.every((other) => rest[other] === 0)) descend(index + 1);
      add(column, -change);
    }
  };
  descend(0);
  return { answers, exhausted: left === 0 };
}

/** For each of the rows, the equations that no change in the rows after it touches. */
function settledAfter({ cells, matrix, residuals }: BrokenPart, rows: readonly number[]): number[][] {
  const width = cells.length;
  const shareCell = (a: number, b: number): boolean =>
    cells.some((_, column) => matrix[a * width + column] !== 0 && matrix[b * width + column] !== 0);
  const settled: number[][] = rows.map(() => []);
  for (const other of residuals.keys()) {
    const last = Math.max(0, ...rows.flatMap((row, index) => (shareCell(row, other) ? [index] : [])));
    settled[last]?.push(other);
  }
  return settled;
}

function answerOf(
  columns: readonly number[],
  residuals: Float64Array,
  { cells, counts, matrix }: BrokenPart,
  rows: readonly number[],
): Answer {
  const changes = rows.map((row, index) => {
    const column = columns[index] as number;
    const entry = matrix[row * cells.length + column] as number;
    return { column, count: (counts[column] as number) - (residuals[row] as number) * entry };
  });
  changes.sort((a, b) => a.column - b.column);
  return { columns: changes.map(({ column }) => column), counts: changes.map(({ count }) => count) };
}
