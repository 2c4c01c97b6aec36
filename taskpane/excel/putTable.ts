import { columnName, rangeOf } from '../../shared/layout/address';
import type { TableSheet } from '../state/supervising/tableSheet';
import { asText } from './asText';
import { freeSheetName } from './freeSheetName';

/** Rows that are sent at a time: a request may not be larger than 5 MB. */
const rowsAtOnce = 5_000;
/** Excel refuses a table of a head alone. */
const noRows = (columns: number): string[][] => [Array.from({ length: columns }, () => '')];

/**
 * Puts a list on a new sheet after the last one, as a native table with filters, everything above its first row frozen, ready
 * to print across one page. No sheet that is there is touched.
 *
 * @returns the name that the sheet was given
 */
export async function putTable({ name, lines, head, rows, widths }: TableSheet): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();

    const free = freeSheetName(
      name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(free);
    lines.forEach((line, row) => {
      const cell = sheet.getRange(`A${row + 1}`);
      cell.values = [[asText(line)]];
      cell.format.font.bold = row === 0;
    });
    widths.forEach((width, column) => {
      sheet.getRange(`${columnName(column)}:${columnName(column)}`).format.columnWidth = width;
    });
    const top = lines.length;
    const body = rows.length > 0 ? rows : noRows(head.length);
    sheet.getRange(rangeOf(top, 0, 1, head.length)).values = [head.map(asText)];
    for (let from = 0; from < body.length; from += rowsAtOnce) {
      const part = body.slice(from, from + rowsAtOnce);
      sheet.getRange(rangeOf(top + 1 + from, 0, part.length, head.length)).values = part.map((row) =>
        row.map(asText),
      );
    }
    const table = sheet.tables.add(rangeOf(top, 0, body.length + 1, head.length), true);
    table.style = 'TableStyleMedium7';
    sheet.freezePanes.freezeRows(top + 1);
    sheet.pageLayout.orientation = Excel.PageOrientation.portrait;
    sheet.pageLayout.paperSize = Excel.PaperType.a4;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.activate();
    await context.sync();
    return free;
  });
}
