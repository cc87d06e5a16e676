import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import {
  ABLEHNUNGSGRUND_CODES,
  AUSNAHMEGRUND_CODES,
  AUFNAHMEKRITERIUM_CODES,
  DRINGLICHKEIT_CODES,
  FALLMANAGEMENT_CODES,
} from '#src/modules/akte/wertelisten/aufnahme.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { ZUGANGSWEG_CODES } from '#src/modules/akte/wertelisten/zugangswege.ts';
import { INFORMATION_FORMEN } from '#src/modules/kurzberatung/kurzberatung.model.ts';
import { JA_NEIN } from './fall.model.ts';

const kopf = { domaene: 'fall', recht: 'fall.bearbeiten', zweck: 'Fallarbeit' } as const;

export const createUeberfuehrungRoute = defineRoute({
  ...kopf,
  id: 'fall.createUeberfuehrung',
  methode: 'POST',
  pfad: '/akten/:akteId/ueberfuehrung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung: 'Überführt eine Kurzberatung in einen Fall. Die Akte bleibt dieselbe, die Geschichte bleibt.',
  params: AkteParams,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const createFolgefallRoute = defineRoute({
  ...kopf,
  id: 'fall.createFolgefall',
  methode: 'POST',
  pfad: '/akten/:akteId/folgefall',
  protokoll: { art: 'ERHEBUNG', objektart: 'akte' },
  beschreibung:
    'Beginnt nach dem Abschluss einen neuen Fall für dieselbe Person, mit neuer Datenschutzinformation.',
  params: AkteParams,
  body: z.object({
    /** Given anew: the purpose of the earlier Fall has ended (Art. 13 DSGVO; DP-D-01). */
    information: z.object({ am: Datum, form: z.enum(INFORMATION_FORMEN) }),
    zugangsweg: z.enum(ZUGANGSWEG_CODES),
    sprache: z.enum(SPRACHE_CODES),
    anliegen: optionalerAbsatz(2_000),
  }),
  antwort: SchreibAntwort,
});

const Kriterium = z.object({ erfuellt: z.enum(JA_NEIN), grund: optionalerAbsatz(1_000) });

export const updateAufnahmekriterienRoute = defineRoute({
  ...kopf,
  id: 'fall.updateAufnahmekriterien',
  methode: 'PUT',
  pfad: '/akten/:akteId/aufnahmekriterien',
  protokoll: { art: 'VERAENDERUNG', objektart: 'aufnahme' },
  beschreibung: 'Erfasst die fünf Aufnahmekriterien mit Begründung und anderes Fallmanagement.',
  params: AkteParams,
  body: z.object({
    version: Version,
    kriterien: z.record(z.enum(AUFNAHMEKRITERIUM_CODES), Kriterium),
    anderesFallmanagement: z
      .array(z.enum(FALLMANAGEMENT_CODES))
      .max(FALLMANAGEMENT_CODES.length)
      .refine((liste) => !liste.includes('KEINS') || liste.length === 1, '„Keins“ steht für sich allein.')
      .default([]),
    dringlichkeit: z.enum(DRINGLICHKEIT_CODES).nullable().default(null),
  }),
  antwort: SchreibAntwort,
});

export const recordAufnahmeRoute = defineRoute({
  ...kopf,
  id: 'fall.recordAufnahme',
  methode: 'POST',
  pfad: '/akten/:akteId/aufnahme',
  protokoll: { art: 'VERAENDERUNG', objektart: 'aufnahme' },
  beschreibung:
    'Entscheidet über die Aufnahme. Ohne Einwilligung in die Zusammenarbeit wird niemand aufgenommen.',
  params: AkteParams,
  body: z.discriminatedUnion('entscheidung', [
    z.object({
      version: Version,
      entscheidung: z.literal('AUFGENOMMEN'),
      begruendungAusnahme: optionalerAbsatz(2_000),
      /** Counted where it is an exception. */
      ausnahmegrund: z.enum(AUSNAHMEGRUND_CODES).optional(),
      /** How it was decided, held against the Clearing of the Standort; a deviation needs a reason, nothing more. */
      clearing: z
        .object({
          zweitePersonId: z.uuid().optional(),
          kapazitaet: z.boolean().default(false),
          begruendung: optionalerAbsatz(1_000),
        })
        .optional(),
    }),
    z.object({
      version: Version,
      entscheidung: z.literal('NICHT_AUFGENOMMEN'),
      ablehnungsgrund: z.enum(ABLEHNUNGSGRUND_CODES),
      alternativerVerweis: optionalerAbsatz(1_000),
      kurzberatungGehtWeiter: z.boolean().default(false),
      /** Where two decide, they decide about a no, too; a deviation needs a reason, nothing more. */
      mitentscheidung: z
        .object({ zweitePersonId: z.uuid().optional(), begruendung: optionalerAbsatz(1_000) })
        .optional(),
    }),
  ]),
  antwort: SchreibAntwort,
});
