import { constants, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

interface Entry {
  name: string;
  /** Deflated. */
  data: Uint8Array;
  /** What the zip says of its inflated size, in bytes. */
  size: number;
}

const megabyte = 1024 * 1024;

/**
 * A workbook whose first worksheet is that many MB of spaces when inflated, in some hundred kB.
 * @param declared the inflated size that the zip claims for it, in bytes
 */
export function zipBomb(
  workbook: Uint8Array,
  megabytes: number,
  declared = megabytes * megabyte,
): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(megabyte, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = Buffer.from([1, 0, 0, 0xff, 0xff]);
  const bomb = Buffer.concat([...Array.from({ length: megabytes }, () => block), end]);
  const entries = Object.entries(unzipSync(workbook)).map(([name, bytes]): Entry =>
    name === 'xl/worksheets/sheet1.xml'
      ? { name, data: bomb, size: declared }
      : { name, data: deflateRawSync(bytes), size: bytes.length },
  );
  return zip(entries);
}

/** A zip of entries that are deflated already, without checksums. Source: APPNOTE.TXT 6.3.10, section 4.3. */
function zip(entries: Entry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size } of entries) {
    const nameBytes = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, tail, nameBytes]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const last = Buffer.alloc(18);
  last.writeUInt16LE(entries.length, 4);
  last.writeUInt16LE(entries.length, 6);
  last.writeUInt32LE(directory.length, 8);
  last.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), last]);
}
