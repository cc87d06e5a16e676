import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { fail, ok, type Result } from '#src/core/result.ts';
import { toLink } from '#src/web/api/call-route.ts';
import { callMitSchranke } from '#src/web/api/mit-schranke.ts';
import { ANTWORT_UNERWARTET, KEINE_VERBINDUNG, parseProblem, type Problem } from '#src/web/api/problem.ts';
import { readDatei } from '#src/web/api/read-datei.ts';
import type { Sitzung } from '#src/web/sitzung/sitzung.ts';
import { SITZUNG } from '#src/web/sitzung/use-sitzung.ts';
import { ImportAntwort, importStellenbesetzungRoute } from '../stellenbesetzung.contract.ts';

export type Importwunsch = {
  datei: File;
  baustein: 1 | 2 | 3;
  probelauf: boolean;
  konflikte: 'abbrechen' | 'auslassen';
};

/**
 * Sends the file as it is; the general call of the shell sends JSON. A refusal that lists errors or conflicts is an
 * answer like the others here: the page shows the same tables.
 */
export function useImport(): (wunsch: Importwunsch) => Promise<Result<ImportAntwort, Problem>> {
  const speicher = useQueryClient();
  return useCallback(
    async (wunsch) => {
      const antwort = await callMitSchranke(() =>
        // Read anew on each attempt: a new login has a new token.
        sendCsv(wunsch, speicher.getQueryData<Sitzung>(SITZUNG.queryKey)?.csrf ?? ''),
      );
      if (antwort.ok && antwort.wert.ergebnis === 'GESCHRIEBEN') {
        void speicher.invalidateQueries({
          predicate: ({ queryKey: [id] }) => String(id).startsWith('stelle'),
        });
      }
      return antwort;
    },
    [speicher],
  );
}

async function sendCsv(
  { datei, baustein, probelauf, konflikte }: Importwunsch,
  csrf: string,
): Promise<Result<ImportAntwort, Problem>> {
  const bytes = await readDatei(datei);
  if (!bytes.ok) return bytes;
  const query = { baustein, probelauf: String(probelauf), konflikte };
  let antwort: Response;
  let inhalt: unknown;
  try {
    antwort = await fetch(toLink(importStellenbesetzungRoute, { query, body: new Uint8Array() }), {
      method: 'POST',
      headers: { 'content-type': 'text/csv', 'x-kim-csrf': csrf },
      credentials: 'same-origin',
      cache: 'no-store',
      body: bytes.wert,
    });
    inhalt = await antwort.json().catch(() => undefined);
  } catch {
    return fail(KEINE_VERBINDUNG);
  }
  const problem = antwort.ok ? null : parseProblem(antwort.status, inhalt);
  const gelesen = ImportAntwort.safeParse(problem === null ? inhalt : problem.zustand);
  if (gelesen.success) return ok(gelesen.data);
  return fail(problem ?? ANTWORT_UNERWARTET);
}
