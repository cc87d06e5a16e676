import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, Datum, Uhrzeit, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { LAENGE, optionalerText } from './angaben.model.ts';
import { BESCHLUSS_ZUSTAENDE } from './beschluss.model.ts';
import { VORLAGE_ERGEBNISSE, VORLAGE_ZUSTAENDE } from './vorlage.model.ts';
import {
  PROTOKOLL_ZUSTAENDE,
  SITZUNG_ZUSTAENDE,
  SITZUNGSFORMEN,
  TEILNAHMEN,
  TOP_ARTEN,
} from './sitzung.model.ts';

const tag = z.iso.date();
const name = z.string().nullable();
const zweck = 'Gremien der strategischen Steuerung';
const params = z.object({ sitzungId: z.uuid() });
const lesen = { domaene: 'steuerung', recht: 'gremium.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'gremium.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'gremiensitzung' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'gremiensitzung' } as const;

const Aufgabe = z.object({
  id: z.uuid(),
  /** The Sitzung that gave it. */
  sitzungId: z.uuid(),
  vom: tag,
  inhalt: z.string(),
  verantwortlich: z.string(),
  faellig: tag.nullable(),
  ueberfaellig: z.boolean(),
  erledigtAm: tag.nullable(),
  ergebnis: z.string().nullable(),
  version: z.number().int(),
});

export const getSitzungRoute = defineRoute({
  ...lesen,
  id: 'gremium.getSitzung',
  methode: 'GET',
  pfad: '/gremiensitzungen/:sitzungId',
  protokoll: abfrage,
  beschreibung:
    'Eine Sitzung mit Tagesordnung, Anwesenheit nach Institutionen, Protokoll, Beschlüssen und Aufgaben; ohne Pflegerecht erst nach Genehmigung des Protokolls.',
  params,
  antwort: z.object({
    id: z.uuid(),
    gremiumId: z.uuid(),
    gremium: z.string(),
    gremiumArt: z.string(),
    stichtag: tag,
    datum: tag,
    beginn: z.string().nullable(),
    dauer: z.number().int(),
    form: z.enum(SITZUNGSFORMEN),
    ort: z.string().nullable(),
    zustand: z.enum(SITZUNG_ZUSTAENDE),
    absagegrund: z.string().nullable(),
    tagesordnung: z.array(
      z.object({ art: z.enum(TOP_ARTEN), titel: z.string(), vorlage: z.string().nullable() }),
    ),
    /** Vorlagen on its agenda, after the items above. */
    vorlagen: z.array(
      z.object({
        id: z.uuid(),
        nummer: z.string(),
        art: z.enum(TOP_ARTEN),
        titel: z.string(),
        zustand: z.enum(VORLAGE_ZUSTAENDE),
        ergebnis: z.enum(VORLAGE_ERGEBNISSE).nullable(),
      }),
    ),
    oeffentlich: z.boolean(),
    mitglieder: z.array(
      z.object({
        id: z.uuid(),
        institution: z.string(),
        hatStellvertretung: z.boolean(),
        teilnahme: z.enum(TEILNAHMEN).nullable(),
      }),
    ),
    gaeste: z.string().nullable(),
    anwesend: z.number().int(),
    quorum: z.number().int().nullable(),
    /** null: the Gremium has no rule. */
    beschlussfaehig: z.boolean().nullable(),
    protokoll: z.string().nullable(),
    protokollZustand: z.enum(PROTOKOLL_ZUSTAENDE),
    vorgelegtVon: name,
    vorgelegtAm: tag.nullable(),
    /** The acting account put the minutes forward, so another one approves them. */
    selbstVorgelegt: z.boolean(),
    genehmigtVon: name,
    genehmigtAm: tag.nullable(),
    version: z.number().int(),
    beschluesse: z.array(
      z.object({
        id: z.uuid(),
        inhalt: z.string(),
        zustand: z.enum(BESCHLUSS_ZUSTAENDE),
        version: z.number().int(),
      }),
    ),
    /** Given here, and open ones of earlier Sitzungen. */
    aufgaben: z.array(Aufgabe),
  }),
});

const Angabe = {
  datum: Datum,
  beginn: Uhrzeit.nullable().default(null),
  dauer: z
    .number('Geben Sie eine Zahl ein.')
    .int()
    .min(15, 'Mindestens 15 Minuten.')
    .max(720, 'Höchstens 12 Stunden.'),
  form: z.enum(SITZUNGSFORMEN, 'Wählen Sie, wie getagt wird.'),
  ort: optionalerText(LAENGE.ort),
  tagesordnung: z
    .array(
      z.object({
        art: z.enum(TOP_ARTEN, 'Wählen Sie die Art.'),
        titel: zeile(LAENGE.ort),
        vorlage: optionalerText(LAENGE.lang),
      }),
    )
    .max(40, 'Höchstens 40 Punkte.'),
  erklaerungen: Bestaetigung.erklaerungen,
};

