import type { WorkbookState } from '../../shared/layout/workbookState';
import type { Report } from '../../shared/report/report';
import type { PaneState } from '../state/paneState';

/** What the workbook is to remember of this state; explanations that say nothing are left out. */
export function memoryOf(
  { explanations, receipt }: PaneState,
  { edition, year }: Pick<Report, 'edition' | 'year'>,
): WorkbookState {
  const said = Object.entries(explanations).filter(([, text]) => text.trim() !== '');
  return { edition, year, receipt, explanations: Object.fromEntries(said) };
}
