import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** A draft belongs to the account that typed it, in this Mitgliedschaft; not even the deputy sees it. */
export const ENTWURF_RECHTE = {
  'entwurf.eigene': { CASE_MANAGEMENT: 'SELBST' },
  'entwurf.steuerung': { KOORDINATION: 'SELBST', B3_FACHKRAFT: 'SELBST' },
  'entwurf.foerderung': {
    KI_LEITUNG: 'SELBST',
    ZE_SACHBEARBEITUNG: 'SELBST',
    ZE_ZEICHNUNG: 'SELBST',
    LE_SACHBEARBEITUNG: 'SELBST',
    BR_SACHBEARBEITUNG: 'SELBST',
    BR_PRUEFUNG: 'SELBST',
    BR_FREIGABE: 'SELBST',
    BR_KASSE: 'SELBST',
    MINISTERIUM: 'SELBST',
    // Types the reason of a hold; everything else it reads.
    PRUEFUNG_LESEND: 'SELBST',
  },
} as const satisfies Rechtetabelle;
