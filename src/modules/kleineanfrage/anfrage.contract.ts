import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Datum, optionalerAbsatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import {
  ANFRAGE_AUSWAHL_CODES,
  ANFRAGE_LAENGE,
  ANFRAGE_ZUSTAENDE,
  MITZEICHNUNG_HOECHSTENS,
  ZEICHNUNGSSCHRITTE,
} from './anfrage.model.ts';
import { Ergebnis } from './ergebnis.model.ts';
import { Tabellenfrage } from './tabellenfrage.model.ts';

const tag = z.iso.date();
const anzahl = z.number().int();
export const land = {
  domaene: 'bericht',
  recht: 'kleineanfrage.bearbeiten',
  zweck: 'Kleine Anfragen des Landtags beantworten',
} as const;
export const abfrage = { art: 'ABFRAGE', objektart: 'kleine_anfrage' } as const;
export const veraenderung = { art: 'VERAENDERUNG', objektart: 'kleine_anfrage' } as const;
export const AnfrageParams = z.object({ anfrageId: z.uuid() });
const FrageParams = AnfrageParams.extend({ frageId: z.uuid() });

const Anfragezeile = z.object({
  id: z.uuid(),
  wahlperiode: anzahl,
  nummer: anzahl,
  fassung: anzahl,
  titel: z.string(),
  fragesteller: z.string(),
  eingang: tag,
  frist: tag,
  federfuehrung: z.string(),
  zustand: z.enum(ANFRAGE_ZUSTAENDE),
  gezeichnetAm: tag.nullable(),
  ueberfaellig: z.boolean(),
});

export const listAnfragenRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.listAnfragen',
  methode: 'GET',
  pfad: '/land/anfragen',
  protokoll: abfrage,
  beschreibung: 'Kleine Anfragen mit Stand und Frist, die dringendsten zuerst; auf Wunsch nach der Nummer.',
  query: SeitenQuery.extend({
    auswahl: z.enum(ANFRAGE_AUSWAHL_CODES).default('OFFEN'),
    nummer: z.coerce.number().int().min(1).max(99_999).optional(),
  }),
  antwort: seiteVon(Anfragezeile).extend({ ueberfaellige: anzahl }),
});

const Kopf = {
  drucksache: z
    .string()
    .regex(/^(?:\d{1,2}\/\d{1,6})?$/, 'Schreiben Sie die Drucksache so: 18/1234.')
    .default(''),
  titel: zeile(ANFRAGE_LAENGE.titel),
  fragesteller: zeile(ANFRAGE_LAENGE.fragesteller),
  eingang: Datum,
  frist: Datum,
  federfuehrung: zeile(ANFRAGE_LAENGE.referat),
};

export const createAnfrageRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.createAnfrage',
  methode: 'POST',
  pfad: '/land/anfragen',
  protokoll: veraenderung,
  beschreibung: 'Legt eine Kleine Anfrage an: Nummer, Fragesteller, Frist, Federführung.',
  body: z.object({
    wahlperiode: z.number('Geben Sie die Wahlperiode ein.').int().min(1).max(99),
    nummer: z.number('Geben Sie die Nummer ein.').int().min(1).max(99_999),
    ...Kopf,
  }),
  antwort: SchreibAntwort,
});

const Tabellenzeile = z.object({
  id: z.uuid(),
  anlage: anzahl,
  fassung: anzahl,
  frage: Tabellenfrage,
  ergebnis: Ergebnis,
  definition: z.string(),
  wissensstand: z.iso.datetime(),
  pruefsumme: z.string(),
});
export type Tabellenzeile = z.infer<typeof Tabellenzeile>;

export const getAnfrageRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.getAnfrage',
  methode: 'GET',
  pfad: '/land/anfragen/:anfrageId',
  protokoll: abfrage,
  beschreibung: 'Eine Kleine Anfrage mit Fragen, Antworten, Tabellen und Zeichnungsgang.',
  params: AnfrageParams,
  antwort: Anfragezeile.extend({
    drucksache: z.string().nullable(),
    vorbemerkungAnfrage: z.string(),
    vorbemerkung: z.string(),
    korrekturgrund: z.string().nullable(),
    version: anzahl,
    fragen: z.array(
      z.object({
        id: z.uuid(),
        nummer: anzahl,
        wortlaut: z.string(),
        antwort: z.string(),
        tabellen: z.array(Tabellenzeile),
      }),
    ),
    schritte: z.array(
      z.object({
        lfd: anzahl,
        art: z.enum(ZEICHNUNGSSCHRITTE),
        name: z.string(),
        referat: z.string().nullable(),
        text: z.string().nullable(),
        am: tag,
      }),
    ),
    mitzeichnungen: z.array(z.object({ name: z.string(), referat: z.string(), gezeichnet: z.boolean() })),
    moeglich: z.array(z.enum(ZEICHNUNGSSCHRITTE)),
    luecken: z.array(z.string()),
    konten: z.array(z.object({ kontoId: z.uuid(), name: z.string() })),
    fassungen: z.array(z.object({ id: z.uuid(), fassung: anzahl, zustand: z.enum(ANFRAGE_ZUSTAENDE) })),
  }),
});

