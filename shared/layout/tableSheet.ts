import type { Edition, NumberKind, Table } from '../editions/edition';
import { addressOf, rangeOf } from './address';
import { colours } from './colours';
import { conditionalFormats } from './conditionalFormats';
import type { CellStyle, SheetContent, StyledRange } from './sheetContent';
import { validations } from './validations';

/** Row of the sheet, from 0, on which the table's first row stands: under its heading and the line of particulars. */
export const tableTop = 2;

const numberFormats: Record<NumberKind, string> = {
  count: '0',
  change: '0',
  money: 'General',
  amount: 'General',
};

const heading: CellStyle = {
  fontName: '宋体',
  fontSize: 14,
  bold: true,
  horizontal: 'center',
  vertical: 'center',
};
const particulars: CellStyle = { fontName: '宋体', fontSize: 10, horizontal: 'left', vertical: 'center' };
const cell: CellStyle = {
  fontName: '宋体',
  fontSize: 10,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  borderColor: colours.border,
};

/** Points for a label: one line is 15, and 10-point Chinese text takes about 10.5 across for each character. */
function heightOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 6) / 10.5));
  return Math.ceil(text.length / perLine) * 14 + 6;
}

function rowHeights(table: Table): number[] {
  const heights = Array<number>(table.rows).fill(20);
  for (const { row, rows, column, columns, text } of table.labels) {
    const width = table.columnWidths.slice(column, column + columns).reduce((sum, points) => sum + points, 0);
    const needed = heightOf(text, width) / rows;
    for (let line = row; line < row + rows; line += 1) heights[line] = Math.max(heights[line] ?? 0, needed);
  }
  return heights.map(Math.ceil);
}

function styles(table: Table): StyledRange[] {
  const width = table.columnWidths.length;
  const labels = table.labels.map(({ row, rows, column, columns, role }): StyledRange => {
    const fill = role === 'stub' ? colours.stub : colours.header;
    const left: CellStyle = role === 'stub' && rows === 1 ? { horizontal: 'left' } : {};
    return { range: rangeOf(tableTop + row, column, rows, columns), style: { fillColor: fill, ...left } };
  });
  const figures = table.figures.map(({ row, column, columns, kind }) => ({
    range: rangeOf(tableTop + row, column, 1, columns),
    style: { fillColor: colours.input, locked: false, numberFormat: numberFormats[kind] },
  }));
  return [
    { range: rangeOf(0, 0, 1, width), style: heading },
    { range: rangeOf(1, 0, 1, width), style: particulars },
    { range: rangeOf(tableTop, 0, table.rows, width), style: cell },
    ...labels,
    ...joinRows(figures),
  ];
}

/** Neighbours in a row with the same style become one range, so that the sheet is laid out in few calls. */
function joinRows(ranges: StyledRange[]): StyledRange[] {
  const joined: StyledRange[] = [];
  for (const { range, style } of ranges) {
    const last = joined.at(-1);
    const rowOf = (text: string): string => text.replace(/.*?(\d+)$/, '$1');
    const same = last !== undefined && rowOf(last.range) === rowOf(range);
    if (same && JSON.stringify(last.style) === JSON.stringify(style))
      last.range = `${last.range.split(':')[0]}:${range.split(':').at(-1)}`;
    else joined.push({ range, style });
  }
  return joined;
}

/**
 * The sheet of one official table, as printed: heading, a line with unit, year and unit of count, and the table.
 *
 * @param line what stands under the heading
 */
export function tableSheet(edition: Edition, table: Table, line: string): SheetContent {
  const width = table.columnWidths.length;
  const values: SheetContent['values'] = { A1: table.title, A2: line };
  for (const { row, column, text } of table.labels) values[addressOf(tableTop + row, column)] = text;
  const spans = [...table.labels, ...table.figures.map((figure) => ({ ...figure, rows: 1 }))];
  const merged = spans.filter(({ rows, columns }) => rows * columns > 1);
  return {
    name: table.name.zh,
    values,
    merges: [
      rangeOf(0, 0, 1, width),
      rangeOf(1, 0, 1, width),
      ...merged.map(({ row, column, rows, columns }) => rangeOf(tableTop + row, column, rows, columns)),
    ],
    columnWidths: table.columnWidths,
    rowHeights: [30, 20, ...rowHeights(table)],
    styles: styles(table),
    validations: validations(table, tableTop),
    conditionalFormats: conditionalFormats(edition.id, table, tableTop),
    protected: true,
    page: {
      orientation: width > 10 ? 'landscape' : 'portrait',
      paper: 'A4',
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}
