import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Given out of an Akte by the Case Management, handled by Koordination and Leitung of the Kommunales Integrationszentrum.
 * Nobody gets from a Hinweis to an Akte: no right of the domain steuerung reaches one.
 */
export const THEMA_RECHTE = {
  'systemhinweis.geben': { CASE_MANAGEMENT: 'EIGENE' },
  'systemhinweis.eigene': { CASE_MANAGEMENT: 'SELBST' },
  'systemhinweis.bearbeiten': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'thema.lesen': {
    CASE_MANAGEMENT: 'STANDORT',
    TEAMLEITUNG: 'STANDORT',
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
  },
  'thema.bearbeiten': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
