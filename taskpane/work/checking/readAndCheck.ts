import { readReport } from '../../../shared/layout/readReport';
import type { SheetReading } from '../../../shared/layout/sheetReading';
import { lastReportFor } from '../../state/filling/lastYear';
import { grantsKnown } from '../../state/filling/releases';
import { explanationsGiven } from '../../state/filling/explanationsGiven';
import type { LaidOut, PaneState } from '../../state/paneState';
import { looksIntoArchive } from '../../state/supervising/looksIntoArchive';
import { blocksToRead } from './blocksToRead';
import type { Desk } from '../desk';
import { digestOf } from './digestOf';
import { fetchLastYear } from './fetchLastYear';
import { fetchReleases } from './fetchReleases';
import { fetchReview } from './fetchReview';
import { judge } from './judge';

/**
 * Reads the workbook in one round trip, judges it and shows what was found. Never writes, and does not wait for last
 * year's report. Gives what was found, or null when no report can be read; the state then says why.
 *
 * @param isHandedIn what is found is about to be handed in
 */
export async function readAndCheck(desk: Desk, isHandedIn = false): Promise<LaidOut | null> {
  const { store, excel } = desk;
  const sheets = await excel.readSheets(blocksToRead);
  const result = readReport(sheets, explanationsGiven(store.state().explanations));
  if (result.ok) {
    const { report } = result;
    const digest = isHandedIn || isHeldAgainst(store.state()) ? await digestOf(report) : null;
    const { lastYear, givenLastYear, releases, workbook } = store.state();
    const before = workbook.kind === 'laidOut' ? workbook.read : [];
    const last = lastReportFor(lastYear, report, givenLastYear);
    const found = judge(report, digest, last, before, grantsKnown(releases, report));
    store.dispatch({ type: 'checked', found });
    void fetchLastYear(desk, report);
    void fetchReview(desk);
    void fetchReleases(desk);
    return found;
  }
  const { workbook, remembered } = store.state();
  const isOurs = remembered || workbook.kind === 'laidOut';
  if (result.problem.code === 'notOurs' || !isOurs) {
    store.dispatch({
      type: 'foundNotLaidOut',
      occupied: sheets.filter(holdsSomething).map(({ name }) => name),
    });
  } else {
    store.dispatch({ type: 'foundUnreadable', problem: result.problem });
  }
  return null;
}

/** Whether there is or will be a receipt, or an archived report, that the digest of what is on the sheets is held against. */
function isHeldAgainst({ receipt, submission, who }: PaneState): boolean {
  return receipt !== null || submission.kind !== 'none' || looksIntoArchive(who);
}

function holdsSomething({ rows }: SheetReading): boolean {
  return rows.some((row) => row.some((cell) => cell !== null));
}
