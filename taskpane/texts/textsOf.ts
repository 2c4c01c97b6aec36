import type { Locale } from '../../shared/messages/locale';
import { en } from './en';
import type { Texts } from './texts';
import { zh } from './zh';

const all: Record<Locale, Texts> = { zh, en };

/** The texts of a language. */
export function textsOf(locale: Locale): Texts {
  return all[locale];
}

/** The language for what Office is shown in, e.g. `en-US`: English there, Chinese everywhere else. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
