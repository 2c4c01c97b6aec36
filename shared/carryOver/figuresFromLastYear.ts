import type { CellKey } from '../editions/edition';
import { isSameUnit } from '../report/isSameUnit';
import type { Report } from '../report/report';
import { rulebook } from '../rulebook/rulebook';

/** A blank cell, what it has to be by last year's report, and what that is made of, each part with its sign. */
export interface CarriedFigure {
  cell: CellKey;
  to: number;
  parts: { cell: CellKey; year: 'this' | 'last'; value: number }[];
}

/**
 * What last year's report says of cells that are still blank: 上年结转 and, where both editions count it alike, 现行有效.
 * Read off the rules across years, whose last term is the cell that the others make up. A cell is not told while one of
 * the others is blank.
 *
 * @returns in the order of the rules; nothing when `last` is not of the year before, or of another unit
 */
export function figuresFromLastYear(report: Report, last: Report): CarriedFigure[] {
  if (last.year !== report.year - 1 || isSameUnit(report.unit, last.unit) === 'no') return [];
  return rulebook(report.edition).years.flatMap((rule): CarriedFigure[] => {
    if (rule.shape === 'leap' || (rule.shape === 'inForce' && last.edition !== report.edition)) return [];
    const cell = rule.terms.at(-1)?.cell;
    if (cell === undefined || (report.figures[cell] ?? null) !== null) return [];
    const parts = rule.terms.slice(0, -1).map(({ cell: part, year, sign }) => {
      const figure = (year === 'this' ? report : last).figures[part];
      return { cell: part, year, value: typeof figure === 'number' ? sign * figure : NaN };
    });
    const to = parts.reduce((sum, { value }) => sum + value, 0);
    return Number.isSafeInteger(to) && to >= 0 ? [{ cell, to, parts }] : [];
  });
}
