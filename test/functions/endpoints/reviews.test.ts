import assert from 'node:assert/strict';
import type { HttpResponse } from '@azure/functions';
import { receiptSchema } from '../../../shared/api/receipt';
import { cellCommentLimit, mostCellComments, reviewsAnswerSchema } from '../../../shared/api/review';
import type { Report } from '../../../shared/report/report';
import { commentPlaces } from '../../../shared/review/commentPlaces';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';
import { functionApp, problemOf, type FunctionApp } from '../functionApp';
import { auditor, clerk, otherSupervisor, supervisor } from '../people';
import { submissionForm } from '../submissionForm';
import { startIssuer, type TestIssuer } from '../testIssuer';

describe('A report that is reviewed', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  let units = 0;
  let unit: typeof clerk.unit;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString);
  });
  beforeEach(() => {
    unit = { ...clerk.unit, code: `unit-${++units}` };
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  const report = (documentNumber?: string): Report =>
    clerkReport({ unit: { ...unit, kind: 'township' }, documentNumber });
  const submit = async (number?: string, reason?: string) => {
    const body = await submissionForm(report(number));
    if (reason !== undefined) body.set('reason', reason);
    return app.call('submit', { as: { ...clerk, unit }, body });
  };
  const path = (version: number) => ({ unit: unit.code, year: '2022', version: String(version) });
  const reviews = (version: number, as: object = supervisor) =>
    app.call('getReviews', { as: { ...as }, params: path(version) });
  const tagOf = async (version: number) => (await reviews(version)).headers.get('etag') ?? '';
  const decide = async (
    version: number,
    decision: string,
    tag?: string,
    comment = '请核对',
    comments?: { cell: string; text: string }[],
  ): Promise<HttpResponse> =>
    app.call('decide', {
      as: supervisor,
      params: path(version),
      headers: { 'if-match': tag ?? (await tagOf(version)) },
      body: JSON.stringify({ decision, comment, comments }),
    });
  const stateOf = async (version: number) =>
    reviewsAnswerSchema.parse(await (await reviews(version)).json()).state;

  it('is returned with a comment that its unit reads, corrected with a reason, and accepted', async () => {
    assert.equal((await submit('一')).status, 201);
    assert.equal(await stateOf(1), 'submitted');
    assert.equal((await decide(1, 'returned')).status, 201);
    const read = reviewsAnswerSchema.parse(await (await reviews(1, { ...clerk, unit })).json());
    assert.deepEqual(
      read.reviews.map(({ decision, comment, by }) => [decision, comment, by]),
      [['returned', '请核对', supervisor.sub]],
    );
    const corrected = await submit('二', '按意见更正文号');
    assert.equal(corrected.status, 201);
    assert.equal(receiptSchema.parse(await corrected.json()).reason, '按意见更正文号');
    assert.equal(await stateOf(2), 'submitted');
    assert.equal((await decide(2, 'accepted', undefined, '')).status, 201);
    assert.equal(await stateOf(1), 'returned');
    assert.equal(await stateOf(2), 'accepted');
  });

  it('is not corrected once it is accepted, until it is reopened; the same content still gives its receipt', async () => {
    await submit('一');
    await decide(1, 'accepted');
    assert.equal((await problemOf(await submit('二'))).code, 'report-accepted');
    assert.equal((await submit('一')).status, 200);
    assert.equal((await problemOf(await decide(1, 'returned'))).code, 'decision-not-open');
    assert.equal((await decide(1, 'reopened')).status, 201);
    assert.equal((await submit('二')).status, 201);
  });

  const pinned = [
    { cell: 'disclosure.licensing.decisions', text: '与台账不符，应为 3。' },
    { cell: 'overview', text: '请写明平台建设情况。' },
  ];

  it('is returned with comments at its cells, which stay with that version and are told of the next', async () => {
    await submit('一');
    assert.equal((await decide(1, 'returned', undefined, '', pinned)).status, 201);
    const first = reviewsAnswerSchema.parse(await (await reviews(1, { ...clerk, unit })).json());
    assert.deepEqual(first.reviews[0]?.comments, pinned);
    assert.deepEqual([first.newest, first.earlier], [1, []]);
    await submit('二');
    await app.call('recheck', { as: supervisor, params: path(1) });
    const second = reviewsAnswerSchema.parse(await (await reviews(2)).json());
    assert.deepEqual([second.state, second.reviews, second.earlier], ['submitted', [], first.reviews]);
    const outdated = reviewsAnswerSchema.parse(await (await reviews(1)).json());
    assert.deepEqual([outdated.state, outdated.newest], ['returned', 2]);
    assert.deepEqual(outdated.reviews, first.reviews);
  });

  const tooMany = [...Array(21).keys()].map((index) => ({ cell: `cell-${index}`, text: '请核对' }));
  const refused: [
    what: string,
    decision: string,
    comments: { cell: string; text: string }[],
    path: string,
  ][] = [
    ['21 comments', 'returned', tooMany, 'comments'],
    ['two comments of one cell', 'returned', [...pinned, ...pinned], 'comments'],
    ['comments with an acceptance', 'accepted', pinned, 'comments'],
    ['a comment of no words', 'returned', [{ cell: 'overview', text: ' ' }], 'comments.0.text'],
    [
      'a comment of 251 characters',
      'returned',
      [{ cell: 'overview', text: '核'.repeat(251) }],
      'comments.0.text',
    ],
    [
      'a comment of a cell of the other edition',
      'returned',
      [{ cell: 'requests.closed.total', text: '请核对' }],
      'comments.0.cell',
    ],
    [
      'a comment of what the clerk does not write',
      'returned',
      [{ cell: 'unitName', text: '请核对' }],
      'comments.0.cell',
    ],
  ];
  for (const [what, decision, comments, at] of refused)
    it(`is not decided with ${what}`, async () => {
      await submit('一');
      const { code, entries } = await problemOf(await decide(1, decision, undefined, '', comments));
      assert.deepEqual([code, entries?.[0]?.path], ['invalid-request', at]);
      assert.equal(await stateOf(1), 'submitted');
    });

  it('takes as many and as long comments as there may be', async () => {
    await submit('一');
    const longest = [...commentPlaces('2021').keys()]
      .slice(0, mostCellComments)
      .map((cell) => ({ cell, text: '\u0001核'.repeat(cellCommentLimit / 2) }));
    assert.equal((await decide(1, 'returned', undefined, '核'.repeat(2000), longest)).status, 201);
    const kept = reviewsAnswerSchema.parse(await (await reviews(1)).json());
    assert.deepEqual(kept.reviews[0]?.comments, longest);
  });

  it('is decided by one of two supervisors who decide at once, and the other is told', async () => {
    await submit('一');
    const tag = await tagOf(1);
    const both = await Promise.all([decide(1, 'accepted', tag), decide(1, 'returned', tag)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [201, 412]);
    const refused = both.find(({ status }) => status === 412);
    assert.equal((await problemOf(refused as HttpResponse)).code, 'decision-outdated');
  });

  it('is not decided in a version that has been replaced meanwhile', async () => {
    await submit('一');
    const tag = await tagOf(1);
    await submit('二');
    assert.equal((await problemOf(await decide(1, 'accepted', tag))).code, 'decision-outdated');
  });

  it('is not decided without a comment where one is due, nor blindly', async () => {
    await submit('一');
    const uncommented = await problemOf(await decide(1, 'returned', undefined, ' '));
    assert.deepEqual(uncommented.entries, [{ path: 'comment', message: 'missing' }]);
    const blind = await app.call('decide', {
      as: supervisor,
      params: path(1),
      body: JSON.stringify({ decision: 'accepted' }),
    });
    assert.equal((await problemOf(blind)).entries?.[0]?.path, 'If-Match');
  });

  it('is neither shown nor decided to a supervisor of another region', async () => {
    await submit('一');
    assert.equal((await reviews(1, otherSupervisor)).status, 404);
    const body = JSON.stringify({ decision: 'accepted' });
    const headers = { 'If-Match': '"1-0"' };
    const decided = await app.call('decide', { as: otherSupervisor, params: path(1), body, headers });
    assert.equal(decided.status, 404);
    const audited = await app.call('decide', { as: auditor, params: path(1), body, headers });
    assert.equal(audited.status, 403);
  });
});

describe('A report of an earlier year, filed as it was published', () => {
  let azurite: Azurite;
  let issuer: TestIssuer;
  let app: FunctionApp;
  let units = 0;
  before(async () => {
    [azurite, issuer] = await Promise.all([startAzurite(), startIssuer()]);
    app = functionApp(issuer, azurite.connectionString, { now: () => new Date('2026-11-20T00:00:00Z') });
  });
  after(async () => {
    await app.close();
    await Promise.all([azurite.stop(), issuer.stop()]);
  });

  const newUnit = () => ({ ...clerk.unit, code: `unit-${++units}`, kind: 'township' as const });
  const page = '<html><body>年度报告</body></html>';
  function form(report: Report): FormData {
    const body = new FormData();
    body.set('report', JSON.stringify(report));
    body.set('source', new Blob([page]), '年度报告.html');
    return body;
  }
  /** With a broken sum, as it was published. */
  const published = (unit: ReturnType<typeof newUnit>, year = 2022) => {
    const report = clerkReport({ unit, year });
    return { ...report, figures: { ...report.figures, 'requests.received.total': 9_999 } };
  };
  const file = (as: object, report: Report) =>
    app.call('filePublished', { as: { ...as }, body: form(report) });

  it('is kept with its source and its findings, which hold nothing back, by its unit or its supervisor', async () => {
    for (const as of [clerk, supervisor]) {
      const unit = newUnit();
      const response = await file(as === clerk ? { ...clerk, unit } : as, published(unit));
      assert.equal(response.status, 201);
      const receipt = receiptSchema.parse(await response.json());
      assert.equal(receipt.origin, 'published');
      assert.equal(receipt.workbookDigest, undefined);
      const blob = app.services.storage.contents.getBlobClient(`sources/${receipt.sourceDigest}.bin`);
      assert.equal((await blob.downloadToBuffer()).toString('utf8'), page);
      const params = { unit: unit.code, year: '2022', version: '1' };
      const recheck = await app.call('recheck', { as: supervisor, params });
      assert.equal(((await recheck.json()) as { intact: boolean }).intact, true);
      assert.equal(
        (await problemOf(await app.call('getWorkbook', { as: supervisor, params }))).code,
        'not-found',
      );
    }
  });

  it('is what the next year is judged against, and gives way to one that is handed in', async () => {
    const unit = newUnit();
    await file(supervisor, published(unit));
    const report = clerkReport({ unit });
    const handedIn = await app.call('submit', { as: { ...clerk, unit }, body: await submissionForm(report) });
    assert.equal(handedIn.status, 201);
    const again = published(unit);
    assert.equal((await problemOf(await file(supervisor, again))).code, 'already-submitted');
  });

  it('is not filed into another region by a supervisor who writes their own into the report', async () => {
    const unit = newUnit();
    const report = published(unit);
    assert.equal((await file(supervisor, report)).status, 201);
    for (const year of [2022, 2021]) {
      const posing = { ...published(unit, year), unit: { ...unit, region: '330106' } };
      assert.equal((await problemOf(await file(otherSupervisor, posing))).code, 'not-allowed');
    }
  });

  it('is refused for a year that is still being reported, and for what is not theirs', async () => {
    const unit = newUnit();
    assert.equal((await problemOf(await file(supervisor, published(unit, 2026)))).code, 'year-not-over');
    assert.notEqual((await file(otherSupervisor, published(unit))).status, 201);
    assert.notEqual((await file(clerk, published(unit))).status, 201);
    const unnamed = { ...published(unit), unit: { name: '某单位' } };
    assert.equal((await problemOf(await file(supervisor, unnamed))).entries?.[0]?.path, 'report.unit.code');
  });
});
