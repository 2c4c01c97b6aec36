import type { Report } from '../report/report';
import type { Change } from '../rulebook/finding';
import { isCount, readCounts, residual } from './readCounts';
import { sumModel, type Equation, type SumModel } from './sumModel';

/**
 * The blanks whose number the sums leave no doubt about, with that number, in the printed order.
 *
 * | an equation, as far as its numbers are known | what follows |
 * |---|---|
 * | lacks one number | that number |
 * | lacks several on one side, and the rest is in balance | each of them is 0, as none is negative |
 * | lacks anything else | nothing |
 *
 * What follows is taken up and the equations are read again. In the end a blank counts only if every equation that it
 * stands in has all its numbers and holds; whatever else could be put there would break one. A number that cannot be
 * read is nowhere made up.
 */
export function blanksFromSums(report: Report): Change[] {
  const model = sumModel(report.edition);
  const counts = readCounts(model, report);
  const isBlank = (cell: number): boolean => (report.figures[model.keys[cell] ?? ''] ?? null) === null;
  const found = new Set<number>();
  let waiting: readonly Equation[] = model.equations;
  for (let before = -1; before !== found.size;) {
    before = found.size;
    waiting = waiting.filter((equation) => {
      const gaps = equation.cells.filter((cell) => Number.isNaN(counts[cell]));
      if (gaps.length === 0 || !gaps.every(isBlank)) return false;
      const number = askedOfEach(equation, gaps, counts);
      if (number === null) return true;
      for (const gap of gaps) {
        counts[gap] = number;
        found.add(gap);
      }
      return false;
    });
  }
  dropDoubtful(found, model, counts);
  return [...found]
    .sort((a, b) => a - b)
    .map((cell) => ({ cell: model.keys[cell] ?? '', from: null, to: counts[cell] ?? 0 }));
}

/** The number that each of the gaps must be for the equation to hold; null when that is open. */
function askedOfEach({ cells, signs }: Equation, gaps: number[], counts: Float64Array): number | null {
  let rest = 0;
  let side = 0;
  for (const [term, cell] of cells.entries()) {
    const sign = signs[term] ?? 0;
    if (!gaps.includes(cell)) rest += sign * (counts[cell] ?? 0);
    else if (side === -sign) return null;
    else side = sign;
  }
  if (rest === 0) return 0;
  const number = -side * rest;
  return gaps.length === 1 && isCount(number) ? number : null;
}

/** Takes out what stands in an equation that lacks a number or does not hold, until nothing more has to go. */
function dropDoubtful(found: Set<number>, model: SumModel, counts: Float64Array): void {
  const isSound = (number: number): boolean => residual(model.equations[number] as Equation, counts) === 0;
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const cell of found) {
      if ((model.equationsOf[cell] ?? []).every(isSound)) continue;
      found.delete(cell);
      counts[cell] = NaN;
    }
  }
}
