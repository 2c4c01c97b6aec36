import type { CellKey } from '../editions/edition';
import type { Place } from '../document/document';
import type { Report } from '../report/report';
import type { Doubt } from './doubt';

/** A report as a document tells it, what in it is not certain, and where each figure was read. */
export interface ReadReport {
  ok: true;
  report: Report;
  doubts: Doubt[];
  places: Record<CellKey, Place>;
}

/** noTables: no table of the form is there. noYear: nothing tells which year it reports on. */
export type IntakeProblem = { code: 'noTables' } | { code: 'noYear' };

export type Understood = ReadReport | { ok: false; problem: IntakeProblem };
