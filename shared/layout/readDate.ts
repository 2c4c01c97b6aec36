/** Days from Excel's day 0 to 1970-01-01 in the 1900 system, for dates after February 1900. */
const excelEpoch = 25569;

/**
 * Reads a date as it may stand in a cell: `2022-01-12`, `2022/1/12`, `2022.1.12`, `2022年1月12日`, or Excel's serial number.
 *
 * @returns `YYYY-MM-DD`, or null when it is not a day of the calendar
 */
export function readDate(text: string): string | null {
  const match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text);
  const day =
    match === null
      ? /^\d{5}$/.test(text) && (Number(text) - excelEpoch) * 86_400_000
      : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (day === false) return null;
  const date = new Date(day).toISOString().slice(0, 10);
  return match === null || date === `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
    ? date
    : null;
}
