import type { Report } from '../../shared/report/report';
import type { InvocationLog } from '../answer/invocationLog';
import { RequestProblem } from '../answer/requestProblem';
import { findChain } from './chains';
import { latestReport } from './latestReport';
import { readRecords } from './readRecords';
import type { Storage } from './storage';

/**
 * What a unit archived last for the year before `year`; null when it archived nothing, or when that is no longer as
 * archived, which is logged. Storage errors pass through.
 */
export async function lastYearsReport(
  storage: Storage,
  log: InvocationLog,
  { unit, year }: { unit: string; year: number },
): Promise<Report | null> {
  await storage.prepare();
  const chain = await findChain(storage, unit, year - 1);
  if (chain === null) return null;
  const records = await readRecords(storage, chain);
  if (records.length === 0) return null;
  try {
    return (await latestReport(storage, records)).report;
  } catch (error) {
    if (!(error instanceof RequestProblem)) throw error;
    log.warn('last-year-altered', { unit, year: year - 1, code: error.code });
    return null;
  }
}
