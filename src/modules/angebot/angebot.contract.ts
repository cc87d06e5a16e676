import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { Version } from '#src/modules/akte/feld.model.ts';
import { SPRACHE_CODES } from '#src/modules/akte/wertelisten/sprachen.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import {
  ANGEBOT_ZUSTAENDE,
  Anbieterangaben,
  Angaben,
  FRISCHEN,
  tagOderNull,
  zeileOderNull,
} from './angebot.model.ts';
import { Ergebnis, Ergebnisstand } from './ergebnis.model.ts';
import {
  ANMELDUNG_CODES,
  ARCHIVGRUND_CODES,
  KOSTEN_CODES,
  NIVEAU_CODES,
  RECHTSKREIS_CODES,
  ZIELGRUPPE_CODES,
} from './wertelisten/angebot.ts';

const anzahl = z.number().int();
const tag = z.iso.date();
const zweck = 'Verzeichnis der Angebote';
const lesen = { domaene: 'steuerung', recht: 'angebot.lesen', zweck } as const;
const pflegen = { domaene: 'steuerung', recht: 'angebot.pflegen', zweck } as const;
const abfrage = { art: 'ABFRAGE', objektart: 'angebot' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'angebot' } as const;
const params = z.object({ angebotId: z.uuid() });
const anbieterParams = z.object({ anbieterId: z.uuid() });

export const SUCHTEXT_HOECHSTENS = 200;
export const UMKREISE = [5, 10, 25, 50] as const;
const schalter = z.enum(['ja']).optional();

/** What can be asked for; the public page takes the same. */
export const Suchangaben = z.object({
  suche: z.string().max(SUCHTEXT_HOECHSTENS).default(''),
  bereich: z.enum(THEMENBEREICH_CODES).optional(),
  zielgruppe: z.enum(ZIELGRUPPE_CODES).optional(),
  sprache: z.enum(SPRACHE_CODES).optional(),
  rechtskreis: z.enum(RECHTSKREIS_CODES).optional(),
  niveau: z.enum(NIVEAU_CODES).optional(),
  kosten: z.enum(KOSTEN_CODES).optional(),
  anmeldung: z.enum(ANMELDUNG_CODES).optional(),
  kinderbetreuung: schalter,
  frei: schalter,
  stufenlos: schalter,
  ort: z.string().max(120).default(''),
  umkreis: z.coerce
    .number()
    .refine((km) => (UMKREISE as readonly number[]).includes(km), 'Wählen Sie einen Umkreis aus der Liste.')
    .default(25),
});
export type Suchangaben = z.infer<typeof Suchangaben>;

const Treffer = z.object({
  id: z.uuid(),
  titel: z.string(),
  anbieter: z.string(),
  orte: z.array(z.string()),
  sprachen: z.array(z.string()),
  plaetze: z.string(),
  frische: z.enum(FRISCHEN),
  bestaetigtAm: tag,
  gueltigBis: tag.nullable(),
  eigenerStandort: z.boolean(),
  km: z.number().nullable(),
  /** Why it fits, in words; `teilweise`: not all of what was sought. */
  gruende: z.array(z.string()),
  teilweise: z.boolean(),
});
export type Treffer = z.infer<typeof Treffer>;

export const searchAngeboteRoute = defineRoute({
  ...lesen,
  id: 'angebot.searchAngebote',
  methode: 'GET',
  pfad: '/angebote',
  protokoll: abfrage,
  beschreibung:
    'Sucht im Verzeichnis aller KIM-Standorte, auch mit Tippfehlern und in anderen Sprachen. Jeder Treffer sagt, warum er passt; Veraltetes steht hinten.',
  query: SeitenQuery.extend(Suchangaben.shape),
  antwort: seiteVon(Treffer).extend({
    /** What was understood of the words. */
    verstanden: z.array(z.string()),
    /** A place was named that no Angebot knows. */
    ortUnbekannt: z.boolean(),
  }),
});

const Aenderungszeile = z.object({
  lfd: anzahl,
  art: z.string(),
  durch: z.enum(['KONTO', 'PFLEGE', 'QUELLE']),
  von: z.string().nullable(),
  grund: z.string().nullable(),
  am: tag,
  felder: z.array(z.object({ feld: z.string(), alt: z.unknown(), neu: z.unknown() })),
});

