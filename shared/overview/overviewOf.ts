import type { OverviewAnswer, UnitStanding } from '../api/overview';
import type { ReviewState } from '../api/review';
import { partOfRegion } from '../report/region';
import { byRegionAndCode } from '../units/expectedUnits';
import type { FiledAgainstDirectory } from '../units/filedAgainstDirectory';
import type { UnitInYear } from '../units/unitInYear';
import { dueOn } from './dueOn';
import { countStandings, standingOf } from './standing';

/** What is known of a unit's newest version. */
export interface FiledFacts {
  code: string;
  name: string;
  region: string;
  version: number;
  state: ReviewState;
  explained: boolean;
  /** A supervisor let it pass in spite of an error. */
  released: boolean;
  submittedAt: string;
}

/**
 * Where every unit stands: those that the directory expects, and whatever else was filed in the region.
 *
 * @param asOf UTC, ISO 8601
 */
export function overviewOf(
  region: string,
  year: number,
  { filed, missing, moved, unknown }: FiledAgainstDirectory<FiledFacts>,
  asOf: string,
): OverviewAnswer {
  const units: UnitStanding[] = [
    ...missing.map((unit) => ({
      ...listed(unit, year),
      standing: 'missing' as const,
      filed: null,
    })),
    ...filed.map(({ unit, filed: facts }) => ({ ...listed(unit, year), ...standingWith(facts) })),
    ...moved.map(({ unit, filed: facts }) => ({
      ...listed(unit, year),
      listing: 'elsewhere' as const,
      ...standingWith(facts),
    })),
    ...unknown.map((facts) => ({
      code: facts.code,
      name: facts.name,
      region: facts.region,
      kind: null,
      listing: 'unlisted' as const,
      due: dueOn(year, null),
      ...standingWith(facts),
    })),
  ].sort(byRegionAndCode);
  const expected = [...missing, ...filed.map(({ unit }) => unit)];
  return {
    region,
    name: nameOfRegion(expected, region),
    year,
    asOf,
    expected: expected.length,
    counts: countStandings(units),
    units,
    parts: partsOf(region, units, expected),
  };
}

const listed = ({ code, name, region, kind }: UnitInYear, year: number) => ({
  code,
  name,
  region,
  kind,
  listing: 'listed' as const,
  due: dueOn(year, kind),
});

const standingWith = (facts: FiledFacts): Pick<UnitStanding, 'standing' | 'filed'> => ({
  standing: standingOf(facts),
  filed: {
    version: facts.version,
    submittedAt: facts.submittedAt,
    region: facts.region,
    released: facts.released,
  },
});

/** A unit that belongs to another region is counted where it filed. */
function partsOf(
  region: string,
  units: readonly UnitStanding[],
  expected: readonly UnitInYear[],
): OverviewAnswer['parts'] {
  const parts = new Map<string, UnitStanding[]>();
  for (const unit of units) {
    const at = unit.listing === 'elsewhere' && unit.filed ? unit.filed.region : unit.region;
    const part = partOfRegion(at, region);
    if (part !== region) parts.set(part, [...(parts.get(part) ?? []), unit]);
  }
  return [...parts.keys()].sort().map((part) => ({
    region: part,
    name: nameOfRegion(expected, part),
    counts: countStandings(parts.get(part) ?? []),
  }));
}

/** A region is called as its government is, without 人民政府. */
export function nameOfRegion(units: readonly UnitInYear[], region: string): string | null {
  const [government, another] = units.filter((unit) => unit.kind === 'government' && unit.region === region);
  return government === undefined || another !== undefined ? null : government.name.replace(/人民政府$/, '');
}
