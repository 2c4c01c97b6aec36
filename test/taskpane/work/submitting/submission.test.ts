import assert from 'node:assert/strict';
import { figureCells } from '../../../../shared/editions/figureCells';
import type { WorkbookState } from '../../../../shared/layout/workbookState';
import type { Report } from '../../../../shared/report/report';
import type { Api } from '../../../../taskpane/api/api';
import type { Outcome } from '../../../../taskpane/api/failure';
import type { Receipt } from '../../../../shared/api/receipt';
import { initialState } from '../../../../taskpane/state/paneState';
import { createStore } from '../../../../taskpane/state/store';
import type { Desk } from '../../../../taskpane/work/desk';
import { digestOf } from '../../../../taskpane/work/checking/digestOf';
import { createSubmission } from '../../../../taskpane/work/submitting/submission';
import { handClock, type HandClock } from '../../handClock';
import { receiptFor } from '../../receiptFor';
import { sessionStandIn } from '../../sessionStandIn';
import { sheetsOf } from '../../sheetsOf';
import { clerkNarrative } from '../../../cases/clerkNarrative';

const away: Outcome<Receipt> = { ok: false, failure: { kind: 'unreachable' } };

const sound: Report = {
  edition: '2021',
  year: 2021,
  unit: { name: '某乡人民政府', code: '141123204', region: '141123', kind: 'township' },
  signedOn: '2022-01-12',
  narrative: clerkNarrative,
  figures: Object.fromEntries(figureCells('2021').map(({ key }) => [key, 0])),
};

const openBytes = new Uint8Array([80, 75]);
const madeBytes = new Uint8Array([80, 75, 3]);

interface Scene {
  desk: Desk;
  clock: HandClock;
  sent: Report[];
  files: { bytes: Uint8Array; isMade: boolean }[];
  reasons: string[];
  remembered: WorkbookState[];
}

/** A desk whose workbook holds `report` and whose server answers in turn. */
function scene(
  report: Report,
  answers: ((report: Report) => Promise<Outcome<Receipt>>)[],
  given: { others?: string[]; file?: () => Promise<Uint8Array<ArrayBuffer>> } = {},
): Scene {
  const sent: Report[] = [];
  const files: Scene['files'] = [];
  const reasons: string[] = [];
  const remembered: WorkbookState[] = [];
  const clock = handClock();
  const unused = (): never => assert.fail('not part of submitting');
  const api: Api = {
    submit: (handedIn, bytes, { isMade, reason }) => {
      sent.push(handedIn);
      reasons.push(reason);
      files.push({ bytes, isMade });
      return (answers[sent.length - 1] ?? unused)(handedIn);
    },
    identity: unused,
    overview: unused,
    listVersions: unused,
    getLatest: () => Promise.resolve({ ok: false, failure: { kind: 'unreachable' } }),
    getVersion: unused,
    recheck: unused,
    getReviews: unused,
    decide: unused,
    listClean: unused,
    acceptClean: unused,
    askRelease: unused,
    getReleases: unused,
    listReleases: unused,
    listAudit: unused,
    decideRelease: unused,
    rollup: unused,
    rollupCell: unused,
    startRecheckJob: unused,
    listRecheckJobs: unused,
    getRecheckJob: unused,
    cancelRecheckJob: unused,
    getRecheckResults: unused,
    getRecheckSums: unused,
    previewUnits: unused,
    importUnits: unused,
  };
  const desk: Desk = {
    store: createStore(initialState),
    api,
    clock,
    session: sessionStandIn(unused),
    files: { read: unused, write: () => Promise.resolve(madeBytes), sheets: unused },
    excel: {
      activeCell: unused,
      readSheets: () => Promise.resolve(sheetsOf(report)),
      workbookFile: given.file ?? (() => Promise.resolve(openBytes)),
      remember: (state) => Promise.resolve(void remembered.push(state)),
      recall: unused,
      applySheets: unused,
      canInsertSheets: unused,
      insertSheets: unused,
      otherSheets: () => Promise.resolve(given.others ?? []),
      putCharts: unused,
      putTable: unused,
      selectCell: unused,
      watchChanges: unused,
      writeValues: unused,
    },
  };
  return { desk, clock, sent, files, reasons, remembered };
}

const accept = async (report: Report): Promise<Outcome<Receipt>> => ({
  ok: true,
  value: receiptFor(await digestOf(report)),
});
const beAway = (): Promise<Outcome<Receipt>> => Promise.resolve(away);

