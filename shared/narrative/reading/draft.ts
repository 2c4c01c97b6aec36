import type { SubjectId } from '../lexicon/subjects';

/** A statement before its sentence is known; positions are those of the compact text. */
export interface Draft {
  subject: SubjectId;
  value: number;
  places: number;
  start: number;
  end: number;
  year: number | null;
  body: string | null;
  /** Said after 其中 or in brackets. */
  breakdown: boolean;
}
