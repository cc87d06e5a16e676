import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Route, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { createUuidV4 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { callMitSchranke } from './mit-schranke.ts';
import { ANTWORT_UNERWARTET, KEINE_VERBINDUNG, parseProblem, type Problem } from './problem.ts';
import type { Sitzung } from '../sitzung/sitzung.ts';
import { SITZUNG } from '../sitzung/use-sitzung.ts';

/** Sends a file as it is to an address of the API; the general call of the shell sends JSON. `liste` is read anew afterwards. */
export function useDateisenden(
  liste: Route,
): (adresse: string, datei: File) => Promise<Result<SchreibAntwort, Problem>> {
  const speicher = useQueryClient();
  return useCallback(
    async (adresse, datei) => {
      // A new login in between sends the same file once.
      const idempotenz = createUuidV4();
      const antwort = await callMitSchranke(() =>
        sendDatei(adresse, datei, idempotenz, speicher.getQueryData<Sitzung>(SITZUNG.queryKey)?.csrf ?? ''),
      );
      if (antwort.ok) void speicher.invalidateQueries({ queryKey: [liste.id] });
      return antwort;
    },
    [liste, speicher],
  );
}

async function sendDatei(
  adresse: string,
  datei: File,
  idempotenz: string,
  csrf: string,
): Promise<Result<SchreibAntwort, Problem>> {
  let antwort: Response;
  let inhalt: unknown;
  try {
    antwort = await fetch(adresse, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-kim-csrf': csrf,
        'idempotency-key': idempotenz,
      },
      credentials: 'same-origin',
      cache: 'no-store',
      body: datei,
    });
    inhalt = await antwort.json().catch(() => undefined);
  } catch {
    return fail(KEINE_VERBINDUNG);
  }
  if (!antwort.ok) return fail(parseProblem(antwort.status, inhalt));
  const gelesen = SchreibAntwort.safeParse(inhalt);
  return gelesen.success ? ok(gelesen.data) : fail(ANTWORT_UNERWARTET);
}
