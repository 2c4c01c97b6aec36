import { SignJWT } from 'jose';
import type { JSONWebKeySet } from 'jose';
import type { Session } from '../../shared/api/identity';
import type { Persona } from './personas';
import { signingKey } from './signingKey';

export const audience = 'gouji-sandbox';

/** Seconds that a token is good for. */
const lifetime = 60 * 60;

export interface Issuer {
  keys: JSONWebKeySet;
  /** A session that begins at `now`. */
  sessionFor(persona: Persona, now: Date): Promise<Session>;
}

/**
 * The sandbox's own sign-in: signs what a persona is, with a key that is made once and kept in `keyFile`.
 * @param name the `iss` of its tokens
 */
export async function openIssuer(name: string, keyFile: string): Promise<Issuer> {
  const key = await signingKey(keyFile);
  return {
    keys: { keys: [key.publicJwk] },
    sessionFor: async ({ id, identity }, now) => {
      const issued = Math.floor(now.getTime() / 1000);
      const accessToken = await new SignJWT({ ...identity })
        .setProtectedHeader({ alg: key.algorithm, kid: key.id, typ: 'JWT' })
        .setSubject(id)
        .setIssuer(name)
        .setAudience(audience)
        .setIssuedAt(issued)
        .setExpirationTime(issued + lifetime)
        .sign(key.privateKey);
      const expiresAt = new Date((issued + lifetime) * 1000).toISOString();
      return { accessToken, expiresAt, identity: { ...identity, subject: id } };
    },
  };
}
