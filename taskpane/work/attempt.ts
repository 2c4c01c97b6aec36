import type { Notice, Work } from '../state/paneState';
import type { Desk } from './desk';
import { logUnexpected } from './logUnexpected';

/**
 * Does what the user asked for, with the pane saying that it is at work. Whatever fails is logged once and said quietly
 * as `notice`. While one thing is being done, another is not begun.
 */
export async function attempt(
  { store }: Desk,
  work: Work,
  task: () => Promise<void>,
  notice: Notice = 'unexpected',
): Promise<void> {
  if (store.state().work !== null) return;
  store.dispatch({ type: 'workStarted', work });
  try {
    await task();
    store.dispatch({ type: 'workEnded' });
  } catch (error) {
    logUnexpected(work, error);
    store.dispatch({ type: 'workEnded', notice });
  }
}
