import type { SheetContent } from '../../shared/layout/sheetContent';
import { addConditionalFormats } from './addConditionalFormats';
import { addValidations } from './addValidations';
import { applyStyles } from './applyStyles';
import { protectionOptions } from './protectionOptions';
import { sheetBlock } from './sheetBlock';

/**
 * Lays sheets out in the workbook in three round trips: look, write, protect. A sheet that already has the name of one
 * of ours is emptied first; one that is protected is taken away for a fresh one in its place, since there are builds of Excel
 * that refuse to lift a protection (office-js 6784). Formats and conditional formats come before the protection, which is
 * laid once and last.
 * Throws OfficeExtension.Error when Excel refuses.
 *
 * @param mayEmpty whose content may go: 'all', or the names of the sheets that the user was asked about
 * @returns the names of sheets in the way that nobody was asked about; if there are any, nothing was changed
 */
export async function applySheets(sheets: SheetContent[], mayEmpty: 'all' | string[]): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const existing = context.workbook.worksheets;
    existing.load({ name: true, position: true, protection: { protected: true } });
    const unasked = mayEmpty === 'all' ? [] : sheets.filter(({ name }) => !mayEmpty.includes(name));
    const contents = unasked.map(({ name }) => {
      const content = existing.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      content.load({ address: true });
      return { name, content };
    });
    await context.sync();

    const inTheWay = contents.filter(({ content }) => !content.isNullObject).map(({ name }) => name);
    if (inTheWay.length > 0) return inTheWay;
    const byName = new Map(existing.items.map((sheet) => [sheet.name, sheet]));
    const laid = sheets.map((content) => {
      const found = byName.get(content.name);
      if (found?.protection.protected) return { sheet: replace(existing, found, content), content };
      if (found) empty(found);
      const sheet = found ?? existing.add(content.name);
      write(sheet, content);
      return { sheet, content };
    });
    await context.sync();

    for (const { sheet, content } of laid) {
      if (content.protected) sheet.protection.protect(protectionOptions);
    }
    laid[0]?.sheet.activate();
    await context.sync();
    return [];
  });
}

/** A fresh sheet in the place and under the name of one that is taken away. */
function replace(
  existing: Excel.WorksheetCollection,
  found: Excel.Worksheet,
  content: SheetContent,
): Excel.Worksheet {
  const sheet = existing.add(freeName(existing, content.name));
  write(sheet, content);
  sheet.position = found.position;
  found.delete();
  sheet.name = content.name;
  return sheet;
}

/** A name for the moment that no sheet has. */
function freeName({ items }: Excel.WorksheetCollection, name: string): string {
  const taken = new Set(items.map((sheet) => sheet.name));
  let free = `${name}+`;
  while (taken.has(free)) free += '+';
  return free;
}

function empty(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.unmerge();
  all.clear();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
}

function write(sheet: Excel.Worksheet, content: SheetContent): void {
  const block = sheetBlock(content);
  applyStyles(sheet, content);
  sheet.getRange(block.address).formulas = block.rows;
  for (const range of content.merges) sheet.getRange(range).merge(false);
  addValidations(sheet, content.validations);
  addConditionalFormats(sheet, content.conditionalFormats);
  setPage(sheet, content);
}

function setPage(sheet: Excel.Worksheet, { page }: SheetContent): void {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return;
  const layout = sheet.pageLayout;
  layout.orientation =
    page.orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  layout.paperSize = Excel.PaperType.a4;
  layout.centerHorizontally = page.centerHorizontally;
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
}
