import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { absatz, AkteParams, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Befund, Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { BINDUNG_CODES } from '#src/modules/offenlegung/wertelisten/offenlegung.ts';
import {
  BEITRAGSARTEN,
  Blatt,
  BLATT_TEXT,
  Ergebnis,
  FALLANALYSE_ZUSTAENDE,
  FALLFORMATE,
  Stelle,
  STELLEN_HOECHSTENS,
} from './fallanalyse.model.ts';
import { LEITFRAGEN } from './wertelisten/leitfragen.ts';

const tag = z.iso.date();
const anzahl = z.number().int();
const zweck = 'Fallanalyse';
const lesen = { domaene: 'fall', recht: 'fallanalyse.lesen', zweck } as const;
const fuehren = { domaene: 'fall', recht: 'fallanalyse.fuehren', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'fallanalyse' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'fallanalyse' } as const;
const params = z.object({ fallanalyseId: z.uuid() });
const aufgabeParams = params.extend({ aufgabeId: z.uuid() });

export const TEXTFELDER = ['anlass', 'frage', 'verlauf', 'ressourcen', 'text'] as const;
const FRAGE_CODES = LEITFRAGEN.map(({ code }) => code) as [string, ...string[]];

const Kopf = z.object({
  id: z.uuid(),
  format: z.enum(FALLFORMATE),
  kurzform: z.boolean(),
  zustand: z.enum(FALLANALYSE_ZUSTAENDE),
  am: tag,
  minuten: anzahl.nullable(),
  nachfassenAm: tag.nullable(),
  /** The caller may open the Akte and leads; else invited. */
  fuehrend: z.boolean(),
  /** Only for who leads: invited colleagues never learn the Akte. */
  akteId: z.uuid().nullable(),
  version: anzahl,
});
export type Kopf = z.infer<typeof Kopf>;

export const listFallanalysenRoute = defineRoute({
  ...lesen,
  id: 'fallanalyse.listFallanalysen',
  methode: 'GET',
  pfad: '/fallanalysen',
  protokoll: abfrage,
  beschreibung: 'Fallanalysen zu eigenen Akten und Einladungen, ohne Inhalt; der nächste Termin zuerst.',
  antwort: z.object({
    eintraege: z.array(Kopf.extend({ offeneAufgaben: anzahl, neueRueckmeldungen: anzahl })),
  }),
});

export const listEinladbareRoute = defineRoute({
  ...lesen,
  id: 'fallanalyse.listEinladbare',
  methode: 'GET',
  pfad: '/fallanalysen/einladbare',
  protokoll: abfrage,
  beschreibung:
    'Kolleginnen und Kollegen im Case Management der eigenen Stelle, die eingeladen werden können.',
  antwort: z.object({ eintraege: z.array(z.object({ kontoId: z.uuid(), name: z.string() })) }),
});

export const checkFallanalysetextRoute = defineRoute({
  ...lesen,
  id: 'fallanalyse.checkFallanalysetext',
  methode: 'POST',
  status: 200,
  pfad: '/fallanalysen/pruefung',
  protokoll: abfrage,
  beschreibung:
    'Sucht in Texten einer Fallanalyse Namen aus eigenen Akten und anderes, was eine Person erkennbar macht. Nennt nur die Stellen.',
  body: z.object({ texte: z.partialRecord(z.enum(TEXTFELDER), z.string().max(BLATT_TEXT * 2)) }),
  antwort: z.object({ befunde: z.array(Befund) }),
});

const BlattEingabe = {
  format: z.enum(FALLFORMATE, 'Wählen Sie das Format.'),
  kurzform: z.boolean().default(false),
  am: Datum,
  anlass: absatz(BLATT_TEXT),
  frage: absatz(BLATT_TEXT),
  verlauf: optionalerAbsatz(BLATT_TEXT),
  ressourcen: optionalerAbsatz(BLATT_TEXT),
  teilbereich: z.enum(THEMENBEREICH_CODES).nullable().default(null),
  stellen: z.array(Stelle).max(STELLEN_HOECHSTENS).default([]),
  eingeladen: z.array(z.uuid()).max(30).default([]),
  /** One of those who are invited; null: who leads moderates too. */
  moderation: z.uuid().nullable().default(null),
  ...Bestaetigung,
};

export const createFallanalyseRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.createFallanalyse',
  methode: 'POST',
  pfad: '/akten/:akteId/fallanalysen',
  protokoll: { art: 'ERHEBUNG', objektart: 'fallanalyse' },
  beschreibung:
    'Bereitet zu einer eigenen Akte eine Fallbesprechung, Fallrekonstruktion oder Fallkonferenz vor: pseudonymisiertes Blatt, Termin, Einladungen.',
  params: AkteParams,
  body: z.object(BlattEingabe),
  antwort: SchreibAntwort,
});

export const updateFallanalyseRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.updateFallanalyse',
  methode: 'PUT',
  pfad: '/fallanalysen/:fallanalyseId',
  protokoll: veraenderung,
  beschreibung: 'Ändert Blatt, Termin und Einladungen einer Fallanalyse, die noch nicht stattgefunden hat.',
  params,
  body: z.object({ version: Version, ...BlattEingabe }),
  antwort: SchreibAntwort,
});

