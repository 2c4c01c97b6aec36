import { odata } from '@azure/data-tables';
import { recheckOutcomes, type RecheckJob, type RecheckOutcome } from '../../shared/api/recheckJob';
import { hasStatus } from '../archive/hasStatus';
import type { Storage } from '../archive/storage';

/** What is done of a job: a part by its name, or the sums of a year. */
export type DoneName = { part: string } | { sums: number };
export interface DoneRow {
  versions: number;
  /** Counts by outcome, as JSON. */
  outcomes: string;
  /** UTC, ISO 8601. */
  at: string;
}

const donePrefix = 'done|';
export const donePartPrefix = `${donePrefix}part|`;
/** Comes after every character of a key. */
const end = '~';

/** The key of the row that says that a step is done. */
export const doneKey = (name: DoneName): string =>
  'part' in name ? donePartPrefix + name.part.split('/').at(-1) : `${donePrefix}sums|${name.sums}`;

export const noOutcomes = (): Record<RecheckOutcome, number> =>
  Object.fromEntries(recheckOutcomes.map((outcome) => [outcome, 0])) as Record<RecheckOutcome, number>;

/** Whether a step of a job is done. */
export async function isDone(storage: Storage, job: RecheckJob['id'], name: DoneName): Promise<boolean> {
  try {
    await storage.rechecks.getEntity(job, doneKey(name), storage.deadline());
    return true;
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}

/** What is done of a job so far: how many parts and sums, and the counts of the parts together. One operation for every 1,000. */
export async function readDone(
  storage: Storage,
  job: RecheckJob['id'],
): Promise<{
  parts: Set<string>;
  sums: Set<number>;
  outcomes: Record<RecheckOutcome, number>;
  last: string;
}> {
  const filter = odata`PartitionKey eq ${job} and RowKey ge ${donePrefix} and RowKey lt ${donePrefix + end}`;
  const rows = storage.rechecks.listEntities<DoneRow>({ queryOptions: { filter }, ...storage.deadline() });
  const outcomes = noOutcomes();
  const parts = new Set<string>();
  const sums = new Set<number>();
  let last = '';
  for await (const { rowKey = '', outcomes: counted, at } of rows) {
    if (rowKey.startsWith(donePartPrefix)) parts.add(rowKey.slice(donePartPrefix.length));
    else sums.add(Number(rowKey.slice(`${donePrefix}sums|`.length)));
    for (const [outcome, count] of Object.entries(JSON.parse(counted) as Record<RecheckOutcome, number>))
      outcomes[outcome as RecheckOutcome] += count;
    if (at > last) last = at;
  }
  return { parts, sums, outcomes, last };
}

/** Notes that the sums of a year are done. */
export async function writeSumsDone(
  storage: Storage,
  job: RecheckJob['id'],
  year: number,
  at: Date,
): Promise<void> {
  const row = { versions: 0, outcomes: '{}', at: at.toISOString() };
  const keys = { partitionKey: job, rowKey: doneKey({ sums: year }) };
  await unlessDone(storage.rechecks.createEntity({ ...keys, ...row }, storage.deadline()));
}

/** Waits for a write that says that something is done; whoever came first has said so. */
export async function unlessDone(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!hasStatus(error, 409)) throw error;
  }
}
