/** A list to be put on a sheet of its own as a native table. */
export interface TableSheet {
  /** What the sheet is called; where the name is taken a number is added. */
  name: string;
  /** Lines above the table: what it is and when it was so. */
  lines: string[];
  head: string[];
  /** Row by row, as many cells as the head has. Text stays text, whatever it looks like. */
  rows: (string | number)[][];
  /** In points, a column each. */
  widths: number[];
}
