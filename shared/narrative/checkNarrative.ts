import { compareStatements } from './comparing/compareStatements';
import { checkCitation } from './form/checkCitation';
import { checkHeadings } from './form/checkHeadings';
import { checkTitle } from './form/checkTitle';
import { checkParts } from './comparing/parts/checkParts';
import { checkPeriod } from './form/checkPeriod';
import { readNarrative } from './reading/readNarrative';
import { sectionTexts } from './sectionTexts';
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

/**
 * Judges the sections of text: their form, and the numbers they state against the tables and against one another.
 *
 * @param last the same unit's report of the year before, for 年年雷同
 */
export function checkNarrative(report: Report, last: Report | null): Finding[] {
  const found = (rule: string): Pick<Finding, 'rule' | 'family' | 'severity' | 'outcome'> => ({
    rule,
    family: 'narrative',
    severity: severities[report.edition].get(rule) ?? 'warning',
    outcome: 'broken',
  });
  const texts = sectionTexts(report);
  const read = readNarrative(report, texts);
  const figures = compareStatements(report, read);
  return [
    ...[
      ...checkPeriod(report, texts),
      ...checkTitle(report, texts),
      ...checkCitation(report, texts),
      ...checkHeadings(report, texts),
      ...checkSections(report, last),
    ].map(({ rule, ...narrative }) => ({
      ...found(rule),
      cells: [],
      narrative,
    })),
    ...checkParts(report, read, figures).map((narrative) => ({
      ...found('narrative.parts'),
      cells: [],
      narrative,
    })),
    ...figures.map(({ subject, ...narrative }) => ({
      ...found(`narrative.figure.${subject}`),
      cells: (narrative.readings[0]?.terms ?? []).map(({ cell }) => cell),
      narrative,
    })),
  ];
}
