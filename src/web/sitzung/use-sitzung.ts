import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { ProblemFehler } from '../api/use-lesen.ts';
import { findSitzung } from './sitzung-api.ts';
import type { Sitzung } from './sitzung.ts';

export const SITZUNG = queryOptions({
  queryKey: ['sitzung'],
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<Sitzung | null> => {
    const antwort = await findSitzung();
    if (!antwort.ok) throw new ProblemFehler(antwort.fehler);
    return antwort.wert;
  },
});

/** The session: `data` is `null` when nobody is logged in, undefined while it is being read. */
export function useSitzung(): UseQueryResult<Sitzung | null> {
  return useQuery(SITZUNG);
}

/**
 * Puts a new session in place. With another person or role everything that was read before is dropped:
 * nothing of one Mandant may show under another.
 */
export function useSetSitzung(): (sitzung: Sitzung | null, auswahl?: { behalteDaten?: boolean }) => void {
  const speicher = useQueryClient();
  return useCallback(
    (sitzung, { behalteDaten = false } = {}) => {
      if (!behalteDaten) {
        speicher.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== SITZUNG.queryKey[0] });
      }
      speicher.setQueryData(SITZUNG.queryKey, sitzung);
    },
    [speicher],
  );
}
