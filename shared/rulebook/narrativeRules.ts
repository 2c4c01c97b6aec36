import type { EditionId } from '../editions/edition';
import { subjects } from '../narrative/lexicon/subjects';
import type { PartsRule, SectionRule, StatementRule } from './rule';

/**
 * What each section of text has to hold. Source: 国办公开办函〔2021〕30号 and, in the same words, 〔2019〕60号: 内容不能遗漏,
 * 原则上不超过一千字, 明确具体, 收取信息处理费情况必须在此处报告; 政府信息公开条例第五十条 for what a government adds.
 */
export const sectionRules: SectionRule[] = [
  { id: 'narrative.period', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.title.year', family: 'narrative', severity: 'warning', basis: 'practice' },
  { id: 'narrative.notice', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.headings.missing', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.headings.number', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.headings.name', family: 'narrative', severity: 'note', basis: 'notice' },
  { id: 'narrative.headings.misplaced', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.labels', family: 'narrative', severity: 'note', basis: 'notice' },
  { id: 'narrative.counted', family: 'narrative', severity: 'note', basis: 'practice' },
  { id: 'narrative.overview.empty', family: 'narrative', severity: 'error', basis: 'notice' },
  { id: 'narrative.overview.long', family: 'narrative', severity: 'note', basis: 'notice' },
  { id: 'narrative.overview.aspects', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.overview.supervision', family: 'narrative', severity: 'note', basis: 'regulation' },
  { id: 'narrative.problems.empty', family: 'narrative', severity: 'error', basis: 'notice' },
  { id: 'narrative.problems.vague', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.problems.repeated', family: 'narrative', severity: 'warning', basis: 'notice' },
  { id: 'narrative.other.empty', family: 'narrative', severity: 'error', basis: 'notice' },
  { id: 'narrative.other.processingFee', family: 'narrative', severity: 'warning', basis: 'notice' },
];

/**
 * Numbers of the text against one another. Practice: no notice asks for it, but a text whose parts exceed their whole is
 * wrong whatever the tables hold, and it is only said where the text itself leaves no other reading; hence a warning.
 */
export const partsRules: PartsRule[] = [
  { id: 'narrative.parts', family: 'narrative', severity: 'warning', basis: 'practice' },
];

/** One rule for each thing that the text may state a number of. Practice: text and tables tell one story. */
export function statementRules(edition: EditionId): StatementRule[] {
  return Object.entries(subjects).flatMap(([subject, { readings }]): StatementRule[] => {
    const sums = readings[edition];
    const id = `narrative.figure.${subject}` as const;
    return sums.length === 0
      ? []
      : [{ id, family: 'narrative', severity: 'warning', basis: 'practice', readings: sums }];
  });
}
