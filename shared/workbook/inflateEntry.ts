import { Inflate } from 'fflate';
import { WorkbookRefusal } from './workbookRefusal';
import type { ZipEntry } from './zipDirectory';

const headerSignature = 0x04034b50;
const headerLength = 30;
/** Deflate makes at most 1032 bytes of one, so that one step gives 8 MB at most. */
const step = 8 * 1024;

/**
 * Inflates one entry of a zip, and stops as soon as it gives more than `limit` bytes, whatever the directory declared.
 *
 * @throws WorkbookRefusal tooLarge over the limit, damaged when the entry cannot be inflated
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, limit: number): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const tooLarge = (found: number) => new WorkbookRefusal('tooLarge', { part: entry.name, found, limit });
  if (entry.method === 0) {
    if (packed.length > limit) throw tooLarge(packed.length);
    return packed;
  }
  if (entry.method !== 8) throw damaged(entry, `compression method ${entry.method}`);

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
    try {
      inflate.push(packed.subarray(from, from + step), last);
    } catch (error) {
      throw damaged(entry, error instanceof Error ? error.message : String(error));
    }
    if (size > limit) throw tooLarge(size);
  }
  if (size !== entry.size) throw damaged(entry, `inflates to ${size} bytes, ${entry.size} declared`);
  return joined(chunks, size);
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { headerOffset, packedSize } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset + headerLength > bytes.length || view.getUint32(headerOffset, true) !== headerSignature)
    throw damaged(entry, 'no entry where the directory says');
  const start =
    headerOffset +
    headerLength +
    view.getUint16(headerOffset + 26, true) +
    view.getUint16(headerOffset + 28, true);
  if (start + packedSize > bytes.length) throw damaged(entry, 'cut short');
  return bytes.subarray(start, start + packedSize);
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
