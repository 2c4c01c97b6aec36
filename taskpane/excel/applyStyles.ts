import { columnName } from '../../shared/layout/address';
import type { CellStyle, SheetContent } from '../../shared/layout/sheetContent';
import { equalRuns } from './equalRuns';

/** Queues a sheet's widths, heights and styles, in order, so that the later of two overlapping styles wins. */
export function applyStyles(sheet: Excel.Worksheet, content: SheetContent): void {
  for (const run of equalRuns(content.columnWidths)) {
    const range = `${columnName(run.start)}:${columnName(run.end)}`;
    sheet.getRange(range).format.columnWidth = run.value;
  }
  for (const run of equalRuns(content.rowHeights)) {
    if (run.value === null) continue;
    sheet.getRange(`${run.start + 1}:${run.end + 1}`).format.rowHeight = run.value;
  }
  for (const { range, style } of content.styles) applyStyle(sheet.getRange(range), style);
}

function applyStyle(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fillColor !== undefined) format.fill.color = style.fillColor;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.locked !== undefined) format.protection.locked = style.locked;
  // One value for a whole range is taken as it is; the types only know the block form.
  if (style.numberFormat !== undefined) Object.assign(range, { numberFormat: style.numberFormat });
  if (style.borderColor !== undefined) drawBorders(format.borders, style.borderColor);
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

const edges = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function drawBorders(borders: Excel.RangeBorderCollection, color: string): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = color;
  }
}
