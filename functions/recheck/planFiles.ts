import { buffer } from 'node:stream/consumers';
import { hasStatus } from '../archive/hasStatus';
import type { Storage } from '../archive/storage';
import { recheckSumsSchema, type RecheckJob, type RecheckSums } from '../../shared/api/recheckJob';
import type { JobRow } from './jobs';

/** One unit and year to be judged. */
export interface PlannedChain {
  region: string;
  unit: string;
  year: number;
  /** The name in the newest receipt of the log; null where it has none. */
  name: string | null;
  /** The newest version that the archive or the log has: it and all before it are judged. */
  newest: number;
  /** The versions that the log has, with the hash of each one's leaf. */
  logged: [version: number, leaf: string][];
  /** The region under which the year before is kept; null where there is none. */
  lastYearIn: string | null;
}

/** What a job has to do. The first one written counts, whoever plans again. */
export interface Plan {
  /** Names of the files of its parts. */
  parts: string[];
  versions: number;
  years: number[];
  log: NonNullable<JobRow['log']>;
}

const planName = (job: RecheckJob['id']): string => `${job}/plan.json`;
const sumsName = (job: RecheckJob['id'], year: number): string => `${job}/sums/${year}.json`;

/** The plan that counts; null before there is one. */
export async function readPlan(storage: Storage, job: RecheckJob['id']): Promise<Plan | null> {
  return (await readJson(storage, planName(job))) as Plan | null;
}

/** Makes a plan the one that counts, unless there is one by now; gives the one that does. */
export async function commitPlan(storage: Storage, job: RecheckJob['id'], plan: Plan): Promise<Plan> {
  try {
    await writeJson(storage, planName(job), plan, { ifNoneMatch: '*' });
    return plan;
  } catch (error) {
    if (!hasStatus(error, 409)) throw error;
    return (await readPlan(storage, job)) ?? plan;
  }
}

export async function writePart(storage: Storage, name: string, chains: PlannedChain[]): Promise<void> {
  await writeJson(storage, name, chains);
}

/** What a part has to judge. Throws when there is no such part. */
export async function readPart(storage: Storage, name: string): Promise<PlannedChain[]> {
  const chains = await readJson(storage, name);
  if (chains === null) throw new Error('A part of a recheck is not in its plan');
  return chains as PlannedChain[];
}

export async function writeSums(storage: Storage, job: RecheckJob['id'], sums: RecheckSums): Promise<void> {
  await writeJson(storage, sumsName(job, sums.year), sums);
}

/** null when that year was not added up. */
export async function readSums(
  storage: Storage,
  job: RecheckJob['id'],
  year: number,
): Promise<RecheckSums | null> {
  const sums = await readJson(storage, sumsName(job, year));
  return sums === null ? null : recheckSumsSchema.parse(sums);
}

async function readJson(storage: Storage, name: string): Promise<unknown> {
  try {
    const answer = await storage.recheckPlans.getBlobClient(name).download(0, undefined, storage.deadline());
    const bytes = answer.readableStreamBody ? await buffer(answer.readableStreamBody) : Buffer.alloc(0);
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

async function writeJson(storage: Storage, name: string, value: unknown, conditions = {}): Promise<void> {
  await storage.recheckPlans
    .getBlockBlobClient(name)
    .uploadData(Buffer.from(JSON.stringify(value)), { ...storage.deadline(), conditions });
}
