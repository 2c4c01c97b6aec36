import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { defaultFormat } from '../office-host/cellFormat';
import type { Border, FormatOfCell, WholeFormat } from '../office-host/workbookModel';

const horizontals = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const verticals = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const weights = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const keyOf = <K extends string, V>(table: Record<K, V>, value: V, otherwise: K): K =>
  (Object.entries(table) as [K, V][]).find(([, known]) => known === value)?.[0] ?? otherwise;

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const hex = (colour: Nullable<string>): string | null => {
  if (!colour) return null;
  const [, ...parts] = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour) ?? [];
  const written =
    parts.length === 0
      ? colour
      : `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  return written.toUpperCase();
};

const univerBorder = (border: Border): IBorderStyleData => ({
  s: weights[border.weight],
  cl: { rgb: border.color },
});

const modelBorder = (border: Nullable<IBorderStyleData>): Border | null =>
  border ? { color: hex(border.cl.rgb) ?? '#000000', weight: keyOf(weights, border.s, 'Thin') } : null;

/** The part of Univer's style that a format sets; null takes a property away. */
export function univerStyle(format: FormatOfCell): IStyleData {
  const style: IStyleData = {};
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.fillColor !== undefined) style.bg = format.fillColor === null ? null : { rgb: format.fillColor };
  if (format.horizontal !== undefined) style.ht = horizontals[format.horizontal];
  if (format.vertical !== undefined) style.vt = verticals[format.vertical];
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.numberFormat !== undefined)
    style.n = format.numberFormat === 'General' ? null : { pattern: format.numberFormat };
  if (format.borders !== undefined) {
    const { top, bottom, left, right } = format.borders;
    const side = (border: Border | null | undefined): Nullable<IBorderStyleData> =>
      border ? univerBorder(border) : border;
    style.bd = { t: side(top), b: side(bottom), l: side(left), r: side(right) };
  }
  return style;
}

/** A cell's own format as Univer keeps it; what it leaves open is the default. */
export function modelFormat(style: Nullable<IStyleData>): WholeFormat {
  if (!style) return defaultFormat;
  return {
    fontName: style.ff ?? defaultFormat.fontName,
    fontSize: style.fs ?? defaultFormat.fontSize,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    fontColor: hex(style.cl?.rgb) ?? defaultFormat.fontColor,
    fillColor: hex(style.bg?.rgb),
    horizontal: keyOf(horizontals, style.ht ?? HorizontalAlign.UNSPECIFIED, 'general'),
    vertical: keyOf(verticals, style.vt ?? VerticalAlign.BOTTOM, 'bottom'),
    wrap: style.tb === WrapStrategy.WRAP,
    numberFormat: style.n?.pattern ?? defaultFormat.numberFormat,
    borders: {
      top: modelBorder(style.bd?.t),
      bottom: modelBorder(style.bd?.b),
      left: modelBorder(style.bd?.l),
      right: modelBorder(style.bd?.r),
    },
  };
}
