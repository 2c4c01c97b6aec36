import assert from 'node:assert/strict';
import { findAlterations } from '../../../functions/archive/findAlterations';
import { readRecords } from '../../../functions/archive/readRecords';
import { partitionKey, recordDigest, rowKey, toEntity } from '../../../functions/archive/record';
import { loggedVersions } from '../../../functions/log/leaves';
import { sequence } from '../../../functions/log/sequence';
import type { ConsistencyAnswer, InclusionAnswer } from '../../../shared/api/log';
import type { Receipt } from '../../../shared/api/receipt';
import { parseCheckpoint } from '../../../shared/log/checkpoint';
import { judgeInclusion } from '../../../shared/receipt/judgeReceipt';
import { statedText } from '../../../shared/receipt/signedText';
import { statementLeaf, statementText } from '../../../shared/receipt/statement';
import { functionApp, type FunctionApp } from '../functionApp';
import { newKey, signerWith, testSigner } from '../testSigner';
import { archiveWithLog, type ArchiveWithLog } from './archiveWithLog';

const year = 2022;
const region = '141123';

/** What the attacker has: everything in storage, and, where a case says so, the signing key too. */
describe('Whoever has full access to storage, and', () => {
  let world: ArchiveWithLog;
  let app: FunctionApp;
  let [one, other]: string[] = [];
  /** What a unit and a supervisor hold: receipts, and the checkpoint of that time. */
  let receipts: Receipt[];
  let held: string;
  beforeEach(async () => {
    world = await archiveWithLog();
    app = functionApp({ issuer: '', audience: '', jwksUrl: 'http://127.0.0.1/' }, world.connectionString);
    [one, other] = [world.newUnit(), world.newUnit()];
    receipts = [
      await world.submit(one ?? '', '甲'),
      await world.submit(one ?? '', '乙'),
      await world.submit(other ?? '', '丙'),
    ];
    await sequence(world.archive);
    held = await checkpoint();
  });
  afterEach(async () => {
    await app.close();
    await world.stop();
  });

  const answerOf = async <T>(name: 'getInclusion' | 'getConsistency', of: object): Promise<T | null> => {
    const response = await app.call(name, of);
    return response.status === 200 ? ((await response.json()) as T) : null;
  };
  async function checkpoint(): Promise<string> {
    return ((await (await app.call('getCheckpoint')).json()) as { checkpoint: string }).checkpoint;
  }
  /** What somebody with one receipt and, or, one checkpoint finds, asking the altered service. */
  async function found(receipt: Receipt, checkpointHeld?: string): Promise<string> {
    const leaf = statementLeaf(statementText(receipt));
    const inclusion = await answerOf<InclusionAnswer>('getInclusion', { params: { leaf } });
    const size = parseCheckpoint(statedText(checkpointHeld ?? '') ?? '')?.size;
    const consistency =
      size === undefined
        ? undefined
        : await answerOf<ConsistencyAnswer>('getConsistency', { query: { from: String(size) } });
    const keys = await testSigner.keys();
    return judgeInclusion(receipt, { inclusion, held: checkpointHeld, consistency }, keys);
  }
  /** Begins the log anew from what is left in the archive, signed with the real key. */
  async function rebuildLog(): Promise<void> {
    const { storage } = world.archive;
    for await (const { name } of storage.log.listBlobsFlat()) await storage.log.deleteBlob(name);
    for await (const row of storage.leaves.listEntities())
      await storage.leaves.deleteEntity(row.partitionKey ?? '', row.rowKey ?? '');
    for await (const row of storage.versions.listEntities<{ pendingId: string; unitCode: string }>()) {
      const note = {
        partitionKey: region.slice(0, 2),
        rowKey: row.pendingId,
        region,
        unit: row.unitCode,
        year,
      };
      await storage.pending.createEntity(note);
    }
    await sequence(world.archive);
  }
  const keyOf = (unit: string) => partitionKey({ region, unit, year });
  const drop = (unit: string, version: number) =>
    world.archive.storage.versions.deleteEntity(keyOf(unit), rowKey(version));
  const [first, newest, others] = [0, 1, 2];
  const receipt = (index: number) => receipts[index] as Receipt;

  it('does nothing, is not accused of anything, also when the log has grown', async () => {
    assert.equal(await found(receipt(newest), held), 'included');
    await world.submit(other ?? '', '丁');
    await sequence(world.archive);
    for (const each of receipts) assert.equal(await found(each, held), 'included');
  });

  it('deletes the newest version, is found by a recheck, which knows what the log has of the unit', async () => {
    await drop(one ?? '', 2);
    const { storage } = world.archive;
    const records = await readRecords(storage, { region, unit: one ?? '', year });
    const logged = await loggedVersions(storage, one ?? '', year);
    assert.deepEqual(await findAlterations(storage, records, 1, logged), [
      { version: 2, part: 'record', kind: 'missing' },
    ]);
    assert.equal(await found(receipt(newest)), 'included', 'the log shows that it was there');
  });

  it('deletes the newest version and its leaf, key in hand, is found by its receipt and by any checkpoint', async () => {
    await drop(one ?? '', 2);
    await rebuildLog();
    assert.equal(await found(receipt(newest)), 'missing');
    assert.equal(await found(receipt(first), held), 'contradicted');
    assert.equal(await found(receipt(others), held), 'contradicted');
  });

  it('puts an older log back, is found by any newer checkpoint', async () => {
    const { storage } = world.archive;
    const old = new Map<string, Buffer>();
    for await (const { name } of storage.log.listBlobsFlat())
      old.set(name, await storage.log.getBlobClient(name).downloadToBuffer());
    await world.submit(other ?? '', '丁');
    await sequence(world.archive);
    const newer = await checkpoint();
    for (const [name, bytes] of old) await storage.log.getBlockBlobClient(name).uploadData(bytes);
    assert.equal(await found(receipt(first), newer), 'contradicted');
  });

  it('rewrites a chain consistently, key in hand, is found by any receipt of it and by any checkpoint', async () => {
    const { storage, signer } = world.archive;
    let before: Receipt | null = null;
    for (const real of [receipt(first), receipt(newest)]) {
      const { signed: _signed, findingsDigest: _findings, recordDigest: _digest, ...rest } = real;
      const changed = {
        ...rest,
        submittedAt: '2022-12-31T00:00:00.000Z',
        previousDigest: before?.recordDigest ?? null,
      };
      const forged: Receipt = { ...changed, recordDigest: recordDigest(changed) };
      forged.signed = await signer.sign('receipt', statementText(forged));
      const pendingId = `forged-${real.version}`;
      const entity = toEntity({ region, unit: one ?? '', year }, forged, { pendingId });
      await storage.versions.updateEntity(entity, 'Replace');
      before = forged;
    }
    await rebuildLog();
    const records = await readRecords(storage, { region, unit: one ?? '', year });
    assert.deepEqual(await findAlterations(storage, records, 2), [], 'the archive alone sees nothing');
    assert.equal(await found(receipt(first)), 'missing');
    assert.equal(await found(receipt(newest)), 'missing');
    assert.equal(await found(receipt(others), held), 'contradicted');
  });

  it('swaps two units, key in hand, is found by either’s receipt and by any checkpoint', async () => {
    const { storage, signer } = world.archive;
    for (const [mine, theirs] of [
      [receipt(first), receipt(others)],
      [receipt(others), receipt(first)],
    ] as const) {
      const { signed: _signed, findingsDigest: _findings, recordDigest: _digest, ...rest } = mine;
      const { reportDigest, workbookDigest, contentDigest } = theirs;
      const changed = { ...rest, reportDigest, workbookDigest, contentDigest };
      const forged: Receipt = { ...changed, recordDigest: recordDigest(changed) };
      forged.signed = await signer.sign('receipt', statementText(forged));
      const chain = { region, unit: mine.unit.code, year };
      const entity = toEntity(chain, forged, { pendingId: `swapped-${mine.unit.code}` });
      await storage.versions.updateEntity(entity, 'Replace');
    }
    await drop(one ?? '', 2);
    await rebuildLog();
    assert.equal(await found(receipt(first)), 'missing');
    assert.equal(await found(receipt(others)), 'missing');
    assert.equal(await found(receipt(newest), held), 'contradicted');
  });

  it('signs a log of their own with another key, is believed by nobody', async () => {
    const forger = { ...world.archive, signer: signerWith(newKey()) };
    const { storage } = world.archive;
    await storage.log.deleteBlob('checkpoint.txt');
    await world.submit(other ?? '', '丁');
    await sequence(forger);
    assert.equal(await found(receipt(first)), 'contradicted');
    assert.equal(await found(receipt(first), held), 'contradicted');
  });
});
