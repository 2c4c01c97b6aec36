import { odata } from '@azure/data-tables';
import { fromEntity, partitionKey, type Chain, type FoundRecord } from './record';
import type { Storage } from './storage';

/** All records of one unit and year, oldest first. */
export async function readRecords(storage: Storage, chain: Chain): Promise<FoundRecord[]> {
  const groups = await query(storage, odata`PartitionKey eq ${partitionKey(chain)}`);
  return groups[0] ?? [];
}

/**
 * All records of all units whose region starts with `region`, one list for each unit and year, oldest first.
 * A range scan: keys go `region|unit|year`, and `~` comes after every digit and `|`.
 */
export async function readRegion(storage: Storage, region: string, year?: number): Promise<FoundRecord[][]> {
  const range = odata`PartitionKey ge ${region} and PartitionKey lt ${`${region}~`}`;
  return query(storage, year === undefined ? range : `${range} and year eq ${year}`);
}

async function query(storage: Storage, filter: string): Promise<FoundRecord[][]> {
  const partitions = new Map<string, FoundRecord[]>();
  const rows = storage.versions.listEntities<Record<string, unknown>>({
    queryOptions: { filter },
    ...storage.deadline(),
  });
  for await (const row of rows) {
    const key = row.partitionKey ?? '';
    partitions.set(key, [...(partitions.get(key) ?? []), fromEntity(row)]);
  }
  return [...partitions.values()].map((records) => records.sort((a, b) => a.version - b.version));
}
