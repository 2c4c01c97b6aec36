import type { Report } from '../../shared/report/report';
import type { InvocationLog } from '../answer/invocationLog';
import { RequestProblem } from '../answer/requestProblem';
import { latestReport } from './latestReport';
import { readRecords } from './readRecords';
import type { Chain } from './record';
import type { Storage } from './storage';

/**
 * What a unit archived last in the chain of the year before; null when it archived nothing, or when that is no longer as
 * archived, which is logged. Storage errors pass through.
 */
export async function lastYearsReport(
  storage: Storage,
  log: InvocationLog,
  chain: Chain | null,
): Promise<Report | null> {
  if (chain === null) return null;
  const records = await readRecords(storage, chain);
  if (records.length === 0) return null;
  try {
    return (await latestReport(storage, records)).report;
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    log.warn('last-year-altered', { unit: chain.unit, year: chain.year, code: error.code });
    return null;
  }
}
