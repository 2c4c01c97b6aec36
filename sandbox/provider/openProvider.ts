import Provider, { type Configuration } from 'oidc-provider';
import type { Session } from '../../shared/api/identity';
import { inMemory } from './inMemory';
import { failedPage, signedOutPage, signOutPage } from './pages';
import { personaOf, type Persona } from './personas';
import { signingKey } from './signingKey';

/** The pane, as the provider knows it. */
export const clientId = 'gouji-pane';
/** What access tokens are for, and what they allow. */
export const audience = 'gouji-sandbox';
export const scope = 'report';
const resource = 'urn:gouji:sandbox';

/** Below the origin. */
export const providerPath = '/oidc';
export const signInPath = `${providerPath}/sign-in/`;

/** Seconds that an access token is good for, and how long one stays signed in without coming back. */
const tokenLifetime = 60 * 60;
const sessionLifetime = 14 * 24 * 60 * 60;

export interface SandboxProvider {
  issuer: string;
  provider: Provider;
  /** A session of somebody's that begins now, as if they had signed in. */
  sessionFor(persona: Persona): Promise<Session>;
}

/**
 * The sandbox's OpenID provider: a certified one, with the sandbox's people and with pages of ours. Codes with PKCE,
 * refresh tokens that are changed at every use, access tokens signed with a key that is made once and kept in `keyFile`.
 *
 * @param origin that it is served at, and the pane too
 */
export async function openProvider(origin: string, keyFile: string): Promise<SandboxProvider> {
  const issuer = `${origin}${providerPath}`;
  const provider = new Provider(issuer, configuration(origin, await signingKey(keyFile)));
  provider.proxy = true;
  return {
    issuer,
    provider,
    async sessionFor({ id }) {
      const client = await provider.Client.find(clientId);
      if (client === undefined) throw new Error('the provider does not know the pane');
      const token = new provider.AccessToken({
        accountId: id,
        client,
        scope,
        grantId: '',
        gty: 'authorization_code',
      });
      token.resourceServer = new provider.ResourceServer(resource, resourceServer);
      const accessToken = await token.save();
      return { accessToken, expiresAt: new Date(Date.now() + tokenLifetime * 1000).toISOString() };
    },
  };
}

const resourceServer = {
  audience,
  scope,
  accessTokenTTL: tokenLifetime,
  accessTokenFormat: 'jwt' as const,
  jwt: { sign: { alg: 'ES256' as const } },
};

function configuration(origin: string, key: Awaited<ReturnType<typeof signingKey>>): Configuration {
  const page = `${origin}/taskpane/signin.html`;
  return {
    adapter: inMemory(),
    jwks: { keys: [key] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
        redirect_uris: [page],
        post_logout_redirect_uris: [page],
      },
    ],
    cookies: { keys: [key.d ?? ''], long: { sameSite: 'lax' }, short: { sameSite: 'lax' } },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    ttl: {
      AccessToken: tokenLifetime,
      AuthorizationCode: 60,
      Grant: sessionLifetime,
      IdToken: tokenLifetime,
      Interaction: 60 * 60,
      RefreshToken: sessionLifetime,
      Session: sessionLifetime,
    },
    features: {
      devInteractions: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)),
        postLogoutSuccessSource: (ctx) => void (ctx.body = signedOutPage()),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer,
      },
    },
    interactions: { url: (_ctx, { uid }) => `${signInPath}${uid}` },
    // Nobody is asked to agree that their own unit's add-in acts for them.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId,
        clientId: oidc.client?.clientId,
      });
      grant.addOIDCScope('openid offline_access');
      grant.addResourceScope(resource, scope);
      await grant.save();
      return grant;
    },
    findAccount: (_ctx, id) => {
      const persona = personaOf(id);
      return persona && { accountId: id, claims: () => ({ sub: id, name: persona.name }) };
    },
    extraTokenClaims: (_ctx, token) => {
      const persona = 'accountId' in token ? personaOf(token.accountId) : undefined;
      return persona && { name: persona.name, ...persona.identity };
    },
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: (_ctx, from) => from === origin,
    renderError: (ctx, { error }) => {
      ctx.type = 'html';
      ctx.body = failedPage(error);
    },
  };
}
