import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Every Standort keeps its own Angebote; staff of all read the whole directory. Anybody reads what is public, without a right. */
export const ANGEBOT_RECHTE = {
  'angebot.lesen': {
    CASE_MANAGEMENT: 'LAND',
    TEAMLEITUNG: 'LAND',
    KOORDINATION: 'LAND',
    KI_LEITUNG: 'LAND',
  },
  'angebot.pflegen': { CASE_MANAGEMENT: 'STANDORT', KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
