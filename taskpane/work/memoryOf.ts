import type { WorkbookState } from '../../shared/layout/workbookState';
import type { Report } from '../../shared/report/report';
import { explanationsGiven } from '../state/filling/explanationsGiven';
import type { PaneState } from '../state/paneState';

/** What the workbook is to remember of this state. */
export function memoryOf(
  { explanations, receipt }: PaneState,
  { edition, year }: Pick<Report, 'edition' | 'year'>,
): WorkbookState {
  return { edition, year, receipt, explanations: explanationsGiven(explanations) };
}
