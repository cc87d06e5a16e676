import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** Who invites outsiders and closes their access. What they see and answer belongs to the room `verweis`. */
export const STELLENEINGANG_RECHTE = {
  'stelleneingang.verwalten': { KOORDINATION: 'STANDORT' },
} as const satisfies Rechtetabelle;
