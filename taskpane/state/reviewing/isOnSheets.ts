import type { Receipt } from '../../../shared/api/receipt';
import type { OpenWorkbook } from '../paneState';

/** Whether the workbook holds the report of this unit and year, in whichever version: its cells can be gone to. */
export function isOnSheets(workbook: OpenWorkbook, { unit, year, edition }: Receipt): boolean {
  if (workbook.kind !== 'laidOut') return false;
  const { report } = workbook;
  return report.unit.code === unit.code && report.year === year && report.edition === edition;
}
