import type { Rechtetabelle } from '#src/core/contract/rechte.ts';

/** The Land asks and accepts; the Standort fills and releases with another account. Policies: migration 0080. */
export const BERICHTSPFLICHT_RECHTE = {
  'berichtspflicht.ueberblick': { MINISTERIUM: 'LAND', BR_SACHBEARBEITUNG: 'LAND' },
  'berichtspflicht.stellen': { MINISTERIUM: 'LAND', BR_SACHBEARBEITUNG: 'LAND' },
  'berichtspflicht.abnehmen': { MINISTERIUM: 'LAND', BR_SACHBEARBEITUNG: 'LAND' },
  'berichtspflicht.lesen': {
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
    ZE_SACHBEARBEITUNG: 'STANDORT',
    ZE_ZEICHNUNG: 'STANDORT',
  },
  'berichtspflicht.ausfuellen': {
    KOORDINATION: 'STANDORT',
    KI_LEITUNG: 'STANDORT',
    ZE_SACHBEARBEITUNG: 'STANDORT',
  },
  'berichtspflicht.freigeben': { KI_LEITUNG: 'STANDORT', ZE_ZEICHNUNG: 'STANDORT' },
} as const satisfies Rechtetabelle;
