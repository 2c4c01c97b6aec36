import { RequestProblem } from '../answer/requestProblem';
import { findChain } from '../archive/chains';
import { readRecords } from '../archive/readRecords';
import type { FoundRecord } from '../archive/record';
import type { Call } from '../endpoint';
import { requireUnit } from '../identity/permissions';

/**
 * All records of a unit and year that the caller may see, oldest first, at least one.
 * Throws the problems `not-allowed` and `not-found`.
 */
export async function visibleRecords(
  { identity, services: { storage } }: Call,
  { unit, year }: { unit: string; year: number },
): Promise<FoundRecord[]> {
  if (identity.role === 'reporter') requireUnit(identity, { code: unit, region: '' });
  await storage.prepare();
  const chain = await findChain(storage, unit, year);
  if (chain === null) throw new RequestProblem('not-found');
  requireUnit(identity, { code: unit, region: chain.region });
  const records = await readRecords(storage, chain);
  if (records.length === 0) throw new RequestProblem('not-found');
  return records;
}
