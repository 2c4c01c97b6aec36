import assert from 'node:assert/strict';
import { receiptSchema } from '../../../shared/api/receipt';
import { workbookLimit } from '../../../shared/api/routes';
import type { Report } from '../../../shared/report/report';
import { writeReport } from '../../../shared/workbook/writeReport';
import { reportCase } from '../../cases/reportCase';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type AppRequest, type FunctionApp } from '../functionApp';
import { clerk, otherClerk, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';
import { zipBomb } from '../zipBomb';

const cell = 'requests.handled.total';
const narrative = {
  overview: '第一段。\n第二段，共 12 件。',
  problems: '公开不够及时。',
  other: '未收取信息处理费。',
};

describe('Handing in a report', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  const submit = (body: FormData, changed: AppRequest = {}) =>
    app.call('submit', { as: clerk, body, ...changed });
  const archived = async () => (await app.call('listReports', { as: clerk })).json();

  it('gives a receipt, and the same one for the same content again', async () => {
    const report = clerkReport({ narrative, documentNumber: '兴圪政发〔2023〕1号' });
    const first = await submit(await submissionForm(report));
    assert.equal(first.status, 201);
    const receipt = receiptSchema.parse(await first.json());
    assert.equal(receipt.number, 'GJ-2022-141123204-0001');
    assert.deepEqual(receipt.unit, { code: '141123204', name: clerk.unit.name, region: '141123' });

    const again = await submit(await submissionForm(report));
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), receipt);
  });

  it('gives one receipt to two tabs that hand in the same content at once', async () => {
    const report = clerkReport({ year: 2023, signedOn: '2024-01-12' });
    const body = await submissionForm(report);
    const answers = await Promise.all([submit(body), submit(body)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 201]);
    const [one, other] = await Promise.all(answers.map((answer) => answer.json()));
    assert.deepEqual(one, other);
  });

  const warned = clerkReport({ signedOn: '2022-06-30' });
  it('asks for an explanation of every warning, and archives it with the report', async () => {
    const refused = await submit(await submissionForm(warned));
    const problem = await problemOf(refused);
    assert.equal(problem.code, 'warnings-unexplained');
    const rules = (problem.findings as { rule: string }[]).map(({ rule }) => rule);
    assert.notEqual(rules.length, 0);

    const blank = { ...warned, explanations: Object.fromEntries(rules.map((rule) => [rule, ' '])) };
    assert.equal((await problemOf(await submit(await submissionForm(blank)))).code, 'warnings-unexplained');

    const explained = {
      ...warned,
      explanations: Object.fromEntries(rules.map((rule) => [rule, '情况属实'])),
    };
    const accepted = await submit(await submissionForm(explained));
    assert.equal(accepted.status, 201);
    const { version } = receiptSchema.parse(await accepted.json());
    const params = { unit: clerk.unit.code, year: '2022', version: String(version) };
    const kept = (await (await app.call('getVersion', { as: clerk, params })).json()) as { report: Report };
    assert.deepEqual(kept.report, explained);
  });

  describe('is refused, and nothing is archived,', () => {
    const report = clerkReport({ narrative });
    const figures = (changed: Report['figures']): Report => ({
      ...report,
      figures: { ...report.figures, ...changed },
    });
    const json = async (text: string) => {
      const body = await submissionForm(report);
      body.set('report', text);
      return body;
    };
    const changedJson = (change: Record<string, unknown>) => () =>
      json(JSON.stringify({ ...report, ...change }));
    const workbook = async (change: (bytes: Uint8Array) => Uint8Array) =>
      submissionForm(report, change(await writeReport(report)));
    const inWorkbook = (found: Report) => async () => submissionForm(report, await writeReport(found));

    const cases: [string, number, string, RegExp | null, () => Promise<FormData>][] = [
      [
        'a broken sum',
        422,
        'report-has-errors',
        /requests.handled.total/,
        () => submissionForm(figures({ [cell]: 12_345 })),
      ],
      [
        'a blank cell',
        422,
        'report-has-errors',
        /requests.handled.total/,
        () => submissionForm(figures({ [cell]: null })),
      ],
      [
        'text in a figure',
        422,
        'report-has-errors',
        /251000元/,
        () => submissionForm(figures({ 'disclosure.fees.amount': '251000元' })),
      ],
      [
        'full-width digits',
        422,
        'report-has-errors',
        /１２/,
        () => submissionForm(figures({ [cell]: '１２' })),
      ],
      [
        'a decimal count',
        422,
        'report-has-errors',
        /fraction/,
        () => submissionForm(figures({ [cell]: 1.5 })),
      ],
      [
        'a negative count',
        422,
        'report-has-errors',
        /negative/,
        () => submissionForm(figures({ [cell]: -1 })),
      ],
      [
        'the real report with 161 blanks',
        422,
        'report-has-errors',
        /blank/,
        () => submissionForm({ ...reportCase('getashang-2021'), unit: report.unit }),
      ],
      [
        'the wrong edition for the year',
        422,
        'report-has-errors',
        /"needed":"2019"/,
        () => submissionForm({ ...report, year: 2020, signedOn: '2021-01-12' }),
      ],
      ['text that is not JSON', 400, 'invalid-request', /"path":"report"/, () => json('{"edition":')],
      ['JSON of another thing', 400, 'invalid-request', /"path":"report/, () => json('[1, 2]')],
      ['an unknown member', 400, 'invalid-request', /"path":"report.remarks"/, changedJson({ remarks: '' })],
      [
        'an unknown cell',
        400,
        'invalid-request',
        /"path":"report.figures.requests.nothing.total"/,
        changedJson({ figures: { 'requests.nothing.total': 1 } }),
      ],
      [
        'a day that is none',
        422,
        'report-has-errors',
        /cover.signedUnreadable/,
        changedJson({ signedOn: '2023-02-30' }),
      ],
      [
        'a narrative section of 60,000 characters',
        400,
        'invalid-request',
        /"path":"report.narrative.overview"/,
        changedJson({ narrative: { overview: '文'.repeat(60_000) } }),
      ],
      [
        '10 MB of narrative',
        413,
        'too-large',
        null,
        changedJson({ narrative: { overview: '文'.repeat(3_500_000) } }),
      ],
      [
        'no unit code',
        400,
        'invalid-request',
        /"path":"report.unit.code"/,
        changedJson({ unit: { name: '某单位' } }),
      ],
      [
        'the report of another unit',
        403,
        'not-allowed',
        null,
        () => submissionForm({ ...report, unit: otherClerk.unit as Report['unit'] }),
      ],
      ['no file at all', 422, 'workbook-unreadable', null, () => workbook(() => new Uint8Array())],
      [
        'a file that is no workbook',
        422,
        'workbook-unreadable',
        null,
        () => workbook(() => Buffer.from('%PDF-1.7')),
      ],
      [
        'a truncated workbook',
        422,
        'workbook-unreadable',
        null,
        () => workbook((bytes) => bytes.subarray(0, bytes.length / 2)),
      ],
      [
        'a workbook of 600 MB when inflated',
        422,
        'workbook-unreadable',
        null,
        () => workbook((bytes) => zipBomb(bytes, 600)),
      ],
      [
        'one that claims to be small',
        422,
        'workbook-unreadable',
        null,
        () => workbook((bytes) => zipBomb(bytes, 600, 1000)),
      ],
      [
        'a workbook over the limit',
        413,
        'too-large',
        null,
        () => workbook(() => new Uint8Array(workbookLimit + 1)),
      ],
      [
        'a workbook with another figure',
        422,
        'workbook-differs',
        /"cells":\["requests.handled.total"\]/,
        inWorkbook(figures({ [cell]: 12_345 })),
      ],
      [
        'a workbook with a formula in a figure',
        422,
        'workbook-differs',
        /requests.handled.total/,
        inWorkbook(figures({ [cell]: '=1+1' })),
      ],
      [
        'a workbook with another narrative',
        422,
        'workbook-differs',
        /"path":"narrative.problems"/,
        inWorkbook({ ...report, narrative: { ...narrative, problems: '没有问题。' } }),
      ],
      [
        'a workbook of another unit',
        422,
        'workbook-differs',
        /"path":"unit.code"/,
        inWorkbook({ ...report, unit: otherClerk.unit as Report['unit'] }),
      ],
      [
        'a workbook of another year',
        422,
        'workbook-differs',
        /"path":"year"/,
        inWorkbook({ ...report, year: 2021 }),
      ],
    ];
    for (const [what, status, code, names, make] of cases) {
      it(`with ${what}: ${status} ${code}`, async () => {
        const before = await archived();
        const response = await submit(await make());
        const problem = await problemOf(response);
        assert.deepEqual([response.status, problem.code], [status, code]);
        if (names) assert.match(JSON.stringify(problem), names);
        assert.deepEqual(await archived(), before);
      });
    }

    it('without a token, before anything is read', async () => {
      const response = await submit(new FormData(), { as: undefined });
      assert.equal(response.headers.get('www-authenticate'), 'Bearer');
      assert.equal((await problemOf(response)).code, 'not-signed-in');
    });

    it('from a supervisor', async () => {
      const response = await submit(await submissionForm(report), { as: supervisor });
      assert.equal((await problemOf(response)).code, 'not-allowed');
    });
  });

  it('leaves nothing of what a clerk wrote in the log', async () => {
    await submit(await submissionForm(clerkReport({ year: 2024, signedOn: '2025-01-12', narrative })));
    const log = app.logged.join('\n');
    assert.match(log, /"event":"archived"/);
    for (const word of [narrative.problems, clerk.unit.name, clerk.name, '251000元', '情况属实']) {
      assert.ok(!log.includes(word), word);
    }
  });
});
