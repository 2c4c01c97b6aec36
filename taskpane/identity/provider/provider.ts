import {
  allowInsecureRequests,
  discoveryRequest,
  None,
  processDiscoveryResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  revocationRequest,
  type AuthorizationServer,
} from 'oauth4webapi';
import type { SignInSettings } from '../settingsSource';
import { tokensIn, type Tokens } from './tokens';

/** What the pane itself asks of an OpenID provider, beside what the dialog's page does. */
export interface ProviderEdge {
  /**
   * New tokens for a refresh token, which is used up by that. Throws a TypeError when the provider cannot be reached, and
   * another error when it does not take it.
   */
  renew: (tokens: Tokens) => Promise<Tokens>;
  /** Has the provider forget a refresh token, if it offers that. */
  revoke: (refreshToken: string) => Promise<void>;
}

/** What an issuer's metadata says (OpenID Connect Discovery 1.0), read off anew. */
export async function metadataOf({ issuer }: SignInSettings): Promise<AuthorizationServer> {
  const identifier = new URL(issuer);
  return processDiscoveryResponse(identifier, await discoveryRequest(identifier, insecureIf(issuer)));
}

/** Plain http is for an issuer on this machine. */
export const insecureIf = (issuer: string): { [allowInsecureRequests]: boolean } => ({
  [allowInsecureRequests]: new URL(issuer).hostname === '127.0.0.1',
});

/** The pane as the provider knows it: a public client. */
export const clientOf = ({ clientId }: SignInSettings): { client_id: string } => ({ client_id: clientId });

export function at(settings: SignInSettings): ProviderEdge {
  const client = clientOf(settings);
  const options = insecureIf(settings.issuer);
  return {
    async renew(tokens) {
      const provider = await metadataOf(settings);
      const answer = await refreshTokenGrantRequest(
        provider,
        client,
        None(),
        tokens.refreshToken ?? '',
        options,
      );
      return tokensIn(await processRefreshTokenResponse(provider, client, answer), Date.now(), tokens);
    },
    async revoke(refreshToken) {
      const provider = await metadataOf(settings);
      if (provider.revocation_endpoint === undefined) return;
      await revocationRequest(provider, client, None(), refreshToken, options);
    },
  };
}
