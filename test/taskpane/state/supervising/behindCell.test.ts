import assert from 'node:assert/strict';
import { behindCell } from '../../../../taskpane/state/supervising/behindCell';

describe('the units behind a sum', () => {
  it('are first those without a number, then the largest', () => {
    const units = [1, null, 30, null, 2].map((figure, index) => ({
      code: String(index),
      name: '某单位',
      region: '141123',
      version: 1,
      figure,
    }));
    assert.deepEqual(
      behindCell(units).map(({ code, figure }) => [code, figure]),
      [
        ['1', null],
        ['3', null],
        ['2', 30],
        ['4', 2],
        ['0', 1],
      ],
    );
  });
});
