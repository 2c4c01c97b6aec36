import type { EditionId } from '../editions/edition';
import { figureCell } from '../editions/figureCells';
import type { Change, Suspect } from '../rulebook/finding';

/**
 * How a wrong figure may have come about. digitsSwapped: 63 for 36; extraDigit: 366 for 36; missingDigit: 3 for 36;
 * leftAtZero: 0 for a number; blankForNumber: nothing for a number; neighboursSwapped: two adjacent cells, each with
 * the figure of the other; other: none of these.
 */
export type SlipKind =
  | 'digitsSwapped'
  | 'extraDigit'
  | 'missingDigit'
  | 'leftAtZero'
  | 'blankForNumber'
  | 'neighboursSwapped'
  | 'other';

/** What one slip of the hand left behind: a single change, or two for neighboursSwapped. */
export interface Slip {
  kind: SlipKind;
  changes: Change[];
}

/** Names the slips that a suspect undoes, in the order of its changes; each change belongs to one slip. */
export function slipsOf(suspect: Suspect, edition: EditionId): Slip[] {
  const slips: Slip[] = [];
  const paired = new Set<Change>();
  for (const [index, change] of suspect.entries()) {
    if (paired.has(change)) continue;
    const partner = suspect
      .slice(index + 1)
      .find((other) => !paired.has(other) && swapped(change, other, edition));
    if (partner === undefined) slips.push({ kind: slipOf(change), changes: [change] });
    else {
      paired.add(partner);
      slips.push({ kind: 'neighboursSwapped', changes: [change, partner] });
    }
  }
  return slips;
}

/** The slip that one change undoes, seen by itself. */
export function slipOf({ from, to }: Pick<Change, 'from' | 'to'>): Exclude<SlipKind, 'neighboursSwapped'> {
  if (from === null) return 'blankForNumber';
  if (from === 0) return 'leftAtZero';
  const typed = String(from);
  const meant = String(to);
  if (typed.length === meant.length) return isTransposed(typed, meant) ? 'digitsSwapped' : 'other';
  if (isOneShorter(meant, typed)) return 'extraDigit';
  return isOneShorter(typed, meant) ? 'missingDigit' : 'other';
}

/** Whether the texts differ by two digits that stand side by side and are exchanged. */
function isTransposed(typed: string, meant: string): boolean {
  let first = 0;
  while (first < typed.length && typed[first] === meant[first]) first += 1;
  return (
    typed[first] === meant[first + 1] &&
    typed[first + 1] === meant[first] &&
    typed.slice(first + 2) === meant.slice(first + 2)
  );
}

/** Whether `short` is `long` without one of its digits. */
function isOneShorter(short: string, long: string): boolean {
  if (short.length !== long.length - 1) return false;
  let same = 0;
  while (short[same] === long[same]) same += 1;
  return short.slice(same) === long.slice(same + 1);
}

function swapped(a: Change, b: Change, edition: EditionId): boolean {
  return a.from === b.to && b.from === a.to && areNeighbours(a, b, edition);
}

function areNeighbours(a: Change, b: Change, edition: EditionId): boolean {
  const one = figureCell(edition, a.cell);
  const two = figureCell(edition, b.cell);
  if (one === undefined || two === undefined || one.table !== two.table) return false;
  if (one.column === two.column) return Math.abs(one.row - two.row) === 1;
  const [left, right] = one.column < two.column ? [one, two] : [two, one];
  return left.row === right.row && left.column + left.columns === right.column;
}
