import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exactSum } from '../../../shared/rollup/exactSum';

const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

/** Adds as one does on paper: every number written in millionths. */
function onPaper(values: number[]): number {
  const millionths = values.reduce((sum, value) => sum + BigInt(value.toFixed(6).replace('.', '')), 0n);
  const digits = String(millionths < 0n ? -millionths : millionths).padStart(7, '0');
  return Number(`${millionths < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`);
}

describe('exactSum', () => {
  for (const [values, sum] of [
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[25.1, 0.000001, -25.1], 0.000001],
    [[-0.5, -0.25], -0.75],
    [Array.from({ length: 3000 }, () => 0.1), 300],
    [[999_999_999_999, 0.01, 0.02], 999_999_999_999.03],
    [[9_007_199_254_740_991, 1, 1], 9_007_199_254_740_992],
  ] as const)
    it(`of ${values.length > 5 ? `${values.length} times ${values[0]}` : values.join(' + ') || 'nothing'} is ${sum}`, () =>
      assert.equal(exactSum(values), sum));

  it('agrees with addition on paper, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 40 }), (values) => {
        assert.equal(exactSum(values) + 0, onPaper(values) + 0);
        assert.equal(exactSum([...values].reverse()), exactSum(values));
      }),
    );
  });
});
