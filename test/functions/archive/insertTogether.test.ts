import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import { hasStatus } from '../../../functions/archive/hasStatus';
import { insertTogether, transactionLimit } from '../../../functions/archive/insertTogether';
import { openStorage, type Storage } from '../../../functions/archive/storage';
import { startAzurite, type Azurite } from '../azurite';
import { faultyStorage, type FaultyStorage } from '../faultyStorage';

describe('Rows that are inserted at the same time', () => {
  let azurite: Azurite;
  let proxy: FaultyStorage;
  let storage: Storage;
  let table: TableClient;
  before(async () => {
    azurite = await startAzurite();
    proxy = await faultyStorage(azurite);
    storage = openStorage(proxy.connectionString);
    await storage.prepare();
    table = storage.audit;
  });
  after(async () => {
    proxy.stop();
    await azurite.stop();
  });
  afterEach(() => proxy.heal());

  const rows = (partitionKey: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ partitionKey, rowKey: String(index), of: index }));
  async function storedIn(partition: string): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>();
    const queryOptions = { filter: `PartitionKey eq '${partition}'` };
    for await (const row of table.listEntities({ queryOptions })) found.set(row.rowKey ?? '', row.of);
    return found;
  }

  for (const action of ['create', 'upsert'] as const)
    describe(`by ${action}`, () => {
      const cases: [name: string, count: number, operations: number][] = [
        ['one alone', 1, 1],
        ['two: the second waits for the first', 2, 2],
        ['many: the first, and all others together', 60, 2],
        ['more than a transaction takes', transactionLimit + 21, 3],
      ];
      for (const [name, count, operations] of cases)
        it(name, async () => {
          const insert = insertTogether(table, action, storage.deadline);
          const partition = randomUUID();
          proxy.heal();
          await Promise.all(rows(partition, count).map(insert));
          assert.equal(proxy.count(), operations);
          assert.equal((await storedIn(partition)).size, count);
        });

      it('partitions do not wait for each other', async () => {
        const insert = insertTogether(table, action, storage.deadline);
        const partitions = [randomUUID(), randomUUID(), randomUUID()];
        proxy.heal();
        await Promise.all(partitions.flatMap((partition) => rows(partition, 5)).map(insert));
        assert.equal(proxy.count(), 6);
        for (const partition of partitions) assert.equal((await storedIn(partition)).size, 5);
      });

      it('where storage is away each is told, and the next is tried again', async () => {
        const insert = insertTogether(table, action, storage.deadline);
        const partition = randomUUID();
        proxy.failAfter(0, 'lost');
        const outcomes = await Promise.allSettled(rows(partition, 3).map(insert));
        assert.deepEqual(
          outcomes.map(({ status }) => status),
          Array<string>(3).fill('rejected'),
        );
        proxy.heal();
        await insert({ partitionKey: partition, rowKey: 'next' });
        assert.equal((await storedIn(partition)).size, 1);
      });
    });

  it('what storage did and did not answer is there once, and goes on', async () => {
    const insert = insertTogether(table, 'upsert', storage.deadline);
    const partition = randomUUID();
    proxy.failAfter(1, 'unanswered');
    const inserting = Promise.allSettled(rows(partition, 4).map(insert));
    setTimeout(() => proxy.heal(), 20);
    const outcomes = await inserting;
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      Array<string>(4).fill('fulfilled'),
    );
    assert.equal((await storedIn(partition)).size, 4);
  });

  it('a key that is taken fails alone, and what was there stays', async () => {
    const insert = insertTogether(table, 'create', storage.deadline);
    const partition = randomUUID();
    const taken = { partitionKey: partition, rowKey: '2', of: 'before' };
    await insert(taken);
    const outcomes = await Promise.allSettled(rows(partition, 5).map(insert));
    assert.deepEqual(
      outcomes.map((outcome) => outcome.status === 'rejected' && hasStatus(outcome.reason, 409)),
      [false, false, true, false, false],
    );
    const stored = await storedIn(partition);
    assert.equal(stored.size, 5);
    assert.equal(stored.get('2'), 'before');
  });
});
