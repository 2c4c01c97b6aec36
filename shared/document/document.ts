/** Where something stands in its source, as far as the format tells: all counts begin at 1. */
export interface Place {
  page?: number;
  line?: number;
  sheet?: string;
  /** A1 address on `sheet`. */
  address?: string;
  /** The nth table of the source, with row and column of its grid. */
  table?: number;
  row?: number;
  column?: number;
}

/** A paragraph or a heading: what a reader sees, white space folded, without empty lines. */
export interface Paragraph {
  kind: 'paragraph';
  /** The text, line by line as the source breaks it itself (`<br>`, Word's line break). */
  lines: string[];
  /** 1 to 9 where the source marks it as a heading. */
  heading?: number;
  /** Whether all of it leads to another page. */
  isLink?: true;
  place: Place;
}

export interface TableCell {
  lines: string[];
  place: Place;
}

/**
 * A table with its spans resolved: every row has the same length, a merged cell stands in each of its slots as the
 * same object, and a slot that the source gives no cell is undefined.
 */
export interface Table {
  kind: 'table';
  /** Whether cells that stand under one another belong together; in a text made of a table they need not. */
  aligned: boolean;
  rows: (TableCell | undefined)[][];
  place: Place;
}

/** What stands in a source, in reading order; read, not yet understood. A table within a cell follows its table. */
export interface Document {
  blocks: (Paragraph | Table)[];
  /** The title that the source gives beside its text (`<title>`, Word's properties). */
  title?: string;
  /** The JSON of a report that a document of ours carries; what is seen need no longer say the same. */
  carried?: string;
}
