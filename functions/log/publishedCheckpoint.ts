import { buffer } from 'node:stream/consumers';
import { hasStatus } from '../archive/hasStatus';
import { parseCheckpoint, type Checkpoint } from '../../shared/log/checkpoint';
import { statedText } from '../../shared/receipt/signedText';
import type { Storage } from '../archive/storage';

const name = 'checkpoint.txt';

export interface PublishedCheckpoint {
  /** The JWS, and what it states. */
  signed: string;
  stated: Checkpoint;
  etag: string | undefined;
}

/** The newest checkpoint; null before the first. Throws when what is kept states none. */
export async function readCheckpoint(storage: Storage): Promise<PublishedCheckpoint | null> {
  try {
    const answer = await storage.log.getBlobClient(name).download(0, undefined, storage.deadline());
    const bytes = answer.readableStreamBody ? await buffer(answer.readableStreamBody) : Buffer.alloc(0);
    const signed = bytes.toString('utf8');
    const stated = parseCheckpoint(statedText(signed) ?? '');
    if (stated === null) throw new Error('The kept checkpoint states none');
    return { signed, stated, etag: answer.etag };
  } catch (error) {
    if (hasStatus(error, 404)) return null;
    throw error;
  }
}

/** Publishes a checkpoint in the place of an older one, `before`; what another writer put there meanwhile stays. */
export async function writeCheckpoint(
  storage: Storage,
  signed: string,
  before: PublishedCheckpoint | null,
): Promise<void> {
  const conditions = before === null ? { ifNoneMatch: '*' } : { ifMatch: before.etag };
  try {
    const options = { ...storage.deadline(), conditions };
    await storage.log.getBlockBlobClient(name).uploadData(Buffer.from(signed), options);
  } catch (error) {
    if (!hasStatus(error, 409, 412)) throw error;
  }
}
