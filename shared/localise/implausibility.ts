import type { CellKey, EditionId } from '../editions/edition';
import { rulebook } from '../rulebook/rulebook';
import type { Suspect } from '../rulebook/finding';
import { slipsOf, type Slip } from './slip';

const totalsOf = (edition: EditionId): ReadonlySet<CellKey> =>
  new Set(
    rulebook(edition)
      .sums.filter(({ shape }) => shape === 'total')
      .flatMap(({ terms }) => terms.filter(({ sign }) => sign === -1).map(({ cell }) => cell)),
  );

const totals: Record<EditionId, ReadonlySet<CellKey>> = {
  '2019': totalsOf('2019'),
  '2021': totalsOf('2021'),
};

/**
 * How far a suspect is from what clerks do, 0 the most plausible. Per slip, so that one slip that left two wrong cells
 * comes before two slips:
 *
 * | slip | in a total | elsewhere |
 * |---|---|---|
 * | a digit too many or missing, two digits swapped, a blank for a number | 0 | 1 |
 * | two neighbouring cells swapped | 1 | 1 |
 * | left at 0 | 0 | 5 |
 * | other | 4 | 6 |
 *
 * A total is worked out from its parts, so it alone is more likely wrong than one of them; a part that is 0 most often
 * is meant to be.
 */
export function implausibility(suspect: Suspect, edition: EditionId): number {
  let points = 0;
  for (const slip of slipsOf(suspect, edition)) points += pointsOf(slip, edition);
  return points;
}

function pointsOf({ kind, changes }: Slip, edition: EditionId): number {
  if (kind === 'neighboursSwapped') return 1;
  const inTotal = changes.every(({ cell }) => totals[edition].has(cell));
  if (kind === 'other') return inTotal ? 4 : 6;
  if (kind === 'leftAtZero') return inTotal ? 0 : 5;
  return inTotal ? 0 : 1;
}
