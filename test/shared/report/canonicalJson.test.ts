import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalJson } from '../../../shared/report/canonicalJson';

describe('canonical JSON', () => {
  it('sorts members, leaves out what is undefined and adds no space', () => {
    assert.equal(canonicalJson({ b: [1, null], a: '字', c: undefined }), '{"a":"字","b":[1,null]}');
  });

  it('is the same for the same value however its members are ordered, and says nothing else', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        assert.equal(canonicalJson(reversed), canonicalJson(value));
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
