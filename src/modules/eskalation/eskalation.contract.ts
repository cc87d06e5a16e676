import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { Befund, Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import {
  ADRESSATEN,
  ESKALATION_AUSWAHL_CODES,
  ESKALATION_ZUSTAENDE,
  ESKALATIONSSCHRITT_CODES,
  FREIGABESCHRITTE,
  SCHRITT_TEXT,
  STANDORTSCHRITTE,
} from './eskalation.model.ts';

export const LAENGE = { titel: 120, problem: 1_500, versuche: 1_500, anliegen: 800, grund: 1_000 } as const;

const tag = z.iso.date();
const anzahl = z.number().int();
const params = z.object({ eskalationId: z.uuid() });
const zweck = 'Themen an Land und Bund geben';
const lesen = { domaene: 'steuerung', recht: 'eskalation.lesen', zweck } as const;
const bearbeiten = { domaene: 'steuerung', recht: 'eskalation.bearbeiten', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'eskalation' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'eskalation' } as const;

/** What both sides see of it in a list. */
export const Eskalationszeile = z.object({
  id: z.uuid(),
  titel: z.string(),
  adressat: z.enum(ADRESSATEN),
  zustand: z.enum(ESKALATION_ZUSTAENDE),
  ressort: z.string().nullable(),
  antwortBis: tag.nullable(),
  ueberfaellig: z.boolean(),
  /** Days since it was handed in, or proposed. */
  alter: anzahl,
});

/** What both sides read of one. No account stands in it: an act is of the Standort or of the Land. */
export const Eskalation = Eskalationszeile.extend({
  problem: z.string(),
  versuche: z.string(),
  anliegen: z.string(),
  /** Rounded down to five; null: too few to say. */
  hinweise: anzahl.nullable(),
  stelleBund: z.string().nullable(),
  eingereichtAm: tag.nullable(),
  seit: tag,
  version: anzahl,
  /** Handled together with those of other Standorte; with which ones is never said. */
  gebuendelt: z.boolean(),
  schritte: z.array(z.enum(ESKALATIONSSCHRITT_CODES)),
  ereignisse: z.array(
    z.object({
      lfd: anzahl,
      art: z.string(),
      seite: z.enum(['STANDORT', 'LAND']),
      text: z.string().nullable(),
      angaben: z.array(z.object({ name: z.string(), wert: z.string() })),
      am: tag,
    }),
  ),
});

export const listEskalationenRoute = defineRoute({
  ...lesen,
  id: 'eskalation.listEskalationen',
  methode: 'GET',
  pfad: '/eskalationen',
  protokoll: abfrage,
  beschreibung: 'Was der KIM-Standort Land und Bund vorgelegt hat, mit Frist und Stand.',
  query: SeitenQuery.extend({ auswahl: z.enum(ESKALATION_AUSWAHL_CODES).default('OFFEN') }),
  antwort: seiteVon(Eskalationszeile).extend({ ueberfaellige: anzahl }),
});

export const getEskalationRoute = defineRoute({
  ...lesen,
  id: 'eskalation.getEskalation',
  methode: 'GET',
  pfad: '/eskalationen/:eskalationId',
  protokoll: abfrage,
  beschreibung: 'Eine Eskalation des KIM-Standorts mit Verlauf und Antworten.',
  params,
  antwort: Eskalation.extend({ themaId: z.uuid(), standort: z.string() }),
});

export const checkEskalationstextRoute = defineRoute({
  ...bearbeiten,
  id: 'eskalation.checkEskalationstext',
  methode: 'POST',
  pfad: '/eskalationen/pruefung',
  protokoll: abfrage,
  beschreibung:
    'Prüft Texte, bevor sie den Standort verlassen: Personen, Kommunen, kleine Zahlen. Nichts davon wird gespeichert.',
  body: z.object({ texte: z.record(z.string().max(40), z.string().max(2_000)) }),
  antwort: z.object({ befunde: z.array(Befund), standort: z.string() }),
  status: 200,
});

export const createEskalationRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'eskalation.vorschlagen',
  zweck,
  id: 'eskalation.createEskalation',
  methode: 'POST',
  pfad: '/eskalationen',
  protokoll: veraenderung,
  beschreibung:
    'Schlägt vor, ein Thema dem Land vorzulegen: Problem, eigene Versuche, Anliegen. Die KI-Leitung gibt frei.',
  body: z.object({
    themaId: z.uuid(),
    adressat: z.enum(ADRESSATEN),
    titel: zeile(LAENGE.titel),
    problem: absatz(LAENGE.problem),
    versuche: absatz(LAENGE.versuche),
    anliegen: absatz(LAENGE.anliegen),
    /** Read inside the Standort alone. */
    grund: absatz(LAENGE.grund),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

const text = z.string().max(SCHRITT_TEXT).default('');

export const recordFreigabeRoute = defineRoute({
  domaene: 'steuerung',
  recht: 'eskalation.freigeben',
  zweck,
  id: 'eskalation.recordFreigabe',
  methode: 'POST',
  pfad: '/eskalationen/:eskalationId/freigabe',
  protokoll: veraenderung,
  beschreibung:
    'Gibt einen Vorschlag frei, den ein anderes Konto gemacht hat, oder gibt ihn mit Grund zurück.',
  params,
  body: z.object({ version: Version, schritt: z.enum(FREIGABESCHRITTE), text, ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const recordStandortschrittRoute = defineRoute({
  ...bearbeiten,
  id: 'eskalation.recordStandortschritt',
  methode: 'POST',
  pfad: '/eskalationen/:eskalationId/schritte',
  protokoll: veraenderung,
  beschreibung: 'Beantwortet eine Rückfrage des Landes oder zieht die Eskalation mit Grund zurück.',
  params,
  body: z.object({ version: Version, schritt: z.enum(STANDORTSCHRITTE), text, ...Bestaetigung }),
  antwort: SchreibAntwort,
});
