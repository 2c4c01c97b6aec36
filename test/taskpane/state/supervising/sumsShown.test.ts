import assert from 'node:assert/strict';
import { figureCells } from '../../../../shared/editions/figureCells';
import { sumsShown } from '../../../../taskpane/state/supervising/sumsShown';

describe('the sums that are shown first', () => {
  for (const edition of ['2019', '2021'] as const)
    it(`are cells of edition ${edition}, each with how many units have no number there`, () => {
      const figures = Object.fromEntries(figureCells(edition).map(({ key }) => [key, { sum: 3, blank: 1 }]));
      const shown = sumsShown({ figures });
      assert.equal(shown.length, 9);
      assert.deepEqual(shown[0], { cell: 'requests.received.total', sum: 3, blank: 1 });
    });
});
