import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getAbfrageRoute, getStandortmeldungRoute, listAbfragenRoute } from './abfrage.contract.ts';
import {
  type Abfrageuebersicht,
  findAbfragezeile,
  listAbfragezeilen,
  listStandzeilen,
} from './abfrage.repo.ts';
import type { Abfragezeile } from './abfrage.tables.ts';
import { getAbfragekonto } from './abfragekonto.ts';
import { ABNAHMESCHRITTE, isMeldeschrittMoeglich, isMeldungUeberfaellig } from './meldung.model.ts';
import { findMeldungszeile, listMeldefassungen, listMeldeschritte } from './meldung.repo.ts';
import { computeStandtabelle, type Standtabelle } from './stand.model.ts';

export function listAbfragen(
  kontext: Kontext,
  { query: { seite, groesse } }: Eingabe<typeof listAbfragenRoute>,
): Antwortet<Antwort<typeof listAbfragenRoute>> {
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listAbfragezeilen(trx, {
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => toEintrag(zeile, kontext.stichtag)),
      gesamt,
      seite,
      groesse,
    });
  });
}

function toEintrag(zeile: Abfrageuebersicht, stichtag: PlainDate) {
  const { id, art, stelle, titel, frist, versendet } = zeile;
  const { gemeldet, abgenommen, gesamt, ausstehend } = zeile;
  return {
    id,
    art,
    stelle,
    titel,
    stichtag: zeile.stichtag,
    frist,
    versendet,
    zaehlung: { gemeldet, abgenommen, gesamt },
    offenNachFrist: frist < stichtag ? ausstehend : 0,
  };
}

/** The Abfrage with what is known of every Standort; page and downloads read this one table. */
export async function loadStandtabelle(
  trx: Trx,
  abfrageId: string,
): Promise<{ abfrage: Abfragezeile; tabelle: Standtabelle } | undefined> {
  const abfrage = await findAbfragezeile(trx, abfrageId);
  if (abfrage === undefined) return undefined;
  const zeilen = abfrage.versendet ? await listStandzeilen(trx, abfrage) : [];
  return { abfrage, tabelle: computeStandtabelle(abfrage.felder, zeilen) };
}

export function getAbfrage(
  kontext: Kontext,
  { params: { abfrageId } }: Eingabe<typeof getAbfrageRoute>,
): Antwortet<Antwort<typeof getAbfrageRoute>> {
  kontext.protokoll.objektId = abfrageId;
  const { stelle } = getAbfragekonto(kontext);
  return withActor(kontext, async (trx) => {
    const geladen = await loadStandtabelle(trx, abfrageId);
    if (geladen === undefined) return fail(refuseNichtGefunden());
    const { abfrage, tabelle } = geladen;
    const { zeilen, summe, vollstaendigkeit, aeltere, ohne } = tabelle;
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      ...abfrage,
      eigene: abfrage.stelle === stelle,
      zaehlung: vollstaendigkeit,
      aeltere,
      ohne,
      summe,
      zeilen: zeilen.map((zeile) => ({
        ...zeile,
        ueberfaellig: isMeldungUeberfaellig(
          { zustand: zeile.zustand, frist: abfrage.frist },
          kontext.stichtag,
        ),
      })),
    });
  });
}

/** What one Standort reported, Fassung by Fassung; its working copy stays with it. */
export function getStandortmeldung(
  kontext: Kontext,
  { params }: Eingabe<typeof getStandortmeldungRoute>,
): Antwortet<Antwort<typeof getStandortmeldungRoute>> {
  kontext.protokoll.objektId = params.abfrageId;
  const { stelle } = getAbfragekonto(kontext);
  return withActor(kontext, async (trx) => {
    const meldung = await findMeldungszeile(trx, params);
    if (meldung === undefined) return fail(refuseNichtGefunden());
    const fassungen = await listMeldefassungen(trx, params);
    const { id, art, titel, stichtag, frist, versendet, standort, zustand, version, felder } = meldung;
    return ok({
      id,
      art,
      titel,
      stichtag,
      frist,
      versendet,
      standort,
      zustand,
      version,
      felder,
      stelle: meldung.stelle,
      fassungen: fassungen.map((eine) => ({
        ...eine,
        abgenommen: eine.fassung === meldung.abgenommeneFassung,
      })),
      schritte: await listMeldeschritte(trx, params),
      moeglich: ABNAHMESCHRITTE.filter(
        (schritt) => stelle === meldung.stelle && isMeldeschrittMoeglich(schritt, meldung),
      ),
    });
  });
}
