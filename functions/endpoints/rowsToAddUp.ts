import * as z from 'zod';
import { rollupsOf, type RollupOf } from '../../shared/api/rollup';
import { RequestProblem } from '../answer/requestProblem';
import type { Call } from '../endpoint';
import { regionYear } from './regionYear';
import type { OverviewRow } from '../overview/overviewRow';
import { readOverview } from '../overview/readOverview';

const ofSchema = z.enum(rollupsOf).default('filed');

/**
 * The rows that a query for sums asks for: a region, a year, and whether only accepted versions count (`of`). One storage operation
 * for every 1,000 rows, and at most one more. Throws `invalid-request` and `not-allowed`.
 */
export async function rowsToAddUp(
  call: Call,
): Promise<{ region: string; year: number; of: RollupOf; rows: OverviewRow[] }> {
  const { region, year } = regionYear(call);
  const of = ofSchema.safeParse(call.request.query.get('of') ?? undefined);
  if (!of.success)
    throw new RequestProblem('invalid-request', { entries: [{ path: 'of', message: 'filed or accepted' }] });
  const { storage } = call.services;
  await storage.prepare();
  const rows = await readOverview(storage, region, year);
  const counted = rows.filter(({ state }) => of.data === 'filed' || state === 'accepted');
  return { region, year, of: of.data, rows: counted };
}
