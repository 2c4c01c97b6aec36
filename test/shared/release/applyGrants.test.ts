import assert from 'node:assert/strict';
import { check } from '../../../shared/check/check';
import { applyGrants, grantsOf, grantsUsed } from '../../../shared/release/applyGrants';
import type { Grant } from '../../../shared/release/grant';
import type { HeldBack, Release } from '../../../shared/release/release';
import type { Report } from '../../../shared/report/report';
import { clerkReport } from '../../functions/clerkReport';
import { reportCase } from '../../cases/reportCase';

const last = clerkReport({ ...reportCase('pingtan-2021'), signedOn: '2022-01-12' });
/** 商业企业 carries in three that last year's report did not carry out; every sum of its own holds. */
const tookOver = (more: Record<string, number | null> = {}): Report => {
  const report = clerkReport();
  const of = (cell: string) => Number(report.figures[cell]);
  return {
    ...report,
    figures: {
      ...report.figures,
      'requests.received.business': of('requests.received.business') - 3,
      'requests.received.total': of('requests.received.total') - 3,
      'requests.carriedIn.business': 3,
      'requests.carriedIn.total': of('requests.carriedIn.total') + 3,
      ...more,
    },
    explanations: {},
  };
};
const granted = (difference: number, rules = ['business', 'total']): Grant => ({
  rules: rules.map((column) => ({ rule: `years.carriedOver.${column}`, difference })),
  reason: '并入原司法所，接过未办结的三件',
  by: 'supervisor-1',
  at: '2023-01-20T08:00:00.000Z',
});

describe('A judgement with what was granted', () => {
  const cases: [what: string, report: Report, grants: Grant[], verdict: string, errors: number][] = [
    ['nothing', tookOver(), [], 'errors', 2],
    ['both rules, by the difference that there is', tookOver(), [granted(-3)], 'warnings', 0],
    ['one of the two', tookOver(), [granted(-3, ['business'])], 'errors', 1],
    [
      'one each, by two grants',
      tookOver(),
      [granted(-3, ['business']), granted(-3, ['total'])],
      'warnings',
      0,
    ],
    ['another difference', tookOver(), [granted(-4)], 'errors', 2],
    [
      'but the report has a blank besides',
      tookOver({ 'disputes.review.upheld': null }),
      [granted(-3)],
      'errors',
      1,
    ],
    ['where nothing is wrong', clerkReport(), [granted(-3)], 'clean', 0],
  ];
  for (const [what, report, grants, verdict, errors] of cases)
    it(`${what}: ${verdict}`, () => {
      const judged = applyGrants(check(report, what === 'where nothing is wrong' ? null : last), grants);
      assert.equal(judged.verdict, verdict);
      assert.equal(judged.counts.errors, errors);
    });

  it('keeps every finding, marked with reason, supervisor and time', () => {
    const before = check(tookOver(), last);
    const { findings } = applyGrants(before, [granted(-3)]);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      before.findings.map(({ rule }) => rule),
    );
    const marked = findings.filter(({ released }) => released !== undefined);
    const { reason, by, at } = granted(-3);
    assert.deepEqual(
      marked.map(({ rule, severity, released }) => [rule, severity, released]),
      ['business', 'total'].map((column) => [`years.carriedOver.${column}`, 'error', { reason, by, at }]),
    );
  });

  it('never lets a rule pass that may not, whatever was granted', () => {
    const report = tookOver({ 'requests.received.total': 9_999 });
    const before = check(report, last);
    const [sum] = before.findings.filter(({ family }) => family === 'sum');
    assert.ok(sum?.difference !== undefined);
    const forged: Grant = { ...granted(-3), rules: [{ rule: sum.rule, difference: sum.difference }] };
    assert.deepEqual(applyGrants(before, [forged]), before);
    assert.deepEqual(grantsUsed([forged], before.findings), []);
  });

  it('names the grants that let something pass, and no others', () => {
    const { findings } = check(tookOver(), last);
    assert.deepEqual(grantsUsed([granted(-4), granted(-3)], findings), [granted(-3)]);
  });
});

describe('What was granted of what was asked', () => {
  const finding = { rule: 'years.carriedOver.total', difference: -3 } as HeldBack;
  const decided = { comment: '', by: 'supervisor-1', byName: '督查', at: '2023-01-20T08:00:00.000Z' };
  const asked = (decision: 'granted' | 'refused' | null): Release => ({
    number: 1,
    unit: { code: '141123204', name: '某乡' },
    year: 2022,
    edition: '2021',
    findings: [finding],
    reason: '并入原司法所',
    by: 'clerk-1',
    byName: '经办人',
    at: '2023-01-19T08:00:00.000Z',
    decided: decision && { ...decided, decision },
  });

  it('is neither what was refused nor what waits', () => {
    assert.deepEqual(grantsOf([asked(null), asked('refused')]), []);
    assert.deepEqual(grantsOf([asked('granted')]), [
      {
        rules: [{ rule: 'years.carriedOver.total', difference: -3 }],
        reason: '并入原司法所',
        by: decided.by,
        at: decided.at,
      },
    ]);
  });
});
