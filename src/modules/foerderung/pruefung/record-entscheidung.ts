import { type Ablehnung, type Feldfehler, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ROLLEN_NAMEN } from '#src/core/contract/rollen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { Foerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { applySchritt } from '../record-schritt.ts';
import { withFoerderfall } from '../with-foerderfall.ts';
import { insertAuflagen, insertBescheid, saveSignatur, updateBescheidstand } from './bescheid.repo.ts';
import { toText } from './get-pruefung.ts';
import { findBescheid, loadGrundlage, loadUrteile, refuseBescheid, type Urteil } from './load-grundlage.ts';
import { createText, type Grundlage, toAuftrag } from './prepare-auftrag.ts';
import type {
  createVorschlagRoute,
  previewBescheidRoute,
  recordRueckgabeRoute,
  createSchlusszeichnungRoute,
  Vorschlag,
} from './pruefung.contract.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import { listHaushaltszeilen } from './pruefung.repo.ts';

/** Until somebody signs, the place of the name says so. */
const OHNE_ZEICHNUNG = { name: 'Name folgt mit der Schlusszeichnung', funktion: 'Im Auftrag' };

/** The text as it would read today, or everything it lacks. */
export function loadVorschau(
  kontext: Kontext,
  { params: { foerderfallId: id }, body }: Eingabe<typeof previewBescheidRoute>,
): Antwortet<Antwort<typeof previewBescheidRoute>> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof previewBescheidRoute>, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, id);
    const grundlage = fall && (await loadGrundlage(trx, fall));
    if (grundlage === undefined) return fail(refuseNichtGefunden());
    const text = createText(await toEntwurf(trx, kontext, grundlage, body));
    return ok(
      text.ok ? { text: toText(text.wert.bescheid), fehler: [] } : { text: null, fehler: [...text.fehler] },
    );
  });
}

async function toEntwurf(trx: Trx, kontext: Kontext, grundlage: Grundlage, vorschlag: Vorschlag) {
  const bearbeitung = await findName(trx, kontext);
  return toAuftrag(grundlage, vorschlag, { datum: kontext.stichtag, bearbeitung, ...OHNE_ZEICHNUNG });
}

async function findName(trx: Trx, kontext: Kontext): Promise<string> {
  const { kontoId, rolle } = getFoerderkonto(kontext);
  return (await listNamen(trx, [kontoId])).get(kontoId) ?? ROLLEN_NAMEN[rolle];
}

/** The clerk proposes: every point judged, money there, the text complete. Two persons decide (Nr. 1.3). */
export function createVorschlag(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, ...vorschlag } }: Eingabe<typeof createVorschlagRoute>,
): Antwortet<Antwort<typeof createVorschlagRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    // The machine speaks first; what follows takes it back when something is missing.
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: 'entscheidung_vorschlagen',
      grund: null,
      fakten: { checklisteVollstaendig: true, ermessenBegruendet: true, haushaltGedeckt: true },
    });
    if (!schritt.ok) return schritt;
    const grundlage = await loadGrundlage(trx, fall);
    if (grundlage === undefined) throw new Error('A Förderfall in Prüfung has a Fassung');
    const offen = listHindernisse(await loadUrteile(trx, grundlage), vorschlag, grundlage);
    if (offen.length > 0) {
      return fail(
        refuseRegel('PRUEFUNG_UNVOLLSTAENDIG', 'Die Entscheidung kann noch nicht vorgeschlagen werden.', {
          detail: 'Es wurde nichts gespeichert. Beheben Sie zuerst die folgenden Punkte.',
          fehler: offen,
        }),
      );
    }
    const text = createText(await toEntwurf(trx, kontext, grundlage, vorschlag));
    if (!text.ok) return fail(refuseBescheid(text.fehler));
    const { kontoId: vorgeschlagenVon } = getFoerderkonto(kontext);
    await insertBescheid(trx, fall, {
      ...text.wert,
      id: createUuidV7(),
      vorgeschlagenVon,
      vorgeschlagenAm: kontext.stichtag,
    });
    return schritt;
  });
}

