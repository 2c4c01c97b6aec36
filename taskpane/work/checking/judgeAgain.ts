import { lastReportFor } from '../../state/filling/lastYear';
import type { Desk } from '../desk';
import { judge } from './judge';

/** Judges what was last read of the workbook anew, against last year's report as it is known by now. Excel is not asked. */
export function judgeAgain({ store }: Desk): void {
  const { workbook, lastYear, givenLastYear } = store.state();
  if (workbook.kind !== 'laidOut') return;
  const { report, digest, read } = workbook;
  const last = lastReportFor(lastYear, report, givenLastYear);
  store.dispatch({ type: 'checked', found: judge(report, digest, last, read) });
}
