import { odata, type TableEntityResult } from '@azure/data-tables';
import { isWithin } from '../../shared/report/region';
import type { Storage } from '../archive/storage';
import { overviewPartition, type OverviewRow } from './overviewRow';

/** What a list shows of a row: everything but the figures. */
export type OverviewFacts = Omit<OverviewRow, 'figures'>;
const factNames = [
  ...['partitionKey', 'rowKey', 'unitCode', 'unitName', 'region', 'year', 'version', 'state'],
  ...['decisions', 'explained', 'released', 'submittedAt', 'decidedAt', 'edition'],
];

/**
 * The rows of a year of a region and the regions within it, by region and unit code. One operation for every 1,000 rows,
 * and at most one more.
 */
export async function readOverview(
  storage: Storage,
  region: string,
  year: number,
): Promise<TableEntityResult<OverviewRow>[]> {
  return (await query(storage, region, year)) as TableEntityResult<OverviewRow>[];
}

/** The same without the figures. */
export async function readOverviewFacts(
  storage: Storage,
  region: string,
  year: number,
): Promise<TableEntityResult<OverviewFacts>[]> {
  return query(storage, region, year, factNames);
}

async function query(storage: Storage, region: string, year: number, select?: string[]) {
  const filter = odata`PartitionKey eq ${overviewPartition(year, region)} and RowKey ge ${region} and RowKey lt ${`${region}~`}`;
  const rows = storage.overview.listEntities<OverviewFacts>({
    queryOptions: { filter, ...(select ? { select } : {}) },
    ...storage.deadline(),
  });
  const found: TableEntityResult<OverviewFacts>[] = [];
  for await (const row of rows) if (isWithin(row.region, region)) found.push(row);
  return found;
}
