import assert from 'node:assert/strict';
import type { HeldBack, Release } from '../../../../shared/release/release';
import type { Finding } from '../../../../shared/rulebook/finding';
import { openToAsk, releasesOf, releaseStanding } from '../../../../taskpane/state/filling/releases';
import { blockers } from '../../../../taskpane/state/submitting/blockers';
import { judge } from '../../../../taskpane/work/checking/judge';
import { reportCase } from '../../../cases/reportCase';
import { clerkReport } from '../../../functions/clerkReport';

const finding = (column: string, difference: number): Finding => ({
  rule: `years.carriedOver.${column}`,
  family: 'years',
  severity: 'error',
  outcome: 'broken',
  cells: [`requests.carriedIn.${column}`],
  difference,
});
const release = (
  number: number,
  decision: 'granted' | 'refused' | null,
  difference = -3,
  columns = ['business', 'total'],
): Release => ({
  number,
  unit: { code: '141123204', name: '某乡人民政府' },
  year: 2022,
  edition: '2021',
  findings: columns.map((column) => finding(column, difference) as HeldBack),
  reason: '并入原司法所',
  by: 'clerk',
  byName: '经办人',
  at: '2023-01-19T08:00:00.000Z',
  decided: decision && {
    decision,
    comment: '',
    by: 'supervisor',
    byName: '督查',
    at: '2023-01-20T08:00:00.000Z',
  },
});
const both = [finding('business', -3), finding('total', -3)];

describe('where an error stands that may be let pass', () => {
  const cases: [what: string, findings: Finding[], releases: Release[], expected: string | null][] = [
    ['nothing was asked', both, [], 'mayAsk'],
    ['something else was asked', both, [release(1, null, -3, ['research'])], 'mayAsk'],
    ['it was asked', both, [release(1, null)], 'pending'],
    ['it was asked with another number', both, [release(1, null, -2)], 'pendingOther'],
    ['it was refused', both, [release(1, 'refused')], 'refused'],
    ['another number was refused', both, [release(1, 'refused', -2)], 'mayAsk'],
    ['it was refused and asked again', both, [release(1, 'refused'), release(2, null)], 'pending'],
    ['it was granted', both, [release(1, 'granted')], 'granted'],
    [
      'it was granted before another was refused',
      both,
      [release(1, 'granted'), release(2, 'refused', -2)],
      'granted',
    ],
    ['another number was granted', both, [release(1, 'granted', -2)], 'outdated'],
    ['only one of the two was granted', both, [release(1, 'granted', -3, ['business'])], 'outdated'],
    ['it is a sum', [{ ...finding('total', 1), rule: 'sum.requests.received', family: 'sum' }], [], null],
    ['it cannot be judged', [{ ...finding('total', 1), outcome: 'unjudged' }], [], null],
  ];
  for (const [what, findings, releases, expected] of cases)
    it(`when ${what}: ${expected ?? 'never'}`, () => {
      assert.equal(releaseStanding(findings, releases)?.kind ?? null, expected);
    });
});

describe('what was asked for a report', () => {
  const report = clerkReport();
  const code = report.unit.code ?? '';
  it('is not what was asked for another year or unit, nor what is still on its way', () => {
    const found = [release(1, 'granted')];
    assert.deepEqual(releasesOf({ unit: code, year: 2022, found }, report), found);
    assert.deepEqual(releasesOf({ unit: code, year: 2021, found }, report), []);
    assert.deepEqual(releasesOf({ unit: 'another', year: 2022, found }, report), []);
    assert.deepEqual(releasesOf({ unit: code, year: 2022, found: 'asking' }, report), []);
    assert.deepEqual(releasesOf(null, report), []);
  });
});

describe('a report with an error that was let pass', () => {
  const last = clerkReport({ ...reportCase('pingtan-2021'), signedOn: '2022-01-12' });
  const sound = clerkReport();
  const of = (cell: string) => Number(sound.figures[cell]);
  const report = {
    ...sound,
    figures: {
      ...sound.figures,
      'requests.received.business': of('requests.received.business') - 3,
      'requests.received.total': of('requests.received.total') - 3,
      'requests.carriedIn.business': 3,
      'requests.carriedIn.total': of('requests.carriedIn.total') + 3,
    },
  };
  const explained = { 'narrative.problems.repeated': '仍在整改' };
  const granted = [
    {
      rules: both.map(({ rule, difference = 0 }) => ({ rule, difference })),
      reason: '并入',
      by: 'supervisor',
      at: '2023-01-20T08:00:00.000Z',
    },
  ];
  const kinds = (grants: typeof granted) =>
    blockers(judge(report, '', last, [], grants), explained).map(({ kind }) => kind);

  it('can be handed in, and the card stays as a note', () => {
    assert.deepEqual(kinds([]), ['errors']);
    assert.deepEqual(kinds(granted), []);
    const { cards } = judge(report, '', last, [], granted);
    const card = cards.find(({ findings: [first] }) => first.rule.startsWith('years.carriedOver.'));
    assert.equal(card?.severity, 'note');
  });

  it('offers to ask for what neither waits nor was granted', () => {
    const found = judge(report, '', last);
    const rules = (releases: Release[]) => openToAsk(found, releases).map(({ rule }) => rule);
    assert.deepEqual(
      rules([]),
      both.map(({ rule }) => rule),
    );
    assert.deepEqual(rules([release(1, null)]), []);
    assert.deepEqual(rules([release(1, 'granted', -3, ['business'])]), ['years.carriedOver.total']);
  });
});
