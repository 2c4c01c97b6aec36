import assert from 'node:assert/strict';
import { shiftFormula } from '../../../shared/workbook/shiftFormula';

describe('shiftFormula', () => {
  for (const [formula, rows, columns, shifted] of [
    ['SUM(D5:I5)', 3, 0, 'SUM(D8:I8)'],
    ['D5-E5', 0, 2, 'F5-G5'],
    ['$D5+D$5+$D$5', 1, 1, '$D6+E$5+$D$5'],
    ['表三!D5&"D5"', 1, 0, '表三!D6&"D5"'],
    ["'A1 表'!B2", 1, 1, "'A1 表'!C3"],
    ['LOG10(A1)+Rate1', 1, 0, 'LOG10(A2)+Rate1'],
    ['Z1', 0, 1, 'AA1'],
    ['A1', -1, 0, '#REF!'],
  ] as const)
    it(`${formula}, ${rows} rows down and ${columns} columns to the right: ${shifted}`, () => {
      assert.equal(shiftFormula(formula, rows, columns), shifted);
    });
});
