import type { DialogMessage, LeavingAnswer } from './dialogMessage';
import type { Dialogs } from './dialogs';
import type { ProviderEdge } from './provider/provider';
import type { Tokens } from './provider/tokens';
import type { Access, SessionSource } from './sessionSource';

/** A token this close to its end, in milliseconds, is not used any more. */
const margin = 60_000;

export interface ProviderSessionEdges {
  /** The address of the dialog's page. */
  page: string;
  dialogs: Dialogs;
  provider: ProviderEdge;
  /** Milliseconds since 1970. */
  now: () => number;
}

/**
 * Tokens of an OpenID provider. The user signs in in a dialog; its page makes the exchange and sends what came of it. Tokens
 * are in memory alone, and renewed by the refresh token: whoever asks meanwhile waits for the same renewal, since a refresh
 * token is good for one.
 */
export function providerSession({ page, dialogs, provider, now }: ProviderSessionEdges): SessionSource {
  let tokens: Tokens | null = null;
  let ended = false;
  let renewing: { of: Tokens; coming: Promise<Access> } | null = null;

  const accessOf = ({ accessToken }: Tokens): Access => ({
    kind: 'token',
    token: accessToken,
    mayLeave: true,
  });
  const end = (): Access => {
    tokens = null;
    ended = true;
    return { kind: 'signedOut', ended };
  };
  const renew = async (old: Tokens): Promise<Access> => {
    if (old.refreshToken === null) return end();
    try {
      const renewed = await provider.renew(old);
      // Whoever has signed out meanwhile, or in as somebody else, stays so.
      if (tokens !== old) return tokens === null ? { kind: 'signedOut', ended } : accessOf(tokens);
      tokens = renewed;
      return accessOf(renewed);
    } catch (error) {
      if (error instanceof TypeError) return { kind: 'away' };
      return tokens === old ? end() : { kind: 'signedOut', ended };
    }
  };

  return {
    get(refused) {
      if (tokens === null) return Promise.resolve({ kind: 'signedOut', ended });
      const isGood = tokens.expiresAt - margin > now() && tokens.accessToken !== refused;
      if (isGood) return Promise.resolve(accessOf(tokens));
      const old = tokens;
      if (renewing?.of !== old) {
        const coming = renew(old).finally(() => {
          if (renewing?.of === old) renewing = null;
        });
        renewing = { of: old, coming };
      }
      return renewing.coming;
    },
    async signIn(another) {
      const answer = await dialogs.ask(`${page}?task=${another ? 'signInAnew' : 'signIn'}`);
      if (answer.kind !== 'sent') return answer.kind;
      const message = JSON.parse(answer.message) as DialogMessage;
      if (message.kind !== 'signedIn')
        return message.kind === 'failed' && message.code === 'unreachable' ? 'away' : 'refused';
      ({ tokens } = message);
      return 'yes';
    },
    stopSigningIn: () => dialogs.close(),
    async signOut() {
      const left = tokens;
      tokens = null;
      ended = false;
      if (left === null) return;
      const forgetting = left.refreshToken === null ? null : provider.revoke(left.refreshToken);
      const answer: LeavingAnswer = { idToken: left.idToken };
      await dialogs.ask(`${page}?task=signOut`, (message) =>
        (JSON.parse(message) as DialogMessage).kind === 'leaving' ? JSON.stringify(answer) : null,
      );
      await forgetting?.catch(() => undefined);
    },
  };
}
