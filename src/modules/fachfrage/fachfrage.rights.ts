import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Asked by the Case Management, answered by Baustein 3, seen by the Koordination. Knowledge is for everybody who works
 * with KIM in the Standort. None of these rights leads to an Akte.
 */
export const FACHFRAGE_RECHTE = {
  'fachfrage.stellen': { CASE_MANAGEMENT: 'MANDANT' },
  'fachfrage.lesen': { CASE_MANAGEMENT: 'MANDANT', KOORDINATION: 'STANDORT', B3_FACHKRAFT: 'STANDORT' },
  'fachfrage.beantworten': { B3_FACHKRAFT: 'STANDORT' },
  'wissen.lesen': {
    CASE_MANAGEMENT: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
    B3_FACHKRAFT: 'STANDORT',
  },
  'wissen.pflegen': { KOORDINATION: 'STANDORT', B3_FACHKRAFT: 'STANDORT' },
} as const satisfies Rechtetabelle;
