import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * The own Standort with the protection for own numbers, the Land with that for others, a team its own work without a person
 * (STAT-01, HR-03). Published are tables of a Standort by its Leitung or Koordination, those of the Land by the Ministerium.
 */
export const BERICHT_RECHTE = {
  'kennzahl.lesen': {
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
    MINISTERIUM: 'LAND',
    TEAMLEITUNG: 'MANDANT',
    CASE_MANAGEMENT: 'MANDANT',
  },
  'kennzahl.veroeffentlichen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT', MINISTERIUM: 'LAND' },
  // A report is opened with the figures of whoever opens it; recipients of a delivery are asked for their role each time.
  'bericht.lesen': {
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    MINISTERIUM: 'LAND',
  },
  'bericht.pflegen': {
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    MINISTERIUM: 'LAND',
  },
  'bericht.lenkungsgruppe': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  // Only from what is open to everybody, so no more than the download of the same table tells.
  'kennzahl.vergleichen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'bericht.landesuebersicht': { MINISTERIUM: 'LAND' },
  'kennzahl.rechnen': { KI_LEITUNG: 'STANDORT', MINISTERIUM: 'LAND' },
} as const satisfies Rechtetabelle;
