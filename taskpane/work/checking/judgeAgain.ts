import { lastReportFor } from '../../state/filling/lastYear';
import { grantsKnown } from '../../state/filling/releases';
import type { Desk } from '../desk';
import { judge } from './judge';

/** Judges what was last read of the workbook anew, against last year's report and what was granted as they are known by now. Excel is not asked. */
export function judgeAgain({ store }: Desk): void {
  const { workbook, lastYear, givenLastYear, releases } = store.state();
  if (workbook.kind !== 'laidOut') return;
  const { report, digest, read } = workbook;
  const last = lastReportFor(lastYear, report, givenLastYear);
  store.dispatch({
    type: 'checked',
    found: judge(report, digest, last, read, grantsKnown(releases, report)),
  });
}
