import { isSameUnit } from '../../../shared/report/isSameUnit';
import type { Report } from '../../../shared/report/report';
import type { CheckResult } from '../../../shared/rulebook/finding';
import type { TextName } from '../../texts/texts';

/** A unit code and a report year. */
export interface UnitYear {
  unit: string;
  year: number;
}

/**
 * What the archive has of the year before: whose report was asked for, and what came. `none`: nothing was handed in;
 * `unavailable`: it cannot be had, now or at all.
 */
export interface LastYear extends UnitYear {
  found: Report | 'asking' | 'none' | 'unavailable';
}

/** Whose report a report is compared with; null when it does not say whose it is. */
export function yearBefore({ unit, year }: Report): UnitYear | null {
  return unit.code === undefined ? null : { unit: unit.code, year: year - 1 };
}

export function isSameUnitYear(a: UnitYear | null, b: UnitYear | null): boolean {
  return a !== null && b !== null && a.unit === b.unit && a.year === b.year;
}

/**
 * The report that a report is to be judged against; null while there is none, or only that of another unit or year.
 *
 * @param given what the user gave in a file, which goes before the archive's
 */
export function lastReportFor(
  lastYear: LastYear | null,
  report: Report,
  given: Report | null,
): Report | null {
  if (given !== null && isYearBefore(given, report)) return given;
  if (lastYear === null || !isSameUnitYear(lastYear, yearBefore(report))) return null;
  return typeof lastYear.found === 'string' ? null : lastYear.found;
}

/** Whether a report is of the year before another, and of no other unit. */
export const isYearBefore = (last: Report, report: Report): boolean =>
  last.year === report.year - 1 && isSameUnit(last.unit, report.unit) !== 'no';

/** What is said where nothing across years was judged; null where something was, or may still be. */
export function whyNotAcrossYears(
  lastYear: LastYear | null,
  { acrossYears }: Pick<CheckResult, 'acrossYears'>,
): TextName | null {
  if (acrossYears === 'judged' || lastYear?.found === 'asking') return null;
  return lastYear?.found === 'unavailable' ? 'lastYearUnavailable' : 'noLastYear';
}
