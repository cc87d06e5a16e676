import { createUuidV7 } from '#src/core/ids.ts';
import { createQualifizierungszeilen, QUALIFIZIERUNG_RECHTE } from './sql-qualifizierung.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const ALS = ['steuerung'] as const;
const VERANTWORTET = ['KOORDINATION', 'KI_LEITUNG'] as const;
const SCHREIBT = ['CASE_MANAGEMENT', 'B3_FACHKRAFT', ...VERANTWORTET] as const;
const LIEST = [...SCHREIBT, 'TEAMLEITUNG', 'MINISTERIUM'] as const;
const SELBST = ['SELBST'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const UEBERALL = [...STANDORT, 'ANDERER_STANDORT', 'LAND'] as const;
const ALLE_LESEN = [{ als: ALS, rollen: LIEST, beziehungen: UEBERALL }] as const;
const SELBST_SCHREIBEN = [{ als: ALS, rollen: SCHREIBT, beziehungen: SELBST }] as const;
const EIGENE_AENDERN = [
  { als: ALS, rollen: VERANTWORTET, beziehungen: STANDORT },
  ...SELBST_SCHREIBEN,
] as const;

/** A question that all read, its Fassung, an answer of the own Standort. Drafts and requests: src/modules/austausch/austausch.db.test.ts. */
export const AUSTAUSCH_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.austausch_beitrag': {
    SELECT: ALLE_LESEN,
    INSERT: SELBST_SCHREIBEN,
    UPDATE: EIGENE_AENDERN,
    aendern: 'version = version',
  },
  'steuerung.austausch_fassung': { SELECT: ALLE_LESEN, INSERT: SELBST_SCHREIBEN },
  'steuerung.austausch_rueckmeldung': {
    SELECT: ALLE_LESEN,
    INSERT: SELBST_SCHREIBEN,
    // Who said it may take it back from wherever the account acts now.
    UPDATE: [...EIGENE_AENDERN, { als: ALS, rollen: ['MINISTERIUM'], beziehungen: SELBST }],
    aendern: 'bearbeitet_von = kontext.konto_id()',
  },
  'steuerung.registereintrag': {
    SELECT: [
      { als: ALS, rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG', ...VERANTWORTET], beziehungen: STANDORT },
    ],
    INSERT: [{ als: ALS, rollen: VERANTWORTET, beziehungen: SELBST }],
    UPDATE: [{ als: ALS, rollen: VERANTWORTET, beziehungen: STANDORT }],
    aendern: 'bearbeitet_von = kontext.konto_id()',
  },
  'steuerung.stellenprofil': {
    SELECT: [
      {
        als: ALS,
        rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'B3_FACHKRAFT', ...VERANTWORTET],
        beziehungen: STANDORT,
      },
    ],
    INSERT: [{ als: ALS, rollen: VERANTWORTET, beziehungen: SELBST }],
  },
  ...QUALIFIZIERUNG_RECHTE,
};

/** One row of each table of migration 0074. */
export function createAustauschzeilen(
  standort: string,
  konto: string,
): Record<string, Record<string, unknown>> {
  const beitragId = createUuidV7();
  const am = '2026-10-19';
  const inhalt = { titel: 'Protokolle', felder: '{"frage":"Wie?"}', zustand: 'VEROEFFENTLICHT', am };
  return {
    'steuerung.austausch_beitrag': {
      ...inhalt,
      id: beitragId,
      standort_id: standort,
      art: 'FRAGE',
      thema: 'TEAM',
      suchtext: ' PROTOKOLLE ',
      verfasst_von: konto,
      eroeffnet_am: am,
    },
    'steuerung.austausch_fassung': {
      ...inhalt,
      beitrag_id: beitragId,
      version: 1,
      standort_id: standort,
      konto_id: konto,
    },
    'steuerung.austausch_rueckmeldung': {
      id: createUuidV7(),
      beitrag_id: beitragId,
      beitrag_art: 'FRAGE',
      ziel_standort_id: standort,
      standort_id: standort,
      art: 'ANTWORT',
      text: 'So.',
      konto_id: konto,
      bearbeitet_von: konto,
      am,
    },
    'steuerung.registereintrag': {
      standort_id: standort,
      id: createUuidV7(),
      art: 'PRODUKT',
      titel: 'Wegweiser',
      tag: am,
      felder: '{}',
      bearbeitet_von: konto,
      am,
    },
    'steuerung.stellenprofil': {
      standort_id: standort,
      profil: 'KOORDINATION',
      version: 900,
      vorlage: '2026-11',
      abschnitte: '{}',
      anlass: 'Kürzer.',
      konto_id: konto,
      am,
    },
    ...createQualifizierungszeilen(standort, konto),
  };
}
