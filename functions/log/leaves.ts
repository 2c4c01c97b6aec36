import { RestError, TableTransaction } from '@azure/data-tables';
import type { Hash } from '../../shared/log/hash';
import type { Storage } from '../archive/storage';
import { transactionLimit } from './pending';

const partitionOf = (leaf: Hash): string => leaf.slice(0, 1);

/** The index of a leaf in the log; null when it is not in it, or not yet. */
export async function leafIndex(storage: Storage, leaf: Hash): Promise<number | null> {
  try {
    const row = await storage.leaves.getEntity<{ index: number }>(
      partitionOf(leaf),
      leaf,
      storage.deadline(),
    );
    return row.index;
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return null;
    throw error;
  }
}

/** Makes leaves found by their hash: `leaves` are those from `first` on. Doing it twice is the same as once. */
export async function indexLeaves(storage: Storage, leaves: readonly Hash[], first: number): Promise<void> {
  const partitions = new Map<string, { rowKey: Hash; index: number }[]>();
  for (const [at, rowKey] of leaves.entries()) {
    const key = partitionOf(rowKey);
    partitions.set(key, [...(partitions.get(key) ?? []), { rowKey, index: first + at }]);
  }
  for (const [partitionKey, rows] of partitions) {
    for (let from = 0; from < rows.length; from += transactionLimit) {
      const transaction = new TableTransaction();
      for (const row of rows.slice(from, from + transactionLimit))
        transaction.upsertEntity({ partitionKey, ...row }, 'Replace');
      await storage.leaves.submitTransaction(transaction.actions, storage.deadline());
    }
  }
}
