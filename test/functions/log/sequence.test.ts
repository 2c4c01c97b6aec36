import assert from 'node:assert/strict';
import { openStorage } from '../../../functions/archive/storage';
import { inclusionOf } from '../../../functions/log/inclusionOf';
import { leafOf } from '../../../functions/log/leaves';
import { readState, replaceState } from '../../../functions/log/logState';
import { notePending, pendingPages } from '../../../functions/log/pending';
import { readCheckpoint } from '../../../functions/log/publishedCheckpoint';
import { sequence } from '../../../functions/log/sequence';
import type { Receipt } from '../../../shared/api/receipt';
import { append, emptyTree, rootOf } from '../../../shared/log/tree';
import { judgeInclusion, judgeSignature, stated } from '../../../shared/receipt/judgeReceipt';
import { testSigner } from '../testSigner';
import { archiveWithLog, type ArchiveWithLog } from './archiveWithLog';
import { submitTo } from './submitTo';

const day = 24 * 60 * 60_000;

describe('The log of receipts', () => {
  let world: ArchiveWithLog;
  beforeEach(async () => {
    world = await archiveWithLog();
  });
  afterEach(() => world.stop());

  /** All leaves, as the log keeps them. */
  async function kept(): Promise<string[]> {
    const { log } = world.archive.storage;
    const lines: string[] = [];
    for await (const { name } of log.listBlobsFlat({ prefix: 'leaves/' })) {
      const text = (await log.getBlobClient(name).downloadToBuffer()).toString('utf8');
      lines.push(...text.trim().split('\n'));
    }
    return lines;
  }
  async function notes(): Promise<number> {
    let count = 0;
    for await (const page of pendingPages(world.archive.storage, 100)) count += page.length;
    return count;
  }
  /** Every receipt is in the log once, as its own proof shows, and the log is nothing else. */
  async function requireWhole(receipts: Receipt[]): Promise<void> {
    const keys = await testSigner.keys();
    const lines = await kept();
    assert.deepEqual([...lines].sort(), receipts.map(({ signed }) => signed).sort());
    const checkpoint = await readCheckpoint(world.archive.storage);
    const { tree } = append(emptyTree, lines.map(leafOf));
    assert.equal(checkpoint?.stated.size, receipts.length);
    assert.equal(checkpoint?.stated.root, rootOf(tree));
    assert.ok(await stated(checkpoint?.signed ?? '', keys));
    for (const receipt of receipts) {
      const inclusion = await inclusionOf(world.archive.storage, leafOf(receipt.signed ?? ''));
      assert.equal(await judgeSignature(receipt, keys), 'valid');
      assert.equal(await judgeInclusion(receipt, { inclusion }, keys), 'included');
    }
  }

  it('takes every receipt in once, those of one unit in their order, and forgets the notes', async () => {
    const [one, other] = [world.newUnit(), world.newUnit()];
    const receipts = [
      await world.submit(one, '甲'),
      await world.submit(other, '甲'),
      await world.submit(one, '乙'),
    ];
    assert.equal(await sequence(world.archive), 3);
    assert.equal(await sequence(world.archive), 0);
    await requireWhole(receipts);
    const versions = (await kept()).filter((line) =>
      [receipts[0], receipts[2]].some((r) => r?.signed === line),
    );
    assert.deepEqual(versions, [receipts[0]?.signed, receipts[2]?.signed]);
    assert.equal(await notes(), 0);
    receipts.push(await world.submit(one, '丙'));
    assert.equal(await sequence(world.archive), 1);
    await requireWhole(receipts);
  });

  it('takes in nothing for content that was handed in again', async () => {
    const unit = world.newUnit();
    const receipts = [await world.submit(unit, '甲'), await world.submit(unit, '甲')];
    assert.equal(await sequence(world.archive), 1);
    await requireWhole(receipts.slice(0, 1));
  });

  it('is written by one of several instances that run at once', async () => {
    const receipts = [];
    for (let index = 0; index < 12; index++) receipts.push(await world.submit(world.newUnit(), '甲'));
    const instances = Array.from({ length: 4 }, () => ({
      ...world.archive,
      storage: openStorage(world.connectionString),
    }));
    const added = await Promise.all(instances.map(sequence));
    assert.equal(
      added.reduce((sum, count) => sum + count),
      12,
    );
    await sequence(world.archive);
    await requireWhole(receipts);
  });

  it('finishes what a run that died after growing it had left to publish', async () => {
    const receipts = [await world.submit(world.newUnit(), '甲'), await world.submit(world.newUnit(), '乙')];
    const { storage } = world.archive;
    const batch = receipts.map(({ signed }) => signed ?? '');
    const { tree } = append(emptyTree, batch.map(leafOf));
    const state = { tree, time: new Date().toISOString(), batch, filled: [] };
    await replaceState(storage, state, null);
    assert.equal(await readCheckpoint(storage), null);
    assert.equal(await sequence(world.archive), 0);
    await requireWhole(receipts);
    assert.equal(await notes(), 0);
    assert.deepEqual((await readState(storage)).state.batch, []);
  });

  it('keeps a note of what has not committed, and gives it up after a day', async () => {
    const { storage } = world.archive;
    await notePending(storage, { region: '141123', unit: world.newUnit(), year: 2022 });
    await sequence(world.archive);
    assert.equal(await notes(), 1);
    const tomorrow = () => new Date(Date.now() + day + 60_000);
    await sequence({ ...world.archive, now: tomorrow });
    assert.equal(await notes(), 0);
  });

  it('never goes back in time, whatever the clocks of its instances say', async () => {
    const unit = world.newUnit();
    const first = await world.submit(unit, '甲');
    await sequence(world.archive);
    const before = await readCheckpoint(world.archive.storage);
    const slow = { ...world.archive, now: () => new Date(Date.now() - day) };
    const second = await submitTo(slow, unit, '乙');
    assert.equal(second.submittedAt, first.submittedAt);
    await sequence(slow);
    const after = await readCheckpoint(world.archive.storage);
    assert.equal(after?.stated.time, before?.stated.time);
    await requireWhole([first, second]);
  });
});
