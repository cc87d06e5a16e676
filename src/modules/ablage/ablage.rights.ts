import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

const PFLEGT = {
  CASE_MANAGEMENT: 'LAND',
  B3_FACHKRAFT: 'LAND',
  KOORDINATION: 'LAND',
  KI_LEITUNG: 'LAND',
  MINISTERIUM: 'LAND',
} as const;

/** Who may do what with which file says the object it lies beside: its state and the policies. */
export const ABLAGE_RECHTE = {
  'ablage.lesen': { ...PFLEGT, TEAMLEITUNG: 'LAND' },
  'ablage.pflegen': PFLEGT,
} as const satisfies Rechtetabelle;
