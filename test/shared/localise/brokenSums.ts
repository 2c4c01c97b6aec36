import { check } from '../../../shared/check/check';
import type { Report } from '../../../shared/report/report';
import type { Suspect } from '../../../shared/rulebook/finding';

/** The ids of the sums that `check` calls broken. */
export const brokenSums = (report: Report): string[] =>
  check(report).findings.flatMap(({ family, outcome, rule }) =>
    family === 'sum' && outcome === 'broken' ? [rule] : [],
  );

/** The report with the changes of a suspect made. */
export function mended(report: Report, suspect: Suspect): Report {
  const figures = { ...report.figures };
  for (const { cell, to } of suspect) figures[cell] = to;
  return { ...report, figures };
}
