import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packRows, unpack } from '../../../functions/recheck/packedRows';

describe('Values packed into rows', () => {
  it('come back as they were, in their order, from rows that storage takes', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20_000 });
    const value = fc.record({ name: fc.oneof(fc.string(), text), figures: fc.array(fc.option(fc.nat())) });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 12 }), (values) => {
        const rows = packRows('key', values);
        assert.deepEqual(rows.flatMap(unpack), JSON.parse(JSON.stringify(values)));
        const keys = rows.map(({ rowKey }) => rowKey);
        assert.deepEqual(keys, [...keys].sort());
        for (const row of rows) assert.ok(row.packed.length <= 32_768 || unpack(row).length === 1);
      }),
      { numRuns: 60 },
    );
  });

  it('share one row while they fit', () => {
    const rows = packRows(
      'key',
      Array.from({ length: 32 }, (_, index) => ({ index })),
    );
    assert.deepEqual(
      rows.map(({ rowKey }) => rowKey),
      ['key.000'],
    );
  });

  it('are no rows where there are none', () => {
    assert.deepEqual(packRows('key', []), []);
  });
});
