import { columnName, rangeOf } from '../../shared/layout/address';
import type { ChartBlock, ChartSheet } from '../state/supervising/chartSheet';
import { asText } from './asText';
import { freeSheetName } from './freeSheetName';

/** In points: a wide column of names, then numbers, together as wide as a page upright. */
const nameWidth = 150;
const numberWidth = 70;
const columns = 6;
/** Rows that a chart covers, below the numbers that it draws. */
const chartRows = 15;

/**
 * Puts blocks of numbers on a new sheet after the last one, each with a chart of it below, ready to print on A4 upright. The
 * numbers are values. No sheet that is there is touched.
 *
 * @returns the name that the sheet was given
 */
export async function putCharts({ name, lines, blocks }: ChartSheet): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();

    const free = freeSheetName(
      name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(free);
    sheet.showGridlines = false;
    sheet.getRange('A:A').format.columnWidth = nameWidth;
    sheet.getRange(`B:${columnName(columns - 1)}`).format.columnWidth = numberWidth;
    lines.forEach((line, row) => {
      const cell = sheet.getRange(rangeOf(row, 0, 1, 1));
      cell.values = [[asText(line)]];
      cell.format.font.bold = row === 0;
      if (row === 0) cell.format.font.size = 14;
    });
    let row = lines.length + 1;
    for (const block of blocks) {
      putBlock(sheet, block, row);
      row += block.rows.length + 2 + chartRows + 1;
    }
    sheet.pageLayout.orientation = Excel.PageOrientation.portrait;
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.centerHorizontally = true;
    sheet.activate();
    await context.sync();
    return free;
  });
}

function putBlock(sheet: Excel.Worksheet, { title, head, rows, drawn, kind }: ChartBlock, top: number): void {
  const heading = sheet.getRange(rangeOf(top, 0, 1, 1));
  heading.values = [[asText(title)]];
  heading.format.font.bold = true;
  const numbers = sheet.getRange(rangeOf(top + 1, 0, rows.length + 1, head.length));
  numbers.values = [head, ...rows].map((line) => line.map(asText));
  for (const edge of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const)
    numbers.format.borders.getItem(edge).color = '#BFBFBF';
  const headRow = sheet.getRange(rangeOf(top + 1, 0, 1, head.length));
  headRow.format.fill.color = '#E2EFDA';
  headRow.format.font.bold = true;
  const chart = sheet.charts.add(
    kind,
    sheet.getRange(rangeOf(top + 1, 0, rows.length + 1, drawn)),
    Excel.ChartSeriesBy.columns,
  );
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  const first = top + rows.length + 2;
  chart.setPosition(rangeOf(first, 0, 1, 1), rangeOf(first + chartRows - 1, columns - 1, 1, 1));
}
