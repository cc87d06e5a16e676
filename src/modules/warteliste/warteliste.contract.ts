import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { absatz, AkteParams, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { DRINGLICHKEIT_CODES } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { WAEHLBARE_ENDEN, WARTEENDE_CODES } from './wertelisten/enden.ts';

const tag = z.iso.date();
const anzahl = z.number().int();
const kopf = { domaene: 'fall', zweck: 'Warteliste des Case Managements' } as const;

const Eintrag = z.object({
  id: z.uuid(),
  version: anzahl,
  seit: tag,
  /** Days until today. */
  tage: anzahl,
  dringlichkeit: z.enum(DRINGLICHKEIT_CODES),
  gruende: z.string(),
  /** The Aufnahme waits because nobody interprets [L1513]. */
  ohneSprachmittlung: z.boolean(),
  naechsterBlick: tag,
  /** The day to look again lies before today. */
  ueberfaellig: z.boolean(),
});

/** What is said when somebody is put on the list, also with a Fallanfrage that is taken over. */
export const Warteangabe = z.object({
  dringlichkeit: z.enum(DRINGLICHKEIT_CODES, 'Wählen Sie, wie dringend es ist.'),
  gruende: absatz(1_000),
  ohneSprachmittlung: z.boolean().default(false),
  naechsterBlick: Datum.optional(),
});
export type Warteangabe = z.output<typeof Warteangabe>;

export const listWartendeRoute = defineRoute({
  ...kopf,
  id: 'warteliste.listWartende',
  methode: 'GET',
  pfad: '/warteliste',
  recht: 'warteliste.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung:
    'Wer in eigenen Akten und in Vertretung auf Case Management wartet, als Vorschlag nach Dringlichkeit und Dauer geordnet.',
  antwort: z.object({
    stichtag: tag,
    eintraege: z.array(
      Eintrag.extend({
        akteId: z.uuid(),
        nummer: z.string(),
        zustand: z.enum(AKTE_ZUSTAENDE),
        /** null: anonymous. */
        name: z.string().nullable(),
        vertretung: z.boolean(),
      }),
    ),
  }),
});

export const getWartestandRoute = defineRoute({
  ...kopf,
  id: 'warteliste.getWartestand',
  methode: 'GET',
  pfad: '/akten/:akteId/warteliste',
  recht: 'warteliste.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Ob die Person dieser Akte auf Case Management wartet, und was vorher war.',
  params: AkteParams,
  antwort: z.object({
    stichtag: tag,
    /** Before the Aufnahme only. */
    moeglich: z.boolean(),
    /** Day to look again, as a proposal. */
    vorschlag: tag,
    offen: Eintrag.nullable(),
    fruehere: z.array(
      z.object({ id: z.uuid(), seit: tag, endeAm: tag, tage: anzahl, ergebnis: z.enum(WARTEENDE_CODES) }),
    ),
  }),
});

const akt = { ...kopf, methode: 'POST', recht: 'warteliste.fuehren', params: AkteParams } as const;
const aendert = { art: 'VERAENDERUNG', objektart: 'akte' } as const;

export const createWartendRoute = defineRoute({
  ...akt,
  id: 'warteliste.createWartend',
  pfad: '/akten/:akteId/warteliste',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung: 'Setzt die Person dieser Akte auf die Warteliste, mit Dringlichkeit und Gründen.',
  body: Warteangabe.extend({ seit: Datum.optional() }),
  antwort: SchreibAntwort,
});

export const recordBlickRoute = defineRoute({
  ...akt,
  id: 'warteliste.recordBlick',
  pfad: '/akten/:akteId/warteliste/blick',
  protokoll: aendert,
  beschreibung: 'Hält fest, dass jemand nachgesehen hat: Dringlichkeit, Gründe und der nächste Blick.',
  body: Warteangabe.extend({ version: Version }),
  antwort: SchreibAntwort,
});

export const closeWartendRoute = defineRoute({
  ...akt,
  id: 'warteliste.closeWartend',
  pfad: '/akten/:akteId/warteliste/ende',
  protokoll: aendert,
  beschreibung: 'Beendet das Warten: verwiesen oder zurückgezogen. Mit der Aufnahme endet es von selbst.',
  body: z.object({
    version: Version,
    ergebnis: z.enum(WAEHLBARE_ENDEN, 'Wählen Sie, wie das Warten endet.'),
    bemerkung: optionalerAbsatz(1_000),
  }),
  antwort: SchreibAntwort,
});

export const getWartezahlenRoute = defineRoute({
  id: 'warteliste.getWartezahlen',
  methode: 'GET',
  pfad: '/warteliste/zahlen',
  domaene: 'bericht',
  recht: 'warteliste.zahlen',
  zweck: 'Steuerung des Zugangs',
  protokoll: { art: 'ABFRAGE', objektart: 'warteliste' },
  beschreibung:
    'Wie viele warten und wie lange, ohne Personen: die eigene Stelle genau, der KIM-Standort auf Fünfer gerundet.',
  antwort: z.object({
    /** Ends that are told: from, to. */
    von: tag,
    bis: tag,
    gerundet: z.boolean(),
    wartend: anzahl,
    ueberfaellig: anzahl,
    /** Whole days on average; null: nobody, or too few to stand for themselves. */
    wartetage: anzahl.nullable(),
    /** Those who wait because nobody interprets. */
    ohneSprachmittlung: anzahl,
    dringlichkeiten: z.array(z.object({ code: z.enum(DRINGLICHKEIT_CODES), anzahl })),
    enden: z.array(z.object({ code: z.enum(WARTEENDE_CODES), anzahl, wartetage: anzahl.nullable() })),
  }),
});
