/** How much of a document is taken in; what is more is refused. */
export const documentLimits = {
  /** Bytes of the file. */
  fileBytes: 20 * 1024 * 1024,
  /** Elements within elements of a page. */
  depth: 500,
  /** Cells of all tables, each counted as often as its spans repeat it. */
  cells: 200_000,
  /** Characters of all text. */
  characters: 5_000_000,
} as const;
