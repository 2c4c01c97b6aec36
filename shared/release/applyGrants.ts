import type { CheckResult, Finding } from '../rulebook/finding';
import type { Grant } from './grant';
import { mayBeReleased } from './releasable';
import type { Release } from './release';

/** What was granted of these, as a version carries it. */
export function grantsOf(releases: readonly Release[]): Grant[] {
  return releases.flatMap(({ findings, reason, decided }) =>
    decided?.decision === 'granted'
      ? [
          {
            rules: findings.map(({ rule, difference }) => ({ rule, difference })),
            reason,
            by: decided.by,
            at: decided.at,
          },
        ]
      : [],
  );
}

/** Whether a finding is an error that a supervisor may let pass. */
export function isReleasable({ severity, outcome, rule }: Finding): boolean {
  return severity === 'error' && outcome === 'broken' && mayBeReleased(rule);
}

/** Whether a grant is about what a finding says: the same rule, broken by the same difference. */
export function covers(grant: Grant, finding: Finding): boolean {
  return (
    isReleasable(finding) &&
    grant.rules.some(({ rule, difference }) => rule === finding.rule && difference === finding.difference)
  );
}

/**
 * A judgement with what was granted: such errors stay among the findings, marked, and hold nothing back. A report that
 * passes so is never clean.
 */
export function applyGrants<T extends CheckResult>(result: T, grants: readonly Grant[]): T {
  const findings = result.findings.map((finding): Finding => {
    const grant = grants.find((each) => covers(each, finding));
    if (grant === undefined) return finding;
    const { reason, by, at } = grant;
    return { ...finding, released: { reason, by, at } };
  });
  const released = findings.filter((finding) => finding.released !== undefined).length;
  if (released === 0) return result;
  const errors = result.counts.errors - released;
  const counts = { ...result.counts, errors };
  return {
    ...result,
    findings,
    counts,
    verdict: errors > 0 || counts.sums.unjudged > 0 ? 'errors' : 'warnings',
  };
}

/** Those of the grants that let something of a report pass. */
export function grantsUsed(grants: readonly Grant[], findings: readonly Finding[]): Grant[] {
  return grants.filter((grant) => findings.some((finding) => covers(grant, finding)));
}
