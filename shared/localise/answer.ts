/** Cells of a part by column, ascending, and what each would hold instead. */
export interface Answer {
  columns: number[];
  counts: number[];
}
