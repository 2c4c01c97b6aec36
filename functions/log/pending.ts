import { randomUUID } from 'node:crypto';
import { TableTransaction } from '@azure/data-tables';
import { hasStatus } from '../archive/hasStatus';
import { transactionLimit } from '../archive/insertTogether';
import type { Chain } from '../archive/record';
import type { Storage } from '../archive/storage';

/** A submission that may have committed and may not be in the log yet. */
export interface Pending {
  id: string;
  chain: Chain;
}
export interface FoundPending extends Pending {
  /** When it was noted, by the clock of storage. */
  notedAt: Date;
}

/** A province each, so that the rows of a country do not crowd one partition. */
const partitionOf = ({ region }: Pick<Chain, 'region'>): string => region.slice(0, 2);

/** Notes for the log that a submission is about to commit; gives the note's id, which its record carries. */
export async function notePending(storage: Storage, chain: Chain): Promise<string> {
  const id = randomUUID();
  const row = { partitionKey: partitionOf(chain), rowKey: id, ...chain };
  await storage.notePending(row);
  return id;
}

/** Whether a note is still there: what it announced may not be in the log yet. */
export async function isPending(storage: Storage, region: string, id: string): Promise<boolean> {
  try {
    await storage.pending.getEntity(partitionOf({ region }), id, storage.deadline());
    return true;
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}

/** The notes there are, page by page. */
export async function* pendingPages(storage: Storage, maxPageSize: number): AsyncGenerator<FoundPending[]> {
  const rows = storage.pending.listEntities<Chain>(storage.deadline());
  for await (const page of rows.byPage({ maxPageSize })) {
    yield page.map(({ rowKey = '', timestamp = '', region, unit, year }) => ({
      id: rowKey,
      chain: { region, unit, year },
      notedAt: new Date(timestamp),
    }));
  }
}

/** Takes notes away; one that is gone already is no matter. */
export async function forgetPending(storage: Storage, notes: readonly Pending[]): Promise<void> {
  const partitions = new Map<string, string[]>();
  for (const { id, chain } of notes) {
    const key = partitionOf(chain);
    partitions.set(key, [...(partitions.get(key) ?? []), id]);
  }
  for (const [partition, ids] of partitions) {
    for (let first = 0; first < ids.length; first += transactionLimit) {
      await forget(storage, partition, ids.slice(first, first + transactionLimit));
    }
  }
}

/** One transaction; when another has taken one of the rows away, each for itself. */
async function forget(storage: Storage, partitionKey: string, ids: string[]): Promise<void> {
  const transaction = new TableTransaction();
  for (const rowKey of ids) transaction.deleteEntity(partitionKey, rowKey);
  try {
    await storage.pending.submitTransaction(transaction.actions, storage.deadline());
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    for (const rowKey of ids) await storage.pending.deleteEntity(partitionKey, rowKey).catch(ignoreGone);
  }
}

function ignoreGone(error: unknown): void {
  if (!hasStatus(error, 404)) throw error;
}