export const getAngebotRoute = defineRoute({
  ...lesen,
  id: 'angebot.getAngebot',
  methode: 'GET',
  pfad: '/angebote/:angebotId',
  protokoll: abfrage,
  beschreibung:
    'Ein Angebot mit allem, was eingetragen ist, und mit geschützten Zahlen dazu, was aus den Verweisen wurde; im eigenen Standort mit Verlauf und offenen Vorschlägen.',
  params,
  antwort: z.object({
    id: z.uuid(),
    anbieterId: z.uuid(),
    anbieter: Anbieterangaben,
    angaben: Angaben,
    oeffentlich: z.boolean(),
    zustand: z.enum(ANGEBOT_ZUSTAENDE),
    archivGrund: z.string().nullable(),
    gueltigBis: tag.nullable(),
    quelle: z.string(),
    frische: z.enum(FRISCHEN),
    bestaetigtAm: tag,
    bestaetigtDurch: z.enum(['KONTO', 'PFLEGE', 'QUELLE']),
    version: anzahl,
    eigenerStandort: z.boolean(),
    /** null: too few Verweise to be shown, or none. */
    ergebnis: Ergebnis.nullable(),
    /** null: another Standort keeps it. */
    verlauf: z.array(Aenderungszeile).nullable(),
    vorschlaege: z
      .array(z.object({ id: z.uuid(), feld: z.string(), inhalt: z.string(), durch: z.string(), am: tag }))
      .nullable(),
  }),
});

const datei = {
  ...pflegen,
  methode: 'GET',
  protokoll: abfrage,
  antwort: z.unknown(),
} as const;

export const exportAngeboteCsvRoute = defineRoute({
  ...datei,
  id: 'angebot.exportAngeboteCsv',
  pfad: '/angebote.csv',
  beschreibung:
    'Alle Angebote des eigenen KIM-Standorts mit allen Feldern als CSV-Datei, auch interne und archivierte.',
  datei: 'text/csv; charset=utf-8',
});

export const exportAngeboteXlsxRoute = defineRoute({
  ...datei,
  id: 'angebot.exportAngeboteXlsx',
  pfad: '/angebote.xlsx',
  beschreibung: 'Alle Angebote des eigenen KIM-Standorts mit allen Feldern als Excel-Datei.',
  datei: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
});

const Kopf = {
  anbieterId: z.uuid('Wählen Sie, wer das Angebot macht.'),
  angaben: Angaben,
  oeffentlich: z.boolean().default(true),
  gueltigBis: tagOderNull,
  /** Where it was read or who said it. */
  quelle: zeileOderNull(200).transform((wert) => wert ?? 'Eigene Kenntnis'),
};

