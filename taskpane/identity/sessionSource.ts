import type { Session } from '../../shared/api/identity';
import { parseAnswer } from '../api/parseAnswer';
import type { SettingsSource } from './settingsSource';

/** Where the pane gets its session. The one seam between the pane and a way of signing in. */
export interface SessionSource {
  /**
   * The current session; null when there is none, or the issuer cannot be reached.
   * `fresh` asks the issuer again even though the token should still be good.
   */
  get: (options?: { fresh?: boolean }) => Promise<Session | null>;
}

/** A token this close to its end, in milliseconds, is not used any more. */
const margin = 60_000;

/** Sessions from an issuer that knows the user by cookie. One is kept until shortly before it ends. */
export function createSessionSource(settings: SettingsSource, now: () => number): SessionSource {
  let kept: Session | null = null;

  const ask = async (): Promise<Session | null> => {
    const known = await settings();
    if (known === null) return null;
    try {
      const response = await fetch(known.sessionUrl, { credentials: 'include', cache: 'no-store' });
      return response.ok ? await parseAnswer('session', await response.json()) : null;
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return null;
      throw error;
    }
  };

  return {
    async get({ fresh = false } = {}) {
      const ended = kept === null || Date.parse(kept.expiresAt) - margin <= now();
      if (fresh || ended) kept = await ask();
      return kept;
    },
  };
}
