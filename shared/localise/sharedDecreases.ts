import type { BrokenPart } from './brokenParts';
import type { Answer } from './answer';

/**
 * Two cells that stand in the same equations with the same sign, and mend all that is broken by going down together
 * because neither can go down far enough alone. How they share the decrease is not determined: each of the two
 * extremes, one cell at 0, is an answer of its own. Cells stand in the same equations only where others were left out
 * for want of a number.
 */
export function sharedDecreases({ cells, counts, matrix, residuals }: BrokenPart): Answer[] {
  const width = cells.length;
  const firstBroken = residuals.findIndex((value) => value !== 0);
  const decrease = Math.abs(residuals[firstBroken] ?? 0);
  const alike: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const entry = matrix[firstBroken * width + column] as number;
    const change = -(residuals[firstBroken] as number) * entry;
    const mends = residuals.every(
      (value, row) => value + (matrix[row * width + column] as number) * change === 0,
    );
    if (mends && change < 0 && (counts[column] as number) > 0) alike.push(column);
  }
  const answers: Answer[] = [];
  for (const [index, a] of alike.entries()) {
    for (const b of alike.slice(index + 1)) {
      const kept = (counts[a] as number) + (counts[b] as number) - decrease;
      if (kept < 0) continue;
      answers.push({ columns: [a, b], counts: [0, kept] });
      if (kept > 0) answers.push({ columns: [a, b], counts: [kept, 0] });
    }
  }
  return answers;
}