describe('submitting', () => {
  it('sends what the workbook holds, and has it keep the receipt', async () => {
    const { desk, sent, remembered } = scene(sound, [accept]);
    await createSubmission(desk).submit();
    assert.deepEqual(sent[0]?.figures, sound.figures);
    assert.equal(desk.store.state().submission.kind, 'accepted');
    assert.equal(remembered.at(-1)?.receipt?.number, 'GJ-2021-141123204-0001');
  });

  const workbooks: [
    when: string,
    given: Parameters<typeof scene>[2],
    bytes: Uint8Array,
    notice: string | null,
  ][] = [
    ['the open one', {}, openBytes, null],
    [
      'one of the checked sheets, where others hold something',
      { others: ['台账'] },
      madeBytes,
      'sheetsLeftOut',
    ],
    [
      'one of the checked sheets, where Excel refuses the file',
      { file: () => Promise.reject(new Error('5001')) },
      madeBytes,
      'workbookMade',
    ],
    [
      'one of the checked sheets, where Excel gives nothing of it',
      { file: () => Promise.resolve(new Uint8Array()) },
      madeBytes,
      'workbookMade',
    ],
  ];
  for (const [what, given, bytes, notice] of workbooks)
    it(`the workbook that goes with it is ${what}`, async () => {
      const { desk, files } = scene(sound, [accept], given);
      await createSubmission(desk).submit();
      assert.deepEqual(files, [{ bytes, isMade: notice !== null }]);
      assert.equal(desk.store.state().notice, notice);
    });

  it('goes with the reason of a correction, which is written anew for the next', async () => {
    const { desk, reasons } = scene(sound, [accept, accept]);
    desk.store.dispatch({ type: 'receiptCame', receipt: receiptFor('b'.repeat(64)) });
    desk.store.dispatch({ type: 'reasonWritten', reason: ' 台账漏记一件 ' });
    const submission = createSubmission(desk);
    await submission.submit();
    await submission.submit();
    assert.deepEqual(reasons, ['台账漏记一件', '']);
  });

  it('of a report for the first time gives no reason', async () => {
    const { desk, reasons } = scene(sound, [accept]);
    desk.store.dispatch({ type: 'reasonWritten', reason: '台账漏记一件' });
    await createSubmission(desk).submit();
    assert.deepEqual(reasons, ['']);
  });

  it('sends nothing when there is a blank', async () => {
    const blank = { ...sound, figures: { ...sound.figures, 'requests.received.total': null } };
    const { desk, sent } = scene(blank, []);
    await createSubmission(desk).submit();
    assert.equal(desk.store.state().submission.kind, 'heldBack');
    assert.equal(sent.length, 0);
  });

  it('tries again by itself, later each time, while the server is away', async () => {
    const { desk, clock, sent } = scene(sound, [beAway, beAway, accept]);
    await createSubmission(desk).submit();
    const { submission } = desk.store.state();
    assert.ok(submission.kind === 'waiting' && submission.failures === 1);
    // Each try takes a digest, which ends when the machine gets to it, not when the clock of the test is moved on.
    for (let step = 0; step < 2_000 && sent.length < 3; step += 1) {
      await clock.pass(1_000);
      await new Promise((done) => setTimeout(done, 1));
    }
    assert.equal(sent.length, 3);
  });

  it('tries at once when asked to, and then no second time', async () => {
    const { desk, clock, sent } = scene(sound, [beAway, accept]);
    const submission = createSubmission(desk);
    await submission.submit();
    await submission.submit();
    assert.equal(desk.store.state().submission.kind, 'accepted');
    await clock.pass(120_000);
    assert.equal(sent.length, 2);
  });

  it('stops trying when asked to', async () => {
    const { desk, clock, sent } = scene(sound, [beAway]);
    const submission = createSubmission(desk);
    await submission.submit();
    submission.stop();
    await clock.pass(120_000);
    assert.equal(sent.length, 1);
    assert.equal(desk.store.state().submission.kind, 'none');
  });

  it('counts one click as one, however often it comes', async () => {
    const { desk, sent } = scene(sound, [accept]);
    const submission = createSubmission(desk);
    await Promise.all([submission.submit(), submission.submit()]);
    assert.equal(sent.length, 1);
  });
});
