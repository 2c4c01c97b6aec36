import type { Report } from '../report/report';
import { isSameUnit } from '../report/isSameUnit';
import type { Finding } from '../rulebook/finding';
import { rulebook } from '../rulebook/rulebook';
import type { YearLeapRule, YearSumRule } from '../rulebook/rule';

const numberIn = (report: Report, cell: string): number => {
  const figure = report.figures[cell];
  return typeof figure === 'number' ? figure : NaN;
};

function checkEquality(rule: YearSumRule, report: Report, last: Report): Finding[] {
  const { id, family, severity, terms } = rule;
  const values = terms.map(({ cell, year, sign }) => sign * numberIn(year === 'this' ? report : last, cell));
  const difference = values.reduce((sum, value) => sum + value, 0);
  if (difference === 0) return [];
  const cells = terms.filter(({ year }) => year === 'this').map(({ cell }) => cell);
  if (Number.isNaN(difference)) return [{ rule: id, family, severity, outcome: 'unjudged', cells }];
  const actual = numberIn(report, cells.at(-1) ?? '');
  const lastCell = terms.find(({ year }) => year === 'last')?.cell ?? '';
  const expected = actual + difference;
  const facts = { expected, actual, difference, last: numberIn(last, lastCell) };
  return [{ rule: id, family, severity, outcome: 'broken', cells, ...facts }];
}

function checkLeaps(
  { id, family, severity, cells, from }: YearLeapRule,
  report: Report,
  last: Report,
): Finding[] {
  return cells.flatMap((cell): Finding[] => {
    const now = numberIn(report, cell);
    const before = numberIn(last, cell);
    const larger = Math.max(now, before);
    const leaps = larger >= from && larger >= 10 * Math.min(now, before);
    return leaps
      ? [{ rule: id, family, severity, outcome: 'broken', cells: [cell], actual: now, last: before }]
      : [];
  });
}

/**
 * Judges a report against the same unit's report of the year before.
 *
 * @returns null when they cannot be compared because `last` is not of the year before, or of another unit
 */
export function checkYears(report: Report, last: Report): Finding[] | null {
  if (last.year !== report.year - 1 || isSameUnit(report.unit, last.unit) === 'no') return null;
  return rulebook(report.edition).years.flatMap((rule) => {
    if (rule.shape === 'leap') return checkLeaps(rule, report, last);
    const countsAlike = rule.shape !== 'inForce' || last.edition === report.edition;
    return countsAlike ? checkEquality(rule, report, last) : [];
  });
}
