import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';

/** SHA-256 in lower-case hex, 64 digits: how every hash of the log is written. */
export type Hash = string;

const [leafPrefix, nodePrefix] = [Uint8Array.of(0), Uint8Array.of(1)];

/** The hash of a leaf that holds these bytes. Source: RFC 9162, section 2.1.1, as all hashes here. */
export function leafHash(content: Uint8Array): Hash {
  return bytesToHex(sha256(concatBytes(leafPrefix, content)));
}

/** The hash of the node above two others. */
export function nodeHash(left: Hash, right: Hash): Hash {
  return bytesToHex(sha256(concatBytes(nodePrefix, hexToBytes(left), hexToBytes(right))));
}

/** The root of a tree without leaves. */
export const emptyRoot: Hash = bytesToHex(sha256(new Uint8Array()));
