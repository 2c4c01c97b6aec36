import type { DirectoryUnit } from './directoryUnit';
import { unitInYear, type UnitInYear } from './unitInYear';

/** A report that was filed: under which code and region. */
export interface Filed {
  code: string;
  /** The region under which the archive keeps it, a whole code in its shortest form. */
  region: string;
}

/**
 * How what was filed in a region for a year agrees with the directory. Nothing falls between: every expected unit is either
 * among the filed ones or missing, and every report filed is either an expected unit's or told apart.
 */
export interface FiledAgainstDirectory<F extends Filed> {
  /** Expected, and filed; wherever the archive keeps it. */
  filed: { unit: UnitInYear; filed: F }[];
  /** Expected, and not filed. */
  missing: UnitInYear[];
  /** Filed in this region by a unit that the directory has in another region in that year; where it belongs. */
  moved: { filed: F; unit: UnitInYear }[];
  /** Filed under a code that the directory does not have for that year. */
  unknown: F[];
}

/**
 * Sets what was filed beside the directory.
 *
 * @param expected the units of the region and year, as `expectedUnits` gives them
 * @param directory the units known at all, by which a moved unit is told from an unknown one
 * @param filed what is archived in the region, and whatever else the expected units filed elsewhere
 */
export function filedAgainstDirectory<F extends Filed>(
  expected: readonly UnitInYear[],
  directory: readonly DirectoryUnit[],
  year: number,
  filed: readonly F[],
): FiledAgainstDirectory<F> {
  const reports = new Map(filed.map((each) => [each.code, each]));
  const known = new Map(directory.map((unit) => [unit.code, unit]));
  const isExpected = new Set(expected.map(({ code }) => code));
  const answer: FiledAgainstDirectory<F> = { filed: [], missing: [], moved: [], unknown: [] };
  for (const unit of expected) {
    const own = reports.get(unit.code);
    if (own) answer.filed.push({ unit, filed: own });
    else answer.missing.push(unit);
  }
  for (const each of filed) {
    if (isExpected.has(each.code)) continue;
    const found = known.get(each.code);
    const unit = found ? unitInYear(found, year) : null;
    if (unit) answer.moved.push({ filed: each, unit });
    else answer.unknown.push(each);
  }
  return answer;
}
