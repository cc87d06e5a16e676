import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Staff of the Standort reads, who answers for it keeps. Anybody reads what is valid, without a right. */
export const ANLAUFSTELLE_RECHTE = {
  'anlaufstelle.lesen': {
    CASE_MANAGEMENT: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
  },
  'anlaufstelle.pflegen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
