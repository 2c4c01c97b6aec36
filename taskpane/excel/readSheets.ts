import type { SheetReading } from '../../shared/layout/sheetReading';
import { foundCells } from './foundCells';

/** What to read: one block of one sheet, from A1. */
export interface BlockToRead {
  sheet: string;
  address: string;
}

/**
 * Reads the blocks of all our sheets in one round trip. When a sheet is missing (renamed, deleted) Excel refuses the
 * whole batch; then the sheets that are there are read in two more, and the missing one is simply absent.
 */
export async function readSheets(blocks: BlockToRead[]): Promise<SheetReading[]> {
  try {
    return await Excel.run((context) => readAll(context, blocks));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'ItemNotFound') throw error;
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const names = new Set(worksheets.items.map((sheet) => sheet.name));
      return readAll(
        context,
        blocks.filter(({ sheet }) => names.has(sheet)),
      );
    });
  }
}

async function readAll(context: Excel.RequestContext, blocks: BlockToRead[]): Promise<SheetReading[]> {
  const ranges = blocks.map(({ sheet, address }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(['values', 'formulas', 'valueTypes']);
    return { name: sheet, range };
  });
  await context.sync();
  return ranges.map(({ name, range }) => ({
    name,
    rows: foundCells(range.values, range.formulas, range.valueTypes),
  }));
}
