/** A run of text on a page; lengths in points, the origin at the bottom left. */
export interface PageText {
  text: string;
  left: number;
  right: number;
  /** The baseline. */
  bottom: number;
  /** Height of the letters. */
  size: number;
}

/** A straight line on a page, level or upright, in points. */
export interface Ruling {
  isLevel: boolean;
  /** Where it lies: y of a level one, x of an upright one. */
  at: number;
  from: number;
  to: number;
}

/** What of a page is looked at. */
export interface PdfPage {
  /** From 1. */
  number: number;
  height: number;
  texts: PageText[];
  rulings: Ruling[];
}
