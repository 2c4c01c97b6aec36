import { odata, TableTransaction } from '@azure/data-tables';
import {
  recheckOutcomes,
  recheckPageSize,
  recheckResultSchema,
  type RecheckJob,
  type RecheckOutcome,
  type RecheckPage,
  type RecheckResult,
} from '../../shared/api/recheckJob';
import type { UnitKind } from '../../shared/report/report';
import { hasStatus } from '../archive/hasStatus';
import { rowKey as versionKey } from '../archive/record';
import type { Storage } from '../archive/storage';

/** What a unit's newest version of a year holds, for adding up. */
export interface FiguresRow {
  year: number;
  region: string;
  unit: string;
  name: string;
  kind: UnitKind | null;
  edition: '2019' | '2021';
  /** The numbers in the printed order of the edition, as a JSON array; null where there is none. */
  figures: string;
}

/** What came of judging a part. */
export interface PartFound {
  results: readonly RecheckResult[];
  figures: readonly FiguresRow[];
}

/** What is done of a job: a part by its name, or the sums of a year. */
export type DoneName = { part: string } | { sums: number };
export interface DoneRow {
  versions: number;
  /** Counts by outcome, as JSON. */
  outcomes: string;
  /** UTC, ISO 8601. */
  at: string;
}

/** A transaction of a table takes so many rows. */
const transactionLimit = 100;

const resultPrefix = 'result|';
const donePrefix = 'done|';
export const donePartPrefix = `${donePrefix}part|`;
const figuresPrefix = (year: number): string => `figures|${year}|`;
/** Comes after every character of a key. */
const end = '~';

/** The worst first, then by year, region, unit and version. */
const resultKey = ({ outcome, year, unit, version }: RecheckResult): string =>
  [recheckOutcomes.indexOf(outcome), year, unit.region, unit.code, versionKey(version)].join('.');
const doneKey = (name: DoneName): string =>
  'part' in name ? donePartPrefix + name.part.split('/').at(-1) : `${donePrefix}sums|${name.sums}`;

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

export const noOutcomes = (): Record<RecheckOutcome, number> =>
  Object.fromEntries(recheckOutcomes.map((outcome) => [outcome, 0])) as Record<RecheckOutcome, number>;

/**
 * Writes what a part found, and that it is done, in one transaction: nothing of it is there, or all; of two that did the same
 * part the first one stays. More than 99 rows go in several, of which the last one says that it is done.
 */
export async function writePartDone(
  storage: Storage,
  job: RecheckJob['id'],
  part: string,
  { results, figures }: PartFound,
  at: Date,
): Promise<void> {
  const outcomes = noOutcomes();
  for (const { outcome } of results) outcomes[outcome] += 1;
  const done: DoneRow = {
    versions: results.length,
    outcomes: JSON.stringify(outcomes),
    at: at.toISOString(),
  };
  const rows = [...results.map(resultRow), ...figures.map(figuresRow)];
  const last = Math.floor(rows.length / transactionLimit) * transactionLimit;
  for (let from = 0; from <= last; from += transactionLimit) {
    const transaction = new TableTransaction();
    for (const row of rows.slice(from, from + transactionLimit))
      transaction.upsertEntity({ partitionKey: job, ...row }, 'Replace');
    if (from === last) transaction.createEntity({ partitionKey: job, rowKey: doneKey({ part }), ...done });
    await unlessDone(storage.rechecks.submitTransaction(transaction.actions, storage.deadline()));
  }
}

/** Notes that the sums of a year are done. */
export async function writeSumsDone(
  storage: Storage,
  job: RecheckJob['id'],
  year: number,
  at: Date,
): Promise<void> {
  const row = { versions: 0, outcomes: '{}', at: at.toISOString() };
  await unlessDone(
    storage.rechecks.createEntity(
      { partitionKey: job, rowKey: doneKey({ sums: year }), ...row },
      storage.deadline(),
    ),
  );
}

async function unlessDone(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!hasStatus(error, 409)) throw error;
  }
}

function resultRow(result: RecheckResult): Record<string, unknown> & { rowKey: string } {
  return { rowKey: resultPrefix + resultKey(result), result: JSON.stringify(result) };
}

function figuresRow(row: FiguresRow): FiguresRow & { rowKey: string } {
  return { rowKey: `${figuresPrefix(row.year)}${row.region}|${row.unit}`, ...row };
}

/** The figures of all units of a year that a job has read. One operation for every 1,000 units. */
export async function readFigures(
  storage: Storage,
  job: RecheckJob['id'],
  year: number,
): Promise<FiguresRow[]> {
  const prefix = figuresPrefix(year);
  const filter = odata`PartitionKey eq ${job} and RowKey ge ${prefix} and RowKey lt ${prefix + end}`;
  const rows: FiguresRow[] = [];
  const found = storage.rechecks.listEntities<FiguresRow>({
    queryOptions: { filter },
    ...storage.deadline(),
  });
  for await (const row of found) rows.push(row);
  return rows;
}

/** A page of results from after a cursor; of one outcome alone when it is named. One operation. */
export async function readResults(
  storage: Storage,
  job: RecheckJob['id'],
  cursor: string | null,
  outcome: RecheckOutcome | null,
): Promise<RecheckPage> {
  const range = outcome === null ? resultPrefix : `${resultPrefix}${recheckOutcomes.indexOf(outcome)}.`;
  const from = cursor === null ? range : resultPrefix + cursor;
  const filter = odata`PartitionKey eq ${job} and RowKey gt ${from} and RowKey lt ${range + end}`;
  const rows = storage.rechecks.listEntities<{ result: string }>({
    queryOptions: { filter },
    ...storage.deadline(),
  });
  const page = await rows.byPage({ maxPageSize: recheckPageSize + 1 }).next();
  const found = page.done ? [] : page.value;
  const shown = found.slice(0, recheckPageSize);
  const isLast = found.length <= recheckPageSize;
  return {
    results: shown.map(({ result }) => recheckResultSchema.parse(JSON.parse(result))),
    next: isLast ? null : (shown.at(-1)?.rowKey?.slice(resultPrefix.length) ?? null),
  };
}
