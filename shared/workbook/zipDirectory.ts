import { workbookLimits } from './workbookLimits';
import { WorkbookRefusal } from './workbookRefusal';

/** One entry as the directory of a zip declares it. Sizes and offsets are bytes; what it declares may be a lie. */
export interface ZipEntry {
  name: string;
  method: number;
  packedSize: number;
  size: number;
  /** CRC-32 of the inflated bytes; 0 where the writer gave none. */
  crc: number;
  headerOffset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

/**
 * Reads the directory of a zip without inflating anything. Zip64, which files under 4 GB do not need, is refused.
 * Source: APPNOTE.TXT 6.3.3, 4.3.12 and 4.3.16.
 *
 * @throws WorkbookRefusal notAWorkbook when it is no zip, damaged when the directory is cut short or contradicts itself,
 *   encrypted when an entry is, tooLarge when it declares more than `workbookLimits`
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > workbookLimits.entries)
    throw new WorkbookRefusal('tooLarge', { found: count, limit: workbookLimits.entries });
  const entries: ZipEntry[] = [];
  const start = view.getUint32(end + 16, true);
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature)
      throw new WorkbookRefusal('damaged', { detail: 'zip directory' });
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, at + entryLength + nameLength));
    if ((view.getUint16(at + 8, true) & 1) !== 0) throw new WorkbookRefusal('encrypted', { part: name });
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at += entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at - start !== view.getUint32(end + 12, true))
    throw new WorkbookRefusal('damaged', { detail: 'zip directory' });
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > workbookLimits.inflatedBytes)
    throw new WorkbookRefusal('tooLarge', { found: declared, limit: workbookLimits.inflatedBytes });
  return entries;
}

function endOfDirectory(view: DataView): number {
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
  for (let at = view.byteLength - endLength; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
    if (view.byteLength - at > endLength + longestComment) break;
  }
  throw new WorkbookRefusal(startsAsZip ? 'damaged' : 'notAWorkbook', { detail: 'no zip directory' });
}
