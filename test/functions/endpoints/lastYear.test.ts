import assert from 'node:assert/strict';
import { contentName } from '../../../functions/archive/content';
import { archivedVersionSchema, checkAnswerSchema, recheckAnswerSchema } from '../../../shared/api/answers';
import { receiptSchema, type Receipt } from '../../../shared/api/receipt';
import type { Report } from '../../../shared/report/report';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { reportCase } from '../../cases/reportCase';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { clerk, otherClerk, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

/** A report with these counts moved from 收到 to 上年结转 of one column, so that every sum of its own still holds. */
function withMoreCarriedIn(report: Report, count: number): Report {
  const moved = Object.entries({ received: -count, carriedIn: count }).flatMap(([row, change]) =>
    ['business', 'total'].map((column) => {
      const cell = `requests.${row}.${column}`;
      return [cell, Number(report.figures[cell]) + change] as const;
    }),
  );
  return { ...report, figures: { ...report.figures, ...Object.fromEntries(moved) } };
}

const lastYearsProblems =
  '主要问题是依申请公开的答复文书不够规范，个别答复没有写明救济途径。已组织业务培训两次，统一了答复文书样式，并由司法所逐件审核后再行送达。';

describe('Last year’s report', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  let units = 0;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  /** A clerk of a unit that has archived nothing yet, with its reports of two years that go together. */
  function newUnit() {
    const unit = { ...clerk.unit, code: `unit-${++units}`, kind: 'township' as const };
    const as = { ...clerk, unit };
    const last = clerkReport({
      ...reportCase('pingtan-2021'),
      unit,
      signedOn: '2022-01-12',
      narrative: { ...clerkNarrative, problems: lastYearsProblems },
    });
    const now = clerkReport({ unit });
    return {
      unit,
      last,
      now,
      submit: async (report: Report) => app.call('submit', { as, body: await submissionForm(report) }),
      check: async (report: Report, who: Record<string, unknown> = as) => {
        const response = await app.call('check', { as: who, body: JSON.stringify(report) });
        return checkAnswerSchema.parse(await response.json());
      },
      latest: (year: number, who: Record<string, unknown> = as) =>
        app.call('getLatest', { as: who, params: { unit: unit.code, year: String(year) } }),
    };
  }

  const rulesAcrossYears = (findings: unknown[] | undefined) =>
    (findings as { rule: string; family: string; severity: string }[])
      .filter(({ family, severity }) => family === 'years' && severity === 'error')
      .map(({ rule }) => rule);
  const carriedOver = ['years.carriedOver.business', 'years.carriedOver.total'];

  it('that goes together with this year’s lets it be handed in', async () => {
    const { last, now, check, submit } = newUnit();
    assert.equal((await check(now)).acrossYears, 'noLastYear');
    await submit(last);
    assert.equal((await check(now)).acrossYears, 'judged');
    assert.equal((await submit(now)).status, 201);
  });

  it('with something else carried out keeps this year’s from being handed in, and says where', async () => {
    const { last, now, check, submit } = newUnit();
    await submit(last);
    const wrong = withMoreCarriedIn(now, 3);
    const problem = await problemOf(await submit(wrong));
    assert.equal(problem.code, 'report-has-errors');
    assert.deepEqual(rulesAcrossYears(problem.findings), carriedOver);
    assert.deepEqual(rulesAcrossYears((await check(wrong)).findings), carriedOver);
  });

  it('is the version that was handed in last', async () => {
    const { last, now, check, submit, latest } = newUnit();
    await submit(last);
    const corrected = { ...last, documentNumber: '兴圪政发〔2022〕2号' };
    await submit(corrected);
    const { receipt, report } = archivedVersionSchema.parse(await (await latest(2021)).json());
    assert.deepEqual([receipt.version, report], [2, corrected]);
    assert.equal((await check(now)).acrossYears, 'judged');
  });

  it('of a unit is not used for another unit, nor told to its clerk, nor used in a supervisor’s check', async () => {
    const { last, now, check, submit, latest } = newUnit();
    await submit(last);
    assert.equal((await check(now, otherClerk)).acrossYears, 'noLastYear');
    assert.equal((await check(now, supervisor)).acrossYears, 'noLastYear');
    assert.equal((await problemOf(await latest(2021, otherClerk))).code, 'not-found');
    assert.equal((await latest(2021, supervisor)).status, 200);
  });

  it('is not to be had for a year without one', async () => {
    const { last, submit, latest } = newUnit();
    await submit(last);
    assert.equal((await problemOf(await latest(2020))).code, 'not-found');
  });

  it('is what a recheck judges against, too', async () => {
    const { unit, last, now, submit } = newUnit();
    await submit(withMoreCarriedIn(now, 3));
    const recheck = async () => {
      const params = { unit: unit.code, year: '2022', version: '1' };
      const response = await app.call('recheck', { as: supervisor, params });
      return recheckAnswerSchema.parse(await response.json()).check;
    };
    assert.equal((await recheck())?.acrossYears, 'noLastYear');
    await submit(last);
    const check = await recheck();
    assert.equal(check?.acrossYears, 'judged');
    assert.deepEqual(rulesAcrossYears(check?.findings), carriedOver);
  });

  describe('altered behind the server’s back', () => {
    const alterations: [string, (receipt: Receipt) => Promise<unknown>][] = [
      [
        'in its content',
        ({ reportDigest }) =>
          app.services.storage.contents
            .getBlockBlobClient(contentName('report', reportDigest))
            .uploadData(Buffer.from('{}')),
      ],
      [
        'by deleting it',
        ({ reportDigest }) =>
          app.services.storage.contents.getBlockBlobClient(contentName('report', reportDigest)).delete(),
      ],
      [
        'in its record',
        ({ unit: { code, region }, year }) =>
          app.services.storage.versions.updateEntity(
            { partitionKey: `${region}|${code}|${year}`, rowKey: '000001', unitName: '改过' },
            'Merge',
          ),
      ],
    ];
    for (const [how, alter] of alterations) {
      it(`${how}, counts as absent: nothing across years is judged, and the log says why`, async () => {
        const { unit, last, now, check, submit, latest } = newUnit();
        await alter(receiptSchema.parse(await (await submit(last)).json()));
        const logged = app.logged.length;
        const answer = await check(withMoreCarriedIn(now, 3));
        assert.deepEqual([answer.acrossYears, answer.verdict], ['noLastYear', 'clean']);
        const lines = app.logged.slice(logged).filter((line) => line.includes('last-year-altered'));
        assert.equal(lines.length, 1);
        assert.ok(lines[0]?.includes(unit.code));
        assert.equal((await submit(now)).status, 201);
        assert.equal((await problemOf(await latest(2021))).code, 'archive-altered');
      });
    }
  });
});
