import type { RecheckJob, RecheckOutcome } from '../../shared/api/recheckJob';
import type { Storage } from '../archive/storage';
import { idOf, type JobRow } from './jobs';
import { noOutcomes, readDone } from './doneRows';

/** Where a job stands, counted from what is done; one that has finished keeps its counts. */
export async function jobAnswer(storage: Storage, row: JobRow): Promise<RecheckJob> {
  const id = idOf(row);
  const outcomes =
    row.outcomes !== undefined
      ? (JSON.parse(row.outcomes) as Record<RecheckOutcome, number>)
      : row.plannedAt === undefined
        ? noOutcomes()
        : (await readDone(storage, id)).outcomes;
  return {
    id,
    region: row.partitionKey,
    year: row.year === 0 ? null : row.year,
    state: stateOf(row),
    startedAt: row.startedAt,
    finishedAt: row.finishedAt ?? row.cancelledAt ?? row.failedAt ?? null,
    years: JSON.parse(row.years ?? '[]') as number[],
    versions: row.versions ?? null,
    judged: Object.values(outcomes).reduce((sum, count) => sum + count, 0),
    outcomes,
    log: row.log ?? null,
  };
}

function stateOf({ plannedAt, finishedAt, cancelledAt, failedAt }: JobRow): RecheckJob['state'] {
  if (finishedAt !== undefined) return 'finished';
  if (cancelledAt !== undefined) return 'cancelled';
  if (failedAt !== undefined) return 'failed';
  return plannedAt === undefined ? 'planning' : 'running';
}
