import type { Reichweite, Rechtetabelle } from '#src/core/contract/rechte.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';

const LAND = {
  MINISTERIUM: 'LAND',
  BR_SACHBEARBEITUNG: 'LAND',
  BR_PRUEFUNG: 'LAND',
  BR_FREIGABE: 'LAND',
  BR_KASSE: 'LAND',
  // Bound to a Standort or a Stelle it reads that Standort only (sicht.ts, migration 0012).
  PRUEFUNG_LESEND: 'LAND',
} as const satisfies Partial<Record<Rolle, Reichweite>>;

const STANDORT = {
  KOORDINATION: 'STANDORT',
  KI_LEITUNG: 'STANDORT',
  ZE_SACHBEARBEITUNG: 'STANDORT',
  ZE_ZEICHNUNG: 'STANDORT',
  // Baustein 3 only: the rows of the others are refused and hidden by row level security.
  B3_FACHKRAFT: 'STANDORT',
} as const satisfies Partial<Record<Rolle, Reichweite>>;

/** CASE_MANAGEMENT, EVALUATION, DSB and ADMIN_TECHNIK have none of these. Policies: migration 0005. */
export const STELLE_RECHTE = {
  'stellenbesetzung.lesen': { ...LAND, ...STANDORT },
  'stelle.lesen': { ...LAND, ...STANDORT, TEAMLEITUNG: 'MANDANT', LE_SACHBEARBEITUNG: 'MANDANT' },
  'stelle.pflegen': { KI_LEITUNG: 'STANDORT', ZE_SACHBEARBEITUNG: 'STANDORT' },
  'stellenbesetzung.import': { MINISTERIUM: 'LAND' },
} as const satisfies Rechtetabelle;
