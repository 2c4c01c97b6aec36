import { RequestProblem } from '../answer/requestProblem';
import { archivedReport } from '../archive/archivedReport';
import { hasStatus } from '../archive/hasStatus';
import { insertOnce } from '../archive/insertOnce';
import { readRegionChains, type FoundRegionChain } from '../archive/readRecords';
import type { Storage } from '../archive/storage';
import { overviewPartition, overviewRow, type OverviewRow } from './overviewRow';
import { readOverviewFacts } from './readOverview';

/** What a rebuild did: rows now as the archive has them, rows of nothing taken away, and units that cannot be read. */
export interface Rebuilt {
  written: number;
  removed: number;
  unreadable: number;
}

/** So many reports are read at once. */
const atOnce = 16;

/**
 * Makes the rows of a region and year anew from the archive. Whoever submits meanwhile comes first: a row that changed
 * since it was seen here is left as it is.
 */
export async function rebuildOverview(storage: Storage, region: string, year: number): Promise<Rebuilt> {
  const stale = new Map(
    (await readOverviewFacts(storage, region, year)).map((row) => [row.rowKey, row.etag]),
  );
  const chains = await readRegionChains(storage, region, year);
  const done: Rebuilt = { written: 0, removed: 0, unreadable: 0 };
  for (let from = 0; from < chains.length; from += atOnce) {
    const rows = await Promise.all(chains.slice(from, from + atOnce).map((chain) => rowOf(storage, chain)));
    for (const row of rows) {
      if (row === null) done.unreadable++;
      else {
        await put(storage, row, stale.get(row.rowKey));
        stale.delete(row.rowKey);
        done.written++;
      }
    }
  }
  for (const [rowKey, etag] of stale) {
    if (rowKey !== undefined && (await remove(storage, overviewPartition(year, region), rowKey, etag)))
      done.removed++;
  }
  return done;
}

async function rowOf(
  storage: Storage,
  { records, reviews, chain }: FoundRegionChain,
): Promise<OverviewRow | null> {
  const receipt = records.at(-1)?.receipt;
  if (!receipt) return null;
  try {
    const { report } = await archivedReport(storage, receipt);
    return overviewRow(chain, receipt, report, reviews);
  } catch (error) {
    if (error instanceof RequestProblem) return null;
    throw error;
  }
}

async function put(storage: Storage, row: OverviewRow, etag: string | undefined): Promise<void> {
  if (etag === undefined) return void (await insertOnce(storage, storage.overview, row));
  await unlessChanged(storage.overview.updateEntity(row, 'Replace', { etag, ...storage.deadline() }));
}

const remove = (storage: Storage, partitionKey: string, rowKey: string, etag: string): Promise<boolean> =>
  unlessChanged(storage.overview.deleteEntity(partitionKey, rowKey, { etag, ...storage.deadline() }));

async function unlessChanged(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (hasStatus(error, 412) || hasStatus(error, 404)) return false;
    throw error;
  }
}
