const languageKey = 'gouji.paneLanguage';

/**
 * The language that Excel tells the add-in it is shown in, remembered from visit to visit. The page starts anew with
 * another one, since office.js learns of it only once; page and grid stay Chinese.
 *
 * @returns a language tag, `zh-CN` unless the user chose another
 */
export function offerPaneLanguage(languages: HTMLSelectElement): string {
  const offered = Array.from(languages.options, ({ value }) => value);
  const chosen = localStorage.getItem(languageKey) ?? '';
  languages.value = offered.includes(chosen) ? chosen : 'zh-CN';
  languages.addEventListener('change', () => {
    localStorage.setItem(languageKey, languages.value);
    location.reload();
  });
  return languages.value;
}
