import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { WorkbookRefusal } from './workbookRefusal';
import type { ZipEntry } from './zipDirectory';

/** Deflate makes at most 1032 bytes of one, so that one step gives 8 MB at most. */
const step = 8 * 1024;
/** So small an entry is inflated in one go: it cannot give more than 64 MB, and what it gives beyond its declared size is not kept. */
const small = 64 * 1024;

/**
 * Inflates one entry of a zip, and stops as soon as it gives more than `limit` bytes, whatever the directory declared.
 *
 * @throws WorkbookRefusal tooLarge over the limit, damaged when the entry cannot be inflated or its checksum differs
 */
export function inflateEntry(entry: ZipEntry, packed: Uint8Array, limit: number): Uint8Array {
  const tooLarge = (found: number) => new WorkbookRefusal('tooLarge', { part: entry.name, found, limit });
  if (entry.method === 0) {
    if (packed.length > limit) throw tooLarge(packed.length);
    return sound(entry, packed);
  }
  if (entry.method !== 8) throw damaged(entry, `compression method ${entry.method}`);

  if (packed.length <= small && entry.size <= limit) return sound(entry, inGo(entry, packed));

  const chunks: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((chunk, final) => {
    chunks.push(chunk);
    size += chunk.length;
    ended = final;
  });
  for (let from = 0; from < packed.length && !ended; from += step) {
    const last = from + step >= packed.length;
    orDamaged(entry, () => inflate.push(packed.subarray(from, from + step), last));
    if (size > limit) throw tooLarge(size);
  }
  if (size !== entry.size) throw damaged(entry, `inflates to ${size} bytes, ${entry.size} declared`);
  return sound(entry, joined(chunks, size));
}

/** With room for one byte more than declared, an entry that gives more is known by it. */
function inGo(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const out = new Uint8Array(entry.size + 1);
  const bytes = orDamaged(entry, () => inflateSync(packed, { out }));
  if (bytes.length === entry.size) return bytes;
  const found = bytes.length > entry.size ? 'more' : `${bytes.length} bytes`;
  throw damaged(entry, `inflates to ${found}, ${entry.size} declared`);
}

function orDamaged<T>(entry: ZipEntry, inflate: () => T): T {
  try {
    return inflate();
  } catch (error) {
    throw damaged(entry, error instanceof Error ? error.message : String(error));
  }
}

function sound(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  if (entry.crc !== 0 && crc32(bytes) !== entry.crc) throw damaged(entry, 'checksum differs');
  return bytes;
}

function damaged(entry: ZipEntry, detail: string): WorkbookRefusal {
  return new WorkbookRefusal('damaged', { part: entry.name, detail });
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