export const createAngebotRoute = defineRoute({
  ...pflegen,
  id: 'angebot.createAngebot',
  methode: 'POST',
  pfad: '/angebote',
  protokoll: veraenderung,
  beschreibung:
    'Trägt ein Angebot des eigenen KIM-Standorts ein. Wer einträgt, bestätigt es mit dem heutigen Tag.',
  body: z.object({ ...Kopf, ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const updateAngebotRoute = defineRoute({
  ...pflegen,
  id: 'angebot.updateAngebot',
  methode: 'PUT',
  pfad: '/angebote/:angebotId',
  protokoll: veraenderung,
  beschreibung: 'Ändert ein Angebot des eigenen KIM-Standorts; alter und neuer Stand bleiben im Verlauf.',
  params,
  body: z.object({ version: Version, ...Kopf, ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const recordAngebotsbestaetigungRoute = defineRoute({
  ...pflegen,
  id: 'angebot.recordAngebotsbestaetigung',
  methode: 'POST',
  pfad: '/angebote/:angebotId/bestaetigungen',
  protokoll: veraenderung,
  beschreibung: 'Bestätigt ein Angebot unverändert mit dem heutigen Tag, zum Beispiel nach einem Anruf.',
  params,
  body: z.object({ version: Version }),
  antwort: SchreibAntwort,
});

export const closeAngebotRoute = defineRoute({
  ...pflegen,
  id: 'angebot.closeAngebot',
  methode: 'POST',
  pfad: '/angebote/:angebotId/archivierungen',
  protokoll: veraenderung,
  beschreibung:
    'Nimmt ein Angebot mit Grund aus dem Verzeichnis, oder nimmt es wieder auf. Gelöscht wird nichts.',
  params,
  body: z.object({ version: Version, grund: z.enum(ARCHIVGRUND_CODES).nullable() }),
  antwort: SchreibAntwort,
});

const Anbieterzeile = z.object({
  id: z.uuid(),
  ...Anbieterangaben.shape,
  version: anzahl,
  angebote: anzahl,
  veraltet: anzahl,
  erinnerungen: anzahl,
  erinnertAm: tag.nullable(),
  /** Links of the keeper that open something today. */
  links: anzahl,
});

export const listAnbieterRoute = defineRoute({
  ...pflegen,
  id: 'angebot.listAnbieter',
  methode: 'GET',
  pfad: '/anbieter',
  protokoll: { art: 'ABFRAGE', objektart: 'anbieter' },
  beschreibung:
    'Anbieter des eigenen KIM-Standorts mit der Zahl ihrer Angebote, nach Namen; mit Suche nach einem Teil des Namens.',
  query: SeitenQuery.extend({
    suche: z.string().max(SUCHTEXT_HOECHSTENS).default(''),
    /** One that is known, for a choice that shows its name. */
    anbieterId: z.uuid().optional(),
  }),
  antwort: seiteVon(Anbieterzeile),
});

export const createAnbieterRoute = defineRoute({
  ...pflegen,
  id: 'angebot.createAnbieter',
  methode: 'POST',
  pfad: '/anbieter',
  protokoll: { art: 'VERAENDERUNG', objektart: 'anbieter' },
  beschreibung: 'Legt einen Anbieter an: wer etwas anbietet und wer seine Einträge pflegt.',
  body: z.object({ angaben: Anbieterangaben, ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const updateAnbieterRoute = defineRoute({
  ...pflegen,
  id: 'angebot.updateAnbieter',
  methode: 'PUT',
  pfad: '/anbieter/:anbieterId',
  protokoll: { art: 'VERAENDERUNG', objektart: 'anbieter' },
  beschreibung: 'Ändert einen Anbieter des eigenen KIM-Standorts.',
  params: anbieterParams,
  body: z.object({ version: Version, angaben: Anbieterangaben, ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const recordAnbieterbestaetigungRoute = defineRoute({
  ...pflegen,
  id: 'angebot.recordAnbieterbestaetigung',
  methode: 'POST',
  pfad: '/anbieter/:anbieterId/bestaetigungen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'anbieter' },
  beschreibung: 'Bestätigt alle Angebote eines Anbieters unverändert, zum Beispiel nach einem Anruf.',
  params: anbieterParams,
  antwort: z.object({ id: z.uuid(), anzahl }),
});

export const createPflegelinkRoute = defineRoute({
  ...pflegen,
  id: 'angebot.createPflegelink',
  methode: 'POST',
  pfad: '/anbieter/:anbieterId/pflegelinks',
  protokoll: { art: 'VERAENDERUNG', objektart: 'anbieter' },
  beschreibung:
    'Schickt der Adresse für die Pflege einen Link, mit dem sie ihre Angebote ohne Konto bestätigt.',
  params: anbieterParams,
  antwort: z.object({ id: z.uuid(), gueltigBis: tag }),
});

export const closePflegelinksRoute = defineRoute({
  ...pflegen,
  id: 'angebot.closePflegelinks',
  methode: 'POST',
  pfad: '/anbieter/:anbieterId/pflegelinks/sperrungen',
  protokoll: { art: 'VERAENDERUNG', objektart: 'anbieter' },
  beschreibung:
    'Sperrt alle offenen Links zur Pflege eines Anbieters, zum Beispiel weil einer an die falsche Adresse ging.',
  params: anbieterParams,
  antwort: z.object({ id: z.uuid(), anzahl }),
});

const Pflegezeile = z.object({
  id: z.uuid(),
  titel: z.string(),
  anbieter: z.string(),
  bestaetigtAm: tag,
  gueltigBis: tag.nullable(),
});

export const getPflegestandRoute = defineRoute({
  ...pflegen,
  id: 'angebot.getPflegestand',
  methode: 'GET',
  pfad: '/angebotspflege',
  protokoll: abfrage,
  beschreibung:
    'Was im Verzeichnis des eigenen KIM-Standorts zu tun ist: offene Vorschläge, Anbieter, die nach zwei Erinnerungen nicht geantwortet haben, Veraltetes, bald Endendes; mit dem Anteil der in sechs Monaten bestätigten Angebote und den Angeboten, die oft keinen Platz haben.',
  antwort: z.object({
    anteil: z.object({ bestaetigt: anzahl, alle: anzahl, monate: anzahl }),
    erinnerungen: anzahl,
    rhythmusTage: anzahl,
    vorschlaege: z.array(
      z.object({
        id: z.uuid(),
        angebotId: z.uuid(),
        titel: z.string(),
        feld: z.string(),
        inhalt: z.string(),
        durch: z.string(),
        am: tag,
      }),
    ),
    anzurufen: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        telefon: z.string().nullable(),
        funktion: z.string().nullable(),
        veraltet: anzahl,
        erinnertAm: tag.nullable(),
      }),
    ),
    veraltete: z.array(Pflegezeile),
    endende: z.array(Pflegezeile),
    /** null: not counted yet. */
    ergebnisse: Ergebnisstand.nullable(),
    keinPlatzProzent: anzahl,
    volle: z.array(
      z.object({
        id: z.uuid(),
        titel: z.string(),
        anbieter: z.string(),
        verweise: anzahl,
        keinPlatz: anzahl,
      }),
    ),
  }),
});

export const recordVorschlagRoute = defineRoute({
  ...pflegen,
  id: 'angebot.recordVorschlag',
  methode: 'POST',
  pfad: '/angebotsvorschlaege/:vorschlagId/entscheidungen',
  protokoll: veraenderung,
  beschreibung:
    'Hakt einen Vorschlag ab: übernommen oder, mit Grund, abgelehnt. Geändert wird das Angebot von Hand.',
  params: z.object({ vorschlagId: z.uuid() }),
  body: z.object({ uebernommen: z.boolean(), grund: zeileOderNull(500) }),
  antwort: SchreibAntwort,
});
