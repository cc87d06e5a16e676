import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadVorschau } from './load-vorschau.ts';
import type { getLoeschvorschauRoute } from './loeschung.contract.ts';
import { listLaeufe } from './loeschung.repo.ts';

type R = typeof getLoeschvorschauRoute;
const AKTEN_HOECHSTENS = 500;
const LAEUFE_HOECHSTENS = 200;

/** For the datenschutzbeauftragte Person: what goes, what holds it, what went. Numbers and days, no name. */
export function getLoeschvorschau(kontext: Kontext): Antwortet<Antwort<R>> {
  const { actor, stichtag } = kontext;
  const mandantId = actor.art === 'konto' ? actor.mandantId : null;
  return withActor(kontext, async (trx) => {
    if (mandantId === null) return fail(refuseNichtGefunden());
    const { akten, wartend, freigegebenBis } = await loadVorschau(trx, mandantId, stichtag);
    kontext.protokoll.anzahl = akten.length;
    kontext.protokoll.abfrageklasse = 'loeschvorschau';
    return ok({
      stichtag,
      tage: PARAMETER.loeschvorschau.wert,
      akten: akten.slice(0, AKTEN_HOECHSTENS),
      gesamt: akten.length,
      freigabe: { grenze: PARAMETER.massenloeschung_akten.wert, wartend, zuletztBis: freigegebenBis },
      protokoll: await listLaeufe(trx, mandantId, LAEUFE_HOECHSTENS),
    });
  });
}
