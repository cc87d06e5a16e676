import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

const LAENGSTENS_MS = 5_000;

/**
 * After a change of page the focus goes to its h1, also when the heading comes with the data; the first page is left
 * to the browser. Only the path counts: paging and filters keep the focus where it is.
 */
export function useSeitenwechsel(): void {
  const { pathname } = useLocation();
  const letzter = useRef(pathname);
  useEffect(() => {
    if (letzter.current === pathname) return undefined;
    letzter.current = pathname;
    window.scrollTo(0, 0);
    if (focusUeberschrift()) return undefined;
    const beobachter = new MutationObserver(() => {
      if (focusUeberschrift()) beobachter.disconnect();
    });
    beobachter.observe(document.body, { childList: true, subtree: true });
    const uhr = setTimeout(() => beobachter.disconnect(), LAENGSTENS_MS);
    return () => {
      clearTimeout(uhr);
      beobachter.disconnect();
    };
  }, [pathname]);
}

function focusUeberschrift(): boolean {
  const ueberschrift = document.querySelector<HTMLElement>('main h1');
  if (!ueberschrift) return false;
  if (!ueberschrift.hasAttribute('tabindex')) ueberschrift.tabIndex = -1;
  ueberschrift.focus({ preventScroll: true });
  return true;
}
