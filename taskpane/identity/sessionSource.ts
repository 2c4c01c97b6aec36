import type { Settings, SettingsSource } from './settingsSource';

/** What the server is asked with. */
export type Access =
  /** `mayLeave`: the pane signed in itself, so that it can sign out. */
  | { kind: 'token'; token: string; mayLeave: boolean }
  /** `ended`: somebody was signed in, and is no longer. */
  | { kind: 'signedOut'; ended: boolean }
  /** Whoever gives tokens does not answer; trying again may help. */
  | { kind: 'away' };

/**
 * What came of asking the user to sign in. closed: the window was closed; blocked: it could not be opened; refused: the
 * provider did not let them; away: it does not answer.
 */
export type SignedIn = 'yes' | 'closed' | 'blocked' | 'refused' | 'away';

/** Where the pane gets its tokens. The one seam between the pane and a way of signing in. */
export interface SessionSource {
  /**
   * A token that is good for a while yet.
   *
   * @param refused a token that the server did not take: another one, if there is one
   */
  get: (refused?: string) => Promise<Access>;
  /**
   * Has the user sign in. Only for a click of theirs, since it may open a window.
   *
   * @param another has them say anew who they are, although the provider may know
   */
  signIn: (another: boolean) => Promise<SignedIn>;
  /** Gives up waiting for the user to sign in. */
  stopSigningIn: () => void;
  /** Signs out, here and at the provider. */
  signOut: () => Promise<void>;
}

/** Opens the way of signing in that the settings name, once they can be had. */
export function createSessionSource(
  settings: SettingsSource,
  open: (known: Settings) => Promise<SessionSource>,
): SessionSource {
  let opened: Promise<SessionSource> | null = null;
  const way = async (): Promise<SessionSource | null> => {
    const known = await settings();
    if (known === null) return null;
    opened ??= open(known).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    get: async (refused) => (await way())?.get(refused) ?? { kind: 'away' },
    signIn: async (another) => (await way())?.signIn(another) ?? 'away',
    stopSigningIn: () => void way().then((known) => known?.stopSigningIn()),
    signOut: async () => (await way())?.signOut(),
  };
}
