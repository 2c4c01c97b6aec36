import type { Table } from '../../editions/edition';
import type { Report } from '../../report/report';
import { printedFigure } from './publishedReport';

/** A cell of a table as it is printed. */
export interface GridCell {
  text: string;
  rows: number;
  columns: number;
  /** The first column that it covers, from 0. */
  column: number;
  role: 'band' | 'header' | 'stub' | 'figure';
}

/** The rows of a table with their cells from left to right, each once, where it begins. */
export function tableGrid(table: Table, figures: Report['figures']): GridCell[][] {
  const cells = [
    ...table.labels,
    ...table.figures.map(({ key, row, column, columns }) => ({
      row,
      column,
      rows: 1,
      columns,
      text: printedFigure(figures[key]),
      role: 'figure' as const,
    })),
  ];
  return Array.from({ length: table.rows }, (_, at) =>
    cells
      .filter(({ row }) => row === at)
      .sort((one, other) => one.column - other.column)
      .map(({ text, rows, columns, column, role }) => ({ text, rows, columns, column, role })),
  );
}

/** How many rows at the top are heads of the whole table, and so are repeated on each page; 表二 has heads for each band. */
export function headRows(rows: GridCell[][]): number {
  if (rows[0]?.some(({ role }) => role === 'band')) return 0;
  const first = rows.findIndex((row) => row.some(({ role }) => role !== 'header'));
  return first === -1 ? rows.length : first;
}
