import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

export interface SigningKey {
  algorithm: 'ES256';
  id: string;
  privateKey: CryptoKey;
  publicJwk: JWK;
}

/** The key kept in `file` as a JWK, made and put there when there is none. */
export async function signingKey(file: string): Promise<SigningKey> {
  const jwk = (await keptKey(file)) ?? (await makeKey(file));
  const { d: _secret, ...publicPart } = jwk;
  const id = await calculateJwkThumbprint(publicPart);
  const privateKey = await importJWK(jwk, 'ES256');
  if (privateKey instanceof Uint8Array) throw new Error(`${file} does not hold a private key`);
  return {
    algorithm: 'ES256',
    id,
    privateKey,
    publicJwk: { ...publicPart, alg: 'ES256', use: 'sig', kid: id },
  };
}

async function keptKey(file: string): Promise<JWK | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch {
    return null;
  }
}

async function makeKey(file: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
