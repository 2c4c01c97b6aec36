import assert from 'node:assert/strict';
import type { Doubt } from '../../../../shared/files/fileProblem';
import { groupDoubts } from '../../../../taskpane/state/importing/groupDoubts';

const row: Doubt[] = ['naturalPerson', 'business', 'research'].map((column) => ({
  cell: `requests.granted.${column}`,
  found: '0 0',
  place: { table: 2, row: 6 },
}));

describe('doubts about one place of the source', () => {
  it('are told once, with all cells that it may belong to', () => {
    assert.deepEqual(
      groupDoubts(row).map(({ cells }) => cells),
      [row.map(({ cell }) => cell)],
    );
  });

  const apart: [what: string, doubts: Doubt[]][] = [
    ['of other places', [row[0]!, { ...row[1]!, place: { table: 2, row: 7 } }]],
    ['of another row of the form', [row[0]!, { ...row[1]!, cell: 'requests.handled.total' }]],
    ['with readings of their own', [row[0]!, { ...row[1]!, readings: [1, 2] }]],
    ['about no cell', [{ found: '0 0', place: {} }, row[0]!]],
  ];
  for (const [what, doubts] of apart)
    it(`stay apart: ${what}`, () => assert.equal(groupDoubts(doubts).length, doubts.length));
});
