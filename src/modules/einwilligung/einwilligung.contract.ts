import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, Datum, Version, zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { ENTSCHEIDUNGEN, FOLGEN, FORMEN, GEGEBEN_VON, STAENDE } from './einwilligung.model.ts';
import { SPRACHCODES } from './texte/sprachen.ts';
import { ZWECKE } from './texte/typen.ts';
import { DATENART_CODES, DATENRICHTUNG_CODES } from './wertelisten/datenarten.ts';
import { EMPFAENGERART_CODES, NACHRICHTENKANAL_CODES } from './wertelisten/empfaenger.ts';

const Textsprache = z.enum(SPRACHCODES as [(typeof SPRACHCODES)[number], ...typeof SPRACHCODES]);

const Uebersetzungstext = z.object({
  sprache: Textsprache,
  richtung: z.enum(['ltr', 'rtl']),
  /** false: a draft nobody checked; it may be used in the demo only. */
  geprueft: z.boolean(),
  titel: z.string(),
  absaetze: z.array(z.string()),
});

export const Einwilligungstext = z.object({
  zweck: z.enum(ZWECKE),
  version: z.string(),
  titel: z.string(),
  absaetze: z.array(z.string()),
  uebersetzung: Uebersetzungstext.nullable(),
});

const Beteiligter = z.object({
  art: z.enum(['ZEUGE', 'DOLMETSCHUNG']),
  name: z.string(),
  /** DOLMETSCHUNG: bound to secrecy (DP-C-12). */
  verpflichtet: z.boolean().default(false),
});

export const EinwilligungAnsicht = z.object({
  id: z.uuid(),
  version: z.number().int(),
  /** null: refused without a name. */
  personId: z.uuid().nullable(),
  zweck: z.enum(ZWECKE),
  entscheidung: z.enum(ENTSCHEIDUNGEN),
  stand: z.enum(STAENDE),
  empfaenger: z.string().nullable(),
  empfaengerArt: z.enum(EMPFAENGERART_CODES).nullable(),
  kanal: z.enum(NACHRICHTENKANAL_CODES).nullable(),
  bereiche: z.array(z.enum(THEMENBEREICH_CODES)),
  /** DP-C-01: which way information flows, and of which kinds; none: whatever the request needs. */
  richtung: z.enum(DATENRICHTUNG_CODES).default('BEIDE'),
  datenarten: z.array(z.enum(DATENART_CODES)).default([]),
  form: z.enum(FORMEN),
  formGrund: z.string().nullable(),
  gegebenVon: z.object({
    art: z.enum(GEGEBEN_VON),
    name: z.string().nullable(),
    /** Where two have to sign: both who have custody. */
    zweite: z.string().nullable().default(null),
  }),
  beteiligte: z.array(Beteiligter),
  textVersion: z.string(),
  textSprache: z.string(),
  /** Shared language in which the German text was explained; null: none was needed, or an interpreter is named. */
  erklaertIn: z.string().nullable().default(null),
  gueltigVon: z.string(),
  gueltigBis: z.string().nullable(),
  widerrufenAm: z.string().nullable(),
  /** The consent that renewed this one. */
  ersetztDurch: z.uuid().nullable(),
});
export type EinwilligungAnsicht = z.infer<typeof EinwilligungAnsicht>;

const kopf = { domaene: 'fall', zweck: 'Einwilligungen der Akte verwalten' } as const;

export const listEinwilligungenRoute = defineRoute({
  ...kopf,
  id: 'einwilligung.listEinwilligungen',
  methode: 'GET',
  pfad: '/akten/:akteId/einwilligungen',
  recht: 'einwilligung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Einwilligungen und Ablehnungen einer eigenen Akte mit ihrem Stand heute.',
  params: AkteParams,
  antwort: z.object({ eintraege: z.array(EinwilligungAnsicht) }),
});

export const getEinwilligungRoute = defineRoute({
  ...kopf,
  id: 'einwilligung.getEinwilligung',
  methode: 'GET',
  pfad: '/einwilligungen/:einwilligungId',
  recht: 'einwilligung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'einwilligung' },
  beschreibung: 'Eine Einwilligung mit dem Text, der gezeigt wurde (Nachweis).',
  params: z.object({ einwilligungId: z.uuid() }),
  antwort: EinwilligungAnsicht.extend({
    text: Einwilligungstext,
    /** SHA-256 of the text as shown, in hex. */
    textHash: z.string(),
  }),
});

