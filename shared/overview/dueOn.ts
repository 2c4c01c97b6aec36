import type { UnitKind } from '../report/report';
import { deadlines } from '../rulebook/coverRules';

/** The last day for the report of a year, `YYYY-MM-DD`: a government's own comes two months after those of its units. */
export function dueOn(year: number, kind: UnitKind | null): string {
  return `${year + 1}-${kind === 'government' ? deadlines.government : deadlines.unit}`;
}
