import type { Place } from '../../shared/layout/workbookPlan';

/** The cell that the user has selected, the top left one of several; null where Excel names none, e.g. while a chart is selected. */
export async function activeCell(): Promise<Place | null> {
  try {
    return await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address');
      await context.sync();
      return placeOf(cell.address);
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  }
}

/** An address as Excel writes it, `表二!B6` or `'附件 1'!B6`; in quotation marks, a mark of the name is written twice. */
export function placeOf(written: string): Place {
  const end = written.lastIndexOf('!');
  const sheet = written
    .slice(0, end)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return { sheet, address: written.slice(end + 1) };
}
