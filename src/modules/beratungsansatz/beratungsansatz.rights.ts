import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who steers a Standort sees what is offered for whom, where it overlaps and where nothing is (PG-12, KZ-06). */
export const BERATUNGSANSATZ_RECHTE = {
  'beratungsansatz.lesen': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
