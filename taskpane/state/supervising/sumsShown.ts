import type { RollupAnswer } from '../../../shared/api/rollup';
import type { CellKey } from '../../../shared/editions/edition';

/** What a supervisor looks at first; the rest is on the sheets. */
const looked: CellKey[] = [
  ...['received', 'carriedIn', 'granted', 'partlyGranted', 'handled', 'carriedOut'].map(
    (row) => `requests.${row}.total`,
  ),
  ...['review', 'directSuit', 'suitAfterReview'].map((row) => `disputes.${row}.total`),
];

/** The sums to show first, in the order of the form, each with how many units have no number there. */
export function sumsShown({ figures }: Pick<RollupAnswer, 'figures'>): {
  cell: CellKey;
  sum: number;
  blank: number;
}[] {
  return looked.flatMap((cell) => {
    const found = figures[cell];
    return found === undefined ? [] : [{ cell, ...found }];
  });
}
