import { recheckJobIdSchema } from '../../shared/api/recheckJob';
import { isWithin } from '../../shared/report/region';
import { RequestProblem } from '../answer/requestProblem';
import type { Call, Endpoint } from '../endpoint';
import { overseenRegion } from '../identity/permissions';
import {
  idOf,
  isOver,
  listJobs,
  noteOfJob,
  openJob,
  readJob,
  regionOfJob,
  type FoundJob,
} from '../recheck/jobs';
import { jobAnswer } from '../recheck/jobAnswer';
import { readDone } from '../recheck/doneRows';
import { sendSteps } from '../recheck/steps';
import { regionAnyYear, regionOfQuery } from './regionYear';

/** Nothing of a job has been done for so long: then its messages are lost, since the queue brings one again sooner. In milliseconds. */
const stalledAfter = 15 * 60_000;

/**
 * Starts a bulk recheck of a region and year, or of all years (批量复核). 201 RecheckJob; 200 with the one that is running
 * already, which is taken up again where it has come to a halt.
 */
export const startRecheckJob: Endpoint = async (call) => {
  const { region, year } = regionAnyYear(call);
  const { storage, now } = call.services;
  await storage.prepare();
  const { job, isNew } = await openJob(storage, region, year ?? 0, now());
  const id = idOf(job);
  if (isNew || (await isStalled(call, job))) await sendSteps(storage, [{ step: 'plan', job: id }]);
  call.concerns({ region, ...(year === null ? {} : { year }) });
  call.log.info('recheck-started', { job: id, isNew });
  return { status: isNew ? 201 : 200, jsonBody: await jobAnswer(storage, job) };
};

async function isStalled({ services: { storage, now } }: Call, job: Parameters<typeof jobAnswer>[1]) {
  const { last } = await readDone(storage, idOf(job));
  const newest = [job.startedAt, job.plannedAt ?? '', last].sort().at(-1) ?? job.startedAt;
  return now().getTime() - Date.parse(newest) > stalledAfter;
}

/** The newest bulk rechecks of a region, the newest first. 200 RecheckJob[]. */
export const listRecheckJobs: Endpoint = async (call) => {
  const { storage } = call.services;
  const region = regionOfQuery(call);
  await storage.prepare();
  const rows = await listJobs(storage, region);
  return { jsonBody: await Promise.all(rows.map((row) => jobAnswer(storage, row))) };
};

/** Where a bulk recheck stands. 200 RecheckJob. */
export const getRecheckJob: Endpoint = async (call) => {
  return { jsonBody: await jobAnswer(call.services.storage, await namedJob(call)) };
};

/** Ends a bulk recheck before it is done; one that is over stays as it is. 200 RecheckJob. */
export const cancelRecheckJob: Endpoint = async (call) => {
  const { storage, now } = call.services;
  const job = await namedJob(call);
  const cancelled = isOver(job) ? job : { ...job, cancelledAt: now().toISOString() };
  if (cancelled !== job) await noteOfJob(storage, idOf(job), { cancelledAt: cancelled.cancelledAt });
  call.concerns({ region: job.partitionKey, ...(job.year === 0 ? {} : { year: job.year }) });
  call.log.info('recheck-cancelled', { job: idOf(job) });
  return { jsonBody: await jobAnswer(storage, cancelled) };
};

/**
 * The job that the route names.
 * Throws the problem `not-found`, whether there is none or it is of a region that is not the caller's.
 */
export async function namedJob({ request, identity, services: { storage } }: Call): Promise<FoundJob> {
  const id = recheckJobIdSchema.safeParse(request.params.job);
  const own = overseenRegion(identity);
  if (!id.success || !isWithin(regionOfJob(id.data), own)) throw new RequestProblem('not-found');
  await storage.prepare();
  const job = await readJob(storage, id.data);
  if (job === null) throw new RequestProblem('not-found');
  return job;
}
