import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ausgabe } from '#src/core/contract/define-route.ts';
import { callRoute } from '#src/web/api/call-route.ts';
import { useSchreiben } from '#src/web/api/use-schreiben.ts';
import type { Antragsinhalt } from '../antragsinhalt.model.ts';
import { getFoerderfallRoute, listFoerderfaelleRoute, updateAntragRoute } from '../foerderfall.contract.ts';

export type Foerderfall = Ausgabe<typeof getFoerderfallRoute>;
export type Sicherungsstand = 'GESICHERT' | 'UNGESICHERT' | 'SICHERT' | 'FEHLER';

const WARTEN_MS = 1_500;

export type AntragStand = {
  inhalt: Antragsinhalt;
  stand: Sicherungsstand;
  /** What another person saved meanwhile; nothing of it and nothing of the own is lost. */
  fremd: Foerderfall | null;
  /** What the server held before the conflict: what differs from it was typed here. */
  gesichert: Antragsinhalt;
  change: (teil: Partial<Antragsinhalt>) => void;
  /** Saves what is typed at once. */
  sichere: () => Promise<void>;
  /** After a conflict: goes on with these values against the version that was shown. */
  uebernimm: (inhalt: Antragsinhalt) => void;
  /** After somebody signed: the page shows what stands now. */
  zeigeNeu: () => void;
};

/**
 * The Antrag while it is typed: kept on the server a moment after the last key, also with errors. One save at a time, each
 * against the version of the one before; when somebody else was faster, both versions are shown.
 */
export function useAntrag(fall: Foerderfall): AntragStand {
  const { id } = fall;
  const [inhalt, setInhalt] = useState(fall.inhalt);
  const [stand, setStand] = useState<Sicherungsstand>('GESICHERT');
  const [fremd, setFremd] = useState<Foerderfall | null>(null);
  const [gesichert, setGesichert] = useState(fall.inhalt);
  const { sende } = useSchreiben(updateAntragRoute, {
    betrifft: [getFoerderfallRoute, listFoerderfaelleRoute],
  });
  const aktuell = useRef({
    inhalt: fall.inhalt,
    version: fall.version,
    offen: false,
    laeuft: false,
    halt: false,
  });

  const sichere = useCallback(async () => {
    const jetzt = aktuell.current;
    if (!jetzt.offen || jetzt.laeuft || jetzt.halt) return;
    jetzt.laeuft = true;
    let weiter = true;
    // What was typed while a save was under way goes with the next one.
    while (jetzt.offen && weiter) {
      jetzt.offen = false;
      setStand('SICHERT');
      const { version, inhalt: gesendet } = jetzt;
      const antwort = await sende({ params: { foerderfallId: id }, body: { version, inhalt: gesendet } });
      if (antwort.ok) {
        jetzt.version = antwort.wert.version ?? version + 1;
        setGesichert(gesendet);
      } else {
        jetzt.offen = true;
        weiter = false;
        if (antwort.fehler.code === 'KONFLIKT') {
          const neu = await callRoute(getFoerderfallRoute, { params: { foerderfallId: id } });
          jetzt.halt = neu.ok;
          if (neu.ok) setFremd(neu.wert);
        }
      }
    }
    jetzt.laeuft = false;
    setStand(weiter ? 'GESICHERT' : 'FEHLER');
  }, [id, sende]);

  const uhr = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const change = useCallback(
    (teil: Partial<Antragsinhalt>) => {
      const jetzt = aktuell.current;
      jetzt.inhalt = { ...jetzt.inhalt, ...teil };
      jetzt.offen = true;
      setInhalt(jetzt.inhalt);
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
      void sichere();
    };
  }, [sichere]);

  const uebernimm = useCallback(
    (neu: Antragsinhalt) => {
      const jetzt = aktuell.current;
      jetzt.version = fremd?.version ?? jetzt.version;
      jetzt.halt = false;
      setGesichert((bisher) => fremd?.inhalt ?? bisher);
      setFremd(null);
      change(neu);
    },
    [fremd, change],
  );
  const speicher = useQueryClient();
  const zeigeNeu = useCallback(
    () => void speicher.invalidateQueries({ queryKey: [getFoerderfallRoute.id] }),
    [speicher],
  );
  return { inhalt, stand, fremd, gesichert, change, sichere, uebernimm, zeigeNeu };
}
