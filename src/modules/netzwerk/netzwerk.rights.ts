import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who helps a person belongs to the Akte: who is responsible or deputy, nobody else. */
export const NETZWERK_RECHTE = {
  'netzwerk.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'netzwerk.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;
