import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

const VERANTWORTET = { KOORDINATION: 'LAND', KI_LEITUNG: 'LAND', MINISTERIUM: 'LAND' } as const;
const SCHREIBT = { CASE_MANAGEMENT: 'LAND', B3_FACHKRAFT: 'LAND', ...VERANTWORTET } as const;

/** What is published is read in all Standorte; who may act on which row say the states and the policies. */
export const AUSTAUSCH_RECHTE = {
  'austausch.lesen': { ...SCHREIBT, TEAMLEITUNG: 'LAND' },
  'austausch.schreiben': SCHREIBT,
  // Registers belong to one Standort.
  'register.lesen': {
    CASE_MANAGEMENT: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
  },
  'register.pflegen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'stellenprofil.lesen': {
    CASE_MANAGEMENT: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
    B3_FACHKRAFT: 'STANDORT',
  },
  'stellenprofil.pflegen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
