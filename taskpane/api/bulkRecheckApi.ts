import type { RecheckJob, RecheckOutcome, RecheckPage, RecheckSums } from '../../shared/api/recheckJob';
import type { Ask } from './ask';
import type { Outcome } from './failure';

/** What is asked of bulk rechecks. */
export interface BulkRecheckApi {
  /** Starts a bulk recheck of a region and year, null for all years; gives the running one where there is one. */
  startRecheckJob: (year: number | null, region: string | null) => Promise<Outcome<RecheckJob>>;
  /** The newest bulk rechecks of a region. */
  listRecheckJobs: (region: string | null) => Promise<Outcome<RecheckJob[]>>;
  getRecheckJob: (job: RecheckJob['id']) => Promise<Outcome<RecheckJob>>;
  cancelRecheckJob: (job: RecheckJob['id']) => Promise<Outcome<RecheckJob>>;
  /** A page of results, the worst first; of one outcome alone when it is named. */
  getRecheckResults: (
    job: RecheckJob['id'],
    cursor: string | null,
    outcome: RecheckOutcome | null,
  ) => Promise<Outcome<RecheckPage>>;
  /** Each government's report of a year against those below it. */
  getRecheckSums: (job: RecheckJob['id'], year: number) => Promise<Outcome<RecheckSums>>;
}

export const bulkRecheckApi = (ask: Ask): BulkRecheckApi => ({
  startRecheckJob: (year, region) => ask('startRecheckJob', 'recheckJob', { query: { year, region } }),
  listRecheckJobs: (region) => ask('listRecheckJobs', 'recheckJobs', { query: { region } }),
  getRecheckJob: (job) => ask('getRecheckJob', 'recheckJob', { at: { job } }),
  cancelRecheckJob: (job) => ask('cancelRecheckJob', 'recheckJob', { at: { job } }),
  getRecheckResults: (job, cursor, outcome) =>
    ask('getRecheckResults', 'recheckPage', { at: { job }, query: { cursor, outcome } }),
  getRecheckSums: (job, year) => ask('getRecheckSums', 'recheckSums', { at: { job, year } }),
});
