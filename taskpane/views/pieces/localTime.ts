import type { Locale } from '../../../shared/messages/locale';

/** A UTC time as the user's own clock showed it, to the minute. */
export function localTime(utc: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(utc));
}
