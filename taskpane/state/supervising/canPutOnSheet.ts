import type { PaneState } from '../paneState';

/** Whether something can be put onto a sheet of the workbook now. */
export function canPutOnSheet({ work, workbook }: Pick<PaneState, 'work' | 'workbook'>): boolean {
  return work === null && workbook.kind !== 'starting' && workbook.kind !== 'tooOld';
}
