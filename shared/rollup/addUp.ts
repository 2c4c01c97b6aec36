import { readFigure } from '../check/readFigure';
import type { CellKey, EditionId, FigureCell } from '../editions/edition';
import { editionForYear } from '../editions/editions';
import { figureCells } from '../editions/figureCells';
import type { Report } from '../report/report';
import { exactSum } from './exactSum';

/** What a cell comes to over several units: the sum of the numbers, and how many units have none there. */
export interface FigureSum {
  sum: number;
  blank: number;
}

/** The sums of one year: of how many units, and cell by cell in the printed order. */
export interface Sums {
  year: number;
  edition: EditionId;
  units: number;
  figures: Record<CellKey, FigureSum>;
}

/** What is needed of a report to add it up. */
export type Addend = Pick<Report, 'year' | 'edition' | 'figures'>;

/**
 * Adds up the reports of one year, one a unit, cell by cell in the edition of that year. A blank is never a zero: it is
 * counted, and so is what is not the number that its cell takes, and a cell that the unit's report, on the wrong form,
 * does not have.
 *
 * @param year a report year; before 2019 the edition is that of the first report, else that of 2021
 */
export function addUp(year: number, reports: readonly Addend[]): Sums {
  const edition = editionForYear(year) ?? reports[0]?.edition ?? '2021';
  const figures: Record<CellKey, FigureSum> = {};
  for (const cell of figureCells(edition)) {
    const numbers = reports
      .map((report) => numberIn(report, cell))
      .filter((figure): figure is number => figure !== null);
    figures[cell.key] = { sum: exactSum(numbers), blank: reports.length - numbers.length };
  }
  return { year, edition, units: reports.length, figures };
}

/** What counts of a report in a cell: its number, where it is one that the cell takes; else null. */
export function numberIn(
  { figures }: Addend,
  { key, kind }: Pick<FigureCell, 'key' | 'kind'>,
): number | null {
  const figure = figures[key] ?? null;
  return typeof figure === 'number' && readFigure(figure, kind) === null ? figure : null;
}
