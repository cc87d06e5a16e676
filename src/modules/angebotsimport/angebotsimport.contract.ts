import { z } from 'zod';
import { defineRoute, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { Version, zeile } from '#src/modules/akte/feld.model.ts';
import { THEMENBEREICH_CODES } from '#src/modules/akte/wertelisten/themenbereiche.ts';
import { isWebadresse, UEBERSETZUNGSSPRACHEN } from '#src/modules/angebot/angebot.model.ts';
import { Befund, Bestaetigung } from '#src/modules/fachfrage/pruefung.contract.ts';
import { IMPORTFELD_CODES, NICHT_LESEN } from './datei/felder.model.ts';
import {
  INTEGREAT_INHALT_CODES,
  LAUF_ZUSTAENDE,
  QUELLENART_CODES,
  QUELLENRHYTHMUS_CODES,
  ZEILENARTEN,
} from './quelle.model.ts';

const anzahl = z.number().int();
const kopf = {
  domaene: 'steuerung',
  recht: 'angebotsquelle.verwalten',
  zweck: 'Angebote aus anderen Verzeichnissen',
} as const;
const abfrage = { art: 'ABFRAGE', objektart: 'angebotsquelle' } as const;
const veraenderung = { art: 'VERAENDERUNG', objektart: 'angebotsquelle' } as const;
const params = z.object({ quelleId: z.uuid() });
const laufParams = z.object({ quelleId: z.uuid(), laufId: z.uuid() });

const Felder = {
  art: z.enum(QUELLENART_CODES),
  name: zeile(100),
  url: zeile(300)
    .refine(
      (wert) =>
        isWebadresse(wert) && wert.startsWith('https://') && !wert.includes('?') && !wert.includes('#'),
      'Schreiben Sie die Adresse der Schnittstelle mit https:// am Anfang und ohne Fragezeichen.',
    )
    .nullable()
    .default(null),
  region: z
    .preprocess(
      (wert) => (wert === '' ? null : wert),
      z
        .string()
        .trim()
        .regex(
          /^[a-z0-9][a-z0-9-]{0,59}$/,
          'Schreiben Sie die Region wie in der Adresse von Integreat, zum Beispiel lennetal.',
        )
        .nullable(),
    )
    .default(null),
  sprachen: z.array(z.enum(UEBERSETZUNGSSPRACHEN)).max(9).default([]),
  inhalte: z.array(z.enum(INTEGREAT_INHALT_CODES)).max(3).default([]),
  lizenz: zeile(80),
  verantwortlich: zeile(120),
  rhythmus: z.enum(QUELLENRHYTHMUS_CODES),
  oeffentlich: z.boolean().default(true),
  /** A file holds all Angebote of the source: what is missing is archived. */
  vollstaendig: z.boolean().default(false),
};
const Eingabe = z
  .object(Felder)
  .refine(({ art, region }) => (art === 'INTEGREAT') === (region !== null), {
    path: ['region'],
    message: 'Eine Region gehört zu Integreat und nur dazu.',
  })
  .refine(({ art, inhalte }) => art !== 'INTEGREAT' || inhalte.length > 0, {
    path: ['inhalte'],
    message: 'Wählen Sie, was gelesen wird.',
  })
  .refine(({ art, url }) => (art === 'DATEI') === (url === null), {
    path: ['url'],
    message: 'Eine Adresse gehört zu jeder Quelle, die keine Datei ist.',
  })
  .refine(({ art, rhythmus }) => art !== 'DATEI' || rhythmus === 'VON_HAND', {
    path: ['rhythmus'],
    message: 'Eine Datei wird gelesen, wenn Sie sie hochladen.',
  });

const Begriff = z.object({
  schluessel: z.string(),
  name: z.string(),
  bereich: z.enum(THEMENBEREICH_CODES).nullable(),
  zielgruppe: z.string().nullable(),
  anzahl,
});
const Lauf = z.object({
  id: z.uuid(),
  zustand: z.enum(LAUF_ZUSTAENDE),
  gelesen: anzahl,
  gesamt: anzahl.nullable(),
  zahlen: z.object({
    neu: anzahl,
    geaendert: anzahl,
    konflikt: anzahl,
    unveraendert: anzahl,
    verschwunden: anzahl,
    abgewiesen: anzahl,
    auffaellig: anzahl,
    begriffe: z.array(Begriff),
    /** Columns of a file; null: not read. */
    spalten: z.array(z.object({ name: z.string(), feld: z.string().nullable() })),
    hinweise: z.array(z.string()),
  }),
  fehler: z.string().nullable(),
  fehlerOrt: z.string().nullable(),
  am: z.iso.date(),
});
const Quelle = z.object({
  id: z.uuid(),
  art: z.enum(QUELLENART_CODES),
  name: z.string(),
  url: z.string().nullable(),
  region: z.string().nullable(),
  sprachen: z.array(z.string()),
  inhalte: z.array(z.string()),
  lizenz: z.string(),
  verantwortlich: z.string(),
  rhythmus: z.enum(QUELLENRHYTHMUS_CODES),
  oeffentlich: z.boolean(),
  vollstaendig: z.boolean(),
  spalten: z.record(z.string(), z.string()),
  zuordnung: z.record(z.string(), z.enum(THEMENBEREICH_CODES)),
  zustand: z.enum(['AKTIV', 'BEENDET']),
  version: anzahl,
  angebote: anzahl,
  /** File that waits for its reading or decision. */
  datei: z.object({ am: z.iso.date(), bytes: anzahl }).nullable(),
  lauf: Lauf.nullable(),
});

export const listAngebotsquellenRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.listAngebotsquellen',
  methode: 'GET',
  pfad: '/angebotsquellen',
  protokoll: abfrage,
  beschreibung:
    'Andere Verzeichnisse, aus denen der eigene KIM-Standort Angebote übernimmt, mit dem letzten Lauf.',
  query: SeitenQuery,
  antwort: seiteVon(Quelle),
});

