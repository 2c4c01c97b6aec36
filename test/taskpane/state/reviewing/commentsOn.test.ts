import assert from 'node:assert/strict';
import type { Review } from '../../../../shared/api/review';
import { commentsOn } from '../../../../taskpane/state/reviewing/commentsOn';

const review = (version: number, decision: Review['decision'], text = ''): Review => ({
  version,
  decision,
  comment: '',
  comments: text === '' ? [] : [{ cell: 'overview', text }],
  by: 's',
  byName: '督查',
  at: '2022-01-20T00:00:00Z',
});

describe('what a return asked for', () => {
  const reviews = [review(1, 'returned', '第一次'), review(2, 'returned', '第二次'), review(2, 'accepted')];
  const cases: [version: number, texts: string[]][] = [
    [1, ['第一次']],
    [2, ['第二次']],
    [3, []],
  ];
  for (const [version, texts] of cases)
    it(`of version ${version}: ${texts.join() || 'nothing'}`, () => {
      assert.deepEqual(
        commentsOn(reviews, version).map(({ text }) => text),
        texts,
      );
    });
});
