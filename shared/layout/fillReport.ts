import { type Report } from '../report/report';
import { unitKindNames } from './coverSheet';
import type { CellValue, SheetContent } from './sheetContent';
import type { FactKey, Place, WorkbookPlan } from './workbookPlan';

function facts(report: Report): Partial<Record<FactKey, CellValue>> {
  const { unit, narrative } = report;
  const all: Partial<Record<FactKey, CellValue | undefined>> = {
    unitName: unit.name,
    unitCode: unit.code,
    region: unit.region,
    kind: unit.kind && unitKindNames[unit.kind],
    year: report.year,
    documentNumber: report.documentNumber,
    signedOn: report.signedOn,
    overview: narrative?.overview,
    problems: narrative?.problems,
    other: narrative?.other,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The sheets of a plan with a report's figures and facts in their cells. The plan itself is left as it is. */
export function fillReport(plan: WorkbookPlan, report: Report): SheetContent[] {
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, values: { ...sheet.values } }));
  const put = (place: Place | undefined, value: CellValue): void => {
    const sheet = sheets.find(({ name }) => name === place?.sheet);
    if (sheet !== undefined && place !== undefined) sheet.values[place.address] = value;
  };
  for (const [fact, value] of Object.entries(facts(report))) put(plan.facts[fact as FactKey], value);
  for (const [key, figure] of Object.entries(report.figures))
    if (figure !== null) put(plan.figures.get(key), figure);
  return sheets;
}
