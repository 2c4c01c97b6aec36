import assert from 'node:assert/strict';
import { contentName } from '../../../functions/archive/content';
import type { RecheckJob, RecheckResult } from '../../../shared/api/recheckJob';
import type { Receipt } from '../../../shared/api/receipt';
import { recheckYard, type RecheckYard, type YardUnit } from './recheckYard';

const unit = (code: string, changed: Partial<YardUnit> = {}): YardUnit => ({
  code,
  name: `${code}局`,
  region: '141123',
  kind: 'department',
  ...changed,
});

describe('A bulk recheck of a region', () => {
  let yard: RecheckYard;
  let job: RecheckJob;
  let results: RecheckResult[];
  const of = (code: string) => results.filter((result) => result.unit.code === code);

  before(async function () {
    this.timeout(60_000);
    yard = await recheckYard();
    const { archive, file } = yard;
    const { storage } = archive;
    const blob = (part: 'report' | 'workbook', digest = '') =>
      storage.contents.getBlockBlobClient(contentName(part, digest));
    const receipts = new Map<string, Receipt>();
    for (const code of [
      ...['right', 'report-changed', 'report-gone', 'workbook-gone', 'record-changed', 'record-gone'],
    ])
      receipts.set(code, await file(unit(code), { documentNumber: `${code}〔2023〕1号` }));
    await file(unit('twice'));
    await file(unit('twice'), { documentNumber: '第二版' });
    await file(unit('all-gone'), { documentNumber: '没有了' });
    await file(unit('unsigned-differs'), {}, { workbookOf: { documentNumber: '另一个文号' }, signed: false });
    await file(unit('unsigned'), {}, { signed: false });
    await file(unit('elsewhere', { region: '141124' }));
    await file(unit('foreign', { region: '3301' }));
    await yard.sequence();

    await blob('report', receipts.get('report-changed')?.reportDigest).uploadData(Buffer.from('{}'));
    await blob('report', receipts.get('report-gone')?.reportDigest).delete();
    await blob('workbook', receipts.get('workbook-gone')?.workbookDigest).delete();
    const row = (code: string) => ({ partitionKey: `141123|${code}|2022`, rowKey: '000001' });
    await storage.versions.updateEntity({ ...row('record-changed'), unitName: '改名局' }, 'Merge');
    await storage.versions.deleteEntity(`141123|all-gone|2022`, '000001');
    await storage.versions.deleteEntity(`141123|twice|2022`, '000001');
    await storage.versions.deleteEntity(`141123|record-gone|2022`, '000001');

    job = await yard.start({ year: '2022' });
    await yard.work();
    job = await yard.job(job.id);
    results = await yard.results(job.id);
  });
  after(() => yard.stop());

  const outcomes: [code: string, outcome: string, what: string][] = [
    ['right', 'right', ''],
    ['elsewhere', 'right', ''],
    ['unsigned', 'right', ''],
    ['unsigned-differs', 'altered', 'workbook differs'],
    ['report-changed', 'altered', 'report changed'],
    ['record-changed', 'altered', 'record changed'],
    ['report-gone', 'missing', 'report missing'],
    ['workbook-gone', 'missing', 'workbook missing'],
    ['record-gone', 'missing', 'record missing'],
    ['all-gone', 'missing', 'record missing'],
  ];
  for (const [code, outcome, what] of outcomes)
    it(`says of ${code}: ${outcome} ${what}`, () => {
      const [result, ...more] = of(code);
      assert.deepEqual(more, []);
      assert.equal(result?.outcome, outcome);
      assert.equal(result.alterations.map(({ part, kind }) => `${part} ${kind}`).join(), what);
    });

  it('judges every version, and misses the one that was deleted before another', () => {
    assert.deepEqual(
      of('twice').map(({ version, outcome }) => [version, outcome]),
      [
        [1, 'missing'],
        [2, 'right'],
      ],
    );
  });

  it('judges nothing of another region', () => assert.deepEqual(of('foreign'), []));

  it('is finished then, with its counts and a log that agrees', () => {
    assert.equal(job.state, 'finished');
    assert.equal(job.log, 'agrees');
    assert.equal(job.versions, 12);
    assert.equal(job.judged, 12);
    assert.deepEqual(job.years, [2022]);
    const { right, altered, missing } = job.outcomes;
    assert.deepEqual({ right, altered, missing }, { right: 4, altered: 3, missing: 5 });
  });

  it('lists the worst first', () => {
    const order = results.map(({ outcome }) => outcome);
    assert.deepEqual(order, [
      ...['altered', 'altered', 'altered'],
      ...['missing', 'missing', 'missing', 'missing', 'missing'],
      ...['right', 'right', 'right', 'right'],
    ]);
  });
});
