import type { CellKey, EditionId } from '../../editions/edition';
import type { Term } from '../../rulebook/rule';
import type { Act, Measure, Topic } from './meaning';

/** For each edition, the sums of cells that a number may be. */
export type Editions = Record<EditionId, Term[][]>;

/** One thing that a sentence can state a number of, and the sums of cells that the number may be. */
export interface Subject {
  topic: Topic;
  /** null: the topic alone says it, as in 行政复议3件. */
  act: Act | null;
  measure: Measure;
  /** Any of these sums makes the statement true; none at all where an edition has no such cells. */
  readings: Editions;
}

/** The sum of cells. */
export const plus = (cells: CellKey[]): Term[] => cells.map((cell) => ({ cell, sign: 1 }));

/** The same sums in both editions. */
export const bothEditions = (...readings: Term[][]): Editions => ({ '2019': readings, '2021': readings });
