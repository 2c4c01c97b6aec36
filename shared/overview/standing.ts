import type { ReviewState } from '../api/review';

/**
 * Where a unit stands with a year, as a supervisor counts it: nothing handed in; handed in and to be reviewed, without or with
 * explanations of warnings; returned; accepted. Each unit stands in exactly one place.
 */
export const standings = ['missing', 'filed', 'explained', 'returned', 'accepted'] as const;
export type Standing = (typeof standings)[number];

export type Counts = Record<Standing, number>;

/** Where a unit stands whose newest version is in this state. */
export function standingOf({ state, explained }: { state: ReviewState; explained: boolean }): Standing {
  if (state === 'accepted' || state === 'returned') return state;
  return explained ? 'explained' : 'filed';
}

/** How many stand where. */
export function countStandings(units: Iterable<{ standing: Standing }>): Counts {
  const counts: Counts = { missing: 0, filed: 0, explained: 0, returned: 0, accepted: 0 };
  for (const { standing } of units) counts[standing] += 1;
  return counts;
}
