import { calculateJwkThumbprint, type JWK } from 'jose';
import { signingAlgorithm } from '../../shared/receipt/signedText';

/**
 * What is published of a key: its public part, named by its own thumbprint (RFC 7638), so that a name cannot be given to
 * another key. A `kid` that it was published under before stays.
 */
export async function publishedKey({ kty, crv, x, y, kid }: JWK): Promise<JWK> {
  const jwk: JWK = { kty, crv, x, y };
  return { ...jwk, kid: kid ?? (await calculateJwkThumbprint(jwk)), alg: signingAlgorithm, use: 'sig' };
}
