import assert from 'node:assert/strict';
import { figureCell } from '../../../shared/editions/figureCells';
import { rulebook } from '../../../shared/rulebook/rulebook';

describe('the rulebook', () => {
  for (const [edition, all, rows, parts] of [
    ['2019', 40, 23, 19],
    ['2021', 42, 25, 21],
  ] as const) {
    const { sums, blanks } = rulebook(edition);

    it(`edition ${edition} has ${all} equalities: 7 printed, 7 columns of ${parts} parts, ${rows} rows, 3 forums`, () => {
      assert.equal(sums.length, all);
      const printed = sums.filter(({ basis }) => basis === 'printed');
      assert.deepEqual(
        printed.map(({ shape, terms }) => [shape, terms.length]),
        Array(7).fill(['balance', 4]),
      );
      const sizes = sums.filter(({ shape }) => shape === 'total').map(({ terms }) => terms.length - 1);
      assert.deepEqual(sizes, [...Array<number>(7).fill(parts), ...Array<number>(rows).fill(6), 4, 4, 4]);
    });

    it(`edition ${edition}: every rule has its own id and names only cells that exist`, () => {
      const ids = [...sums, ...blanks].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { terms, marks } of sums) {
        for (const { cell } of terms) assert.ok(figureCell(edition, cell), cell);
        for (const mark of marks) assert.ok(terms.some(({ cell }) => cell === mark));
      }
    });
  }
});
