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
import type { Storage } from '../archive/storage';
import { doneKey, noOutcomes, unlessDone, type DoneRow } from './doneRows';
import { packRows, unpack, type PackedRow } from './packedRows';

/** What a unit's newest version of a year holds, for adding up. */
export interface UnitFigures {
  year: number;
  region: string;
  unit: string;
  name: string;
  kind: UnitKind | null;
  edition: '2019' | '2021';
  /** The numbers in the printed order of the edition; null where there is none. */
  figures: (number | null)[];
}

/** What came of judging a part. */
export interface PartFound {
  results: readonly RecheckResult[];
  figures: readonly UnitFigures[];
}

/** Rows are long: so many of them stay below the 4 MiB of a transaction. */
const rowsAtOnce = 40;

const resultPrefix = 'result|';
const figuresPrefix = (year: number): string => `figures|${year}|`;
/** Comes after every character of a key. */
const end = '~';

/** The number of a part in its plan, and its county. */
const partKey = (part: string): string =>
  part
    .split('/')
    .at(-1)
    ?.replace(/\.json$/, '') ?? '';

/**
 * Writes what a part found, and that it is done, in one transaction: nothing of it is there, or all; of two that did the same
 * part the first one stays. What does not fit goes in several, of which the last one says that it is done.
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
  const rows = [...resultRows(part, results), ...figuresRows(part, figures)];
  const last = Math.floor(rows.length / rowsAtOnce) * rowsAtOnce;
  for (let from = 0; from <= last; from += rowsAtOnce) {
    const transaction = new TableTransaction();
    for (const row of rows.slice(from, from + rowsAtOnce))
      transaction.upsertEntity({ partitionKey: job, ...row }, 'Replace');
    if (from === last) transaction.createEntity({ partitionKey: job, rowKey: doneKey({ part }), ...done });
    await unlessDone(storage.rechecks.submitTransaction(transaction.actions, storage.deadline()));
  }
}

/** The results of a part, those of one outcome together, so that a list begins with the worst. */
function resultRows(part: string, results: readonly RecheckResult[]): PackedRow[] {
  return recheckOutcomes.flatMap((outcome, index) =>
    packRows(
      `${resultPrefix}${index}.${partKey(part)}`,
      results.filter((result) => result.outcome === outcome),
    ),
  );
}

function figuresRows(part: string, figures: readonly UnitFigures[]): PackedRow[] {
  const years = new Set(figures.map(({ year }) => year));
  return [...years].flatMap((year) =>
    packRows(
      figuresPrefix(year) + partKey(part),
      figures.filter((each) => each.year === year),
    ),
  );
}

/** The figures of all units of a year that a job has read. One operation for every 1,000 parts. */
export async function readFigures(
  storage: Storage,
  job: RecheckJob['id'],
  year: number,
): Promise<UnitFigures[]> {
  const prefix = figuresPrefix(year);
  const filter = odata`PartitionKey eq ${job} and RowKey ge ${prefix} and RowKey lt ${prefix + end}`;
  const rows = storage.rechecks.listEntities<PackedRow>({ queryOptions: { filter }, ...storage.deadline() });
  const found: UnitFigures[] = [];
  for await (const row of rows) found.push(...(unpack(row) as UnitFigures[]));
  return found;
}

/**
 * A page of results from after a cursor; of one outcome alone when it is named. It is full with `recheckPageSize` or a few more:
 * what one part found of one outcome stays together. One operation.
 */
export async function readResults(
  storage: Storage,
  job: RecheckJob['id'],
  cursor: string | null,
  outcome: RecheckOutcome | null,
): Promise<RecheckPage> {
  const range = outcome === null ? resultPrefix : `${resultPrefix}${recheckOutcomes.indexOf(outcome)}.`;
  const from = cursor === null ? range : resultPrefix + cursor;
  const filter = odata`PartitionKey eq ${job} and RowKey gt ${from} and RowKey lt ${range + end}`;
  const rows = storage.rechecks.listEntities<PackedRow>({ queryOptions: { filter }, ...storage.deadline() });
  const page = await rows.byPage({ maxPageSize: rowsAtOnce }).next();
  const found = page.done ? [] : page.value;
  const results: RecheckResult[] = [];
  let shown = 0;
  while (shown < found.length && results.length < recheckPageSize) {
    const row = found[shown++];
    if (row !== undefined) results.push(...unpack(row).map((result) => recheckResultSchema.parse(result)));
  }
  const isLast = shown === found.length && found.length < rowsAtOnce;
  return { results, next: isLast ? null : (found[shown - 1]?.rowKey?.slice(resultPrefix.length) ?? null) };
}
