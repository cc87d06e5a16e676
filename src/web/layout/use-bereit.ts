import { useIsFetching } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useNavigation } from 'react-router';

/**
 * `data-bereit` on <html> once the page stands and no read is under way: the mark that browser tests wait for.
 * It carries the path, so that the mark of the page before cannot be mistaken for it.
 */
export function useBereit(): void {
  const lesend = useIsFetching();
  const { state } = useNavigation();
  const { pathname } = useLocation();
  useEffect(() => {
    const { dataset } = document.documentElement;
    delete dataset['bereit'];
    if (lesend > 0 || state !== 'idle') return undefined;
    // One task later: effects of the page may start further reads.
    const uhr = setTimeout(() => {
      dataset['bereit'] = pathname;
    }, 0);
    return () => clearTimeout(uhr);
  }, [lesend, state, pathname]);
}