/** What nobody judged, what cannot be granted although it is missing, and a year without money. */
function listHindernisse(
  urteile: readonly Urteil[],
  { art }: Vorschlag,
  { fall, haushalt }: Grundlage,
): Feldfehler[] {
  const offen = urteile.filter(({ zeile }) => (zeile?.stand ?? 'OFFEN') === 'OFFEN');
  const bewilligend = art !== 'ABLEHNUNG';
  const unerfuellt = urteile.filter(
    ({ punkt, zeile }) => punkt.art === 'VORAUSSETZUNG' && zeile?.stand === 'NICHT_ERFUELLT',
  );
  return [
    ...offen.map(({ punkt }) => ({
      pointer: `/punkte/${punkt.schluessel}`,
      code: punkt.regel,
      detail: `Offen: ${punkt.titel} (${punkt.quelle}). Urteilen Sie in der Prüfliste.`,
    })),
    ...(bewilligend
      ? unerfuellt.map(({ punkt }) => ({
          pointer: `/punkte/${punkt.schluessel}`,
          code: punkt.regel,
          detail: `Nicht erfüllt: ${punkt.titel} (${punkt.quelle}). Fordern Sie nach, fragen Sie eine Ausnahme an oder lehnen Sie ab.`,
        }))
      : []),
    ...(bewilligend && haushalt === null
      ? [
          {
            pointer: '/haushalt',
            code: 'FR-1.3-a',
            detail: `Für ${fall.foerderjahr} sind keine Haushaltsmittel eingetragen (Nr. 1.3). Tragen Sie sie unter „Haushalt“ ein.`,
          },
        ]
      : []),
  ];
}

/**
 * Schlusszeichnung by another person: the text is made once more with day, name and the Haushalt of today, then frozen. The
 * Auflagen become tasks of the Zuwendungsempfänger.
 */
export function createSchlusszeichnung(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, funktion } }: Eingabe<typeof createSchlusszeichnungRoute>,
): Antwortet<Antwort<typeof createSchlusszeichnungRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const vorschlag = await findBescheid(trx, id, 'VORGESCHLAGEN');
    const ablehnung = vorschlag.ok && vorschlag.wert.art === 'ABLEHNUNG';
    const schritt = await applySchritt(trx, kontext, fall, {
      schritt: ablehnung ? 'ablehnen' : 'bewilligen',
      grund: null,
      fakten: {
        ermessenBegruendet: true,
        haushaltGedeckt: true,
        auflagenVollstaendig: true,
        bescheidVollstaendig: true,
      },
      vorpersonen: vorschlag.ok ? [vorschlag.wert.vorgeschlagenVon] : [],
    });
    if (!schritt.ok) return schritt;
    if (!vorschlag.ok) return vorschlag;
    const text = createText({
      ...vorschlag.wert.auftrag,
      datum: kontext.stichtag,
      zeichnung: { name: await findName(trx, kontext), funktion },
      haushalt: await loadHaushalt(trx, fall, vorschlag.wert.auftrag.haushalt),
    });
    if (!text.ok) return fail(refuseBescheid(text.fehler));
    const { kontoId: gezeichnetVon } = getFoerderkonto(kontext);
    await saveSignatur(trx, vorschlag.wert.id, { ...text.wert, gezeichnetVon, datum: kontext.stichtag });
    await insertAuflagen(trx, fall, vorschlag.wert.id, text.wert.bescheid.auflagen);
    return schritt;
  });
}

type Haushalt = Grundlage['haushalt'];

/** Others may have granted since the proposal. */
async function loadHaushalt(
  trx: Trx,
  { foerderjahr }: Foerderfallzeile,
  bisher: ReturnType<typeof toAuftrag>['haushalt'],
): Promise<ReturnType<typeof toAuftrag>['haushalt']> {
  const heute: Haushalt = (await listHaushaltszeilen(trx, foerderjahr))[0] ?? null;
  if (heute === null) return bisher;
  return {
    kapitel: heute.kapitel,
    titel: heute.titel,
    verfuegbar: heute.ansatz as typeof bisher.verfuegbar,
    bereitsBewilligt: heute.bewilligt as typeof bisher.bereitsBewilligt,
  };
}

/** The proposal goes back; the clerk reads why and proposes anew. */
export function recordRueckgabe(
  kontext: Kontext,
  { params: { foerderfallId: id }, body: { version, grund } }: Eingabe<typeof recordRueckgabeRoute>,
): Antwortet<Antwort<typeof recordRueckgabeRoute>> {
  return withFoerderfall(kontext, { id, version }, async (trx, fall) => {
    const schritt = await applySchritt(trx, kontext, fall, { schritt: 'zurueckgeben', grund, fakten: {} });
    if (!schritt.ok) return schritt;
    const vorschlag = await findBescheid(trx, id, 'VORGESCHLAGEN');
    if (!vorschlag.ok) return vorschlag;
    await updateBescheidstand(trx, vorschlag.wert.id, 'ZURUECKGEGEBEN');
    return schritt;
  });
}
