import type { ConditionalFormat } from '../../shared/layout/sheetContent';

/**
 * Queues native conditional formats. Excel puts each new one at the top of the sheet's priorities, so the lowest is
 * added first.
 */
export function addConditionalFormats(sheet: Excel.Worksheet, formats: ConditionalFormat[]): void {
  for (const format of [...formats].reverse()) {
    const added = sheet.getRange(format.range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    added.custom.rule.formula = format.formula;
    if (format.fontColor !== undefined) added.custom.format.font.color = format.fontColor;
    if (format.fillColor !== undefined) added.custom.format.fill.color = format.fillColor;
    added.stopIfTrue = format.stopIfTrue;
  }
}
