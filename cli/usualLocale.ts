import type { Locale } from '../shared/messages/locale';

/**
 * The language to speak when none is asked for: that of the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), else that of
 * the system, as on Windows: Chinese when it says zh, English otherwise.
 */
export function usualLocale(env: NodeJS.ProcessEnv, systemLocale: string): Locale {
  const language = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;
  return language.startsWith('zh') ? 'zh' : 'en';
}
