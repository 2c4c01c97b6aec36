import type { Report } from '../report/report';
import { numberBounds } from '../rulebook/numberRules';
import type { Equation, SumModel } from './sumModel';

const { min, max } = numberBounds.count;

/** Whether a number may stand in a cell for a count. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= min && value <= max;

/** What adds up to 0 when the equation holds; NaN when one of its cells has no number. */
export function residual({ cells, signs }: Equation, counts: Float64Array): number {
  let sum = 0;
  for (let term = 0; term < cells.length; term += 1)
    sum += (signs[term] as number) * (counts[cells[term] as number] as number);
  return sum;
}

/**
 * The counts of a report by cell of the model, NaN where a cell takes no part. A blank takes part, with the count that
 * it is seen to stand for, only where that is beyond doubt:
 *
 * | the cell holds | its equations | takes part |
 * |---|---|---|
 * | a count | | with its count |
 * | text, a negative, a fraction, … | | no |
 * | nothing | at least two, each with no other cell left out, all giving the same count | with that count |
 * | nothing | give different counts, or a negative number | no |
 * | nothing | only one equation, or one with another cell left out | no |
 *
 * An equation with a cell that takes no part binds nothing, as in `check`, where it is unjudged.
 */
export function readCounts(model: SumModel, report: Report): Float64Array {
  const counts = new Float64Array(model.keys.length);
  const blanks: number[] = [];
  for (const [cell, key] of model.keys.entries()) {
    const figure = report.figures[key] ?? null;
    if (figure === null) blanks.push(cell);
    counts[cell] = typeof figure === 'number' && isCount(figure) ? figure : NaN;
  }
  for (const blank of blanks) {
    const implied = impliedCount(model, counts, blank);
    if (implied !== null) counts[blank] = implied;
  }
  return counts;
}

function impliedCount(model: SumModel, counts: Float64Array, blank: number): number | null {
  const equations = model.equationsOf[blank] ?? [];
  if (equations.length < 2) return null;
  let implied: number | null = null;
  for (const number of equations) {
    const equation = model.equations[number] as Equation;
    let rest = 0;
    let sign = 1;
    for (const [term, cell] of equation.cells.entries()) {
      const termSign = equation.signs[term] as number;
      if (cell === blank) sign = termSign;
      else rest += termSign * (counts[cell] as number);
    }
    const value = rest === 0 ? 0 : -sign * rest;
    if (!isCount(value) || (implied !== null && implied !== value)) return null;
    implied = value;
  }
  return implied;
}
