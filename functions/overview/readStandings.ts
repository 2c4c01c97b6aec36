import type { FiledFacts } from '../../shared/overview/overviewOf';
import { isWithin } from '../../shared/report/region';
import type { DirectoryUnit } from '../../shared/units/directoryUnit';
import { expectedUnits } from '../../shared/units/expectedUnits';
import { filedAgainstDirectory, type FiledAgainstDirectory } from '../../shared/units/filedAgainstDirectory';
import type { UnitInYear } from '../../shared/units/unitInYear';
import type { Storage } from '../archive/storage';
import { readUnits } from '../units/directory';
import { readOverviewFacts, type OverviewFacts } from './readOverview';

/**
 * What was filed in a region for a year beside whom the directory expects. One operation for the directory, one for every 1,000
 * rows and at most one more, and as much again for each other region that a unit without a row here was in before.
 */
export async function readStandings(
  storage: Storage,
  region: string,
  year: number,
): Promise<FiledAgainstDirectory<FiledFacts>> {
  const [directory, rows] = await Promise.all([
    readUnits(storage, region),
    readOverviewFacts(storage, region, year),
  ]);
  const expected = expectedUnits(directory, year, region);
  const here = rows.map(factsOf);
  const elsewhere = await filedElsewhere(storage, directory, expected, here, region, year);
  return filedAgainstDirectory(expected, directory, year, [...here, ...elsewhere]);
}

/** What units that moved filed under the region that they came from: the first region of a year stays that of its archive. */
async function filedElsewhere(
  storage: Storage,
  directory: readonly DirectoryUnit[],
  expected: readonly UnitInYear[],
  here: readonly FiledFacts[],
  region: string,
  year: number,
): Promise<FiledFacts[]> {
  const filed = new Set(here.map(({ code }) => code));
  const absent = new Set(expected.filter(({ code }) => !filed.has(code)).map(({ code }) => code));
  const regions = directory
    .filter(({ code }) => absent.has(code))
    .flatMap(({ phases }) => phases.map((phase) => phase.region))
    .filter((each) => !isWithin(each, region));
  const found = await Promise.all(
    [...new Set(regions)].map((each) => readOverviewFacts(storage, each, year)),
  );
  return found
    .flat()
    .filter(({ unitCode }) => absent.has(unitCode))
    .map(factsOf);
}

const factsOf = (row: OverviewFacts): FiledFacts => ({
  code: row.unitCode,
  name: row.unitName,
  region: row.region,
  version: row.version,
  state: row.state,
  explained: row.explained,
  released: row.released === true,
  submittedAt: row.submittedAt,
});
