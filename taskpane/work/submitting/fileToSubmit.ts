import { layout } from '../../../shared/layout/layout';
import type { Report } from '../../../shared/report/report';
import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';

/**
 * The workbook to hand in. `made` is null for the open workbook as it stands; else why it was made of the checked sheets:
 * other sheets hold something that is nobody's business, or Excel did not give the file.
 */
export interface FileToSubmit {
  bytes: Uint8Array<ArrayBuffer>;
  made: 'otherSheets' | 'notGiven' | null;
}

/**
 * The open workbook, where it holds nothing but our sheets. Else, and where Excel does not give it or gives nothing of it
 * (office-js 5297, 757), one made of the very sheets that were checked: the report is in it to the last cell, and what else
 * the workbook holds is not.
 */
export async function fileToSubmit(desk: Desk, report: Report): Promise<FileToSubmit> {
  if (await holdsOthers(desk, report)) return { bytes: await made(desk, report), made: 'otherSheets' };
  try {
    const bytes = await desk.excel.workbookFile();
    if (bytes.length > 0) return { bytes, made: null };
  } catch (error) {
    logUnexpected('taking the workbook', error);
  }
  return { bytes: await made(desk, report), made: 'notGiven' };
}

const made = ({ files }: Desk, report: Report): Promise<Uint8Array<ArrayBuffer>> =>
  files.write(report, 'xlsx');

async function holdsOthers({ excel }: Desk, report: Report): Promise<boolean> {
  const ours = layout(report.edition, report).sheets.map(({ name }) => name);
  return (await excel.otherSheets(ours)).length > 0;
}
