import type { Place } from '../../shared/layout/workbookPlan';

/**
 * Shows a cell: activates its sheet and selects it. False where Excel refuses, which it does when another workbook has
 * the focus or the sheet is gone.
 */
export async function selectCell(place: Place): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.activate();
      sheet.getRange(place.address).select();
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
