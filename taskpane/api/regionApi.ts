import type { OverviewAnswer } from '../../shared/api/overview';
import type { RollupAnswer, RollupCellAnswer, RollupOf } from '../../shared/api/rollup';
import type { CellKey } from '../../shared/editions/edition';
import type { Ask } from './ask';
import type { Outcome } from './failure';

/** The year, the region (null for the caller's own) and the versions that are added up. */
export interface RollupAsked {
  year: number;
  region: string | null;
  of: RollupOf;
}

/** What is asked of a whole region: who has filed, and what it adds up to. */
export interface RegionApi {
  /** Where the units of a region stand with a year; of the caller's own region when none is named. */
  overview: (year: number, region: string | null) => Promise<Outcome<OverviewAnswer>>;
  /** The sums of a region's newest versions of a year; of the caller's own region when none is named. */
  rollup: (asked: RollupAsked) => Promise<Outcome<RollupAnswer>>;
  /** The units behind one sum of it. */
  rollupCell: (asked: RollupAsked, cell: CellKey) => Promise<Outcome<RollupCellAnswer>>;
}

export const regionApi = (ask: Ask): RegionApi => ({
  overview: (year, region) => ask('overview', 'overview', { query: { year, region } }),
  rollup: ({ year, region, of }) => ask('rollup', 'rollup', { query: { year, region, of } }),
  rollupCell: ({ year, region, of }, cell) =>
    ask('rollupCell', 'rollupCell', { query: { year, region, of, cell } }),
});
