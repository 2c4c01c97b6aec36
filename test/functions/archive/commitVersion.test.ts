import assert from 'node:assert/strict';
import { chainsOfUnit, findChain } from '../../../functions/archive/chains';
import { commitVersion } from '../../../functions/archive/commitVersion';
import { contentName } from '../../../functions/archive/content';
import type { Submission } from '../../../functions/archive/draftVersion';
import { digest } from '../../../functions/archive/digest';
import { readRecords, readRegionChains } from '../../../functions/archive/readRecords';
import { recordDigest } from '../../../functions/archive/record';
import { openStorage, type Storage } from '../../../functions/archive/storage';
import type { RequestProblem } from '../../../functions/answer/requestProblem';
import { testSigner } from '../testSigner';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';

const racers = 32;

describe('The archive', () => {
  let azurite: Azurite;
  let storage: Storage;
  let units = 0;
  before(async () => {
    azurite = await startAzurite();
    storage = openStorage(azurite.connectionString);
    await storage.prepare();
  });
  after(() => azurite.stop());

  /** A unit that has archived nothing yet. */
  const newUnit = (region = '141123') => ({ code: `unit-${++units}`, name: '某单位', region });
  const submission = (unit: Submission['unit'], overview: string, workbook = overview): Submission => ({
    unit,
    report: clerkReport({ unit, narrative: { overview } }),
    file: { part: 'workbook', bytes: new TextEncoder().encode(workbook) },
    findings: [],
    filedBy: 'clerk-1',
  });
  const commit = async (handedIn: Submission, now = () => new Date()) => {
    const known = await findChain(storage, handedIn.unit.code, handedIn.report.year);
    return commitVersion({ storage, signer: testSigner, now }, handedIn, known);
  };
  const recordsOf = (unit: Submission['unit']) =>
    readRecords(storage, { region: unit.region, unit: unit.code, year: 2022 });
  const altered = (error: RequestProblem) => error.code === 'archive-altered';

  it('gives a receipt whose digests are those of what is kept', async () => {
    const unit = newUnit();
    const { receipt, isNew } = await commit(submission(unit, '甲'));
    assert.equal(isNew, true);
    assert.equal(receipt.number, `GJ-2022-${unit.code}-0001`);
    assert.equal(receipt.previousDigest, null);
    const { recordDigest: own, ...rest } = receipt;
    assert.equal(own, recordDigest(rest));
    for (const [part, expected] of [
      ['report', receipt.reportDigest],
      ['workbook', receipt.workbookDigest],
    ] as const) {
      const blob = storage.contents.getBlobClient(contentName(part, expected ?? ''));
      assert.equal(digest(await blob.downloadToBuffer()), expected);
    }
  });

  it('gives the same receipt for the same content again, even from another save of the workbook', async () => {
    const unit = newUnit();
    const first = await commit(submission(unit, '甲', 'one save'));
    const again = await commit(submission(unit, '甲', 'another save'));
    assert.deepEqual(again, { ...first, isNew: false });
    assert.equal((await recordsOf(unit)).length, 1);
  });

  it('chains versions by digest, also when the content goes back to an earlier one', async () => {
    const unit = newUnit();
    const contents = ['甲', '乙', '甲'];
    const receipts = [];
    for (const content of contents) receipts.push((await commit(submission(unit, content))).receipt);
    assert.deepEqual(
      receipts.map(({ version }) => version),
      [1, 2, 3],
    );
    assert.deepEqual(
      receipts.map(({ previousDigest }) => previousDigest),
      [null, receipts[0]?.recordDigest, receipts[1]?.recordDigest],
    );
    assert.deepEqual(
      (await recordsOf(unit)).map(({ receipt }) => receipt),
      receipts,
    );
  });

  it(`gives ${racers} who hand in the same content at once one and the same receipt`, async () => {
    const unit = newUnit();
    const race = Array.from({ length: racers }, (_, racer) =>
      commit(submission(unit, '甲', `save ${racer}`)),
    );
    const outcomes = await Promise.all(race);
    assert.equal(new Set(outcomes.map(({ receipt }) => receipt.recordDigest)).size, 1);
    assert.equal(outcomes.filter(({ isNew }) => isNew).length, 1);
    assert.equal((await recordsOf(unit)).length, 1);
  });

  it(`gives ${racers} who hand in different contents at once a version each, in one chain`, async () => {
    const unit = newUnit();
    const race = Array.from({ length: racers }, (_, racer) => commit(submission(unit, `内容${racer}`)));
    const outcomes = await Promise.all(race);
    const records = await recordsOf(unit);
    assert.deepEqual(
      records.map(({ version }) => version),
      Array.from({ length: racers }, (_, index) => index + 1),
    );
    assert.equal(new Set(outcomes.map(({ receipt }) => receipt.reportDigest)).size, racers);
    for (const [index, { receipt, intact }] of records.entries()) {
      assert.equal(intact, true);
      assert.equal(receipt?.previousDigest, records[index - 1]?.receipt?.recordDigest ?? null);
    }
  });

  it('keeps one chain for a unit whose region code changes', async () => {
    const unit = newUnit('141123');
    await commit(submission(unit, '甲'));
    const { receipt } = await commit(submission({ ...unit, region: '141199' }, '乙'));
    assert.equal(receipt.version, 2);
    assert.deepEqual(await chainsOfUnit(storage, unit.code), [
      { region: '141123', unit: unit.code, year: 2022 },
    ]);
  });

  it('finds what was filed below a region, and of one year', async () => {
    const [inside, below, beside] = [newUnit('5201'), newUnit('520103'), newUnit('5202')];
    for (const unit of [inside, below, beside]) await commit(submission(unit, '甲'));
    const found = await readRegionChains(storage, '5201', 2022);
    assert.deepEqual(found.map(({ chain }) => chain.unit).sort(), [inside.code, below.code].sort());
    assert.deepEqual(await readRegionChains(storage, '5201', 2021), []);
    assert.equal((await readRegionChains(storage, '52')).length, 3);
  });

  for (const part of ['report', 'workbook'] as const) {
    it(`refuses a submission whose ${part} is stored under its digest, but altered`, async () => {
      const [unit, other] = [newUnit(), newUnit()];
      const { receipt } = await commit(submission(unit, `改${part}`));
      const blob = storage.contents.getBlockBlobClient(contentName(part, receipt[`${part}Digest`] ?? ''));
      await blob.uploadData(new TextEncoder().encode('{}'));
      const handedIn = submission(unit, `改${part}`);
      const another = { ...submission(other, `另${part}`), file: handedIn.file };
      await assert.rejects(commit(part === 'report' ? handedIn : another), altered);
    });
  }

  it('does not chain a version to a record that was altered', async () => {
    const unit = newUnit();
    await commit(submission(unit, '甲'));
    const row = {
      partitionKey: `${unit.region}|${unit.code}|2022`,
      rowKey: '000001',
      submittedAt: '2020-01-01T00:00:00Z',
    };
    await storage.versions.updateEntity(row, 'Merge');
    await assert.rejects(commit(submission(unit, '乙')), altered);
    assert.equal((await recordsOf(unit)).length, 1);
  });
});
