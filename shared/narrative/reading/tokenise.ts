import { matchCarriedFrom } from '../lexicon/carriedOver';
import { matchWord, wordStarts } from '../lexicon/matchWord';
import { mark } from '../lexicon/marks';
import type { ParsedNumber } from './parseNumber';
import { numberStarts, parseNumber } from './parseNumber';
import type { Break, Quantity, Token } from './token';

const breaks = new Set(['，', '。', '；', '！', '？', '\n', '（', '）']);
const brackets: Record<string, string> = { '《': '》', '〔': '〕' };
const longestTitle = 60;
/** A comma, or line ends with blank lines between them; and the digits behind it. */
const longestTear = 5;
const longestPiece = 8;

/**
 * Reads a compact text into tokens, in linear time. Titles in 《》 and numbers in 〔〕 are unknown characters. Most
 * characters begin no token that is known; they are passed by in one step.
 *
 * @param from where to begin, and `to` where to end: at the ends of lines or sentences
 */
export function tokenise(chars: string, from = 0, to = chars.length): Token[] {
  const tokens: Token[] = [];
  let unknownFrom = from;
  let i = from;
  while (i < to) {
    const code = chars.charCodeAt(i);
    const found = begins[code] === 0 ? null : tokenAt(chars, i);
    if (typeof found === 'object' && found !== null) {
      if (unknownFrom < i) tokens.push(unknown(chars, unknownFrom, i));
      tokens.push(found);
      i = found.end;
      unknownFrom = i;
    } else i = found ?? i + 1;
  }
  if (unknownFrom < i) tokens.push(unknown(chars, unknownFrom, i));
  return tokens;
}

/** The known token that starts there, or else where the next one may start. */
function tokenAt(chars: string, start: number): Token | number {
  const kind = begins[chars.charCodeAt(start)];
  if (kind === opens) {
    const titleEnd = bracketEnd(chars, start);
    if (titleEnd !== null) return titleEnd;
  }
  if (kind === parts)
    return { kind: 'break', start, end: start + 1, marks: 0, text: chars.charAt(start) } satisfies Break;
  const carried = kind === counts ? matchCarriedFrom(chars, start) : null;
  const number = kind === counts && carried === null ? parseNumber(chars, start) : null;
  if (number !== null) {
    const quantity = quantityAt(chars, start, number);
    if (quantity !== null) return quantity;
  }
  const word = carried ?? matchWord(chars, start);
  if (word !== null) {
    const { text, meaning, marks } = word;
    return { kind: 'word', start, end: start + text.length, marks, text, meaning };
  }
  return number?.script === 'chinese' ? start + 1 : (number?.end ?? start + 1);
}

const [opens, parts, counts, other] = [1, 2, 3, 4];

/** By code unit, what may begin with it: a title or a number in brackets, a mark, a number, some other word; or nothing. */
const begins = new Uint8Array(0x10000);
for (const [kind, chars] of [
  [other, wordStarts],
  [counts, numberStarts],
  [parts, [...breaks]],
  [opens, Object.keys(brackets)],
] as const)
  for (const char of chars) begins[char.charCodeAt(0)] = kind;

function unknown(chars: string, start: number, end: number): Token {
  return { kind: 'unknown', start, end, marks: mark.unknown, text: chars.slice(start, end) };
}

function bracketEnd(chars: string, start: number): number | null {
  const close = brackets[chars[start] ?? ''];
  if (close === undefined) return null;
  const within = chars.slice(start, start + longestTitle);
  const at = within.indexOf(close);
  const line = within.indexOf('\n');
  return at === -1 || (line !== -1 && line < at) ? null : start + at + 1;
}

/** What parts nothing: a number of these stands beside another. */
const dates = new Set<Quantity['measure']>(['year', 'month', 'day']);

function quantityAt(chars: string, start: number, number: ParsedNumber): Quantity | null {
  if (/[A-Za-z./@]/.test(chars[start - 1] ?? '')) return null;
  const rounded = /^[余多]/.test(chars.slice(number.end, number.end + 1)) ? 1 : 0;
  const unitStart = number.end + rounded;
  const word = matchWord(chars, unitStart);
  const unit = word?.meaning.role === 'unit' ? word : null;
  const thousands = unit === null && /^[万千百亿]/.test(chars.slice(unitStart, unitStart + 1));
  if (number.script === 'chinese' && unit === null && !standsAlone(chars, start, number)) return null;
  if (number.script === 'chinese' && isIdiom(chars.slice(start, unitStart + 4))) return null;
  const end = unitStart + (unit?.text.length ?? 0);
  const exact =
    rounded === 0 &&
    !thousands &&
    !isTorn(chars, start, end) &&
    !/第$|[-/]$/.test(chars.slice(Math.max(0, start - 1), start)) &&
    !/^-|^(至|到)\d/.test(chars.slice(number.end, number.end + 2)) &&
    !/^(-|\/|余|多|左右|以上|以下|以内|上下|不等|至\d|到\d|（含\d+[件份]）以上)/.test(
      chars.slice(end, end + 8),
    );
  const measure = unit?.meaning.role === 'unit' ? unit.meaning.measure : 'none';
  return {
    kind: 'quantity',
    start,
    end,
    marks: dates.has(measure) ? mark.quantity : mark.quantity | mark.amount,
    numberEnd: number.end,
    value: number.value,
    places: number.places,
    measure,
    unit: unit?.text ?? '',
    exact,
  };
}

/** 1、573件, 1，57件, or a line break within 1573件: neither piece can be trusted. */
function isTorn(chars: string, start: number, end: number): boolean {
  const before = chars.slice(Math.max(0, start - longestTear), start);
  const after = chars.slice(end, end + longestTear + longestPiece);
  if (/\d(?:[，、,]|\n+)$/.test(before)) return true;
  return /\d/.test(chars[end - 1] ?? '') && /^(?:[，、,]\d|\n+\d+[件份宗起次条项个])/.test(after);
}

/** A Chinese numeral without a unit counts only as 为零, 均为〇. */
function standsAlone(chars: string, start: number, number: ParsedNumber): boolean {
  return number.value === 0 && chars[start - 1] === '为' && number.end === start + 1;
}

/** 一起, 一次, 一条 and the like are often no numbers. */
function isIdiom(text: string): boolean {
  return (
    /^(一起[^，。；、（）！\n]|一次性|一部分|一条龙|一件事|一[部条个项份次][^，。；\n])/.test(text) &&
    !/^一[起份次][政因行涉信申]/.test(text)
  );
}
