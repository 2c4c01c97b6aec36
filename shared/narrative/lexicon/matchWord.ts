import { matchApplicationName, nameStarts } from './applicationName';
import { mark } from './marks';
import type { Meaning } from './meaning';
import { matchPhrase, phraseStarts } from './phrases';
import { words } from './words';
import { longestWord, wordTree, type KnownWord } from './wordTree';

const tree = wordTree(words);

/** The characters that a word may begin with. */
export const wordStarts: string[] = [
  ...new Set([
    ...[...tree.next.keys()].map((code) => String.fromCharCode(code)),
    ...nameStarts,
    ...phraseStarts,
  ]),
];

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
  return {
    text: found[0],
    meaning: { role: 'act', act: 'carriedIn', from: Number(found[1]) },
    marks: mark.telling,
  };
}

const filler: Meaning = { role: 'filler' };

/** The longest known word that starts at `start`, or null. */
export function matchWord(chars: string, start: number): KnownWord | null {
  const carried = '结转'.includes(chars[start] ?? '') ? matchCarriedInto(chars, start) : null;
  if (carried !== null) return carried;
  const phrase = matchPhrase(chars, start);
  if (phrase !== null) return { text: phrase, meaning: filler, marks: 0 };
  const name = matchApplicationName(chars, start);
  const word = longestWord(tree, chars, start);
  if (word === null || (name !== null && word.text.length <= name.text.length)) return name;
  const end = start + word.text.length;
  return word.text === '实施' && !decides.test(chars.slice(end, end + 4)) ? null : word;
}

function matchCarriedInto(chars: string, start: number): KnownWord | null {
  const found = carriedInto.exec(chars.slice(start, start + longestCarriedInto));
  if (found === null) return null;
  return {
    text: found[0],
    meaning: { role: 'act', act: 'carriedOut', into: Number(found[1]) },
    marks: mark.telling,
  };
}