export const createSitzungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.createSitzung',
  methode: 'POST',
  pfad: '/gremien/:gremiumId/sitzungen',
  protokoll: veraenderung,
  beschreibung: 'Setzt eine Sitzung mit Tagesordnung an.',
  params: z.object({ gremiumId: z.uuid() }),
  body: z.object(Angabe),
  antwort: SchreibAntwort,
});

export const updateSitzungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.updateSitzung',
  methode: 'PUT',
  pfad: '/gremiensitzungen/:sitzungId',
  protokoll: veraenderung,
  beschreibung: 'Ändert Tag, Ort und Tagesordnung, bis das Protokoll vorgelegt ist.',
  params,
  body: z.object({ ...Angabe, version: Version }),
  antwort: SchreibAntwort,
});

export const closeSitzungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.closeSitzung',
  methode: 'POST',
  pfad: '/gremiensitzungen/:sitzungId/absage',
  protokoll: veraenderung,
  beschreibung: 'Sagt eine Sitzung mit Grund ab; die Einladung wird zur Absage.',
  params,
  body: z.object({
    version: Version,
    grund: absatz(LAENGE.kurz),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const getEinladungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.getEinladung',
  methode: 'GET',
  pfad: '/gremiensitzungen/:sitzungId/einladung.ics',
  protokoll: abfrage,
  beschreibung:
    'Die Einladung mit Tagesordnung als iCalendar-Datei, zum Versenden mit dem eigenen Mailprogramm.',
  params,
  datei: 'text/calendar; charset=utf-8',
  antwort: z.unknown(),
});

export const recordAnwesenheitRoute = defineRoute({
  ...pflegen,
  id: 'gremium.recordAnwesenheit',
  methode: 'PUT',
  pfad: '/gremiensitzungen/:sitzungId/anwesenheit',
  protokoll: veraenderung,
  beschreibung:
    'Hält fest, welche Mitglieder da waren, selbst oder durch ihre Stellvertretung, und welche Gäste.',
  params,
  body: z.object({
    version: Version,
    anwesenheit: z.array(z.object({ mitgliedId: z.uuid(), teilnahme: z.enum(TEILNAHMEN) })).max(200),
    gaeste: optionalerText(LAENGE.mittel),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const updateProtokollRoute = defineRoute({
  ...pflegen,
  id: 'gremium.updateProtokoll',
  methode: 'PUT',
  pfad: '/gremiensitzungen/:sitzungId/protokoll',
  protokoll: veraenderung,
  beschreibung: 'Legt das Protokoll einer Sitzung zur Genehmigung vor, auch noch einmal nach einer Änderung.',
  params,
  body: z.object({ version: Version, protokoll: absatz(LAENGE.protokoll), ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const recordGenehmigungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.recordGenehmigung',
  methode: 'POST',
  pfad: '/gremiensitzungen/:sitzungId/genehmigung',
  protokoll: veraenderung,
  beschreibung:
    'Genehmigt ein vorgelegtes Protokoll durch ein zweites Konto. Danach ändert sich an der Sitzung nichts mehr, und der Standort liest sie.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const createAufgabeRoute = defineRoute({
  ...pflegen,
  id: 'gremium.createAufgabe',
  methode: 'POST',
  pfad: '/gremiensitzungen/:sitzungId/aufgaben',
  protokoll: veraenderung,
  beschreibung:
    'Gibt einer Institution eine Aufgabe; sie steht in jeder späteren Sitzung, bis sie erledigt ist.',
  params,
  body: z.object({
    text: absatz(LAENGE.kurz),
    verantwortlich: zeile(LAENGE.institution),
    faellig: Datum.nullable().default(null),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const recordErledigungRoute = defineRoute({
  ...pflegen,
  id: 'gremium.recordErledigung',
  methode: 'POST',
  pfad: '/gremiumaufgaben/:aufgabeId/erledigung',
  protokoll: veraenderung,
  beschreibung: 'Schließt eine Aufgabe mit ihrem Ergebnis.',
  params: z.object({ aufgabeId: z.uuid() }),
  body: z.object({
    version: Version,
    ergebnis: absatz(LAENGE.mittel),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});
