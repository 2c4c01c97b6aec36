import { fillReport } from '../layout/fillReport';
import { layout } from '../layout/layout';
import { writeWorkbookState } from '../layout/workbookState';
import type { Report } from '../report/report';
import { writeWorkbook } from './writeWorkbook';

/**
 * Writes a report as the .xlsx that its clerk would hand in: the official tables of its edition, filled, and the
 * explanations in the custom XML part. The same report gives the same bytes.
 */
export function writeReport(report: Report): Promise<Uint8Array> {
  const { edition, year, unit, explanations = {} } = report;
  return writeWorkbook({
    sheets: fillReport(layout(edition, { year, unit }), report),
    customXml: [writeWorkbookState({ edition, year, receipt: null, explanations })],
  });
}
