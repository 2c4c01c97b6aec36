import type { SheetContent } from './sheetContent';

/**
 * Sheets that are there to be read: every cell is locked, and nothing asks for an entry.
 *
 * @returns the same sheets otherwise, what is wrong with their figures still lit up
 */
export function readOnlySheets(sheets: readonly SheetContent[]): SheetContent[] {
  return sheets.map((sheet) => ({
    ...sheet,
    styles: sheet.styles.map(({ range, style: { locked: _locked, ...style } }) => ({ range, style })),
    validations: [],
    protected: true,
  }));
}
