import type { FactKey } from './workbookPlan';

/** A printed label that is not where the template has it. */
export interface DamagedLabel {
  sheet: string;
  address: string;
  expected: string;
  found: string;
}

/** Why no report can be read out of a workbook. */
export type WorkbookProblem =
  /** None of the template's sheets is there. */
  | { code: 'notOurs' }
  | { code: 'sheetMissing'; sheets: string[] }
  /** Rows or columns were moved, or labels overwritten: the first damaged label of each sheet. */
  | { code: 'templateDamaged'; labels: DamagedLabel[] }
  /** The cover does not say what the report is filed under, or says it in a way that cannot be read. */
  | { code: 'coverUnreadable'; facts: { fact: FactKey; found: string }[] };
