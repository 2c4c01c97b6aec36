import { parseNumber } from '../narrative/reading/parseNumber';

/** Days from Excel's day 0 to 1970-01-01 in the 1900 system, for dates after February 1900. */
const excelEpoch = 25569;

/** `二〇二四年一月十二日` with its numerals as digits, and full-width characters as half-width ones. */
const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[○零]/g, '〇')
    .replace(/[〇一二三四五六七八九十]+/g, (numeral) => String(parseNumber(numeral, 0)?.value ?? numeral));

/**
 * Reads a date as it may stand in a cell: `2022-01-12`, `2022/1/12`, `2022.1.12`, `20220112`, `2022年1月12日`,
 * `二〇二二年一月十二日`, or Excel's serial number; a time of day after it does not count.
 *
 * @returns `YYYY-MM-DD`, or null when it is not a day of the calendar
 */
export function readDate(text: string): string | null {
  const plain = plainDigits(text.trim()).replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  const day =
    match === null
      ? /^\d{5}$/.test(plain) && (Number(plain) - excelEpoch) * 86_400_000
      : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (day === false) return null;
  const date = new Date(day).toISOString().slice(0, 10);
  return match === null || date === `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
    ? date
    : null;
}