export const createEinwilligungRoute = defineRoute({
  ...kopf,
  id: 'einwilligung.createEinwilligung',
  methode: 'POST',
  pfad: '/akten/:akteId/einwilligungen',
  recht: 'einwilligung.erfassen',
  protokoll: { art: 'ERHEBUNG', objektart: 'einwilligung' },
  beschreibung:
    'Erfasst eine Einwilligung oder ihre Ablehnung: je Zweck und je benannter Stelle eine eigene.',
  params: AkteParams,
  body: z.object({
    /** Left out only for a refusal in an anonymous Akte. */
    personId: z.uuid().nullable().default(null),
    zweck: z.enum(ZWECKE),
    entscheidung: z.enum(ENTSCHEIDUNGEN),
    empfaenger: z
      .object({ art: z.enum(EMPFAENGERART_CODES), name: zeile(200) })
      .nullable()
      .default(null),
    kanal: z.enum(NACHRICHTENKANAL_CODES).nullable().default(null),
    bereiche: z.array(z.enum(THEMENBEREICH_CODES)).max(THEMENBEREICH_CODES.length).default([]),
    richtung: z.enum(DATENRICHTUNG_CODES).default('BEIDE'),
    datenarten: z.array(z.enum(DATENART_CODES)).max(DATENART_CODES.length).default([]),
    form: z.enum(FORMEN),
    formGrund: zeileOderLeer(500),
    gegebenVon: z
      .object({ art: z.enum(GEGEBEN_VON), name: zeileOderLeer(200), zweite: zeileOderLeer(200) })
      .default({ art: 'SELBST', name: null, zweite: null }),
    /** Witness or interpreter. */
    beteiligte: z
      .array(
        z.object({
          art: Beteiligter.shape.art,
          name: zeile(200),
          verpflichtet: Beteiligter.shape.verpflichtet,
        }),
      )
      .max(5)
      .default([]),
    /** The text that was shown: the current version, in an offered language. */
    textVersion: z.string().max(40),
    textSprache: Textsprache,
    erklaertIn: z.enum(SPRACHE_CODES).nullable().default(null),
    /** The consent that this one renews, as the page has read it. */
    erneuert: z.object({ id: z.uuid(), version: Version }).nullable().default(null),
    gueltigVon: Datum.optional(),
    gueltigBis: Datum.optional(),
  }),
  antwort: SchreibAntwort,
});

export const getWiderrufsfolgenRoute = defineRoute({
  ...kopf,
  id: 'einwilligung.getWiderrufsfolgen',
  methode: 'GET',
  pfad: '/einwilligungen/:einwilligungId/widerrufsfolgen',
  recht: 'einwilligung.lesen',
  protokoll: { art: 'ABFRAGE', objektart: 'einwilligung' },
  beschreibung: 'Was endet, wenn diese Einwilligung heute widerrufen wird.',
  params: z.object({ einwilligungId: z.uuid() }),
  antwort: z.object({
    folgen: z.array(
      z.object({
        art: z.enum(FOLGEN),
        /** Stelle, areas or day, in words. */
        angabe: z.string().nullable(),
      }),
    ),
  }),
});

export const recordWiderrufRoute = defineRoute({
  ...kopf,
  id: 'einwilligung.recordWiderruf',
  methode: 'POST',
  pfad: '/einwilligungen/:einwilligungId/widerruf',
  recht: 'einwilligung.widerrufen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'einwilligung' },
  beschreibung:
    'Hält einen Widerruf fest; er gilt sofort. Beim Widerruf der Zusammenarbeit wird die Akte eingefroren und nach einem Monat gelöscht.',
  params: z.object({ einwilligungId: z.uuid() }),
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const listEinwilligungstexteRoute = defineRoute({
  ...kopf,
  id: 'einwilligung.listEinwilligungstexte',
  methode: 'GET',
  pfad: '/einwilligungstexte',
  recht: 'einwilligung.texte',
  protokoll: { art: 'ABFRAGE', objektart: 'einwilligungstext' },
  beschreibung: 'Die Texte aller Zwecke, mit den Angaben der eigenen verantwortlichen Stelle.',
  query: z.object({
    sprache: Textsprache.default('de'),
    richtung: z.enum(DATENRICHTUNG_CODES).default('BEIDE'),
    /** Codes of the kinds of information, with commas. */
    datenarten: z
      .string()
      .max(200)
      .default('')
      .transform((text) => DATENART_CODES.filter((code) => text.split(',').includes(code))),
  }),
  antwort: z.object({
    texte: z.array(Einwilligungstext),
    /** Languages in which a consent may be given here. */
    sprachen: z.array(Textsprache),
    /** For filling in recipient, channel and areas while the form is being filled. */
    stelle: z.string(),
  }),
});

export const getInformationsblattRoute = defineRoute({
  id: 'einwilligung.getInformationsblatt',
  methode: 'GET',
  pfad: '/datenschutzinformation/:mandantId',
  domaene: 'fall',
  recht: 'oeffentlich',
  zweck: 'Information nach Art. 13 DSGVO geben',
  protokoll: { art: 'ABFRAGE', objektart: 'datenschutzinformation' },
  beschreibung: 'Datenschutzinformation einer verantwortlichen Stelle in der gewählten Sprache.',
  params: z.object({ mandantId: z.uuid() }),
  query: z.object({ sprache: Textsprache.default('de') }),
  antwort: z.object({
    sprache: Textsprache,
    richtung: z.enum(['ltr', 'rtl']),
    geprueft: z.boolean(),
    version: z.string(),
    titel: z.string(),
    stelle: z.string(),
    abschnitte: z.array(z.object({ titel: z.string().nullable(), text: z.string() })),
    sprachen: z.array(Textsprache),
  }),
});
