import assert from 'node:assert/strict';
import { contentName } from '../../../functions/archive/content';
import {
  archivedVersionSchema,
  checkAnswerSchema,
  recheckAnswerSchema,
  reportPageSchema,
} from '../../../shared/api/answers';
import { receiptSchema, type Receipt } from '../../../shared/api/receipt';
import type { RouteName } from '../../../shared/api/routes';
import type { Report } from '../../../shared/report/report';
import { writeReport } from '../../../shared/workbook/writeReport';
import { reportCase } from '../../cases/reportCase';
import { startAzurite, type Azurite } from '../azurite';
import { clerkNarrative } from '../../cases/clerkNarrative';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, otherAuditor, clerk, otherClerk, otherSupervisor, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

const hangzhou: Report = {
  ...reportCase('hangzhou-2025'),
  unit: { ...otherClerk.unit, kind: 'government' },
  signedOn: '2026-03-12',
  narrative: clerkNarrative,
};

describe('What is archived', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  const first = clerkReport();
  const second = clerkReport({ documentNumber: '兴圪政发〔2023〕2号' });
  let receipts: Receipt[];
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
    receipts = [];
    for (const [as, report] of [
      [clerk, first],
      [clerk, second],
      [otherClerk, hangzhou],
    ] as const) {
      const response = await app.call('submit', { as, body: await submissionForm(report) });
      receipts.push(receiptSchema.parse(await response.json()));
    }
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  const path = (version = 1, unit = clerk.unit.code, year = 2022) => ({
    unit,
    year: String(year),
    version: String(version),
  });

  const lists: [string, Record<string, unknown>, string | undefined, [string, number][]][] = [
    ['a clerk: the own unit', clerk, undefined, [['141123204', 2]]],
    ['a clerk of another unit: that one', otherClerk, undefined, [['330100', 1]]],
    ['a supervisor: the region', supervisor, undefined, [['141123204', 2]]],
    ['a supervisor: one year of it', supervisor, '2022', [['141123204', 2]]],
    ['a supervisor: another year', supervisor, '2021', []],
    ['a clerk: another year', clerk, '2021', []],
    ['a supervisor of another province', otherSupervisor, '2025', [['330100', 1]]],
    ['a supervisor of an empty region', { ...supervisor, region: '65' }, undefined, []],
  ];
  for (const [who, as, year, expected] of lists) {
    it(`is listed for ${who}${year ? ` (${year})` : ''}`, async () => {
      const response = await app.call('listReports', { as, query: year ? { year } : {} });
      const { reports: summaries, next } = reportPageSchema.parse(await response.json());
      assert.equal(next, null);
      assert.deepEqual(
        summaries.map(({ latest, versions }) => [latest.unit.code, versions]),
        expected,
      );
      assert.ok(summaries.every(({ latest, versions }) => latest.version === versions));
    });
  }

  it('is listed by pages, each unit and year once and whole, however many there are', async () => {
    const { storage } = app.services;
    const rows: object[] = [];
    const filter = `PartitionKey eq '141123|141123204|2022'`;
    for await (const row of storage.versions.listEntities({ queryOptions: { filter } })) rows.push(row);
    const units = Array.from({ length: 405 }, (_, index) => `copy-${String(index).padStart(3, '0')}`);
    await Promise.all(
      units.flatMap((unitCode) =>
        rows.map((row) =>
          storage.versions.createEntity({
            ...(row as { rowKey: string }),
            partitionKey: `650102|${unitCode}|2022`,
            unitCode,
          }),
        ),
      ),
    );
    const listed: string[] = [];
    const sizes: number[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string> = cursor === null ? {} : { cursor };
      const answer = await app.call('listReports', { as: { ...supervisor, region: '6501' }, query });
      const page = reportPageSchema.parse(await answer.json());
      listed.push(...page.reports.map(({ latest, versions }) => `${latest.unit.code} ${versions}`));
      sizes.push(page.reports.length);
      cursor = page.next;
    } while (cursor !== null);
    assert.deepEqual(sizes, [200, 200, 5]);
    assert.deepEqual(
      listed,
      units.map((unitCode) => `${unitCode} ${rows.length}`),
    );
  });

  for (const cursor of ['', 'x', '33|330100|2025', "14' or '1' eq '1|x|2022"]) {
    it(`is not listed from the cursor ${JSON.stringify(cursor)}`, async () => {
      const problem = await problemOf(await app.call('listReports', { as: supervisor, query: { cursor } }));
      assert.deepEqual([problem.code, problem.entries?.[0]?.path], ['invalid-request', 'cursor']);
    });
  }

  for (const year of ['abc', '1e9', '', '2022.5', "2022' or '1' eq '1"]) {
    it(`is not listed for the year ${JSON.stringify(year)}`, async () => {
      const problem = await problemOf(await app.call('listReports', { as: supervisor, query: { year } }));
      assert.deepEqual([problem.code, problem.entries?.[0]?.path], ['invalid-request', 'year']);
    });
  }

  for (const as of [clerk, supervisor]) {
    it(`can be read by the ${as.role}, byte for byte`, async () => {
      const versions = await app.call('listVersions', { as, params: path() });
      assert.deepEqual(await versions.json(), receipts.slice(0, 2));
      const version = await app.call('getVersion', { as, params: path(2) });
      assert.deepEqual(archivedVersionSchema.parse(await version.json()), {
        receipt: receipts[1],
        report: second,
      });
      const workbook = await app.call('getWorkbook', { as, params: path(2) });
      assert.match(workbook.headers.get('content-disposition') ?? '', /GJ-2022-141123204-0002\.xlsx/);
      assert.deepEqual(
        new Uint8Array(await workbook.arrayBuffer()),
        new Uint8Array(await writeReport(second)),
      );
    });
  }

  const routes: RouteName[] = ['listVersions', 'getLatest', 'getVersion', 'getWorkbook', 'recheck'];
  const refusals: [string, Record<string, unknown>, Record<string, string>, string][] = [
    ['a unit of another region', otherSupervisor, path(), 'not-found'],
    ['a unit that never handed anything in', supervisor, path(1, 'nobody'), 'not-found'],
    ['a year without a report', supervisor, path(1, clerk.unit.code, 2021), 'not-found'],
    ['a unit code that is none', supervisor, path(1, "x' or '1' eq '1"), 'not-found'],
    ['a year that is none', supervisor, { ...path(), year: '99999' }, 'not-found'],
  ];
  for (const route of routes) {
    for (const [what, as, params, code] of refusals) {
      it(`${route} refuses ${what}: ${code}`, async () => {
        assert.equal((await problemOf(await app.call(route, { as, params }))).code, code);
      });
    }
    it(`${route} does not tell whether a report is there that is not the caller's to see`, async () => {
      const answerOf = async (as: Record<string, unknown>, params: Record<string, string>) => {
        const response = await app.call(route, { as, params });
        const { correlationId: _id, ...problem } = await problemOf(response);
        return [response.status, problem, [...response.headers.keys()].sort()];
      };
      for (const as of [otherSupervisor, otherAuditor, otherClerk])
        assert.deepEqual(await answerOf(as, path()), await answerOf(as, path(1, 'nobody')));
    });

    it(`${route} gives an auditor of the region what it gives its supervisor`, async () => {
      const answers = await Promise.all(
        [supervisor, auditor].map(async (as) => {
          const response = await app.call(route, { as, params: path() });
          const text = await response.text();
          return [response.status, text.replace(/"recheckedAt":"[^"]*"/, '')];
        }),
      );
      assert.deepEqual(answers[0], answers[1]);
    });
  }
  for (const route of routes.slice(2)) {
    for (const version of ['3', '0', '-1', '1e400', 'latest']) {
      it(`${route} has no version ${version}`, async () => {
        const response = await app.call(route, { as: supervisor, params: { ...path(), version } });
        assert.equal((await problemOf(response)).code, 'not-found');
      });
    }
  }

  const recheck = async (version: number, as = supervisor, unit?: string, year?: number) => {
    const response = await app.call('recheck', { as, params: path(version, unit, year) });
    assert.equal(response.status, 200);
    return recheckAnswerSchema.parse(await response.json());
  };

  it('is rechecked: intact, without errors', async () => {
    const answer = await recheck(1, otherSupervisor, otherClerk.unit.code, 2025);
    assert.deepEqual([answer.intact, answer.alterations, answer.receipt], [true, [], receipts[2]]);
    assert.equal(answer.check?.verdict, 'clean');
  });

  describe('and altered afterwards', () => {
    const replaceReport = async (version: number, text: string | Uint8Array | null) => {
      const blob = app.services.storage.contents.getBlockBlobClient(
        contentName('report', receipts[version - 1]?.reportDigest ?? ''),
      );
      if (text === null) await blob.delete();
      else await blob.uploadData(typeof text === 'string' ? Buffer.from(text) : text);
    };
    const cell = 'requests.handled.total';
    const broken = JSON.stringify({ ...second, figures: { ...second.figures, [cell]: 12_345 } });
    const cases: [string, string | Uint8Array | null, 'changed' | 'missing', string | null][] = [
      ['into another report', broken, 'changed', 'errors'],
      ['into something unreadable', '{"edition":', 'changed', null],
      ['into JSON of another thing', '[]', 'changed', null],
      ['into bytes that are no text', Uint8Array.of(0xff, 0xfe), 'changed', null],
      ['by deleting it', null, 'missing', null],
    ];
    for (const [what, text, kind, verdict] of cases) {
      it(`${what}, is found so, with the version`, async () => {
        await replaceReport(2, text);
        const answer = await recheck(2);
        assert.equal(answer.intact, false);
        assert.deepEqual(answer.alterations, [{ version: 2, part: 'report', kind }]);
        assert.equal(answer.check?.verdict ?? null, verdict);
        assert.equal((await recheck(1)).intact, true);

        const problem = await problemOf(await app.call('getVersion', { as: clerk, params: path(2) }));
        assert.deepEqual([problem.code, problem.versions], ['archive-altered', [2]]);
      });
    }

    it('in a record that has lost its form, is named wherever it is asked for', async () => {
      const row = { partitionKey: '141123|141123204|2022', rowKey: '000001' };
      await app.services.storage.versions.updateEntity({ ...row, number: 'x' }, 'Replace');
      for (const route of routes.filter((name) => name !== 'getLatest')) {
        const problem = await problemOf(await app.call(route, { as: supervisor, params: path(1) }));
        assert.deepEqual([problem.code, problem.versions], ['archive-altered', [1]]);
      }
      const listed = await app.call('listReports', { as: supervisor });
      assert.equal(reportPageSchema.parse(await listed.json()).reports[0]?.latest.version, 2);
    });
  });

  describe('is not touched by a check, which', () => {
    const check = (report: unknown) => app.call('check', { as: clerk, body: JSON.stringify(report) });

    it('gives findings and what explains them', async () => {
      const broken = { ...hangzhou, figures: { ...hangzhou.figures, 'requests.handled.total': 1 } };
      const answer = checkAnswerSchema.parse(await (await check(broken)).json());
      assert.equal(answer.verdict, 'errors');
      assert.ok(
        answer.suspects.some((changes) => changes.some((change) => change.cell === 'requests.handled.total')),
      );
    });

    it('takes any unit, and one without a code', async () => {
      assert.equal((await check(hangzhou)).status, 200);
      assert.equal((await check(reportCase('getashang-2021'))).status, 200);
    });

    const bad: [string, string | Uint8Array, string][] = [
      ['nothing', '', 'invalid-request'],
      ['no JSON', '{', 'invalid-request'],
      ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'invalid-request'],
      ['null', 'null', 'invalid-request'],
      ['deep nesting', '['.repeat(200_000) + ']'.repeat(200_000), 'invalid-request'],
      ['more than 1 MB', JSON.stringify('文'.repeat(400_000)), 'too-large'],
    ];
    for (const [what, body, code] of bad) {
      it(`refuses ${what}: ${code}`, async () => {
        assert.equal((await problemOf(await app.call('check', { as: clerk, body }))).code, code);
      });
    }
  });
});
