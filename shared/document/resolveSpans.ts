import type { TableCell } from './document';
import type { CountedCells } from './countedCells';

/** A cell as a source writes it down: once, with how many rows and columns it covers. */
export interface SpannedCell {
  lines: string[];
  rowSpan: number;
  columnSpan: number;
}

/**
 * The grid of a table: a merged cell stands in each of its slots as the same object; all rows are of one length.
 *
 * @param table the number of the table in its source, from 1
 * @param counted the cells of the document so far
 * @throws DocumentRefusal tooLarge when the spans make more cells than are taken in
 */
export function resolveSpans(
  rows: SpannedCell[][],
  table: number,
  counted: CountedCells,
): (TableCell | undefined)[][] {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { lines, rowSpan, columnSpan } of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      const cell: TableCell = { lines, place: { table, row: row + 1, column: column + 1 } };
      const height = Math.min(Math.max(1, rowSpan), rows.length - row);
      counted.take(height * Math.max(1, columnSpan));
      for (let down = 0; down < height; down += 1) {
        const line = grid[row + down];
        for (let right = 0; line !== undefined && right < Math.max(1, columnSpan); right += 1)
          line[column + right] ??= cell;
      }
      column += Math.max(1, columnSpan);
    }
  });
  const width = grid.reduce((widest, { length }) => Math.max(widest, length), 0);
  // What no cell covers is a slot all the same.
  counted.take(grid.reduce((sum, line) => sum + width - line.length, 0));
  return grid.map((line) => Array.from({ length: width }, (_, column) => line[column]));
}
