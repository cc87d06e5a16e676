import { z } from 'zod';
import { defineRoute } from '#src/core/contract/define-route.ts';
import { SeitenQuery, seiteVon } from '#src/core/contract/seite.ts';
import { AKTE_ARTEN, AKTE_ZUSTAENDE, TERMINARTEN } from '#src/modules/akte/akte.model.ts';
import { EREIGNIS_ARTEN } from '#src/modules/akte/ereignisse.ts';
import { AkteParams } from '#src/modules/akte/feld.model.ts';
import { AUFNAHMEKRITERIUM_CODES, DRINGLICHKEIT_CODES } from '#src/modules/akte/wertelisten/aufnahme.ts';
import { BERATUNGSORT_CODES } from '#src/modules/akte/wertelisten/kontakt.ts';
import { ZIELSTAND_CODES } from '#src/modules/akte/wertelisten/verlauf.ts';
import {
  ASSESSMENT_ARTEN,
  BEREICHSQUELLEN,
  JA_NEIN,
  SCHRITT_WER,
  SchrittKette,
  SCHRITTARTEN,
  SCHRITTSTAENDE,
  ZIELFORMEN,
  Clearingvermerk,
} from './fall.model.ts';
import { HINWEIS_CODES } from './hinweise.model.ts';

const datum = z.string();
const kopf = { domaene: 'fall', recht: 'fall.lesen', zweck: 'Fallarbeit' } as const;

const Akte = z.object({
  id: z.uuid(),
  nummer: z.string(),
  art: z.enum(AKTE_ARTEN),
  zustand: z.enum(AKTE_ZUSTAENDE),
  zustandSeit: datum,
  anonym: z.boolean(),
  /** Wohnort; null: nicht erhoben. */
  kommuneId: z.uuid().nullable(),
  begonnenAm: datum,
  aufgenommenAm: datum.nullable(),
  naechsterTermin: datum.nullable(),
  naechsterTerminArt: z.enum(TERMINARTEN).nullable(),
  /** `14:30`; beside TERMIN alone. */
  terminUm: z.string().nullable(),
  /** Why contact is made only when there is a reason; beside SICHTUNG alone. */
  terminGrund: z.string().nullable(),
  /** Where the Termin is, and who comes along to a home visit; beside TERMIN alone. */
  terminOrt: z.enum(BERATUNGSORT_CODES).nullable(),
  terminZweitePerson: z.string().nullable(),
  /** The last day on which a Sichtung could be set today. */
  spaetesteSichtung: datum,
  letzterKontakt: datum.nullable(),
  abgeschlossenAm: datum.nullable(),
  abschlussgrund: z.string().nullable(),
  loeschenAb: datum.nullable(),
  vorigeAkteId: z.uuid().nullable(),
  /** Taken over from a table on this day; null: it began here. */
  uebernommenAm: datum.nullable(),
  version: z.number().int(),
});

const Bereich = z.object({
  bereich: z.string(),
  erhebung: z.enum(['ERHOBEN', 'NICHT_ERHOBEN']),
  bedarf: z.number().int().nullable(),
  situation: z.string().optional(),
  ressourcen: z.string().optional(),
  quelle: z.enum(BEREICHSQUELLEN).optional(),
  besonders: z.string().optional(),
  version: z.number().int(),
});

const Assessment = z.object({
  id: z.uuid(),
  art: z.enum(ASSESSMENT_ARTEN),
  datum,
  abgeschlossen: z.boolean(),
  version: z.number().int(),
  bereiche: z.array(Bereich),
});

/** Whom a Ziel or step is about, also who has left; empty: the Hauptperson, for a step whom its Ziel is about. */
const Gemeinte = z.array(z.object({ personId: z.uuid(), name: z.string() }));

const Schritt = z.object({
  id: z.uuid(),
  was: z.string(),
  wer: z.enum(SCHRITT_WER),
  faelligAm: datum.nullable(),
  stand: z.enum(SCHRITTSTAENDE),
  art: z.enum(SCHRITTARTEN),
  /** Key of the hint that the task comes from. */
  hinweis: z.string().nullable(),
  /** The step of a Dienstleistungskette that it comes from. */
  kette: SchrittKette.nullable(),
  personen: Gemeinte,
  version: z.number().int(),
});

const Ziel = z.object({
  id: z.uuid(),
  wortlaut: z.string(),
  sprache: z.string(),
  richtung: z.enum(['rtl', 'ltr']),
  uebersetzung: z.string().nullable(),
  bereich: z.string(),
  prioritaet: z.number().int(),
  indikator: z.string().nullable(),
  frist: datum.nullable(),
  werTutWas: z.string().nullable(),
  form: z.enum(ZIELFORMEN),
  stand: z.enum(ZIELSTAND_CODES),
  standSeit: datum,
  vereinbartAm: datum,
  personen: Gemeinte,
  version: z.number().int(),
  schritte: z.array(Schritt),
});

