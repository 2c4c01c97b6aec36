import type { Meaning, Topic } from './meaning';

/**
 * What a token is to the reader, one bit each. A clause and a sentence carry those of all their tokens, so that what
 * nothing in them can bear on is not asked of them.
 */
export const mark = {
  /** A number of any kind; an amount is none of a date. */
  quantity: 1 << 0,
  amount: 1 << 1,
  unknown: 1 << 2,
  /** A topic or an act. */
  telling: 1 << 3,
  decision: 1 << 4,
  /** Names 政府信息公开, so that disputes beside it are about it. */
  disclosing: 1 << 5,
  silencer: 1 << 6,
  /** Something that the tables do not count, also in passing. */
  foreign: 1 << 7,
  contents: 1 << 8,
  negation: 1 << 9,
  /** A negation, or 不存在. */
  denial: 1 << 10,
  zero: 1 << 11,
  breakdown: 1 << 12,
  /** Said of all that was counted before: 均, 全部公开, 为. */
  ofAll: 1 << 13,
  and: 1 << 14,
  rate: 1 << 15,
  wholeRegion: 1 << 16,
  /** The end of a year or month: 年底. */
  ending: 1 << 17,
  /** 等: more is counted than is named. */
  open: 1 << 18,
  /** 等原因: the reasons before it are examples. */
  examples: 1 << 19,
  /** The unit itself: 我镇, 本机关. */
  ownUnit: 1 << 20,
} as const;

const decisions = new Set<Topic>(['licensing', 'penalties', 'coercion']);
const applications = new Set<Topic>(['application', 'dependent']);

/** Marks of words by what they are, beside those by what they mean. */
const marksOfText: [pattern: RegExp, marks: number, role?: Meaning['role']][] = [
  [/^不存在$/, mark.denial],
  [/^为$/, mark.ofAll],
  [/^全部/, mark.ofAll, 'act'],
  [/^[年月][底末]$/, mark.ending],
  [/^等/, mark.open],
  [/^等(?:原因|情形)$/, mark.examples],
  [/^[我本]./, mark.ownUnit, 'filler'],
];

/** The marks of a word. */
export function marksOf(text: string, meaning: Meaning): number {
  let marks = marksOfMeaning(meaning);
  for (const [pattern, own, role = meaning.role] of marksOfText)
    if (role === meaning.role && pattern.test(text)) marks |= own;
  return marks;
}

function marksOfMeaning(meaning: Meaning): number {
  switch (meaning.role) {
    case 'topic': {
      const decision = decisions.has(meaning.topic) ? mark.decision : 0;
      return mark.telling | decision | (applications.has(meaning.topic) ? mark.disclosing : 0);
    }
    case 'act':
      return mark.telling;
    case 'disclosure':
      return mark.disclosing;
    case 'passing':
      return mark.foreign;
    case 'negation':
      return mark.negation | mark.denial;
    case 'each':
      return mark.ofAll;
    case 'silencer':
    case 'foreign':
    case 'contents':
    case 'zero':
    case 'breakdown':
    case 'and':
    case 'rate':
    case 'wholeRegion':
      return mark[meaning.role];
    default:
      return 0;
  }
}
