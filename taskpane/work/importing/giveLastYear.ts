import type { Report } from '../../../shared/report/report';
import type { Desk } from '../desk';
import { judgeAgain } from '../checking/judgeAgain';

/** Judges the report on the sheets against a report of the year before that the user gave in a file. */
export function giveLastYear(desk: Desk, report: Report): void {
  desk.store.dispatch({ type: 'lastYearGiven', report });
  judgeAgain(desk);
  desk.store.dispatch({ type: 'viewChosen', view: 'report' });
}
