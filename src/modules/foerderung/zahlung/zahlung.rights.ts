import type { Reichweite, Rechtetabelle } from '#src/core/contract/rechte.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';

/** The Leitung of the Kommunales Integrationszentrum prepares like the Sachbearbeitung (OQ-F-35). */
const BEREITET_VOR = { KI_LEITUNG: 'STANDORT', ZE_SACHBEARBEITUNG: 'STANDORT' } as const satisfies Partial<
  Record<Rolle, Reichweite>
>;
const ZAHLT = {
  BR_SACHBEARBEITUNG: 'LAND',
  BR_FREIGABE: 'LAND',
  BR_KASSE: 'LAND',
} as const satisfies Partial<Record<Rolle, Reichweite>>;

/** Payment (policies of migration 0047): who asks, who states, who orders and who pays are four roles. */
export const ZAHLUNG_RECHTE = {
  'zahlung.lesen': {
    ...BEREITET_VOR,
    ZE_ZEICHNUNG: 'STANDORT',
    ...ZAHLT,
    BR_PRUEFUNG: 'LAND',
    MINISTERIUM: 'LAND',
    // Bound to a Standort or a Stelle it reads that Standort only.
    PRUEFUNG_LESEND: 'LAND',
  },
  'zahlung.vorbereiten': BEREITET_VOR,
  'zahlung.zeichnen': { ZE_ZEICHNUNG: 'STANDORT' },
  'zahlung.feststellen': { BR_SACHBEARBEITUNG: 'LAND' },
  'zahlung.anordnen': { BR_FREIGABE: 'LAND' },
  'zahlung.bestaetigen': { BR_KASSE: 'LAND' },
  'zahlungslauf.lesen': ZAHLT,
  'haushaltsuebersicht.lesen': {
    BR_SACHBEARBEITUNG: 'LAND',
    BR_PRUEFUNG: 'LAND',
    BR_FREIGABE: 'LAND',
    BR_KASSE: 'LAND',
    MINISTERIUM: 'LAND',
  },
} as const satisfies Rechtetabelle;
