import type { RollupAnswer } from '../../../shared/api/rollup';
import type { CellKey } from '../../../shared/editions/edition';

/** A sum, how many units have no number there, and the sum of the year before; null where nobody filed or the form had no such cell. */
export interface ShownSum {
  cell: CellKey;
  sum: number;
  blank: number;
  before: number | null;
}

/** What a supervisor looks at first; the rest is a choice away and on the sheets. */
const looked: CellKey[] = [
  ...['received', 'carriedIn', 'granted', 'partlyGranted', 'handled', 'carriedOut'].map(
    (row) => `requests.${row}.total`,
  ),
  ...['review', 'directSuit', 'suitAfterReview'].map((row) => `disputes.${row}.total`),
];

/** The sums to show first, in the order of the form, beside those of the year before. */
export function sumsShown(
  { figures }: Pick<RollupAnswer, 'figures'>,
  before: Pick<RollupAnswer, 'figures' | 'units'> | null,
): ShownSum[] {
  const known = before !== null && before.units > 0 ? before.figures : {};
  return looked.flatMap((cell) => {
    const found = figures[cell];
    return found === undefined ? [] : [{ cell, ...found, before: known[cell]?.sum ?? null }];
  });
}
