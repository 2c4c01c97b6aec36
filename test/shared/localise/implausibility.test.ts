import assert from 'node:assert/strict';
import { implausibility } from '../../../shared/localise/implausibility';
import type { Change } from '../../../shared/rulebook/finding';

const part = 'requests.granted.business';
const total = 'requests.granted.total';
const handled = 'requests.handled.business';
const carriedOut = 'requests.carriedOut.business';

describe('how far a suspect is from what clerks do', () => {
  const cases: [what: string, changes: [string, number | null, number][], points: number][] = [
    ['two digits swapped in a total', [[total, 63, 36]], 0],
    ['two digits swapped in a part', [[part, 63, 36]], 1],
    ['a digit too many in a total', [[handled, 366, 36]], 0],
    ['a digit too many in a part', [[part, 366, 36]], 1],
    ['a digit missing in a part', [[part, 3, 36]], 1],
    ['a total left blank', [[total, null, 36]], 0],
    ['a part left blank', [[part, null, 36]], 1],
    ['a total left at 0', [[total, 0, 36]], 0],
    ['a part that is 0', [[part, 0, 36]], 5],
    ['a total with another number', [[total, 36, 50]], 4],
    ['a part with another number', [[part, 36, 50]], 6],
    ['四、结转 with another number, which is no total', [[carriedOut, 36, 50]], 6],
    ['the total of a forum with another number', [['disputes.review.total', 36, 50]], 4],
    [
      'neighbours swapped',
      [
        [part, 4, 7],
        ['requests.granted.research', 7, 4],
      ],
      1,
    ],
    [
      'neighbouring totals swapped',
      [
        [handled, 4, 7],
        ['requests.handled.research', 7, 4],
      ],
      1,
    ],
    [
      'two slips',
      [
        [part, 63, 36],
        ['disputes.review.total', 36, 50],
      ],
      5,
    ],
  ];
  for (const [what, changes, points] of cases) {
    it(`${what}: ${points}`, () => {
      const suspect = changes.map(([cell, from, to]): Change => ({ cell, from, to }));
      assert.equal(implausibility(suspect, '2021'), points);
    });
  }
});
