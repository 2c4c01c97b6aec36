import type { CheckAnswer } from '../../shared/api/answers';
import { check } from '../../shared/check/check';
import { localise } from '../../shared/localise/localise';
import type { Report } from '../../shared/report/report';

/**
 * What the rulebook of today says of a report, with the explanations of its broken sums.
 *
 * @param last the same unit's report of the year before; null when there is none to be had
 */
export function checkAnswer(report: Report, last: Report | null): CheckAnswer {
  const { findings, verdict, acrossYears } = check(report, last);
  return { verdict, findings, acrossYears, ...localise(report) };
}
