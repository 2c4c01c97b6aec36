import type { KeptChart } from '../office-host/keptChart';
import { newSheet } from '../office-host/newSheet';
import type { CustomXmlPart, SheetState } from '../office-host/workbookModel';

/** What Univer has no place for: it is saved beside Univer's own data. */
export interface Extras {
  sheets: Record<string, SheetExtras>;
  /** The charts over each sheet. */
  charts: Record<string, KeptChart[]>;
  customXml: CustomXmlPart[];
  /** The add-in's settings of this file. */
  settings: [string, string][];
}

export type SheetExtras = Pick<SheetState, 'protection' | 'locks' | 'page'>;

export const noExtras = (): Extras => ({ sheets: {}, charts: {}, customXml: [], settings: [] });

/** The extras of a sheet; one that has none yet gets those of a new sheet. */
export function extrasOf(extras: Extras, sheet: string): SheetExtras {
  const { protection, locks, page } = newSheet(sheet, '');
  return (extras.sheets[sheet] ??= { protection, locks, page });
}
