import type { Report } from '../../shared/report/report';
import { writeReport } from '../../shared/workbook/writeReport';

/** The body of a submission: the report, and by default the very workbook that holds it. */
export async function submissionForm(report: Report, workbook?: Uint8Array): Promise<FormData> {
  const form = new FormData();
  form.append('report', JSON.stringify(report));
  form.append('workbook', new Blob([new Uint8Array(workbook ?? (await writeReport(report)))]), 'report.xlsx');
  return form;
}
