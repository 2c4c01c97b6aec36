import { isWithin } from '../report/region';
import type { DirectoryUnit } from './directoryUnit';
import { unitInYear, type UnitInYear } from './unitInYear';

/**
 * The units of a region and the regions within it whose report of a year is to be handed in, by region and code. A unit counts
 * where it was in that year: one that moved away later is still there, one that moved here later is not yet.
 */
export function expectedUnits(units: readonly DirectoryUnit[], year: number, region: string): UnitInYear[] {
  return units
    .map((unit) => unitInYear(unit, year))
    .filter((unit) => unit !== null)
    .filter((unit) => isWithin(unit.region, region))
    .sort(byRegionAndCode);
}

/** The order of lists of units. */
export function byRegionAndCode(a: Pick<UnitInYear, 'region' | 'code'>, b: typeof a): number {
  const [one, other] = [unitOrder(a), unitOrder(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What units are ordered by: region, then code. */
export const unitOrder = ({ region, code }: Pick<UnitInYear, 'region' | 'code'>): string =>
  `${region}.${code}`;
