import type { EditionId } from '../editions/edition';
import type { Report } from '../report/report';
import type { Change, Suspect } from '../rulebook/finding';
import { keepBestFit } from './blankFit';
import { brokenParts, type BrokenPart } from './brokenParts';
import type { Answer } from './answer';
import { fewestChanges, type FewestChanges } from './fewestChanges';
import { implausibility } from './implausibility';
import { mendStepwise } from './mendStepwise';
import { readCounts } from './readCounts';
import { sumModel, type SumModel } from './sumModel';

/** What most simply explains the broken sums of a report. */
export interface Localisation {
  /** Alternatives, each mending all broken sums with equally few changes; the most plausible first, at most 20. */
  suspects: Suspect[];
  /**
   * No explanation has fewer changes, and none with as many is left out but by the limit of 20 or by `keepBestFit`.
   * False when the work was cut short or there may be others: the suspects are then the best that were found.
   */
  complete: boolean;
  /** There are more than are listed. */
  more: boolean;
}

/** How many suspects are listed. */
export const suspectLimit = 20;

/** Choices tried for one part of a report; enough for three wrong cells anywhere, and some milliseconds' work. */
const stepLimit = 3_000;

/**
 * Finds the cells whose change explains the broken sums of a report: the fewest, with the values they would have
 * (Fellegi–Holt). Values are counts. Sums that cannot be judged bind nothing; blanks only choose among answers that are
 * equally few (`keepBestFit`). Parts of the report that do not touch one another are explained each by itself, and
 * combined.
 *
 * The same report always gives the same answer, in the same order: by plausibility (`implausibility`), then by the
 * printed order of the cells.
 */
export function localise(report: Report): Localisation {
  const { edition } = report;
  const model = sumModel(edition);
  let combined: Localisation = { suspects: [[]], complete: true, more: false };
  const counts = readCounts(model, report);
  const parts = brokenParts(model, counts);
  if (parts.length === 0) return { ...combined, suspects: [] };
  for (const part of parts) {
    const { answers, complete } = explain(part);
    const fitting = keepBestFit(answers, part, parts, model, counts, report).sort(byCells);
    const suspects = fitting.map((answer) => suspectOf(answer, part, model));
    combined = combine(combined, { ...plausibleFirst(suspects, edition), complete }, edition);
  }
  return { ...combined, suspects: combined.suspects.map((suspect) => inPrintedOrder(suspect, model)) };
}

function explain(part: BrokenPart): FewestChanges {
  const found = fewestChanges(part, stepLimit);
  return found.answers.length > 0 ? found : { answers: mendStepwise(part), complete: false };
}

function suspectOf({ columns, counts }: Answer, part: BrokenPart, { keys }: SumModel): Suspect {
  return columns.map((column, index): Change => ({
    cell: keys[part.cells[column] as number] as string,
    from: part.counts[column] as number,
    to: counts[index] as number,
  }));
}

/** Of the same cells only a decrease that they share has two answers, which stand in order already. */
function byCells(a: Answer, b: Answer): number {
  for (const [index, column] of a.columns.entries()) {
    const order = column - (b.columns[index] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function inPrintedOrder(suspect: Suspect, { numbers }: SumModel): Suspect {
  const number = ({ cell }: Change): number => numbers.get(cell) ?? 0;
  return [...suspect].sort((a, b) => number(a) - number(b));
}

/** Every suspect of one part with every suspect of the others. */
function combine(one: Localisation, other: Localisation, edition: EditionId): Localisation {
  const suspects = one.suspects.flatMap((a) => other.suspects.map((b) => [...a, ...b]));
  const { suspects: first, more } = plausibleFirst(suspects, edition);
  return {
    suspects: first,
    complete: one.complete && other.complete,
    more: first.length > 0 && (more || one.more || other.more),
  };
}

/** Equals stay in the order given. */
function plausibleFirst(suspects: Suspect[], edition: EditionId): { suspects: Suspect[]; more: boolean } {
  const ranked = suspects.map((suspect) => ({ suspect, points: implausibility(suspect, edition) }));
  ranked.sort((a, b) => a.points - b.points);
  return {
    suspects: ranked.slice(0, suspectLimit).map(({ suspect }) => suspect),
    more: ranked.length > suspectLimit,
  };
}
