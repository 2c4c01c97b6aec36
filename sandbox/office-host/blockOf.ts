import { boundsOf, type Area } from './area';

/**
 * Scattered cells as one block: a workbook that is written to cell by cell is drawn and counted anew after each.
 *
 * @returns the smallest area that holds them, and its contents row by row, undefined where none of them stands; null of no cells
 */
export function blockOf<Value>(
  cells: { row: number; column: number; value: Value }[],
): { area: Area; contents: (Value | undefined)[][] } | null {
  if (cells.length === 0) return null;
  const area = boundsOf(cells.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  const contents = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, (): Value | undefined => undefined),
  );
  for (const { row, column, value } of cells) {
    const line = contents[row - area.row];
    if (line) line[column - area.column] = value;
  }
  return { area, contents };
}
