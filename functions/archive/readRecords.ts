import { odata, type TableEntityResult } from '@azure/data-tables';
import type { Review } from '../../shared/api/review';
import { isWithin } from '../../shared/report/region';
import { fromEntity, partitionKey, type Chain, type FoundRecord } from './record';
import { isReviewKey, reviewOf, reviewPrefix } from './reviews';
import type { Storage } from './storage';

/** What there is of one unit and year: its versions and what was decided of them, oldest first. */
export interface FoundChain {
  records: FoundRecord[];
  reviews: Review[];
}

export async function readChain(storage: Storage, chain: Chain): Promise<FoundChain> {
  const groups = await query(storage, odata`PartitionKey eq ${partitionKey(chain)}`);
  return groups[0] ?? { records: [], reviews: [] };
}

/** One that was found in a region, and where it is kept. */
export interface FoundRegionChain extends FoundChain {
  chain: Chain;
}

/** All records of one unit and year, oldest first. */
export async function readRecords(storage: Storage, chain: Chain): Promise<FoundRecord[]> {
  return (await readChain(storage, chain)).records;
}

/**
 * All records of all units of a region and the regions within it, one list for each unit and year, oldest first.
 * A range scan: keys go `region|unit|year`, and `~` comes after every digit and `|`. What the range holds besides, codes that
 * only start alike, is left out.
 */
export async function readRegion(storage: Storage, region: string, year?: number): Promise<FoundRecord[][]> {
  const chains = await readRegionChains(storage, region, year);
  return chains.map(({ records }) => records).filter((records) => records.length > 0);
}

/** The same with what was decided, one for each unit and year that has a row at all. */
export async function readRegionChains(
  storage: Storage,
  region: string,
  year?: number,
): Promise<FoundRegionChain[]> {
  const range = odata`PartitionKey ge ${region} and PartitionKey lt ${`${region}~`}`;
  const ofYear = year === undefined ? '' : odata` and (year eq ${year} or RowKey ge ${reviewPrefix})`;
  const isOfYear = (key: string) => year === undefined || key.endsWith(`|${year}`);
  return query(
    storage,
    range + ofYear,
    (key) => isOfYear(key) && isWithin(key.slice(0, key.indexOf('|')), region),
  );
}

/**
 * The records of the chains from one to another in the order of their keys, without decisions: by key, oldest first. One
 * operation for every 1,000 rows.
 */
export async function readRecordsBetween(
  storage: Storage,
  first: Chain,
  last: Chain,
): Promise<Map<string, FoundRecord[]>> {
  const filter = odata`PartitionKey ge ${partitionKey(first)} and PartitionKey le ${partitionKey(last)} and RowKey lt ${reviewPrefix}`;
  const groups = await query(storage, filter);
  return new Map(groups.map(({ chain, records }) => [partitionKey(chain), records]));
}

type Row = TableEntityResult<Record<string, unknown>>;

async function query(
  storage: Storage,
  filter: string,
  isWanted: (partitionKey: string) => boolean = () => true,
): Promise<FoundRegionChain[]> {
  const partitions = new Map<string, Row[]>();
  const rows = storage.versions.listEntities<Record<string, unknown>>({
    queryOptions: { filter },
    ...storage.deadline(),
  });
  for await (const row of rows) {
    const key = row.partitionKey ?? '';
    if (!isWanted(key)) continue;
    const group = partitions.get(key);
    if (group) group.push(row);
    else partitions.set(key, [row]);
  }
  return [...partitions].map(([key, found]) => {
    const [region = '', unit = '', year = ''] = key.split('|');
    return { chain: { region, unit, year: Number(year) }, ...chainOf(found) };
  });
}

function chainOf(rows: Row[]): FoundChain {
  const inOrder = [...rows].sort((a, b) => ((a.rowKey ?? '') < (b.rowKey ?? '') ? -1 : 1));
  const isReview = ({ rowKey = '' }: Row) => isReviewKey(rowKey);
  return {
    records: inOrder.filter((row) => !isReview(row)).map(fromEntity),
    reviews: inOrder
      .filter(isReview)
      .map(reviewOf)
      .filter((review) => review !== null),
  };
}
