import { odata } from '@azure/data-tables';
import { isWithin, wholeRegion } from '../../shared/report/region';
import type { Release, ReleasePage } from '../../shared/release/release';
import { insertOnce } from '../archive/insertOnce';
import { rangePage, type FoundRow } from '../archive/rangePage';
import type { Chain } from '../archive/record';
import type { Storage } from '../archive/storage';
import {
  askedRow,
  decidedRow,
  isDecision,
  releasesIn,
  rowsOf,
  type Asked,
  type Decided,
} from './releaseRows';

/** Rows read for one page: some hundred requests. */
const pageSize = 200;

/** The partition is the region under which the unit's year is kept, so that a supervisor's region is one range. */
const partitionOf = ({ region }: Chain): string => wholeRegion(region) ?? region;

/** What was asked for a unit and year, oldest first. One request to storage. */
export async function readReleases(storage: Storage, chain: Chain): Promise<Release[]> {
  const prefix = rowsOf(chain.year, chain.unit);
  const filter = odata`PartitionKey eq ${partitionOf(chain)} and RowKey ge ${prefix} and RowKey lt ${`${prefix}~`}`;
  const rows: FoundRow[] = [];
  const found = storage.releases.listEntities<Record<string, unknown>>({
    queryOptions: { filter },
    ...storage.deadline(),
  });
  for await (const row of found) rows.push(row);
  return releasesIn(rows);
}

/** Adds a request; false when another one came first under its number. */
export function addAsked(storage: Storage, chain: Chain, asked: Asked): Promise<boolean> {
  return insertOnce(storage, storage.releases, askedRow(partitionOf(chain), asked));
}

/** Decides of a request; false when it was decided before, which stays. */
export function addDecided(
  storage: Storage,
  chain: Chain,
  release: Release,
  decided: Decided,
): Promise<boolean> {
  return insertOnce(storage, storage.releases, decidedRow(partitionOf(chain), release, decided));
}

/**
 * A page of what was asked in a region and the regions within it, from after a cursor. A request and what was decided of it
 * come on one page.
 */
export async function listReleases(
  storage: Storage,
  region: string,
  cursor: string | null,
): Promise<ReleasePage> {
  const rows = await rangePage(storage, storage.releases, region, cursor, pageSize + 1);
  const shown = rows.slice(0, pageSize);
  const after = rows[pageSize];
  if (after !== undefined && isDecision(after)) shown.pop();
  const last = after === undefined ? undefined : shown.at(-1);
  return {
    releases: releasesIn(shown.filter(({ partitionKey }) => isWithin(partitionKey ?? '', region))),
    next: last ? `${last.partitionKey}.${last.rowKey}` : null,
  };
}
