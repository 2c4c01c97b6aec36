import { createContext, useContext } from 'react';
import type { Locale } from '../../shared/messages/locale';
import type { PaneState } from '../state/paneState';
import { fillText } from '../texts/fillText';
import { texts, type TextName } from '../texts/texts';
import type { PaneActions } from '../work/paneActions';

/** What every view is given. */
export interface PaneView {
  state: PaneState;
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

/** Makes `say` for a language. */
export function sayIn(locale: Locale): PaneView['say'] {
  return (name, values) => (values ? fillText(texts[name][locale], values) : texts[name][locale]);
}
