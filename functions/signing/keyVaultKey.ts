import { createHash } from 'node:crypto';
import { base64url, type JWK } from 'jose';
import * as z from 'zod';
import { signingAlgorithm } from '../../shared/receipt/signedText';
import { publishedKey } from './publishedKey';
import type { SigningKey } from './signer';

const apiVersion = '7.4';
/** Time to wait for an answer of the vault, in milliseconds. */
const answerLimit = 8_000;
/** A token is renewed so long before its end, in milliseconds. */
const renewal = 5 * 60_000;

const tokenSchema = z.object({ access_token: z.string(), expires_on: z.coerce.number() });
const keySchema = z.object({
  key: z.looseObject({ kty: z.string(), crv: z.string(), x: z.string(), y: z.string() }),
});
const signatureSchema = z.object({ value: z.string() });

/** How the function app proves to Azure that it is itself: the two variables of its managed identity. */
export interface ManagedIdentity {
  endpoint: string;
  header: string;
}

/**
 * A key that stays in an Azure Key Vault: the vault signs, and the private key never leaves it.
 * Source: Key Vault REST API 7.4, `GET {key}` and `POST {key}/sign`; App Service's managed identity endpoint.
 *
 * @param url of one version of the key, `https://NAME.vault.azure.net/keys/KEY/VERSION`
 * @throws when the vault or the identity endpoint does not answer as documented
 */
export async function keyVaultKey(url: string, identity: ManagedIdentity): Promise<SigningKey> {
  const vault = new URL(url);
  const resource = `https://${vault.hostname.split('.').slice(1).join('.')}`;
  let token = { value: '', until: 0 };

  const bearer = async (): Promise<string> => {
    if (Date.now() < token.until - renewal) return token.value;
    const at = new URL(identity.endpoint);
    at.searchParams.set('resource', resource);
    at.searchParams.set('api-version', '2019-08-01');
    const headers = { 'X-IDENTITY-HEADER': identity.header };
    const { access_token: value, expires_on: until } = await answerOf(at, { headers }, tokenSchema);
    token = { value, until: until * 1000 };
    return value;
  };
  const call = async <T>(path: string, schema: z.ZodType<T>, body?: object): Promise<T> => {
    const headers = { authorization: `Bearer ${await bearer()}`, 'content-type': 'application/json' };
    const at = new URL(`${vault.pathname}${path}?api-version=${apiVersion}`, vault);
    const sent = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
    return answerOf(at, sent, schema);
  };

  const { key } = await call('', keySchema);
  const { crv, x, y } = key;
  const jwk: JWK = { kty: 'EC', crv, x, y };
  return {
    jwk: await publishedKey(jwk),
    async signature(bytes) {
      const value = base64url.encode(createHash('sha256').update(bytes).digest());
      const answer = await call('/sign', signatureSchema, { alg: signingAlgorithm, value });
      return base64url.decode(answer.value);
    },
  };
}

async function answerOf<T>(at: URL, sent: RequestInit, schema: z.ZodType<T>): Promise<T> {
  const answer = await fetch(at, { ...sent, signal: AbortSignal.timeout(answerLimit) });
  if (!answer.ok) throw new Error(`${at.hostname} answered ${answer.status}`);
  return schema.parse(await answer.json());
}
