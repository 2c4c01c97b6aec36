import { compareStatements } from './comparing/compareStatements';
import { checkCitation } from './form/checkCitation';
import { checkCounted } from './form/checkCounted';
import { checkHeadings } from './form/checkHeadings';
import { checkLabels } from './form/checkLabels';
import { checkTitle } from './form/checkTitle';
import { checkParts } from './comparing/parts/checkParts';
import { checkPeriod } from './form/checkPeriod';
import { readNarrative, type ReadSection } from './reading/readNarrative';
import { introductionTexts } from './sectionTexts';
import { checkSections } from './form/checkSections';
import type { EditionId } from '../editions/edition';
import type { Report } from '../report/report';
import type { Finding } from '../rulebook/finding';
import { rulebook } from '../rulebook/rulebook';

function severitiesOf(edition: EditionId): Map<string, Finding['severity']> {
  const { sections, parts, statements } = rulebook(edition);
  return new Map([...sections, ...parts, ...statements].map(({ id, severity }) => [id, severity]));
}

const severities = { '2019': severitiesOf('2019'), '2021': severitiesOf('2021') };

/** What every finding of a rule has in common. */
const found = (
  edition: EditionId,
  rule: string,
): Pick<Finding, 'rule' | 'family' | 'severity' | 'outcome'> => ({
  rule,
  family: 'narrative',
  severity: severities[edition].get(rule) ?? 'warning',
  outcome: 'broken',
});

/**
 * Judges the sections of text: their form, and the numbers they state against the tables and against one another.
 *
 * The rooms in the order of the data, for 收到申请3件 where 表三 says 4: `lexicon/` knows that 收到 is an act, 申请 a topic
 * and 件 a unit of what is counted; `reading/` makes characters into tokens (收到 · 申请 · 3件), clauses and the statement
 * that 3 were received; `comparing/` finds that the cell of 收到 holds 4; `form/` judges headings, title, period, notice
 * and what each section has to say. What they find is in the shapes of `narrativeFinding.ts`.
 *
 * @param last the same unit's report of the year before, for 年年雷同
 * @param read the text as `readNarrative` reads it, where that is already known
 */
export function checkNarrative(
  report: Report,
  last: Report | null,
  read: readonly ReadSection[] = readNarrative(report),
): Finding[] {
  const written = [...introductionTexts(report), ...read];
  if (written.length === 0 && report.headings === undefined && report.labels === undefined) return [];
  const figures = compareStatements(report, read);
  return [
    ...[
      ...checkPeriod(report, written),
      ...checkTitle(report, written),
      ...checkCitation(report, written),
      ...checkHeadings(report, read),
      ...checkLabels(report),
      ...checkCounted(report, read),
      ...checkSections(report, last),
    ].map(({ rule, ...narrative }) => ({
      ...found(report.edition, rule),
      cells: [],
      narrative,
    })),
    ...checkParts(report, read, figures).map((narrative) => ({
      ...found(report.edition, 'narrative.parts'),
      cells: [],
      narrative,
    })),
    ...figures.map(({ subject, ...narrative }) => ({
      ...found(report.edition, `narrative.figure.${subject}`),
      cells: (narrative.readings[0]?.terms ?? []).map(({ cell }) => cell),
      narrative,
    })),
  ];
}
