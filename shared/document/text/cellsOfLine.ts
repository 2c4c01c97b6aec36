import { isPageMark } from './pageMark';
import { noneSign } from './noneSign';

/** What a table's row is made of, once a line of it is no longer taken for a sentence. */
const longestCell = 120;

/**
 * The cells of a line that is a row of a table, blanks included; an empty list for a line that only draws one or gives the number of a page; null for a
 * line that is no row.
 */
export function cellsOfLine(line: string): string[] | null {
  if (isRuler(line) || isPageMark(line) || line.trim() === '') return [];
  if (line.includes('\t')) return line.split('\t').map(tidy);
  if (/[|│┃丨]/.test(line) && !isSentence(line)) return barred(line);
  return gapped(line);
}

/** `|---|:--:|`, `+-----+`; dashes that stand alone are what a row has for no numbers. */
const isRuler = (line: string): boolean =>
  /^[\s|+:=─━┄┼├┤┬┴┌┐└┘│┃-]{3,}$/.test(line) && /[-=]{2}|:-|-:|[─━┄]/.test(line);

function barred(line: string): string[] {
  const inside = line
    .trim()
    .replace(/^[|│┃丨]/, '')
    .replace(/[|│┃丨]$/, '');
  return inside.split(/[|│┃丨]/).map(tidy);
}

/** 行政许可      0    3: words and numbers with gaps between them; or a label and its numbers with a blank between each. */
function gapped(line: string): string[] | null {
  const text = line.trim();
  if (isSentence(text)) return null;
  const parts = text.split(/[ \u00a0]{2,}|[\u3000]+/).map(tidy);
  if (parts.length > 1 && parts.some((part) => isNumber(part)) && parts.every(isShort)) return parts;
  const words = text.split(/\s+/);
  let first = words.length;
  while (first > 0 && isBehindLabel.test(words[first - 1] ?? '')) first -= 1;
  const numbers = words.slice(first);
  const label = tidy(words.slice(0, first).join(' '));
  const isNone = numbers.length === 1 && label !== '' && none.test(numbers[0] ?? '');
  return numbers.length > 1 || isNone ? [...(label === '' ? [] : [label]), ...numbers] : null;
}

const isBehindLabel = new RegExp(`^(?:[-\\d.,]+(?:万?元)?|${noneSign})$`);
const none = new RegExp(`^${noneSign}$`);

const tidy = (text: string): string =>
  text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\*\*|&nbsp;/g, '')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim();

const number = new RegExp(`^(?:[-+]?[\\d０-９][\\d０-９.,，]*|${noneSign})$`);
const isNumber = (text: string): boolean => number.test(text);
const isShort = (text: string): boolean => text.length <= longestCell;
const isSentence = (text: string): boolean => text.includes('。');
