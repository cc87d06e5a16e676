import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who waits is seen by who may see the Akte; the others of the Stelle get numbers, the Standort rounded ones. */
export const WARTELISTE_RECHTE = {
  'warteliste.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'warteliste.fuehren': { CASE_MANAGEMENT: 'EIGENE' },
  'warteliste.zahlen': {
    CASE_MANAGEMENT: 'MANDANT',
    TEAMLEITUNG: 'MANDANT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
  },
} as const satisfies Rechtetabelle;
