import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { listKommunenRoute, listStandorteRoute } from './standort.contract.ts';
import { compareStandortnamen } from './standort.model.ts';
import * as repo from './standort.repo.ts';

/** KIM-Standorte with the name of today, in the order of the Landtag tables. */
export function listStandorte(
  kontext: Kontext,
  { query }: Eingabe<typeof listStandorteRoute>,
): Antwortet<Antwort<typeof listStandorteRoute>> {
  return withActor(kontext, async (trx) => {
    const alle = await repo.listStandorte(trx, { stichtag: kontext.stichtag, herkunft: query.herkunft });
    const eintraege = alle
      .filter((standort) => query.typ === undefined || standort.typ === query.typ)
      .filter((standort) => !query.regierungsbezirk || standort.regierungsbezirk === query.regierungsbezirk)
      .filter((standort) => !query.typEvaluation || standort.typEvaluation === query.typEvaluation)
      .sort((a, b) => compareStandortnamen(a.name, b.name));
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege, gesamt: eintraege.length });
  });
}

/** Kreisangehörige Kommunen of one Standort; a kreisfreie Stadt has none. */
export function listKommunen(
  kontext: Kontext,
  { params }: Eingabe<typeof listKommunenRoute>,
): Antwortet<Antwort<typeof listKommunenRoute>> {
  return withActor(kontext, async (trx) => {
    const { standortId } = params;
    const [standort] = await repo.listStandorte(trx, { stichtag: kontext.stichtag, standortId });
    if (standort === undefined) return fail(refuseNichtGefunden());
    const kommunen = await repo.listKommunen(trx, standortId, kontext.stichtag);
    const eintraege = kommunen.sort((a, b) => compareStandortnamen(a.name, b.name));
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ eintraege, gesamt: eintraege.length });
  });
}
