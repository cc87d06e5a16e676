import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fail, ok, type Result } from '#src/core/result.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { callMitSchranke } from '#src/web/api/mit-schranke.ts';
import { ANTWORT_UNERWARTET, KEINE_VERBINDUNG, parseProblem, type Problem } from '#src/web/api/problem.ts';
import { readDatei } from '#src/web/api/read-datei.ts';
import type { Sitzung } from '#src/web/sitzung/sitzung.ts';
import { SITZUNG } from '#src/web/sitzung/use-sitzung.ts';
import { Einfuhrantwort, importGemeindeverzeichnisRoute } from '../gemeindeverzeichnis.contract.ts';

type Senden = (wunsch: { datei: File; probelauf: boolean }) => Promise<Result<Einfuhrantwort, Problem>>;

/** Sends the file as it is. A refusal that lists errors is an answer like the others: the page shows the same tables. */
export function useEinfuhr(): Senden {
  const speicher = useQueryClient();
  return useCallback(
    async (wunsch) => {
      const antwort = await callMitSchranke(() =>
        // Read anew on each attempt: a new login has a new token.
        sendDatei(wunsch, speicher.getQueryData<Sitzung>(SITZUNG.queryKey)?.csrf ?? ''),
      );
      if (antwort.ok && antwort.wert.ergebnis === 'GESCHRIEBEN') await speicher.invalidateQueries();
      return antwort;
    },
    [speicher],
  );
}

async function sendDatei(
  { datei, probelauf }: Parameters<Senden>[0],
  csrf: string,
): Promise<Result<Einfuhrantwort, Problem>> {
  const gelesen = await readDatei(datei);
  if (!gelesen.ok) return gelesen;
  let antwort: Response;
  let inhalt: unknown;
  try {
    antwort = await fetch(
      toLink(importGemeindeverzeichnisRoute, {
        query: { probelauf: String(probelauf) },
        body: new Uint8Array(),
      }),
      {
        method: 'POST',
        headers: { 'content-type': 'text/csv', 'x-kim-csrf': csrf },
        credentials: 'same-origin',
        cache: 'no-store',
        body: gelesen.wert,
      },
    );
    inhalt = await antwort.json().catch(() => undefined);
  } catch {
    return fail(KEINE_VERBINDUNG);
  }
  const problem = antwort.ok ? null : parseProblem(antwort.status, inhalt);
  const ergebnis = Einfuhrantwort.safeParse(problem === null ? inhalt : problem.zustand);
  if (ergebnis.success) return ok(ergebnis.data);
  return fail(problem ?? ANTWORT_UNERWARTET);
}
