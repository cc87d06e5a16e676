import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';

export const getTeamzahlenRoute = defineRoute({
  id: 'fall.getTeamzahlen',
  methode: 'GET',
  pfad: '/team/zahlen',
  domaene: 'fall',
  recht: 'fall.teamzahlen',
  zweck: 'Auslastung im Team',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Zahl der Akten je Person im Team der eigenen Stelle, ohne Inhalt.',
  antwort: z.object({
    eintraege: z.array(
      z.object({
        kontoId: z.uuid(),
        name: z.string(),
        kurzberatungen: z.number().int(),
        faelleAktiv: z.number().int(),
        imIntake: z.number().int(),
        ruhend: z.number().int(),
      }),
    ),
  }),
});

const anzahl = z.number().int();
const Zahlen = z.object({
  kurzberatungen: anzahl,
  faelleAktiv: anzahl,
  /** Of the active ones. */
  faelleRuhend: anzahl,
  faelleNeu: anzahl,
  faelleBeendet: anzahl,
  kontakte: anzahl,
});
/** null: hidden among the indicators, so hidden here too. */
const Gesamt = Zahlen.extend({
  kurzberatungen: anzahl.nullable(),
  faelleAktiv: anzahl.nullable(),
  faelleRuhend: anzahl.nullable(),
  faelleNeu: anzahl.nullable(),
  faelleBeendet: anzahl.nullable(),
  kontakte: anzahl.nullable(),
});
const Verteilung = z.array(z.object({ code: z.string(), text: z.string(), anzahl: anzahl.nullable() }));
const Themen = z.array(z.object({ code: z.string(), text: z.string(), anzahl }));
const Gruppe = z.object({ schluessel: z.string(), text: z.string(), zahlen: Gesamt.nullable() });

export const getFallzahlenRoute = defineRoute({
  id: 'fall.getFallzahlen',
  methode: 'GET',
  pfad: '/standort/fallzahlen',
  domaene: 'bericht',
  recht: 'fall.fallzahlen',
  zweck: 'Steuerung des KIM-Standorts',
  protokoll: { art: 'ABFRAGE', objektart: 'zaehlsatz' },
  beschreibung:
    'Fallzahlen des KIM-Standorts in einem Quartal, auf Fünfer gerundet, ohne Namen. Was bei den Kennzahlen verdeckt ist, ist es auch hier.',
  query: z.object({
    quartal: z
      .string()
      .regex(/^20[0-9]{2}-Q[1-4]$/, 'Zum Beispiel 2026-Q4')
      .optional(),
  }),
  antwort: z.object({
    quartal: z.string(),
    gesamt: Gesamt,
    zugangswege: Verteilung,
    /** Fälle that began as an exception, by the reason. */
    ausnahmen: Verteilung,
    /** Fälle that ended, by how long they lasted. */
    dauern: Verteilung,
    themen: Verteilung,
    /** `zahlen` null: too small to stand for itself, contained in `gesamt`. */
    traegerarten: z.array(Gruppe),
    kommunen: z.array(Gruppe),
    regel: z.object({ rundung: z.number(), personen: z.number(), caseManager: z.number() }),
  }),
});

export const getJahreszahlenRoute = defineRoute({
  id: 'fall.getJahreszahlen',
  methode: 'GET',
  pfad: '/standort/jahreszahlen',
  domaene: 'bericht',
  recht: 'fall.fallzahlen',
  zweck: 'Sachbericht des KIM-Standorts',
  protokoll: { art: 'ABFRAGE', objektart: 'zaehlsatz' },
  beschreibung:
    'Summen des KIM-Standorts in einem Jahr, die ihn verlassen dürfen: auf Fünfer gerundet, ohne Untergruppen, ohne Namen; keine, wenn zu wenige Menschen dahinterstehen.',
  query: z.object({
    jahr: z.coerce
      .number('Zum Beispiel 2026')
      .int('Zum Beispiel 2026')
      .min(2020, 'Zahlen gibt es ab 2020.')
      .max(2100, 'Zum Beispiel 2026'),
  }),
  antwort: z.object({
    jahr: z.number().int(),
    /** Day on which was counted. */
    stand: z.iso.date(),
    /** Null: too few persons or Case Manager:innen stand behind them. */
    zahlen: z
      .object({
        kurzberatungen: z.number().int(),
        faelleNeu: z.number().int(),
        faelleBeendet: z.number().int(),
        /** On the last day of the year. */
        faelleAktiv: z.number().int(),
        kontakte: z.number().int(),
        /** Handed over to a Stelle, each once. */
        verweise: z.number().int(),
      })
      .nullable(),
    themen: Themen,
    regel: z.object({ rundung: z.number(), personen: z.number(), caseManager: z.number() }),
  }),
});
