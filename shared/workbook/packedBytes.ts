import { WorkbookRefusal } from './workbookRefusal';
import type { ZipEntry } from './zipDirectory';

const headerSignature = 0x04034b50;
const headerLength = 30;

/**
 * The bytes of an entry as they are packed. The name in the header before them has to be that of the directory.
 * Source: APPNOTE.TXT 6.3.3, 4.3.7.
 *
 * @throws WorkbookRefusal damaged when they are not where the directory says
 */
export function packedBytes(bytes: Uint8Array, { name, headerOffset, packedSize }: ZipEntry): Uint8Array {
  const damaged = (detail: string) => new WorkbookRefusal('damaged', { part: name, detail });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset + headerLength > bytes.length || view.getUint32(headerOffset, true) !== headerSignature)
    throw damaged('no entry where the directory says');
  const nameStart = headerOffset + headerLength;
  const nameEnd = nameStart + view.getUint16(headerOffset + 26, true);
  if (new TextDecoder().decode(bytes.subarray(nameStart, nameEnd)) !== name)
    throw damaged('another entry where the directory says');
  const start = nameEnd + view.getUint16(headerOffset + 28, true);
  if (start + packedSize > bytes.length) throw damaged('cut short');
  return bytes.subarray(start, start + packedSize);
}
