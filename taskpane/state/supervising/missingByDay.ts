import type { OverviewAnswer } from '../../../shared/api/overview';
import { daysLeft } from '../../../shared/overview/daysLeft';

/** A last day and who has filed nothing for it. */
export interface Overdue {
  /** `YYYY-MM-DD` */
  due: string;
  /** Whole days to the last day, negative after it. */
  left: number;
  names: string[];
}

/** Who has filed nothing, by the last day that they have, the earliest first. */
export function missingByDay({ units, asOf }: Pick<OverviewAnswer, 'units' | 'asOf'>): Overdue[] {
  const missing = units.filter(({ standing }) => standing === 'missing');
  return [...new Set(missing.map(({ due }) => due))].sort().map((due) => ({
    due,
    left: daysLeft(due, asOf),
    names: missing.filter((unit) => unit.due === due).map(({ name }) => name),
  }));
}
