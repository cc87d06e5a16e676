import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { setMeldung } from '../layout/meldung.ts';
import { assignMitgliedschaft, deleteSitzung } from './sitzung-api.ts';
import { useSetSitzung } from './use-sitzung.ts';

/** Switches the Mitgliedschaft and leaves the page, because its content may not be visible in the new role. */
export function useWechsel(): (mitgliedschaftId: string) => Promise<void> {
  const setSitzung = useSetSitzung();
  const gehe = useNavigate();
  return useCallback(
    async (mitgliedschaftId) => {
      const antwort = await assignMitgliedschaft(mitgliedschaftId);
      if (!antwort.ok) {
        setMeldung(antwort.fehler.title);
        return;
      }
      await gehe('/');
      setSitzung(antwort.wert);
    },
    [gehe, setSitzung],
  );
}

/** Ends the session and loads the start page anew: nothing of the session stays in memory. */
export function useAbmelden(): () => Promise<void> {
  return useCallback(async () => {
    const antwort = await deleteSitzung();
    if (!antwort.ok && antwort.fehler.status !== 401) setMeldung(antwort.fehler.title);
    else window.location.assign('/');
  }, []);
}
