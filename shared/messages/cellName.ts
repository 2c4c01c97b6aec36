import type { CellKey, EditionId } from '../editions/edition';
import { editions } from '../editions/editions';
import { figureCell } from '../editions/figureCells';
import { addressOf } from '../layout/address';
import { tableTop } from '../layout/tableSheet';
import type { Locale } from './locale';

/** A name as it stands between quotation marks: its own become single ones. */
const within = (name: string): string => name.replaceAll('“', '‘').replaceAll('”', '’');

/**
 * What a clerk calls a cell, with where to find it: `表三“（一）予以公开”的“自然人”（D8）`.
 *
 * @throws RangeError when the edition has no such cell
 */
export function cellName(edition: EditionId, key: CellKey, locale: Locale): string {
  const cell = figureCell(edition, key);
  if (cell === undefined) throw new RangeError(`edition ${edition} has no cell ${key}`);
  const table = editions[edition].tables.find(({ id }) => id === cell.table);
  const tableName = table?.name[locale] ?? '';
  const address = addressOf(tableTop + cell.row, cell.column);
  return locale === 'zh'
    ? `${tableName}“${within(cell.rowName.zh)}”的“${within(cell.columnName.zh)}”（${address}）`
    : `${tableName}, ${cell.rowName.en}, ${cell.columnName.en} (${address})`;
}

/** The short name of a cell within an equation: the name that its neighbours in the equation do not share. */
export function shortName(edition: EditionId, key: CellKey, by: 'row' | 'column', locale: Locale): string {
  const cell = figureCell(edition, key);
  if (cell === undefined) throw new RangeError(`edition ${edition} has no cell ${key}`);
  return within(by === 'row' ? cell.rowName[locale] : cell.columnName[locale]);
}
