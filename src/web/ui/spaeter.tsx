import { type ComponentType, lazy, Suspense } from 'react';

/**
 * A part that the first view of a page does not need: it comes when it is shown. It is fetched with the first key or
 * touch, so that it is there when it is wanted, and when the connection has broken meanwhile.
 */
export function createSpaeter<P extends object>(lade: () => Promise<ComponentType<P>>): ComponentType<P> {
  const hole = async () => ({ default: await lade() });
  const Teil = lazy(hole);
  const vorab = (): void => {
    // Missing here is no error: showing the part tries again and says what is wrong.
    hole().catch(() => undefined);
  };
  for (const art of ['pointerdown', 'keydown']) globalThis.addEventListener(art, vorab, { once: true });
  return function Spaeter(props: P) {
    return (
      <Suspense fallback={null}>
        <Teil {...props} />
      </Suspense>
    );
  };
}
