import type { Receipt } from '../../shared/api/receipt';
import type { Review, ReviewState } from '../../shared/api/review';
import { figureCells } from '../../shared/editions/figureCells';
import { wholeRegion } from '../../shared/report/region';
import type { Report } from '../../shared/report/report';
import type { Addend } from '../../shared/rollup/addUp';
import type { Chain } from '../archive/record';
import { stateOf } from '../archive/reviews';

/**
 * Where a unit stands with a year, flat, for lists and sums. A partition is a year and a province, so that the units of any
 * region are one range of one partition.
 */
export interface OverviewRow {
  partitionKey: string;
  /** `region|unit` */
  rowKey: string;
  unitCode: string;
  unitName: string;
  /** The region under which the year is archived. */
  region: string;
  year: number;
  version: number;
  state: ReviewState;
  /** How many decisions of the version there were: of two rows of one version the one with more is newer. */
  decisions: number;
  /** Whether the report came with written explanations. */
  explained: boolean;
  /** Whether a supervisor let it pass in spite of an error; absent from rows of before there was that. */
  released?: boolean;
  /** UTC, ISO 8601; `decidedAt` is empty before any decision. */
  submittedAt: string;
  decidedAt: string;
  edition: Report['edition'];
  /** The numbers in the printed order of the edition, as a JSON array; null where there is none. */
  figures: string;
}

/** Keys of the range of a year's rows of a region, and the partition they are in. */
export const overviewPartition = (year: number, region: string): string => `${year}|${region.slice(0, 2)}`;
export const overviewKey = ({ region, unit }: Pick<Chain, 'region' | 'unit'>): string =>
  `${wholeRegion(region) ?? region}|${unit}`;

/** The row of a unit and year whose newest version is this one, after these decisions of its chain. */
export function overviewRow(
  chain: Chain,
  receipt: Receipt,
  report: Report,
  reviews: readonly Review[],
): OverviewRow {
  const own = reviews.filter(({ version }) => version === receipt.version);
  return {
    partitionKey: overviewPartition(chain.year, chain.region),
    rowKey: overviewKey(chain),
    unitCode: chain.unit,
    unitName: receipt.unit.name,
    region: wholeRegion(chain.region) ?? chain.region,
    year: chain.year,
    version: receipt.version,
    state: stateOf(receipt.version, own),
    decisions: own.length,
    explained: Object.keys(report.explanations ?? {}).length > 0,
    released: receipt.released !== undefined,
    submittedAt: receipt.submittedAt,
    decidedAt: own.at(-1)?.at ?? '',
    edition: report.edition,
    figures: JSON.stringify(
      figureCells(report.edition).map(({ key }) => {
        const figure = report.figures[key] ?? null;
        return typeof figure === 'number' ? figure : null;
      }),
    ),
  };
}

/** What is to be added up of a row. */
export function addendOf({ year, edition, figures }: OverviewRow): Addend {
  const numbers = JSON.parse(figures) as (number | null)[];
  const cells = figureCells(edition).map(({ key }, index) => [key, numbers[index] ?? null] as const);
  return { year, edition, figures: Object.fromEntries(cells) };
}
