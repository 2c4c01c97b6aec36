import { isNotThereYet } from '../filling/isStillToFill';
import type { LaidOut } from '../paneState';

/** What keeps a report from being submitted, the first thing to do first. Counts are of cards or of cells. */
export interface Blocker {
  /** errors: figures or facts that are wrong; unwritten: what is missing besides the cells of the tables. */
  kind: 'errors' | 'blanks' | 'unwritten' | 'unexplained';
  count: number;
}

/** All that keeps the report from being submitted yet, in the order in which it is best done; none when it can be. */
export function blockers({ result, cards }: LaidOut, explanations: Record<string, string>): Blocker[] {
  const errors = cards.filter(({ severity, kind }) => severity === 'error' && kind !== 'blank');
  const unwritten = errors.filter(isNotThereYet).length;
  const unexplained = cards.filter(
    ({ severity, findings: [finding] }) => severity === 'warning' && !explanations[finding.rule]?.trim(),
  ).length;
  const all: Blocker[] = [
    { kind: 'errors', count: errors.length - unwritten },
    { kind: 'blanks', count: result.counts.blanks },
    { kind: 'unwritten', count: unwritten },
    { kind: 'unexplained', count: unexplained },
  ];
  return all.filter(({ count }) => count > 0);
}
