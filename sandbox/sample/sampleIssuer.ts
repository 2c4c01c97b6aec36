import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Identity } from '../../shared/api/identity';

/** Signs for the units of the sample while it is filed, with a key that nobody keeps. */
export interface SampleIssuer {
  /** What the functions have to trust for that time, as their settings. */
  settings: Record<string, string>;
  token: (identity: Identity) => Promise<string>;
  stop: () => void;
}

const audience = 'gouji-sample';
const scope = 'sample';

/** Starts an issuer of tokens on a free loopback port. */
export async function startSampleIssuer(): Promise<SampleIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'sample', alg: 'ES256', use: 'sig' };
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [jwk] })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: {
      GOUJI_ISSUER: issuer,
      GOUJI_AUDIENCE: audience,
      GOUJI_SCOPE: scope,
      GOUJI_JWKS_URL: `${issuer}/jwks.json`,
    },
    token: ({ subject, ...claims }) =>
      new SignJWT({ ...claims, scope })
        .setProtectedHeader({ alg: 'ES256', kid: 'sample' })
        .setSubject(subject)
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(privateKey),
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
