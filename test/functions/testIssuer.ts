import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';

const metadataPath = '/.well-known/openid-configuration';

export interface TestIssuer {
  issuer: string;
  audience: string;
  jwksUrl: string;
  /** A token with these claims, good for an hour unless they say otherwise. */
  token(claims: JWTPayload): Promise<string>;
  /** The same, signed with a key that the issuer does not publish; under the id of one that it does unless told otherwise. */
  forgedToken(claims: JWTPayload, kid?: string): Promise<string>;
  /** The same, signed with what is public (HS256), as if that were a shared secret. */
  sharedSecretToken(claims: JWTPayload): Promise<string>;
  /** Signs with a new key from now on, and publishes that one alone. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
}

interface OwnKey {
  id: string;
  privateKey: CryptoKey;
  published: JWK;
}

async function ownKey(id: string): Promise<OwnKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return {
    id,
    privateKey,
    published: { ...(await exportJWK(publicKey)), kid: id, alg: 'ES256', use: 'sig' },
  };
}

/** An issuer of tokens that publishes its key, and where that is, on a loopback port. */
export async function startIssuer(): Promise<TestIssuer> {
  let own = await ownKey('one');
  const foreign = await generateKeyPair('ES256');
  const server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(url === metadataPath ? metadata : { keys: [own.published] }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwksUrl = `${issuer}/jwks.json`;
  const metadata = { issuer, jwks_uri: jwksUrl };
  const audience = 'gouji';
  const sign = (claims: JWTPayload, key: CryptoKey | Uint8Array, kid: string, alg = 'ES256') =>
    new SignJWT({ iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 3600, ...claims })
      .setProtectedHeader({ alg, kid })
      .sign(key);
  return {
    issuer,
    audience,
    jwksUrl,
    token: (claims) => sign(claims, own.privateKey, own.id),
    forgedToken: (claims, kid = own.id) => sign(claims, foreign.privateKey, kid),
    sharedSecretToken: (claims) =>
      sign(claims, new TextEncoder().encode(JSON.stringify(own.published)), own.id, 'HS256'),
    async rotate() {
      own = await ownKey(`${own.id}-next`);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
