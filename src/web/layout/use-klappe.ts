import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** A <details> that behaves like a menu: Escape closes it and gives the focus back, leaving it closes it. */
export function useKlappe(): RefObject<HTMLDetailsElement | null> {
  const klappe = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = klappe.current;
    if (!element) return undefined;
    const beiTaste = (ereignis: KeyboardEvent) => {
      if (ereignis.key !== 'Escape' || !element.open) return;
      element.open = false;
      element.querySelector('summary')?.focus();
    };
    const beiVerlassen = ({ target }: Event) => {
      if (target instanceof Node && !element.contains(target)) element.open = false;
    };
    element.addEventListener('keydown', beiTaste);
    document.addEventListener('focusin', beiVerlassen);
    document.addEventListener('pointerdown', beiVerlassen);
    return () => {
      element.removeEventListener('keydown', beiTaste);
      document.removeEventListener('focusin', beiVerlassen);
      document.removeEventListener('pointerdown', beiVerlassen);
    };
  }, []);
  return klappe;
}
