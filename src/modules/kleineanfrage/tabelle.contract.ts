import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { Version } from '#src/modules/akte/feld.model.ts';
import { abfrage, AnfrageParams, land, veraenderung } from './anfrage.contract.ts';
import { Ergebnis } from './ergebnis.model.ts';
import { Tabellenfrage } from './tabellenfrage.model.ts';

const TabelleParams = AnfrageParams.extend({ tabelleId: z.uuid() });

export const computeVorschauRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.computeVorschau',
  methode: 'POST',
  pfad: '/land/anfragen/vorschau',
  protokoll: abfrage,
  beschreibung: 'Rechnet eine Frage aus, ohne etwas festzuhalten: Tabelle oder „nicht beantwortbar“.',
  body: z.object({ frage: Tabellenfrage }),
  antwort: z.object({ ergebnis: Ergebnis, definition: z.string() }),
  status: 200,
});

export const listKennzahlenRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.listKennzahlen',
  methode: 'GET',
  pfad: '/land/anfragen/kennzahlen',
  protokoll: abfrage,
  beschreibung: 'Kennzahlen des Katalogs, nach denen gefragt werden kann, mit Definition und Aufteilung.',
  antwort: z.object({
    kennzahlen: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        gruppe: z.string(),
        definition: z.string(),
        /** Holds on one day, not over a year. */
        tag: z.boolean(),
        /** Why it cannot be computed; null: it can. */
        fehlt: z.string().nullable(),
        seit: z.iso.date(),
        dimensionen: z.array(z.object({ code: z.string(), text: z.string() })),
      }),
    ),
  }),
});

export const createTabelleRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.createTabelle',
  methode: 'POST',
  pfad: '/land/anfragen/:anfrageId/tabellen',
  protokoll: veraenderung,
  beschreibung:
    'Rechnet eine Frage aus und hält das Ergebnis als Anlage fest, mit Definition, Wissensstand und Prüfsumme. Mit `ersetzt` als neue Fassung einer Anlage.',
  params: AnfrageParams,
  body: z.object({
    version: Version,
    frageId: z.uuid(),
    frage: Tabellenfrage,
    ersetzt: z.uuid().optional(),
  }),
  antwort: SchreibAntwort,
});

export const closeTabelleRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.closeTabelle',
  methode: 'POST',
  pfad: '/land/anfragen/:anfrageId/tabellen/:tabelleId/entfernungen',
  protokoll: veraenderung,
  beschreibung: 'Nimmt eine Anlage aus dem Entwurf. Was festgehalten wurde, bleibt im Verlauf.',
  params: TabelleParams,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

/** DAMALS: with what was known then, as a proof. HEUTE: with what is known now, as a reason for a correction. */
export const NACHRECHNUNGEN = ['DAMALS', 'HEUTE'] as const;

export const getTabellenvergleichRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.getTabellenvergleich',
  methode: 'GET',
  pfad: '/land/anfragen/:anfrageId/tabellen/:tabelleId/nachrechnung',
  protokoll: abfrage,
  beschreibung:
    'Rechnet eine festgehaltene Tabelle nach, mit dem Wissen von damals oder von heute, und nennt jeden Unterschied.',
  params: TabelleParams,
  query: z.object({ wissen: z.enum(NACHRECHNUNGEN).default('DAMALS') }),
  antwort: z.object({
    gleich: z.boolean(),
    /** The frozen row is what its hash says. */
    pruefsummeStimmt: z.boolean(),
    /** Definition of then and of now. */
    definition: z.string(),
    definitionJetzt: z.string(),
    unterschiede: z.array(z.object({ wo: z.string(), vorher: z.string(), jetzt: z.string() })),
  }),
});

function defineTabellendatei(endung: 'csv' | 'xlsx', datei: string) {
  return defineRoute({
    ...land,
    id: `kleineanfrage.exportTabelle${endung === 'csv' ? 'Csv' : 'Xlsx'}`,
    methode: 'GET',
    pfad: `/land/anfragen/:anfrageId/tabellen/:tabelleId/anlage.${endung}`,
    protokoll: abfrage,
    beschreibung: `Eine festgehaltene Tabelle als ${endung.toUpperCase()}-Datei.`,
    params: TabelleParams,
    antwort: z.unknown(),
    datei,
  });
}
export const exportTabelleCsvRoute = defineTabellendatei('csv', 'text/csv; charset=utf-8');
export const exportTabelleXlsxRoute = defineTabellendatei(
  'xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
);

export const exportAntwortRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.exportAntwort',
  methode: 'GET',
  pfad: '/land/anfragen/:anfrageId/antwort.pdf',
  protokoll: abfrage,
  beschreibung:
    'Die Antwort als PDF (PDF/UA): Vorbemerkung, Fragen, Antworten, Tabellen als Anlagen. Vor der Schlusszeichnung als Entwurf gekennzeichnet.',
  params: AnfrageParams,
  antwort: z.unknown(),
  datei: 'application/pdf',
});
