import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** The own address. The feed itself is read with the address alone (operation `oeffentlich`), never with a role. */
export const KALENDER_RECHTE = {
  'kalender.einrichten': { CASE_MANAGEMENT: 'EIGENE' },
} as const satisfies Rechtetabelle;
