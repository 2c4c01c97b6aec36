import { append } from '../../shared/log/tree';
import type { Archive } from '../archive/commitVersion';
import { collectLeaves } from './collectLeaves';
import { leafOf } from './leaves';
import { readState, replaceState, type LogState } from './logState';
import { forgetPending } from './pending';
import { publishBatch } from './publishBatch';

/**
 * Brings the receipts that are not in the log yet into it, batch by batch, until there are none. The log grows by one
 * conditional replacement of its state: of several instances at once, one wins and the others leave. Whoever dies
 * afterwards leaves a state from which the next run finishes the work.
 *
 * @returns how many leaves this run added
 */
export async function sequence(archive: Archive): Promise<number> {
  const { storage, now } = archive;
  await storage.prepare();
  let added = 0;
  for (;;) {
    const current = await finished(archive);
    if (current === null) return added;
    const { state, etag } = current;
    const { leaves, logged, isMore } = await collectLeaves(storage, now());
    if (leaves.length === 0) {
      await forgetPending(storage, logged);
      return added;
    }
    const batch = leaves.map(({ signed }) => signed);
    const { tree, filled } = append(state.tree, batch.map(leafOf));
    const time = new Date(Math.max(now().getTime(), Date.parse(state.time))).toISOString();
    const grown: LogState = {
      tree,
      time,
      batch,
      filled: filled.map(({ hashes, ...place }) => ({ ...place, hashes: [...hashes] })),
    };
    const grownTag = await replaceState(storage, grown, etag);
    if (grownTag === null) return added;
    added += batch.length;
    await publishBatch(archive, grown);
    await forgetPending(storage, [...logged, ...leaves.flatMap(({ notes }) => notes)]);
    if ((await replaceState(storage, published(grown), grownTag)) === null || !isMore) return added;
  }
}

const published = (state: LogState): LogState => ({ ...state, batch: [], filled: [] });

/** The state with nothing of it left to publish; null when another instance is at work. */
async function finished(archive: Archive): Promise<{ state: LogState; etag: string | null } | null> {
  const { state, etag } = await readState(archive.storage);
  if (state.batch.length === 0) return { state, etag };
  await publishBatch(archive, state);
  const replaced = await replaceState(archive.storage, published(state), etag);
  return replaced === null ? null : { state: published(state), etag: replaced };
}
