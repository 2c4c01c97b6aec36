import { cellAt, addressOf } from '../layout/address';

/** Quoted texts and sheet names stay; then an address that is not part of a longer name or a function's name. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!])/g;

/**
 * A formula as it reads some rows and columns away: relative A1 references move, absolute ones stay. A reference that
 * would leave the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    tokens,
    (token: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return token;
      const from = cellAt(`${letters}${digits}`);
      const row = from.row + (fixedRow === '$' ? 0 : rows);
      const column = from.column + (fixedColumn === '$' ? 0 : columns);
      if (row < 0 || column < 0) return '#REF!';
      const [, newLetters = '', newDigits = ''] = /^([A-Z]+)(\d+)$/.exec(addressOf(row, column)) ?? [];
      return `${fixedColumn}${newLetters}${fixedRow}${newDigits}`;
    },
  );
}
