import type { NumberKind } from '../editions/edition';

const zeroMarks = new Set(['/', '无', '暂无', '零', '〇', '○', 'O', 'o']);

const countUnits = ['件', '份', '条', '宗', '个', '项', '次'];

/** The units that a number of each kind may carry with its reading still certain. */
const unitsOf: Record<NumberKind, string[]> = {
  count: countUnits,
  change: countUnits,
  money: ['万元', '元'],
  amount: ['元'],
};

const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000]/g, '')
    .replace(/[‐‑–—―−─]/g, '-');

/** A remark may tell what is among the number, such as (其中修订16件); any other may change what it means. */
const plainNumber =
  /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万元|元|件|份|条|宗|个|项|次)?(\((?:其中|含|包含|包括)[^()]*\))?$/;

/** Moves the decimal point four places left without going through binary fractions. */
const yuanToTenThousands = (yuan: string): number => {
  const [whole = '0', fraction = ''] = yuan.split('.');
  const padded = whole.padStart(5, '0');
  return Number(`${padded.slice(0, -4)}.${padded.slice(-4)}${fraction}`);
};

/**
 * Reads text that looks like a number: full-width digits, thousands separators, a unit after it, a remark in brackets
 * that tells what is among it, a dash or 无 for zero. 元 in a cell for 万元 is converted.
 *
 * @param text as found in the cell
 * @param kind of the cell; money is 万元, amount has no unit of its own and keeps the number
 * @returns the number, or null where any reading would be a guess
 */
export function readNumberLike(text: string, kind: NumberKind): number | null {
  const plain = halfWidth(text);
  if (/^-+$/.test(plain) || zeroMarks.has(plain)) return 0;
  const match = plainNumber.exec(plain);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', unit] = match;
  const digits = whole.replaceAll(',', '') + fraction;
  if (unit !== undefined && !unitsOf[kind].includes(unit)) return null;
  const value = unit === '元' && kind === 'money' ? yuanToTenThousands(digits) : Number(digits);
  return sign === '-' && value !== 0 ? -value : value;
}
