import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { LinkButton } from '#src/web/ui/link-button.tsx';
import { toAngebotssuche, type Zielfrage } from './zur-akte.ts';

const Zieltreffer = lazy(() => import('./zieltreffer.tsx'));

/** From a Ziel to what fits: by its area, the language of the person and the place. Its texts are its own, so that the Akte loads no others. */
export function Zielangebote({ akteId, ziel, name }: { akteId: string; ziel: Zielfrage; name: string }) {
  return (
    <LinkButton zu={toAngebotssuche(akteId, ziel)} art="tertiaer" name={`${TEXT}: ${name}`}>
      {TEXT}
    </LinkButton>
  );
}

const TEXT = 'Passende Angebote';

/**
 * The best Angebote beside the Ziel. They are asked for when the Ziel comes into view, after the page stands: opening an Akte waits
 * for nothing here, and a Ziel nobody looks at asks nothing.
 */
export function Zielvorschlaege(props: {
  akteId: string;
  ziel: Zielfrage;
  name: string;
  kommuneId: string | null;
}) {
  const stelle = useRef<HTMLDivElement>(null);
  const [sichtbar, setSichtbar] = useState(false);
  useEffect(() => {
    const element = stelle.current;
    if (element === null || sichtbar || typeof IntersectionObserver === 'undefined') return undefined;
    const beobachter = new IntersectionObserver((eintraege) => {
      if (eintraege.some(({ isIntersecting }) => isIntersecting)) setSichtbar(true);
    });
    beobachter.observe(element);
    return () => beobachter.disconnect();
  }, [sichtbar]);
  return (
    <div ref={stelle}>
      {sichtbar ? (
        <Suspense fallback={null}>
          <Zieltreffer {...props} />
        </Suspense>
      ) : null}
    </div>
  );
}
