import type { CheckAnswer } from '../../shared/api/answers';
import { check } from '../../shared/check/check';
import { localise } from '../../shared/localise/localise';
import { applyGrants } from '../../shared/release/applyGrants';
import type { Grant } from '../../shared/release/grant';
import type { Report } from '../../shared/report/report';
import type { Finding } from '../../shared/rulebook/finding';

/**
 * What the rulebook of today says of a report, with the explanations of its broken sums.
 *
 * @param last the same unit's report of the year before; null when there is none to be had
 * @param grantsFor what was granted to the unit for the year, asked for with the findings
 */
export async function checkAnswer(
  report: Report,
  last: Report | null,
  grantsFor: (findings: readonly Finding[]) => Promise<readonly Grant[]>,
): Promise<CheckAnswer> {
  const result = check(report, last);
  const { findings, verdict, acrossYears } = applyGrants(result, await grantsFor(result.findings));
  return { verdict, findings, acrossYears, ...localise(report) };
}
