import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Content of a Fall belongs to who is zuständig or deputy; everybody else gets numbers at most (DP-C-10, § 203 StGB). */
export const FALL_RECHTE = {
  'fall.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'fall.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
  'fall.vertreten': { CASE_MANAGEMENT: 'EIGENE' },
  'fall.teamvertretung': { TEAMLEITUNG: 'MANDANT' },
  'fall.teamzahlen': { TEAMLEITUNG: 'MANDANT' },
  'fall.fallzahlen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
