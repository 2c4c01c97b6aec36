import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload } from 'jose';
import type { Identity } from '../../shared/api/identity';
import { RequestProblem } from '../answer/requestProblem';
import type { Settings } from '../settings';
import { identityOfClaims } from './identityOfClaims';

/** Who is asking, from an Authorization header. */
export type Identify = (authorization: string | null) => Promise<Identity>;

/** Signatures by public key only: with a shared secret, or none, anybody could be the issuer. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Time to wait for the issuer's keys, in milliseconds. */
const keysTimeout = 5_000;

/**
 * Verifies bearer tokens (RFC 6750, RFC 7519) of one issuer for one audience, against the issuer's published keys, which
 * are fetched on first use and kept.
 * Throws the problems `not-signed-in` (no token, or one that is expired or not the issuer's), `not-allowed` (a good token
 * that names no role or unit) and `storage-unavailable` (the issuer's keys cannot be had).
 */
export function tokenVerifier({
  issuer,
  audience,
  jwksUrl,
}: Pick<Settings, 'issuer' | 'audience' | 'jwksUrl'>): Identify {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: keysTimeout });
  return async (authorization) => {
    const token = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new RequestProblem('not-signed-in');
    let claims: JWTPayload;
    try {
      const requiredClaims = ['exp', 'sub'];
      claims = (await jwtVerify(token, keys, { issuer, audience, algorithms, requiredClaims })).payload;
    } catch (error) {
      throw new RequestProblem(isTokensFault(error) ? 'not-signed-in' : 'storage-unavailable');
    }
    return identityOfClaims(claims);
  };
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
