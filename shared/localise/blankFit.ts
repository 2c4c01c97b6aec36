import type { Report } from '../report/report';
import type { BrokenPart } from './brokenParts';
import type { Answer } from './answer';
import { isCount } from './readCounts';
import type { Equation, SumModel } from './sumModel';

/**
 * Of equally few changes, keeps the answers that leave the fewest blanks which no number would fit. A blank takes part
 * only where it is beyond doubt what its equations ask of it:
 *
 * | each equation of the blank | after the changes they ask for | the blank |
 * |---|---|---|
 * | has no other cell without a number | the same count | fits |
 * | has no other cell without a number | different counts, or a negative number | does not fit |
 * | or one of them has another such cell, or a cell of another broken part | | has no say |
 *
 * Never changes how few changes are needed, and never suspects or fills a blank: blanks are findings of their own.
 *
 * @param counts by cell of the model, NaN where there is no number
 */
export function keepBestFit(
  answers: Answer[],
  part: BrokenPart,
  others: readonly BrokenPart[],
  model: SumModel,
  counts: Float64Array,
  report: Report,
): Answer[] {
  const elsewhere = new Set(others.filter((other) => other !== part).flatMap(({ cells }) => cells));
  const blanks = blanksOf(model, report).filter((blank) =>
    equationsOf(model, blank).every(({ cells }) => !cells.some((cell) => elsewhere.has(cell))),
  );
  const misfits = answers.map((answer) => {
    const changed = counts.slice();
    for (const [index, column] of answer.columns.entries())
      changed[part.cells[column] as number] = answer.counts[index] as number;
    return blanks.filter((blank) => !fits(model, changed, blank)).length;
  });
  const fewest = misfits.reduce((least, count) => Math.min(least, count), Infinity);
  return answers.filter((_, index) => misfits[index] === fewest);
}

const equationsOf = (model: SumModel, cell: number): Equation[] =>
  (model.equationsOf[cell] as readonly number[]).map((number) => model.equations[number] as Equation);

const blanksOf = ({ keys }: SumModel, { figures }: Report): number[] =>
  [...keys.keys()].filter((cell) => (figures[keys[cell] as string] ?? null) === null);

/** Never where another cell without a number stands in one of its equations, whatever the answer; so it has no say. */
function fits(model: SumModel, counts: Float64Array, blank: number): boolean {
  const asked = equationsOf(model, blank).map((equation) => askedOf(blank, equation, counts));
  return asked.every((count) => isCount(count) && count === asked[0]);
}

/** The number for a blank with which an equation holds. */
function askedOf(blank: number, { cells, signs }: Equation, counts: Float64Array): number {
  let rest = 0;
  let sign = 1;
  for (const [term, cell] of cells.entries()) {
    const termSign = signs[term] as number;
    if (cell === blank) sign = termSign;
    else rest += termSign * (counts[cell] as number);
  }
  return -sign * rest;
}
