import type { SessionSource } from '../../identity/sessionSource';
import type { Store } from '../../state/store';

/** The session, with the pane told as soon as it turns out that it has ended. */
export function watchSession(session: SessionSource, store: Store): SessionSource {
  return {
    ...session,
    async get(refused) {
      const access = await session.get(refused);
      if (access.kind === 'signedOut' && store.state().who.kind === 'known')
        store.dispatch({ type: 'identified', who: { kind: 'signedOut', because: 'ended' } });
      return access;
    },
  };
}
