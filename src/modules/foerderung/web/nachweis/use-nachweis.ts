import { useCallback, useEffect, useRef, useState } from 'react';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { getNachweisRoute, updateNachweisRoute } from '../../nachweis/nachweis.contract.ts';
import type { Entwurf, Nachweis } from './nachweis-daten.ts';

const WARTEN_MS = 1_500;

export type Sicherungsstand = 'GESICHERT' | 'UNGESICHERT' | 'SICHERT' | 'FEHLER';

export type NachweisStand = {
  entwurf: Entwurf;
  stand: Sicherungsstand;
  /** Another person saved meanwhile: nothing more is saved until the page is read anew. */
  fremd: boolean;
  change: (teil: Partial<Entwurf>) => void;
  sichere: () => Promise<void>;
};

/** The Nachweis while it is typed: kept on the server a moment after the last key, one save at a time. */
export function useNachweis(nachweis: Nachweis, anfang: Entwurf, version: number): NachweisStand {
  const [entwurf, setEntwurf] = useState(anfang);
  const [stand, setStand] = useState<Sicherungsstand>('GESICHERT');
  const [fremd, setFremd] = useState(false);
  const { sende } = useSchreiben(updateNachweisRoute, { betrifft: [getNachweisRoute] });
  const aktuell = useRef({ entwurf: anfang, version, offen: false, laeuft: false, halt: false });

  const sichere = useCallback(async () => {
    const jetzt = aktuell.current;
    if (!jetzt.offen || jetzt.laeuft || jetzt.halt) return;
    jetzt.laeuft = true;
    let weiter = true;
    // What was typed while a save was under way goes with the next one.
    while (jetzt.offen && weiter) {
      jetzt.offen = false;
      setStand('SICHERT');
      const { inhalt, personal } = jetzt.entwurf;
      const antwort = await sende({
        params: { foerderfallId: nachweis.id },
        body: { version: jetzt.version, nachweis: inhalt, personal },
      });
      if (antwort.ok) {
        jetzt.version = antwort.wert.version ?? jetzt.version + 1;
      } else {
        jetzt.offen = true;
        weiter = false;
        jetzt.halt = antwort.fehler.code === 'KONFLIKT';
        setFremd(jetzt.halt);
      }
    }
    jetzt.laeuft = false;
    setStand(weiter ? 'GESICHERT' : 'FEHLER');
  }, [nachweis.id, sende]);

  const uhr = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const change = useCallback(
    (teil: Partial<Entwurf>) => {
      const jetzt = aktuell.current;
      jetzt.entwurf = { ...jetzt.entwurf, ...teil };
      jetzt.offen = true;
      setEntwurf(jetzt.entwurf);
      setStand('UNGESICHERT');
      clearTimeout(uhr.current);
      uhr.current = setTimeout(() => void sichere(), WARTEN_MS);
    },
    [sichere],
  );

  useEffect(
    () => () => {
      clearTimeout(uhr.current);
      void sichere();
    },
    [sichere],
  );
  return { entwurf, stand, fremd, change, sichere };
}
