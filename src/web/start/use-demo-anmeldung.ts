import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Problem } from '../api/problem.ts';
import { createSitzung } from '../sitzung/sitzung-api.ts';
import { useSetSitzung } from '../sitzung/use-sitzung.ts';
import type { DemoKonto } from './demo-konten.ts';

/** Logs in as a demo account and opens a page. */
export function useDemoAnmeldung(): {
  melde: (konto: DemoKonto, ziel?: string) => Promise<void>;
  laeuft: string | null;
  problem: Problem | null;
} {
  const setSitzung = useSetSitzung();
  const gehe = useNavigate();
  const [laeuft, setLaeuft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const melde = useCallback(
    async ({ kennung, passwort, einmalcode }: DemoKonto, ziel = '/') => {
      setLaeuft(kennung);
      setProblem(null);
      const antwort = await createSitzung(
        einmalcode === null ? { kennung, passwort } : { kennung, passwort, einmalcode },
      );
      setLaeuft(null);
      if (!antwort.ok) {
        setProblem(antwort.fehler);
        return;
      }
      setSitzung(antwort.wert);
      await gehe(ziel);
    },
    [gehe, setSitzung],
  );
  return { melde, laeuft, problem };
}
