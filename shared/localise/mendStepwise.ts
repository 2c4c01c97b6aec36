import type { BrokenPart } from './brokenParts';
import type { Answer } from './answer';
import { fewestChanges } from './fewestChanges';
import { isCount } from './readCounts';

interface Step {
  column: number;
  change: number;
  gain: number;
}

/** Choices tried for what is left after each change. */
const stepLimit = 300;

/**
 * Mends a part whose fewest changes are too many to search for: makes the one change that mends the most equations and
 * breaks the fewest, of equals the first, until what is left is few enough to search for.
 *
 * @returns answers of equal size, with no claim to be the fewest; none when no single change gains anything while the
 * rest is still too much
 */
export function mendStepwise(part: BrokenPart): Answer[] {
  const counts = part.counts.slice();
  const residuals = part.residuals.slice();
  for (;;) {
    const step = bestStep(part, counts, residuals);
    if (step === null) return [];
    counts[step.column] = (counts[step.column] as number) + step.change;
    for (let row = 0; row < residuals.length; row += 1)
      residuals[row] = (residuals[row] as number) + entryAt(part, row, step.column) * step.change;
    const rest = restOf(part, counts, residuals);
    if (rest.length > 0) return fewest(rest.map((answer) => changesOf(part, counts, answer)));
  }
}

const entryAt = ({ matrix, cells }: BrokenPart, row: number, column: number): number =>
  matrix[row * cells.length + column] as number;

function restOf(part: BrokenPart, counts: Float64Array, residuals: Float64Array): Answer[] {
  if (residuals.every((residual) => residual === 0)) return [{ columns: [], counts: [] }];
  return fewestChanges({ ...part, counts, residuals }, stepLimit).answers;
}

/** All that differs from the part as it was, once the last changes are made as well. */
function changesOf(part: BrokenPart, counts: Float64Array, last: Answer): Answer {
  const mended = counts.slice();
  for (const [index, column] of last.columns.entries()) mended[column] = last.counts[index] as number;
  const columns = part.cells.flatMap((_, column) => (mended[column] === part.counts[column] ? [] : [column]));
  return { columns, counts: columns.map((column) => mended[column] as number) };
}

function fewest(answers: Answer[]): Answer[] {
  const size = Math.min(...answers.map(({ columns }) => columns.length));
  return answers.filter(({ columns }) => columns.length === size);
}

/** The greatest gain; of equals, in the equation that has the fewest such cells to choose from. */
function bestStep(part: BrokenPart, counts: Float64Array, residuals: Float64Array): Step | null {
  let best: Step | null = null;
  let fewestChoices = Infinity;
  for (const [row, residual] of residuals.entries()) {
    const steps = residual === 0 ? [] : stepsFor(part, counts, residuals, row);
    const gain = Math.max(...steps.map((step) => step.gain));
    const greatest = steps.filter((step) => step.gain === gain);
    const [first] = greatest;
    if (first === undefined || gain < (best?.gain ?? 1)) continue;
    if (gain === best?.gain && greatest.length >= fewestChoices) continue;
    best = first;
    fewestChoices = greatest.length;
  }
  return best;
}

/** The changes of one cell that mend an equation. */
function stepsFor(part: BrokenPart, counts: Float64Array, residuals: Float64Array, row: number): Step[] {
  const steps: Step[] = [];
  for (let column = 0; column < counts.length; column += 1) {
    const entry = entryAt(part, row, column);
    const change = -(residuals[row] as number) * entry;
    if (entry !== 0 && isCount((counts[column] as number) + change))
      steps.push({ column, change, gain: gainOf(part, residuals, column, change) });
  }
  return steps;
}

function gainOf(part: BrokenPart, residuals: Float64Array, column: number, change: number): number {
  let gain = 0;
  for (const [row, residual] of residuals.entries()) {
    const entry = entryAt(part, row, column);
    if (residual !== 0) gain += 1;
    if (residual + entry * change !== 0) gain -= 1;
  }
  return gain;
}
