import type { FormatOfCell, WholeFormat } from './workbookModel';

/** What an untouched cell looks like. */
export const defaultFormat: WholeFormat = {
  fontName: '等线',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: '#000000',
  fillColor: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  numberFormat: 'General',
  borders: { top: null, bottom: null, left: null, right: null },
};

/** A format with some of its properties replaced. */
export function withFormat(format: WholeFormat, style: FormatOfCell): WholeFormat {
  return { ...format, ...style, borders: { ...format.borders, ...style.borders } };
}
