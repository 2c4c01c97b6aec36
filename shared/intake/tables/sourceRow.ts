import type { Document, Place, TableCell } from '../../document/document';

/** A cell of a row, once however many columns it covers. */
export interface SourceCell {
  text: string;
  place: Place;
  /** The first and the last column of its grid that it covers, from 0. */
  from: number;
  to: number;
}

/** A row of a table, or a line of text as a row of one cell. */
export interface SourceRow {
  cells: SourceCell[];
  /** Whether columns can be told by position; then rows of one `table` share their columns. */
  aligned: boolean;
  table: number;
  isLine: boolean;
  /** Whether it is a line of text that nothing marks as a cell. */
  isBare: boolean;
}

const text = ({ lines }: TableCell): string => lines.join('\n').trim();

/** The rows of a document in their order; `block` is the index of the block that each comes from. */
export function rowsOf(document: Document): { row: SourceRow; block: number }[] {
  return document.blocks.flatMap((block, index): { row: SourceRow; block: number }[] => {
    if (block.kind === 'paragraph')
      return block.lines.map((line) => ({
        block: index,
        row: {
          cells: [{ text: line, place: block.place, from: 0, to: 0 }],
          aligned: false,
          table: index,
          isLine: true,
          isBare: true,
        },
      }));
    return block.rows.map((slots) => ({
      block: index,
      row: {
        cells: distinct(slots),
        aligned: block.aligned,
        table: index,
        isLine: !block.aligned && slots.length === 1,
        isBare: false,
      },
    }));
  });
}

function distinct(slots: (TableCell | undefined)[]): SourceCell[] {
  const found: SourceCell[] = [];
  const known = new Map<TableCell, SourceCell>();
  slots.forEach((slot, column) => {
    if (slot === undefined) return;
    const before = known.get(slot);
    if (before !== undefined) {
      before.to = column;
      return;
    }
    const cell = { text: text(slot), place: slot.place, from: column, to: column };
    known.set(slot, cell);
    found.push(cell);
  });
  return found;
}

/** The one cell of a row that says anything, or null. */
export function loneCell({ cells }: SourceRow): SourceCell | null {
  const filled = cells.filter(({ text: said }) => said !== '');
  return filled.length === 1 ? (filled[0] ?? null) : null;
}
