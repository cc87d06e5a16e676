import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { type Akte, ENDZUSTAENDE, findAkte, getKonto } from '#src/modules/akte/index.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getKurzberatungRoute, KurzberatungAnsicht } from './kurzberatung.contract.ts';
import { listHinweise } from './kurzberatung.model.ts';
import {
  countGespraeche,
  findKurzberatung,
  KurzberatungInhalt,
  type Kurzberatungszeile,
  LEERER_INHALT,
  toInhaltOrt,
} from './kurzberatung.repo.ts';

/** The Kurzberatung of an own Akte, also after it became a Fall. */
export function getKurzberatung(
  kontext: Kontext,
  { params }: Eingabe<typeof getKurzberatungRoute>,
): Antwortet<Antwort<typeof getKurzberatungRoute>> {
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zeile = await findKurzberatung(trx, getKonto(kontext).mandantId, params.akteId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    return ok(await openKurzberatung(trx, kontext, akte, zeile));
  });
}

/** Everything a page shows, and what stands in a conflict. */
export async function openKurzberatung(
  trx: Trx,
  kontext: Kontext,
  akte: Akte,
  zeile: Kurzberatungszeile,
): Promise<KurzberatungAnsicht> {
  const { mandantId } = getKonto(kontext);
  const inhalt = await openInhalt(kontext, zeile);
  const gespraeche = await countGespraeche(trx, mandantId, akte.id);
  return {
    akteId: akte.id,
    nummer: akte.nummer,
    art: akte.art,
    zustand: akte.zustand,
    anonym: akte.anonym,
    begonnenAm: akte.begonnenAm,
    version: zeile.version,
    zugangsweg: zeile.zugangsweg,
    sprache: zeile.sprache,
    sprachmittlung: zeile.sprachmittlung,
    bedarfe: zeile.bedarfe,
    information: { am: zeile.information_am, form: zeile.information_form },
    ...inhalt,
    ergebnis: zeile.ergebnis,
    beendetAm: zeile.beendet_am,
    loeschenAb: akte.loeschenAb,
    gespraeche,
    bearbeitbar: !ENDZUSTAENDE.has(akte.zustand),
    nachfrageVorschlag: akte.anonym
      ? null
      : addDays(kontext.stichtag, PARAMETER.kurzberatung_nachfrage.wert * 7),
    hinweise: listHinweise({
      gespraeche,
      bedarfe: zeile.bedarfe.length,
      informationAm: zeile.information_am,
    }),
  };
}

export async function openInhalt(kontext: Kontext, zeile: Kurzberatungszeile): Promise<KurzberatungInhalt> {
  if (zeile.siegel === null) return LEERER_INHALT;
  const ort = toInhaltOrt(zeile.mandant_id, zeile.akte_id);
  return kontext.dienste.tresor.open(ort, zeile.siegel, KurzberatungInhalt);
}
