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
  const { chains } = await query(storage, odata`PartitionKey eq ${partitionKey(chain)}`);
  return chains[0] ?? { records: [], reviews: [] };
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
 * All records of all units of a region and the regions within it, one for each unit and year that has a row at all, and what was
 * decided. A range scan: keys go `region|unit|year`, and `~` comes after every digit and `|`. What the range holds besides, codes
 * that only start alike, is left out.
 */
export async function readRegionChains(
  storage: Storage,
  region: string,
  year?: number,
): Promise<FoundRegionChain[]> {
  return (await queryRegion(storage, region, year)).chains;
}

/**
 * Up to `most` of them from after the unit and year that a cursor names; `next` is the cursor of those after, null where there are
 * none. One operation for every 1,000 rows.
 */
export async function readRegionPage(
  storage: Storage,
  region: string,
  year: number | undefined,
  cursor: string | null,
  most: number,
): Promise<{ chains: FoundRegionChain[]; next: string | null }> {
  const { chains, isCut } = await queryRegion(storage, region, year, { after: cursor, most });
  const last = chains.at(-1);
  return { chains, next: isCut && last ? partitionKey(last.chain) : null };
}

async function queryRegion(
  storage: Storage,
  region: string,
  year?: number,
  { after, most }: { after: string | null; most: number } = { after: null, most: Infinity },
): Promise<{ chains: FoundRegionChain[]; isCut: boolean }> {
  const from = after === null ? odata`PartitionKey ge ${region}` : odata`PartitionKey gt ${after}`;
  const range = from + odata` and PartitionKey lt ${`${region}~`}`;
  const ofYear = year === undefined ? '' : odata` and (year eq ${year} or RowKey ge ${reviewPrefix})`;
  const isOfYear = (key: string) => year === undefined || key.endsWith(`|${year}`);
  const isWanted = (key: string) => isOfYear(key) && isWithin(key.slice(0, key.indexOf('|')), region);
  return query(storage, range + ofYear, isWanted, most);
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
  const { chains } = await query(storage, filter);
  return new Map(chains.map(({ chain, records }) => [partitionKey(chain), records]));
}

type Row = TableEntityResult<Record<string, unknown>>;

async function query(
  storage: Storage,
  filter: string,
  isWanted: (partitionKey: string) => boolean = () => true,
  most = Infinity,
): Promise<{ chains: FoundRegionChain[]; isCut: boolean }> {
  const partitions = new Map<string, Row[]>();
  let isCut = false;
  const rows = storage.versions.listEntities<Record<string, unknown>>({
    queryOptions: { filter },
    ...storage.deadline(),
  });
  for await (const row of rows) {
    const key = row.partitionKey ?? '';
    if (!isWanted(key)) continue;
    const group = partitions.get(key);
    if (group) group.push(row);
    else if (partitions.size >= most) {
      isCut = true;
      break;
    } else partitions.set(key, [row]);
  }
  const chains = [...partitions].map(([key, found]) => {
    const [region = '', unit = '', year = ''] = key.split('|');
    return { chain: { region, unit, year: Number(year) }, ...chainOf(found) };
  });
  return { chains, isCut };
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
