import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { figureCells } from '../../../shared/editions/figureCells';
import type { Report } from '../../../shared/report/report';
import { cardsOf } from '../../../taskpane/state/filling/cardsOf';
import { initialState, type LaidOut, type PaneState, type Who } from '../../../taskpane/state/paneState';
import { reduce, type PaneEvent } from '../../../taskpane/state/reduce';
import { stageOf } from '../../../taskpane/state/submitting/stage';
import { receiptFor } from '../receiptFor';
import { reviewsFor } from '../reviewsFor';

const zeros = Object.fromEntries(figureCells('2021').map(({ key }) => [key, 0]));

function found(figures: Report['figures'], digest: string): LaidOut {
  const report: Report = {
    edition: '2021',
    year: 2021,
    unit: { name: '某乡人民政府' },
    signedOn: '2022-01-12',
    documentNumber: '某政发〔2022〕1号',
    figures,
  };
  const result = check(report);
  return { kind: 'laidOut', report, result, cards: cardsOf('2021', result, null, []), digest, read: [] };
}

const sound = found({ ...zeros }, 'a'.repeat(64));
const changed = found({ ...zeros, 'requests.received.business': null }, 'b'.repeat(64));
const receipt = receiptFor('a'.repeat(64));

const after = (events: PaneEvent[], from: PaneState = initialState): PaneState => events.reduce(reduce, from);

