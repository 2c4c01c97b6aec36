import type { BrokenPart } from '../../../shared/localise/brokenParts';
import type { Random } from './random';

/**
 * A table of small counts with a 总计 for each row and each column, in which some cells were changed, and its equations:
 * one a row and one a column, as in 表三. Cells go row by row, the 总计 last.
 */
export function smallTable(rows: number, columns: number, wrongCells: number, random: Random): BrokenPart {
  const width = columns + 1;
  const cells = [...Array((rows + 1) * width).keys()];
  const at = (row: number, column: number): number => row * width + column;
  const counts = new Float64Array(cells.length);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const count = random.below(4);
      for (const cell of [at(row, column), at(row, columns), at(rows, column), at(rows, columns)])
        counts[cell] = (counts[cell] as number) + count;
    }
  for (let wrong = 0; wrong < wrongCells; wrong += 1) counts[random.pick(cells)] = random.below(9);

  const rowOf = (row: number): number[] => cells.filter((cell) => Math.floor(cell / width) === row);
  const columnOf = (column: number): number[] => cells.filter((cell) => cell % width === column);
  const lines = [...[...Array(rows + 1).keys()].map(rowOf), ...[...Array(columns + 1).keys()].map(columnOf)];
  const equations = lines.map((line) =>
    cells.map((cell) => (cell === line.at(-1) ? -1 : Number(line.includes(cell)))),
  );
  return partOf(equations, [...counts]);
}

/** Equations over cells that hold these counts: an entry of -1, 0 or 1 for each cell. */
export function partOf(equations: number[][], counts: number[], whole = true): BrokenPart {
  return {
    cells: counts.map((_, cell) => cell),
    counts: Float64Array.from(counts),
    matrix: Int8Array.from(equations.flat()),
    residuals: Float64Array.from(equations, (entries) =>
      entries.reduce((sum, entry, cell) => sum + entry * (counts[cell] as number), 0),
    ),
    whole,
  };
}
