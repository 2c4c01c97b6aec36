import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Identity } from '../../shared/api/identity';
import { RequestProblem } from '../answer/requestProblem';
import type { Settings } from '../settings';
import { discoverKeys } from './discoverKeys';
import { identityOfClaims } from './identityOfClaims';

/** Who is asking, from an Authorization header. */
export type Identify = (authorization: string | null) => Promise<Identity>;

/** Signatures by public key only: with a shared secret, or none, anybody could be the issuer. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Time to wait for the issuer's keys, in milliseconds. */
const keysTimeout = 5_000;

type Keys = ReturnType<typeof createRemoteJWKSet>;

/**
 * Verifies bearer tokens (RFC 6750, RFC 7519) of one issuer for one audience, against the issuer's published keys, which
 * are fetched on first use and kept; a token signed with a key that is not among them has them fetched again, at most
 * twice a minute. Where the keys are, the issuer's metadata says, unless the settings do.
 * Throws the problems `not-signed-in` (no token, or one that is expired, not the issuer's or not for us), `not-allowed` (a
 * good token that names no role or unit) and `storage-unavailable` (the issuer's keys cannot be had).
 */
export function tokenVerifier(
  settings: Pick<Settings, 'issuer' | 'audience' | 'jwksUrl'> & Partial<Pick<Settings, 'scope' | 'claims'>>,
): Identify {
  const { issuer, audience, scope, claims: mapping } = settings;
  const keysIn = (url: string): Keys => createRemoteJWKSet(new URL(url), { timeoutDuration: keysTimeout });
  let keys: Promise<Keys> | null = null;
  const openKeys = async (): Promise<Keys> =>
    keysIn(settings.jwksUrl ?? (await discoverKeys(issuer, AbortSignal.timeout(keysTimeout))));
  const issuersKeys = (): Promise<Keys> => {
    keys ??= openKeys().catch((error: unknown) => {
      keys = null;
      throw error;
    });
    return keys;
  };
  return async (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new RequestProblem('not-signed-in');
    let claims: JWTPayload;
    try {
      const requiredClaims = ['exp', 'sub'];
      const expected = { issuer, audience, algorithms, requiredClaims };
      claims = (await jwtVerify(token, await issuersKeys(), expected)).payload;
    } catch (error) {
      throw new RequestProblem(isTokensFault(error) ? 'not-signed-in' : 'storage-unavailable');
    }
    if (scope && !scopesOf(claims).includes(scope)) throw new RequestProblem('not-signed-in');
    return identityOfClaims(claims, mapping);
  };
}

/** What a token may be used for: `scope` (RFC 9068) or, of Entra, `scp`; one text with blanks between. */
function scopesOf({ scope, scp }: JWTPayload): unknown[] {
  return [scope, scp].flatMap((said) => (typeof said === 'string' ? said.split(' ') : said));
}

/** Of jose's errors, the generic one and the timeout say that the keys could not be fetched; so does any other error. */
function isTokensFault(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError &&
    error.code !== errors.JOSEError.code &&
    error.code !== errors.JWKSTimeout.code &&
    error.code !== errors.JWKSInvalid.code
  );
}
