import { buffer } from 'node:stream/consumers';
import * as z from 'zod';
import { directoryUnitSchema, type DirectoryUnit } from '../../shared/units/directoryUnit';
import { hasStatus } from '../archive/hasStatus';
import type { Storage } from '../archive/storage';

/** The directory of one province as it stands, and the ETag to replace it under; null where there is none yet. */
export interface FoundDirectory {
  units: DirectoryUnit[];
  etag: string | null;
}

const unitsSchema = z.array(directoryUnitSchema);
const nameOf = (province: string) => `${province}.json`;

/** The province that a region is of, in whose directory its units are: two digits. */
export const provinceOf = (region: string): string => region.slice(0, 2);

/**
 * The units that are or ever were in a region's province, with their history: one storage operation, for a county as for a
 * province. Throws when what is stored has not its form any more.
 */
export async function readUnits(storage: Storage, region: string): Promise<DirectoryUnit[]> {
  return (await readDirectory(storage, provinceOf(region))).units;
}

/** The same, to be replaced. */
export async function readDirectory(storage: Storage, province: string): Promise<FoundDirectory> {
  try {
    const answer = await storage.units
      .getBlobClient(nameOf(province))
      .download(0, undefined, storage.deadline());
    const bytes = answer.readableStreamBody ? await buffer(answer.readableStreamBody) : Buffer.alloc(0);
    return { units: unitsSchema.parse(JSON.parse(bytes.toString('utf8'))), etag: answer.etag ?? null };
  } catch (error) {
    if (hasStatus(error, 404)) return { units: [], etag: null };
    throw error;
  }
}

/** Replaces the directory of a province that had this ETag; false when another writer was first. */
export async function replaceDirectory(
  storage: Storage,
  province: string,
  { units, etag }: FoundDirectory,
): Promise<boolean> {
  const conditions = etag === null ? { ifNoneMatch: '*' } : { ifMatch: etag };
  const blobHTTPHeaders = { blobContentType: 'application/json' };
  try {
    await storage.units
      .getBlockBlobClient(nameOf(province))
      .uploadData(Buffer.from(JSON.stringify(units)), { ...storage.deadline(), conditions, blobHTTPHeaders });
    return true;
  } catch (error) {
    if (hasStatus(error, 409, 412)) return false;
    throw error;
  }
}

/** The provinces that have a directory, in order; one storage operation. */
export async function provincesWithDirectory(storage: Storage): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of storage.units.listBlobsFlat(storage.deadline())) names.push(name);
  return names.map((name) => name.slice(0, 2)).sort();
}
