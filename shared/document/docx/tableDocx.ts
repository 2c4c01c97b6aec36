import {
  AlignmentType,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Table as OfficialTable, TableId } from '../../editions/edition';
import type { Report } from '../../report/report';
import { headRows, tableGrid, type GridCell } from '../published/tableGrid';
import { brokenLabel } from './brokenLabel';
import { fonts, page, size, tableLineHeight } from './officialForm';

/** Twips. */
const sideMargin = 60;
const rowHeights: Record<TableId, number> = { disclosure: 400, requests: 280, disputes: 480 };

/**
 * A table of the form as a table of Word: merged heads, rows that do not break, all on one page where one holds it, and
 * else with the heads repeated.
 */
export function tableDocx(table: OfficialTable, figures: Report['figures']): Table {
  const widths = scaled(table.columnWidths);
  const rows = tableGrid(table, figures);
  const heads = headRows(rows);
  return new Table({
    width: { size: page.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { marginUnitType: WidthType.DXA, left: sideMargin, right: sideMargin, top: 20, bottom: 20 },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: index < heads,
          height: { value: rowHeights[table.id], rule: HeightRule.ATLEAST },
          children: cells.map((cell) => cellDocx(cell, widths, index < rows.length - 1)),
        }),
    ),
  });
}

/** Widths of the columns that fill the width of the text, in twips. */
function scaled(widths: number[]): number[] {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => Math.floor((width * page.textWidth) / all));
}

function cellDocx(cell: GridCell, widths: number[], keepNext: boolean): TableCell {
  const { text, rows, columns, column, role } = cell;
  const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  const isShort = role === 'header' ? text.length <= longestHead : role === 'stub' && rows > 1;
  const lines = isShort ? brokenLabel(text, charactersIn(width)) : [text];
  const run = { font: fonts.table, size: size.table, bold: role === 'band' };
  return new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        keepNext,
        spacing: { line: tableLineHeight, lineRule: LineRuleType.EXACT },
        alignment: role === 'stub' && rows === 1 ? AlignmentType.LEFT : AlignmentType.CENTER,
        children: lines.map((line, index) => new TextRun({ ...run, text: line, break: Math.min(index, 1) })),
      }),
    ],
  });
}

/** A longer head is a sentence. */
const longestHead = 8;

/** How many Chinese characters a line of a cell so wide holds; 10 twips are half a point. */
const charactersIn = (width: number): number => Math.floor((width - 2 * sideMargin) / (size.table * 10));
