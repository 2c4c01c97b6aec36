import type { Notice, Work } from '../state/paneState';
import type { Desk } from './desk';
import { logUnexpected } from './logUnexpected';

/** Excel lets what was asked for wait until the user has left the cell; after so long the pane says so, in milliseconds. */
const patience = 4000;

/**
 * Does what the user asked for, with the pane saying that it is at work. Whatever fails is logged once and said quietly
 * as `notice`. While one thing is being done, another is not begun.
 */
export async function attempt(
  { store, clock }: Desk,
  work: Work,
  task: () => Promise<void>,
  notice: Notice = 'unexpected',
): Promise<void> {
  if (store.state().work !== null) return;
  store.dispatch({ type: 'workStarted', work });
  const callOff = clock.schedule(() => store.dispatch({ type: 'noticed', notice: 'leaveTheCell' }), patience);
  try {
    await task();
    store.dispatch({ type: 'workEnded' });
    forgetHint(store);
  } catch (error) {
    logUnexpected(work, error);
    store.dispatch({ type: 'workEnded', notice });
  } finally {
    callOff();
  }
}

function forgetHint(store: Desk['store']): void {
  if (store.state().notice === 'leaveTheCell') store.dispatch({ type: 'noticed', notice: null });
}
