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
 * counted, a word that denies, or one that says zero.
 */
const telling = new RegExp(
  [
    '(?:(?:19|20)\\d\\d年|\\d{1,2}[月日号])|(\\d',
    `[${numerals}百千万]{1,${longestNumeral}}[余多]?(?:${counts.join('|')})`,
    `为[零〇]`,
    `${says.join('|')})`,
  ].join('|'),
  'g',
);

/**
 * The stretches of a compact text that have to be read, line by line: a line in which nothing can be stated is left out,
 * and so is what follows the last sentence that may state something. What one line says bears on another only where the
 * first is a heading, so that nothing else is read in another way for it.
 */
export function tellingStretches(chars: string): Stretch[] {
  const at = placesToRead(chars);
  const found: Stretch[] = [];
  let next = 0;
  for (let start = 0; start < chars.length;) {
    const newline = chars.indexOf('\n', start);
    const end = newline === -1 ? chars.length : newline + 1;
    let last = -1;
    for (; next < at.length && (at[next] as number) < end; next += 1) last = at[next] as number;
    if (end - start <= longestHeading) found.push({ start, end, isWhole: true });
    else {
      const until = last === -1 ? start : sentenceEnd(chars, start, last, end);
      found.push({ start, end: until, isWhole: until === end });
    }
    start = end;
  }
  return found;
}

function placesToRead(chars: string): number[] {
  const found: number[] = [];
  for (const match of chars.matchAll(telling)) if (match[1] !== undefined) found.push(match.index);
  return found;
}

/** The end of the sentence around a place; of the line, where a title or a number in brackets is open. */
function sentenceEnd(chars: string, lineStart: number, place: number, lineEnd: number): number {
  let end = place;
  while (end < lineEnd && !'。！？'.includes(chars.charAt(end))) end += 1;
  if (end === lineEnd) return lineEnd;
  const before = chars.slice(lineStart, end);
  const isOpen = (open: string, close: string): boolean =>
    before.lastIndexOf(open) > before.lastIndexOf(close);
  return isOpen('《', '》') || isOpen('〔', '〕') ? lineEnd : end + 1;
}
