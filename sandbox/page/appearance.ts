export type Theme = 'light' | 'dark' | 'contrast';

const themeKey = 'gouji.theme';
const widthKey = 'gouji.paneWidth';

export function chosenTheme(): Theme {
  const saved = localStorage.getItem(themeKey);
  return saved === 'dark' || saved === 'contrast' ? saved : 'light';
}

/**
 * The page's theme and the pane's width, remembered from visit to visit. The pane takes the theme from the colour scheme
 * of its frame, as office.js gives none to add-ins in Excel on the web. A new theme starts the page anew: the grid takes
 * it only at its start.
 */
export function offerAppearance(themes: HTMLSelectElement, widths: HTMLSelectElement): void {
  themes.value = chosenTheme();
  document.documentElement.dataset['theme'] = themes.value;
  themes.addEventListener('change', () => {
    localStorage.setItem(themeKey, themes.value);
    location.reload();
  });
  const setWidth = (): void =>
    document.documentElement.style.setProperty('--pane-width', `${widths.value}px`);
  widths.value = localStorage.getItem(widthKey) ?? '320';
  setWidth();
  widths.addEventListener('change', () => {
    localStorage.setItem(widthKey, widths.value);
    setWidth();
  });
}
