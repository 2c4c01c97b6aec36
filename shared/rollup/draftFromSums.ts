import type { CellKey } from '../editions/edition';
import type { Report, Unit } from '../report/report';
import type { Sums } from './addUp';

/**
 * The tables of a government's own report, drafted from the sums below it. A cell that some unit has left blank stays
 * blank: a sum without that unit would look like the whole.
 *
 * @returns the draft, and the cells that could not be added up
 */
export function draftFromSums(unit: Unit, sums: Sums): { report: Report; incomplete: CellKey[] } {
  const cells = Object.entries(sums.figures);
  return {
    report: {
      edition: sums.edition,
      year: sums.year,
      unit,
      figures: Object.fromEntries(cells.map(([cell, { sum, blank }]) => [cell, blank > 0 ? null : sum])),
    },
    incomplete: cells.filter(([, { blank }]) => blank > 0).map(([cell]) => cell),
  };
}
