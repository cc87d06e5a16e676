import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Residence and benefits belong to the Akte: who is responsible or deputy, nobody else, least of all the ABH (IF-R4). */
export const RECHTSKREIS_RECHTE = {
  'rechtskreis.lesen': { CASE_MANAGEMENT: 'EIGENE' },
  'rechtskreis.bearbeiten': { CASE_MANAGEMENT: 'EIGENE' },
  // The rules hold no client data: the Koordination or the Leitung of the Standort says who has checked one.
  'rechtskreis.regeln': { KOORDINATION: 'STANDORT', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
