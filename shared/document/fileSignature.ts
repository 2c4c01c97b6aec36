import type { DocumentRefusalReason } from './documentRefusal';

/** What the bytes of a file begin with. */
const signatures: [bytes: number[], kind: 'zip' | 'compound' | 'pdf' | 'picture'][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  // Source: [MS-CFB] 2.2.
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'compound'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x42, 0x4d], 'picture'],
  [[0x49, 0x49, 0x2a, 0x00], 'picture'],
];

/** Kinds of file that are known and not read, by the end of the name. */
const unreadTypes: Record<string, DocumentRefusalReason> = {
  '.doc': 'oldWord',
  '.wps': 'oldWord',
  '.rtf': 'oldWord',
  '.xls': 'oldExcel',
  '.et': 'oldExcel',
  '.ofd': 'ofd',
};

/** The ends of names of files that are known, to be told what to do with them. */
export const knownTypes: string[] = Object.keys(unreadTypes);

/**
 * Why a file cannot be read, whatever its name says; null where it may be what its name says.
 *
 * @param type the end of its name, `.docx`
 */
export function refusedByBytes(bytes: Uint8Array, type: string): DocumentRefusalReason | null {
  const kind = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  if (kind === 'picture') return 'picture';
  if (kind === 'compound') return compoundReason(bytes, type);
  if (kind === 'zip' && type !== '.ofd' && type in unreadTypes) return 'unknownKind';
  if (unreadTypes[type] !== undefined) return unreadTypes[type];
  if (type === '.pdf' && kind !== 'pdf') return 'damaged';
  const isZip = type === '.docx' || type === '.xlsx';
  return isZip && kind !== 'zip' ? 'damaged' : null;
}

/** Compound files hold what Office wrote until 2003, and encrypted files of today. */
function compoundReason(bytes: Uint8Array, type: string): DocumentRefusalReason {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes('EncryptedPackage')) return 'encrypted';
  if (names.includes('WordDocument')) return 'oldWord';
  return names.includes('Workbook') || unreadTypes[type] === 'oldExcel' ? 'oldExcel' : 'oldWord';
}
