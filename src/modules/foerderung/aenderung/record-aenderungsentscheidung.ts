import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile, type Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import {
  type Bescheidzeile,
  insertBescheid,
  listBescheidzeilen,
  saveSignatur,
  updateBescheidstand,
} from '../pruefung/bescheid.repo.ts';
import { toText } from '../pruefung/get-pruefung.ts';
import { refuseBescheid } from '../pruefung/load-grundlage.ts';
import { createText } from '../pruefung/prepare-auftrag.ts';
import { listHaushaltszeilen } from '../pruefung/pruefung.repo.ts';
import type {
  Aenderungsvorschlag,
  createAenderungsbescheidRoute,
  createAenderungsvorschlagRoute,
  createErledigungsvorschlagRoute,
  previewAenderungsbescheidRoute,
  recordAenderungserledigungRoute,
  recordAenderungspruefungRoute,
  recordAenderungsrueckgabeRoute,
} from './aenderung.contract.ts';
import { AENDERUNG_EREIGNIS_NAMEN } from './aenderung.model.ts';
import { type Aenderungszeile, findAenderungszeile } from './aenderung.repo.ts';
import { loadAenderungslage } from './load-aenderungslage.ts';
import {
  type Aenderungsgrundlage,
  checkAnhoerung,
  toAenderungsauftrag,
  toHaushalt,
} from './prepare-aenderungsauftrag.ts';
import { applyAenderungsschritt, refuseSchritt, withAenderung } from './with-aenderung.ts';

/** Until somebody signs, the place of the name says so. */
const OHNE_ZEICHNUNG = { name: 'Name folgt mit der Schlusszeichnung', funktion: 'Im Auftrag' };

export function recordAenderungspruefung(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version } }: Eingabe<typeof recordAenderungspruefungRoute>,
): Antwortet<Antwort<typeof recordAenderungspruefungRoute>> {
  return withAenderung(kontext, { id, version }, (trx, zeile, fall) =>
    applyAenderungsschritt(trx, kontext, { zeile, fall }, 'pruefung_beginnen', { grund: null }),
  );
}

/** The text as it would read today, or everything it lacks. */
export function loadAenderungsvorschau(
  kontext: Kontext,
  { params: { aenderungId: id }, body }: Eingabe<typeof previewAenderungsbescheidRoute>,
): Antwortet<Antwort<typeof previewAenderungsbescheidRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(
    kontext,
    async (trx): Promise<Result<Antwort<typeof previewAenderungsbescheidRoute>, Ablehnung>> => {
      const zeile = await findAenderungszeile(trx, id);
      const fall = zeile && (await findFoerderfallzeile(trx, zeile.foerderfallId));
      if (zeile === undefined || fall === undefined) return fail(refuseNichtGefunden());
      const text = await createEntwurf(trx, kontext, await loadGrundlage(trx, fall, zeile), body);
      return ok(
        text.ok ? { text: toText(text.wert.bescheid), fehler: [] } : { text: null, fehler: [...text.fehler] },
      );
    },
  );
}

async function loadGrundlage(
  trx: Trx,
  fall: Foerderfallzeile,
  zeile: Aenderungszeile,
): Promise<Aenderungsgrundlage> {
  const lage = await loadAenderungslage(trx, fall);
  if (lage === undefined) throw new Error('A change belongs to a Bescheid');
  return { fall, zeile, lage, haushalt: (await listHaushaltszeilen(trx, fall.foerderjahr))[0] ?? null };
}

/** The text of a proposal, or everything that stands against it. */
async function createEntwurf(
  trx: Trx,
  kontext: Kontext,
  grundlage: Aenderungsgrundlage,
  vorschlag: Aenderungsvorschlag,
): Promise<ReturnType<typeof createText>> {
  const bearbeitung = await findName(trx, kontext);
  const zeichnung = { datum: kontext.stichtag, bearbeitung, ...OHNE_ZEICHNUNG };
  const text = createText(toAenderungsauftrag(grundlage, vorschlag, zeichnung));
  const anhoerung = checkAnhoerung(grundlage, vorschlag, kontext.stichtag);
  if (anhoerung.length === 0) return text;
  return fail([...anhoerung, ...(text.ok ? [] : text.fehler)]);
}

