import type { Session } from '../../shared/api/identity';
import { parseAnswer } from '../api/parseAnswer';
import type { Access, SessionSource } from './sessionSource';

/** A token this close to its end, in milliseconds, is not used any more. */
const margin = 60_000;

/**
 * Tokens of a portal that has signed the user in before the pane opened and knows them by cookie. It has to be at the
 * pane's own address, and signing in and out are its own affair. One token is kept until shortly before it ends.
 */
export function portalSession(url: string, now: () => number): SessionSource {
  let kept: Session | null = null;

  const ask = async (): Promise<Session | null> => {
    try {
      const response = await fetch(url, { credentials: 'include', cache: 'no-store' });
      return response.ok ? await parseAnswer('session', await response.json()) : null;
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return null;
      throw error;
    }
  };
  const get = async (refused?: string): Promise<Access> => {
    const ended = kept === null || Date.parse(kept.expiresAt) - margin <= now();
    if (ended || kept?.accessToken === refused) kept = await ask();
    return kept === null ? { kind: 'away' } : { kind: 'token', token: kept.accessToken, mayLeave: false };
  };
  return {
    get,
    signIn: async () => ((await get()).kind === 'token' ? 'yes' : 'away'),
    stopSigningIn: () => undefined,
    signOut: async () => undefined,
  };
}
