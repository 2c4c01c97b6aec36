import type { Answer } from './answer';
import type { BrokenPart } from './brokenParts';
import { oneChangeEach } from './oneChangeEach';
import { Search } from './search';
import { sharedDecreases } from './sharedDecreases';

export interface FewestChanges {
  answers: Answer[];
  /** No answer has fewer changes, and none with as many is missing. */
  complete: boolean;
}

/**
 * Largest number of changes for which distinct cells of a whole part cannot offset one another: the shortest such ring
 * is two rows crossing two columns.
 */
const independentInWhole = 3;

/** A change that is settled at once takes a small part of the work of one that has to be eliminated. */
const cheapSteps = 10;

/**
 * Finds the fewest cells of a part whose change mends all its broken equations (Fellegi–Holt), and every choice of
 * that many cells.
 *
 * Broken equations that share no cell ask for a change each, and mostly that is enough (`oneChangeEach`). Else one change
 * more is tried, then two more, and so on. At each stage some equation is still broken, so one of its cells must change:
 * each is tried in turn, and eliminated from the other equations, which leaves the rest to be mended by one change
 * fewer. A cell that was tried is closed to the tries after it, so each choice is met once. The matrix is totally
 * unimodular (the flow through 表三 from rows to columns is a network), so its entries stay -1, 0 and 1 and every
 * solution is in whole numbers.
 *
 * Values that are not determined by the cells chosen arise only where cells can offset one another; for two changes
 * `sharedDecreases` lists them, for more the result is not called complete.
 *
 * @param steps how many choices may be tried, so that the work is bounded
 */
export function fewestChanges(part: BrokenPart, steps: number): FewestChanges {
  const search = new Search(part, steps);
  const disjoint = search.disjointRows();
  const one = oneChangeEach(part, disjoint, cheapSteps * steps);
  if (one.answers.length > 0) return { answers: one.answers, complete: !one.exhausted };
  for (let size = disjoint.length + 1; size <= part.residuals.length; size += 1) {
    const answers = search.run(size);
    if (size === 2 && !part.whole) answers.push(...sharedDecreases(part));
    if (search.exhausted) return { answers, complete: false };
    if (answers.length > 0)
      return {
        answers,
        complete: !one.exhausted && size <= (part.whole ? independentInWhole : 2),
      };
  }
  return { answers: [], complete: false };
}
