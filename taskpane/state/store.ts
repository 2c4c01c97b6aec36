import type { PaneState } from './paneState';
import { reduce, type PaneEvent } from './reduce';

/** Holds the state for the pane and for ribbon commands alike. */
export interface Store {
  state: () => PaneState;
  dispatch: (event: PaneEvent) => void;
  /** Tells of every change; gives a function that ends it. */
  subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
