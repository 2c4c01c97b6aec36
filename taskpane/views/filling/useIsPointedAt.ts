import { useEffect, useState, type RefObject } from 'react';

/**
 * Whether the pointer is over an element. Watched on the whole page, because an element that is taken away from under
 * the pointer never says that the pointer left it; leaving the pane, for the grid say, counts as leaving.
 */
export function useIsPointedAt(element: RefObject<HTMLElement>): boolean {
  const [isPointedAt, setIsPointedAt] = useState(false);
  useEffect(() => {
    const page = document.documentElement;
    const over = ({ target }: PointerEvent): void =>
      setIsPointedAt(target instanceof Node && element.current?.contains(target) === true);
    const away = (): void => setIsPointedAt(false);
    page.addEventListener('pointerover', over);
    page.addEventListener('pointerleave', away);
    window.addEventListener('blur', away);
    return () => {
      page.removeEventListener('pointerover', over);
      page.removeEventListener('pointerleave', away);
      window.removeEventListener('blur', away);
    };
  }, [element]);
  return isPointedAt;
}
