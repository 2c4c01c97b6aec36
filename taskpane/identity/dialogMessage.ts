import type { Tokens } from './provider/tokens';

/** What the dialog's page sends the pane. */
export type DialogMessage =
  | { kind: 'signedIn'; tokens: Tokens }
  /** `code` is the provider's (RFC 6749), or `unreachable`. */
  | { kind: 'failed'; code: string }
  /** The page is there, and asks for the ID token of the session that is to end. */
  | { kind: 'leaving' }
  | { kind: 'signedOut' };

/** What the pane answers to `leaving`. */
export interface LeavingAnswer {
  idToken: string | null;
}
