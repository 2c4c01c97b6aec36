import type { Statement } from '../../reading/statement';
import type { SubjectId } from '../../lexicon/subjects';

const totals = new Set<SubjectId>(['newlyReceived', 'received', 'processed', 'handled', 'answered']);

/** Whether a statement tells of all applications, so that others may tell of parts of them. */
export const isApplicationTotal = ({ subject, part }: Statement): boolean => totals.has(subject) && !part;

/**
 * All that applications listed in these statements may add up to: what is stated of all of them, with and without
 * those that came from last year or go to the next.
 */
export function applicationTotals(statements: Statement[]): number[] {
  const stated = statements.filter(isApplicationTotal).map(({ value }) => value);
  const sumOf = (subject: SubjectId): number =>
    statements.find((statement) => statement.subject === subject)?.value ?? 0;
  const [before, after] = [sumOf('carriedIn'), sumOf('carriedOut')];
  return stated.flatMap((value) => [value, value + before, value - after, value + before - after]);
}
