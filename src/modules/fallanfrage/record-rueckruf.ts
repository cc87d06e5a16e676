import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordRueckrufRoute } from './fallanfrage.contract.ts';
import { checkRueckruftag } from './fallanfrage.model.ts';
import { saveRueckruf } from './fallanfrage.repo.ts';
import { withAnfrage } from './with-anfrage.ts';

type R = typeof recordRueckrufRoute;

/** The call-back of the Clearing [L1389]: reached, the deadline is kept; not reached, it is counted. */
export function recordRueckruf(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withAnfrage(kontext, params.anfrageId, body.version, async (trx, zeile) => {
    const fehler = checkRueckruftag('/datum', body.datum, zeile.eingegangenAm, kontext.stichtag);
    if (fehler.length > 0) return fail(refuseRegel('RUECKRUFTAG', 'Bitte prüfen Sie den Tag.', { fehler }));
    await saveRueckruf(trx, getKonto(kontext).mandantId, zeile.id, body);
    return ok({ id: zeile.id, version: zeile.version + 1 });
  });
}
