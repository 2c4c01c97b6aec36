import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet, JWK } from 'jose';
import type { Settings } from '../settings';
import { keyVaultKey } from './keyVaultKey';
import { localKey } from './localKey';
import { createSigner, type Signer } from './signer';

/**
 * The signer that the settings name: a key in an Azure Key Vault (`https:`), or a private JWK in a file. Nothing is opened
 * before the first use.
 */
export function openSigner({ signingKey, earlierKeys, managedIdentity }: Settings): Signer {
  const { keys } = earlierKeys as JSONWebKeySet;
  if (!signingKey.startsWith('https:')) {
    return createSigner(async () => localKey(JSON.parse(await readFile(signingKey, 'utf8')) as JWK), keys);
  }
  return createSigner(async () => {
    if (managedIdentity === null) throw new Error('A key in a Key Vault needs a managed identity');
    return keyVaultKey(signingKey, managedIdentity);
  }, keys);
}
