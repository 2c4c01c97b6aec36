import { odata, type TableClient, type TableEntityResult } from '@azure/data-tables';
import type { Storage } from './storage';

export type FoundRow = TableEntityResult<Record<string, unknown>>;

/**
 * Up to `most` rows of the partitions of a region and the regions within it, in the order of their keys, from after a cursor:
 * `partition.row key`. One request to storage, two where they go over into another partition, more only where storage
 * gives fewer than it was asked for. The range also holds codes that only start alike.
 */
export async function rangePage(
  storage: Storage,
  table: TableClient,
  region: string,
  cursor: string | null,
  most: number,
): Promise<FoundRow[]> {
  const end = `${region}~`;
  const [from = region, ...key] = cursor?.split('.') ?? [];
  const filters =
    cursor === null
      ? [odata`PartitionKey ge ${region} and PartitionKey lt ${end}`]
      : [
          odata`PartitionKey eq ${from} and RowKey gt ${key.join('.')}`,
          odata`PartitionKey gt ${from} and PartitionKey lt ${end}`,
        ];
  const rows: FoundRow[] = [];
  for (const filter of filters) {
    const found = table.listEntities<Record<string, unknown>>({
      queryOptions: { filter },
      ...storage.deadline(),
    });
    for await (const page of found.byPage({ maxPageSize: most - rows.length })) {
      rows.push(...page);
      if (rows.length >= most) return rows;
    }
  }
  return rows;
}
