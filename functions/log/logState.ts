import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { hasStatus } from '../archive/hasStatus';
import { hashSchema } from '../../shared/log/checkpoint';
import { emptyTree } from '../../shared/log/tree';
import type { Storage } from '../archive/storage';

const stateSchema = z.object({
  tree: z.object({ size: z.int().nonnegative(), open: z.array(z.array(hashSchema)) }),
  /** When the newest leaves came in; UTC, ISO 8601. */
  time: z.iso.datetime(),
  /** The newest leaves, as signed receipts, until they are published; their last is the tree's last. */
  batch: z.array(z.string()),
  /** The tiles that the batch filled. */
  filled: z.array(z.object({ level: z.int(), index: z.int(), hashes: z.array(hashSchema) })),
});

/** What the log is. Replacing it, under the condition that it is still the one that was read, is how the log grows. */
export type LogState = z.infer<typeof stateSchema>;

const name = 'state.json';
const beginning: LogState = { tree: emptyTree, time: new Date(0).toISOString(), batch: [], filled: [] };

/** The state, and the ETag to replace it under; null before the first leaf. Throws when it has not its form any more. */
export async function readState(storage: Storage): Promise<{ state: LogState; etag: string | null }> {
  try {
    const answer = await storage.log.getBlobClient(name).download(0, undefined, storage.deadline());
    const bytes = answer.readableStreamBody ? await buffer(answer.readableStreamBody) : Buffer.alloc(0);
    return { state: stateSchema.parse(JSON.parse(bytes.toString('utf8'))), etag: answer.etag ?? null };
  } catch (error) {
    if (hasStatus(error, 404)) return { state: beginning, etag: null };
    throw error;
  }
}

/** Replaces the state that had this ETag. The new one's; null when another writer was first. */
export async function replaceState(
  storage: Storage,
  state: LogState,
  etag: string | null,
): Promise<string | null> {
  const conditions = etag === null ? { ifNoneMatch: '*' } : { ifMatch: etag };
  const bytes = Buffer.from(JSON.stringify(state));
  try {
    const answer = await storage.log
      .getBlockBlobClient(name)
      .uploadData(bytes, { ...storage.deadline(), conditions });
    return answer.etag ?? null;
  } catch (error) {
    if (hasStatus(error, 409, 412)) return null;
    throw error;
  }
}
