/**
 * A sentence (or two) as a report may have it, the tables it stands beside, and what a careful reader makes of it.
 * Figures and statements are written `name number` with commas between: `received 15, review.total 3`. A figure
 * without a dot is a row of 表三 in its 总计 column; every total that is not named is 0.
 */
export interface SentenceCase {
  text: string;
  figures: string;
  /** What it states, by subject; empty for a trap. */
  states: string;
  /** The statements that the tables do not bear out, by subject. */
  wrong: string;
}

/** text, figures, states, wrong */
export type SentenceRow = [text: string, figures: string, states: string, wrong?: string];

/** Rows of a table of cases as cases. */
export function sentenceCases(rows: SentenceRow[]): SentenceCase[] {
  return rows.map(([text, figures, states, wrong = '']) => ({ text, figures, states, wrong }));
}
