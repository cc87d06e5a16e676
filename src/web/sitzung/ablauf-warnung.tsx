import { useEffect, useState } from 'react';
import { getServerzeit } from '../api/call-api.ts';
import { setMeldung } from '../layout/meldung.ts';
import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { findSitzung, updateAblauf } from './sitzung-api.ts';
import { computeRestzeit, isVerlaengerbar } from './sitzung.ts';
import type { Sitzung } from './sitzung.ts';
import { useSetSitzung } from './use-sitzung.ts';

/** Three minutes: one more than required (WCAG 2.2.1, EN 301 549), so that a slow reader keeps two. */
export const WARNUNG_MS = 3 * 60_000;
const TAKT_MS = 10_000;

/** Warns before the session ends and extends it with one press. */
export function AblaufWarnung({ sitzung }: { sitzung: Sitzung }) {
  const setSitzung = useSetSitzung();
  const [rest, setRest] = useState(() => computeRestzeit(sitzung, getServerzeit()));
  const [gesehen, setGesehen] = useState<string | null>(null);
  const knapp = rest <= WARNUNG_MS;

  useEffect(() => {
    const miss = () => setRest(computeRestzeit(sitzung, getServerzeit()));
    miss();
    const uhr = setInterval(miss, TAKT_MS);
    return () => clearInterval(uhr);
  }, [sitzung]);

  // Work in the meantime may have moved the end: ask the server before disturbing anyone.
  useEffect(() => {
    if (!knapp) return;
    void findSitzung().then((antwort) => {
      if (antwort.ok && antwort.wert && antwort.wert.laeuftAbUm !== sitzung.laeuftAbUm) {
        setSitzung(antwort.wert, { behalteDaten: true });
      }
    });
  }, [knapp, sitzung, setSitzung]);

  if (!knapp || rest <= 0 || gesehen === sitzung.laeuftAbUm) return null;
  const verlaengere = async () => {
    const antwort = await updateAblauf();
    if (antwort.ok) setSitzung(antwort.wert, { behalteDaten: true });
    setMeldung(antwort.ok ? t('ablauf.verlaengert') : antwort.fehler.title);
  };
  const schliesse = () => setGesehen(sitzung.laeuftAbUm);
  const minuten = Math.floor(rest / 60_000);
  return (
    <Dialog titel={t('ablauf.titel')} schliesse={schliesse}>
      <p role="timer">{minuten > 0 ? t('ablauf.text', { minuten }) : t('ablauf.text.knapp')}</p>
      {isVerlaengerbar(sitzung) ? (
        <Button onClick={() => void verlaengere()}>{t('ablauf.verlaengern')}</Button>
      ) : (
        <>
          <p>{t('ablauf.absolut')}</p>
          <Button onClick={schliesse}>{t('ablauf.verstanden')}</Button>
        </>
      )}
    </Dialog>
  );
}
