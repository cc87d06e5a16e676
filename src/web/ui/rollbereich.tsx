import type { ReactNode } from 'react';

/** A table that may be wider than the screen: the region scrolls, also by keyboard. */
export function Rollbereich({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reached by keyboard (WCAG 2.1.1)
    <section className="kim-rollbereich" aria-label={titel} tabIndex={0}>
      {children}
    </section>
  );
}
