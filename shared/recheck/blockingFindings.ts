import type { RecheckFinding, RecheckResult } from '../api/recheckJob';
import { check } from '../check/check';
import { findingText } from '../messages/findingText';
import { applyGrants } from '../release/applyGrants';
import type { Grant } from '../release/grant';
import type { Report } from '../report/report';
import type { Finding } from '../rulebook/finding';

/** What is known of the findings when a version was filed. */
export interface Filing {
  /** As they were kept, in canonical JSON: rule, severity, outcome and cells of each; null from before they were kept. */
  findings: string | null;
  /** Whether it was judged by the very rules of today. */
  sameRules: boolean;
  /** What a supervisor let pass then, as the receipt carries it. */
  released: readonly Grant[];
}

/** So many findings of one report are put into words and listed. */
const listed = 20;

/**
 * The findings of today that keep an archived report from being right, new ones first, and what each comes from. A warning that was explained
 * in writing keeps nothing back, nor does an error that a supervisor let pass.
 *
 * @param last the same unit's report of the year before, as the archive has it now; null when there is none
 */
export function blockingFindings(
  report: Report,
  last: Report | null,
  { findings: kept, sameRules, released }: Filing,
): Pick<RecheckResult, 'findings' | 'more' | 'acrossYears'> {
  const { findings, acrossYears } = applyGrants(check(report, last), released);
  const known = new Set(kept === null ? [] : keptFindings(kept).map((each) => JSON.stringify(each)));
  const causeOf = (finding: Finding): RecheckFinding['cause'] => {
    if (known.has(keyOf(finding))) return 'atFiling';
    return sameRules || finding.family === 'years' ? 'lastYear' : 'rules';
  };
  const blocking = findings
    .filter((finding) => blocks(finding, report))
    .map((finding) => ({ finding, cause: causeOf(finding) }))
    .sort((a, b) => Number(a.cause === 'atFiling') - Number(b.cause === 'atFiling'));
  return {
    acrossYears,
    more: Math.max(0, blocking.length - listed),
    findings: blocking.slice(0, listed).map(({ finding, cause }) => {
      const { rule, severity, outcome, cells } = finding;
      const zh = findingText(finding, report, 'zh');
      const en = findingText(finding, report, 'en');
      const title = { zh: zh.title, en: en.title };
      return { rule, severity, outcome, cells, cause, title, sentence: { zh: zh.sentence, en: en.sentence } };
    }),
  };
}

function blocks({ severity, outcome, rule, released }: Finding, report: Report): boolean {
  if (released !== undefined) return false;
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