export const getFallanalyseRoute = defineRoute({
  ...lesen,
  id: 'fallanalyse.getFallanalyse',
  methode: 'GET',
  pfad: '/fallanalysen/:fallanalyseId',
  protokoll: abfrage,
  beschreibung:
    'Blatt, Leitfragen, Beiträge und Ergebnis einer Fallanalyse, pseudonymisiert; für Eingeladene ohne Weg zur Akte.',
  params,
  antwort: Kopf.extend({
    blatt: Blatt,
    leitfragen: z.array(z.object({ code: z.string(), text: z.string(), quelle: z.string() })),
    teilnahme: z.array(z.object({ kontoId: z.uuid(), name: z.string(), moderation: z.boolean() })),
    gefuehrtVon: z.string(),
    beitraege: z.array(
      z.object({
        id: z.uuid(),
        art: z.enum(BEITRAGSARTEN),
        frage: z.string().nullable(),
        text: z.string(),
        von: z.string(),
        am: tag,
        neu: z.boolean(),
      }),
    ),
    aufgaben: z.array(z.object({ id: z.uuid(), text: z.string(), frist: tag, erledigtAm: tag.nullable() })),
    ergebnis: Ergebnis.nullable(),
  }),
});

export const recordBeitragRoute = defineRoute({
  ...lesen,
  id: 'fallanalyse.recordBeitrag',
  methode: 'POST',
  pfad: '/fallanalysen/:fallanalyseId/beitraege',
  protokoll: { art: 'ERHEBUNG', objektart: 'fallanalyse' },
  beschreibung:
    'Schreibt einen geprüften Beitrag zu einer Leitfrage, oder nach dem Termin eine Rückmeldung an die führende Person.',
  params,
  body: z.object({
    art: z.enum(BEITRAGSARTEN),
    frage: z.enum(FRAGE_CODES).nullable().default(null),
    text: absatz(BLATT_TEXT),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

const Gehalten = {
  version: Version,
  am: Datum,
  minuten: z.number().int().min(5, 'Mindestens 5 Minuten.').max(600, 'Höchstens 600 Minuten.'),
  text: absatz(BLATT_TEXT),
  nachfassenAm: Datum.nullable().default(null),
  ...Bestaetigung,
};

export const recordDurchfuehrungRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.recordDurchfuehrung',
  methode: 'POST',
  pfad: '/fallanalysen/:fallanalyseId/durchfuehrung',
  protokoll: veraenderung,
  beschreibung: 'Hält Termin, Dauer und Ergebnis einer Fallbesprechung oder Fallrekonstruktion fest.',
  params,
  body: z.object(Gehalten),
  antwort: SchreibAntwort,
});

export const recordFallkonferenzRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.recordFallkonferenz',
  methode: 'POST',
  pfad: '/fallanalysen/:fallanalyseId/fallkonferenz',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'fallanalyse', grundlagen: ['EINWILLIGUNG'] },
  beschreibung:
    'Hält eine Fallkonferenz fest: welche Stellen teilnahmen und was sie erfuhren. Für jede gilt an diesem Tag eine Einwilligung.',
  params,
  body: z.object({
    ...Gehalten,
    stellen: z.array(Stelle).min(1, 'Nennen Sie, wer teilgenommen hat.').max(STELLEN_HOECHSTENS),
    personDabei: z.boolean(),
    was: absatz(BLATT_TEXT),
    gebundenAls: z.enum(BINDUNG_CODES),
  }),
  antwort: SchreibAntwort,
});

export const recordAbsageRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.recordAbsage',
  methode: 'POST',
  pfad: '/fallanalysen/:fallanalyseId/absage',
  protokoll: veraenderung,
  beschreibung: 'Sagt eine Fallanalyse ab; die Einladungen enden.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const createAufgabeRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.createAufgabe',
  methode: 'POST',
  pfad: '/fallanalysen/:fallanalyseId/aufgaben',
  protokoll: { art: 'ERHEBUNG', objektart: 'fallanalyse' },
  beschreibung: 'Schreibt auf, was nach einer Fallanalyse bis wann zu tun ist.',
  params,
  body: z.object({ text: absatz(BLATT_TEXT), frist: Datum, ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const closeAufgabeRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.closeAufgabe',
  methode: 'POST',
  pfad: '/fallanalysen/:fallanalyseId/aufgaben/:aufgabeId/erledigung',
  protokoll: veraenderung,
  beschreibung: 'Hält fest, dass eine Aufgabe aus einer Fallanalyse erledigt ist.',
  params: aufgabeParams,
  antwort: SchreibAntwort,
});

export const recordLesungRoute = defineRoute({
  ...fuehren,
  id: 'fallanalyse.recordLesung',
  methode: 'POST',
  pfad: '/fallanalysen/:fallanalyseId/lesung',
  protokoll: veraenderung,
  beschreibung: 'Hält fest, dass die führende Person die Rückmeldungen gelesen hat.',
  params,
  antwort: SchreibAntwort,
});

const Summe = z.object({ anzahl, kurzform: anzahl, stunden: anzahl }).nullable();

export const getFormatzahlenRoute = defineRoute({
  domaene: 'bericht',
  recht: 'fallanalyse.zahlen',
  zweck: 'Steuerung des KIM-Standorts',
  id: 'fallanalyse.getFormatzahlen',
  methode: 'GET',
  pfad: '/standort/fallformate',
  protokoll: { art: 'ABFRAGE', objektart: 'fallformat' },
  beschreibung:
    'Wie viele Fallbesprechungen, Fallrekonstruktionen und Fallkonferenzen in einem Quartal stattfanden und wie lange; kleine Zahlen verborgen.',
  query: z.object({
    quartal: z
      .string()
      .regex(/^20[0-9]{2}-Q[1-4]$/, 'Zum Beispiel 2026-Q4')
      .optional(),
  }),
  antwort: z.object({
    quartal: z.string(),
    gesamt: Summe,
    formate: z.array(z.object({ format: z.enum(FALLFORMATE), zahlen: Summe })),
    mindestens: anzahl,
  }),
});
