import { cellAt, columnName, rangeOf } from '../../shared/layout/address';

/** A rectangle of cells, counted from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A block of cells of one sheet, by the sheet's id. */
export interface RangeTarget {
  sheet: string;
  area: Area;
}

/** As many rows and columns as a sheet of Excel has. */
export const wholeSheet: Area = { row: 0, column: 0, rows: 1048576, columns: 16384 };

const columnAt = (letters: string): number => cellAt(`${letters}1`).column;

/**
 * The area of an A1 address: a cell, a block, whole columns (`A:C`), whole rows (`2:3`); `$` signs are allowed.
 * Throws a RangeError for anything else.
 */
export function parseArea(address: string): Area {
  const [from = '', to = from] = address.toUpperCase().replaceAll('$', '').split(':');
  if (/^[A-Z]{1,3}$/.test(from) && /^[A-Z]{1,3}$/.test(to) && address.includes(':')) {
    const [first, last] = [columnAt(from), columnAt(to)].sort((a, b) => a - b) as [number, number];
    return { ...wholeSheet, column: first, columns: last - first + 1 };
  }
  if (/^\d+$/.test(from) && /^\d+$/.test(to) && address.includes(':')) {
    const [first, last] = [Number(from) - 1, Number(to) - 1].sort((a, b) => a - b) as [number, number];
    return { ...wholeSheet, row: first, rows: last - first + 1 };
  }
  return boundsOf([
    { ...cellAt(from), rows: 1, columns: 1 },
    { ...cellAt(to), rows: 1, columns: 1 },
  ]);
}

/** The A1 address of an area without a sheet name, whole rows and columns written as Excel writes them. */
export function formatArea({ row, column, rows, columns }: Area): string {
  if (columns === wholeSheet.columns) return `${row + 1}:${row + rows}`;
  if (rows === wholeSheet.rows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  return rangeOf(row, column, rows, columns);
}

/** The smallest area that holds all of the areas; there must be at least one. */
export function boundsOf(areas: Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}

/** What two areas have in common, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** The parts of `area` that `hole` does not cover, as at most four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** Every cell of an area, row by row. */
export function* cellsOf({ row, column, rows, columns }: Area): Generator<{ row: number; column: number }> {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) yield { row: r, column: c };
}
