import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE } from '#src/modules/akte/akte.model.ts';
import { AkteParams, absatz, Datum, Version } from '#src/modules/akte/feld.model.ts';
import { AKTENKLASSEN, GEGENSTAENDE, HINDERNISSE, SPERRGRUND_CODES } from './loeschung.model.ts';

const tag = z.string();

/** An Akte whose day comes soon or has come. */
const Zeile = z.object({
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  zustand: z.enum(AKTE_ZUSTAENDE),
  loeschenAb: tag,
  klasse: z.enum(AKTENKLASSEN),
  hindernis: z.enum(HINDERNISSE).nullable(),
  /** Last day of the Sperre; the night after it deletes. */
  gesperrtBis: tag.nullable(),
  grund: z.enum(SPERRGRUND_CODES).nullable(),
});

export const listEigeneRoute = defineRoute({
  id: 'loeschung.listEigene',
  methode: 'GET',
  pfad: '/loeschung/eigene',
  domaene: 'fall',
  recht: 'loeschung.lesen',
  zweck: 'Fallarbeit',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Eigene Akten, die demnächst gelöscht werden oder angehalten sind.',
  antwort: z.object({
    stichtag: tag,
    tage: z.number().int(),
    /** Longest end of a Sperre that is set today. */
    sperreBis: tag,
    akten: z.array(
      Zeile.extend({
        akteId: z.uuid(),
        zustaendig: z.boolean(),
        sperre: z
          .object({ id: z.uuid(), begruendung: z.string(), gesperrtAm: tag, version: z.number().int() })
          .nullable(),
      }),
    ),
  }),
});

export const createSperreRoute = defineRoute({
  id: 'loeschung.createSperre',
  methode: 'POST',
  pfad: '/akten/:akteId/loeschsperren',
  domaene: 'fall',
  recht: 'loeschung.sperren',
  zweck: 'Ausnahme von der Löschung (Art. 17 Abs. 3, Art. 18 DSGVO)',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Hält die Löschung einer eigenen Akte mit Grund bis zu einem Tag an.',
  params: AkteParams,
  body: z.object({ grund: z.enum(SPERRGRUND_CODES), begruendung: absatz(2_000), bis: Datum }),
  antwort: SchreibAntwort,
});

export const closeSperreRoute = defineRoute({
  id: 'loeschung.closeSperre',
  methode: 'POST',
  pfad: '/akten/:akteId/loeschsperren/:sperreId/ende',
  domaene: 'fall',
  recht: 'loeschung.sperren',
  zweck: 'Ausnahme von der Löschung (Art. 17 Abs. 3, Art. 18 DSGVO)',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Hebt eine Löschsperre auf; die Akte wird gelöscht, sobald ihr Tag da ist.',
  params: AkteParams.extend({ sperreId: z.uuid() }),
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

const pruefen = {
  domaene: 'protokoll',
  zweck: 'Einhaltung der Löschfristen kontrollieren',
} as const;

export const getLoeschvorschauRoute = defineRoute({
  ...pruefen,
  id: 'loeschung.getLoeschvorschau',
  methode: 'GET',
  pfad: '/loeschung',
  recht: 'loeschung.pruefen',
  protokoll: { art: 'ABFRAGE', objektart: 'loeschung' },
  beschreibung:
    'Was in der eigenen verantwortlichen Stelle gelöscht wird, was es anhält, und was gelöscht wurde; ohne Namen.',
  antwort: z.object({
    stichtag: tag,
    tage: z.number().int(),
    /** At most 500, the earliest first. */
    akten: z.array(Zeile),
    gesamt: z.number().int(),
    freigabe: z.object({
      /** More than so many at once wait. */
      grenze: z.number().int(),
      /** Akten that wait for a release now. */
      wartend: z.number().int(),
      zuletztBis: tag.nullable(),
    }),
    protokoll: z.array(
      z.object({
        am: tag,
        klasse: z.string(),
        gegenstand: z.enum(GEGENSTAENDE),
        fassung: z.string(),
        anzahl: z.number().int(),
      }),
    ),
  }),
});

export const createFreigabeRoute = defineRoute({
  ...pruefen,
  id: 'loeschung.createFreigabe',
  methode: 'POST',
  pfad: '/loeschung/freigaben',
  recht: 'loeschung.freigeben',
  protokoll: { art: 'BETRIEB', objektart: 'loeschung' },
  beschreibung: 'Gibt frei, dass der nächste Löschlauf alle heute fälligen Akten löscht.',
  /** How many wait, as the page showed: another number is a conflict. */
  body: z.object({ anzahl: z.number().int().positive() }),
  antwort: SchreibAntwort,
  erneutAnmelden: true,
});
