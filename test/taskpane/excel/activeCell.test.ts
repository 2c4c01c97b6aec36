import assert from 'node:assert/strict';
import { placeOf } from '../../../taskpane/excel/activeCell';

describe('the selected cell', () => {
  const addresses: [written: string, sheet: string, address: string][] = [
    ['表二!B6', '表二', 'B6'],
    ["'封面与文字'!A13", '封面与文字', 'A13'],
    ["'附件 1''副本''!'!C3", "附件 1'副本'!", 'C3'],
  ];
  for (const [written, sheet, address] of addresses)
    it(`${written} is ${address} of ${sheet}`, () => {
      assert.deepEqual(placeOf(written), { sheet, address });
    });
});
