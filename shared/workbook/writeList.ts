import { writeXlsx } from 'hucre/xlsx';

/** A list as a sheet of its own: heads, rows, and lines above that say what it is. */
export interface ListSheet {
  name: string;
  /** Said above the heads, a row each. */
  notes: string[];
  heads: string[];
  rows: (string | number | null)[][];
}

/** A fixed moment, so that the same content always gives the same bytes. */
const written = new Date('2000-01-01T00:00:00Z');
const widest = 60;

/** Characters as wide as they are printed: one of Chinese takes two. */
const widthOf = (value: string | number | null | undefined): number =>
  Array.from(String(value ?? '')).reduce((width, char) => width + (char.charCodeAt(0) > 0xff ? 2 : 1), 0);

/** Writes lists as an .xlsx, to be sorted and filtered: filters on the heads, which stay when one scrolls. */
export async function writeLists(sheets: ListSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, notes, heads, rows }) => {
      const above = notes.length;
      const lines = [...notes.map((note) => [note]), heads, ...rows];
      const last = String.fromCharCode(0x40 + heads.length);
      return {
        name,
        rows: lines,
        columns: heads.map((head, column) => ({
          width: Math.min(
            widest,
            3 + Math.max(widthOf(head), ...rows.slice(0, 200).map((row) => widthOf(row[column]))),
          ),
        })),
        freezePane: { rows: above + 1 },
        autoFilter: { range: `A${above + 1}:${last}${above + 1 + rows.length}` },
        cells: new Map(
          heads.map((head, column) => [
            `${above},${column}`,
            { value: head, style: { font: { bold: true } } },
          ]),
        ),
      };
    }),
    properties: { creator: 'Gouji', created: written, modified: written },
  });
}
