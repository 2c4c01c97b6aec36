import assert from 'node:assert/strict';
import type { Release, ReleasesAnswer } from '../../../../shared/release/release';
import type { Outcome } from '../../../../taskpane/api/failure';
import { initialState, type PaneState } from '../../../../taskpane/state/paneState';
import { createStore } from '../../../../taskpane/state/store';
import { fetchReleases } from '../../../../taskpane/work/checking/fetchReleases';
import { judge } from '../../../../taskpane/work/checking/judge';
import type { Desk } from '../../../../taskpane/work/desk';
import { askRelease } from '../../../../taskpane/work/filling/askRelease';
import { clerkReport } from '../../../functions/clerkReport';
import { reportCase } from '../../../cases/reportCase';
import { clerk } from '../../../functions/people';

const last = clerkReport({ ...reportCase('pingtan-2021'), signedOn: '2022-01-12' });
const sound = clerkReport();
const { figures } = sound;
const tookOver = {
  ...sound,
  figures: {
    ...figures,
    'requests.received.total': Number(figures['requests.received.total']) - 3,
    'requests.received.business': Number(figures['requests.received.business']) - 3,
    'requests.carriedIn.total': Number(figures['requests.carriedIn.total']) + 3,
    'requests.carriedIn.business': 3,
  },
};
const who: PaneState['who'] = {
  kind: 'known',
  identity: {
    role: 'reporter',
    subject: clerk.sub,
    name: clerk.name,
    unit: { ...clerk.unit, kind: 'township' },
  },
  mayLeave: true,
};
const granted: Release = {
  number: 1,
  unit: { code: clerk.unit.code, name: clerk.unit.name },
  year: 2022,
  edition: '2021',
  findings: ['business', 'total'].map((column) => ({
    rule: `years.carriedOver.${column}`,
    family: 'years',
    severity: 'error',
    outcome: 'broken',
    cells: [`requests.carriedIn.${column}`],
    expected: 0,
    actual: 3,
    difference: -3,
  })),
  reason: '并入原司法所',
  by: clerk.sub,
  byName: clerk.name,
  at: '2023-01-19T08:00:00.000Z',
  decided: { decision: 'granted', comment: '', by: 's', byName: '督查', at: '2023-01-20T08:00:00.000Z' },
};

function scene(state: Partial<PaneState>, isAway = false) {
  const asked: string[] = [];
  const store = createStore({
    ...initialState,
    who,
    givenLastYear: last,
    workbook: judge(tookOver, 'digest', last),
    ...state,
  });
  const answer = (what: string): Promise<Outcome<ReleasesAnswer>> => {
    asked.push(what);
    return Promise.resolve(
      isAway ? { ok: false, failure: { kind: 'unreachable' } } : { ok: true, value: { releases: [granted] } },
    );
  };
  const api: Partial<Desk['api']> = {
    getReleases: (unit, year) => answer(`${unit} ${year}`),
    askRelease: (_report, rules, reason) => answer(`${rules.join()} ${reason}`),
  };
  return { store, asked, desk: { store, api } as Partial<Desk> as Desk };
}
const errorsOf = ({ workbook }: PaneState) => workbook.kind === 'laidOut' && workbook.result.counts.errors;

describe('what was let pass', () => {
  it('is asked for once a unit and year, again when the user wants to know, and the report is judged by it', async () => {
    const { desk, store, asked } = scene({});
    assert.equal(errorsOf(store.state()), 2);
    await fetchReleases(desk);
    await fetchReleases(desk);
    assert.deepEqual(asked, [`${clerk.unit.code} 2022`]);
    assert.equal(errorsOf(store.state()), 0);
    await fetchReleases(desk, true);
    assert.equal(asked.length, 2);
  });

  const nothing: [when: string, state: Partial<PaneState>][] = [
    ['no error may be', { workbook: judge(sound, '', null) }],
    ['nobody is signed in', { who: { kind: 'unknown' } }],
    [
      'the workbook is another unit’s',
      { workbook: judge({ ...tookOver, unit: { name: '某单位', code: 'x' } }, '', null) },
    ],
    ['no report is open', { workbook: { kind: 'starting' } }],
  ];
  for (const [when, state] of nothing)
    it(`is not asked for while ${when}`, async () => {
      const { desk, asked } = scene(state);
      await fetchReleases(desk);
      assert.deepEqual(asked, []);
    });

  it('is asked for again at the next reading when the server is away', async () => {
    const { desk, store, asked } = scene({}, true);
    await fetchReleases(desk);
    assert.equal(store.state().releases, null);
    await fetchReleases(desk);
    assert.equal(asked.length, 2);
    assert.equal(errorsOf(store.state()), 2);
  });
});

describe('asking that a report may pass', () => {
  it('shows what came of it', async () => {
    const { desk, store, asked } = scene({});
    assert.equal(await askRelease(desk, ['years.carriedOver.total'], '并入'), null);
    assert.deepEqual(asked, ['years.carriedOver.total 并入']);
    assert.equal(errorsOf(store.state()), 0);
  });

  it('tells when it was not sent, and changes nothing', async () => {
    const { desk, store } = scene({}, true);
    assert.deepEqual(await askRelease(desk, ['years.carriedOver.total'], '并入'), { kind: 'unreachable' });
    assert.equal(store.state().releases, null);
  });
});
