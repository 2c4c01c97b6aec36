import assert from 'node:assert/strict';
import type { PresentedCard } from '../../../../taskpane/state/filling/presentation';
import { settleCards, type ShownCard } from '../../../../taskpane/state/filling/settleCards';

const card = (id: string): PresentedCard => ({
  id,
  kind: 'sum',
  group: 'requests',
  severity: 'error',
  tone: 'error',
  findings: [{ rule: id, family: 'sum', severity: 'error', outcome: 'broken', cells: [] }],
  waiting: 0,
  alternatives: [],
  fix: null,
});
const shown = (...ids: string[]): ShownCard[] => ids.map((id) => ({ card: card(id), gone: false }));
const names = (list: ShownCard[]): string[] => list.map(({ card: { id }, gone }) => (gone ? `(${id})` : id));

describe('the list of findings', () => {
  const cases: [string, string[], string[], boolean, string[]][] = [
    ['takes the new order when nobody points at it', ['b', 'c'], ['a', 'b'], false, ['a', 'b']],
    ['keeps every place while somebody does', ['b', 'c'], ['a', 'b', 'c'], true, ['b', 'c', 'a']],
    ['keeps the place of a mended one meanwhile', ['a', 'b', 'c'], ['a', 'c'], true, ['a', '(b)', 'c']],
    ['shows one again that is broken again', ['a', 'b'], ['b', 'a'], true, ['a', 'b']],
  ];
  for (const [name, before, next, held, expected] of cases) {
    it(name, () => {
      assert.deepEqual(names(settleCards(shown(...before), next.map(card), held)), expected);
    });
  }

  it('lets mended ones go when the pointer leaves', () => {
    const held = settleCards(shown('a', 'b'), [card('b')], true);
    assert.deepEqual(names(settleCards(held, [card('b')], false)), ['b']);
  });
});
