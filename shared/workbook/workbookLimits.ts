/** How much of a workbook is taken in; what is more is refused, or, for rows and columns, left unread. */
export const workbookLimits = {
  /** Bytes of the file. */
  fileBytes: 5 * 1024 * 1024,
  /** Entries of the zip directory. */
  entries: 2000,
  /** Bytes of all entries, inflated. */
  inflatedBytes: 50 * 1024 * 1024,
  /** Bytes of one worksheet, inflated. */
  worksheetBytes: 10 * 1024 * 1024,
  /** Bytes of the texts that the sheets share, inflated; parsed they take fifty times that. */
  stringsBytes: 4 * 1024 * 1024,
  /** Bytes of any other part, inflated; those of a real workbook have some kilobytes. */
  smallPartBytes: 1024 * 1024,
  /** UTF-16 code units of the cells of one sheet, within the rows that are read. */
  sheetText: 1024 * 1024,
  /** Sheets beyond these are left unread. */
  sheets: 50,
  /** Rows and columns beyond these are left unread. */
  rows: 200,
  columns: 30,
} as const;

/** How far a worksheet is read. */
export interface Extent {
  rows: number;
  columns: number;
  /** UTF-16 code units of the cells within these rows. */
  sheetText: number;
}
