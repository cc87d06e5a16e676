import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { AkteParams, zeile } from '#src/modules/akte/feld.model.ts';
import { SPRACHCODES, type Sprache } from '#src/modules/einwilligung/texte/sprachen.ts';
import { ZWECKE } from '#src/modules/einwilligung/texte/typen.ts';
import { zeileOderLeer } from '#src/modules/person/felder.model.ts';
import { HINDERNISSE, PAPIER_ARTEN, VORLAGEN } from './papier.model.ts';

const Papiersprache = z.enum(SPRACHCODES as [Sprache, ...Sprache[]]);
const Fremdsprache = Papiersprache.exclude(['de']);
const HINDERNIS_CODES = Object.keys(HINDERNISSE) as [
  keyof typeof HINDERNISSE,
  ...(keyof typeof HINDERNISSE)[],
];

const Pruefung = z.object({ geprueftVon: z.string(), geprueftAm: z.string() });
const Erreichbarkeit = z.object({ telefon: z.string(), sprechzeit: z.string().nullable() });

export const listPapiereRoute = defineRoute({
  id: 'papier.listPapiere',
  methode: 'GET',
  pfad: '/akten/:akteId/papiere',
  domaene: 'fall',
  recht: 'papier.drucken',
  zweck: 'Fallarbeit',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Welche Papiere einer eigenen Akte jetzt gedruckt werden können, und was sonst fehlt.',
  params: AkteParams,
  antwort: z.object({
    papiere: z.array(z.object({ art: z.enum(PAPIER_ARTEN), hindernis: z.enum(HINDERNIS_CODES).nullable() })),
    /** Language of the person first, German last. */
    sprachen: z.array(Papiersprache),
    /** What is recorded as checked; every other translation is a reading aid. */
    geprueft: z.array(z.object({ art: z.enum(PAPIER_ARTEN), sprache: Fremdsprache, pruefung: Pruefung })),
    /** Consents that may be printed as recorded. */
    einwilligungen: z.array(
      z.object({
        id: z.uuid(),
        zweck: z.enum(ZWECKE),
        empfaenger: z.string().nullable(),
        gueltigVon: z.string(),
      }),
    ),
    erreichbarkeit: Erreichbarkeit.nullable(),
  }),
});

export const getPapierRoute = defineRoute({
  id: 'papier.getPapier',
  methode: 'GET',
  pfad: '/akten/:akteId/papiere/:art',
  domaene: 'fall',
  recht: 'papier.drucken',
  zweck: 'Papier für die Person drucken',
  protokoll: { art: 'OFFENLEGUNG', objektart: 'akte', grundlagen: ['AN_DIE_PERSON'] },
  beschreibung:
    'Ein Papier als PDF, deutsch neben der gewählten Sprache. Der Druck steht in der Geschichte der Akte.',
  params: AkteParams.extend({ art: z.enum(PAPIER_ARTEN) }),
  query: z.object({
    sprache: Papiersprache.default('de'),
    /** Consents only: the form of this purpose, not filled in. */
    zweck: z.enum(ZWECKE).default('ZUSAMMENARBEIT'),
    /** Consents only: a recorded one, as it was shown. */
    einwilligungId: z.uuid().optional(),
  }),
  antwort: z.unknown(),
  datei: 'application/pdf',
});

export const updateErreichbarkeitRoute = defineRoute({
  id: 'papier.updateErreichbarkeit',
  methode: 'PUT',
  pfad: '/papiere/erreichbarkeit',
  domaene: 'fall',
  recht: 'papier.erreichbarkeit',
  zweck: 'Erreichbarkeit auf Papieren angeben',
  protokoll: { art: 'VERAENDERUNG', objektart: 'erreichbarkeit' },
  beschreibung: 'Die eigene dienstliche Telefonnummer und Sprechzeit, wie sie auf Papieren steht.',
  body: z.object({
    telefon: zeile(40).refine(
      (text) => /^[+0-9][0-9 ()/-]{3,}$/.test(text),
      'Geben Sie eine Telefonnummer ein.',
    ),
    sprechzeit: zeileOderLeer(120),
  }),
  antwort: Erreichbarkeit,
});

const pruefen = {
  domaene: 'foerderung',
  recht: 'papier.uebersetzungen',
  zweck: 'Übersetzungen von Papieren prüfen',
} as const;

export const listUebersetzungenRoute = defineRoute({
  ...pruefen,
  id: 'papier.listUebersetzungen',
  methode: 'GET',
  pfad: '/papiere/uebersetzungen',
  protokoll: { art: 'ABFRAGE', objektart: 'textpruefung' },
  beschreibung: 'Stand der Übersetzungen aller Papiere im eigenen KIM-Standort.',
  antwort: z.object({
    eintraege: z.array(
      z.object({
        vorlage: z.enum(VORLAGEN),
        version: z.string(),
        sprache: Fremdsprache,
        pruefung: Pruefung.extend({ id: z.uuid() }).nullable(),
      }),
    ),
  }),
});

const UebersetzungParams = z.object({ vorlage: z.enum(VORLAGEN), sprache: Fremdsprache });

export const getUebersetzungRoute = defineRoute({
  ...pruefen,
  id: 'papier.getUebersetzung',
  methode: 'GET',
  pfad: '/papiere/uebersetzungen/:vorlage/:sprache',
  protokoll: { art: 'ABFRAGE', objektart: 'textpruefung' },
  beschreibung: 'Alle Wörter einer Vorlage, deutsch neben der Übersetzung, zum Prüfen.',
  params: UebersetzungParams,
  antwort: z.object({
    version: z.string(),
    /** SHA-256 in hex: what a check refers to. */
    texthash: z.string(),
    texte: z.array(z.object({ schluessel: z.string(), deutsch: z.string(), uebersetzung: z.string() })),
    pruefung: Pruefung.extend({ id: z.uuid() }).nullable(),
  }),
});

export const recordTextpruefungRoute = defineRoute({
  ...pruefen,
  id: 'papier.recordTextpruefung',
  methode: 'POST',
  pfad: '/papiere/uebersetzungen/:vorlage/:sprache/pruefungen',
  protokoll: { art: 'ERHEBUNG', objektart: 'textpruefung' },
  beschreibung: 'Hält fest, wer eine Übersetzung geprüft hat. Name und Tag stehen danach auf dem Papier.',
  params: UebersetzungParams,
  body: z.object({ texthash: z.string().regex(/^[0-9a-f]{64}$/), geprueftVon: zeile(120) }),
  antwort: SchreibAntwort,
  erneutAnmelden: true,
});

export const closeTextpruefungRoute = defineRoute({
  ...pruefen,
  id: 'papier.closeTextpruefung',
  methode: 'DELETE',
  pfad: '/papiere/textpruefungen/:textpruefungId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'textpruefung' },
  beschreibung: 'Nimmt eine Prüfung zurück; die Übersetzung ist wieder eine Lesehilfe.',
  params: z.object({ textpruefungId: z.uuid() }),
  antwort: z.object({}),
  erneutAnmelden: true,
});
