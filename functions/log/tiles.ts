import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { hasStatus } from '../archive/hasStatus';
import { hashSchema } from '../../shared/log/checkpoint';
import type { Tile, TilePlace, FullTile } from '../../shared/log/tile';
import type { Storage } from '../archive/storage';

const tileSchema = z.array(hashSchema);
const tileName = ({ level, index }: TilePlace): string =>
  `tiles/${level}/${String(index).padStart(9, '0')}.json`;

/** A full tile of the log. Throws when it is missing or has not the form of one. */
export async function readTile(storage: Storage, place: TilePlace): Promise<Tile> {
  const answer = await storage.log.getBlobClient(tileName(place)).download(0, undefined, storage.deadline());
  const bytes = answer.readableStreamBody ? await buffer(answer.readableStreamBody) : Buffer.alloc(0);
  return tileSchema.parse(JSON.parse(bytes.toString('utf8')));
}

export async function writeTile(storage: Storage, { hashes, ...place }: FullTile): Promise<void> {
  await writeOnce(storage, tileName(place), JSON.stringify(hashes));
}

/** The signed receipts that became leaves together, one a line, under the index of the first. */
export async function writeLeaves(storage: Storage, signed: readonly string[], first: number): Promise<void> {
  await writeOnce(storage, `leaves/${String(first).padStart(12, '0')}.txt`, `${signed.join('\n')}\n`);
}

/** Whoever died after writing wrote the same: what is there already stays. */
async function writeOnce(storage: Storage, name: string, text: string): Promise<void> {
  try {
    const options = { ...storage.deadline(), conditions: { ifNoneMatch: '*' } };
    await storage.log.getBlockBlobClient(name).uploadData(Buffer.from(text), options);
  } catch (error) {
    if (!hasStatus(error, 409)) throw error;
  }
}
