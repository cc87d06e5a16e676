import { type RefObject, useEffect, useRef, useState } from 'react';

/** Until the page is laid out, and where nothing can be measured. */
const VORHER = 640;

/** The width of an element in whole pixels, also after the window changed. */
export function useBreite(): [RefObject<HTMLDivElement | null>, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [breite, setBreite] = useState(VORHER);
  useEffect(() => {
    const element = ref.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const waechter = new ResizeObserver(([eintrag]) => {
      const neu = Math.floor(eintrag?.contentRect.width ?? 0);
      if (neu > 0) setBreite(neu);
    });
    waechter.observe(element);
    return () => waechter.disconnect();
  }, []);
  return [ref, breite];
}
