import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { findGehobenes, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { listStandorte } from '#src/modules/standort/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  checkEskalationstextRoute,
  getEskalationRoute,
  listEskalationenRoute,
} from './eskalation.contract.ts';
import {
  ESKALATION_AUSWAHLEN,
  type Eskalationsschritt,
  FREIGABESCHRITTE,
  STANDORTSCHRITTE,
} from './eskalation.model.ts';
import {
  countUeberfaellige,
  findEskalationszeile,
  listEskalationsereignisse,
  listEskalationszeilen,
  listOrtsnamen,
} from './eskalation.repo.ts';
import { toEskalation, toEskalationszeile } from './to-eskalation.ts';

export function listEskalationen(
  kontext: Kontext,
  { query: { auswahl, seite, groesse } }: Eingabe<typeof listEskalationenRoute>,
): Antwortet<Antwort<typeof listEskalationenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listEskalationszeilen(trx, standortId, {
      zustaende: ESKALATION_AUSWAHLEN[auswahl],
      faelligVor: auswahl === 'UEBERFAELLIG' ? stichtag : null,
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) =>
        toEskalationszeile(zeile, zeile.eingereichtAm ?? zeile.vorgeschlagenAm, stichtag),
      ),
      ueberfaellige: await countUeberfaellige(trx, standortId, stichtag),
      gesamt,
      seite,
      groesse,
    });
  });
}

export function getEskalation(
  kontext: Kontext,
  { params: { eskalationId } }: Eingabe<typeof getEskalationRoute>,
): Antwortet<Antwort<typeof getEskalationRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = eskalationId;
  return withActor(kontext, async (trx) => {
    const zeile = await findEskalationszeile(trx, eskalationId);
    if (zeile === undefined || zeile.standortId !== standortId) return fail(refuseNichtGefunden());
    const ereignisse = await listEskalationsereignisse(trx, [eskalationId]);
    // Nobody releases what it proposed; the page does not offer it.
    const leitet =
      kontext.actor.art === 'konto' &&
      kontext.actor.rolle === 'KI_LEITUNG' &&
      zeile.vorgeschlagenVon !== kontoId;
    const schritte: Eskalationsschritt[] = [...(leitet ? FREIGABESCHRITTE : []), ...STANDORTSCHRITTE];
    return ok({
      ...toEskalation(zeile, ereignisse, schritte, kontext.stichtag),
      themaId: zeile.themaId,
      standort: zeile.standort,
    });
  });
}

/** Asked before every sending; nothing of it is kept. The Standort is told by name, its Kommunen are not. */
export function checkEskalationstext(
  kontext: Kontext,
  { body: { texte } }: Eingabe<typeof checkEskalationstextRoute>,
): Antwortet<Antwort<typeof checkEskalationstextRoute>> {
  delete kontext.idempotenz;
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const standort = await findStandortname(trx, kontext, standortId);
    const befunde = findGehobenes(texte, {
      namen: await listOrtsnamen(trx, [standortId], false),
      ebene: standort,
    });
    kontext.protokoll.anzahl = befunde.length;
    return ok({ befunde, standort });
  });
}

async function findStandortname(trx: Trx, { stichtag }: Kontext, standortId: string): Promise<string> {
  return (await listStandorte(trx, { stichtag, standortId }))[0]?.name ?? '';
}
