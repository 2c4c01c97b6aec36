import type { UnitStanding } from '../../../shared/api/overview';
import type { Standing } from '../../../shared/overview/standing';

/** What a supervisor narrows the list to. */
export interface UnitFilter {
  /** null for all. */
  standing: Standing | null;
  /** A part of the unit's name or code, or the number of a receipt. */
  text: string;
}

/**
 * The units that are asked for: those that have longest been due first, then by region and code, as they came.
 */
export function unitsShown(units: readonly UnitStanding[], { standing, text }: UnitFilter): UnitStanding[] {
  const wanted = text.trim().toLowerCase();
  // A receipt's number holds the code: GJ-2021-141123204-0001.
  const code = /^gj-\d{4}-(.+)-\d{4,}$/.exec(wanted)?.[1] ?? wanted;
  return units
    .filter((unit) => standing === null || unit.standing === standing)
    .filter((unit) => unit.name.toLowerCase().includes(wanted) || unit.code.toLowerCase().includes(code));
}
