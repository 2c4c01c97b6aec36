import type { PaneState } from '../paneState';

/** The explanations that say something, by rule: what goes into the workbook and with the report. */
export function explanationsGiven(explanations: PaneState['explanations']): PaneState['explanations'] {
  return Object.fromEntries(Object.entries(explanations).filter(([, text]) => text.trim() !== ''));
}
