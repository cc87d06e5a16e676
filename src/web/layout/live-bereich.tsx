import { useEffect, useSyncExternalStore } from 'react';
import { getMeldung, setMeldung, subscribeMeldung } from './meldung.ts';

const SICHTBAR_MS = 8_000;

/** Always in the page, so that screen readers know it before the first message comes. */
export function LiveBereich() {
  const text = useSyncExternalStore(subscribeMeldung, getMeldung);
  useEffect(() => {
    if (text === '') return undefined;
    const uhr = setTimeout(() => setMeldung(''), SICHTBAR_MS);
    return () => clearTimeout(uhr);
  }, [text]);
  return (
    <output className="kim-live" aria-live="polite">
      {text}
    </output>
  );
}