export const getAngebotsquelleRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.getAngebotsquelle',
  methode: 'GET',
  pfad: '/angebotsquellen/:quelleId',
  protokoll: abfrage,
  beschreibung: 'Eine Quelle mit dem letzten Lauf: wie weit er ist, und was sich ändern würde.',
  params,
  antwort: Quelle,
});

export const createAngebotsquelleRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.createAngebotsquelle',
  methode: 'POST',
  pfad: '/angebotsquellen',
  protokoll: veraenderung,
  beschreibung:
    'Trägt ein Verzeichnis ein, aus dem Angebote kommen sollen. Gelesen wird es erst auf Knopfdruck oder nach Zeitplan.',
  body: z.object({ quelle: Eingabe, ...Bestaetigung }),
  antwort: SchreibAntwort,
});

export const updateAngebotsquelleRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.updateAngebotsquelle',
  methode: 'PUT',
  pfad: '/angebotsquellen/:quelleId',
  protokoll: veraenderung,
  beschreibung:
    'Ändert eine Quelle oder die Zuordnung ihrer Begriffe, oder beendet sie. Was übernommen ist, bleibt.',
  params,
  body: z.object({
    version: Version,
    quelle: Eingabe,
    zuordnung: z
      .record(z.string().min(1).max(200), z.enum(THEMENBEREICH_CODES))
      .refine((werte) => Object.keys(werte).length <= 300, 'Höchstens 300 Begriffe.'),
    /** Head of a column and the field it fills; empty: it is not read. */
    spalten: z
      .record(z.string().min(1).max(120), z.enum([NICHT_LESEN, ...IMPORTFELD_CODES]))
      .refine((werte) => Object.keys(werte).length <= 300, 'Höchstens 300 Spalten.')
      .default({}),
    zustand: z.enum(['AKTIV', 'BEENDET']),
    ...Bestaetigung,
  }),
  antwort: SchreibAntwort,
});

export const createAngebotslaufRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.createAngebotslauf',
  methode: 'POST',
  pfad: '/angebotsquellen/:quelleId/laeufe',
  protokoll: veraenderung,
  beschreibung: 'Lässt eine Quelle lesen. Es entsteht eine Vorschau; ins Verzeichnis kommt noch nichts.',
  params,
  antwort: z.object({ id: z.uuid() }),
});

