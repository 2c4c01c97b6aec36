import assert from 'node:assert/strict';
import type { Release } from '../../../../shared/release/release';
import { openFirst } from '../../../../taskpane/state/supervising/openFirst';

const release = (number: number, at: string, decidedAt?: string): Release => ({
  number,
  unit: { code: '141123204', name: '某乡' },
  year: 2022,
  edition: '2021',
  findings: [],
  reason: '并入',
  by: 'clerk',
  byName: '经办人',
  at,
  decided:
    decidedAt === undefined
      ? null
      : { decision: 'granted', comment: '', by: 's', byName: '督', at: decidedAt },
});

describe('the list of what was asked to be let pass', () => {
  it('begins with what waits longest and ends with what was decided first', () => {
    const listed = openFirst([
      release(1, '2023-01-01', '2023-01-05'),
      release(2, '2023-01-04'),
      release(3, '2023-01-02', '2023-01-09'),
      release(4, '2023-01-03'),
    ]);
    assert.deepEqual(
      listed.map(({ number }) => number),
      [4, 2, 3, 1],
    );
  });
});
