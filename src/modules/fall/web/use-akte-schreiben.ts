import { useCallback } from 'react';
import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { type Schreiben, useSchreiben } from '#src/web/api/use-schreiben.ts';

/** A write on an Akte: afterwards everything on its page is read again, also what other modules show. */
export function useAkteSchreiben<R extends Route>(
  route: R,
  optionen: { onErfolg?: (antwort: Ausgabe<R>) => void | Promise<void> } = {},
): Schreiben<R> {
  const neuLesen = useAkteNeuLesen();
  const { onErfolg } = optionen;
  const fertig = useCallback(
    async (antwort: Ausgabe<R>) => {
      neuLesen();
      await onErfolg?.(antwort);
    },
    [neuLesen, onErfolg],
  );
  return useSchreiben(route, { onErfolg: fertig });
}
