import type {
  CellStyle,
  ConditionalFormat,
  SheetContent,
  StyledRange,
} from '../../shared/layout/sheetContent';
import { sheetBlock } from './sheetBlock';

/**
 * Whether sheets arrived as they were sent, in one round trip; a look that Excel refuses has seen nothing of it.
 *
 * @param ids of the sheets that arrived, in the order of `sheets`
 */
export async function haveArrived(
  context: Excel.RequestContext,
  ids: string[],
  sheets: SheetContent[],
): Promise<boolean> {
  try {
    return await lookAt(context, ids, sheets);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return false;
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
    sheet.load({ protection: { protected: true } });
    const block = sheetBlock(content);
    const range = sheet.getRange(block.address);
    range.load({ values: true });
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/stopIfTrue,items/custom/rule/formula');
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
    return { content, sheet, block, range, conditionalFormats, validations, styles };
  });
  await context.sync();
  return seen.every(
    ({ content, sheet, block, range, conditionalFormats, validations, styles }) =>
      sheet.protection.protected === content.protected &&
      sayTheSame(conditionalFormats.items, content.conditionalFormats) &&
      validations.every(
        ({ dataValidation, validation }) => dataValidation.type.toLowerCase() === validation.rule.kind,
      ) &&
      styles.every((style) => style.sent === undefined || style.seen() === style.sent) &&
      holds(range.values, block.rows),
  );
}

/** Whether conditional formats are those that were sent, in their order; prefixes and blanks in a formula say nothing. */
function sayTheSame(found: Excel.ConditionalFormat[], sent: ConditionalFormat[]): boolean {
  return (
    found.length === sent.length &&
    sent.every(({ formula, stopIfTrue }, index) => {
      const there = found[index];
      return there?.stopIfTrue === stopIfTrue && plain(there.custom.rule.formula) === plain(formula);
    })
  );
}

const plain = (formula: string): string => formula.replace(/_xlfn\.|\s/g, '').toUpperCase();

/** The last of a sheet's styles with a property: none after it takes that property away again. */
const lastWith = ({ styles }: SheetContent, property: keyof CellStyle): StyledRange | undefined =>
  [...styles].reverse().find(({ style }) => style[property] !== undefined);

/** Whether cells hold what was sent, told by the look: Excel may read a number as text, or a text as a number. */
function holds(found: unknown[][], sent: unknown[][]): boolean {
  return sent.every((row, r) => row.every((value, c) => lookOf(found[r]?.[c]) === lookOf(value)));
}

const lookOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).replace(/\r\n?/g, '\n')
    : '';
