/**
 * What was found on one worksheet, before anything is made of it: what the task pane reads from Excel and the .xlsx
 * reader reads from a file. Rows and columns start at A1, blank cells are null; rows may be of unequal length.
 */
export interface SheetReading {
  name: string;
  rows: FoundCell[][];
}

/** A formula is kept with the value it last had, an error value with its name (`#DIV/0!`). */
export type FoundCell =
  | null
  | number
  | string
  | boolean
  | { formula: string; value: number | string | boolean | null }
  | { error: string };

/** All that is read of a workbook: its sheets in order, and its custom XML parts as text. */
export interface WorkbookReading {
  sheets: SheetReading[];
  customXml: string[];
}
