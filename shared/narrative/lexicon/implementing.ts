import { mark } from './marks';
import type { WordRule } from './wordTree';

/** 实施行政处罚2件, but not 实施方案. */
export const implementing: WordRule = {
  openings: ['许可', '处罚', '强制'].map((decision) => `实施行政${decision}`),
  match: () => ({ text: '实施', meaning: { role: 'act', act: 'processed' }, marks: mark.telling }),
  yields: false,
};
