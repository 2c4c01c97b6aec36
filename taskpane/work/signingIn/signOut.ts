import type { Desk } from '../desk';
import { logUnexpected } from '../logUnexpected';

/** Signs out here at once, and at the provider as soon as it answers. What is on the sheets stays. */
export async function signOut({ store, session }: Desk): Promise<void> {
  store.dispatch({ type: 'identified', who: { kind: 'signedOut', because: 'notYet' } });
  try {
    await session.signOut();
  } catch (error) {
    logUnexpected('signing out', error);
  }
}
