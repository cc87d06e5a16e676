import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getAnfrageRoute, listAnfragenRoute } from './anfrage.contract.ts';
import {
  ANFRAGE_AUSWAHLEN,
  computeZeichnungsstand,
  isAnfrageUeberfaellig,
  listLuecken,
  listMoeglicheSchritte,
} from './anfrage.model.ts';
import {
  type Anfragezeile,
  countUeberfaelligeAnfragen,
  findAnfragezeile,
  listAnfragefassungen,
  listAnfragezeilen,
  listFragezeilen,
  listMinisterium,
  listSchrittzeilen,
} from './anfrage.repo.ts';
import { getLandkonto } from './load-anfrage.ts';
import { listTabellenzeilen } from './tabelle.repo.ts';

export function listAnfragen(
  kontext: Kontext,
  { query: { auswahl, nummer, seite, groesse } }: Eingabe<typeof listAnfragenRoute>,
): Antwortet<Antwort<typeof listAnfragenRoute>> {
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listAnfragezeilen(trx, {
      zustaende: ANFRAGE_AUSWAHLEN[auswahl],
      faelligVor: auswahl === 'UEBERFAELLIG' ? stichtag : null,
      nummer: nummer ?? null,
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => toZeile(zeile, stichtag)),
      ueberfaellige: await countUeberfaelligeAnfragen(trx, stichtag),
      gesamt,
      seite,
      groesse,
    });
  });
}

/** An answer as a whole: what it says, on which frozen tables, and who has signed. */
export function getAnfrage(
  kontext: Kontext,
  { params: { anfrageId } }: Eingabe<typeof getAnfrageRoute>,
): Antwortet<Antwort<typeof getAnfrageRoute>> {
  kontext.protokoll.objektId = anfrageId;
  const { kontoId } = getLandkonto(kontext);
  return withActor(kontext, async (trx) => {
    const zeile = await findAnfragezeile(trx, anfrageId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const fragen = await listFragezeilen(trx, anfrageId);
    const tabellen = (await listTabellenzeilen(trx, anfrageId)).filter(({ ersetzt }) => !ersetzt);
    const schritte = await listSchrittzeilen(trx, anfrageId);
    const stand = computeZeichnungsstand(schritte);
    const namen = await listNamen(
      trx,
      [...schritte, ...stand.mitzeichnungen].map((eine) => eine.kontoId),
    );
    const name = (id: string): string => namen.get(id) ?? 'nicht mehr da';
    const mitTabellen = fragen.map((frage) => ({
      ...frage,
      tabellen: tabellen
        .filter(({ frageId }) => frageId === frage.id)
        .map(({ frageId: _frage, ersetzt: _ersetzt, ...tabelle }) => tabelle),
    }));
    return ok({
      ...toZeile(zeile, kontext.stichtag),
      drucksache: zeile.drucksache,
      vorbemerkungAnfrage: zeile.vorbemerkungAnfrage,
      vorbemerkung: zeile.vorbemerkung,
      korrekturgrund: zeile.korrekturgrund,
      version: zeile.version,
      fragen: mitTabellen,
      schritte: schritte.map(({ lfd, art, referat, inhalt, am, kontoId: von }) => ({
        lfd,
        art,
        name: name(von),
        referat,
        text: inhalt,
        am,
      })),
      mitzeichnungen: stand.mitzeichnungen.map(({ kontoId: wer, referat, gezeichnet }) => ({
        name: name(wer),
        referat,
        gezeichnet,
      })),
      moeglich: listMoeglicheSchritte(zeile.zustand, stand, kontoId),
      luecken: zeile.zustand === 'ENTWURF' ? listLuecken(mitTabellen) : [],
      konten:
        zeile.zustand === 'ENTWURF'
          ? (await listMinisterium(trx)).filter(({ kontoId: wer }) => wer !== kontoId)
          : [],
      fassungen: await listAnfragefassungen(trx, zeile),
    });
  });
}

function toZeile(zeile: Anfragezeile, heute: PlainDate) {
  const { id, wahlperiode, nummer, fassung, titel, fragesteller } = zeile;
  const { eingang, frist, federfuehrung, zustand, gezeichnetAm } = zeile;
  return {
    id,
    wahlperiode,
    nummer,
    fassung,
    titel,
    fragesteller,
    eingang,
    frist,
    federfuehrung,
    zustand,
    gezeichnetAm,
    ueberfaellig: isAnfrageUeberfaellig(zeile, heute),
  };
}
