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
 * The counts of a report by cell of the model; NaN for a blank and for what is not a count. An equation with such a cell
 * binds nothing, as in `check`, where it is unjudged.
 */
export function readCounts(model: SumModel, report: Report): Float64Array {
  return Float64Array.from(model.keys, (key) => {
    const figure = report.figures[key];
    return typeof figure === 'number' && isCount(figure) ? figure : NaN;
  });
}
