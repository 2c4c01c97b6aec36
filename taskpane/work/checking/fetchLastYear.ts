import type { ArchivedVersion } from '../../../shared/api/answers';
import type { Report } from '../../../shared/report/report';
import type { Outcome } from '../../api/failure';
import { retryDelay } from '../../api/retryDelay';
import { isSameUnitYear, yearBefore, type LastYear, type UnitYear } from '../../state/filling/lastYear';
import type { Desk } from '../desk';
import { fetchReleases } from './fetchReleases';
import { judgeAgain } from './judgeAgain';
import { logUnexpected } from '../logUnexpected';

/**
 * Asks the archive for the report of the year before, once for each unit and year that the workbook is made out for, and
 * judges again when it comes. Excel is not asked. Without an answer it asks again, later and later, and says nothing.
 */
export async function fetchLastYear(desk: Desk, report: Report): Promise<void> {
  const { store } = desk;
  const wanted = yearBefore(report);
  if (wanted === null || isSameUnitYear(store.state().lastYear, wanted)) return;
  store.dispatch({ type: 'lastYearMoved', lastYear: { ...wanted, found: 'asking' } });
  await ask(desk, wanted, 0);
}

async function ask(desk: Desk, wanted: UnitYear, failures: number): Promise<void> {
  const { store, api, clock } = desk;
  try {
    const outcome = await api.getLatest(wanted.unit, wanted.year);
    if (!isSameUnitYear(store.state().lastYear, wanted)) return;
    store.dispatch({ type: 'lastYearMoved', lastYear: { ...wanted, found: foundIn(outcome) } });
    if (outcome.ok) {
      judgeAgain(desk);
      void fetchReleases(desk);
    } else if (outcome.failure.kind === 'unreachable') {
      clock.schedule(() => void ask(desk, wanted, failures + 1), retryDelay(failures + 1, Math.random()));
    }
  } catch (error) {
    logUnexpected('fetching last year', error);
  }
}

function foundIn(outcome: Outcome<ArchivedVersion>): LastYear['found'] {
  if (outcome.ok) return outcome.value.report;
  const { failure } = outcome;
  return failure.kind === 'problem' && failure.problem.code === 'not-found' ? 'none' : 'unavailable';
}
