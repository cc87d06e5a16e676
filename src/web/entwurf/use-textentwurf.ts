import { useCallback, useEffect, useRef, useState } from 'react';
import { type EntwurfOrt, findEntwurf } from './entwurf-api.ts';
import { createSicherung, type Sicherung } from './sicherung.ts';
import type { EntwurfStand } from './use-entwurf.ts';

/**
 * `useEntwurf` for a form that keeps its values in its own state: bound to account, form and record, nothing stays in the
 * browser. Show the form once `laedt` is false, with `EntwurfHinweis` above it. `onWerte` takes what was restored.
 * `fassung`: version of the record that the form corrects; a draft of an older one says so (decision 0048).
 */
export function useTextentwurf<W extends object>(
  { bereich, bezug, tuer = 'fall' }: EntwurfOrt,
  werte: W,
  onWerte: (werte: W) => void,
  { fassung }: { fassung?: number } = {},
): EntwurfStand {
  const [stand, setStand] = useState(ANFANG);
  const sicherung = useRef<Sicherung | null>(null);
  const [anfang] = useState(werte);
  const geoeffnet = useRef(fassung);
  /** The version that a draft of this form is kept with. */
  const beginn = useRef(fassung);
  const nimm = useRef(onWerte);
  useEffect(() => {
    nimm.current = onWerte;
  });

  useEffect(() => {
    const neue = createSicherung({ bereich, bezug, tuer }, (neu) =>
      setStand((alt) => ({ ...alt, sicherung: neu })),
    );
    sicherung.current = neue;
    neue.setBasis(toInhalt(anfang, beginn.current));
    const abbruch = new AbortController();
    const lade = async () => {
      const antwort = await findEntwurf({ bereich, bezug, tuer }, abbruch.signal);
      if (abbruch.signal.aborted) return;
      const entwurf = antwort.ok ? antwort.wert : null;
      if (entwurf !== null) {
        const gelesen = takeBekannte(anfang, entwurf.inhalt);
        const alte = entwurf.inhalt[FASSUNG];
        if (typeof alte === 'number') beginn.current = alte;
        neue.setBasis(toInhalt(gelesen, beginn.current), entwurf.version);
        nimm.current(gelesen);
      }
      setStand((alt) => ({
        ...alt,
        laedt: false,
        wiederhergestelltVom: entwurf?.geaendertAm ?? null,
        fassung: beginn.current === geoeffnet.current ? null : (beginn.current ?? null),
      }));
    };
    void lade();
    const beimVerbergen = () => {
      if (document.visibilityState === 'hidden') void neue.sichereJetzt(true);
    };
    const beiVerbindung = () => void neue.sichereJetzt();
    document.addEventListener('visibilitychange', beimVerbergen);
    window.addEventListener('online', beiVerbindung);
    return () => {
      abbruch.abort();
      document.removeEventListener('visibilitychange', beimVerbergen);
      window.removeEventListener('online', beiVerbindung);
      neue.beende();
    };
  }, [bereich, bezug, tuer, anfang]);

  const text = JSON.stringify(werte);
  const { laedt } = stand;
  useEffect(() => {
    if (!laedt) sicherung.current?.plane(toInhalt(JSON.parse(text) as object, beginn.current));
  }, [text, laedt]);

  const loesche = useCallback(async () => {
    // A form that stays open and empties itself has nothing to keep.
    beginn.current = geoeffnet.current;
    sicherung.current?.setBasis(toInhalt(anfang, beginn.current));
    await sicherung.current?.loesche();
    setStand({ ...ANFANG, laedt: false });
  }, [anfang]);
  const sichere = useCallback(async () => {
    await sicherung.current?.sichereJetzt();
  }, []);
  const verwirf = useCallback(async () => {
    nimm.current(anfang);
    await loesche();
  }, [anfang, loesche]);
  return { ...stand, sichere, verwirf, loesche };
}

const ANFANG: Omit<EntwurfStand, 'sichere' | 'verwirf' | 'loesche'> = {
  laedt: true,
  wiederhergestelltVom: null,
  fassung: null,
  vorher: null,
  sicherung: 'ruhe',
};

/** Where a draft keeps the version of its record, as `useEntwurf` does. */
const FASSUNG = '_fassung';
function toInhalt(werte: object, fassung: number | undefined): object {
  return fassung === undefined ? werte : { ...werte, [FASSUNG]: fassung };
}

/** Fields that the form still has, of the kind that it holds there; a draft of an older form brings nothing else. */
function takeBekannte<W extends object>(anfang: W, inhalt: Readonly<Record<string, unknown>>): W {
  const passend = Object.entries(anfang).map(([name, wert]) => {
    const neu = inhalt[name];
    return [name, typeof neu === typeof wert && Array.isArray(neu) === Array.isArray(wert) ? neu : wert];
  });
  return Object.fromEntries(passend) as W;
}
