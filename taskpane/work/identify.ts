import { retryDelay } from '../api/retryDelay';
import type { Desk } from './desk';

/** Finds out who is asking, and keeps asking, later and later, for as long as nobody says. */
export async function identify(desk: Desk, failures = 0): Promise<void> {
  const { store, session, clock } = desk;
  const current = await session.get();
  store.dispatch({ type: 'identified', identity: current?.identity ?? null });
  if (current !== null) return;
  clock.schedule(() => void identify(desk, failures + 1), retryDelay(failures + 1, Math.random()));
}