async function findName(trx: Trx, kontext: Kontext): Promise<string> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  return (await listNamen(trx, [kontoId])).get(kontoId) ?? ROLLEN_NAMEN[rolle];
}

/** The clerk proposes a Bescheid: its text complete, its amounts within the rules. Two persons decide (Nr. 1.3). */
export function createAenderungsvorschlag(
  kontext: Kontext,
  {
    params: { aenderungId: id },
    body: { version, ...vorschlag },
  }: Eingabe<typeof createAenderungsvorschlagRoute>,
): Antwortet<Antwort<typeof createAenderungsvorschlagRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    const bescheidId = createUuidV7();
    // The machine speaks first, but the row names the Bescheid, which has to be there before.
    const vorher = await checkVorschlag(trx, kontext, { zeile, fall }, vorschlag);
    if (!vorher.ok) return vorher;
    const { kontoId: vorgeschlagenVon } = getFoerderkonto(kontext);
    await insertBescheid(trx, fall, {
      ...vorher.wert,
      id: bescheidId,
      vorgeschlagenVon,
      vorgeschlagenAm: kontext.stichtag,
    });
    return applyAenderungsschritt(trx, kontext, { zeile, fall }, 'entscheidung_vorschlagen', {
      grund: null,
      neu: { bescheidId },
    });
  });
}

async function checkVorschlag(
  trx: Trx,
  kontext: Kontext,
  { zeile, fall }: { zeile: Aenderungszeile; fall: Foerderfallzeile },
  vorschlag: Aenderungsvorschlag,
) {
  if (zeile.zustand !== 'IN_PRUEFUNG')
    return fail(refuseSchritt(zeile, AENDERUNG_EREIGNIS_NAMEN.entscheidung_vorschlagen));
  const offen = checkFall(fall);
  if (offen !== null) return fail(offen);
  const text = await createEntwurf(trx, kontext, await loadGrundlage(trx, fall, zeile), vorschlag);
  return text.ok ? text : fail(refuseBescheid(text.fehler));
}

/** After the proof has come in the amounts are settled with it, not changed. */
function checkFall({ zustand }: Foerderfallzeile): Ablehnung | null {
  if (['BESTANDSKRAEFTIG', 'VN_OFFEN', 'VN_UEBERFAELLIG'].includes(zustand)) return null;
  return refuseRegel('NICHT_MEHR_AENDERBAR', 'Der Bescheid wird nicht mehr geändert.', {
    detail:
      'Der Verwendungsnachweis ist eingegangen, oder es läuft eine Anhörung. Erledigen Sie die Änderung ohne Bescheid; abgerechnet wird mit dem Verwendungsnachweis.',
  });
}

/** No Bescheid is needed: the clerk says why, another person agrees (OQ-F-34). */
export function createErledigungsvorschlag(
  kontext: Kontext,
  {
    params: { aenderungId: id },
    body: { version, vermerk },
  }: Eingabe<typeof createErledigungsvorschlagRoute>,
): Antwortet<Antwort<typeof createErledigungsvorschlagRoute>> {
  return withAenderung(kontext, { id, version }, (trx, zeile, fall) =>
    applyAenderungsschritt(trx, kontext, { zeile, fall }, 'entscheidung_vorschlagen', {
      grund: vermerk,
      neu: { bescheidId: null },
    }),
  );
}

/** The proposal that waits for its signature, if a Bescheid is proposed. */
async function findVorschlag(trx: Trx, zeile: Aenderungszeile): Promise<Bescheidzeile | undefined> {
  const bescheide = await listBescheidzeilen(trx, zeile.foerderfallId);
  return bescheide.find(({ id, stand }) => id === zeile.bescheidId && stand === 'VORGESCHLAGEN');
}

