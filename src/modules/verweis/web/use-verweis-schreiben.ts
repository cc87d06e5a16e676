import type { Ausgabe, Route } from '#src/core/contract/define-route.ts';
import { useAkteNeuLesen } from '#src/modules/person/web/akte-lesen.ts';
import { type Schreiben, useSchreiben } from '#src/web/api/use-schreiben.ts';
import { setMeldung } from '#src/web/layout/meldung.ts';
import { t } from './texte.ts';

/** An act on a Verweis: afterwards the page of the Akte is read again and the form is closed. */
export function useVerweisSchreiben<R extends Route>(route: R, schliesse: () => void): Schreiben<R> {
  const neuLesen = useAkteNeuLesen();
  return useSchreiben(route, {
    onErfolg: (_antwort: Ausgabe<R>) => {
      neuLesen();
      schliesse();
      setMeldung(t('gespeichert'));
    },
  });
}
