import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findGehobenes, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toOrtsangabe } from './herkunft.model.ts';
import { loadOrtsnamen } from './ortsnamen.ts';
import { STANDORTE_MINDESTENS } from './parameter.ts';
import type {
  checkTeilungstextRoute,
  getGeteiltesRoute,
  listGeteilteRoute,
} from './themateilung.contract.ts';
import { type Geteiltzeile, listFragezeilen, listGeteiltzeilen } from './themateilung.repo.ts';

function toGeteiltes({ eigenes, art, version, ...zeile }: Geteiltzeile) {
  const angabe = toOrtsangabe({ eigenes, art, ort: zeile.ort });
  return { ...zeile, angabe, ort: angabe === 'NAME' ? zeile.ort : null, version: eigenes ? version : null };
}

export function listGeteilte(
  kontext: Kontext,
  { query: { seite, groesse, huerde, schnittstelle } }: Eingabe<typeof listGeteilteRoute>,
): Antwortet<Antwort<typeof listGeteilteRoute>> {
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listGeteiltzeilen(trx, STANDORTE_MINDESTENS, {
      ...(huerde === undefined ? {} : { huerde }),
      ...(schnittstelle === undefined ? {} : { schnittstelle }),
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map(toGeteiltes),
      mindestens: STANDORTE_MINDESTENS,
      gesamt,
      seite,
      groesse,
    });
  });
}

/** What is shared now; withdrawn ones are gone for everybody. */
export async function findGeteiltes(trx: Trx, id: string): Promise<Geteiltzeile | undefined> {
  return (await listGeteiltzeilen(trx, STANDORTE_MINDESTENS, { id, ab: 0, hoechstens: 1 })).zeilen[0];
}

export function getGeteiltes(
  kontext: Kontext,
  { params: { geteiltId } }: Eingabe<typeof getGeteiltesRoute>,
): Antwortet<Antwort<typeof getGeteiltesRoute>> {
  kontext.protokoll.objektId = geteiltId;
  return withActor(kontext, async (trx) => {
    const zeile = await findGeteiltes(trx, geteiltId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const fragen = await listFragezeilen(trx, geteiltId);
    return ok({ ...toGeteiltes(zeile), mindestens: STANDORTE_MINDESTENS, fragen });
  });
}

/** Asked before every sending; nothing of it is kept. */
export function checkTeilungstext(
  kontext: Kontext,
  { body: { texte } }: Eingabe<typeof checkTeilungstextRoute>,
): Antwortet<Antwort<typeof checkTeilungstextRoute>> {
  delete kontext.idempotenz;
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const befunde = findGehobenes(texte, await loadOrtsnamen(trx, standortId, kontext.stichtag));
    kontext.protokoll.anzahl = befunde.length;
    return ok({ befunde });
  });
}
