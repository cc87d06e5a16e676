import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { GREMIUM_FRISTEN } from './fristen.ts';
import type { getGremiumRoute, listGremienRoute } from './gremium.contract.ts';
import { computePruefpunkte, isGueltig, listVertretung } from './gremium.model.ts';
import {
  findGremiumzeile,
  type Gremiumzeile,
  listGremienzeilen,
  listMitgliederzeilen,
  listSitze,
} from './gremium.repo.ts';
import { listSitzungskoepfe } from './sitzung.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import { isOeffentlich } from './vorlage.repo.ts';

/** All bodies of the Standort, and what the Richtlinie and the Handlungskonzept ask of them. */
export function listGremien(kontext: Kontext): Antwortet<Antwort<typeof listGremienRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const gremien = await loadPruefgremien(trx, standortId, stichtag);
    kontext.protokoll.anzahl = gremien.length;
    return ok({
      stichtag,
      gremien: gremien.map((eines) => ({
        ...toKopf(eines, stichtag),
        naechsteSitzung: eines.naechsteSitzung,
        ober: eines.ober,
        mitglieder: eines.mitglieder.filter((sitz) => isGueltig(sitz, stichtag)).length,
      })),
      pruefpunkte: computePruefpunkte(gremien, stichtag),
      vertretung: listVertretung(gremien, stichtag),
    });
  });
}

/** All bodies of the Standort with their seats, as the check points ask for them. */
export async function loadPruefgremien(trx: Trx, standortId: string, stichtag: PlainDate) {
  const zeilen = await listGremienzeilen(trx, standortId, stichtag);
  const sitze = await listSitze(trx, standortId);
  return zeilen.map((zeile) => ({
    ...zeile,
    mitglieder: sitze.filter(({ gremiumId }) => gremiumId === zeile.id),
  }));
}

export function getGremium(
  kontext: Kontext,
  { params: { gremiumId } }: Eingabe<typeof getGremiumRoute>,
): Antwortet<Antwort<typeof getGremiumRoute>> {
  const { standortId } = getStandortkonto(kontext);
  const { stichtag } = kontext;
  kontext.protokoll.objektId = gremiumId;
  return withActor(kontext, async (trx) => {
    const zeile = await findGremiumzeile(trx, standortId, gremiumId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const mitglieder = await listMitgliederzeilen(trx, standortId, gremiumId);
    const { version, entstehung, beschlussDokument, beschlussAm, auftrag, oberId, ober, quorum } = zeile;
    return ok({
      ...toKopf(zeile, stichtag),
      version,
      stichtag,
      entstehung,
      beschlussDokument,
      beschlussAm,
      auftrag,
      oberId,
      ober,
      quorum,
      oeffentlich: await isOeffentlich(trx, standortId, 'GREMIUM', gremiumId),
      vorschlagDauer: GREMIUM_FRISTEN.dauer,
      mitglieder: mitglieder.map((sitz) => ({ ...sitz, aktiv: isGueltig(sitz, stichtag) })),
      sitzungen: await listSitzungskoepfe(trx, standortId, gremiumId),
    });
  });
}

function toKopf({ id, art, unterart, name, turnus, beginn, ende }: Gremiumzeile, stichtag: PlainDate) {
  const aktiv = isGueltig({ von: beginn, bis: ende }, stichtag);
  return { id, art, unterart, name, turnus, beginn, ende, aktiv };
}
