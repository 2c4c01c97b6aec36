import { compareStatements } from '../narrative/compareStatements';
import { checkCitation } from '../narrative/checkCitation';
import { checkHeadings } from '../narrative/checkHeadings';
import { checkTitle } from '../narrative/checkTitle';
import { checkPeriod } from '../narrative/period';
import { checkSections } from '../narrative/sections';
import type { Report } from '../report/report';
import type { Finding } from '../rulebook/finding';
import { rulebook } from '../rulebook/rulebook';

/**
 * Judges the sections of text: their form, and the numbers they state against the tables.
 *
 * @param last the same unit's report of the year before, for 年年雷同
 */
export function checkNarrative(report: Report, last: Report | null): Finding[] {
  const { sections, statements } = rulebook(report.edition);
  const severities = new Map<string, Finding['severity']>(
    [...sections, ...statements].map(({ id, severity }) => [id, severity]),
  );
  const found = (rule: string): Pick<Finding, 'rule' | 'family' | 'severity' | 'outcome'> => ({
    rule,
    family: 'narrative',
    severity: severities.get(rule) ?? 'warning',
    outcome: 'broken',
  });
  return [
    ...[
      ...checkPeriod(report),
      ...checkTitle(report),
      ...checkCitation(report),
      ...checkHeadings(report),
      ...checkSections(report, last),
    ].map(({ rule, ...narrative }) => ({
      ...found(rule),
      cells: [],
      narrative,
    })),
    ...compareStatements(report).map(({ subject, ...narrative }) => ({
      ...found(`narrative.figure.${subject}`),
      cells: (narrative.readings[0]?.terms ?? []).map(({ cell }) => cell),
      narrative,
    })),
  ];
}
