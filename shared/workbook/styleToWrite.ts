import type { CellStyle as WrittenStyle } from 'hucre/xlsx';
import type { CellStyle } from '../layout/sheetContent';

type Color = { rgb: string };
type Fill = NonNullable<WrittenStyle['fill']>;

/** A cell's style in the words of the .xlsx library. */
export function styleToWrite(style: CellStyle): WrittenStyle {
  const { fontName, fontSize, bold, horizontal, vertical, wrap, borderColor, locked, numberFormat } = style;
  const hasFont = [fontName, fontSize, bold, style.fontColor].some((part) => part !== undefined);
  const hasAlignment = [horizontal, vertical, wrap].some((part) => part !== undefined);
  return {
    ...(hasFont && {
      font: {
        name: fontName ?? 'Calibri',
        size: fontSize ?? 11,
        ...(bold && { bold }),
        ...(style.fontColor !== undefined && { color: colour(style.fontColor) }),
      },
    }),
    ...(style.fillColor !== undefined && { fill: fill(style.fillColor) }),
    ...(borderColor !== undefined && { border: thinLines(borderColor) }),
    ...(hasAlignment && { alignment: { horizontal, vertical, wrapText: wrap } }),
    ...(locked !== undefined && { protection: { locked } }),
    ...(numberFormat !== undefined && numberFormat !== 'General' && { numFmt: numberFormat }),
  };
}

/** `#RRGGBB` without its `#`. */
export function colour(hex: string): Color {
  return { rgb: hex.slice(1).toUpperCase() };
}

/** A solid fill. A cell takes the foreground colour of it, a conditional format the background colour. */
export function fill(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: colour(color), bgColor: colour(color) };
}

function thinLines(color: string): NonNullable<WrittenStyle['border']> {
  const side = { style: 'thin' as const, color: colour(color) };
  return { top: side, right: side, bottom: side, left: side };
}
