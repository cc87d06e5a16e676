import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkZustaendig, findAkte, getKonto } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createAbgabeRoute } from './abgabe.contract.ts';
import { insertAbgabe, listAndereStellen } from './abgabe.repo.ts';
import { toAblehnung } from './ablehnungen.ts';
import { findTraeger } from './find-traeger.ts';

type R = typeof createAbgabeRoute;

/** Offers an own Akte to a Stelle that a consent of the person names. Nothing is disclosed by it, not even a name. */
export function createAbgabe(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zustaendig = await checkZustaendig(trx, kontext, akte.id, 'Eine Übergabe');
    if (!zustaendig.ok) return zustaendig;
    const stellen = await listAndereStellen(trx, getKonto(kontext).mandantId, kontext.stichtag);
    const stelle = stellen.find(({ id: mandantId }) => mandantId === body.anMandantId);
    if (stelle === undefined) return fail(toAblehnung('STELLE_UNGEEIGNET'));
    const traeger = await findTraeger(trx, kontext, akte.id);
    if (traeger.person === undefined) return fail(toAblehnung('PERSON_FEHLT'));
    const einwilligung = traeger.findEinwilligung(stelle.name);
    if (einwilligung === undefined) return fail(toAblehnung('EINWILLIGUNG_FEHLT'));
    const id = createUuidV7();
    const ergebnis = await insertAbgabe(trx, {
      id,
      akteId: akte.id,
      anMandantId: stelle.id,
      anlass: body.anlass,
      frist: addDays(kontext.stichtag, PARAMETER.abgabe_annahme.wert),
      einwilligungId: einwilligung.id,
    });
    if (ergebnis !== 'OK') return fail(toAblehnung(ergebnis));
    kontext.protokoll.empfaengerId = stelle.id;
    return ok({ id });
  });
}
