import { retryDelay } from '../api/retryDelay';
import type { Access } from '../identity/sessionSource';
import type { Who } from '../state/paneState';
import type { Desk } from './desk';

/** Finds out who is asking, and keeps asking, later and later, for as long as nobody answers. */
export async function identify(desk: Desk, failures = 0): Promise<void> {
  const { store, session, clock } = desk;
  const who = await whoIs(desk, await session.get());
  store.dispatch({ type: 'identified', who });
  if (who.kind !== 'unknown') return;
  clock.schedule(
    () => {
      if (store.state().who.kind === 'unknown') void identify(desk, failures + 1);
    },
    retryDelay(failures + 1, Math.random()),
  );
}

async function whoIs({ api }: Desk, access: Access): Promise<Who> {
  if (access.kind === 'away') return { kind: 'unknown' };
  if (access.kind === 'signedOut') return { kind: 'signedOut', because: access.ended ? 'ended' : 'notYet' };
  const { mayLeave } = access;
  const outcome = await api.identity();
  if (outcome.ok) return { kind: 'known', identity: outcome.value, mayLeave };
  const { failure } = outcome;
  if (failure.kind === 'signedOut') return { kind: 'signedOut', because: 'ended' };
  if (failure.kind !== 'problem') return { kind: 'unknown' };
  if (failure.problem.code === 'not-allowed') return { kind: 'noRole', mayLeave };
  return failure.problem.code === 'not-signed-in'
    ? { kind: 'signedOut', because: 'refused' }
    : { kind: 'unknown' };
}
