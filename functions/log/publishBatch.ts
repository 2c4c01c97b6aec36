import { canonicalJson } from '../../shared/report/canonicalJson';
import { rootOf } from '../../shared/log/tree';
import type { Archive } from '../archive/commitVersion';
import { indexLeaves } from './leaves';
import type { LogState } from './logState';
import { readCheckpoint, writeCheckpoint } from './publishedCheckpoint';
import { writeLeaves, writeTile } from './tiles';

/**
 * Writes out what follows from a state: leaves, full tiles, the index by hash, and last the signed checkpoint. Everything
 * follows from the state alone, so that any instance may do it, again or at the same time.
 */
export async function publishBatch({ storage, signer }: Archive, state: LogState): Promise<void> {
  const { tree, time, batch, filled } = state;
  const first = tree.size - batch.length;
  await Promise.all([
    writeLeaves(storage, batch, first),
    indexLeaves(storage, batch, first),
    ...filled.map((tile) => writeTile(storage, tile)),
  ]);
  const before = await readCheckpoint(storage);
  if (before !== null && before.stated.size >= tree.size) return;
  const checkpoint = canonicalJson({ size: tree.size, root: rootOf(tree), time });
  await writeCheckpoint(storage, await signer.sign('checkpoint', checkpoint), before);
}
