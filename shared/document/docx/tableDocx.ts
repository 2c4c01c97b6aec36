import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Table as OfficialTable } from '../../editions/edition';
import type { Report } from '../../report/report';
import { headRows, tableGrid, type GridCell } from '../published/tableGrid';
import { fonts, page, size } from './officialForm';

/** A table of the form as a table of Word: merged heads, rows that do not break, heads repeated on each page. */
export function tableDocx(table: OfficialTable, figures: Report['figures']): Table {
  const widths = scaled(table.columnWidths);
  const rows = tableGrid(table, figures);
  const heads = headRows(rows);
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { marginUnitType: WidthType.DXA, left: 60, right: 60, top: 40, bottom: 40 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({ cantSplit: true, tableHeader: index < heads, children: cells.map(cellDocx) }),
    ),
  });
}

/** Widths of the columns that fill the width of the text, in twips. */
function scaled(widths: number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width * page.textWidth) / all));
}

const cellDocx = ({ text, rows, columns, role }: GridCell): TableCell =>
  new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: role === 'stub' && rows === 1 ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: [new TextRun({ text, font: fonts.table, size: size.table, bold: role === 'band' })],
      }),
    ],
  });
