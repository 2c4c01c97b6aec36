import { base64url, compactVerify, createLocalJWKSet, errors, type JSONWebKeySet } from 'jose';

/** What is signed, named in each signature, so that one kind never passes for another. */
export const signedTypes = { receipt: 'gouji-receipt', checkpoint: 'gouji-checkpoint' } as const;
export type SignedType = keyof typeof signedTypes;

/** The only algorithm that signs: an Azure Key Vault can hold its keys, and every browser verifies it. */
export const signingAlgorithm = 'ES256';

/** What came of verifying; `unknownKey` when none of the keys has the name in the signature. */
export type Verification = { ok: true; text: string } | { ok: false; reason: 'invalid' | 'unknownKey' };

/** Keys that were imported once are not again, as long as anybody holds their set. */
const imported = new WeakMap<JSONWebKeySet, ReturnType<typeof createLocalJWKSet>>();

function keySet(keys: JSONWebKeySet): ReturnType<typeof createLocalJWKSet> {
  const known = imported.get(keys) ?? createLocalJWKSet(keys);
  imported.set(keys, known);
  return known;
}

/**
 * Verifies a JWS in compact form against published keys.
 * @param keys of now and of before, each with its `kid`
 */
export async function verifySigned(
  signed: string,
  type: SignedType,
  keys: JSONWebKeySet,
): Promise<Verification> {
  try {
    const options = { algorithms: [signingAlgorithm] };
    const { payload, protectedHeader } = await compactVerify(signed, keySet(keys), options);
    if (protectedHeader.typ !== signedTypes[type] || protectedHeader.kid === undefined)
      return { ok: false, reason: 'invalid' };
    return { ok: true, text: new TextDecoder().decode(payload) };
  } catch (error) {
    if (!(error instanceof errors.JOSEError) && !(error instanceof TypeError)) throw error;
    return { ok: false, reason: error instanceof errors.JWKSNoMatchingKey ? 'unknownKey' : 'invalid' };
  }
}

/** The text that a JWS in compact form states, unverified; null when it has not this form. */
export function statedText(signed: string): string | null {
  const [, payload, , ...more] = signed.split('.');
  if (payload === undefined || more.length > 0) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(payload));
  } catch {
    return null;
  }
}
