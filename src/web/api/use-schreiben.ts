import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { createUuidV4 } from '#src/core/ids.ts';
import type { Result } from '#src/core/result.ts';
import { callRoute } from './call-route.ts';
import type { Anfrage } from './call-route.ts';
import { callMitSchranke } from './mit-schranke.ts';
import type { Problem } from './problem.ts';

export type SchreibOptionen<R extends Route> = {
  onErfolg?: (antwort: Ausgabe<R>) => void | Promise<void>;
  /** Reads that are fetched again afterwards. Without it: every read of the same module. */
  betrifft?: readonly Route[];
  /** Waiting times between automatic attempts after a lost connection, in ms. */
  wartezeiten?: readonly number[];
};

export type Schreiben<R extends Route> = {
  sende: (anfrage: Anfrage<R>) => Promise<Result<Ausgabe<R>, Problem>>;
  laeuft: boolean;
  /** The last refusal, until the next attempt. */
  problem: Problem | null;
  /** After 409 KONFLIKT: what stands on the server now. Undefined otherwise. */
  konflikt: unknown;
  verwerfeProblem: () => void;
};

/** So long a form stays open for what the page shows to be read anew; then it closes all the same. */
const LESEZEIT_MS = 1_500;

const WARTEZEITEN = [1_000, 3_000] as const;

/**
 * Writes through an operation. One submission has one Idempotency-Key: it stays the same over automatic attempts,
 * a new login and a second press of the button after a lost connection, so that the record exists exactly once.
 */
export function useSchreiben<R extends Route>(route: R, optionen: SchreibOptionen<R> = {}): Schreiben<R> {
  const speicher = useQueryClient();
  const [laeuft, setLaeuft] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const offen = useRef<{ schluessel: string; inhalt: string } | null>(null);
  const einstellung = useRef(optionen);
  useEffect(() => {
    einstellung.current = optionen;
  });

  const sende = useCallback(
    async (anfrage: Anfrage<R>) => {
      const inhalt = JSON.stringify(anfrage);
      // Other input is another submission, even after a lost connection.
      if (offen.current?.inhalt !== inhalt) offen.current = { schluessel: createUuidV4(), inhalt };
      const idempotenz = offen.current.schluessel;
      setLaeuft(true);
      setProblem(null);
      const antwort = await callBeharrlich(
        () => callMitSchranke(() => callRoute(route, anfrage, { idempotenz })),
        einstellung.current.wartezeiten ?? WARTEZEITEN,
      );
      // After no answer or a fault of the server nobody knows: the same press again must be the same submission.
      if (antwort.ok || (antwort.fehler.status !== 0 && antwort.fehler.status < 500)) offen.current = null;
      if (!antwort.ok) {
        setLaeuft(false);
        setProblem(antwort.fehler);
        return antwort;
      }
      const ids = einstellung.current.betrifft?.map((andere) => andere.id);
      const gelesen = speicher.invalidateQueries({
        predicate: ({ queryKey: [id] }) =>
          typeof id === 'string' && (ids ? ids.includes(id) : moduleOf(id) === moduleOf(route.id)),
      });
      // Whoever goes on at once must not press a button that still stands on the version before.
      await Promise.race([gelesen, new Promise((weiter) => setTimeout(weiter, LESEZEIT_MS))]);
      setLaeuft(false);
      await einstellung.current.onErfolg?.(antwort.wert);
      return antwort;
    },
    [route, speicher],
  );

  return {
    sende,
    laeuft,
    problem,
    konflikt: problem?.code === 'KONFLIKT' ? problem.zustand : undefined,
    verwerfeProblem: useCallback(() => setProblem(null), []),
  };
}

/** Repeats while no answer comes at all; every answer, also a refusal, ends it. */
async function callBeharrlich<T>(
  rufe: () => Promise<Result<T, Problem>>,
  wartezeiten: readonly number[],
): Promise<Result<T, Problem>> {
  let antwort = await rufe();
  for (const ms of wartezeiten) {
    if (antwort.ok || antwort.fehler.code !== 'KEINE_VERBINDUNG') return antwort;
    await new Promise((weiter) => setTimeout(weiter, ms));
    antwort = await rufe();
  }
  return antwort;
}

function moduleOf(routeId: string): string {
  return routeId.slice(0, Math.max(0, routeId.indexOf('.')));
}
