import { createUuidV7 } from '#src/core/ids.ts';
import { createEskalationszeilen, ESKALATION_RECHTE } from './sql-eskalation.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const CM = ['CASE_MANAGEMENT'] as const;
const BEARBEITEN = ['KOORDINATION', 'KI_LEITUNG'] as const;
const SELBST = ['SELBST'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const ALS = ['steuerung'] as const;
const LESEN = [{ als: ALS, rollen: [...CM, 'TEAMLEITUNG', ...BEARBEITEN], beziehungen: STANDORT }] as const;
const HANDELN = [{ als: ALS, rollen: BEARBEITEN, beziehungen: STANDORT }] as const;
/** The row names who changed it last, and only the own account may be named. */
const IM_EIGENEN_NAMEN = 'bearbeitet_von = kontext.konto_id()';
const SELBST_HANDELN = [{ als: ALS, rollen: BEARBEITEN, beziehungen: SELBST }] as const;
const EIGENES = { als: ALS, rollen: CM, beziehungen: SELBST } as const;

/** Hinweise and Themen. Hinweise are given and answered through functions of the domain fall; who reported is read by nobody else. */
export const THEMA_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.thema': { SELECT: LESEN, INSERT: HANDELN, UPDATE: HANDELN, aendern: 'version = 2' },
  'steuerung.thema_ereignis': {
    SELECT: LESEN,
    INSERT: [{ als: ALS, rollen: BEARBEITEN, beziehungen: SELBST }],
  },
  'steuerung.systemhinweis': {
    SELECT: [...HANDELN, EIGENES],
    // Gaps of the directory, in the own name (migration 0095).
    INSERT: [{ als: ALS, rollen: BEARBEITEN, beziehungen: SELBST }],
    UPDATE: HANDELN,
    aendern: 'version = 2',
  },
  'steuerung.hinweis_melder': { SELECT: [EIGENES] },
  'steuerung.hinweis_beitrag': {
    SELECT: [...HANDELN, EIGENES],
    INSERT: [{ als: ALS, rollen: BEARBEITEN, beziehungen: SELBST }],
  },
  'steuerung.massnahme': {
    SELECT: LESEN,
    INSERT: SELBST_HANDELN,
    UPDATE: HANDELN,
    aendern: IM_EIGENEN_NAMEN,
  },
  'steuerung.stellungnahme': {
    SELECT: LESEN,
    INSERT: SELBST_HANDELN,
    UPDATE: HANDELN,
    aendern: IM_EIGENEN_NAMEN,
  },
  ...ESKALATION_RECHTE,
  'steuerung.signal_uebergangen': { SELECT: HANDELN, INSERT: SELBST_HANDELN },
  'steuerung.wirkung': { SELECT: LESEN, INSERT: SELBST_HANDELN },
  'steuerung.rueckmeldung': {
    SELECT: [EIGENES],
    UPDATE: [EIGENES],
    aendern: `gelesen_am = '2026-10-19'`,
  },
};

/** One row of each table of the migrations 0063, 0065 and 0073. */
export function createThemazeilen(standort: string, konto: string): Record<string, Record<string, unknown>> {
  const [themaId, hinweisId] = [createUuidV7(), createUuidV7()];
  const am = '2026-10-19';
  return {
    'steuerung.thema': {
      standort_id: standort,
      id: themaId,
      titel: 'Wartezeiten',
      beschreibung: 'Termine dauern lange.',
      herkunft: 'STEUERUNG',
      verantwortlich: konto,
      seit: am,
      angelegt_am: am,
    },
    'steuerung.thema_ereignis': {
      standort_id: standort,
      thema_id: themaId,
      lfd: 1,
      art: 'GEMELDET',
      nach: 'GEMELDET',
      konto_id: konto,
      am,
    },
    'steuerung.systemhinweis': {
      standort_id: standort,
      id: hinweisId,
      monat: '2026-10-01',
      schnittstelle: 'JOBCENTER',
      themenbereich: 'WOHNEN',
      huerde: 'FORMULAR',
      inhalt: 'Es fehlt ein Angebot.',
      herkunft: 'UEBERBLICK',
      gemeldet_von: konto,
    },
    'steuerung.hinweis_melder': { standort_id: standort, hinweis_id: hinweisId, konto_id: konto },
    'steuerung.hinweis_beitrag': {
      standort_id: standort,
      hinweis_id: hinweisId,
      lfd: 1,
      art: 'RUECKFRAGE',
      inhalt: 'Seit wann?',
      konto_id: konto,
      am,
    },
    'steuerung.rueckmeldung': {
      standort_id: standort,
      id: createUuidV7(),
      konto_id: konto,
      hinweis_id: hinweisId,
      anlass: 'GESICHTET',
      inhalt: 'Gesichtet.',
      am,
    },
    'steuerung.massnahme': {
      standort_id: standort,
      id: createUuidV7(),
      thema_id: themaId,
      inhalt: 'Ein Blatt einführen.',
      verantwortlich: 'Sozialamt',
      faellig: '2026-12-01',
      bearbeitet_von: konto,
      angelegt_am: am,
    },
    'steuerung.stellungnahme': {
      standort_id: standort,
      thema_id: themaId,
      lfd: 1,
      institution: 'Jobcenter',
      angefragt_am: '2026-10-01',
      antwort_bis: '2026-10-22',
      bearbeitet_von: konto,
    },
    ...createEskalationszeilen(standort, konto, themaId),
    'steuerung.signal_uebergangen': {
      standort_id: standort,
      quartal: '2026-Q3',
      schnittstelle: 'JOBCENTER',
      themenbereich: 'WOHNEN',
      grund: 'Bekannt.',
      konto_id: konto,
      am,
    },
    'steuerung.wirkung': {
      standort_id: standort,
      thema_id: themaId,
      lfd: 1,
      grundlage: 'HINWEISE',
      umgesetzt_am: '2026-06-01',
      vorher_von: '2026-03-01',
      vorher_bis: '2026-05-31',
      nachher_von: '2026-06-01',
      nachher_bis: '2026-08-31',
      vorher_betroffen: 31,
      vorher_faelle: 90,
      nachher_betroffen: 9,
      nachher_faelle: 60,
      ergebnis: 'HINWEIS',
      konto_id: konto,
      am,
    },
  };
}
