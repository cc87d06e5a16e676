import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, DateiAntwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok } from '#src/core/result.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { createCsv } from '#src/platform/tabellen/create-csv.ts';
import { formatExportName } from '#src/platform/tabellen/export-name.ts';
import type { Spalte } from '#src/platform/tabellen/spalten.ts';
import {
  ADRESSAT_NAMEN,
  ESKALATION_AUSWAHLEN,
  ESKALATION_ZUSTAND_NAMEN,
  isUeberfaellig,
  LANDSCHRITTE,
} from './eskalation.model.ts';
import { countUeberfaellige, findEskalationszeile, listEskalationsereignisse } from './eskalation.repo.ts';
import type {
  exportLandeingangRoute,
  getLandeskalationRoute,
  listLandeingangRoute,
} from './land.contract.ts';
import { type Eingangszeile, listEingangszeilen } from './land.repo.ts';
import { toEskalation, toEskalationszeile } from './to-eskalation.ts';
import { RESSORTS } from './wertelisten/ressorts.ts';

/** More than a ministry has before it at once; a narrower choice is the better answer. */
const EXPORT_HOECHSTENS = 5_000;

type Wahl = Pick<Eingabe<typeof listLandeingangRoute>['query'], 'auswahl' | 'ressort'>;

const toFrage = ({ auswahl, ressort }: Wahl, stichtag: PlainDate) => ({
  zustaende: ESKALATION_AUSWAHLEN[auswahl],
  faelligVor: auswahl === 'UEBERFAELLIG' ? stichtag : null,
  ressort: ressort ?? null,
});

export function toEingangszeile(zeile: Eingangszeile, stichtag: PlainDate) {
  const { standort, landesthemaId, landesthema, eingereichtAm } = zeile;
  return {
    ...toEskalationszeile(zeile, eingereichtAm, stichtag),
    standort,
    landesthema: landesthemaId === null ? null : { id: landesthemaId, titel: landesthema ?? '' },
  };
}

export function listLandeingang(
  kontext: Kontext,
  { query }: Eingabe<typeof listLandeingangRoute>,
): Antwortet<Antwort<typeof listLandeingangRoute>> {
  const { stichtag } = kontext;
  const { seite, groesse } = query;
  return withActor(kontext, async (trx) => {
    const { zeilen, gesamt } = await listEingangszeilen(trx, {
      ...toFrage(query, stichtag),
      ab: (seite - 1) * groesse,
      hoechstens: groesse,
    });
    kontext.protokoll.anzahl = zeilen.length;
    return ok({
      eintraege: zeilen.map((zeile) => toEingangszeile(zeile, stichtag)),
      ueberfaellige: await countUeberfaellige(trx, null, stichtag),
      gesamt,
      seite,
      groesse,
    });
  });
}

const createSpalten = (stichtag: PlainDate): readonly Spalte<Eingangszeile>[] => [
  { kopf: 'KIM-Standort', art: 'text', wert: ({ standort }) => standort },
  { kopf: 'Thema', art: 'text', wert: ({ titel }) => titel },
  {
    kopf: 'Zuständig nach Ansicht des Standorts',
    art: 'text',
    wert: ({ adressat }) => ADRESSAT_NAMEN[adressat],
  },
  { kopf: 'Stand', art: 'text', wert: ({ zustand }) => ESKALATION_ZUSTAND_NAMEN[zustand] },
  { kopf: 'Ressort', art: 'text', wert: ({ ressort }) => textOf(RESSORTS, ressort) },
  { kopf: 'Eingereicht am', art: 'datum', wert: ({ eingereichtAm }) => eingereichtAm },
  { kopf: 'Antwort bis', art: 'datum', wert: ({ antwortBis }) => antwortBis },
  { kopf: 'Überfällig', art: 'text', wert: (zeile) => (isUeberfaellig(zeile, stichtag) ? 'ja' : 'nein') },
  { kopf: 'Landesthema', art: 'text', wert: ({ landesthema }) => landesthema },
];

export function exportLandeingang(
  kontext: Kontext,
  { query }: Eingabe<typeof exportLandeingangRoute>,
): Antwortet<DateiAntwort> {
  const { stichtag } = kontext;
  return withActor(kontext, async (trx) => {
    const { zeilen } = await listEingangszeilen(trx, {
      ...toFrage(query, stichtag),
      ab: 0,
      hoechstens: EXPORT_HOECHSTENS,
    });
    kontext.protokoll.anzahl = zeilen.length;
    const dateiname = formatExportName({
      name: 'themen-der-standorte',
      stichtag,
      synthetisch: kontext.dienste.demo,
      endung: 'csv',
    });
    return ok({ dateiname, inhalt: await createCsv({ spalten: createSpalten(stichtag), zeilen }) });
  });
}

export function getLandeskalation(
  kontext: Kontext,
  { params: { eskalationId } }: Eingabe<typeof getLandeskalationRoute>,
): Antwortet<Antwort<typeof getLandeskalationRoute>> {
  kontext.protokoll.objektId = eskalationId;
  return withActor(kontext, async (trx) => {
    const zeile = await findEskalationszeile(trx, eskalationId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    const ereignisse = await listEskalationsereignisse(trx, [eskalationId]);
    const { standort, landesthemaId, landesthema } = zeile;
    return ok({
      ...toEskalation(zeile, ereignisse, LANDSCHRITTE, kontext.stichtag),
      standort,
      landesthema: landesthemaId === null ? null : { id: landesthemaId, titel: landesthema ?? '' },
    });
  });
}
