import type { Locale } from '../../shared/messages/locale';

/** One text of the pane in both languages; `{…}` are places for numbers and names, the same ones in both. */
export type Text = Record<Locale, string>;
