/** `columnName(0)` is `A`, `columnName(26)` is `AA`. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The A1 address of a cell, its row and column counted from 0. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** The A1 range of a block, or of a single cell as one address. */
export function rangeOf(row: number, column: number, rows: number, columns: number): string {
  const first = addressOf(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** Row and column from 0 of an A1 address such as `D27`; `$` signs are allowed. Throws a RangeError for anything else. */
export function cellAt(address: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) throw new RangeError(`not an A1 address: ${address}`);
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
