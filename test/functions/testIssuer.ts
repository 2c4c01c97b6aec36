import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';

export interface TestIssuer {
  issuer: string;
  audience: string;
  jwksUrl: string;
  /** A token with these claims, good for an hour unless they say otherwise. */
  token(claims: JWTPayload): Promise<string>;
  /** The same, signed with a key that the issuer does not publish. */
  forgedToken(claims: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

/** An issuer of tokens that publishes its key on a loopback port. */
export async function startIssuer(): Promise<TestIssuer> {
  const own = await generateKeyPair('ES256');
  const foreign = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(own.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' };
  const server = createServer((_, response) => response.end(JSON.stringify({ keys: [key] })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audience = 'gouji';
  const sign = (claims: JWTPayload, key: CryptoKey) =>
    new SignJWT({ iss: issuer, aud: audience, exp: Math.floor(Date.now() / 1000) + 3600, ...claims })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .sign(key);
  return {
    issuer,
    audience,
    jwksUrl: `${issuer}/jwks.json`,
    token: (claims) => sign(claims, own.privateKey),
    forgedToken: (claims) => sign(claims, foreign.privateKey),
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
