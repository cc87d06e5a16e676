import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { addDays, addMonths } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { countFachfragenRoute } from './anzahl.contract.ts';
import type { getFachfrageRoute, listFachfragenRoute } from './fachfrage.contract.ts';
import { isUeberfaellig } from './fachfrage.model.ts';
import {
  countEigene,
  type Fachfragezeile,
  findFachfragezeile,
  listBeitragszeilen,
  listFachfragezeilen,
} from './fachfrage.repo.ts';
import { FACHFRAGE_FRISTEN } from './fristen.ts';
import { getStandortkonto } from './standortkonto.ts';
import { findWissenVon } from './wissen.repo.ts';

type Zeile = Antwort<typeof listFachfragenRoute>['eintraege'][number];

/** Of the own Stelle; for Baustein 3 and Koordination of the Standort. */
export function listFachfragen(
  kontext: Kontext,
  { query: { auswahl, seite, groesse } }: Eingabe<typeof listFachfragenRoute>,
): Antwortet<Antwort<typeof listFachfragenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listFachfragezeilen(trx, standortId, {
      nurOffene: auswahl === 'OFFEN',
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    const namen = await listNamen(trx, zeilen.flatMap(listKonten));
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      stichtag: kontext.stichtag,
      vorschlagFrist: addDays(kontext.stichtag, FACHFRAGE_FRISTEN.antwortTage),
      vorschlagPruefung: addMonths(kontext.stichtag, FACHFRAGE_FRISTEN.pruefungMonate),
      eintraege: zeilen.map((zeile) => toZeile(zeile, kontext, namen)),
      gesamt,
      seite,
      groesse,
    });
  });
}

export function getFachfrage(
  kontext: Kontext,
  { params }: Eingabe<typeof getFachfrageRoute>,
): Antwortet<Antwort<typeof getFachfrageRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = params.fachfrageId;
  return withActor(kontext, async (trx) => {
    const zeile = await findFachfragezeile(trx, standortId, params.fachfrageId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const beitraege = await listBeitragszeilen(trx, standortId, zeile.id);
    const konten = [...listKonten(zeile), ...beitraege.map(({ kontoId }) => kontoId)];
    const namen = await listNamen(trx, konten);
    return ok({
      ...toZeile(zeile, kontext, namen),
      version: zeile.version,
      gelesenAm: zeile.gelesenAm,
      wissenId: (await findWissenVon(trx, standortId, zeile.id)) ?? null,
      beitraege: beitraege.map(({ kontoId, ...beitrag }) => ({
        ...beitrag,
        von: namen.get(kontoId) ?? null,
      })),
    });
  });
}

/** For Mein Tag: only what the acting account itself asked. */
export function countFachfragen(kontext: Kontext): Antwortet<Antwort<typeof countFachfragenRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => ok(await countEigene(trx, standortId, kontoId, kontext.stichtag)));
}

const listKonten = ({ gestelltVon, angenommenVon }: Fachfragezeile): string[] =>
  angenommenVon === null ? [gestelltVon] : [gestelltVon, angenommenVon];

function toZeile(zeile: Fachfragezeile, kontext: Kontext, namen: ReadonlyMap<string, string>): Zeile {
  const { id, thema, betreff, zustand, frist, gestelltAm, stelle } = zeile;
  return {
    id,
    thema,
    betreff,
    zustand,
    frist,
    gestelltAm,
    stelle,
    ueberfaellig: isUeberfaellig(zeile, kontext.stichtag),
    gestelltVon: namen.get(zeile.gestelltVon) ?? null,
    angenommenVon: zeile.angenommenVon === null ? null : (namen.get(zeile.angenommenVon) ?? null),
    eigene: zeile.gestelltVon === getStandortkonto(kontext).kontoId,
    neu: zustand === 'BEANTWORTET' && zeile.gelesenAm === null,
  };
}
