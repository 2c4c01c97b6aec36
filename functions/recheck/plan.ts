import { randomBytes } from 'node:crypto';
import { odata } from '@azure/data-tables';
import type { RecheckJob } from '../../shared/api/recheckJob';
import { isWithin, wholeRegion } from '../../shared/report/region';
import { findChain } from '../archive/chains';
import type { Archive } from '../archive/commitVersion';
import { isReviewKey } from '../archive/reviews';
import type { Storage } from '../archive/storage';
import { readLog } from '../log/readLog';
import { regionOfJob, type JobRow } from './jobs';
import { partFile } from './partGroups';
import { commitPlan, writePart, type Plan, type PlannedChain } from './planFiles';

/** A part has about so many versions: its results are written in one transaction of a table, which takes 100 rows. */
const versionsOfPart = 32;
/** So many files are written at the same time. */
const atOnce = 16;

/**
 * Finds out what a job has to judge: every version that the archive has of the region, and every one that the log has a receipt
 * of, so that a unit whose whole year was deleted is noticed. Counties apart, in parts.
 *
 * @returns the plan that counts: that of whoever planned first
 */
export async function makePlan(archive: Archive, id: RecheckJob['id'], job: JobRow): Promise<Plan> {
  const { storage } = archive;
  const region = regionOfJob(id);
  const isOfYear = (year: number) => job.year === 0 || year === job.year;
  const kept = await keptChains(storage, region);
  const { log, strangers, elsewhere } = await addLog(archive, region, isOfYear, kept);
  for (const stranger of strangers) {
    const chain = await findChain(storage, stranger.unit, stranger.year);
    const isOurs = chain === null || isWithin(chain.region, region);
    if (isOurs) kept.set(keyOf(stranger), stranger);
  }
  const wanted = [...kept.values()].filter(({ year }) => isOfYear(year));
  for (const chain of wanted) chain.lastYearIn = await lastYearOf(storage, chain, kept, elsewhere);
  const attempt = randomBytes(4).toString('hex');
  const parts = partsOf(wanted).map((chains, index): [string, PlannedChain[]] => [
    `${id}/${attempt}/${partFile(index, countyOf(chains[0]))}`,
    chains,
  ]);
  for (let from = 0; from < parts.length; from += atOnce)
    await Promise.all(
      parts.slice(from, from + atOnce).map(([name, chains]) => writePart(storage, name, chains)),
    );
  return commitPlan(storage, id, {
    parts: parts.map(([name]) => name),
    versions: wanted.reduce((sum, { newest }) => sum + newest, 0),
    years: [...new Set(wanted.map(({ year }) => year))].sort((a, b) => a - b),
    log,
  });
}

const keyOf = ({ unit, year }: { unit: string; year: number }): string => `${unit}|${year}`;
const countyOf = (chain: PlannedChain | undefined): string =>
  (wholeRegion(chain?.region ?? '') ?? chain?.region ?? '').slice(0, 6);

/** The units and years of a region that the archive has, of every year, by the keys of their rows alone. */
async function keptChains(storage: Storage, region: string): Promise<Map<string, PlannedChain>> {
  const filter = odata`PartitionKey ge ${region} and PartitionKey lt ${`${region}~`}`;
  const rows = storage.versions.listEntities({
    queryOptions: { filter, select: ['PartitionKey', 'RowKey'] },
    ...storage.deadline(),
  });
  const chains = new Map<string, PlannedChain>();
  for await (const { partitionKey = '', rowKey = '' } of rows) {
    const [of = '', unit = '', year = ''] = partitionKey.split('|');
    if (isReviewKey(rowKey) || !isWithin(of, region)) continue;
    const chain = chains.get(`${unit}|${year}`) ?? newChain(of, unit, Number(year));
    chain.newest = Math.max(chain.newest, Number(rowKey));
    chains.set(keyOf(chain), chain);
  }
  return chains;
}

const newChain = (region: string, unit: string, year: number): PlannedChain => ({
  ...{ region, unit, year, name: null, newest: 0, logged: [], lastYearIn: null },
});

/**
 * Adds to the chains what the log has of them. Gives what it has besides: `strangers`, which were filed from this region and
 * are not kept in it, and the keys of other years of the same units, which are kept `elsewhere`.
 */
async function addLog(
  archive: Archive,
  region: string,
  isOfYear: (year: number) => boolean,
  kept: Map<string, PlannedChain>,
): Promise<{ log: Plan['log']; strangers: PlannedChain[]; elsewhere: Set<string> }> {
  const units = new Set([...kept.values()].map(({ unit }) => unit));
  const elsewhere = new Set<string>();
  const strangers = new Map<string, PlannedChain>();
  const log = await readLog(archive, ({ leaf, receipt }) => {
    if (receipt === null) return;
    const { unit, year, version } = receipt;
    const key = `${unit.code}|${year}`;
    let chain = kept.get(key) ?? strangers.get(key);
    if (chain === undefined) {
      if (units.has(unit.code)) elsewhere.add(key);
      if (!isWithin(unit.region, region) || !isOfYear(year)) return;
      chain = newChain(unit.region, unit.code, year);
      strangers.set(key, chain);
    }
    chain.name = unit.name;
    chain.logged.push([version, leaf]);
    chain.newest = Math.max(chain.newest, version);
  });
  return { log, strangers: [...strangers.values()], elsewhere };
}

/** Where the year before is kept. A unit that moved into this region has it in another, which its chain tells. */
async function lastYearOf(
  storage: Storage,
  { unit, year }: PlannedChain,
  kept: Map<string, PlannedChain>,
  elsewhere: Set<string>,
): Promise<string | null> {
  const key = keyOf({ unit, year: year - 1 });
  const here = kept.get(key);
  if (here !== undefined) return here.region;
  return elsewhere.has(key) ? ((await findChain(storage, unit, year - 1))?.region ?? null) : null;
}

/** The chains of each county by unit and year, cut into parts. */
function partsOf(chains: PlannedChain[]): PlannedChain[][] {
  const sorted = [...chains].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const parts: PlannedChain[][] = [];
  let room = 0;
  for (const chain of sorted) {
    const last = parts.at(-1);
    const isSameCounty = last !== undefined && countyOf(last[0]) === countyOf(chain);
    if (isSameCounty && chain.newest <= room) last.push(chain);
    else {
      parts.push([chain]);
      room = versionsOfPart;
    }
    room -= chain.newest;
  }
  return parts;
}

const sortKey = ({ region, unit, year }: PlannedChain): string => `${region}|${unit}|${year}`;
