import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { absatz, AkteParams, optionalerAbsatz, Version } from '#src/modules/akte/feld.model.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { EMPFAENGERART_CODES } from '#src/modules/einwilligung/wertelisten/empfaenger.ts';
import { Befund, Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { HINWEIS_ZUSTAENDE, RUECKMELDUNG_ANLAESSE } from './thema.model.ts';
import { HUERDE_CODES } from './wertelisten/huerden.ts';

export const HINWEIS_TEXT = 1_000;
export const INSTITUTION_HOECHSTENS = 120;
export const BEITRAG_HOECHSTENS = 2_000;

const tag = z.iso.date();
const anzahl = z.number().int();
const zweck = 'Systemhinweise aus der Fallarbeit';
const geben = { domaene: 'fall', recht: 'systemhinweis.geben', zweck } as const;
const eigene = { recht: 'systemhinweis.eigene', zweck } as const;
const bearbeiten = { domaene: 'steuerung', recht: 'systemhinweis.bearbeiten', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'systemhinweis' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'systemhinweis' } as const;
const hinweisParams = z.object({ hinweisId: z.uuid() });
const rueckmeldungParams = z.object({ rueckmeldungId: z.uuid() });

const Codes = {
  schnittstelle: z.enum(EMPFAENGERART_CODES, 'Wählen Sie die Schnittstelle.'),
  themenbereich: z.enum(THEMENBEREICH_CODES, 'Wählen Sie den Themenbereich.'),
  huerde: z.enum(HUERDE_CODES, 'Wählen Sie die Hürde.'),
};

const Hinweis = z.object({
  id: z.uuid(),
  /** First day of the month; the day is not kept. */
  monat: tag,
  ...Codes,
  institution: z.string().nullable(),
  tageVerloren: anzahl.nullable(),
  inhalt: z.string().nullable(),
  zustand: z.enum(HINWEIS_ZUSTAENDE),
  grund: z.string().nullable(),
  thema: z.object({ id: z.uuid(), titel: z.string() }).nullable(),
  /** The reporter, if it wanted to be named. */
  gemeldetVon: z.string().nullable(),
  mitName: z.boolean(),
  /** UEBERBLICK: a gap of the directory, given by the Koordination; nobody can be asked back. */
  herkunft: z.enum(['AKTE', 'UEBERBLICK']),
  /** A Rückfrage waits for the reporter. */
  rueckfrageOffen: z.boolean(),
  version: anzahl,
});
export type Hinweis = z.infer<typeof Hinweis>;

const Beitrag = z.object({
  lfd: anzahl,
  art: z.enum(['RUECKFRAGE', 'ANTWORT', 'WIDERSPRUCH']),
  inhalt: z.string(),
  von: z.string().nullable(),
  am: tag,
});

export const checkHinweistextRoute = defineRoute({
  ...eigene,
  domaene: 'fall',
  id: 'thema.checkHinweistext',
  methode: 'POST',
  status: 200,
  pfad: '/systemhinweise/pruefung',
  protokoll: abfrage,
  beschreibung:
    'Sucht im Text eines Systemhinweises, was eine Person erkennbar macht. Nennt nur die Stellen.',
  body: z.object({
    institution: z
      .string()
      .max(INSTITUTION_HOECHSTENS * 2)
      .default(''),
    text: z.string().max(BEITRAG_HOECHSTENS * 2),
  }),
  antwort: z.object({ befunde: z.array(Befund) }),
});

export const createSystemhinweisRoute = defineRoute({
  ...geben,
  id: 'thema.createSystemhinweis',
  methode: 'POST',
  pfad: '/akten/:akteId/systemhinweise',
  protokoll: { art: 'VERAENDERUNG', objektart: 'akte' },
  beschreibung:
    'Gibt aus einer Akte einen Systemhinweis an die Koordination. Nur die Codes und ein geprüfter Text verlassen die Akte; der Hinweis kennt sie nicht.',
  params: AkteParams,
  body: z.object({
    ...Codes,
    institution: optionalerAbsatz(INSTITUTION_HOECHSTENS),
    tageVerloren: z.number().int().min(0).max(3_650, 'Höchstens 3650 Tage.').nullable().default(null),
    text: optionalerAbsatz(HINWEIS_TEXT),
    mitName: z.boolean(),
    erklaerungen: Bestaetigung.erklaerungen,
    /** Needed as soon as a text goes along. */
    bestaetigt: z.boolean().default(false),
  }),
  antwort: z.object({ id: z.uuid() }),
});

export const listEigeneHinweiseRoute = defineRoute({
  ...eigene,
  domaene: 'steuerung',
  id: 'thema.listEigeneHinweise',
  methode: 'GET',
  pfad: '/systemhinweise/eigene',
  protokoll: abfrage,
  beschreibung: 'Eigene Systemhinweise mit Rückfragen, und die Rückmeldungen an das eigene Konto.',
  query: SeitenQuery,
  antwort: seiteVon(Hinweis.extend({ beitraege: z.array(Beitrag) })).extend({
    rueckmeldungen: z.array(
      z.object({
        id: z.uuid(),
        thema: z.object({ id: z.uuid(), titel: z.string() }).nullable(),
        anlass: z.enum(RUECKMELDUNG_ANLAESSE),
        inhalt: z.string(),
        am: tag,
        gelesenAm: tag.nullable(),
        widersprochenAm: tag.nullable(),
      }),
    ),
  }),
});

export const recordHinweisantwortRoute = defineRoute({
  ...eigene,
  domaene: 'fall',
  id: 'thema.recordHinweisantwort',
  methode: 'POST',
  pfad: '/systemhinweise/:hinweisId/antwort',
  protokoll: veraenderung,
  beschreibung:
    'Antwortet auf die Rückfrage zu einem eigenen Systemhinweis, ohne Namen der meldenden Person.',
  params: hinweisParams,
  body: z.object({ text: absatz(BEITRAG_HOECHSTENS), ...Bestaetigung }),
  antwort: z.object({ id: z.uuid() }),
});

export const recordLesungRoute = defineRoute({
  ...eigene,
  domaene: 'steuerung',
  id: 'thema.recordLesung',
  methode: 'POST',
  pfad: '/rueckmeldungen/:rueckmeldungId/lesung',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rueckmeldung' },
  beschreibung: 'Hält fest, dass die eigene Rückmeldung gelesen ist. Die Koordination sieht nur die Anzahl.',
  params: rueckmeldungParams,
  antwort: z.object({ id: z.uuid() }),
});

export const recordWiderspruchRoute = defineRoute({
  ...eigene,
  domaene: 'fall',
  id: 'thema.recordWiderspruch',
  methode: 'POST',
  pfad: '/rueckmeldungen/:rueckmeldungId/widerspruch',
  protokoll: { art: 'VERAENDERUNG', objektart: 'rueckmeldung' },
  beschreibung:
    'Sagt zu einer eigenen Rückmeldung „trifft nicht zu“; das Thema oder der Hinweis wird wieder aufgenommen.',
  params: rueckmeldungParams,
  body: z.object({ text: absatz(BEITRAG_HOECHSTENS), ...Bestaetigung }),
  antwort: z.object({ id: z.uuid() }),
});

export const listSystemhinweiseRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.listSystemhinweise',
  methode: 'GET',
  pfad: '/systemhinweise',
  protokoll: abfrage,
  beschreibung: 'Systemhinweise des KIM-Standorts, gefiltert; neue zuerst.',
  query: SeitenQuery.extend({
    zustand: z.enum(HINWEIS_ZUSTAENDE).optional(),
    schnittstelle: z.enum(EMPFAENGERART_CODES).optional(),
    themenbereich: z.enum(THEMENBEREICH_CODES).optional(),
    huerde: z.enum(HUERDE_CODES).optional(),
    monat: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Geben Sie den Monat als JJJJ-MM ein.')
      .optional(),
  }),
  antwort: seiteVon(Hinweis),
});

