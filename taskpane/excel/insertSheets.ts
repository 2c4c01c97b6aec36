import type { CellStyle, SheetContent, StyledRange } from '../../shared/layout/sheetContent';
import { sheetBlock } from './sheetBlock';

/** Whether sheets of a file can be inserted at all. */
export const canInsertSheets = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.13');

/**
 * Puts the sheets of a file into the workbook, in the place of those that have their names: looks, inserts, looks at what
 * arrived, puts it in place; four round trips. Formats and protection arrive as they do in a file, so that nothing has to be
 * written or unprotected, and conditional formats do not go stale (office-js 5299).
 *
 * Excel was seen to insert sheets and report an error (2718, 3179), and to insert them wrongly or without their styles (5777,
 * 4940, 2706): what counts is what arrived. Where that is not what was sent, it is taken away again.
 *
 * @param file the .xlsx in base64; it holds `sheets` and no others
 * @param mayEmpty whose content may go: 'all', or the names of the sheets that the user was asked about
 * @returns the names of sheets in the way that nobody was asked about, if any; nothing was changed then. null where the
 *   sheets did not arrive as they were sent, and the workbook is as it was
 */
export async function insertSheets(
  sheets: SheetContent[],
  file: string,
  mayEmpty: 'all' | string[],
): Promise<string[] | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true, position: true });
    const unasked = mayEmpty === 'all' ? [] : sheets.filter(({ name }) => !mayEmpty.includes(name));
    const contents = unasked.map(({ name }) => {
      const content = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true);
      content.load({ address: true });
      return { name, content };
    });
    await context.sync();

    const inTheWay = contents.filter(({ content }) => !content.isNullObject).map(({ name }) => name);
    if (inTheWay.length > 0) return inTheWay;
    const before = worksheets.items.map(({ id, name, position }) => ({ id, name, position }));
    const ids = await insert(context, file, before);
    const arrived = await lookAt(context, ids, sheets);
    if (!arrived) {
      for (const id of ids) worksheets.getItem(id).delete();
      await context.sync();
      return null;
    }
    sheets.forEach(({ name }, index) => {
      const sheet = worksheets.getItem(ids[index] ?? '');
      const old = before.find((each) => each.name === name);
      if (old === undefined) return;
      sheet.position = old.position;
      worksheets.getItem(old.id).delete();
      sheet.name = name;
    });
    worksheets.getItem(ids[0] ?? '').activate();
    await context.sync();
    return [];
  });
}

/** The ids of the sheets that are there after inserting and were not before, whatever Excel says of it. */
async function insert(
  context: Excel.RequestContext,
  file: string,
  before: { id: string }[],
): Promise<string[]> {
  try {
    const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
    await context.sync();
    return ids.value;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const known = new Set(before.map(({ id }) => id));
    return worksheets.items.map(({ id }) => id).filter((id) => !known.has(id));
  }
}

/** Whether what arrived holds the values, rules, styles and protection that were sent. */
async function lookAt(
  context: Excel.RequestContext,
  ids: string[],
  sheets: SheetContent[],
): Promise<boolean> {
  if (ids.length !== sheets.length) return false;
  const seen = sheets.map((content, index) => {
    const sheet = context.workbook.worksheets.getItem(ids[index] ?? '');
    sheet.load({ name: true, protection: { protected: true } });
    const block = sheetBlock(content);
    const range = sheet.getRange(block.address);
    range.load({ values: true });
    const formats = sheet.getRange().conditionalFormats.getCount();
    const validations = content.validations.map((validation) => {
      const { dataValidation } = sheet.getRange(validation.range);
      dataValidation.load({ type: true });
      return { dataValidation, validation };
    });
    const font = lastWith(content, 'fontSize');
    const lock = lastWith(content, 'locked');
    const cellOf = (styled: StyledRange | undefined): Excel.Range =>
      sheet.getRange(styled?.range.split(':')[0] ?? 'A1');
    const seenFont = cellOf(font).format.font;
    seenFont.load({ size: true });
    const seenLock = cellOf(lock).format.protection;
    seenLock.load({ locked: true });
    const styles = [
      { sent: font?.style.fontSize, seen: () => seenFont.size },
      { sent: lock?.style.locked, seen: () => seenLock.locked },
    ];
    return { content, sheet, block, range, formats, validations, styles };
  });
  await context.sync();
  return seen.every(
    ({ content, sheet, block, range, formats, validations, styles }) =>
      (sheet.name === content.name || sheet.name.startsWith(`${content.name} (`)) &&
      sheet.protection.protected === content.protected &&
      formats.value >= content.conditionalFormats.length &&
      validations.every(
        ({ dataValidation, validation }) => dataValidation.type.toLowerCase() === validation.rule.kind,
      ) &&
      styles.every((style) => style.sent === undefined || style.seen() === style.sent) &&
      holds(range.values, block.rows),
  );
}

/** The last of a sheet's styles with a property: none after it takes that property away again. */
const lastWith = ({ styles }: SheetContent, property: keyof CellStyle): StyledRange | undefined =>
  [...styles].reverse().find(({ style }) => style[property] !== undefined);

/** Whether cells hold what was sent, told by the look: Excel may read a number as text, or a text as a number. */
function holds(found: unknown[][], sent: unknown[][]): boolean {
  return sent.every((row, r) => row.every((value, c) => lookOf(found[r]?.[c]) === lookOf(value)));
}

const lookOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
