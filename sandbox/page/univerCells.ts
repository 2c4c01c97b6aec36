import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../shared/layout/sheetContent';
import type { Cell } from '../office-host/workbookModel';

/** Cells by row and column, as Univer's mutations carry them; null deletes a cell with its style. */
export type CellMatrix = Record<string, Nullable<Record<string, Nullable<ICellData>>>>;

/** What Univer's cell holds once its content is replaced; its style stays. */
export function cellData(content: CellValue | null): ICellData {
  const blank: ICellData = { v: null, f: null, si: null, p: null, t: null };
  if (content === null) return blank;
  if (typeof content === 'number') return { ...blank, v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (content.startsWith('=')) return { ...blank, f: content };
  const looksLikeNumber = content.trim() !== '' && !Number.isNaN(Number(content));
  return { ...blank, v: content, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/**
 * A cell of Univer's as the model knows it.
 *
 * @param formula the formula of a cell that shares it with others
 * @param shown what the grid displays
 */
export function modelCell(cell: Nullable<ICellData>, formula: string, shown: string): Cell {
  const value = cellValue(cell);
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : shown;
  return { formula: formula === '' ? null : formula, value, text };
}

/** The value of a cell: text, number, truth value, or the name of an error; null when blank. */
export function cellValue(cell: Nullable<ICellData>): CellValue | null {
  const value = cell?.v;
  if (value === undefined || value === null) return plainText(cell);
  if (value === '') return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** The text of a cell whose text has formats or line breaks. */
function plainText(cell: Nullable<ICellData>): string | null {
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return text === undefined || text === '' ? null : text;
}
