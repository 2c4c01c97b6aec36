import type { JSONWebKeySet } from 'jose';
import type { RecheckResult } from '../../shared/api/recheckJob';
import { figureCells } from '../../shared/editions/figureCells';
import { judgeVersion, type VersionFound } from '../../shared/recheck/judgeVersion';
import { wholeRegion } from '../../shared/report/region';
import type { Report } from '../../shared/report/report';
import type { InvocationLog } from '../answer/invocationLog';
import { lastYearsReport } from '../archive/lastYearsReport';
import { readRecordsBetween } from '../archive/readRecords';
import { partitionKey, type FoundRecord } from '../archive/record';
import type { PlannedChain } from './planFiles';
import { readVersion, type Reading } from './readVersion';
import type { PartFound, UnitFigures } from './resultRows';

type Found = Omit<VersionFound, 'last'>;

/** So many units and years are read at the same time. */
const atOnce = 16;

/** Judges all versions of a part of a job, and gives the figures of each unit's newest version of a year. */
export async function judgePart(
  reading: Reading,
  log: InvocationLog,
  chains: readonly PlannedChain[],
): Promise<PartFound> {
  const [first, last] = [chains[0], chains.at(-1)];
  if (first === undefined || last === undefined) return { results: [], figures: [] };
  const [records, keys] = await Promise.all([
    readRecordsBetween(reading.storage, first, last),
    reading.signer.keys(),
  ]);
  const found = new Map<string, Found[]>();
  for (let from = 0; from < chains.length; from += atOnce)
    await Promise.all(
      chains.slice(from, from + atOnce).map(async (chain) => {
        const own = records.get(partitionKey(chain)) ?? [];
        found.set(keyOf(chain), await readChainVersions(reading, keys, chain, own));
      }),
    );
  const results: RecheckResult[] = [];
  const figures: UnitFigures[] = [];
  for (const chain of chains) {
    const versions = found.get(keyOf(chain)) ?? [];
    const before = await lastYearOf(reading, log, chain, found);
    results.push(...versions.map((version) => judgeVersion({ ...version, last: before })));
    const newest = versions.at(-1);
    if (newest !== undefined) figures.push(figuresOf(chain, newest));
  }
  return { results, figures };
}

const keyOf = ({ unit, year }: { unit: string; year: number }): string => `${unit}|${year}`;

/** Every version from the first to the newest that was planned. */
function readChainVersions(
  reading: Reading,
  keys: JSONWebKeySet,
  chain: PlannedChain,
  records: readonly FoundRecord[],
): Promise<Found[]> {
  const byVersion = new Map(records.map((record) => [record.version, record]));
  return Promise.all(
    versionsOf(chain).map((version) => readVersion(reading, keys, chain, byVersion, version)),
  );
}

const versionsOf = ({ newest }: PlannedChain): number[] =>
  Array.from({ length: newest }, (_, index) => index + 1);

/** What is said of the versions of a unit and year that could not be judged. */
export function failedResults(chain: PlannedChain): RecheckResult[] {
  const { unit: code, region, name, year } = chain;
  return versionsOf(chain).map((version) => ({
    unit: { code, name: name ?? code, region },
    ...{ year, version, edition: null, outcome: 'failed' },
    ...{ alterations: [], findings: [], more: 0, log: 'unsigned', acrossYears: 'noLastYear' },
  }));
}

/** What the unit archived last for the year before, where it is as archived; read here already, or read for it. */
async function lastYearOf(
  { storage }: Reading,
  log: InvocationLog,
  { unit, year, lastYearIn }: PlannedChain,
  found: ReadonlyMap<string, Found[]>,
): Promise<Report | null> {
  const here = found.get(keyOf({ unit, year: year - 1 }))?.at(-1);
  if (here !== undefined) return here.report;
  if (lastYearIn === null) return null;
  return lastYearsReport(storage, log, { region: lastYearIn, unit, year: year - 1 });
}

function figuresOf({ region, unit, year }: PlannedChain, newest: Found): UnitFigures {
  const { report } = newest;
  const numbers =
    report === null
      ? []
      : figureCells(report.edition).map(({ key }) => {
          const figure = report.figures[key] ?? null;
          return typeof figure === 'number' ? figure : null;
        });
  return {
    ...{ year, unit, region: wholeRegion(region) ?? region, name: newest.unit.name },
    kind: report?.unit.kind ?? null,
    edition: report?.edition ?? newest.receipt?.edition ?? '2021',
    figures: numbers,
  };
}
