import assert from 'node:assert/strict';
import type { Change } from '../../../shared/rulebook/finding';
import { slipOf, slipsOf, type SlipKind } from '../../../shared/localise/slip';

const cases: [typed: number | null, meant: number, kind: SlipKind][] = [
  [63, 36, 'digitsSwapped'],
  [1432, 1342, 'digitsSwapped'],
  [3321, 1323, 'other'],
  [63, 38, 'other'],
  [63, 86, 'other'],
  [6312, 3613, 'other'],
  [366, 36, 'extraDigit'],
  [136, 36, 'extraDigit'],
  [3, 36, 'missingDigit'],
  [10, 1, 'extraDigit'],
  [1, 10, 'missingDigit'],
  [105, 5, 'other'],
  [36, 37, 'other'],
  [3, 4, 'other'],
  [36, 3600, 'other'],
  [5, 0, 'other'],
  [0, 36, 'leftAtZero'],
  [null, 36, 'blankForNumber'],
  [null, 0, 'blankForNumber'],
];

describe('slipOf', () => {
  for (const [from, to, kind] of cases)
    it(`calls ${from ?? 'a blank'} for ${to} ${kind}`, () => assert.equal(slipOf({ from, to }), kind));
});

describe('slipsOf', () => {
  const change = (cell: string, from: number, to: number) => ({ cell, from, to });
  const kinds = (...changes: ReturnType<typeof change>[]): SlipKind[] =>
    slipsOf(changes, '2021').map(({ kind }) => kind);

  it('sees two figures that changed places side by side as one slip', () => {
    const left = change('requests.granted.naturalPerson', 4, 7);
    const right = change('requests.granted.business', 7, 4);
    assert.deepEqual(slipsOf([left, right], '2021'), [{ kind: 'neighboursSwapped', changes: [left, right] }]);
  });

  it('sees them one above the other, across the bands of 表三', () =>
    assert.deepEqual(
      kinds(
        change('requests.partlyGranted.business', 4, 7),
        change('requests.refusedStateSecret.business', 7, 4),
      ),
      ['neighboursSwapped'],
    ));

  it('does not see them where a cell stands between', () =>
    assert.deepEqual(
      kinds(change('requests.granted.naturalPerson', 4, 7), change('requests.granted.research', 7, 4)),
      ['other', 'other'],
    ));

  it('sees them whichever of the two is named first', () =>
    assert.deepEqual(
      kinds(change('requests.granted.business', 4, 7), change('requests.granted.naturalPerson', 7, 4)),
      ['neighboursSwapped'],
    ));

  it('does not see them in one column with rows between', () =>
    assert.deepEqual(
      kinds(change('requests.granted.business', 4, 7), change('requests.refusedByLaw.business', 7, 4)),
      ['other', 'other'],
    ));

  it('does not see them where only one took the figure of the other', () =>
    assert.deepEqual(
      kinds(change('requests.granted.naturalPerson', 4, 7), change('requests.granted.business', 5, 4)),
      ['other', 'other'],
    ));

  it('does not see them where they are diagonal', () =>
    assert.deepEqual(
      kinds(change('requests.granted.naturalPerson', 4, 7), change('requests.partlyGranted.business', 7, 4)),
      ['other', 'other'],
    ));

  it('does not see them across two tables, even at places that would be side by side', () =>
    assert.deepEqual(
      kinds(change('requests.received.naturalPerson', 4, 7), change('disputes.review.other', 7, 4)),
      ['other', 'other'],
    ));

  it('does not see them where the figures are not exchanged', () =>
    assert.deepEqual(
      kinds(change('requests.granted.naturalPerson', 4, 7), change('requests.granted.business', 7, 5)),
      ['other', 'other'],
    ));

  it('takes the figure in the middle of three to have changed places with one neighbour only', () => {
    const middle = change('requests.granted.business', 7, 4);
    const left = change('requests.granted.naturalPerson', 4, 7);
    const right = change('requests.granted.research', 4, 7);
    assert.deepEqual(kinds(left, middle, right), ['neighboursSwapped', 'other']);
    assert.deepEqual(kinds(left, right, middle), ['neighboursSwapped', 'other']);
    assert.deepEqual(kinds(middle, left, right), ['neighboursSwapped', 'other']);
  });

  it('knows of no neighbours among rows that the edition does not have', () => {
    const unpaid = change('requests.closedUnpaid.business', 4, 7);
    const other = change('requests.closedOther.business', 7, 4);
    const handled = change('requests.handled.business', 7, 4);
    const kindsIn2019 = (...changes: Change[]) => slipsOf(changes, '2019').map(({ kind }) => kind);
    assert.deepEqual(kinds(unpaid, other), ['neighboursSwapped']);
    for (const changes of [
      [unpaid, other],
      [unpaid, handled],
      [handled, unpaid],
    ])
      assert.deepEqual(kindsIn2019(...changes), ['other', 'other']);
  });

  it('names what is left when two of three are a swap', () =>
    assert.deepEqual(
      kinds(
        change('requests.granted.naturalPerson', 4, 7),
        change('requests.granted.business', 7, 4),
        change('requests.granted.total', 63, 36),
      ),
      ['neighboursSwapped', 'digitsSwapped'],
    ));
});
