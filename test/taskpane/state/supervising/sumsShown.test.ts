import assert from 'node:assert/strict';
import { figureCells } from '../../../../shared/editions/figureCells';
import { sumsShown } from '../../../../taskpane/state/supervising/sumsShown';

const figuresOf = (edition: '2019' | '2021', sum: number) =>
  Object.fromEntries(figureCells(edition).map(({ key }) => [key, { sum, blank: 1 }]));

describe('the sums that are shown first', () => {
  for (const edition of ['2019', '2021'] as const)
    it(`are cells of edition ${edition}, each with how many units have no number there`, () => {
      const shown = sumsShown({ figures: figuresOf(edition, 3) }, null);
      assert.equal(shown.length, 9);
      assert.deepEqual(shown[0], { cell: 'requests.received.total', sum: 3, blank: 1, before: null });
    });

  it('stand beside those of the year before, where anybody filed then', () => {
    const before = (units: number) => ({ figures: figuresOf('2019', 2), units });
    const figures = figuresOf('2021', 3);
    assert.ok(sumsShown({ figures }, before(4)).every((shown) => shown.before === 2));
    assert.ok(sumsShown({ figures }, before(0)).every((shown) => shown.before === null));
  });
});
