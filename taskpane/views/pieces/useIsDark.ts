import { useEffect, useState } from 'react';

const query = '(prefers-color-scheme: dark)';

/** Whether to draw dark: as Office says, and where it says nothing, as the system says. Follows the system's changes. */
export function useIsDark(): boolean {
  const [isDark, setIsDark] = useState(currentlyDark);
  useEffect(() => {
    const media = window.matchMedia(query);
    const update = (): void => setIsDark(currentlyDark());
    media.addEventListener('change', update);
    return () => media.removeEventListener('change', update);
  }, []);
  return isDark;
}

function currentlyDark(): boolean {
  // Older builds have no theme, or one without this member.
  const office: { isDarkTheme?: boolean } | undefined = Office.context.officeTheme;
  return office?.isDarkTheme ?? window.matchMedia(query).matches;
}
