import { createCipheriv, createHash } from 'node:crypto';

const key = Buffer.alloc(32, 'k');
const validation = Buffer.alloc(8, 'v');
const salt = Buffer.alloc(8, 's');
const none = Buffer.alloc(16);
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;

/** The key of the file, packed by the empty password. */
function packedKey(): Buffer {
  const cipher = createCipheriv('aes-256-cbc', sha256(salt), none).setAutoPadding(false);
  return Buffer.concat([cipher.update(key), cipher.final()]);
}

/** What a trailer says of a file that is encrypted and asks nobody for a password. Source: ISO 32000-2, 7.6.4. */
export const encryptedForNobody = `/Encrypt<</Filter/Standard/V 5/R 5/Length 256/P -4/U${hex(
  Buffer.concat([sha256(validation), validation, salt]),
)}/UE${hex(packedKey())}/O${hex(Buffer.alloc(48))}/OE${hex(Buffer.alloc(32))}/Perms${hex(
  none,
)}/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/Identity>>`;

/** The bytes of a stream as such a file holds them. */
export function encryptedStream(bytes: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-cbc', key, none);
  return Buffer.concat([none, cipher.update(bytes), cipher.final()]);
}
