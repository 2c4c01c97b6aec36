import type { CellKey } from '../../../shared/editions/edition';
import type { Doubt } from '../../../shared/files/fileProblem';

/** Doubts about one place of the source: what stands there may belong to several cells. */
export interface DoubtGroup {
  /** In the order of the form; empty where the place belongs to no cell. */
  cells: CellKey[];
  /** The first of them: place, what stands there, how it may be read. */
  doubt: Doubt;
}

/** Puts doubts together that follow one another and are about one place. */
export function groupDoubts(doubts: Doubt[]): DoubtGroup[] {
  const groups: DoubtGroup[] = [];
  for (const doubt of doubts) {
    const group = groups.at(-1);
    const { cell } = doubt;
    if (group !== undefined && cell !== undefined && group.cells.length > 0 && isOnePlace(group.doubt, doubt))
      group.cells.push(cell);
    else groups.push({ cells: cell === undefined ? [] : [cell], doubt });
  }
  return groups;
}

const isOnePlace = (one: Doubt, other: Doubt): boolean =>
  one.found === other.found &&
  one.readings === undefined &&
  other.readings === undefined &&
  rowOf(one) === rowOf(other) &&
  JSON.stringify(one.place) === JSON.stringify(other.place);

/** Table and row of the form. */
const rowOf = ({ cell }: Doubt): string => (cell ?? '').split('.').slice(0, 2).join('.');
