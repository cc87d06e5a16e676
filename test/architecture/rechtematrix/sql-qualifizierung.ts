import { createUuidV7 } from '#src/core/ids.ts';
import type { Tabellenrechte } from './sql-zelle.ts';

const ALS = ['steuerung'] as const;
const SELBST = ['SELBST'] as const;
const STANDORT = ['SELBST', 'VERTRETUNG', 'GLEICHER_MANDANT', 'GLEICHER_STANDORT'] as const;
const LERNT = [{ als: ALS, rollen: ['CASE_MANAGEMENT'], beziehungen: SELBST }] as const;
const BILDET_FORT = [
  { als: ALS, rollen: ['CASE_MANAGEMENT', 'KOORDINATION', 'KI_LEITUNG'], beziehungen: SELBST },
] as const;

/** What an account has done and attended is its own; the steps are the Standort's. */
export const QUALIFIZIERUNG_RECHTE: Readonly<Record<string, Tabellenrechte>> = {
  'steuerung.einarbeitung': {
    SELECT: [
      {
        als: ALS,
        rollen: ['CASE_MANAGEMENT', 'TEAMLEITUNG', 'KOORDINATION', 'KI_LEITUNG'],
        beziehungen: STANDORT,
      },
    ],
    INSERT: [{ als: ALS, rollen: ['KOORDINATION', 'KI_LEITUNG'], beziehungen: SELBST }],
  },
  'steuerung.einarbeitung_erledigt': { SELECT: LERNT, INSERT: LERNT, DELETE: LERNT },
  'steuerung.fortbildung_teilnahme': { SELECT: BILDET_FORT, INSERT: BILDET_FORT, DELETE: BILDET_FORT },
};

/** One row of each table of the onboarding and the Fortbildungen (migration 0084). */
export function createQualifizierungszeilen(
  standort: string,
  konto: string,
): Record<string, Record<string, unknown>> {
  const am = '2026-10-19';
  return {
    'steuerung.einarbeitung': {
      standort_id: standort,
      version: 900,
      vorlage: '2026-11',
      schritte: '[{}]',
      anlass: 'Kürzer.',
      konto_id: konto,
      am,
    },
    'steuerung.einarbeitung_erledigt': {
      standort_id: standort,
      konto_id: konto,
      kennung: 'AKTE',
      erledigt_am: am,
    },
    'steuerung.fortbildung_teilnahme': {
      standort_id: standort,
      konto_id: konto,
      id: createUuidV7(),
      art: 'AUFBAU',
      veranstalter: 'LAND',
      titel: 'Auffrischung',
      tag: am,
    },
  };
}
