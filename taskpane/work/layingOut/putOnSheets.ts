import type { SheetContent } from '../../../shared/layout/sheetContent';
import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';

/**
 * Lays sheets out in the workbook: out of a file made of them, where Excel can insert one, since then their formats are as in
 * a file; else, or where they did not arrive as they were sent, written one by one.
 *
 * @param mayEmpty whose content may go: 'all', or the names of the sheets that the user was asked about
 * @returns the names of sheets in the way that nobody was asked about; if there are any, nothing was changed
 */
export async function putOnSheets(
  { excel, files }: Desk,
  sheets: SheetContent[],
  mayEmpty: 'all' | string[],
): Promise<string[]> {
  if (excel.canInsertSheets()) {
    try {
      const inTheWay = await excel.insertSheets(sheets, await files.sheets(sheets), mayEmpty);
      if (inTheWay !== null) return inTheWay;
    } catch (error) {
      logUnexpected('inserting the sheets', error);
    }
  }
  return excel.applySheets(sheets, mayEmpty);
}
