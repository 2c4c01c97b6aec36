import type { ReleaseDecision, ReleasePage, ReleasesAnswer } from '../../shared/release/release';
import type { Ask } from './ask';
import type { Outcome } from './failure';

/** One request to be let pass: unit code, report year, number from 1. */
export interface ReleaseAddress {
  unit: string;
  year: number;
  number: number;
}

/** What is asked and said of what units asked to be let pass (放行). */
export interface ReleaseApi {
  /** What a unit asked to be let pass for a year. */
  getReleases: (unit: string, year: number) => Promise<Outcome<ReleasesAnswer>>;
  /** A page of what was asked in the caller's region, from after a cursor. */
  listReleases: (cursor: string | null) => Promise<Outcome<ReleasePage>>;
  decideRelease: (
    release: ReleaseAddress,
    decision: ReleaseDecision,
    comment: string,
  ) => Promise<Outcome<ReleasesAnswer>>;
}

export const releaseApi = (ask: Ask): ReleaseApi => ({
  getReleases: (unit, year) => ask('getReleases', 'releases', { at: { unit, year } }),
  listReleases: (cursor) => ask('listReleases', 'releasePage', { query: { cursor } }),
  decideRelease: ({ unit, year, number }, decision, comment) =>
    ask('decideRelease', 'releases', { at: { unit, year, release: number }, body: { decision, comment } }),
});
