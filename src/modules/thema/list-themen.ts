import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { diffDays, type PlainDate } from '#src/core/plain-date.ts';
import { KLEINE_GRUPPE } from './parameter.ts';
import { describeAngaben, listSchritte } from './schritte.model.ts';
import type { getThemaRoute, listHaeufungenRoute, listThemenRoute } from './thema.contract.ts';
import { THEMA_AUSWAHLEN } from './thema.model.ts';
import {
  countOffeneThemen,
  countRueckmeldungen,
  countThemahinweise,
  findThemazeile,
  listHaeufungszeilen,
  listThemaereignisse,
  listThemazeilen,
  type Themazeile,
} from './thema.repo.ts';

type Zeile = Omit<Antwort<typeof listThemenRoute>['eintraege'][number], 'alter'>;

/** Koordination and KI-Leitung read every Hinweis anyway; for everybody else small groups are hidden. */
export function isBearbeitend({ actor }: Kontext): boolean {
  return actor.art === 'konto' && (actor.rolle === 'KOORDINATION' || actor.rolle === 'KI_LEITUNG');
}

export function listThemen(
  kontext: Kontext,
  { query: { auswahl, seite, groesse } }: Eingabe<typeof listThemenRoute>,
): Antwortet<Antwort<typeof listThemenRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listThemazeilen(trx, standortId, {
      zustaende: THEMA_AUSWAHLEN[auswahl],
      nachAlter: auswahl.startsWith('OHNE_'),
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    const namen = await listNamen(
      trx,
      zeilen.map(({ verantwortlich }) => verantwortlich),
    );
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => ({
        ...toZeile(zeile, namen),
        alter: toAlter(zeile.offenSeit, kontext.stichtag),
      })),
      ohne: await countOffeneThemen(trx, standortId),
      gesamt,
      seite,
      groesse,
    });
  });
}

export function getThema(
  kontext: Kontext,
  { params: { themaId } }: Eingabe<typeof getThemaRoute>,
): Antwortet<Antwort<typeof getThemaRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = themaId;
  const bearbeitend = isBearbeitend(kontext);
  return withActor(kontext, async (trx) => {
    const zeile = await findThemazeile(trx, standortId, themaId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const ereignisse = await listThemaereignisse(trx, standortId, themaId);
    const konten = ereignisse.map(({ kontoId }) => kontoId).filter((konto) => konto !== null);
    const namen = await listNamen(trx, [zeile.verantwortlich, ...konten]);
    return ok({
      ...toZeile(zeile, namen),
      beschreibung: zeile.beschreibung,
      angelegtAm: zeile.angelegtAm,
      version: zeile.version,
      schritte: bearbeitend ? listSchritte(zeile) : [],
      hinweise: bearbeitend ? await countThemahinweise(trx, standortId, themaId) : null,
      rueckmeldungen: bearbeitend ? await countRueckmeldungen(trx, themaId) : null,
      ereignisse: ereignisse.map(({ kontoId, angaben, art, ...rest }) => ({
        ...rest,
        art,
        // How many Hinweise were joined is for who handles them.
        angaben: describeAngaben(art, angaben, bearbeitend),
        von: kontoId === null ? null : (namen.get(kontoId) ?? null),
      })),
    });
  });
}

/** Combinations that come again and again; small groups are left out for who does not handle Hinweise. */
export function listHaeufungen(kontext: Kontext): Antwortet<Antwort<typeof listHaeufungenRoute>> {
  const alle = isBearbeitend(kontext);
  return withActor(kontext, async (trx) => {
    const zeilen = await listHaeufungszeilen(trx);
    const sichtbar = zeilen.filter(
      ({ anzahl, melder }) => alle || (anzahl >= KLEINE_GRUPPE.hinweise && melder >= KLEINE_GRUPPE.meldende),
    );
    kontext.protokoll.anzahl = sichtbar.length;
    return ok({
      eintraege: sichtbar.map(({ schnittstelle, themenbereich, huerde, anzahl }) => ({
        schnittstelle,
        themenbereich,
        huerde,
        anzahl,
      })),
      kleineVerborgen: !alle,
      schwelle: KLEINE_GRUPPE.hinweise,
    });
  });
}

function toAlter(seit: PlainDate | null, stichtag: PlainDate): number | null {
  return seit === null ? null : Math.max(0, diffDays(seit, stichtag));
}

function toZeile(zeile: Themazeile, namen: ReadonlyMap<string, string>): Zeile {
  const { id, titel, zustand, weg, prioritaet, herkunft, verantwortlich, seit } = zeile;
  return {
    id,
    titel,
    zustand,
    weg,
    prioritaet,
    herkunft,
    seit,
    verantwortlich: namen.get(verantwortlich) ?? null,
  };
}
