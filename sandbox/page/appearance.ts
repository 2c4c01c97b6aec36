const widthKey = 'gouji.paneWidth';

/**
 * Whether page and grid are dark. They follow the system as the pane does: in Excel on the web office.js tells add-ins
 * of no theme, so a choice of the page's own could not reach the pane.
 */
export const isDark = (): boolean => matchMedia('(prefers-color-scheme: dark)').matches;

/** The pane's width, remembered from visit to visit. */
export function offerPaneWidth(widths: HTMLSelectElement): void {
  const apply = (): void => document.documentElement.style.setProperty('--pane-width', `${widths.value}px`);
  widths.value = localStorage.getItem(widthKey) === '450' ? '450' : '320';
  apply();
  widths.addEventListener('change', () => {
    localStorage.setItem(widthKey, widths.value);
    apply();
  });
}

/** Starts the page anew when the system's theme changes: the grid takes one only at its start. */
export function followSystemTheme(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => location.reload());
}
