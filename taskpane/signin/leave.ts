import { generateRandomState } from 'oauth4webapi';
import type { LeavingAnswer } from '../identity/dialogMessage';
import { metadataOf } from '../identity/provider/provider';
import type { SignInSettings } from '../identity/settingsSource';
import type { Pending } from './pending';

/**
 * Where the provider ends the session (OpenID Connect RP-Initiated Logout 1.0) and leads back from; null where it offers
 * no such place.
 */
export async function leavingRequest(
  settings: SignInSettings,
  page: string,
  { idToken }: LeavingAnswer,
): Promise<{ address: string; pending: Pending } | null> {
  const { end_session_endpoint: endpoint } = await metadataOf(settings);
  if (endpoint === undefined) return null;
  const state = generateRandomState();
  const address = new URL(endpoint);
  address.searchParams.set('client_id', settings.clientId);
  address.searchParams.set('post_logout_redirect_uri', page);
  address.searchParams.set('state', state);
  if (idToken !== null) address.searchParams.set('id_token_hint', idToken);
  return { address: address.href, pending: { task: 'signOut', state } };
}
