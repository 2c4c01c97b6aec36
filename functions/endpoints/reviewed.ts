import type { Call } from '../endpoint';
import type { Reviewed } from '../review/recordDecision';
import { receiptOf } from './receiptOf';
import { visibleChain } from './visibleRecords';

/**
 * A version that the caller may see, and what was decided in its chain.
 * Throws the problems `not-found`, whether there is no such version or it is not the caller's to see, and `archive-altered`.
 */
export async function reviewed(
  call: Call,
  path: { unit: string; year: number; version: number },
): Promise<Reviewed> {
  const { chain, records, reviews } = await visibleChain(call, path);
  const { version, edition } = receiptOf(records, path.version);
  const newest = records.at(-1)?.version ?? version;
  return {
    chain,
    version,
    edition,
    newest,
    record: records.find((each) => each.version === version) ?? null,
    reviews,
  };
}