const Kontakt = z.object({
  id: z.uuid(),
  datum,
  art: z.string(),
  ort: z.string().nullable(),
  dauerMinuten: z.number().int().nullable(),
  sprache: z.string().nullable(),
  sprachmittlung: z.string().nullable(),
  themen: z.array(z.string()),
  erreicht: z.boolean(),
  abgebrochen: z.boolean(),
  vomPapier: z.boolean(),
  notiz: z.string().nullable(),
  /** Colleague who came along to a home visit. */
  zweitePerson: z.string().nullable(),
  erfasstVon: z.string(),
  version: z.number().int(),
});

const Aufnahme = z.object({
  kriterien: z.partialRecord(z.enum(AUFNAHMEKRITERIUM_CODES), z.enum(JA_NEIN)),
  gruende: z.partialRecord(z.enum(AUFNAHMEKRITERIUM_CODES), z.string()),
  anderesFallmanagement: z.array(z.string()),
  dringlichkeit: z.enum(DRINGLICHKEIT_CODES).nullable(),
  /** Way of access, language and concern of a Fall that did not begin as a Kurzberatung. */
  zugangsweg: z.string().nullable(),
  sprache: z.string().nullable(),
  anliegen: z.string().nullable(),
  entscheidung: z.enum(['AUFGENOMMEN', 'NICHT_AUFGENOMMEN']).nullable(),
  ablehnungsgrund: z.string().nullable(),
  mitAusnahme: z.boolean(),
  begruendungAusnahme: z.string().nullable(),
  alternativerVerweis: z.string().nullable(),
  entschiedenAm: datum.nullable(),
  clearing: Clearingvermerk.nullable(),
});

export const getAkteRoute = defineRoute({
  ...kopf,
  id: 'fall.getAkte',
  methode: 'GET',
  pfad: '/akten/:akteId',
  protokoll: { art: 'ABFRAGE', objektart: 'akte' },
  beschreibung: 'Öffnet eine eigene Akte mit allem, was ihre Seite zeigt.',
  params: AkteParams,
  antwort: z.object({
    akte: Akte,
    zugriff: z.object({ art: z.enum(['ZUSTAENDIG', 'VERTRETUNG']), bis: datum.nullable() }),
    personen: z.array(
      z.object({ personId: z.uuid(), pseudonym: z.string(), name: z.string(), rolle: z.string() }),
    ),
    kurzberatung: z
      .object({
        zugangsweg: z.string(),
        sprache: z.string(),
        bedarfe: z.array(z.string()),
        informationAm: datum.nullable(),
        ergebnis: z.string().nullable(),
      })
      .nullable(),
    aufnahme: Aufnahme.nullable(),
    einwilligungen: z.array(
      z.object({
        id: z.uuid(),
        zweck: z.string(),
        entscheidung: z.string(),
        gueltig: z.boolean(),
        bis: datum.nullable(),
      }),
    ),
    /** The newest first; the second is what a Re-Assessment is compared with. */
    assessments: z.array(Assessment),
    ziele: z.array(Ziel),
    /** Steps without a Ziel. */
    aufgaben: z.array(Schritt),
    ohneZielBegruendet: z.boolean(),
    kontakte: z.array(Kontakt),
    kontakteGesamt: z.number().int(),
    gespraeche: z.number().int(),
    /** Minimum documentation of the phases reached; shown, decides nothing (CM-21). */
    mindestdokumentation: z.array(
      z.object({ regel: z.string(), text: z.string(), bereich: z.string(), erfuellt: z.boolean() }),
    ),
    hinweise: z.array(
      z.object({ code: z.enum(HINWEIS_CODES), text: z.string(), quelle: z.string(), bereich: z.string() }),
    ),
  }),
});

export const listZeitleisteRoute = defineRoute({
  ...kopf,
  id: 'fall.listZeitleiste',
  methode: 'GET',
  pfad: '/akten/:akteId/zeitleiste',
  protokoll: { art: 'ABFRAGE', objektart: 'ereignis' },
  beschreibung: 'Die Geschichte der Akte, das Neueste zuerst.',
  params: AkteParams,
  query: SeitenQuery,
  antwort: seiteVon(
    z.object({
      lfd: z.number().int(),
      art: z.enum(EREIGNIS_ARTEN),
      titel: z.string(),
      wirksamAm: datum,
      erfasstAm: z.string(),
      autor: z.string(),
      codes: z.record(z.string(), z.unknown()),
      inhalt: z.record(z.string(), z.unknown()),
      /** Names of staff in a Vertretung or Übergabe. */
      von: z.string().nullable(),
      an: z.string().nullable(),
    }),
  ),
});
