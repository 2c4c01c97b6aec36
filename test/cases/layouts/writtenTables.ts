import type { Report } from '../../../shared/report/report';
import { printedTables, type PrintedCell } from './printedGrid';
import { inOrder } from './reportParts';

/** What makes the rows of a table into text. */
export type WriteTable = (rows: PrintedCell[][], index: number) => string;

/** How a text says what stands around its tables; each as it is printed unless told otherwise. */
export interface Around {
  heading?: (text: string, index: number) => string;
  line?: (text: string) => string;
  /** What stands between two parts. */
  between?: string;
}

/** A report as text, its tables as `table` writes them. */
export function writtenReport(
  report: Report,
  table: WriteTable,
  { heading = (text) => text, line = (text) => text, between = '\n' }: Around = {},
): string {
  let headings = -1;
  return inOrder(
    report,
    line,
    (text) => heading(text, (headings += 1)),
    (index) => table(printedTables(report)[index]?.rows ?? [], index),
  ).join(between);
}

/** How many columns of its grid a row's cells cover besides their first. */
export const columnsBesides = (row: PrintedCell[]): number =>
  row.reduce((sum, { columns }) => sum + columns - 1, 0);

/** The same rows with other texts. */
export const withTexts = (rows: PrintedCell[][], change: (text: string, cell: PrintedCell) => string) =>
  rows.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text, cell) })));

/** Labels with other words in them, as sites print them. */
export const withLabels = (rows: PrintedCell[][], change: (label: string) => string): PrintedCell[][] =>
  withTexts(rows, (text, { isFigure }) => (isFigure ? text : change(text)));
