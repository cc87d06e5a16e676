import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { diffDays } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { toSuchanfrage } from '#src/modules/fachfrage/wissen.model.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { countAustauschRoute } from './anzahl.contract.ts';
import type { AUSWAHLEN, getBeitragRoute, searchBeitraegeRoute } from './austausch.contract.ts';
import {
  type Beitragszeile,
  findBeitragszeile,
  listBeitragszeilen,
  listFassungszeilen,
} from './beitrag.repo.ts';
import { BEITRAGSZUSTAENDE, type Beitragszustand } from './felder.model.ts';
import { getHerkunft } from './herkunft.ts';
import { listRueckmeldungsarten, listRueckmeldungsschritte } from './rueckmeldung.model.ts';
import { countWartendes, listRueckmeldungszeilen, type Rueckmeldungszeile } from './rueckmeldung.repo.ts';
import { isAenderbar, isVerantwortlich, listSchritte } from './schritte.model.ts';

/** What is shown: to all what holds; of the own also drafts and what was withdrawn. */
const ZUSTAENDE: Readonly<Record<(typeof AUSWAHLEN)[number], readonly Beitragszustand[]>> = {
  ALLE: ['VEROEFFENTLICHT', 'GEKLAERT'],
  OFFEN: ['VEROEFFENTLICHT'],
  EIGENE: BEITRAGSZUSTAENDE,
};

/** Nothing of the words that were looked for is kept. */
export function searchBeitraege(
  kontext: Kontext,
  { body }: Eingabe<typeof searchBeitraegeRoute>,
): Antwortet<Antwort<typeof searchBeitraegeRoute>> {
  // A search is asked anew each time.
  delete kontext.idempotenz;
  const { standortId } = getHerkunft(kontext);
  const { art, suche, thema, kategorie, lizenz, auswahl, seite, groesse } = body;
  const anfrage = toSuchanfrage(suche);
  return withActor(kontext, async (trx) => {
    // Words that tell nothing are no reason to show everything.
    const nichts = anfrage.length === 0 && suche.trim() !== '';
    const { zeilen, gesamt } = nichts
      ? { zeilen: [], gesamt: 0 }
      : await listBeitragszeilen(trx, {
          art,
          anfrage,
          thema,
          kategorie,
          lizenz,
          zustaende: ZUSTAENDE[auswahl],
          standortId: auswahl === 'EIGENE' ? standortId : undefined,
          aelteste: art === 'FRAGE' && auswahl === 'OFFEN',
          stichtag: kontext.stichtag,
          ab: (seite - 1) * groesse,
          hoechstens: groesse,
        });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({ eintraege: zeilen.map((zeile) => toKopf(zeile, kontext)), gesamt, seite, groesse });
  });
}

/** A contribution with all that the caller may read and do. */
export function getBeitrag(
  kontext: Kontext,
  { params: { beitragId } }: Eingabe<typeof getBeitragRoute>,
): Antwortet<Antwort<typeof getBeitragRoute>> {
  kontext.protokoll.objektId = beitragId;
  return withActor(kontext, async (trx) => {
    const zeile = await findBeitragszeile(trx, beitragId, kontext.stichtag);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const rueckmeldungen = await listRueckmeldungszeilen(trx, beitragId, kontext.stichtag);
    const fassungen = await listFassungszeilen(trx, beitragId);
    const wer = getHerkunft(kontext);
    const eigen = zeile.standortId === wer.standortId;
    // Outside of the house the Standort stands for it, never a person (decision 0059).
    const namen = await listNamen(trx, eigen ? fassungen.map(({ kontoId }) => kontoId) : []);
    const schreibt = wer.rolle !== 'TEAMLEITUNG';
    const steht = zeile.zustand === 'VEROEFFENTLICHT' || zeile.zustand === 'GEKLAERT';
    return ok({
      ...toKopf(zeile, kontext),
      version: zeile.version,
      stichtag: kontext.stichtag,
      aenderbar: eigen && schreibt && isAenderbar(zeile, wer),
      schritte: eigen && schreibt ? listSchritte(zeile, wer) : [],
      rueckmeldungsarten: steht && schreibt ? [...listRueckmeldungsarten(zeile.art, eigen)] : [],
      rueckmeldungen: rueckmeldungen.map((eine) => toRueckmeldung(eine, zeile, kontext)),
      fassungen: fassungen.map(({ kontoId, ...fassung }) => ({
        ...fassung,
        geprueftVon: namen.get(kontoId) ?? null,
      })),
    });
  });
}

/** On Mein Tag and above the lists. */
export function countAustausch(kontext: Kontext): Antwortet<Antwort<typeof countAustauschRoute>> {
  const { kontoId, standortId, rolle } = getHerkunft(kontext);
  return withActor(kontext, async (trx) =>
    ok(await countWartendes(trx, { kontoId, standortId, verantwortlich: isVerantwortlich(rolle) })),
  );
}

function toKopf(zeile: Beitragszeile, kontext: Kontext) {
  const { id, art, thema, titel, zustand, herkunft, eroeffnetAm, am, felder, antworten, uebernahmen } = zeile;
  const { pruefenAm } = felder;
  return {
    id,
    art,
    thema,
    titel,
    zustand,
    herkunft,
    eroeffnetAm,
    am,
    felder,
    antworten,
    uebernahmen,
    eigen: zeile.standortId === getHerkunft(kontext).standortId,
    alterTage: Math.max(0, diffDays(eroeffnetAm, kontext.stichtag)),
    veraltet: pruefenAm !== undefined && pruefenAm < kontext.stichtag,
  };
}

function toRueckmeldung(zeile: Rueckmeldungszeile, beitrag: Beitragszeile, kontext: Kontext) {
  const { id, art, zustand, herkunft, text, antwort, bericht, besuchAm, am, version } = zeile;
  return {
    id,
    art,
    zustand,
    herkunft,
    text,
    antwort,
    bericht,
    besuchAm,
    am,
    version,
    schritte: listRueckmeldungsschritte({ art, zustand, ...toSeiten(zeile, beitrag, kontext) }),
  };
}

/** On which sides the caller stands: of the contribution, of what was said. */
export function toSeiten(
  zeile: Rueckmeldungszeile,
  beitrag: Beitragszeile,
  kontext: Kontext,
): { ziel: boolean; selbst: boolean } {
  const { standortId, kontoId, rolle } = getHerkunft(kontext);
  const eigen = beitrag.standortId === standortId && rolle !== 'TEAMLEITUNG';
  const fragt = zeile.art === 'ANTWORT' && beitrag.verfasstVon === kontoId && beitrag.zustand !== 'GEKLAERT';
  const verantwortet = isVerantwortlich(rolle) && beitrag.zustand !== 'GEKLAERT';
  return { ziel: eigen && (verantwortet || fragt), selbst: zeile.kontoId === kontoId };
}
