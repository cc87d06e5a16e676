import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Befund, Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { HUERDE_CODES } from '#src/modules/thema/wertelisten/huerden.ts';
import { ORTSANGABEN } from './herkunft.model.ts';

export const LAENGE = { titel: 120, problem: 1_000, loesung: 1_500, frage: 800, antwort: 1_500 } as const;

const tag = z.iso.date();
const anzahl = z.number().int();
const params = z.object({ geteiltId: z.uuid() });
const zweck = 'Themen zwischen KIM-Standorten teilen';
const lesen = { domaene: 'steuerung', recht: 'themateilung.lesen', zweck } as const;
const bearbeiten = { domaene: 'steuerung', recht: 'themateilung.bearbeiten', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'geteiltes_thema' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'geteiltes_thema' } as const;

/** A name stands in it only by the rule; an id of a Standort never. */
const Geteiltes = z.object({
  id: z.uuid(),
  titel: z.string(),
  problem: z.string(),
  loesung: z.string(),
  huerde: z.string(),
  schnittstelle: z.string(),
  /** First day of the month. */
  monat: tag,
  angabe: z.enum(ORTSANGABEN),
  ort: z.string().nullable(),
  /** Other Standorte that know it, rounded down; null: too few to say. */
  kennen: anzahl.nullable(),
  gekannt: z.boolean(),
  uebernommen: z.boolean(),
  /** Of the own one alone, for withdrawing it. */
  version: anzahl.nullable(),
});

export const listGeteilteRoute = defineRoute({
  ...lesen,
  id: 'themateilung.listGeteilte',
  methode: 'GET',
  pfad: '/geteilte-themen',
  protokoll: abfrage,
  beschreibung:
    'Themen mit Lösung, die KIM-Standorte miteinander teilen; ohne Namen des Standorts, solange wenige dasselbe teilen.',
  query: SeitenQuery.extend({
    huerde: z.enum(HUERDE_CODES).optional(),
    schnittstelle: z.enum(EMPFAENGERART_CODES).optional(),
  }),
  antwort: seiteVon(Geteiltes).extend({ mindestens: anzahl }),
});

export const getGeteiltesRoute = defineRoute({
  ...lesen,
  id: 'themateilung.getGeteiltes',
  methode: 'GET',
  pfad: '/geteilte-themen/:geteiltId',
  protokoll: abfrage,
  beschreibung:
    'Ein geteiltes Thema mit den eigenen Fragen; beim teilenden Standort mit allen Fragen, ohne wer fragt.',
  params,
  antwort: Geteiltes.extend({
    mindestens: anzahl,
    fragen: z.array(
      z.object({
        id: z.uuid(),
        frage: z.string(),
        am: tag,
        antwort: z.string().nullable(),
        beantwortetAm: tag.nullable(),
        unsere: z.boolean(),
      }),
    ),
  }),
});

export const checkTeilungstextRoute = defineRoute({
  ...bearbeiten,
  id: 'themateilung.checkTeilungstext',
  methode: 'POST',
  pfad: '/geteilte-themen/pruefung',
  protokoll: abfrage,
  beschreibung:
    'Prüft Texte, bevor andere Standorte sie lesen: Personen, eigene Kommunen, Name des Standorts, kleine Zahlen.',
  body: z.object({ texte: z.record(z.string().max(40), z.string().max(2_000)) }),
  antwort: z.object({ befunde: z.array(Befund) }),
  status: 200,
});

export const createGeteiltesRoute = defineRoute({
  ...bearbeiten,
  id: 'themateilung.createGeteiltes',
  methode: 'POST',
  pfad: '/geteilte-themen',
  protokoll: veraenderung,
  beschreibung: 'Teilt ein eigenes Thema mit seiner Lösung mit den anderen Standorten.',
  body: z.object({
    themaId: z.uuid(),
    huerde: z.enum(HUERDE_CODES, 'Bitte wählen Sie.'),
    schnittstelle: z.enum(EMPFAENGERART_CODES, 'Bitte wählen Sie.'),
    titel: zeile(LAENGE.titel),
    problem: absatz(LAENGE.problem),
    loesung: absatz(LAENGE.loesung),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const closeGeteiltesRoute = defineRoute({
  ...bearbeiten,
  id: 'themateilung.closeGeteiltes',
  methode: 'POST',
  pfad: '/geteilte-themen/:geteiltId/rueckzug',
  protokoll: veraenderung,
  beschreibung: 'Zieht ein eigenes geteiltes Thema zurück. Wer es übernommen hat, behält sein Thema.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const recordKenntnisRoute = defineRoute({
  ...bearbeiten,
  id: 'themateilung.recordKenntnis',
  methode: 'PUT',
  pfad: '/geteilte-themen/:geteiltId/kenntnis',
  protokoll: veraenderung,
  beschreibung: '„Das kennen wir auch“: merkt es für den eigenen Standort oder nimmt es zurück.',
  params,
  body: z.object({ gekannt: z.boolean() }),
  antwort: SchreibAntwort,
});

export const createUebernahmeRoute = defineRoute({
  ...bearbeiten,
  id: 'themateilung.createUebernahme',
  methode: 'POST',
  pfad: '/geteilte-themen/:geteiltId/uebernahme',
  protokoll: veraenderung,
  beschreibung: 'Übernimmt ein geteiltes Thema als eigenes; woher es kommt, bleibt stehen.',
  params,
  antwort: SchreibAntwort,
});

export const createTeilungsfrageRoute = defineRoute({
  ...bearbeiten,
  id: 'themateilung.createTeilungsfrage',
  methode: 'POST',
  pfad: '/geteilte-themen/:geteiltId/fragen',
  protokoll: veraenderung,
  beschreibung: 'Fragt den teilenden Standort; keiner erfährt, wer der andere ist.',
  params,
  body: z.object({ text: absatz(LAENGE.frage), ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const recordFrageantwortRoute = defineRoute({
  ...bearbeiten,
  id: 'themateilung.recordFrageantwort',
  methode: 'POST',
  pfad: '/geteilte-themen/:geteiltId/fragen/:frageId/antwort',
  protokoll: veraenderung,
  beschreibung: 'Beantwortet eine Frage zum eigenen geteilten Thema, einmal.',
  params: z.object({ geteiltId: z.uuid(), frageId: z.uuid() }),
  body: z.object({ text: absatz(LAENGE.antwort), ...Bestaetigung }),
  antwort: SchreibAntwort,
});
