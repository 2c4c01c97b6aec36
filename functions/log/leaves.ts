import { odata, TableTransaction } from '@azure/data-tables';
import { hasStatus } from '../archive/hasStatus';
import type { Hash } from '../../shared/log/hash';
import { statedText } from '../../shared/receipt/signedText';
import { receiptOfSigned, statementLeaf } from '../../shared/receipt/statement';
import { rowKey } from '../archive/record';
import type { Storage } from '../archive/storage';
import { transactionLimit } from '../archive/insertTogether';

/** So many transactions are sent at the same time. */
const writersAtOnce = 16;

const partitionOf = (leaf: Hash): string => leaf.slice(0, 1);
const chainPartition = (unit: string, year: number): string => `${unit}|${year}`;

/** The hash of a signed receipt's leaf. Throws when it has not the form of one. */
export function leafOf(signed: string): Hash {
  const text = statedText(signed);
  if (text === null) throw new Error('A leaf of the log is no signed receipt');
  return statementLeaf(text);
}

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
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

/** The versions of a unit and year that the log has a leaf of, in no order. */
export async function loggedVersions(storage: Storage, unit: string, year: number): Promise<number[]> {
  const queryOptions = { filter: odata`PartitionKey eq ${chainPartition(unit, year)}` };
  const versions: number[] = [];
  for await (const { rowKey } of storage.leaves.listEntities({ queryOptions, ...storage.deadline() }))
    versions.push(Number(rowKey));
  return versions;
}

/**
 * Makes leaves found, by their hash and by what they are of. `receipts` are the signed receipts that became the leaves from
 * `first` on. Doing it twice is the same as once.
 */
export async function indexLeaves(
  storage: Storage,
  receipts: readonly string[],
  first: number,
): Promise<void> {
  const partitions = new Map<string, { rowKey: string; index: number }[]>();
  const add = (key: string, row: { rowKey: string; index: number }) =>
    partitions.set(key, [...(partitions.get(key) ?? []), row]);
  for (const [at, signed] of receipts.entries()) {
    const [leaf, receipt, index] = [leafOf(signed), receiptOfSigned(signed), first + at];
    add(partitionOf(leaf), { rowKey: leaf, index });
    if (receipt !== null)
      add(chainPartition(receipt.unit.code, receipt.year), { rowKey: rowKey(receipt.version), index });
  }
  const writes = [...partitions].flatMap(([partition, rows]) =>
    Array.from({ length: Math.ceil(rows.length / transactionLimit) }, (_, part) => () => {
      const transaction = new TableTransaction();
      for (const row of rows.slice(part * transactionLimit, (part + 1) * transactionLimit))
        transaction.upsertEntity({ partitionKey: partition, ...row }, 'Replace');
      return storage.leaves.submitTransaction(transaction.actions, storage.deadline());
    }),
  );
  for (let from = 0; from < writes.length; from += writersAtOnce)
    await Promise.all(writes.slice(from, from + writersAtOnce).map((write) => write()));
}