export const getSystemhinweisRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.getSystemhinweis',
  methode: 'GET',
  pfad: '/systemhinweise/:hinweisId',
  protokoll: abfrage,
  beschreibung: 'Ein Systemhinweis mit Rückfragen und Antworten.',
  params: hinweisParams,
  antwort: Hinweis.extend({ beitraege: z.array(Beitrag) }),
});

export const recordSichtungRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.recordSichtung',
  methode: 'POST',
  pfad: '/systemhinweise/:hinweisId/sichtung',
  protokoll: veraenderung,
  beschreibung:
    'Sichtet einen Systemhinweis, oder verfolgt ihn mit Grund nicht weiter. Die meldende Person erfährt es.',
  params: hinweisParams,
  body: z.object({
    version: Version,
    ergebnis: z.enum(['GESICHTET', 'NICHT_WEITERVERFOLGT']),
    grund: optionalerAbsatz(BEITRAG_HOECHSTENS),
    erklaerungen: Bestaetigung.erklaerungen,
  }),
  antwort: SchreibAntwort,
});

export const recordHinweisrueckfrageRoute = defineRoute({
  ...bearbeiten,
  id: 'thema.recordHinweisrueckfrage',
  methode: 'POST',
  pfad: '/systemhinweise/:hinweisId/rueckfrage',
  protokoll: veraenderung,
  beschreibung: 'Fragt bei der meldenden Person zurück, auch wenn sie nicht genannt ist.',
  params: hinweisParams,
  body: z.object({ version: Version, text: absatz(BEITRAG_HOECHSTENS), ...Bestaetigung }),
  antwort: SchreibAntwort,
});
