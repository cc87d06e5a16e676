import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { getWissenRoute, searchWissenRoute } from './wissen.contract.ts';
import { computeMindestens, isVeraltet, toSuchanfrage } from './wissen.model.ts';
import { findWissenszeile, listFassungszeilen, listWissenszeilen, type Wissenszeile } from './wissen.repo.ts';

/** So much of an answer is shown in a list. */
const ANFANG = 200;

/** Best first. Nothing of the words that were looked for is kept. */
export function searchWissen(
  kontext: Kontext,
  { body: { suche, thema, nurGueltige, seite, groesse } }: Eingabe<typeof searchWissenRoute>,
): Antwortet<Antwort<typeof searchWissenRoute>> {
  // A search is asked anew each time.
  delete kontext.idempotenz;
  const { standortId } = getStandortkonto(kontext);
  const anfrage = toSuchanfrage(suche);
  return withActor(kontext, async (trx) => {
    // Words that tell nothing are no reason to show everything.
    const nichts = anfrage.length === 0 && suche.trim() !== '';
    const { zeilen, gesamt } = nichts
      ? { zeilen: [], gesamt: 0 }
      : await listWissenszeilen(trx, standortId, {
          anfrage,
          mindestens: computeMindestens(anfrage),
          thema,
          nurGueltige,
          stichtag: kontext.stichtag,
          ab: (seite - 1) * groesse,
          hoechstens: groesse,
        });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => ({ ...toKopf(zeile, kontext), anfang: toAnfang(zeile.antwort) })),
      gesamt,
      seite,
      groesse,
    });
  });
}

/** An entry with all its Fassungen. */
export function getWissen(
  kontext: Kontext,
  { params }: Eingabe<typeof getWissenRoute>,
): Antwortet<Antwort<typeof getWissenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = params.wissenId;
  return withActor(kontext, async (trx) => {
    const zeile = await findWissenszeile(trx, standortId, params.wissenId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const fassungen = await listFassungszeilen(trx, standortId, zeile.id);
    const namen = await listNamen(trx, [zeile.verantwortlich, ...fassungen.map(({ kontoId }) => kontoId)]);
    return ok({
      ...toKopf(zeile, kontext),
      version: zeile.version,
      stichtag: kontext.stichtag,
      frage: zeile.frage,
      antwort: zeile.antwort,
      verantwortlich: namen.get(zeile.verantwortlich) ?? null,
      fachfrageId: zeile.fachfrageId,
      fassungen: fassungen.map(({ kontoId, ...fassung }) => ({
        ...fassung,
        von: namen.get(kontoId) ?? null,
      })),
    });
  });
}

function toKopf(zeile: Wissenszeile, { stichtag }: Kontext) {
  const { id, thema, titel, zustand, stand, pruefenAm, quelle } = zeile;
  return { id, thema, titel, zustand, stand, pruefenAm, quelle, veraltet: isVeraltet(zeile, stichtag) };
}

function toAnfang(text: string): string {
  const zeichen = Array.from(text);
  return zeichen.length <= ANFANG ? text : `${zeichen.slice(0, ANFANG).join('').trimEnd()} …`;
}
