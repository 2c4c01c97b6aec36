import assert from 'node:assert/strict';
import type { HttpResponse } from '@azure/functions';
import { openChain } from '../../../functions/archive/chains';
import { recheckAnswerSchema, checkAnswerSchema } from '../../../shared/api/answers';
import { auditPageSchema } from '../../../shared/api/audit';
import { receiptSchema } from '../../../shared/api/receipt';
import { releasePageSchema, releasesAnswerSchema, type Release } from '../../../shared/release/release';
import type { Report } from '../../../shared/report/report';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { reportCase } from '../../cases/reportCase';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, otherAuditor, otherClerk, otherSupervisor, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

const reason = '原司法所并入，接过其未办结的三件';
const carriedOver = ['years.carriedOver.business', 'years.carriedOver.total'];
const lastYearsProblems =
  '主要问题是依申请公开的答复文书不够规范，个别答复没有写明救济途径。已组织业务培训两次，统一了答复文书样式，并由司法所逐件审核后再行送达。';

/** Counts moved from 收到 to 上年结转 of one column, so that every sum of its own still holds. */
function tookOver(report: Report, count: number): Report {
  const figures = { ...report.figures };
  for (const column of ['business', 'total']) {
    figures[`requests.received.${column}`] = Number(figures[`requests.received.${column}`]) - count;
    figures[`requests.carriedIn.${column}`] = Number(figures[`requests.carriedIn.${column}`]) + count;
  }
  return { ...report, figures };
}

