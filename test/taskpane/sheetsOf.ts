import { fillReport } from '../../shared/layout/fillReport';
import { layout } from '../../shared/layout/layout';
import type { CellValue } from '../../shared/layout/sheetContent';
import type { SheetReading } from '../../shared/layout/sheetReading';
import type { Report } from '../../shared/report/report';
import { sheetBlock } from '../../taskpane/excel/sheetBlock';

/** What the pane reads from a workbook that holds a report. */
export function sheetsOf(report: Report): SheetReading[] {
  return fillReport(layout(report.edition, report), report).map((content) => ({
    name: content.name,
    rows: sheetBlock(content).rows.map((row) => row.map((cell: CellValue) => (cell === '' ? null : cell))),
  }));
}
