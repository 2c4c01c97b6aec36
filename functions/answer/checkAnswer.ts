import type { CheckAnswer } from '../../shared/api/answers';
import { check } from '../../shared/check/check';
import { localise } from '../../shared/localise/localise';
import type { Report } from '../../shared/report/report';

/** What the rulebook of today says of a report, with the explanations of its broken sums. */
export function checkAnswer(report: Report): CheckAnswer {
  const { findings, verdict } = check(report);
  return { verdict, findings, suspects: localise(report).suspects };
}
