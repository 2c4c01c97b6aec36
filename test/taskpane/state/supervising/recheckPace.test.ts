import assert from 'node:assert/strict';
import { recheckPace, type Sample } from '../../../../taskpane/state/supervising/recheckPace';

describe('The pace of a bulk recheck', () => {
  const cases: [what: string, versions: number | null, judged: number, seen: Sample[], pace: unknown][] = [
    ['is not known before anything was seen', 100, 0, [], null],
    ['is not known from one look', 100, 40, [{ at: 0, judged: 40 }], null],
    [
      'is not known while nothing gets done',
      ...([100, 40] as const),
      [
        { at: 0, judged: 40 },
        { at: 2_000, judged: 40 },
      ],
      null,
    ],
    [
      'is not known while the end is not',
      ...([null, 0] as const),
      [
        { at: 0, judged: 0 },
        { at: 2_000, judged: 40 },
      ],
      null,
    ],
    [
      'is what was done between the looks, and tells how long the rest takes',
      ...([100, 60] as const),
      [
        { at: 1_000, judged: 20 },
        { at: 2_000, judged: 50 },
        { at: 3_000, judged: 60 },
      ],
      { rate: 20, left: 2 },
    ],
  ];
  for (const [what, versions, judged, seen, pace] of cases)
    it(what, () => assert.deepEqual(recheckPace({ versions, judged }, seen), pace));
});
