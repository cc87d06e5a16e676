import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** A draft belongs to the account that typed it, in this Mitgliedschaft; not even the deputy sees it. */
export const ENTWURF_RECHTE = {
  'entwurf.eigene': { CASE_MANAGEMENT: 'SELBST' },
  'entwurf.steuerung': { KOORDINATION: 'SELBST', B3_FACHKRAFT: 'SELBST' },
  'entwurf.foerderung': {
    KI_LEITUNG: 'SELBST',
    ZE_SACHBEARBEITUNG: 'SELBST',
    ZE_ZEICHNUNG: 'SELBST',
    BR_SACHBEARBEITUNG: 'SELBST',
    BR_PRUEFUNG: 'SELBST',
    BR_FREIGABE: 'SELBST',
    MINISTERIUM: 'SELBST',
  },
} as const satisfies Rechtetabelle;
