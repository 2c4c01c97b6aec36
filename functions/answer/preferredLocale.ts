import type { Locale } from '../../shared/messages/locale';

/**
 * The language to answer in, from an Accept-Language header: the one of the two with the higher weight, Chinese when
 * neither is named. Source: RFC 9110, section 12.5.4.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const weights = { zh: 0, en: 0 };
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    const weight = quality === undefined ? 1 : Number(quality.slice(2));
    const language = tag.slice(0, 2).toLowerCase();
    if ((language === 'zh' || language === 'en') && weight > weights[language]) weights[language] = weight;
  }
  return weights.en > weights.zh ? 'en' : 'zh';
}
