import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { callRoute } from '#src/web/api/call-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import { getNachweisRoute, updateNachweisRoute } from '../../nachweis/nachweis.contract.ts';
import type { Entwurf, Nachweis } from './nachweis-daten.ts';

const WARTEN_MS = 1_500;

export type Sicherungsstand = 'GESICHERT' | 'UNGESICHERT' | 'SICHERT' | 'FEHLER';

export type NachweisStand = {
  entwurf: Entwurf;
  stand: Sicherungsstand;
  /** What another person saved meanwhile; nothing of it and nothing of the own is lost. */
  fremd: NonNullable<Nachweis['entwurf']> | null;
  /** Somebody signed it meanwhile: nothing is saved here any more. */
  zu: boolean;
  /** What the server held before the conflict: what differs from it was typed here. */
  gesichert: Entwurf;
  change: (teil: Partial<Entwurf>) => void;
  sichere: () => Promise<void>;
  /** After a conflict: goes on with these values against the version that was shown. */
  uebernimm: (entwurf: Entwurf) => void;
  /** After somebody signed: the page shows what stands now. */
  zeigeNeu: () => void;
};

/**
 * The Nachweis while it is typed: kept on the server a moment after the last key, one save at a time. When somebody else was
 * faster, both versions are shown.
 */
export function useNachweis(nachweis: Nachweis, anfang: Entwurf, version: number): NachweisStand {
  const [entwurf, setEntwurf] = useState(anfang);
  const [stand, setStand] = useState<Sicherungsstand>('GESICHERT');
  const [fremd, setFremd] = useState<NachweisStand['fremd']>(null);
  const [zu, setZu] = useState(false);
  const [gesichert, setGesichert] = useState(anfang);
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
      const gesendet = jetzt.entwurf;
      const { inhalt, personal } = gesendet;
      const antwort = await sende({
        params: { foerderfallId: nachweis.id },
        body: { version: jetzt.version, nachweis: inhalt, personal },
      });
      if (antwort.ok) {
        jetzt.version = antwort.wert.version ?? jetzt.version + 1;
        setGesichert(gesendet);
      } else {
        jetzt.offen = true;
        weiter = false;
        if (antwort.fehler.code === 'KONFLIKT') {
          const neu = await callRoute(getNachweisRoute, { params: { foerderfallId: nachweis.id } });
          const offen = neu.ok && neu.wert.handlungen.includes('bearbeiten');
          jetzt.halt = neu.ok;
          setZu(neu.ok && !offen);
          setFremd(offen ? neu.wert.entwurf : null);
        }
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

  useEffect(() => {
    const beimVerbergen = () => {
      if (document.visibilityState === 'hidden') void sichere();
    };
    document.addEventListener('visibilitychange', beimVerbergen);
    return () => {
      document.removeEventListener('visibilitychange', beimVerbergen);
      clearTimeout(uhr.current);
      void sichere();
    };
  }, [sichere]);

  const uebernimm = useCallback(
    (neu: Entwurf) => {
      const jetzt = aktuell.current;
      jetzt.version = fremd?.version ?? jetzt.version;
      jetzt.halt = false;
      setGesichert((bisher) => fremd ?? bisher);
      setFremd(null);
      change(neu);
    },
    [fremd, change],
  );
  const speicher = useQueryClient();
  const zeigeNeu = useCallback(
    () => void speicher.invalidateQueries({ queryKey: [getNachweisRoute.id] }),
    [speicher],
  );
  return { entwurf, stand, fremd, zu, gesichert, change, sichere, uebernimm, zeigeNeu };
}