export const createAngebotsdateiRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.createAngebotsdatei',
  methode: 'POST',
  pfad: '/angebotsquellen/:quelleId/dateien',
  protokoll: veraenderung,
  beschreibung:
    'Lädt eine Datei mit Angeboten hoch (CSV, Excel oder HSDS 3.0) und lässt sie lesen. Es entsteht eine Vorschau; ins Verzeichnis kommt noch nichts.',
  params,
  body: z.custom<Uint8Array>(),
  rohdaten: true,
  antwort: SchreibAntwort,
});

export const exportHsdsNdjsonRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.exportHsdsNdjson',
  methode: 'GET',
  pfad: '/angebote.ndjson',
  protokoll: abfrage,
  beschreibung:
    'Alle öffentlichen Angebote des eigenen KIM-Standorts nach HSDS 3.0, eines je Zeile, mit demselben Inhalt wie unter /hsds/v3.',
  antwort: z.unknown(),
  datei: 'application/x-ndjson',
});

export const listAngebotslaufzeilenRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.listAngebotslaufzeilen',
  methode: 'GET',
  pfad: '/angebotsquellen/:quelleId/laeufe/:laufId/zeilen',
  protokoll: abfrage,
  beschreibung:
    'Zeilen einer Vorschau: neu, geändert, mit Konflikt, verschwunden oder abgewiesen, Feld für Feld.',
  params: laufParams,
  query: SeitenQuery.extend({ art: z.enum(ZEILENARTEN).optional() }),
  antwort: seiteVon(
    z.object({
      lfd: anzahl,
      art: z.enum(ZEILENARTEN),
      fremdId: z.string(),
      angebotId: z.uuid().nullable(),
      titel: z.string(),
      felder: z.array(
        z.object({ feld: z.string(), alt: z.unknown(), neu: z.unknown(), konflikt: z.boolean() }),
      ),
      befunde: z.array(Befund.extend({ text: z.string() })),
      hinweise: z.array(z.string()),
      /** Of a new one: all that comes in, field by field; null for every other line. */
      inhalt: z.array(z.object({ feld: z.string(), wert: z.unknown() })).nullable(),
    }),
  ),
});

const Nummern = z.array(z.number().int().min(1).max(100_000)).max(2_000).default([]);

export const recordAngebotsuebernahmeRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.recordAngebotsuebernahme',
  methode: 'POST',
  pfad: '/angebotsquellen/:quelleId/laeufe/:laufId/uebernahme',
  protokoll: veraenderung,
  beschreibung:
    'Übernimmt eine Vorschau im Ganzen, ohne die ausgelassenen Zeilen. Die Arbeit geht im Hintergrund weiter.',
  params: laufParams,
  body: z.object({
    /** Lines that are left out. */
    ohne: Nummern,
    /** Lines in which the source wins over what was corrected here. */
    quelleGilt: Nummern,
    /** Lines whose conspicuous places somebody looked at: they mean no person. */
    angesehen: Nummern,
  }),
  antwort: z.object({ id: z.uuid() }),
});

export const closeAngebotslaufRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.closeAngebotslauf',
  methode: 'POST',
  pfad: '/angebotsquellen/:quelleId/laeufe/:laufId/verwerfen',
  protokoll: veraenderung,
  beschreibung: 'Verwirft eine Vorschau. Am Verzeichnis ändert sich nichts.',
  params: laufParams,
  antwort: z.object({ id: z.uuid() }),
});

export const stopAngebotslaufRoute = defineRoute({
  ...kopf,
  id: 'angebotsimport.stopAngebotslauf',
  methode: 'POST',
  pfad: '/angebotsquellen/:quelleId/laeufe/:laufId/abbrechen',
  protokoll: veraenderung,
  beschreibung:
    'Bricht ein Lesen oder eine Übernahme ab, die wartet oder läuft. Am Verzeichnis ändert sich nichts; was gelesen war, wird gelöscht.',
  params: laufParams,
  antwort: z.object({ id: z.uuid() }),
});
