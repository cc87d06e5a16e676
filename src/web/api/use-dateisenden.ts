import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import { type Route, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { createUuidV4 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { callMitSchranke } from './mit-schranke.ts';
import { ANTWORT_UNERWARTET, KEINE_VERBINDUNG, parseProblem, type Problem } from './problem.ts';
import { readDatei } from './read-datei.ts';
import type { Sitzung } from '../sitzung/sitzung.ts';
import { SITZUNG } from '../sitzung/use-sitzung.ts';

/** The page keeps the file: a choice of a file is not lost by a request that failed. */
const DATEI_BLEIBT: Problem = {
  ...KEINE_VERBINDUNG,
  detail:
    'Die gewählte Datei und Ihre Eingaben bleiben hier stehen. Prüfen Sie die Verbindung und senden Sie noch einmal.',
};

/**
 * Sends a file as it is to an address of the API; the general call of the shell sends JSON. `liste` is read anew afterwards. A file that
 * perhaps arrived when the connection broke is sent under the same key once more, so that it is there once.
 */
export function useDateisenden(
  liste: Route,
): (adresse: string, datei: File) => Promise<Result<SchreibAntwort, Problem>> {
  const speicher = useQueryClient();
  const offen = useRef<{ adresse: string; datei: File; idempotenz: string } | null>(null);
  return useCallback(
    async (adresse, datei) => {
      const nochmal = offen.current?.adresse === adresse && offen.current.datei === datei;
      // A new login in between sends the same file once.
      const idempotenz = nochmal && offen.current ? offen.current.idempotenz : createUuidV4();
      const antwort = await callMitSchranke(() =>
        sendDatei(adresse, datei, idempotenz, speicher.getQueryData<Sitzung>(SITZUNG.queryKey)?.csrf ?? ''),
      );
      offen.current = !antwort.ok && antwort.fehler === DATEI_BLEIBT ? { adresse, datei, idempotenz } : null;
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
  const bytes = await readDatei(datei);
  if (!bytes.ok) return bytes;
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
      body: bytes.wert,
    });
    inhalt = await antwort.json().catch(() => undefined);
  } catch {
    return fail(DATEI_BLEIBT);
  }
  if (!antwort.ok) return fail(parseProblem(antwort.status, inhalt));
  const gelesen = SchreibAntwort.safeParse(inhalt);
  return gelesen.success ? ok(gelesen.data) : fail(ANTWORT_UNERWARTET);
}
