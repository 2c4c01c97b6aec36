import assert from 'node:assert/strict';
import { workbookLimit } from '../../../shared/api/routes';
import type { Report } from '../../../shared/report/report';
import { writeReport } from '../../../shared/workbook/writeReport';
import { reportCase } from '../../cases/reportCase';
import { startAzurite, type Azurite } from '../azurite';
import { clerkNarrative as narrative } from '../../cases/clerkNarrative';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type AppRequest, type FunctionApp } from '../functionApp';
import { clerk, otherClerk, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';
import { zipBomb } from '../zipBomb';

const cell = 'requests.handled.total';
describe('A report that is handed in', () => {
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
      'no text at all',
      422,
      'report-has-errors',
      /narrative.overview.empty/,
      () => submissionForm({ ...report, narrative: undefined }),
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
    ['a decimal count', 422, 'report-has-errors', /fraction/, () => submissionForm(figures({ [cell]: 1.5 }))],
    ['a negative count', 422, 'report-has-errors', /negative/, () => submissionForm(figures({ [cell]: -1 }))],
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
    it(`is refused with ${what}, and nothing is archived: ${status} ${code}`, async () => {
      const before = await archived();
      const response = await submit(await make());
      const problem = await problemOf(response);
      assert.deepEqual([response.status, problem.code], [status, code]);
      if (names) assert.match(JSON.stringify(problem), names);
      assert.deepEqual(await archived(), before);
    });
  }

  it('is refused without a token, before anything is read', async () => {
    const response = await submit(new FormData(), { as: undefined });
    assert.equal(response.headers.get('www-authenticate'), 'Bearer');
    assert.equal((await problemOf(response)).code, 'not-signed-in');
  });

  it('is refused from a supervisor', async () => {
    const response = await submit(await submissionForm(report), { as: supervisor });
    assert.equal((await problemOf(response)).code, 'not-allowed');
  });
});
