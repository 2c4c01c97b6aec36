import type { CellKey } from '../editions/edition';
import type { SheetContent } from './sheetContent';

/** Where something stands: a sheet's name and the A1 address of one cell (the top left one of a merged area). */
export interface Place {
  sheet: string;
  address: string;
}

/** What the cover sheet holds besides figures. */
export const factKeys = [
  'unitName',
  'unitCode',
  'region',
  'kind',
  'year',
  'documentNumber',
  'signedOn',
  'overview',
  'problems',
  'other',
] as const;
export type FactKey = (typeof factKeys)[number];

/** The workbook of an edition: its sheets in order, and where each figure and each fact stands. */
export interface WorkbookPlan {
  sheets: SheetContent[];
  figures: ReadonlyMap<CellKey, Place>;
  facts: Record<FactKey, Place>;
}
