import { refuseKonflikt, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFristfehler } from '../find-fristfehler.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import type { createNachweiserinnerungRoute } from './weiterleitung.contract.ts';
import { isNachweisUeberfaellig } from './weiterleitung.model.ts';
import { insertWeiterleitungsereignis, updateWeiterleitungsstand } from './weiterleitung.repo.ts';
import { withWeiterleitung } from './with-weiterleitung.ts';

/** A note in the timeline, which the Letztempfänger reads; it moves no state, and the day of the contract stays. */
export function createNachweiserinnerung(
  kontext: Kontext,
  { params, body: { version, bis, text } }: Eingabe<typeof createNachweiserinnerungRoute>,
): Antwortet<Antwort<typeof createNachweiserinnerungRoute>> {
  return withWeiterleitung(
    kontext,
    { id: params.weiterleitungId, version },
    async (trx, { weiterleitung }) => {
      const { id, zustand, inhalt } = weiterleitung;
      const { stichtag } = kontext;
      if (!isNachweisUeberfaellig({ zustand, nachweisBis: inhalt.nachweisBis }, stichtag))
        return fail(
          refuseRegel('NICHT_UEBERFAELLIG', 'Eine Erinnerung ist nicht möglich.', {
            detail: 'Erinnert wird, wenn der vereinbarte Tag vorbei ist und der Nachweis noch fehlt.',
          }),
        );
      const falsch = findFristfehler(bis, stichtag);
      if (falsch !== null)
        return fail(
          refuseRegel(falsch.code, 'Die Erinnerung ist nicht gespeichert.', {
            fehler: [{ pointer: '/bis', ...falsch }],
          }),
        );
      if (!(await updateWeiterleitungsstand(trx, id, version, weiterleitung)))
        return fail(refuseKonflikt({ version }));
      const { kontoId, rolle } = getFoerderkonto(kontext);
      await insertWeiterleitungsereignis(trx, {
        weiterleitung,
        ereignis: 'erinnern',
        von: zustand,
        nach: zustand,
        grund: `Nachweis bis zum ${formatGerman(bis)}. ${text}`,
        kontoId,
        rolle,
        am: stichtag,
      });
      return ok({ id, version: version + 1 });
    },
  );
}
