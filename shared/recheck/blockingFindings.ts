import type { RecheckFinding } from '../api/recheckJob';
import { check } from '../check/check';
import type { Report } from '../report/report';
import type { Finding } from '../rulebook/finding';

/** What is known of the findings when a version was filed. */
export interface Filing {
  /** As they were kept, in canonical JSON: rule, severity, outcome and cells of each; null from before they were kept. */
  findings: string | null;
  /** Whether it was judged by the very rules of today. */
  sameRules: boolean;
}

/**
 * The findings of today that keep an archived report from being right, and what each comes from. A warning that was explained
 * in writing keeps nothing back.
 *
 * @param last the same unit's report of the year before, as the archive has it now; null when there is none
 */
export function blockingFindings(
  report: Report,
  last: Report | null,
  { findings: kept, sameRules }: Filing,
): { findings: RecheckFinding[]; acrossYears: 'judged' | 'noLastYear' } {
  const { findings, acrossYears } = check(report, last);
  const known = new Set(kept === null ? [] : keptFindings(kept).map((each) => JSON.stringify(each)));
  const causeOf = (finding: Finding): RecheckFinding['cause'] => {
    if (known.has(keyOf(finding))) return 'atFiling';
    return sameRules || finding.family === 'years' ? 'lastYear' : 'rules';
  };
  return {
    acrossYears,
    findings: findings
      .filter((finding) => blocks(finding, report))
      .map((finding) => {
        const { rule, severity, outcome, cells } = finding;
        return { rule, severity, outcome, cells, cause: causeOf(finding) };
      }),
  };
}

function blocks({ severity, outcome, rule }: Finding, report: Report): boolean {
  if (severity === 'note') return false;
  if (severity === 'warning') return outcome === 'broken' && !report.explanations?.[rule]?.trim();
  return true;
}

const keyOf = ({ rule, severity, outcome, cells }: Finding): string =>
  JSON.stringify([rule, severity, outcome, cells]);

function keptFindings(kept: string): unknown[] {
  const parsed: unknown = JSON.parse(kept);
  return Array.isArray(parsed) ? parsed : [];
}
