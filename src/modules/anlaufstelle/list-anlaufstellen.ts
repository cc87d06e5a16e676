import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { listKommunen } from '#src/modules/standort/index.ts';
import { compareStandortnamen } from '#src/modules/standort/standort.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getAnlaufstelleRoute, listAnlaufstellenRoute } from './anlaufstelle.contract.ts';
import { containsOrt, isVeraltet } from './anlaufstelle.model.ts';
import * as repo from './anlaufstelle.repo.ts';

/** Days after which an Anlaufstelle is to be confirmed again, as for the directory (OQ-A-36). */
export const RHYTHMUS_TAGE = PARAMETER.angebot_rhythmus.wert;

/** Anlaufstellen of the own Standort, and the Kommunen that none covers (KR-07: gaps are shown). */
export function listAnlaufstellen(
  kontext: Kontext,
  { query: { seite, groesse } }: Eingabe<typeof listAnlaufstellenRoute>,
): Antwortet<Antwort<typeof listAnlaufstellenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await repo.listAnlaufstellen(trx, standortId, {
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    const abdeckungen = await repo.listAbdeckungen(trx, standortId, stichtag);
    const kommunen = await listKommunen(trx, standortId, stichtag);
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => toAnzeige(zeile, stichtag)),
      gesamt,
      seite,
      groesse,
      ohne: kommunen
        .filter(({ id }) => !abdeckungen.some((eine) => containsOrt(eine, id)))
        .map(({ id, name }) => ({ id, name }))
        .sort((a, b) => compareStandortnamen(a.name, b.name)),
    });
  });
}

export function getAnlaufstelle(
  kontext: Kontext,
  { params: { anlaufstelleId: id } }: Eingabe<typeof getAnlaufstelleRoute>,
): Antwortet<Antwort<typeof getAnlaufstelleRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx) => {
    const zeile = await repo.findAnlaufstelle(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    return ok({
      ...toAnzeige(zeile, kontext.stichtag),
      verlauf: await repo.listVerlauf(trx, standortId, id),
    });
  });
}

const toAnzeige = (zeile: repo.Anlaufstellenzeile, heute: PlainDate) => ({
  ...zeile,
  veraltet: isVeraltet(zeile.bestaetigtAm, heute, RHYTHMUS_TAGE),
});
