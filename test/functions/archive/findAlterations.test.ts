import assert from 'node:assert/strict';
import { findChain } from '../../../functions/archive/chains';
import { commitVersion, type Archive } from '../../../functions/archive/commitVersion';
import { contentName } from '../../../functions/archive/content';
import type { Submission } from '../../../functions/archive/draftVersion';
import { findAlterations } from '../../../functions/archive/findAlterations';
import { readRecords } from '../../../functions/archive/readRecords';
import { partitionKey, recordDigest, rowKey, toEntity, type Chain } from '../../../functions/archive/record';
import { openStorage, type Storage } from '../../../functions/archive/storage';
import type { Alteration } from '../../../shared/api/answers';
import type { Receipt } from '../../../shared/api/receipt';
import { testSigner } from '../testSigner';
import { startAzurite, type Azurite } from '../azurite';
import { clerkReport } from '../clerkReport';

describe('An archive of three versions, altered behind the server’s back', () => {
  let azurite: Azurite;
  let storage: Storage;
  let archive: Archive;
  let units = 0;
  before(async () => {
    azurite = await startAzurite();
    storage = openStorage(azurite.connectionString);
    archive = { storage, signer: testSigner, now: () => new Date() };
    await storage.prepare();
  });
  after(() => azurite.stop());

  interface Archived {
    chain: Chain;
    receipts: Receipt[];
  }

  async function threeVersions(): Promise<Archived> {
    const unit = { code: `unit-${++units}`, name: '某单位', region: '141123' };
    const receipts: Receipt[] = [];
    for (const overview of ['甲', '乙', '丙']) {
      const report = clerkReport({ unit, narrative: { overview } });
      const workbook = new TextEncoder().encode(overview + unit.code);
      const submission: Submission = {
        unit,
        report,
        file: { part: 'workbook', bytes: workbook },
        findings: [],
        filedBy: 'clerk-1',
      };
      const known = await findChain(storage, unit.code, report.year);
      receipts.push((await commitVersion(archive, submission, known)).receipt);
    }
    return { chain: { region: unit.region, unit: unit.code, year: 2022 }, receipts };
  }

  const receiptAt = ({ receipts }: Archived, version: number) => receipts[version - 1] as Receipt;
  const blobAt = (archived: Archived, version: number, part: 'report' | 'workbook') =>
    storage.contents.getBlockBlobClient(
      contentName(part, receiptAt(archived, version)[`${part}Digest`] ?? ''),
    );
  const rowAt = ({ chain }: Archived, version: number) => ({
    partitionKey: partitionKey(chain),
    rowKey: rowKey(version),
  });

  async function changeOneByte(
    archived: Archived,
    version: number,
    part: 'report' | 'workbook',
  ): Promise<void> {
    const blob = blobAt(archived, version, part);
    const bytes = await blob.downloadToBuffer();
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    await blob.uploadData(bytes);
  }

  /**
   * Rewrites a record so that it agrees with its own digest again. Nobody but the holder of the key can sign it: it keeps
   * the old signature, or comes without one, as records did before receipts were signed.
   */
  async function rewrite(
    archived: Archived,
    version: number,
    change: Partial<Receipt>,
    signature: 'old' | 'none' = 'none',
  ): Promise<void> {
    const { signed, recordDigest: _old, findingsDigest: _none, ...rest } = receiptAt(archived, version);
    const changed = { ...rest, ...change };
    const forged = { ...changed, recordDigest: recordDigest(changed) };
    const entity = toEntity(archived.chain, signature === 'old' ? { ...forged, signed } : forged);
    await storage.versions.updateEntity(entity, 'Replace');
  }

  const backdated = '2021-01-01T00:00:00.000Z';
  type Found = [version: number, part: Alteration['part'], kind: Alteration['kind']][];
  const cases: [string, (archived: Archived) => Promise<unknown>, number, Found][] = [
    ['nothing', () => Promise.resolve(), 3, []],
    ['one byte of a report', (a) => changeOneByte(a, 3, 'report'), 3, [[3, 'report', 'changed']]],
    ['one byte of a workbook', (a) => changeOneByte(a, 3, 'workbook'), 3, [[3, 'workbook', 'changed']]],
    ['one byte of an earlier report', (a) => changeOneByte(a, 1, 'report'), 3, [[1, 'report', 'changed']]],
    ['one byte of a later report', (a) => changeOneByte(a, 3, 'report'), 2, []],
    [
      'a report emptied',
      (a) => blobAt(a, 2, 'report').uploadData(new Uint8Array()),
      2,
      [[2, 'report', 'changed']],
    ],
    ['a report deleted', (a) => blobAt(a, 2, 'report').delete(), 3, [[2, 'report', 'missing']]],
    ['a workbook deleted', (a) => blobAt(a, 1, 'workbook').delete(), 1, [[1, 'workbook', 'missing']]],
    [
      'both contents of one version and one of another',
      async (a) => {
        await changeOneByte(a, 1, 'report');
        await changeOneByte(a, 1, 'workbook');
        await blobAt(a, 3, 'report').delete();
      },
      3,
      [
        [1, 'report', 'changed'],
        [1, 'workbook', 'changed'],
        [3, 'report', 'missing'],
      ],
    ],
    [
      'the time in a record',
      (a) => storage.versions.updateEntity({ ...rowAt(a, 2), submittedAt: backdated }, 'Merge'),
      3,
      [[2, 'record', 'changed']],
    ],
    [
      'a record that lost a column',
      (a) => storage.versions.updateEntity({ ...rowAt(a, 2), number: 'x' }, 'Replace'),
      3,
      [[2, 'record', 'changed']],
    ],
    [
      'a record and its digest',
      (a) => rewrite(a, 2, { submittedAt: backdated }),
      3,
      [[3, 'chain', 'changed']],
    ],
    [
      'a record and its digest, not its signature',
      (a) => rewrite(a, 2, { submittedAt: backdated }, 'old'),
      3,
      [[2, 'record', 'changed']],
    ],
    [
      'the findings kept beside a record',
      (a) => storage.versions.updateEntity({ ...rowAt(a, 3), findings: '[["x"]]' }, 'Merge'),
      3,
      [[3, 'record', 'changed']],
    ],
    [
      'a record without its digest, seen from the version itself',
      (a) => rewrite(a, 2, { submittedAt: backdated }),
      2,
      [[3, 'chain', 'changed']],
    ],
    [
      'a link cut, with its digest',
      (a) => rewrite(a, 2, { previousDigest: null }),
      2,
      [
        [2, 'chain', 'changed'],
        [3, 'chain', 'changed'],
      ],
    ],
    [
      'a record in the middle deleted',
      (a) => storage.versions.deleteEntity(rowAt(a, 2).partitionKey, rowKey(2)),
      3,
      [[2, 'record', 'missing']],
    ],
    [
      'the first record deleted',
      (a) => storage.versions.deleteEntity(rowAt(a, 1).partitionKey, rowKey(1)),
      3,
      [[1, 'record', 'missing']],
    ],
    [
      'a record put in the place of another',
      (a) =>
        storage.versions.updateEntity({ ...toEntity(a.chain, receiptAt(a, 1)), ...rowAt(a, 2) }, 'Replace'),
      2,
      [[2, 'record', 'changed']],
    ],
  ];
  for (const [what, alter, version, expected] of cases) {
    const says = expected.map((alteration) => alteration.join(' ')).join(', ') || 'intact';
    it(`${what}; version ${version} is judged: ${says}`, async () => {
      const archived = await threeVersions();
      await alter(archived);
      const found = await findAlterations(storage, await readRecords(storage, archived.chain), version);
      assert.deepEqual(
        found.map(({ version, part, kind }) => [version, part, kind]),
        expected,
      );
    });
  }
});
