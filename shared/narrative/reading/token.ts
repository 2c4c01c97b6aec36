import type { Meaning, Measure } from '../lexicon/meaning';

/** Where a token stands in the compact text; `end` is exclusive. */
interface Span {
  start: number;
  end: number;
  /** What it is to the reader, as bits of `mark`. */
  marks: number;
}

/** A number together with its unit. */
export interface Quantity extends Span {
  kind: 'quantity';
  value: number;
  /** none: no unit follows. */
  measure: Measure | 'none';
  /** The unit as written, e.g. `万元`; empty when there is none. */
  unit: string;
  places: number;
  /** False for 约15件, 10余件, 3—5件, 第20条. */
  exact: boolean;
  numberEnd: number;
}

export interface Word extends Span {
  kind: 'word';
  text: string;
  meaning: Meaning;
}

/** A mark that parts clauses. */
export interface Break extends Span {
  kind: 'break';
  text: string;
}

/** Characters that the reader does not know. */
export interface Unknown extends Span {
  kind: 'unknown';
  text: string;
}

export type Token = Quantity | Word | Break | Unknown;
