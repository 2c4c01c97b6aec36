import type { Label } from '../editions/edition';

/** Error rules that one answer goes for, and whether a supervisor may let a report pass in spite of them (放行). */
export interface Releasability {
  /** Fits the ids of the rules. */
  rules: RegExp;
  what: Label;
  may: boolean;
  why: Label;
}

/**
 * Which errors may be released, and why others never are: a rule that holds one report against itself is broken by a slip and
 * mended by correcting it, whatever happened during the year; only what is held against another report can be right for a
 * reason that no rule knows. Every rule of severity `error` fits exactly one entry.
 */
export const releasability: readonly Releasability[] = [
  {
    rules: /^years\.carriedOver\.\w+$/,
    what: { zh: '上年结转与上年报告', en: 'carried in against last year’s report' },
    may: true,
    why: {
      zh: '上年的数在另一份报告里：单位合并、划转职能的，上年结转会接过别的单位没办完的件，与本单位上年报告不符而属实。',
      en: 'Last year’s number stands in another report: a unit that took over another’s open cases carries in more than it carried out.',
    },
  },
  {
    rules: /^(?:sum|balance)\./,
    what: { zh: '合计与勾稽', en: 'sums within the report' },
    may: false,
    why: {
      zh: '同一份报告里的合计与勾稽，各数都在表上，不平就是有数填错，没有情况能使它成立。',
      en: 'A sum within one report: all its numbers stand there, and nothing that happened makes it add up.',
    },
  },
  {
    rules: /^blank\./,
    what: { zh: '空格', en: 'blank cells' },
    may: false,
    why: {
      zh: '没有发生的填 0；空格分不清是没有发生还是漏填。',
      en: 'Where nothing happened stands 0; a blank does not tell that from a cell passed over.',
    },
  },
  {
    rules: /^number\./,
    what: { zh: '不是规范的数字', en: 'what is no number' },
    may: false,
    why: {
      zh: '不是数字的格无法核对，也无法汇总。',
      en: 'What is no number can be neither checked nor added up.',
    },
  },
  {
    rules: /^edition\.year$/,
    what: { zh: '格式版本', en: 'the form of another year' },
    may: false,
    why: {
      zh: '用错格式的报告缺少当年要报的格，不能与别的单位汇总。',
      en: 'The form of another year lacks cells of this one and cannot be added up with the rest.',
    },
  },
  {
    rules: /^cover\.signedUnreadable$/,
    what: { zh: '签发日期不能识别', en: 'a date that cannot be read' },
    may: false,
    why: {
      zh: '日期写得不能识别，改写即可，与当年情况无关。',
      en: 'A date that cannot be read only has to be written anew.',
    },
  },
  {
    rules: /^narrative\.(?:overview|problems|other)\.empty$/,
    what: { zh: '文字部分没有填写', en: 'a section without text' },
    may: false,
    why: {
      zh: '文字部分没有填写等于空格；没有需要报告的，写明“没有”。',
      en: 'A section without text is a blank; where there is nothing to report, it says so.',
    },
  },
];

/** Whether an error of this rule may be released. */
export function mayBeReleased(rule: string): boolean {
  return releasability.some(({ rules, may }) => may && rules.test(rule));
}
