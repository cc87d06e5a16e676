import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/**
 * Everybody sees the own share; the Teamleitung the Stelle with each colleague, as it does under „Team“; Koordination and
 * Leitung rounded sums of the Standort without a person (KP-10, § 72 LPVG NRW).
 */
export const AUSLASTUNG_RECHTE = {
  'auslastung.eigene': { CASE_MANAGEMENT: 'SELBST' },
  'auslastung.stelle': { TEAMLEITUNG: 'MANDANT' },
  'auslastung.standort': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
  'auslastung.festlegen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
