import assert from 'node:assert/strict';
import { mostCellComments } from '../../../../shared/api/review';
import {
  newDraft,
  toSend,
  withCell,
  withText,
  type DecisionDraft,
} from '../../../../taskpane/state/reviewing/decisionDraft';
import { reduce } from '../../../../taskpane/state/reduce';
import { initialState } from '../../../../taskpane/state/paneState';

const licensing = 'disclosure.licensing.decisions';
const begun = withCell(newDraft('returned'), licensing);

describe('a return that is being written', () => {
  const sent: [what: string, draft: DecisionDraft, sent: ReturnType<typeof toSend>][] = [
    ['nothing yet', newDraft('returned'), null],
    ['a cell without words', begun, null],
    ['only spaces', { ...withText(begun, licensing, ' '), comment: ' ' }, null],
    ['a comment on the whole', { ...begun, comment: ' 请核对 ' }, { comment: '请核对', comments: [] }],
    [
      'a comment at a cell',
      withText(begun, licensing, ' 应为 3 '),
      { comment: '', comments: [{ cell: licensing, text: '应为 3' }] },
    ],
    [
      'comments at cells, of a report to be reopened',
      { ...withText(begun, licensing, '应为 3'), decision: 'reopened', comment: '单位来电' },
      { comment: '单位来电', comments: [] },
    ],
    ['a comment taken away', withText(withText(begun, licensing, '应为 3'), licensing, null), null],
  ];
  for (const [what, draft, expected] of sent)
    it(`with ${what} ${expected === null ? 'cannot be sent' : 'is sent without what is blank'}`, () => {
      assert.deepEqual(toSend(draft), expected);
    });

  it('takes one comment a cell, and as many as there may be', () => {
    const written = withText(begun, licensing, '应为 3');
    assert.equal(withCell(written, licensing), written);
    const cells = [...Array(mostCellComments + 1).keys()].map((index) => `cell ${index}`);
    assert.equal(cells.reduce(withCell, newDraft('returned')).comments.length, mostCellComments);
  });

  it('is kept for its report while others are looked at, until it is sent', () => {
    const [one, other] = ['141123204 2022', '141123205 2022'];
    const drafted = reduce(initialState, { type: 'decisionDrafted', report: one, draft: begun });
    const both = reduce(drafted, { type: 'decisionDrafted', report: other, draft: newDraft('reopened') });
    const after = reduce(both, { type: 'decisionDrafted', report: other, draft: null });
    assert.deepEqual(after.drafts, { [one]: begun });
  });
});
