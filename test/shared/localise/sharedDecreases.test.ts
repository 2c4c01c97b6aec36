import assert from 'node:assert/strict';
import { sharedDecreases } from '../../../shared/localise/sharedDecreases';
import { partOf } from './smallTable';

const parts = [1, 1, -1];

describe('a decrease that two cells share', () => {
  const cases: [string, number[][], number[], [number[], number[]][]][] = [
    [
      'that neither can take alone: both extremes',
      [parts],
      [4, 4, 3],
      [
        [
          [0, 1],
          [0, 3],
        ],
        [
          [0, 1],
          [3, 0],
        ],
      ],
    ],
    [
      'that takes both to 0: one answer',
      [parts],
      [2, 3, 0],
      [
        [
          [0, 1],
          [0, 0],
        ],
      ],
    ],
    ['for which the parts are too small, not too large: none', [parts], [1, 1, 5], []],
    ['where one of them is 0 already: none', [parts], [0, 6, 2], []],
    [
      'of three: every pair that holds enough',
      [[1, 1, 1, -1]],
      [3, 2, 3, 2],
      [
        [
          [0, 2],
          [0, 0],
        ],
      ],
    ],
    [
      'only of cells that stand in the same equations: none',
      [
        [1, 1, -1, 0, 0],
        [1, 0, 0, 1, -1],
      ],
      [4, 4, 3, 0, 4],
      [],
    ],
    [
      'that mends all that is broken, in two equations',
      [
        [1, 1, -1, 0],
        [1, 1, 0, -1],
      ],
      [4, 4, 3, 3],
      [
        [
          [0, 1],
          [0, 3],
        ],
        [
          [0, 1],
          [3, 0],
        ],
      ],
    ],
    [
      'not where a second equation asks for another decrease',
      [
        [1, 1, -1, 0],
        [1, 1, 0, -1],
      ],
      [4, 4, 3, 2],
      [],
    ],
  ];
  for (const [what, equations, counts, expected] of cases) {
    it(what, () =>
      assert.deepEqual(
        sharedDecreases(partOf(equations, counts, false)),
        expected.map(([columns, after]) => ({ columns, counts: after })),
      ),
    );
  }
});
