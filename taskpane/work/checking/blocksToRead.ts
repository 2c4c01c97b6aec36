import type { EditionId } from '../../../shared/editions/edition';
import { cellAt, rangeOf } from '../../../shared/layout/address';
import { layout } from '../../../shared/layout/layout';
import { sheetBlock } from '../../excel/sheetBlock';
import type { BlockToRead } from '../../excel/readSheets';

/** The blocks that hold a report of either edition, one a sheet, so that reading needs to know nothing beforehand. */
export const blocksToRead: BlockToRead[] = widest(['2019', '2021']);

function widest(editions: EditionId[]): BlockToRead[] {
  const extents = new Map<string, { rows: number; columns: number }>();
  for (const content of editions.flatMap((id) => layout(id, { year: 0, unit: { name: '' } }).sheets)) {
    const end = cellAt(sheetBlock(content).address.split(':').at(-1) ?? 'A1');
    const before = extents.get(content.name) ?? { rows: 0, columns: 0 };
    extents.set(content.name, {
      rows: Math.max(before.rows, end.row + 1),
      columns: Math.max(before.columns, end.column + 1),
    });
  }
  return [...extents].map(([sheet, { rows, columns }]) => ({ sheet, address: rangeOf(0, 0, rows, columns) }));
}
