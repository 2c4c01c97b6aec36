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
  const trimmed = text.trim();
  // What a sheet or a file of ours holds is read without a look at numerals.
  if (isoDay.test(trimmed)) return isDay(trimmed) ? trimmed : null;
  const plain = plainDigits(trimmed).replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, '');
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
  if (match !== null) {
    const [, year = '', month = '', day = ''] = match;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(date) ? date : null;
  }
  if (!/^\d{5}$/.test(plain)) return null;
  return new Date((Number(plain) - excelEpoch) * 86_400_000).toISOString().slice(0, 10);
}

const isoDay = /^\d{4}-\d\d-\d\d$/;

/** Whether the calendar has that day; a Date would count on into the next month. */
function isDay(iso: string): boolean {
  const month = Number(iso.slice(5, 7));
  const day = Number(iso.slice(8));
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(Number(iso.slice(0, 4)), month, 0)).getUTCDate();
}
