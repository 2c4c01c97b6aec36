import type { Locale } from '../../shared/messages/locale';

/** The language for what Office is shown in, e.g. `en-US`: English there, Chinese everywhere else. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
