import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { addMonths } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { toSuchtext } from '#src/modules/fachfrage/wissen.model.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createBeitragRoute, updateBeitragRoute } from './austausch.contract.ts';
import {
  type Beitragszeile,
  findBeitragszeile,
  hasDatei,
  insertBeitrag,
  insertFassung,
  type NeuerStand,
  updateBeitragszeile,
} from './beitrag.repo.ts';
import { checkTextspuren } from './check-textspuren.ts';
import {
  type Beitragsart,
  type Beitragszustand,
  type Felder,
  listFeldfehler,
  listTexte,
  toFelder,
} from './felder.model.ts';
import { getHerkunft } from './herkunft.ts';
import { isAenderbar, isVerantwortlich, toAnfangszustand } from './schritte.model.ts';

type Schreibausgang = Result<Antwort<typeof createBeitragRoute>, Ablehnung>;

/** A draft, or a question or an offer that all Standorte read at once. */
export function createBeitrag(
  kontext: Kontext,
  { body }: Eingabe<typeof createBeitragRoute>,
): Antwortet<Antwort<typeof createBeitragRoute>> {
  const { standortId, kontoId, rolle } = getHerkunft(kontext);
  const { art, thema, titel } = body;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    if (art === 'HOSPITATION' && !isVerantwortlich(rolle)) return fail(refuseNurVerantwortliche());
    const zustand = toAnfangszustand(art);
    const geprueft = checkInhalt({ ...body, zustand, anlass: null, mitDatei: false });
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const stand: NeuerStand = {
      ...geprueft.wert,
      id,
      standortId,
      thema,
      titel,
      zustand,
      verfasstVon: kontoId,
      freigegebenVon: null,
      version: 1,
      anlass: null,
      kontoId,
      am: kontext.stichtag,
    };
    await insertBeitrag(trx, { ...stand, art });
    await insertFassung(trx, stand);
    return ok({ id, version: 1 });
  });
}

/** New words: of a draft, or of a Material or an offer that holds. */
export function updateBeitrag(
  kontext: Kontext,
  { params: { beitragId }, body }: Eingabe<typeof updateBeitragRoute>,
): Antwortet<Antwort<typeof updateBeitragRoute>> {
  const wer = getHerkunft(kontext);
  const { thema, titel, version } = body;
  const anlass = body.anlass ?? null;
  kontext.protokoll.objektId = beitragId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const zeile = await findBeitragszeile(trx, beitragId, kontext.stichtag);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.standortId !== wer.standortId || !isAenderbar(zeile, wer)) return fail(refuseFest(zeile));
    if (zeile.version !== version) return fail(refuseKonflikt(toGezeigt(zeile)));
    const { art, zustand } = zeile;
    if (zustand === 'VEROEFFENTLICHT' && anlass === null) return fail(refuseOhneAnlass());
    const geprueft = checkInhalt({
      ...body,
      art,
      zustand,
      anlass,
      mitDatei: await hasDatei(trx, beitragId),
    });
    if (!geprueft.ok) return geprueft;
    return saveStand(trx, {
      ...geprueft.wert,
      id: beitragId,
      standortId: zeile.standortId,
      thema,
      titel,
      zustand,
      verfasstVon: wer.kontoId,
      freigegebenVon: zustand === 'VEROEFFENTLICHT' ? wer.kontoId : null,
      version: version + 1,
      anlass,
      kontoId: wer.kontoId,
      am: kontext.stichtag,
    });
  });
}

/** The row and its Fassung, both or none. */
export async function saveStand(
  trx: Parameters<typeof updateBeitragszeile>[0],
  stand: NeuerStand,
): Promise<Schreibausgang> {
  if (!(await updateBeitragszeile(trx, stand))) return fail(refuseKonflikt(null));
  await insertFassung(trx, stand);
  return ok({ id: stand.id, version: stand.version });
}

type Inhalt = {
  art: Beitragsart;
  titel: string;
  felder: Felder;
  zustand: Beitragszustand;
  anlass: string | null;
  mitDatei: boolean;
  erklaerungen: Eingabe<typeof createBeitragRoute>['body']['erklaerungen'];
};
type Gepruefter = Pick<NeuerStand, 'felder' | 'suchtext' | 'erklaert'>;

function checkInhalt({
  art,
  titel,
  felder: roh,
  zustand,
  anlass,
  mitDatei,
  erklaerungen,
}: Inhalt): Result<Gepruefter, Ablehnung> {
  const felder = toFelder(art, roh);
  const vollstaendig = checkFelder(art, felder, { vollstaendig: zustand !== 'ENTWURF', mitDatei });
  if (!vollstaendig.ok) return vollstaendig;
  const texte = listTexte(art, titel, felder);
  const erklaert = checkTextspuren({ ...texte, ...(anlass === null ? {} : { anlass }) }, erklaerungen);
  return erklaert.ok
    ? ok({ felder, suchtext: toSuchtext(Object.values(texte)), erklaert: erklaert.wert })
    : erklaert;
}

/** All that is wrong or missing at once. */
export function checkFelder(
  art: Beitragsart,
  felder: Felder,
  wie: { vollstaendig: boolean; mitDatei: boolean },
): Result<null, Ablehnung> {
  const fehler = listFeldfehler(art, felder, wie);
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('ANGABEN_UNVOLLSTAENDIG', 'Es fehlen Angaben, oder etwas stimmt nicht.', { fehler }),
  );
}

/** A Material without a day of its own is checked again after the time of the parameter. */
export function addPruefung(art: Beitragsart, felder: Felder, { stichtag }: Kontext): Felder {
  if (art !== 'MATERIAL' || felder['pruefenAm'] !== undefined) return felder;
  return { ...felder, pruefenAm: addMonths(stichtag, PARAMETER.austausch_pruefung.wert) };
}

/** What holds now, as the form asks for it. */
export function toGezeigt({ version, thema, titel, felder }: Beitragszeile) {
  return { version, thema, titel, ...felder };
}

export function refuseNurVerantwortliche(): Ablehnung {
  return refuseRegel('NUR_VERANTWORTLICHE', 'Das tut die Koordination oder die Leitung.', {
    detail: 'Bitten Sie die KIM-Koordination oder die Leitung Ihres Kommunalen Integrationszentrums.',
  });
}

function refuseFest({ art }: Beitragszeile): Ablehnung {
  return refuseRegel('TEXT_FEST', 'Dieser Text kann so nicht geändert werden.', {
    detail:
      art === 'FRAGE'
        ? 'Auf eine Frage beziehen sich Antworten. Ziehen Sie sie zurück und stellen Sie sie neu.'
        : 'Veröffentlichtes ändert die Koordination. Ein Praxisbeispiel wird vorher zurückgezogen.',
  });
}

function refuseOhneAnlass(): Ablehnung {
  return refuseRegel('ANLASS_FEHLT', 'Sagen Sie, was sich geändert hat.', {
    fehler: [{ pointer: '/anlass', code: 'FEHLT', detail: 'Andere lesen den Anlass bei der neuen Fassung.' }],
  });
}
