import { check } from '../../shared/check/check';
import type { Report } from '../../shared/report/report';
import type { Finding } from '../../shared/rulebook/finding';
import { RequestProblem } from '../answer/requestProblem';

/**
 * Lets a report pass that may be archived: no errors, and every warning explained under its rule's id. Gives its findings.
 * `last` is the unit's report of the year before, null when there is none to be had.
 * Throws the problems `report-has-errors` and `warnings-unexplained` with the findings that stand in the way.
 */
export function requireSound(report: Report, last: Report | null): Finding[] {
  const { findings, verdict } = check(report, last);
  if (verdict === 'errors') {
    throw new RequestProblem('report-has-errors', {
      findings: findings.filter(({ severity, outcome }) => severity === 'error' || outcome === 'unjudged'),
    });
  }
  const unexplained = findings.filter(
    ({ severity, outcome, rule }) =>
      severity === 'warning' && outcome === 'broken' && !report.explanations?.[rule]?.trim(),
  );
  if (unexplained.length > 0) throw new RequestProblem('warnings-unexplained', { findings: unexplained });
  return findings;
}
