import { check } from '../../shared/check/check';
import type { Report } from '../../shared/report/report';
import { RequestProblem } from '../answer/requestProblem';

/**
 * Lets a report pass that may be archived: no errors, and every warning explained under its rule's id.
 * Throws the problems `report-has-errors` and `warnings-unexplained` with the findings that stand in the way.
 */
export function requireSound(report: Report): void {
  const { findings, verdict } = check(report);
  if (verdict === 'errors') {
    throw new RequestProblem('report-has-errors', {
      findings: findings.filter(({ severity, outcome }) => severity === 'error' || outcome === 'unjudged'),
    });
  }
  const unexplained = findings.filter(
    ({ severity, rule }) => severity === 'warning' && !report.explanations?.[rule]?.trim(),
  );
  if (unexplained.length > 0) throw new RequestProblem('warnings-unexplained', { findings: unexplained });
}
