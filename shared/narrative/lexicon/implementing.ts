import { mark } from './marks';
import type { KnownWord, WordRule } from './wordTree';

const word: KnownWord = { text: '实施', meaning: { role: 'act', act: 'processed' }, marks: mark.telling };

/** 实施行政处罚2件, but not 实施方案. */
export const implementing: WordRule = {
  openings: ['实施行政许可', '实施行政处罚', '实施行政强制'],
  match: (chars, start) => (/^实施行政(?:许可|处罚|强制)/.test(chars.slice(start, start + 6)) ? word : null),
  yields: false,
};
