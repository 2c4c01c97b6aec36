import type { DirectoryUnit } from '../directoryUnit';
import { byRegionAndCode } from '../expectedUnits';
import { unitInYear, type UnitInYear } from '../unitInYear';
import type { UnitRow } from './unitRow';

/**
 * The units that report for a year, of the regions that a file names units of, which the file does not name: nothing becomes of
 * them, but somebody may have forgotten them.
 */
export function absentUnits(
  directory: readonly DirectoryUnit[],
  rows: readonly UnitRow[],
  year: number,
): UnitInYear[] {
  const named = new Set(rows.map(({ code }) => code));
  const regions = new Set(rows.map(({ region }) => region));
  return directory
    .map((unit) => unitInYear(unit, year))
    .filter((unit) => unit !== null)
    .filter(({ code, region }) => regions.has(region) && !named.has(code))
    .sort(byRegionAndCode);
}
