import { RequestProblem } from '../answer/requestProblem';
import { findChain } from '../archive/chains';
import { readChain, type FoundChain } from '../archive/readRecords';
import type { Chain, FoundRecord } from '../archive/record';
import type { Call } from '../endpoint';
import { coversUnit } from '../identity/permissions';

/** All records of a unit and year that the caller may see, as `visibleChain` finds them. */
export async function visibleRecords(
  call: Call,
  path: { unit: string; year: number },
): Promise<FoundRecord[]> {
  return (await visibleChain(call, path)).records;
}

/**
 * What there is of a unit and year that the caller may see, at least one record, and where it is kept.
 * Throws the problem `not-found`, whether there is nothing or it is not the caller's to see: a refusal tells nothing.
 */
export async function visibleChain(
  { identity, concerns, services: { storage } }: Call,
  { unit, year }: { unit: string; year: number },
): Promise<FoundChain & { chain: Chain }> {
  await storage.prepare();
  const chain = await findChain(storage, unit, year);
  if (chain === null || !coversUnit(identity, { code: unit, region: chain.region }))
    throw new RequestProblem('not-found');
  const found = await readChain(storage, chain);
  if (found.records.length === 0) throw new RequestProblem('not-found');
  concerns(chain);
  return { chain, ...found };
}
