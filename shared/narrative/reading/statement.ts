import type { SubjectId } from '../lexicon/subjects';

/**
 * A number that a sentence states about something the tables hold. Offsets are UTF-16 units of the text read, ends
 * exclusive.
 */
export interface Statement {
  subject: SubjectId;
  /** Counts; for money, 万元. */
  value: number;
  /** Decimal places of `value` as written: 0 for a count. */
  places: number;
  /** The number; for 未收到 and the like, the word that says zero. */
  start: number;
  end: number;
  sentenceStart: number;
  sentenceEnd: number;
  /** The sentence. */
  quote: string;
  /** The year that the sentence names for it, or null when it names none. */
  year: number | null;
  /** The body it is said of, as written (`圪塔上乡`, `全市`), or null for the reporting unit itself. */
  body: string | null;
  /** Said after 其中 or in brackets. */
  part: boolean;
}
