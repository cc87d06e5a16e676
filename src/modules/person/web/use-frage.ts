import { useCallback, useState } from 'react';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { type Anfrage, callRoute } from '#src/web/api/call-route.ts';
import { callMitSchranke } from '#src/web/api/mit-schranke.ts';
import type { Problem } from '#src/web/api/problem.ts';

export type Frage<R extends Route> = {
  frage: (anfrage: Anfrage<R>) => Promise<Ausgabe<R> | null>;
  antwort: Ausgabe<R> | null;
  problem: Problem | null;
  laeuft: boolean;
};

/**
 * A search that is sent as POST, so that a name stands in no address, log or history. Without Idempotency-Key and
 * without cache: the answer lives as long as the page shows it.
 */
export function useFrage<R extends Route>(route: R): Frage<R> {
  const [antwort, setAntwort] = useState<Ausgabe<R> | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [laeuft, setLaeuft] = useState(false);
  const frage = useCallback(
    async (anfrage: Anfrage<R>) => {
      setLaeuft(true);
      const ergebnis = await callMitSchranke(() => callRoute(route, anfrage));
      setLaeuft(false);
      setProblem(ergebnis.ok ? null : ergebnis.fehler);
      setAntwort(ergebnis.ok ? ergebnis.wert : null);
      return ergebnis.ok ? ergebnis.wert : null;
    },
    [route],
  );
  return { frage, antwort, problem, laeuft };
}
