import assert from 'node:assert/strict';
import type { FoundCell } from '../../../shared/layout/sheetReading';
import { foundCells } from '../../../taskpane/excel/foundCells';

describe('what Excel says of a cell', () => {
  const cases: [string, unknown, unknown, string, FoundCell][] = [
    ['a blank', '', '', 'Empty', null],
    ['a number', 26, 26, 'Double', 26],
    ['zero', 0, 0, 'Double', 0],
    ['text', '251000元', '251000元', 'String', '251000元'],
    ['a truth value', true, true, 'Boolean', true],
    ['a formula', 6, '=SUM(D5:I5)', 'Double', { formula: '=SUM(D5:I5)', value: 6 }],
    ['a formula that gives nothing', '', '=""', 'String', { formula: '=""', value: null }],
    ['a formula in error', '#DIV/0!', '=1/0', 'Error', { formula: '=1/0', value: '#DIV/0!' }],
    ['an error without a formula', '#N/A', '#N/A', 'Error', { error: '#N/A' }],
    ['text that looks like an error', '#N/A', '#N/A', 'String', '#N/A'],
  ];
  for (const [name, value, formula, type, expected] of cases) {
    it(`${name} is found as it is`, () => {
      assert.deepEqual(foundCells([[value]], [[formula]], [[type]]), [[expected]]);
    });
  }
});
