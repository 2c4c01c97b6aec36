import type { SheetContent } from '../../shared/layout/sheetContent';
import { haveArrived } from './haveArrived';

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
    const ours = sheets.map(({ name }) => name);
    const ids = await insert(context, file, before, ours);
    if (!(await haveArrived(context, ids, sheets))) {
      await takeAway(context, ids);
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
    try {
      await context.sync();
      return [];
    } catch (error) {
      if (!(error instanceof OfficeExtension.Error)) throw error;
      return (await isAllThere(context, ids, ours)) ? [] : null;
    }
  });
}

/** After placing was refused midway: whether there is a sheet for each of our names; fresh ones besides those are taken away. */
async function isAllThere(context: Excel.RequestContext, ids: string[], ours: string[]): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const spare = worksheets.items.filter(({ id, name }) => ids.includes(id) && !ours.includes(name));
  await takeAway(
    context,
    spare.map(({ id }) => id),
  );
  return spare.length === 0 && ours.every((name) => worksheets.items.some((sheet) => sheet.name === name));
}

/**
 * Inserts the sheets, and gives the ids of those with our names, or our names and a number, that were not there before, in the
 * order of ours, whatever Excel says of it. What a co-author has added meanwhile is theirs.
 */
async function insert(
  context: Excel.RequestContext,
  file: string,
  before: { id: string }[],
  ours: string[],
): Promise<string[]> {
  const { worksheets } = context.workbook;
  try {
    context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
    worksheets.load('items/id,items/name');
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    worksheets.load('items/id,items/name');
    await context.sync();
  }
  const known = new Set(before.map(({ id }) => id));
  const added = worksheets.items.filter(({ id }) => !known.has(id));
  return ours.flatMap((name) =>
    added.filter((sheet) => sheet.name === name || isNumbered(sheet.name, name)).map(({ id }) => id),
  );
}

const isNumbered = (found: string, name: string): boolean =>
  found.startsWith(`${name} (`) && /^\d+\)$/.test(found.slice(name.length + 2));

/** Takes sheets away again, so that nothing of an attempt is in anybody's way. */
async function takeAway(context: Excel.RequestContext, ids: string[]): Promise<void> {
  for (const id of ids) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}
