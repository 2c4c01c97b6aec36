import {
  authorizationCodeGrantRequest,
  AuthorizationResponseError,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomNonce,
  generateRandomState,
  None,
  processAuthorizationCodeResponse,
  ResponseBodyError,
  validateAuthResponse,
} from 'oauth4webapi';
import type { DialogMessage } from '../identity/dialogMessage';
import { clientOf, insecureIf, metadataOf } from '../identity/provider/provider';
import { tokensIn } from '../identity/provider/tokens';
import type { SignInSettings } from '../identity/settingsSource';
import type { Pending } from './pending';

/** Where the provider is to be asked, and what has to be known when it answers (RFC 6749 with PKCE, RFC 7636). */
export async function authorizationRequest(
  settings: SignInSettings,
  page: string,
  anew: boolean,
): Promise<{ address: string; pending: Pending }> {
  const { authorization_endpoint: endpoint } = await metadataOf(settings);
  if (endpoint === undefined) throw new Error('the provider has no authorization endpoint');
  const verifier = generateRandomCodeVerifier();
  const state = generateRandomState();
  const nonce = generateRandomNonce();
  const address = new URL(endpoint);
  const parameters = {
    ...settings.parameters,
    client_id: settings.clientId,
    redirect_uri: page,
    response_type: 'code',
    scope: settings.scope,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...(anew ? { prompt: 'login' } : {}),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return { address: address.href, pending: { task: 'signIn', verifier, state, nonce } };
}

/** Exchanges what the provider answered for tokens; a refusal is told by its code. Throws a TypeError when it is away. */
export async function exchange(
  settings: SignInSettings,
  page: string,
  answer: URL,
  { verifier, state, nonce }: Extract<Pending, { task: 'signIn' }>,
): Promise<DialogMessage> {
  const client = clientOf(settings);
  const provider = await metadataOf(settings);
  try {
    const told = validateAuthResponse(provider, client, answer, state);
    const response = await authorizationCodeGrantRequest(
      provider,
      client,
      None(),
      told,
      page,
      verifier,
      insecureIf(settings.issuer),
    );
    const tokens = await processAuthorizationCodeResponse(provider, client, response, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    return { kind: 'signedIn', tokens: tokensIn(tokens, Date.now()) };
  } catch (error) {
    if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError)
      return { kind: 'failed', code: error.error };
    throw error;
  }
}