export const updateAnfrageRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.updateAnfrage',
  methode: 'PUT',
  pfad: '/land/anfragen/:anfrageId',
  protokoll: veraenderung,
  beschreibung: 'Ändert Kopf und Vorbemerkungen eines Entwurfs.',
  params: AnfrageParams,
  body: z.object({
    version: Version,
    ...Kopf,
    vorbemerkungAnfrage: optionalerAbsatz(ANFRAGE_LAENGE.vorbemerkung),
    vorbemerkung: optionalerAbsatz(ANFRAGE_LAENGE.vorbemerkung),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

const Frage = z.object({
  version: Version,
  nummer: z.number('Geben Sie die Nummer der Frage ein.').int().min(1).max(50),
  wortlaut: absatz(ANFRAGE_LAENGE.wortlaut),
  antwort: optionalerAbsatz(ANFRAGE_LAENGE.antwort),
  ...Bestaetigung,
});

export const createFrageRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.createFrage',
  methode: 'POST',
  pfad: '/land/anfragen/:anfrageId/fragen',
  protokoll: veraenderung,
  beschreibung: 'Nimmt eine Frage im Wortlaut auf, auf Wunsch gleich mit Antwort.',
  params: AnfrageParams,
  body: Frage,
  antwort: SchreibAntwort,
});

export const updateFrageRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.updateFrage',
  methode: 'PUT',
  pfad: '/land/anfragen/:anfrageId/fragen/:frageId',
  protokoll: veraenderung,
  beschreibung: 'Ändert Wortlaut und Antwort einer Frage im Entwurf.',
  params: FrageParams,
  body: Frage,
  antwort: SchreibAntwort,
});

export const deleteFrageRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.deleteFrage',
  methode: 'DELETE',
  pfad: '/land/anfragen/:anfrageId/fragen/:frageId',
  protokoll: veraenderung,
  beschreibung: 'Nimmt eine Frage aus dem Entwurf, die noch keine Tabelle hatte.',
  params: FrageParams,
  query: z.object({ version: z.coerce.number().int().min(1) }),
  antwort: SchreibAntwort,
  status: 200,
});

export const recordZeichnungsschrittRoute = defineRoute({
  ...land,
  recht: 'kleineanfrage.zeichnen',
  id: 'kleineanfrage.recordZeichnungsschritt',
  methode: 'POST',
  pfad: '/land/anfragen/:anfrageId/schritte',
  protokoll: veraenderung,
  beschreibung:
    'Ein Schritt der Zeichnung: vorlegen, mitzeichnen, zurückgeben, schlusszeichnen. Die letzte Zeichnung gehört einem zweiten Konto.',
  params: AnfrageParams,
  body: z.object({
    version: Version,
    schritt: z.enum(ZEICHNUNGSSCHRITTE),
    text: z.string().max(ANFRAGE_LAENGE.grund).default(''),
    mitzeichnung: z
      .array(z.object({ kontoId: z.uuid(), referat: zeile(ANFRAGE_LAENGE.referat) }))
      .max(MITZEICHNUNG_HOECHSTENS)
      .default([]),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const createKorrekturRoute = defineRoute({
  ...land,
  id: 'kleineanfrage.createKorrektur',
  methode: 'POST',
  pfad: '/land/anfragen/:anfrageId/korrekturen',
  protokoll: veraenderung,
  beschreibung: 'Beginnt eine neue Fassung einer gezeichneten Antwort. Die gezeichnete bleibt, wie sie ist.',
  params: AnfrageParams,
  body: z.object({ grund: absatz(ANFRAGE_LAENGE.grund), ...Bestaetigung }),
  antwort: SchreibAntwort,
});
