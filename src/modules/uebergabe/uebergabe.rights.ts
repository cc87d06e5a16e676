import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who hands on and who takes over are Case Management; the Teamleitung proposes and sees numbers, states and days. */
export const UEBERGABE_RECHTE = {
  'uebergabe.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'uebergabe.anbieten': { CASE_MANAGEMENT: 'EIGENE' },
  'uebergabe.entscheiden': { CASE_MANAGEMENT: 'EIGENE' },
  'uebergabe.team': { TEAMLEITUNG: 'MANDANT' },
} as const satisfies Rechtetabelle;
