import assert from 'node:assert/strict';
import type { ArchivedVersion } from '../../../../shared/api/answers';
import { problems, type ProblemCode } from '../../../../shared/api/problem';
import type { Report } from '../../../../shared/report/report';
import type { Api } from '../../../../taskpane/api/api';
import type { Outcome } from '../../../../taskpane/api/failure';
import { initialState } from '../../../../taskpane/state/paneState';
import { createStore } from '../../../../taskpane/state/store';
import type { Desk } from '../../../../taskpane/work/desk';
import { readAndCheck } from '../../../../taskpane/work/checking/readAndCheck';
import { reportCase } from '../../../cases/reportCase';
import { handClock, type HandClock } from '../../handClock';
import { receiptFor } from '../../receiptFor';
import { sessionStandIn } from '../../sessionStandIn';
import { sheetsOf } from '../../sheetsOf';

const unit = { name: '某乡人民政府', code: '141123204', region: '141123', kind: 'township' } as const;
const last: Report = { ...reportCase('pingtan-2021'), unit };
const now: Report = { ...reportCase('pingtan-2022'), unit };
const wrong: Report = { ...now, figures: { ...now.figures, 'requests.carriedIn.business': 9 } };

const archived: Outcome<ArchivedVersion> = {
  ok: true,
  value: { receipt: receiptFor('a'.repeat(64)), report: last },
};
const away: Outcome<never> = { ok: false, failure: { kind: 'unreachable' } };
const refusal = (code: ProblemCode): Outcome<never> => {
  const { status, title } = problems[code];
  const problem = {
    type: `/problems/${code}`,
    title: title.zh,
    status,
    code,
    titles: title,
    correlationId: '',
  };
  return { ok: false, failure: { kind: 'problem', problem } };
};

interface Scene {
  desk: Desk;
  clock: HandClock;
  asked: string[];
  reads: () => number;
  open: (report: Report) => void;
}

/** A desk whose workbook holds `report` and whose archive answers in turn, at once, or when `answers` gives in. */
function scene(
  report: Report,
  answers: (Outcome<ArchivedVersion> | Promise<Outcome<ArchivedVersion>>)[],
): Scene {
  const asked: string[] = [];
  let opened = report;
  let reads = 0;
  const clock = handClock();
  const unused = (): never => assert.fail('not part of reading');
  const api: Api = {
    getLatest: (code, year) => {
      asked.push(`${code} ${year}`);
      return Promise.resolve(answers[asked.length - 1] ?? unused());
    },
    identity: unused,
    submit: unused,
    overview: unused,
    listVersions: unused,
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
    files: { read: unused, write: unused, sheets: unused },
    excel: {
      activeCell: unused,
      readSheets: () => {
        reads += 1;
        return Promise.resolve(sheetsOf(opened));
      },
      workbookFile: unused,
      remember: unused,
      recall: unused,
      applySheets: unused,
      canInsertSheets: unused,
      insertSheets: unused,
      otherSheets: unused,
      putCharts: unused,
      putTable: unused,
      selectCell: unused,
      watchChanges: unused,
      writeValues: unused,
    },
  };
  return { desk, clock, asked, reads: () => reads, open: (other) => (opened = other) };
}

const rulesAcrossYears = ({ store }: Desk): string[] => {
  const { workbook } = store.state();
  assert.ok(workbook.kind === 'laidOut');
  return workbook.cards
    .flatMap(({ findings }) => findings)
    .filter(({ family, severity }) => family === 'years' && severity === 'error')
    .map(({ rule }) => rule);
};
const carriedOver = ['years.carriedOver.business'];

describe('last year’s report', () => {
  it('is asked for once, however often is typed, and each edit reads Excel once', async () => {
    const { desk, clock, asked, reads } = scene(wrong, [archived]);
    for (let edit = 0; edit < 3; edit += 1) {
      await readAndCheck(desk);
      await clock.pass(0);
    }
    assert.deepEqual(asked, ['141123204 2021']);
    assert.equal(reads(), 3);
  });

  it('shows what does not go together with it as soon as it comes, without another edit', async () => {
    let arrive: (outcome: Outcome<ArchivedVersion>) => void = () => undefined;
    const { desk, clock, reads } = scene(wrong, [new Promise((resolve) => (arrive = resolve))]);
    await readAndCheck(desk);
    assert.deepEqual(rulesAcrossYears(desk), []);
    arrive(archived);
    await clock.pass(0);
    assert.deepEqual(rulesAcrossYears(desk), carriedOver);
    assert.equal(reads(), 1);
  });

  it('is kept for every later edit', async () => {
    const { desk, clock, open } = scene(now, [archived]);
    await readAndCheck(desk);
    await clock.pass(0);
    assert.deepEqual(rulesAcrossYears(desk), []);
    open(wrong);
    await readAndCheck(desk);
    assert.deepEqual(rulesAcrossYears(desk), carriedOver);
  });

  it('is asked for again when the cover is made out for another unit', async () => {
    const { desk, clock, asked, open } = scene(now, [archived, refusal('not-allowed')]);
    await readAndCheck(desk);
    await clock.pass(0);
    open({ ...wrong, unit: { ...unit, code: '141123205' } });
    await readAndCheck(desk);
    await clock.pass(0);
    assert.deepEqual(asked, ['141123204 2021', '141123205 2021']);
    assert.deepEqual(rulesAcrossYears(desk), []);
  });

  it('that comes for a unit that was left meanwhile is not used', async () => {
    let arrive: (outcome: Outcome<ArchivedVersion>) => void = () => undefined;
    const { desk, clock, open } = scene(now, [
      new Promise((resolve) => (arrive = resolve)),
      refusal('not-found'),
    ]);
    await readAndCheck(desk);
    open({ ...wrong, unit: { ...unit, code: '141123205' } });
    await readAndCheck(desk);
    await clock.pass(0);
    arrive(archived);
    await clock.pass(0);
    assert.equal(desk.store.state().lastYear?.unit, '141123205');
    assert.deepEqual(rulesAcrossYears(desk), []);
  });

  it('is not asked for while the cover has no unit code', async () => {
    const { desk, asked } = scene({ ...now, unit: { name: unit.name } }, []);
    await readAndCheck(desk);
    assert.deepEqual(asked, []);
  });

  it('is asked for again by itself while the archive is away, and nothing is said to have failed', async () => {
    const { desk, clock, asked } = scene(wrong, [away, away, archived]);
    await readAndCheck(desk);
    await clock.pass(0);
    assert.equal(desk.store.state().lastYear?.found, 'unavailable');
    for (let step = 0; step < 40 && asked.length < 3; step += 1) await clock.pass(1_000);
    await clock.pass(0);
    assert.deepEqual(rulesAcrossYears(desk), carriedOver);
    assert.equal(desk.store.state().notice, null);
  });

  for (const [code, found] of [
    ['not-found', 'none'],
    ['not-allowed', 'unavailable'],
    ['archive-altered', 'unavailable'],
  ] as const) {
    it(`that is refused (${code}) is ${found} and not asked for again`, async () => {
      const { desk, clock, asked } = scene(now, [refusal(code)]);
      await readAndCheck(desk);
      await clock.pass(600_000);
      await readAndCheck(desk);
      assert.equal(desk.store.state().lastYear?.found, found);
      assert.equal(asked.length, 1);
    });
  }
});
