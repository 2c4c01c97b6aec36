import { workbookLimits } from './workbookLimits';
import { WorkbookRefusal, type RefusalReason } from './workbookRefusal';

const zipMagic = [0x50, 0x4b];
/** Compound files hold both the workbooks of Excel 97–2003 and encrypted .xlsx. Source: [MS-CFB] 2.2. */
const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells by the first bytes whether a file may be an .xlsx, and if not, what it is.
 *
 * @throws WorkbookRefusal tooLarge when it has more bytes than are taken in
 */
export function fileKind(bytes: Uint8Array): 'zip' | RefusalReason {
  if (bytes.length > workbookLimits.fileBytes)
    throw new WorkbookRefusal('tooLarge', { found: bytes.length, limit: workbookLimits.fileBytes });
  if (startsWith(bytes, zipMagic)) return 'zip';
  if (!startsWith(bytes, compoundMagic)) return 'notAWorkbook';
  return new TextDecoder('utf-16le').decode(evenLength(bytes)).includes('EncryptedPackage')
    ? 'encrypted'
    : 'oldFormat';
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Names in a compound file stand at even offsets, so that decoding the whole finds them. */
function evenLength(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, bytes.length - (bytes.length % 2));
}
