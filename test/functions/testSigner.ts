import { generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'jose';
import { localKey } from '../../functions/signing/localKey';
import { createSigner, type Signer } from '../../functions/signing/signer';

/** A new private key, a JWK. */
export const newKey = (): JWK =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

export const signerWith = (key: JWK, earlier: JWK[] = []): Signer =>
  createSigner(() => localKey(key), earlier);

/** A signer with a key of the tests' own. */
export const testSigner: Signer = signerWith(newKey());
