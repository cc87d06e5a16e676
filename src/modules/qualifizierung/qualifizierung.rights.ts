import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

const LEITET = { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' } as const;

/** What somebody has done and learned is read by that account alone; Koordination and KI-Leitung get counts (§ 18 DSG NRW). */
export const QUALIFIZIERUNG_RECHTE = {
  'einarbeitung.lesen': { CASE_MANAGEMENT: 'STANDORT', TEAMLEITUNG: 'STANDORT', ...LEITET },
  'einarbeitung.erledigen': { CASE_MANAGEMENT: 'SELBST' },
  'einarbeitung.pflegen': LEITET,
  'fortbildung.eigene': { CASE_MANAGEMENT: 'SELBST', KOORDINATION: 'SELBST', KI_LEITUNG: 'SELBST' },
  // The names of who is open: the KI-Leitung alone, which has to let them take part (Richtlinie 6 b).
  'fortbildung.stand': LEITET,
} as const satisfies Rechtetabelle;
