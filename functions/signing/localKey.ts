import { importJWK, type JWK } from 'jose';
import { signingAlgorithm } from '../../shared/receipt/signedText';
import { publishedKey } from './publishedKey';
import type { SigningKey } from './signer';

/** The key in a private JWK (P-256). Throws when it holds none. */
export async function localKey(privateJwk: JWK): Promise<SigningKey> {
  const key = await importJWK(privateJwk, signingAlgorithm);
  if (key instanceof Uint8Array || key.type !== 'private')
    throw new Error('The signing key is no private key');
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return {
    jwk: await publishedKey(privateJwk),
    signature: async (bytes) =>
      new Uint8Array(await crypto.subtle.sign(algorithm, key, bytes as Uint8Array<ArrayBuffer>)),
  };
}
