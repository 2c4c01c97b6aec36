import { createNestablePublicClientApplication } from '@azure/msal-browser';
import type { NestedApp } from './nestedSession';

/** Microsoft's library within Office, keeping what it gets in memory. */
export function startNestedApp(clientId: string, authority: string): Promise<NestedApp> {
  return createNestablePublicClientApplication({
    auth: { clientId, authority },
    cache: { cacheLocation: 'memoryStorage' },
  });
}
