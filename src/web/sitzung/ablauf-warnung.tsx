import { useEffect, useState } from 'react';
import { getLetzteAnfrage, getServerzeit } from '../api/call-api.ts';
import { setMeldung } from '../layout/meldung.ts';
import { t } from '../texte.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { updateAblauf } from './sitzung-api.ts';
import { computeRestzeit, isVerlaengerbar } from './sitzung.ts';
import type { Sitzung } from './sitzung.ts';
import { useSetSitzung } from './use-sitzung.ts';

/** Three minutes: one more than required (WCAG 2.2.1, EN 301 549), so that a slow reader keeps two. */
export const WARNUNG_MS = 3 * 60_000;
const TAKT_MS = 5_000;

/** Warns before the session ends and extends it with one press. */
export function AblaufWarnung({ sitzung }: { sitzung: Sitzung }) {
  const setSitzung = useSetSitzung();
  const rest = useRestzeit(sitzung);
  const [gesehen, setGesehen] = useState(false);
  const knapp = rest <= WARNUNG_MS && rest > 0;
  if (!knapp && gesehen) setGesehen(false);
  if (!knapp || gesehen) return null;
  const verlaengere = async () => {
    const antwort = await updateAblauf(sitzung);
    if (antwort.ok) setSitzung(antwort.wert, { behalteDaten: true });
    setMeldung(antwort.ok ? t('ablauf.verlaengert') : antwort.fehler.title);
  };
  const minuten = Math.floor(rest / 60_000);
  return (
    <Dialog titel={t('ablauf.titel')} schliesse={() => setGesehen(true)}>
      <p>{minuten > 0 ? t('ablauf.text', { minuten }) : t('ablauf.text.knapp')}</p>
      {isVerlaengerbar(sitzung, getServerzeit() + rest) ? (
        <Button onClick={() => void verlaengere()}>{t('ablauf.verlaengern')}</Button>
      ) : (
        <>
          <p>{t('ablauf.absolut')}</p>
          <Button onClick={() => setGesehen(true)}>{t('ablauf.verstanden')}</Button>
        </>
      )}
    </Dialog>
  );
}

/** Recomputed every few seconds. */
function useRestzeit(sitzung: Sitzung): number {
  const [, setTakt] = useState(0);
  useEffect(() => {
    const uhr = setInterval(() => setTakt((takt) => takt + 1), TAKT_MS);
    return () => clearInterval(uhr);
  }, []);
  return computeRestzeit(sitzung, getServerzeit(), getLetzteAnfrage());
}
