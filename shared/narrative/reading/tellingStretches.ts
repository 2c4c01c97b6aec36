import { words } from '../lexicon/words';
import { longestNumeral, numberStarts } from './parseNumber';

/** A line of a compact text, or the part of it up to the last sentence that may state something. */
export interface Stretch {
  start: number;
  end: number;
  /** False where more of the line follows, which states nothing. */
  isWhole: boolean;
}

/** No line that is longer can be a heading, which has to be read since what follows it depends on it. */
const longestHeading = 40;

const wordsThat = (means: (meaning: (typeof words)[number]['meaning']) => boolean): string[] =>
  words.filter(({ meaning }) => means(meaning)).flatMap((entry) => entry.words.split(' '));

const counts = wordsThat(
  (meaning) => meaning.role === 'unit' && (meaning.measure === 'count' || meaning.measure === 'money'),
);
const says = wordsThat(({ role }) => role === 'negation' || role === 'zero');
const numerals = numberStarts.filter((char) => !/\d/.test(char)).join('');

/**
 * What a statement needs: a number that is not a year or a date, a Chinese numeral before the unit of something that is
 * counted, a word that denies, or one that says zero. Of a number in digits, all of it is asked.
 */
const telling = new RegExp(
  [
    '(?!(?:19|20)\\d\\d年|\\d{1,2}[月日号])\\d',
    `[${numerals}百千万]{1,${longestNumeral}}[余多]?(?:${counts.join('|')})`,
    `为[零〇]`,
    ...says,
  ].join('|'),
  'y',
);

/** By code unit, whether something telling may begin with it. */
const begins = new Uint8Array(0x10000);
for (const char of [...numberStarts, ...'百千万为', ...says.map((word) => word.charAt(0))])
  begins[char.charCodeAt(0)] = 1;

/**
 * The stretches of a compact text that have to be read, line by line: a line in which nothing can be stated is left out,
 * and so is what follows the last sentence that may state something. What one line says bears on another only where the
 * first is a heading, so that nothing else is read in another way for it.
 */
export function tellingStretches(chars: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < chars.length;) {
    const newline = chars.indexOf('\n', start);
    const end = newline === -1 ? chars.length : newline + 1;
    if (end - start <= longestHeading) found.push({ start, end, isWhole: true });
    else {
      const last = lastTelling(chars, start, end);
      const until = last === -1 ? start : sentenceEnd(chars, start, last, end);
      found.push({ start, end: until, isWhole: until === end });
    }
    start = end;
  }
  return found;
}

/** The last place of a line at which something may be stated, or -1. */
function lastTelling(chars: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    if (begins[chars.charCodeAt(at)] === 0) continue;
    while (at > start && isDigit(chars.charCodeAt(at)) && isDigit(chars.charCodeAt(at - 1))) at -= 1;
    telling.lastIndex = at;
    if (telling.test(chars)) return at;
  }
  return -1;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The end of the sentence around a place; of the line, where a title or a number in brackets is open. */
function sentenceEnd(chars: string, lineStart: number, place: number, lineEnd: number): number {
  let end = place;
  while (end < lineEnd && !'。！？'.includes(chars.charAt(end))) end += 1;
  if (end === lineEnd) return lineEnd;
  const before = chars.slice(lineStart, end);
  return isOpen(before, '《', '》') || isOpen(before, '〔', '〕') ? lineEnd : end + 1;
}

const isOpen = (text: string, open: string, close: string): boolean =>
  text.lastIndexOf(open) > text.lastIndexOf(close);
