import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadGegenstand } from './load-vorlage.ts';
import type { getAusgabeRoute, listOffeneDatenRoute } from './offenedaten.contract.ts';
import { listSchritte, ZUSTAENDE } from './offenedaten.model.ts';
import {
  type Ausgabezeile,
  countVorgeschlagene,
  findAusgabezeile,
  listAusgabezeilen,
} from './offenedaten.repo.ts';

type L = typeof listOffeneDatenRoute;
type G = typeof getAusgabeRoute;

export function listAusgaben(
  kontext: Kontext,
  { query: { zustand, seite, groesse } }: Eingabe<L>,
): Antwortet<Antwort<L>> {
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listAusgabezeilen(trx, {
      zustaende: zustand === undefined ? ZUSTAENDE : [zustand],
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map(toZeile),
      vorgeschlagene: await countVorgeschlagene(trx),
      gesamt,
      seite,
      groesse,
    });
  });
}

/** One Ausgabe with everything a second account looks at before it releases. */
export function getAusgabe(kontext: Kontext, { params: { ausgabeId } }: Eingabe<G>): Antwortet<Antwort<G>> {
  kontext.protokoll.objektId = ausgabeId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<G>, Ablehnung>> => {
    if (kontext.actor.art !== 'konto') throw new Error('Accounts only');
    const zeile = await findAusgabezeile(trx, ausgabeId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const gegenstand = await loadGegenstand(trx, kontext, zeile);
    if (!gegenstand.ok) return gegenstand;
    const konten = [zeile.vorgeschlagenVon, zeile.entschiedenVon, zeile.zurueckgezogenVon];
    const namen = await listNamen(
      trx,
      konten.filter((konto) => konto !== null),
    );
    const nameVon = (konto: string | null) => (konto === null ? null : (namen.get(konto) ?? '–'));
    const { beschreibung, lizenz, hinweis, grund, version } = zeile;
    return ok({
      ...toZeile(zeile),
      beschreibung,
      tabelle: gegenstand.wert.tabelle,
      lizenz,
      hinweis,
      grund,
      version,
      csv: { bytes: zeile.csvBytes, pruefsumme: zeile.csvPruefsumme },
      json: { bytes: zeile.jsonBytes, pruefsumme: zeile.jsonPruefsumme },
      vorgeschlagenVon: nameVon(zeile.vorgeschlagenVon) ?? '–',
      entschiedenVon: nameVon(zeile.entschiedenVon),
      zurueckgezogenVon: nameVon(zeile.zurueckgezogenVon),
      hindernisse: zeile.zustand === 'VORGESCHLAGEN' ? gegenstand.wert.hindernisse : [],
      moeglich: listSchritte(zeile.zustand, zeile.vorgeschlagenVon, kontext.actor.kontoId),
    });
  });
}

function toZeile(zeile: Ausgabezeile): Antwort<L>['eintraege'][number] {
  const { id, kennung, ausgabe, beschreibung, zustand, vorgeschlagenAm, entschiedenAm, zurueckgezogenAm } =
    zeile;
  const { titel, kennzahl, pruefsumme } = beschreibung;
  return {
    id,
    kennung,
    ausgabe,
    titel,
    kennzahl,
    zustand,
    vorgeschlagenAm,
    entschiedenAm,
    zurueckgezogenAm,
    pruefsumme,
  };
}
