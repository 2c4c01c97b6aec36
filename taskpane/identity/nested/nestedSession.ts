import type { IPublicClientApplication } from '@azure/msal-browser';
import type { Access, SessionSource, SignedIn } from '../sessionSource';
import type { SignInSettings } from '../settingsSource';

/** What is asked of Microsoft's library. */
export type NestedApp = Pick<IPublicClientApplication, 'acquireTokenSilent' | 'acquireTokenPopup'>;

/** Scopes that say how one signs in, not what a token is for; the library adds its own. */
const ofSignIn = ['openid', 'profile', 'email', 'offline_access'];

/** What the library calls a window that was closed, and one that was not opened. */
const outcomes: Record<string, SignedIn> = {
  user_cancelled: 'closed',
  popup_window_error: 'blocked',
  empty_window_error: 'blocked',
  network_error: 'away',
};

/**
 * Tokens that Office gets for the user who is signed in to it (nested app authentication). The user is asked only where
 * Office has to ask, and signing out is Office's affair.
 *
 * @param start gives Microsoft's library, set up for a client of an authority
 */
export function nestedSession(
  { issuer, clientId, scope }: SignInSettings,
  start: (clientId: string, authority: string) => Promise<NestedApp>,
): SessionSource {
  const scopes = scope.split(' ').filter((each) => each !== '' && !ofSignIn.includes(each));
  const authority = issuer.replace(/\/v2\.0\/?$/, '');
  let starting: Promise<NestedApp> | null = null;
  const app = (): Promise<NestedApp> =>
    (starting ??= start(clientId, authority).catch((error: unknown) => {
      starting = null;
      throw error;
    }));
  let last: string | null = null;
  const accessOf = (token: string): Access => {
    last = token;
    return { kind: 'token', token, mayLeave: false };
  };

  return {
    async get(refused) {
      const forceRefresh = refused !== undefined && refused === last;
      try {
        const { accessToken } = await (await app()).acquireTokenSilent({ scopes, forceRefresh });
        return accessOf(accessToken);
      } catch (error) {
        return mustAsk(error) ? { kind: 'signedOut', ended: last !== null } : { kind: 'away' };
      }
    },
    async signIn(another) {
      try {
        const prompt = another ? { prompt: 'select_account' } : {};
        accessOf((await (await app()).acquireTokenPopup({ scopes, ...prompt })).accessToken);
        return 'yes';
      } catch (error) {
        return outcomes[codeOf(error)] ?? 'refused';
      }
    },
    stopSigningIn: () => undefined,
    signOut: async () => undefined,
  };
}

/** The library's errors tell by their name that only the user can go on. */
const mustAsk = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InteractionRequiredAuthError';

function codeOf(error: unknown): string {
  return error instanceof Error && 'errorCode' in error ? String(error.errorCode) : '';
}
