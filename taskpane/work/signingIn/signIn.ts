import { identify } from '../identify';
import type { Desk } from '../desk';
import { fetchReview } from '../checking/fetchReview';
import { readAndCheck } from '../checking/readAndCheck';
import { logUnexpected } from '../logUnexpected';

/**
 * Has the user sign in, and then asks for what only they may see: who they are, last year's report, what was decided.
 *
 * @param another has them say anew who they are
 */
export async function signIn(desk: Desk, another: boolean): Promise<void> {
  const { store, session } = desk;
  if (store.state().who.kind === 'signingIn') return;
  store.dispatch({ type: 'identified', who: { kind: 'signingIn' } });
  try {
    const came = await session.signIn(another);
    if (came !== 'yes') {
      store.dispatch({ type: 'identified', who: { kind: 'signedOut', because: came } });
      return;
    }
    await identify(desk);
    if (store.state().workbook.kind !== 'laidOut') return;
    await readAndCheck(desk);
    await fetchReview(desk, true);
  } catch (error) {
    logUnexpected('signing in', error);
    if (store.state().who.kind === 'signingIn')
      store.dispatch({ type: 'identified', who: { kind: 'signedOut', because: 'refused' } });
  }
}
