import { isPageMark } from './pageMark';
import { noneSign } from './noneSign';

/** What a table's row is made of, once a line of it is no longer taken for a sentence. */
const longestCell = 120;

/**
 * The cells of a line that is a row of a table, blanks included; an empty list for a line that only draws one or gives the number of a page; null for a
 * line that is no row.
 */
export function cellsOfLine(line: string): string[] | null {
  if (isRuler(line) || isPageMark(line)) return [];
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
  const numbers = numbersBehind.exec(text);
  if (numbers === null) {
    const none = noneBehind.exec(text);
    return none === null ? null : [tidy(none[1] ?? ''), none[2] ?? ''];
  }
  const label = tidy(numbers[1] ?? '');
  return [...(label === '' ? [] : [label]), ...(numbers[2] ?? '').trim().split(/\s+/)];
}

const numbersBehind = new RegExp(
  `^(?:(.*?\\S)\\s+)??((?:(?:[-\\d.,]+(?:万?元)?|${noneSign})(?:\\s+|$)){2,})$`,
);
const noneBehind = new RegExp(`^(.*\\S)\\s+(${noneSign})$`);

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
