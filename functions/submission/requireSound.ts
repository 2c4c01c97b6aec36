import type { Report } from '../../shared/report/report';
import type { CheckResult } from '../../shared/rulebook/finding';
import { RequestProblem } from '../answer/requestProblem';

/**
 * Lets a report pass that may be archived: no errors but those that a supervisor let pass, and every warning explained under its
 * rule's id. `judged` is what the rulebook says of it, with what was granted.
 * Throws the problems `report-has-errors` and `warnings-unexplained` with the findings that stand in the way.
 */
export function requireSound(report: Report, { findings, verdict }: CheckResult): void {
  if (verdict === 'errors') {
    throw new RequestProblem('report-has-errors', {
      findings: findings.filter(
        ({ severity, outcome, released }) =>
          (severity === 'error' && released === undefined) || outcome === 'unjudged',
      ),
    });
  }
  const unexplained = findings.filter(
    ({ severity, outcome, rule }) =>
      severity === 'warning' && outcome === 'broken' && !report.explanations?.[rule]?.trim(),
  );
  if (unexplained.length > 0) throw new RequestProblem('warnings-unexplained', { findings: unexplained });
}
