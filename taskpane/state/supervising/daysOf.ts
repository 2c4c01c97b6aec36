import type { UnitStanding } from '../../../shared/api/overview';
import { daysLeft } from '../../../shared/overview/daysLeft';

/** Whole days between a unit and its last day: until it while nothing is filed, else from when it filed; negative after it. */
export function daysOf({ due, filed }: Pick<UnitStanding, 'due' | 'filed'>, asOf: string): number {
  return daysLeft(due, filed?.submittedAt ?? asOf);
}
