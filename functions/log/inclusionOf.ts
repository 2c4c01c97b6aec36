import type { InclusionAnswer } from '../../shared/api/log';
import type { Hash } from '../../shared/log/hash';
import { inclusionRanges } from '../../shared/log/range';
import type { Storage } from '../archive/storage';
import { leafIndex } from './leaves';
import { proveRanges } from './prove';
import { readCheckpoint } from './publishedCheckpoint';

/** The proof that a leaf is in the log of the newest checkpoint; null when it is not, or not yet. */
export async function inclusionOf(storage: Storage, leaf: Hash): Promise<InclusionAnswer | null> {
  const [index, checkpoint] = await Promise.all([leafIndex(storage, leaf), readCheckpoint(storage)]);
  if (index === null || checkpoint === null || index >= checkpoint.stated.size) return null;
  const proof = await proveRanges(storage, inclusionRanges(index, checkpoint.stated.size));
  return { index, proof, checkpoint: checkpoint.signed };
}
