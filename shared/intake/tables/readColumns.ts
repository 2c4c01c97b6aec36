import type { SourceCell } from './sourceRow';

/** A column of numbers as its heads name it; `key` is null for one that the form does not have. */
export interface Column {
  key: string | null;
  text: string;
  /** Where it stands in its grid, from 0; both null where the source does not tell. */
  from: number | null;
  to: number | null;
}

/** A head that was found; `group` heads stand over others. */
export interface Head {
  key: string | null;
  cell: SourceCell;
  /** The row it stands in, counted through the table. */
  row: number;
}

/** The columns of aligned heads: of the heads over a column, the lowest one names it. */
export function columnsByPosition(heads: Head[], isGroup: (key: string | null) => boolean): Column[] {
  const lowest = new Map<number, Head>();
  for (const head of heads)
    for (let column = head.cell.from; column <= head.cell.to; column += 1) {
      const known = lowest.get(column);
      if (known === undefined || known.row <= head.row) lowest.set(column, head);
    }
  const found: Column[] = [];
  const seen = new Set<Head>();
  for (const [, head] of [...lowest].sort(([a], [b]) => a - b)) {
    if (seen.has(head) || isGroup(head.key)) continue;
    seen.add(head);
    found.push({ key: head.key, text: head.cell.text, from: head.cell.from, to: head.cell.to });
  }
  return found;
}

/** The columns of a text whose heads came in this order. */
export const columnsInOrder = (keys: (string | null)[]): Column[] =>
  keys.map((key) => ({ key, text: key ?? '', from: null, to: null }));
