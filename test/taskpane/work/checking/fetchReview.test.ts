import assert from 'node:assert/strict';
import type { Review } from '../../../../shared/api/review';
import { initialState, type PaneState } from '../../../../taskpane/state/paneState';
import { createStore } from '../../../../taskpane/state/store';
import type { Desk } from '../../../../taskpane/work/desk';
import { fetchReview } from '../../../../taskpane/work/checking/fetchReview';
import { reportCase } from '../../../cases/reportCase';
import { receiptFor } from '../../receiptFor';
import { reviewsFor } from '../../reviewsFor';

const unit = { code: '141123204', name: '某乡人民政府', region: '141123', kind: 'township' } as const;
const clerk: PaneState['who'] = {
  kind: 'known',
  identity: { role: 'reporter', subject: 'clerk', name: '经办人', unit },
  mayLeave: true,
};
const receipt = receiptFor('a'.repeat(64));
const report = reportCase('getashang-2021');
const returned: Review = {
  version: 1,
  decision: 'returned',
  comment: '请核对',
  comments: [],
  by: 'supervisor',
  byName: '督查',
  at: '2022-01-20T00:00:00Z',
};

function scene(state: Partial<PaneState>, isAway = false, comments: Review['comments'] = []) {
  const asked: number[] = [];
  const store = createStore({ ...initialState, ...state });
  const api: Partial<Desk['api']> = {
    getReviews: ({ version }) => {
      asked.push(version);
      return Promise.resolve(
        isAway
          ? { ok: false, failure: { kind: 'unreachable' } }
          : { ok: true, value: reviewsFor('returned', { reviews: [{ ...returned, comments }] }) },
      );
    },
    getVersion: () => Promise.resolve({ ok: true, value: { receipt, report } }),
  };
  return { store, asked, desk: { store, api } as Partial<Desk> as Desk };
}

describe('what a supervisor decided', () => {
  it('is asked for once a receipt, and again when the user wants to know', async () => {
    const { desk, store, asked } = scene({ who: clerk, receipt });
    await fetchReview(desk);
    await fetchReview(desk);
    assert.equal(store.state().review?.answer.state, 'returned');
    assert.equal(asked.length, 1);
    await fetchReview(desk, true);
    assert.equal(asked.length, 2);
  });

  it('comes with what was handed in, where cells of it were commented on', async () => {
    const comments = [{ cell: 'disclosure.licensing.decisions', text: '应为 3' }];
    const { desk, store } = scene({ who: clerk, receipt }, false, comments);
    await fetchReview(desk);
    assert.deepEqual(store.state().review?.report, report);
    const plain = scene({ who: clerk, receipt });
    await fetchReview(plain.desk);
    assert.equal(plain.store.state().review?.report, null);
  });

  const nothing: [when: string, state: Partial<PaneState>][] = [
    ['nothing was submitted', { who: clerk }],
    ['nobody is signed in', { receipt }],
  ];
  for (const [when, state] of nothing)
    it(`is not asked for while ${when}`, async () => {
      const { desk, asked } = scene(state);
      await fetchReview(desk);
      assert.equal(asked.length, 0);
    });

  it('is left as it was known when the server is away, and nothing is said', async () => {
    const { desk, store } = scene({ who: clerk, receipt }, true);
    await fetchReview(desk);
    assert.deepEqual([store.state().review, store.state().notice], [null, null]);
  });
});
