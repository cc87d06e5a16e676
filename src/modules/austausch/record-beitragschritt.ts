import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, type Result } from '#src/core/result.ts';
import { toSuchtext } from '#src/modules/fachfrage/wissen.model.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordBeitragschrittRoute } from './austausch.contract.ts';
import { findBeitragszeile, hasDatei } from './beitrag.repo.ts';
import { checkTextspuren } from './check-textspuren.ts';
import { addPruefung, checkFelder, refuseNurVerantwortliche, saveStand } from './create-beitrag.ts';
import { listTexte } from './felder.model.ts';
import { getHerkunft } from './herkunft.ts';
import { type Beitragschritt, explainSchritt, getSchrittregel } from './schritte.model.ts';

type Schreibausgang = Result<Antwort<typeof recordBeitragschrittRoute>, Ablehnung>;

/** A step of the table; what others shall read is complete before. */
export function recordBeitragschritt(
  kontext: Kontext,
  { params: { beitragId }, body }: Eingabe<typeof recordBeitragschrittRoute>,
): Antwortet<Antwort<typeof recordBeitragschrittRoute>> {
  const wer = getHerkunft(kontext);
  const { schritt, version, erklaerungen } = body;
  const regel = getSchrittregel(schritt);
  kontext.protokoll.objektId = beitragId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const zeile = await findBeitragszeile(trx, beitragId, kontext.stichtag);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.standortId !== wer.standortId) return fail(refuseNurVerantwortliche());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const warum = explainSchritt(schritt, zeile, wer);
    if (warum !== null) return fail(refuseSchritt(schritt, warum));
    const grund = body.grund ?? null;
    if (regel.mitGrund && grund === null) return fail(refuseOhneGrund());
    const erklaert = checkTextspuren(grund === null ? {} : { grund }, erklaerungen);
    if (!erklaert.ok) return erklaert;
    const { art, thema, titel } = zeile;
    const felder = schritt === 'VEROEFFENTLICHEN' ? addPruefung(art, zeile.felder, kontext) : zeile.felder;
    const angaben = checkFelder(art, felder, {
      vollstaendig: regel.nach === 'VORGELEGT' || regel.nach === 'VEROEFFENTLICHT',
      mitDatei: await hasDatei(trx, beitragId),
    });
    if (!angaben.ok) return angaben;
    return saveStand(trx, {
      id: beitragId,
      standortId: zeile.standortId,
      thema,
      titel,
      felder,
      suchtext: toSuchtext(Object.values(listTexte(art, titel, felder))),
      zustand: regel.nach,
      verfasstVon: zeile.verfasstVon,
      freigegebenVon: regel.nach === 'VEROEFFENTLICHT' ? wer.kontoId : null,
      version: version + 1,
      anlass: grund,
      erklaert: erklaert.wert,
      kontoId: wer.kontoId,
      am: kontext.stichtag,
    });
  });
}

function refuseSchritt(
  schritt: Beitragschritt,
  warum: NonNullable<ReturnType<typeof explainSchritt>>,
): Ablehnung {
  switch (warum) {
    case 'NUR_VERANTWORTLICHE':
      return refuseNurVerantwortliche();
    case 'ZWEITES_AUGENPAAR':
      return refuseRegel('ZWEITES_AUGENPAAR', 'Ein Praxisbeispiel gibt frei, wer es nicht geschrieben hat.', {
        detail: 'Bitten Sie eine andere Person aus Koordination oder Leitung.',
        quelle: 'Hausregel (OQ-S-57)',
      });
    case 'NICHT_MOEGLICH':
      return refuseRegel('SCHRITT_NICHT_MOEGLICH', `„${getSchrittregel(schritt).name}“ geht hier nicht.`, {
        detail: 'Laden Sie die Seite neu. Sie zeigt, was jetzt möglich ist.',
      });
  }
}

function refuseOhneGrund(): Ablehnung {
  return refuseRegel('GRUND_FEHLT', 'Nennen Sie den Grund.', {
    fehler: [{ pointer: '/grund', code: 'FEHLT', detail: 'Wer den Beitrag liest, soll den Grund sehen.' }],
  });
}
