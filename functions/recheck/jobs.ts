import { randomBytes } from 'node:crypto';
import { odata, type TableEntityResult } from '@azure/data-tables';
import type { RecheckJob } from '../../shared/api/recheckJob';
import { hasStatus } from '../archive/hasStatus';
import { insertOnce } from '../archive/insertOnce';
import type { Storage } from '../archive/storage';

/** A bulk recheck as it is kept: what was asked for, and what each step found out. Under its region, the newest first. */
export interface JobRow {
  partitionKey: string;
  rowKey: string;
  /** 0: all years. */
  year: number;
  /** UTC, ISO 8601, as all times; absent until then. */
  startedAt: string;
  plannedAt?: string;
  finishedAt?: string;
  cancelledAt?: string;
  failedAt?: string;
  /** Known once it is planned. */
  versions?: number;
  parts?: number;
  /** The report years that it finds, as a JSON array. */
  years?: string;
  log?: 'agrees' | 'contradicted' | 'empty';
  /** Counts by outcome, as JSON, once it has finished. */
  outcomes?: string;
}
export type FoundJob = TableEntityResult<JobRow>;

/** The highest number of 15 digits: keys fall as time goes on. */
const endOfTime = 999_999_999_999_999;

/** So many jobs of a region are listed. */
const listed = 10;

/** The row in which the running job of a region and year is named, so that two starts at once make one job. */
const slotKey = (year: number): string => `running|${year}`;

export const isOver = ({ finishedAt, cancelledAt, failedAt }: JobRow): boolean =>
  [finishedAt, cancelledAt, failedAt].some((time) => time !== undefined);

export const idOf = ({ partitionKey, rowKey }: Pick<JobRow, 'partitionKey' | 'rowKey'>): RecheckJob['id'] =>
  `${partitionKey}.${rowKey}`;

const keysOf = (id: RecheckJob['id']): { partitionKey: string; rowKey: string } => {
  const [partitionKey = '', ...rest] = id.split('.');
  return { partitionKey, rowKey: rest.join('.') };
};

/** The region that a job is of. */
export const regionOfJob = (id: RecheckJob['id']): string => keysOf(id).partitionKey;

/** null when there is none. */
export async function readJob(storage: Storage, id: RecheckJob['id']): Promise<FoundJob | null> {
  const { partitionKey, rowKey } = keysOf(id);
  try {
    return await storage.rechecks.getEntity<JobRow>(partitionKey, rowKey, storage.deadline());
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

/** The newest jobs of exactly this region. */
export async function listJobs(storage: Storage, region: string): Promise<FoundJob[]> {
  const filter = odata`PartitionKey eq ${region} and RowKey lt ${slotKey(0)}`;
  const rows = storage.rechecks.listEntities<JobRow>({ queryOptions: { filter }, ...storage.deadline() });
  const page = await rows.byPage({ maxPageSize: listed }).next();
  return page.done ? [] : page.value;
}

/** Adds to a job what a step found out. Doing it twice is the same as once. */
export async function noteOfJob(
  storage: Storage,
  id: RecheckJob['id'],
  found: Partial<Omit<JobRow, 'partitionKey' | 'rowKey'>>,
): Promise<void> {
  await storage.rechecks.updateEntity({ ...keysOf(id), ...found }, 'Merge', storage.deadline());
}

/**
 * Makes a job for a region and year (0: all years), unless one is running: of several starts at once one makes it, and the
 * others are given that one.
 */
export async function openJob(
  storage: Storage,
  region: string,
  year: number,
  now: Date,
): Promise<{ job: JobRow; isNew: boolean }> {
  const time = String(endOfTime - now.getTime()).padStart(15, '0');
  const rowKey = `${time}.${randomBytes(4).toString('hex')}`;
  const row: JobRow = { partitionKey: region, rowKey, year, startedAt: now.toISOString() };
  await insertOnce(storage, storage.rechecks, row);
  const holder = await claimSlot(storage, row);
  if (holder === null) return { job: row, isNew: true };
  await storage.rechecks.deleteEntity(row.partitionKey, row.rowKey, storage.deadline());
  return { job: holder, isNew: false };
}

/** The job that holds the slot of the row's region and year and is not over; null when the slot is the row's own now. */
async function claimSlot(storage: Storage, row: JobRow): Promise<FoundJob | null> {
  const slot = { partitionKey: row.partitionKey, rowKey: slotKey(row.year), job: idOf(row) };
  for (;;) {
    if (await insertOnce(storage, storage.rechecks, slot)) return null;
    const found = await storage.rechecks.getEntity<{ job: string }>(
      slot.partitionKey,
      slot.rowKey,
      storage.deadline(),
    );
    if (found.job === slot.job) return null;
    const holder = await readJob(storage, found.job);
    if (holder !== null && !isOver(holder)) return holder;
    try {
      const options = { etag: found.etag, ...storage.deadline() };
      await storage.rechecks.updateEntity(slot, 'Replace', options);
      return null;
    } catch (error) {
      if (!hasStatus(error, 412)) throw error;
    }
  }
}
