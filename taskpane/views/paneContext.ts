import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Locale } from '../../shared/messages/locale';
import type { PaneState } from '../state/paneState';
import type { Store } from '../state/store';
import { fillText } from '../texts/fillText';
import { texts, type TextName } from '../texts/texts';
import type { PaneActions } from '../work/paneActions';

/** What every view is given. It stays the same for as long as the pane is open; what changes is read with `usePaneState`. */
export interface PaneView {
  store: Store;
  actions: PaneActions;
  locale: Locale;
  /** A text of the pane in the user's language, with its places filled. */
  say: (name: TextName, values?: Record<string, string | number>) => string;
}

export const PaneContext = createContext<PaneView | null>(null);

export function usePane(): PaneView {
  const view = useContext(PaneContext);
  if (view === null) throw new Error('usePane outside of the pane');
  return view;
}

/**
 * A part of the state: the view is drawn again when that part is another one, and not otherwise.
 *
 * @param select gives a member of the state, or something plain that follows from it; never a new object each time
 */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.state()));
}

/** Makes `say` for a language. */
export function sayIn(locale: Locale): PaneView['say'] {
  return (name, values) => (values ? fillText(texts[name][locale], values) : texts[name][locale]);
}
