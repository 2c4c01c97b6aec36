import type { CellKey } from '../editions/edition';
import { figureCells } from '../editions/figureCells';
import type { Figure, Report } from '../report/report';

/** One cell in two years that follow one another; null where it is blank, or last year's form has no such cell. */
export interface BesideLastYear {
  cell: CellKey;
  last: Figure;
  now: Figure;
}

/** A report's figures beside those of the year before, in the order of the form; what is nothing in both is left out. */
export function besideLastYear(report: Report, last: Report): BesideLastYear[] {
  const isNothing = (figure: Figure): boolean => figure === null || figure === 0;
  return figureCells(report.edition)
    .map(({ key }) => ({ cell: key, last: last.figures[key] ?? null, now: report.figures[key] ?? null }))
    .filter(({ last: before, now }) => !(isNothing(before) && isNothing(now)));
}
