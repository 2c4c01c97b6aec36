import { matchApplicationName, nameStarts } from './applicationName';
import type { Meaning } from './meaning';
import { matchPhrase } from './phrases';
import { words } from './words';

interface KnownWord {
  text: string;
  meaning: Meaning;
}

const byFirstChar = indexWords();

/** The characters that a word may begin with. */
export const wordStarts: string[] = [...new Set([...byFirstChar.keys(), ...nameStarts])];

/** 实施行政处罚2件, but not 实施方案. */
const decides = /^行政(许可|处罚|强制)/;

/** 结转到2025年度继续办理 */
const carriedInto = /^(?:结转|转结)[至到入]?(20\d\d)年度?(?:继续)?(?:办理)?/;
const longestCarriedInto = 14;

/** 2024年结转申请3件, but not 2024年结转下年 */
const carriedFrom = /^(20\d\d)年度?(?:结转|转结)(?![至到入下]|20\d\d)/;
const longestCarriedFrom = 9;

/** The words of a year that applications were carried over from, or null. */
export function matchCarriedFrom(chars: string, start: number): KnownWord | null {
  if (chars[start] !== '2') return null;
  const found = carriedFrom.exec(chars.slice(start, start + longestCarriedFrom));
  if (found === null) return null;
  return { text: found[0], meaning: { role: 'act', act: 'carriedIn', from: Number(found[1]) } };
}

/** The longest known word that starts at `start`, or null. */
export function matchWord(chars: string, start: number): KnownWord | null {
  const carried = '结转'.includes(chars[start] ?? '') ? matchCarriedInto(chars, start) : null;
  if (carried !== null) return carried;
  const phrase = matchPhrase(chars, start);
  if (phrase !== null) return { text: phrase, meaning: { role: 'filler' } };
  const name = matchApplicationName(chars, start);
  for (const word of byFirstChar.get(chars[start] ?? '') ?? []) {
    if (name !== null && word.text.length <= name.text.length) break;
    if (!chars.startsWith(word.text, start)) continue;
    const end = start + word.text.length;
    if (word.text === '实施' && !decides.test(chars.slice(end, end + 4))) continue;
    return word;
  }
  return name;
}

function matchCarriedInto(chars: string, start: number): KnownWord | null {
  const found = carriedInto.exec(chars.slice(start, start + longestCarriedInto));
  if (found === null) return null;
  return { text: found[0], meaning: { role: 'act', act: 'carriedOut', into: Number(found[1]) } };
}

function indexWords(): Map<string, KnownWord[]> {
  const index = new Map<string, KnownWord[]>();
  for (const entry of words) {
    for (const text of entry.words.split(' ')) {
      const first = text[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), { text, meaning: entry.meaning }]);
    }
  }
  for (const found of index.values()) found.sort((a, b) => b.text.length - a.text.length);
  return index;
}
