import { base64url, type JSONWebKeySet, type JWK } from 'jose';
import { signedTypes, signingAlgorithm, type SignedType } from '../../shared/receipt/signedText';

/** Signs what leaves the archive, and publishes what that is verified with. */
export interface Signer {
  /** The text as a JWS in compact form (RFC 7515). */
  sign(type: SignedType, text: string): Promise<string>;
  /** The public keys of now and of before. */
  keys(): Promise<JSONWebKeySet>;
}

/** A private key that is somewhere: it gives the raw signature (r and s, 64 bytes) over the bytes. */
export interface SigningKey {
  /** Public, with its `kid`. */
  jwk: JWK;
  signature(bytes: Uint8Array): Promise<Uint8Array>;
}

/** A signer with the key that signs now; `earlier` are public keys that signed before and stay published. */
export function createSigner(open: () => Promise<SigningKey>, earlier: JWK[]): Signer {
  let opened: Promise<SigningKey> | undefined;
  const key = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async sign(type, text) {
      const signing = await key();
      const header = JSON.stringify({ alg: signingAlgorithm, kid: signing.jwk.kid, typ: signedTypes[type] });
      const signed = `${base64url.encode(header)}.${base64url.encode(text)}`;
      return `${signed}.${base64url.encode(await signing.signature(new TextEncoder().encode(signed)))}`;
    },
    async keys() {
      const { jwk } = await key();
      return { keys: [jwk, ...earlier.filter(({ kid }) => kid !== jwk.kid)] };
    },
  };
}
