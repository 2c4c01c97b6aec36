import type { Table } from '../../../shared/editions/edition';
import { editions } from '../../../shared/editions/editions';
import type { Report } from '../../../shared/report/report';

/** A cell of a table as it is printed, with how many rows and columns it covers. */
export interface PrintedCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  text: string;
  isHead: boolean;
  isFigure: boolean;
}

/** The tables of a report as printed, cell by cell, row by row. */
export const printedTables = (report: Report): { table: Table; rows: PrintedCell[][] }[] =>
  editions[report.edition].tables.map((table) => ({ table, rows: printedRows(table, report) }));

function printedRows(table: Table, { figures }: Report): PrintedCell[][] {
  const labels = table.labels.map(({ row, column, rows, columns, text, role }) => ({
    row,
    column,
    rows,
    columns,
    text,
    isHead: role !== 'stub',
    isFigure: false,
  }));
  const numbers = table.figures.map(({ key, row, column, columns }) => ({
    row,
    column,
    rows: 1,
    columns,
    text: String(figures[key] ?? ''),
    isHead: false,
    isFigure: true,
  }));
  return Array.from({ length: table.rows }, (_, row) =>
    [...labels, ...numbers].filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  );
}
