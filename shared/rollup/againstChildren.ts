import type { CellKey } from '../editions/edition';
import type { Report } from '../report/report';
import { addUp } from './addUp';
import { exactSum } from './exactSum';

/** A cell in which a government's own report is not the sum of the units below it. */
export interface CellAgainstChildren {
  cell: CellKey;
  own: number;
  sum: number;
  /** own minus sum. */
  difference: number;
  /** How many of the units have no number there. */
  blank: number;
  /**
   * Units, by their place in the list given, that explain the difference. `leftOut`: all that may be missing in the
   * government's number, each entry one explanation (one unit, or else two together). `withoutNumber`: the units whose
   * number is missing, when the government's is the larger.
   */
  leftOut: number[][];
  withoutNumber: number[];
}

/** At most so many explanations of one difference are listed. */
const limit = 20;

/**
 * Holds a government's own report against the sum of the reports below it, cell by cell: its report is theirs added up.
 * Cells that are blank in its own report are left to the check of that report.
 */
export function againstChildren(own: Report, children: readonly Report[]): CellAgainstChildren[] {
  const { figures } = addUp(own.year, children);
  return Object.entries(figures).flatMap(([cell, { sum, blank }]) => {
    const number = own.figures[cell];
    if (typeof number !== 'number') return [];
    const difference = exactSum([number, -sum]);
    if (difference === 0) return [];
    const numbers = children.map((child) => child.figures[cell]);
    return [
      {
        cell,
        own: number,
        sum,
        difference,
        blank,
        leftOut: difference < 0 ? addingUpTo(-difference, numbers) : [],
        withoutNumber:
          difference > 0 ? numbers.flatMap((value, at) => (typeof value === 'number' ? [] : [at])) : [],
      },
    ];
  });
}

function addingUpTo(wanted: number, numbers: readonly unknown[]): number[][] {
  const single = numbers.flatMap((value, at) => (value === wanted ? [[at]] : []));
  if (single.length > 0) return single.slice(0, limit);
  const seen = new Map<number, number[]>();
  const pairs: number[][] = [];
  for (const [at, value] of numbers.entries()) {
    if (typeof value !== 'number' || value <= 0 || value >= wanted) continue;
    for (const partner of seen.get(exactSum([wanted, -value])) ?? []) pairs.push([partner, at]);
    if (pairs.length >= limit) return pairs.slice(0, limit);
    seen.set(value, [...(seen.get(value) ?? []), at]);
  }
  return pairs;
}
