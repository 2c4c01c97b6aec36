import assert from 'node:assert/strict';
import { isEqual } from '../../../taskpane/state/isEqual';

describe('isEqual: whether two values of plain data say the same', () => {
  it('compares records by their members and arrays by their elements, however deep', () => {
    const card = (): unknown => ({ id: 'a', cells: ['x', 'y'], fix: { to: 3, from: null } });
    assert.equal(isEqual(card(), card()), true);
    assert.equal(isEqual({ a: 1, b: 2 }, { b: 2, a: 1 }), true);
  });

  it('tells another value, another length and another member apart', () => {
    assert.equal(isEqual({ cells: ['x', 'y'] }, { cells: ['x', 'z'] }), false);
    assert.equal(isEqual(['x'], ['x', 'y']), false);
    assert.equal(isEqual(['x', 'y'], ['x']), false);
    assert.equal(isEqual({ a: undefined }, { b: undefined }), false);
    assert.equal(isEqual({ a: undefined }, {}), false);
  });

  it('takes nothing for something else that looks like it', () => {
    for (const [one, other] of [
      [0, '0'],
      [0, null],
      [null, undefined],
      [null, {}],
      [[], {}],
      ['a', ['a']],
    ])
      assert.equal(isEqual(one, other), false, `${JSON.stringify(one)} and ${JSON.stringify(other)}`);
    assert.equal(isEqual(NaN, NaN), true);
  });

  it('takes functions for equal only to themselves', () => {
    const act = (): void => undefined;
    assert.equal(isEqual({ act }, { act }), true);
    assert.equal(isEqual({ act }, { act: (): void => undefined }), false);
  });
});
