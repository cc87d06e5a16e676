import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Koordination and KI-Leitung keep Ketten, Ansprechpersonen, Vereinbarungen and Analysen; the others read what holds. */
export const SCHNITTSTELLE_RECHTE = {
  'schnittstelle.lesen': {
    CASE_MANAGEMENT: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
  },
  'schnittstelle.pflegen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'schnittstelle.starten': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;
