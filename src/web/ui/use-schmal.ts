import { useSyncExternalStore } from 'react';

/** The width below which tables become blocks; charts turn then, too. */
const FRAGE = '(max-width: 39.99rem)';

/** True on a narrow screen or at high zoom. False where nothing can be asked. */
export function useSchmal(): boolean {
  return useSyncExternalStore(subscribe, () => findMedium()?.matches ?? false);
}

function subscribe(melde: () => void): () => void {
  const medium = findMedium();
  medium?.addEventListener('change', melde);
  return () => medium?.removeEventListener('change', melde);
}

function findMedium(): MediaQueryList | undefined {
  return typeof window.matchMedia === 'function' ? window.matchMedia(FRAGE) : undefined;
}
