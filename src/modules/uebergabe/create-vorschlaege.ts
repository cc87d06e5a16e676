import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type createVorschlaegeRoute, NICHT_ANGEBOTEN } from './team.contract.ts';
import { insertUebergabe, listKollegenzeilen } from './uebergabe.repo.ts';

type R = typeof createVorschlaegeRoute;

/**
 * Many Akten of one colleague to several takers at once. What cannot be offered is named and does not hold up the rest.
 * Every Akte gets its own Übergabe with its own Ereignis.
 */
export async function createVorschlaege(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  kontext.protokoll.objektId = params.kontoId;
  return withActor(kontext, async (trx) => {
    const [person] = await listKollegenzeilen(trx, params.kontoId);
    if (person === undefined) return fail(refuseNichtGefunden());
    const frist = addDays(kontext.stichtag, PARAMETER.uebergabe_annahme.wert);
    const nicht: Antwort<R>['nicht'] = [];
    // In one order for all, so that two proposals at the same moment do not wait for each other.
    for (const { akteId, anKontoId } of body.zuteilung.toSorted((a, b) => (a.akteId < b.akteId ? -1 : 1))) {
      const ergebnis = await insertUebergabe(trx, {
        id: createUuidV7(),
        akteId,
        anKontoId,
        anlass: body.anlass,
        frist,
        vonKontoId: params.kontoId,
      });
      if (ergebnis === 'OK') continue;
      nicht.push({ akteId, grund: NICHT_ANGEBOTEN.find((grund) => grund === ergebnis) ?? 'NICHT_GEFUNDEN' });
    }
    const angeboten = body.zuteilung.length - nicht.length;
    kontext.protokoll.anzahl = angeboten;
    return ok({ angeboten, nicht });
  });
}
