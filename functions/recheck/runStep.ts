import type { RecheckJob } from '../../shared/api/recheckJob';
import type { InvocationLog } from '../answer/invocationLog';
import type { Services } from '../services';
import { isOver, noteOfJob, readJob, type JobRow } from './jobs';
import { failedResults, judgePart } from './judgePart';
import { makePlan } from './plan';
import { isGroupDone } from './partGroups';
import { readPart, readPlan, writeSums } from './planFiles';
import type { Reading } from './readVersion';
import { isDone, readDone, writeSumsDone } from './doneRows';
import { readFigures, writePartDone } from './resultRows';
import { sendSteps, type Step } from './steps';
import { sumYear } from './sumYear';

/** What a step is done with. */
export type Workshop = Reading & Pick<Services, 'now'>;

/**
 * Does one step of a bulk recheck. The queue brings each message at least once: a step that was done before, or is done by two at
 * the same time, leaves what one would, and what follows from it is sent again by whoever comes last. Steps of a job that is
 * over do nothing.
 */
export async function runStep(workshop: Workshop, log: InvocationLog, step: Step): Promise<void> {
  await workshop.storage.prepare();
  const job = await readJob(workshop.storage, step.job);
  if (job === null || isOver(job)) return;
  if (step.step === 'plan') await plan(workshop, log, step.job, job);
  else if (step.step === 'part') await part(workshop, log, step.job, job, step.part);
  else await sums(workshop, log, step.job, job, step.year);
}

async function plan(
  { storage, signer, now }: Workshop,
  log: InvocationLog,
  id: RecheckJob['id'],
  job: JobRow,
): Promise<void> {
  const made = (await readPlan(storage, id)) ?? (await makePlan({ storage, signer, now }, id, job));
  const { parts, versions, years } = made;
  await noteOfJob(storage, id, {
    ...{ versions, parts: parts.length, years: JSON.stringify(years), log: made.log },
    plannedAt: now().toISOString(),
  });
  const { parts: done } = await readDone(storage, id);
  const left = parts.filter((name) => !done.has(name.split('/').at(-1) ?? ''));
  log.info('recheck-planned', { job: id, parts: parts.length, versions, left: left.length });
  await sendSteps(
    storage,
    left.map((name) => ({ step: 'part', job: id, part: name })),
  );
  const planned = { ...job, parts: parts.length, years: JSON.stringify(years) };
  if (left.length === 0) await goOn(storage, id, planned, 'plan', now());
}

async function part(
  workshop: Workshop,
  log: InvocationLog,
  id: RecheckJob['id'],
  job: JobRow,
  name: string,
): Promise<void> {
  const { storage, now } = workshop;
  if (!(await isDone(storage, id, { part: name }))) {
    const found = await judgePart(workshop, log, await readPart(storage, name));
    await writePartDone(storage, id, name, found, now());
    log.info('recheck-part', { job: id, versions: found.results.length });
  }
  if (await isGroupDone(storage, id, name, job.parts ?? 0)) await goOn(storage, id, job, 'part', now());
}

async function sums(
  { storage, now }: Workshop,
  log: InvocationLog,
  id: RecheckJob['id'],
  job: JobRow,
  year: number,
): Promise<void> {
  if (!(await isDone(storage, id, { sums: year }))) {
    const found = sumYear(year, await readFigures(storage, id, year));
    await writeSums(storage, id, found);
    await writeSumsDone(storage, id, year, now());
    log.info('recheck-sums', { job: id, year, governments: found.governments.length });
  }
  await goOn(storage, id, job, 'sums', now());
}

/**
 * What follows a step: when all parts are done, the sums; when all sums are, the end. Only a part sends for the sums, else each
 * of them would send for the others.
 */
async function goOn(
  storage: Services['storage'],
  id: RecheckJob['id'],
  job: JobRow,
  after: Step['step'],
  now: Date,
): Promise<void> {
  const { parts, years = '[]' } = job;
  if (parts === undefined) return;
  const done = await readDone(storage, id);
  if (done.parts.size < parts) return;
  const left = (JSON.parse(years) as number[]).filter((year) => !done.sums.has(year));
  if (left.length === 0) {
    const finishedAt = done.last === '' ? now.toISOString() : done.last;
    await noteOfJob(storage, id, { outcomes: JSON.stringify(done.outcomes), finishedAt });
  } else if (after !== 'sums') {
    await sendSteps(
      storage,
      left.map((year) => ({ step: 'sums', job: id, year })),
    );
  }
}

/**
 * Does what is left of a step that failed as often as the queue brings it, so that the job comes to its end and says so: the
 * versions of a part could not be judged, the sums of a year are not there, a job without a plan has failed.
 */
export async function giveUpStep(workshop: Workshop, log: InvocationLog, step: Step): Promise<void> {
  const { storage, now } = workshop;
  await storage.prepare();
  const job = await readJob(storage, step.job);
  if (job === null || isOver(job)) return;
  log.error('recheck-step-given-up', { job: step.job, step: step.step });
  if (step.step === 'plan') return noteOfJob(storage, step.job, { failedAt: now().toISOString() });
  if (step.step === 'part') {
    const results = (await readPart(storage, step.part)).flatMap(failedResults);
    await writePartDone(storage, step.job, step.part, { results, figures: [] }, now());
  } else {
    await writeSums(storage, step.job, { year: step.year, state: 'failed', governments: [] });
    await writeSumsDone(storage, step.job, step.year, now());
  }
  await goOn(storage, step.job, job, step.step, now());
}
