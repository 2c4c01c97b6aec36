import { cellAt, rangeOf } from '../../shared/layout/address';
import type { CellValue, SheetContent } from '../../shared/layout/sheetContent';

/** A sheet's values as one block from A1 to the last cell that the layout uses; blank cells are ''. */
export interface SheetBlock {
  address: string;
  rows: CellValue[][];
}

/** The block of a sheet: what is written in one go, and whose address is what is read in one go. */
export function sheetBlock(content: SheetContent): SheetBlock {
  const cells = Object.entries(content.values).map(([address, value]) => ({ ...cellAt(address), value }));
  const corners = [...content.merges, ...content.styles.map(({ range }) => range)]
    .map((range) => range.split(':').at(-1) ?? range)
    .filter((corner) => /^[A-Z]+\d+$/.test(corner))
    .map(cellAt);
  const height =
    1 + Math.max(content.rowHeights.length - 1, 0, ...[...cells, ...corners].map(({ row }) => row));
  const width =
    1 + Math.max(content.columnWidths.length - 1, 0, ...[...cells, ...corners].map(({ column }) => column));

  const rows = Array.from({ length: height }, () => new Array<CellValue>(width).fill(''));
  for (const { row, column, value } of cells) {
    const line = rows[row];
    if (line) line[column] = value;
  }
  return { address: rangeOf(0, 0, height, width), rows };
}