describe('the state of the pane', () => {
  it('starts by reading, knowing nobody', () => {
    assert.equal(initialState.workbook.kind, 'starting');
    assert.equal(initialState.who.kind, 'asking');
  });

  describe('where the report stands', () => {
    const decided = (state: 'returned' | 'accepted') => ({
      number: receipt.number,
      answer: reviewsFor(state),
      report: null,
    });
    const cases: [string, PaneEvent[], string][] = [
      ['sound and never submitted', [{ type: 'checked', found: sound }], 'ready'],
      ['with a blank', [{ type: 'checked', found: changed }], 'draft'],
      [
        'submitted and unchanged',
        [
          { type: 'checked', found: sound },
          { type: 'receiptCame', receipt },
        ],
        'submitted',
      ],
      [
        'submitted, then changed',
        [
          { type: 'checked', found: sound },
          { type: 'receiptCame', receipt },
          { type: 'checked', found: changed },
        ],
        'draft',
      ],
      [
        'submitted, changed, and changed back',
        [
          { type: 'checked', found: sound },
          { type: 'receiptCame', receipt },
          { type: 'checked', found: changed },
          { type: 'checked', found: sound },
        ],
        'submitted',
      ],
      [
        'opened again with its receipt',
        [
          { type: 'recalled', explanations: {}, receipt },
          { type: 'checked', found: sound },
        ],
        'submitted',
      ],
      [
        'returned by a supervisor',
        [
          { type: 'recalled', explanations: {}, receipt },
          { type: 'checked', found: sound },
          { type: 'reviewCame', review: decided('returned') },
        ],
        'returned',
      ],
      [
        'accepted by a supervisor',
        [
          { type: 'recalled', explanations: {}, receipt },
          { type: 'checked', found: sound },
          { type: 'reviewCame', review: decided('accepted') },
        ],
        'accepted',
      ],
      [
        'decided of an earlier version',
        [
          { type: 'recalled', explanations: {}, receipt },
          { type: 'checked', found: sound },
          { type: 'reviewCame', review: { ...decided('returned'), number: 'GJ-2021-141123204-0000' } },
        ],
        'submitted',
      ],
      [
        'returned, and changed since',
        [
          { type: 'recalled', explanations: {}, receipt },
          { type: 'reviewCame', review: decided('returned') },
          { type: 'checked', found: changed },
        ],
        'draft',
      ],
    ];
    for (const [name, events, stage] of cases) {
      it(`${name}: ${stage}`, () => {
        const { workbook, receipt: kept, explanations, review } = after(events);
        assert.ok(workbook.kind === 'laidOut');
        assert.equal(stageOf(workbook, kept, explanations, review), stage);
      });
    }
  });

  it('keeps what is being written for a warning when the figures are read meanwhile', () => {
    const state = after([
      { type: 'checked', found: sound },
      { type: 'explained', rule: 'some.warning', text: '上年数据有误，' },
      { type: 'checked', found: changed },
    ]);
    assert.equal(state.explanations['some.warning'], '上年数据有误，');
  });

  it('takes a refusal away once the figures it was about have changed, not before', () => {
    const refused = after([
      { type: 'checked', found: sound },
      { type: 'submissionMoved', submission: { kind: 'heldBack' } },
      { type: 'checked', found: { ...sound } },
    ]);
    assert.equal(refused.submission.kind, 'heldBack');
    assert.equal(reduce(refused, { type: 'checked', found: changed }).submission.kind, 'none');
  });

  const asking: [string, PaneEvent[], boolean][] = [
    ['not while the tables are filled in', [{ type: 'checked', found: sound }], false],
    ['once the clerk checks anew', [{ type: 'checked', found: sound }, { type: 'askedWhatIsMissing' }], true],
    [
      'once the report was held back',
      [
        { type: 'checked', found: sound },
        { type: 'submissionMoved', submission: { kind: 'heldBack' } },
      ],
      true,
    ],
    ['not for looking whether there are tables at all', [{ type: 'askedWhatIsMissing' }], false],
    [
      'not on tables that were laid out anew',
      [
        { type: 'checked', found: sound },
        { type: 'askedWhatIsMissing' },
        { type: 'recalled', explanations: {}, receipt: null },
      ],
      false,
    ],
  ];
  for (const [when, events, asked] of asking) {
    it(`shows what is missing as wrong: ${when}`, () => assert.equal(after(events).asked, asked));
  }

  it('goes on waiting for the server whatever is typed meanwhile', () => {
    const state = after([
      { type: 'checked', found: sound },
      { type: 'submissionMoved', submission: { kind: 'waiting', failures: 1, retryAt: 5000 } },
      { type: 'checked', found: changed },
    ]);
    assert.equal(state.submission.kind, 'waiting');
  });

  it('narrows the list to a part of the health line, and widens it when that is chosen again', () => {
    const narrowed = reduce(initialState, { type: 'filterChosen', filter: 'blanks' });
    assert.equal(narrowed.filter, 'blanks');
    assert.equal(reduce(narrowed, { type: 'filterChosen', filter: 'blanks' }).filter, 'all');
  });

  it('opens on supervision for a supervisor, who may leave it', () => {
    const identity = {
      role: 'supervisor',
      subject: 'office',
      name: '某县政府办公室',
      region: '141123',
    } as const;
    const who = { kind: 'known', identity, mayLeave: true } as const;
    const opened = after([{ type: 'identified', who }]);
    assert.equal(opened.view, 'supervision');
    const left = reduce(opened, { type: 'viewChosen', view: 'report' });
    assert.equal(reduce(left, { type: 'identified', who }).view, 'report');
  });

  const unit = { name: '某乡人民政府', code: '141123204', region: '141123', kind: 'township' } as const;
  const clerk: Who = {
    kind: 'known',
    identity: { role: 'reporter', subject: 'clerk', name: '填报人', unit },
    mayLeave: true,
  };

  const comings: [who: string, Who, view: PaneState['view']][] = [
    ['a reporter', clerk, 'report'],
    [
      'an administrator of the directory',
      { kind: 'known', identity: { role: 'administrator', subject: 'a', name: '名录管理' }, mayLeave: true },
      'directory',
    ],
    ['somebody without a role', { kind: 'noRole', mayLeave: true }, 'report'],
    ['nobody, since who was there has signed out', { kind: 'signedOut', because: 'notYet' }, 'report'],
    ['nobody, since the session has ended', { kind: 'signedOut', because: 'ended' }, 'supervision'],
    ['whoever is signing in', { kind: 'signingIn' }, 'supervision'],
  ];
  for (const [what, who, view] of comings)
    it(`${view === 'supervision' ? 'stays in' : 'leaves'} supervision when it turns out to be ${what}`, () => {
      const state = after([
        { type: 'viewChosen', view: 'supervision' },
        { type: 'identified', who },
      ]);
      assert.equal(state.view, view);
    });

  it('forgets what the archive told when who was there signs out', () => {
    const state = after([
      { type: 'identified', who: clerk },
      { type: 'lastYearMoved', lastYear: { unit: unit.code, year: 2020, found: 'none' } },
      {
        type: 'reviewCame',
        review: { number: 'n', report: null, answer: reviewsFor('returned') },
      },
      { type: 'identified', who: { kind: 'signedOut', because: 'notYet' } },
    ]);
    assert.deepEqual([state.lastYear, state.review], [null, null]);
  });

  it('has last year’s report asked for again when somebody signs in whom it may be told', () => {
    const lastYear = { unit: unit.code, year: 2020, found: 'unavailable' } as const;
    const state = after([
      { type: 'lastYearMoved', lastYear },
      { type: 'identified', who: clerk },
    ]);
    assert.equal(state.lastYear, null);
  });

  it('says a small failure until the next thing is begun', () => {
    const failed = after([
      { type: 'workStarted', work: 'fixing' },
      { type: 'workEnded', notice: 'writeRefused' },
    ]);
    assert.equal(failed.notice, 'writeRefused');
    assert.equal(failed.work, null);
    assert.equal(reduce(failed, { type: 'workStarted', work: 'fixing' }).notice, null);
  });
});
