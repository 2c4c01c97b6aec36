/** A property of a row holds at most 32,768 UTF-16 code units (Azure Table service data model). */
const textLimit = 30_000;

/** A row that holds many values in JSON. */
export interface PackedRow {
  rowKey: string;
  packed: string;
}

/** So many rows may follow one key. */
const digits = 3;

/** What a packed row's key has after the key that its values were packed under. */
export const packedNumber = (number: number): string => `.${String(number).padStart(digits, '0')}`;

/**
 * Puts values into as few rows as their texts fit into, in their order, under `key` and the number of the row. Values have to be
 * what JSON gives back; one that is longer than a row goes into a row of its own and is refused by storage.
 */
export function packRows(key: string, values: readonly unknown[]): PackedRow[] {
  const rows: string[][] = [];
  let length = Infinity;
  for (const text of values.map((value) => JSON.stringify(value))) {
    if (length + text.length + 1 > textLimit) {
      rows.push([]);
      length = 1;
    }
    rows.at(-1)?.push(text);
    length += text.length + 1;
  }
  return rows.map((texts, number) => ({
    rowKey: key + packedNumber(number),
    packed: `[${texts.join(',')}]`,
  }));
}

/** The values of a row, as they were packed. */
export const unpack = ({ packed }: Pick<PackedRow, 'packed'>): unknown[] => JSON.parse(packed) as unknown[];