const OHNE_VORSCHLAG = refuseRegel('KEIN_VORSCHLAG', 'Ein Änderungsbescheid ist nicht vorgeschlagen.', {
  detail: 'Vorgeschlagen ist, die Änderung ohne Bescheid zu erledigen. Stimmen Sie zu oder geben Sie zurück.',
});

/**
 * Schlusszeichnung by another person: the text is made once more with day, name, the Haushalt and the payments of today, then
 * frozen. The Auflagen of the first Bescheid go on and are no new tasks.
 */
export function createAenderungsbescheid(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version, funktion } }: Eingabe<typeof createAenderungsbescheidRoute>,
): Antwortet<Antwort<typeof createAenderungsbescheidRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    const vorschlag = await findVorschlag(trx, zeile);
    if (zeile.zustand === 'ENTSCHEIDUNGSREIF' && vorschlag === undefined) return fail(OHNE_VORSCHLAG);
    const schritt = await applyAenderungsschritt(trx, kontext, { zeile, fall }, 'aenderung_bescheiden', {
      grund: null,
      fakten: { ermessenBegruendet: vorschlag === undefined || vorschlag.auftrag.ermessen.trim() !== '' },
      vorpersonen: vorschlag === undefined ? [] : [vorschlag.vorgeschlagenVon],
    });
    if (!schritt.ok) return schritt;
    if (vorschlag === undefined) return fail(OHNE_VORSCHLAG);
    const offen = checkFall(fall);
    if (offen !== null) return fail(offen);
    const { lage, haushalt } = await loadGrundlage(trx, fall, zeile);
    const { auftrag } = vorschlag;
    if (auftrag.aenderung === null) throw new Error('An Änderungsbescheid has its particulars');
    const text = createText({
      ...auftrag,
      datum: kontext.stichtag,
      zeichnung: { name: await findName(trx, kontext), funktion },
      haushalt: toHaushalt(haushalt, lage.rahmen.bisher, auftrag.haushalt),
      aenderung: { ...auftrag.aenderung, ausgezahlt: lage.gebunden },
    });
    if (!text.ok) return fail(refuseBescheid(text.fehler));
    const { kontoId: gezeichnetVon } = getFoerderkonto(kontext);
    await saveSignatur(trx, vorschlag.id, { ...text.wert, gezeichnetVon, datum: kontext.stichtag });
    return schritt;
  });
}

export function recordAenderungserledigung(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version } }: Eingabe<typeof recordAenderungserledigungRoute>,
): Antwortet<Antwort<typeof recordAenderungserledigungRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    if ((await findVorschlag(trx, zeile)) !== undefined) {
      return fail(
        refuseRegel('VORSCHLAG_OFFEN', 'Ein Änderungsbescheid ist vorgeschlagen.', {
          detail: 'Zeichnen Sie ihn oder geben Sie ihn zurück.',
        }),
      );
    }
    return applyAenderungsschritt(trx, kontext, { zeile, fall }, 'ohne_bescheid_erledigen', { grund: null });
  });
}

/** The proposal goes back; the clerk reads why and proposes anew. */
export function recordAenderungsrueckgabe(
  kontext: Kontext,
  { params: { aenderungId: id }, body: { version, grund } }: Eingabe<typeof recordAenderungsrueckgabeRoute>,
): Antwortet<Antwort<typeof recordAenderungsrueckgabeRoute>> {
  return withAenderung(kontext, { id, version }, async (trx, zeile, fall) => {
    const vorschlag = await findVorschlag(trx, zeile);
    const schritt = await applyAenderungsschritt(trx, kontext, { zeile, fall }, 'zurueckgeben', { grund });
    if (schritt.ok && vorschlag !== undefined) await updateBescheidstand(trx, vorschlag.id, 'ZURUECKGEGEBEN');
    return schritt;
  });
}
