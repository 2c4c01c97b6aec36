/** How much of a document is taken in; what is more is refused. A long report has a tenth of it. */
export const documentLimits = {
  /** Bytes of the file. */
  fileBytes: 20 * 1024 * 1024,
  /** Elements within elements of a page, or of a part of a package. */
  depth: 500,
  /** Elements of a page, or of a part of a package. */
  elements: 150_000,
  /** Attributes of one element, and of all of them. */
  attributes: 1000,
  allAttributes: 1_000_000,
  /** Cells of all tables, each counted as often as its spans repeat it. */
  cells: 200_000,
  /** Lines of a text. */
  lines: 200_000,
  /** Characters of a line that may be a row of a table; a longer one is a paragraph. */
  rowCharacters: 5000,
  /** Characters of lines that may be whole tables, cell behind cell. */
  linesOfCells: 100_000,
  /** Characters of all text. */
  characters: 2_000_000,
  /** Pages of a PDF, and runs of text on all of them. */
  pages: 200,
  pageTexts: 200_000,
  /** Bytes of a PDF that are unpacked, decrypted or parsed, each as often as it is; and the numbers, names and signs in them. */
  streamBytes: 100 * 1024 * 1024,
  tokens: 2_000_000,
  /** Bytes of one line of it: where its table of references is lost, the library puts each line together byte by byte. */
  pdfLine: 3 * 1024 * 1024,
  /** Operators that its pages, patterns and letters draw, and states of drawing that they keep. */
  drawnOperators: 200_000,
  savedStates: 2000,
} as const;
