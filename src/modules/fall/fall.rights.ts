import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Content of a Fall belongs to who is zuständig or deputy; everybody else gets numbers at most (DP-C-10, § 203 StGB). */
export const FALL_RECHTE = {
  'fall.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'fall.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
  'fall.vertreten': { CASE_MANAGEMENT: 'EIGENE' },
  'fall.teamvertretung': { TEAMLEITUNG: 'MANDANT' },
  'fall.teamzahlen': { TEAMLEITUNG: 'MANDANT' },
  // Pseudonymous and without content: number, kind, phase, quarter (decision 4).
  'fall.teamakten': { CASE_MANAGEMENT: 'MANDANT' },
  'fall.filtern': { CASE_MANAGEMENT: 'SELBST' },
  'fall.tagesaktuell': { CASE_MANAGEMENT: 'SELBST' },
  'fall.fallzahlen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
