/**
 * What came of a dialog: what its page sent last; or it was closed by the user, could not be opened, or was closed because
 * the pane gave up.
 */
export type DialogEnd = { kind: 'sent'; message: string } | { kind: 'closed' } | { kind: 'blocked' };

/** Windows beside the pane. There is one at a time. */
export interface Dialogs {
  /**
   * Opens a page of the pane's own address, which leads through the provider's and back. Ends, and closes it, with the first
   * message that `reply` has no answer to.
   */
  ask: (address: string, reply?: (message: string) => string | null) => Promise<DialogEnd>;
  /** Closes the one that is open. */
  close: () => void;
}
