/** A number found in a text: its value, where it ends (exclusive) and how many decimal places it was given with. */
export interface ParsedNumber {
  value: number;
  end: number;
  places: number;
  script: 'arabic' | 'chinese';
}

const digits = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value] as const));
digits.set('零', 0).set('两', 2);
const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The characters that a number may begin with. */
export const numberStarts: string[] = [...'0123456789十', ...digits.keys()];

/** 九千九百九十九万九千九百九十九 has 15 characters. */
export const longestNumeral = 20;

/** The number that starts at `start` of a compact text, or null: `1,573`, `12.5`, `一百二十`, `二〇二一`. */
export function parseNumber(chars: string, start: number): ParsedNumber | null {
  const first = chars[start] ?? '';
  if (isDigit(first)) return parseArabic(chars, start);
  if (digits.has(first) || first === '十') return parseChinese(chars, start);
  return null;
}

function parseArabic(chars: string, start: number): ParsedNumber {
  let end = digitsEnd(chars, start);
  if (end - start <= 3) {
    while (chars[end] === ',' && digitsEnd(chars, end + 1) === end + 4) end += 4;
  }
  let places = 0;
  if (chars[end] === '.' && isDigit(chars[end + 1])) {
    const fractionEnd = digitsEnd(chars, end + 1);
    places = fractionEnd - end - 1;
    end = fractionEnd;
  }
  return { value: Number(chars.slice(start, end).replaceAll(',', '')), end, places, script: 'arabic' };
}

function parseChinese(chars: string, start: number): ParsedNumber | null {
  let end = start;
  const last = start + longestNumeral;
  while (
    end < last &&
    (digits.has(chars[end] ?? '') || powers.has(chars[end] ?? '') || chars[end] === '万')
  ) {
    if (chars[end] === '万' && chars[end + 1] === '元') break;
    end++;
  }
  const value = chineseValue(chars.slice(start, end));
  return value === null ? null : { value, end, places: 0, script: 'chinese' };
}

function chineseValue(numeral: string): number | null {
  const plain = [...numeral].map((char) => digits.get(char));
  if (numeral.length > 1 && plain.every((digit) => digit !== undefined)) return Number(plain.join(''));
  let tenThousands = 0;
  let section = 0;
  let pending: number | null = null;
  let lastPower = 10_000;
  for (const char of numeral) {
    const digit = digits.get(char);
    const power = powers.get(char);
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      pending = digit;
    } else if (power !== undefined) {
      if (power >= lastPower || (pending === null && power !== 10)) return null;
      section += (pending ?? 1) * power;
      lastPower = power;
      pending = null;
    } else {
      if (tenThousands > 0) return null;
      tenThousands = (section + (pending ?? 0)) * 10_000;
      section = 0;
      pending = null;
      lastPower = 10_000;
    }
  }
  return tenThousands + section + (pending ?? 0);
}

function digitsEnd(chars: string, start: number): number {
  let end = start;
  while (isDigit(chars[end])) end++;
  return end;
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