describe('An error that is right for a reason (放行)', () => {
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

  /** A unit that archived last year’s report and took over three open cases since. */
  async function newUnit(region = clerk.unit.region) {
    const unit = { ...clerk.unit, code: `unit-${++units}`, region, kind: 'township' as const };
    const as = { ...clerk, unit };
    const last = clerkReport({
      ...reportCase('pingtan-2021'),
      unit,
      signedOn: '2022-01-12',
      narrative: { ...clerkNarrative, problems: lastYearsProblems },
    });
    const report = tookOver(clerkReport({ unit }), 3);
    const params = { unit: unit.code, year: '2022' };
    const submit = async (sent: Report) => app.call('submit', { as, body: await submissionForm(sent) });
    assert.equal((await submit(last)).status, 201);
    const of = async (answer: Promise<HttpResponse>): Promise<Release[]> =>
      releasesAnswerSchema.parse(await (await answer).json()).releases;
    return {
      as,
      unit,
      report,
      params,
      submit,
      ask: (sent = report, rules = carriedOver, why = reason) =>
        app.call('askRelease', { as, params, body: JSON.stringify({ report: sent, rules, reason: why }) }),
      list: (who: object = as) => of(app.call('getReleases', { as: { ...who }, params })),
      decide: (decision: string, comment = '', release = 1, who: object = supervisor) =>
        app.call('decideRelease', {
          as: { ...who },
          params: { ...params, release: String(release) },
          body: JSON.stringify({ decision, comment }),
        }),
      recheck: async (version = 1) => {
        const answer = await app.call('recheck', {
          as: supervisor,
          params: { ...params, version: String(version) },
        });
        return recheckAnswerSchema.parse(await answer.json());
      },
    };
  }
  const codeOf = async (answer: HttpResponse) => (await problemOf(answer)).code;

  it('holds the report back until a supervisor grants what the unit asked, and then travels with the version', async () => {
    const { unit, report, submit, ask, list, decide, recheck } = await newUnit();
    assert.equal(await codeOf(await submit(report)), 'report-has-errors');
    assert.equal((await ask()).status, 201);
    const [asked] = await list();
    assert.deepEqual(
      asked?.findings.map(({ rule, difference }) => [rule, difference]),
      carriedOver.map((rule) => [rule, -3]),
    );
    assert.deepEqual([asked?.reason, asked?.by, asked?.decided], [reason, clerk.sub, null]);
    assert.equal(await codeOf(await submit(report)), 'report-has-errors');

    assert.equal((await decide('granted')).status, 201);
    const answer = await submit(report);
    assert.equal(answer.status, 201);
    const receipt = receiptSchema.parse(await answer.json());
    const [grant] = receipt.released ?? [];
    assert.deepEqual([grant?.reason, grant?.by], [reason, supervisor.sub]);
    assert.deepEqual(
      grant?.rules,
      carriedOver.map((rule) => ({ rule, difference: -3 })),
    );

    const { intact, signature, receipt: found, check } = await recheck();
    assert.deepEqual([intact, signature, check?.verdict], [true, 'valid', 'warnings']);
    assert.deepEqual(found.released, receipt.released);
    const marked = check?.findings.filter(({ released }) => released !== undefined) ?? [];
    assert.deepEqual(
      marked.map(({ rule, severity }) => [rule, severity]),
      carriedOver.map((rule) => [rule, 'error']),
    );
    const row = await app.services.storage.overview.getEntity<{ released: boolean }>(
      '2022|14',
      `141123|${unit.code}`,
    );
    assert.equal(row.released, true);
  });

  it('is told to the clerk who checks the report', async () => {
    const { as, report, ask, decide } = await newUnit();
    const verdict = async () =>
      checkAnswerSchema.parse(await (await app.call('check', { as, body: JSON.stringify(report) })).json())
        .verdict;
    assert.equal(await verdict(), 'errors');
    await ask();
    await decide('granted');
    assert.equal(await verdict(), 'warnings');
  });

  it('is refused with a comment, after which the unit may ask again with a better reason', async () => {
    const { report, submit, ask, list, decide } = await newUnit();
    await ask();
    const uncommented = await problemOf(await decide('refused', ' '));
    assert.deepEqual(uncommented.entries, [{ path: 'comment', message: 'missing' }]);
    assert.equal((await decide('refused', '请附划转文件的文号')).status, 201);
    assert.equal(await codeOf(await submit(report)), 'report-has-errors');
    assert.equal((await ask(report, carriedOver, '原司法所并入（县编发〔2022〕7号）')).status, 201);
    assert.deepEqual(
      (await list()).map(({ number, decided }) => [
        number,
        decided?.decision ?? 'open',
        decided?.comment ?? '',
      ]),
      [
        [1, 'refused', '请附划转文件的文号'],
        [2, 'open', ''],
      ],
    );
    assert.equal((await decide('granted', '', 2)).status, 201);
    assert.equal((await submit(report)).status, 201);
  });

  it('is about the difference that was granted: other numbers are held back again, a correction that keeps it is not', async () => {
    const { unit, report, submit, ask, decide } = await newUnit();
    await ask();
    await decide('granted');
    assert.equal(await codeOf(await submit(tookOver(clerkReport({ unit }), 4))), 'report-has-errors');
    assert.equal((await submit(report)).status, 201);
    const corrected = await submit({ ...report, documentNumber: '兴圪政发〔2023〕1号' });
    assert.equal(receiptSchema.parse(await corrected.json()).released?.length, 1);
  });

  it('is asked once: the same again is the same request, another while it waits is refused', async () => {
    const { report, ask, list } = await newUnit();
    const both = await Promise.all([ask(), ask()]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 201]);
    assert.equal((await ask()).status, 200);
    assert.equal(await codeOf(await ask(report, carriedOver, '另一个理由')), 'release-pending');
    assert.equal((await list()).length, 1);
  });

  it('is decided once: of two supervisors who decide at once, one is told', async () => {
    const { ask, decide, list } = await newUnit();
    await ask();
    const both = await Promise.all([decide('granted'), decide('refused', '不属实')]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409]);
    const refused = both.find(({ status }) => status === 409);
    assert.equal(await codeOf(refused as HttpResponse), 'release-decided');
    const [{ decided } = { decided: null }] = await list();
    assert.equal(decided?.decision, both[0].status === 201 ? 'granted' : 'refused');
    assert.equal(await codeOf(await decide('refused', '再想想')), 'release-decided');
  });

  const sum = { 'requests.received.total': 9_999 };
  const refusals: [what: string, rules: string[], figures: Report['figures'], code: string][] = [
    ['a sum within the report', ['balance.requests.total'], sum, 'release-never'],
    ['a blank', ['blank.disputes'], { 'disputes.review.upheld': null }, 'release-never'],
    ['what is no number', ['number.text'], { 'disputes.review.upheld': '无' }, 'release-never'],
    [
      'one that may be asked with one that may not',
      [...carriedOver, 'sum.disputes.review'],
      {},
      'release-never',
    ],
    ['an error that is not there', ['years.carriedOver.research'], {}, 'release-not-needed'],
    [
      'carried-in numbers that are no numbers',
      carriedOver,
      { 'requests.carriedIn.total': '三' },
      'release-not-needed',
    ],
  ];
  for (const [what, rules, figures, code] of refusals)
    it(`is not asked for ${what}: ${code}`, async () => {
      const { report, ask, list } = await newUnit();
      const changed = { ...report, figures: { ...report.figures, ...figures } };
      assert.equal(await codeOf(await ask(changed, rules)), code);
      assert.deepEqual(await list(), []);
    });

  it('is not asked without a reason, nor with the report of another unit or year', async () => {
    const { as, params, report, ask } = await newUnit();
    assert.equal((await problemOf(await ask(report, carriedOver, ' '))).entries?.[0]?.path, 'reason');
    for (const other of [
      { ...report, year: 2023 },
      { ...report, unit: otherClerk.unit as Report['unit'] },
    ])
      assert.equal((await problemOf(await ask(other))).entries?.[0]?.path, 'report');
    const unknown = { ...report, figures: { ...report.figures, 'requests.nothing.total': 1 } };
    assert.equal(
      (await problemOf(await ask(unknown))).entries?.[0]?.path,
      'report.figures.requests.nothing.total',
    );
    const answer = await app.call('askRelease', { as, params, body: 'x' });
    assert.equal(await codeOf(answer), 'invalid-request');
  });

  it('is nobody else’s to ask, to see or to decide, and nobody is told whether it is there', async () => {
    const { params, report, ask, decide, list } = await newUnit();
    await ask();
    const body = JSON.stringify({ report, rules: carriedOver, reason });
    for (const unit of [params.unit, 'nobody']) {
      const there = { ...params, unit };
      assert.equal(
        await codeOf(await app.call('askRelease', { as: otherClerk, params: there, body })),
        'not-found',
      );
      for (const as of [otherClerk, otherSupervisor, otherAuditor])
        assert.equal(await codeOf(await app.call('getReleases', { as, params: there })), 'not-found');
    }
    for (const release of [1, 2])
      assert.equal(await codeOf(await decide('granted', '', release, otherSupervisor)), 'not-found');
    for (const who of [clerk, auditor])
      assert.equal(await codeOf(await decide('granted', '', 1, who)), 'not-allowed');
    for (const who of [supervisor, auditor]) assert.equal((await list(who)).length, 1);
    assert.equal(await codeOf(await app.call('askRelease', { as: supervisor, params, body })), 'not-allowed');
  });

  it('is read row by row: one that was altered asks nothing, or decides nothing', async () => {
    const { unit, ask, decide, list } = await newUnit();
    await ask();
    await decide('granted');
    const { releases } = app.services.storage;
    const key = `2022|${unit.code}|01`;
    const partitionKey = unit.region;
    await releases.updateEntity({ partitionKey, rowKey: `${key}|decided`, decision: 'x' }, 'Merge');
    assert.equal((await list())[0]?.decided, null);
    await releases.updateEntity({ partitionKey, rowKey: `${key}|asked`, findings: 'x' }, 'Merge');
    assert.deepEqual(await list(), []);
  });

  it('leaves records of who asked and who decided', async () => {
    const { unit, ask, decide } = await newUnit();
    await ask();
    await decide('granted');
    const page = auditPageSchema.parse(await (await app.call('listAudit', { as: auditor })).json());
    const own = page.records.filter((record) => record.unit === unit.code && record.year === 2022);
    assert.deepEqual(own.map(({ operation, subject, outcome }) => [operation, subject, outcome]).reverse(), [
      ['askRelease', clerk.sub, 'done'],
      ['decideRelease', supervisor.sub, 'done'],
    ]);
  });

  describe('in the list of a region', () => {
    const region = '650102';
    const count = 205;
    const pages = async (as: object) => {
      const found: { next: string | null; releases: Release[] }[] = [];
      let cursor: string | null = null;
      do {
        const query: Record<string, string> = cursor === null ? {} : { cursor };
        const answer = await app.call('listReleases', { as: { ...as }, query });
        const page = releasePageSchema.parse(await answer.json());
        found.push(page);
        cursor = page.next;
      } while (cursor !== null);
      return found;
    };
    before(async () => {
      const { unit, ask, decide, list } = await newUnit(region);
      await ask();
      await decide('granted', '', 1, { ...supervisor, region: '6501' });
      const [release] = await list();
      assert.ok(release?.decided);
      const { storage } = app.services;
      await openChain(storage, { region, unit: unit.code, year: 2022 });
      const rows: object[] = [];
      for await (const row of storage.releases.listEntities({
        queryOptions: { filter: `PartitionKey eq '${region}'` },
      }))
        rows.push(row);
      const copies = Array.from(
        { length: count - 1 },
        (_, index) => `copy-${String(index).padStart(3, '0')}`,
      );
      await Promise.all(
        copies.flatMap((code) =>
          rows.map((row) => {
            const { rowKey = '', ...rest } = row as { rowKey?: string };
            const moved = rowKey.replace(unit.code, code);
            return storage.releases.createEntity({
              ...rest,
              partitionKey: region,
              rowKey: moved,
              unitCode: code,
            });
          }),
        ),
      );
    });

    it('each comes once and with what was decided of it, however the pages fall', async () => {
      const found = await pages({ ...supervisor, region: '6501' });
      assert.ok(found.length > 2);
      const all = found.flatMap(({ releases }) => releases);
      assert.equal(new Set(all.map(({ unit }) => unit.code)).size, count);
      assert.equal(all.length, count);
      assert.ok(all.every(({ decided }) => decided?.decision === 'granted'));
    });

    it('nothing of another region comes', async () => {
      assert.deepEqual(await pages({ ...auditor, region: '6502' }), [{ releases: [], next: null }]);
    });

    for (const cursor of ['', 'x', '33.2022|unit-1|01|asked', "6501' or '1' eq '1.2022|unit-1|01|asked"])
      it(`the cursor ${JSON.stringify(cursor)} is none`, async () => {
        const as = { ...supervisor, region: '6501' };
        assert.equal(
          await codeOf(await app.call('listReleases', { as, query: { cursor } })),
          'invalid-request',
        );
      });
  });
});
