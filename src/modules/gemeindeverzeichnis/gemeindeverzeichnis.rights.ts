import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** The ministry brings in the register of the land, who leads a KI that of the own Kreis (OQ-A-33). What is in it anybody logged in reads. */
export const GEMEINDEVERZEICHNIS_RECHTE = {
  'gemeindeverzeichnis.einfuehren': { MINISTERIUM: 'LAND', KI_LEITUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
