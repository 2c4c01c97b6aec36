import { mark } from './marks';
import type { Meaning } from './meaning';
import type { KnownWord, WordRule } from './wordTree';

/** 结转到2025年度继续办理 */
const into = /(?:结转|转结)[至到入]?(20\d\d)年度?(?:继续)?(?:办理)?/y;

/** 2024年结转申请3件, but not 2024年结转下年 */
const from = /(20\d\d)年度?(?:结转|转结)(?![至到入下])/y;

/** What was carried over into a year that is named. */
export const carriedInto: WordRule = {
  openings: ['结转', '转结'],
  match: (chars, start) =>
    matched(into, chars, start, (year) => ({ role: 'act', act: 'carriedOut', into: year })),
  yields: false,
};

/** The words of a year that applications were carried over from, or null; they begin as a number does. */
export const matchCarriedFrom = (chars: string, start: number): KnownWord | null =>
  chars.startsWith('20', start)
    ? matched(from, chars, start, (year) => ({ role: 'act', act: 'carriedIn', from: year }))
    : null;

function matched(
  pattern: RegExp,
  chars: string,
  start: number,
  meaningOf: (year: number) => Meaning,
): KnownWord | null {
  pattern.lastIndex = start;
  const found = pattern.exec(chars);
  return found === null
    ? null
    : { text: found[0], meaning: meaningOf(Number(found[1])), marks: mark.telling };
}
