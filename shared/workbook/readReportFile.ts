import { readReport } from '../layout/readReport';
import type { WorkbookProblem } from '../layout/workbookProblem';
import { readWorkbookState } from '../layout/workbookState';
import type { Report } from '../report/report';
import { readWorkbook } from './readWorkbook';
import type { RefusalFacts, RefusalReason } from './workbookRefusal';

/** `refusal`: the bytes are no workbook that can be read; `problem`: the workbook holds no report. */
export type ReportFileResult =
  | { ok: true; report: Report }
  | { ok: false; refusal: { reason: RefusalReason; facts: RefusalFacts } }
  | { ok: false; problem: WorkbookProblem };

/** Reads the report out of the bytes of an .xlsx; any bytes at all may be given. */
export async function readReportFile(bytes: Uint8Array): Promise<ReportFileResult> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return { ok: false, refusal: { reason: workbook.reason, facts: workbook.facts } };
  const { sheets, customXml } = workbook.reading;
  return readReport(sheets, readWorkbookState(customXml)?.explanations ?? {});
}
