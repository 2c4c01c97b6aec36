/** What the page has to know again when the provider leads back to it. */
export type Pending =
  { task: 'signIn'; verifier: string; state: string; nonce: string } | { task: 'signOut'; state: string };

const key = 'gouji.signIn';

/** Keeps it in the window's own storage, which the pane does not share and which ends with the window. */
export function keepPending(pending: Pending): void {
  sessionStorage.setItem(key, JSON.stringify(pending));
}

/** Takes it out: it is good for one answer. null when the page was not led away from. */
export function takePending(): Pending | null {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  return kept === null ? null : (JSON.parse(kept) as Pending);
}
