import type { Report } from '../../../shared/report/report';
import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';

/** The workbook to hand in, and whether it had to be made of the report because Excel did not give its own. */
export interface FileToSubmit {
  bytes: Uint8Array<ArrayBuffer>;
  isMade: boolean;
}

/**
 * The open workbook as it stands. Where Excel does not give it, or gives nothing of it (office-js 5297, 757), one made of
 * the very sheets that were checked: the report is in it to the last cell, and what else the workbook holds is not.
 */
export async function fileToSubmit({ excel }: Desk, report: Report): Promise<FileToSubmit> {
  try {
    const bytes = await excel.workbookFile();
    if (bytes.length > 0) return { bytes, isMade: false };
  } catch (error) {
    logUnexpected('taking the workbook', error);
  }
  const { writeReport } = await import('../../../shared/workbook/writeReport');
  return { bytes: Uint8Array.from(await writeReport(report)), isMade: true };
}
