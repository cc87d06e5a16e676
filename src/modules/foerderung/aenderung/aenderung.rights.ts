import type { Reichweite, Rechtetabelle } from '#src/core/contract/rechte.ts';
import type { Rolle } from '#src/core/contract/rollen.ts';

/** The Leitung of the Kommunales Integrationszentrum prepares like the Sachbearbeitung (OQ-F-35). */
const KREIS = { KI_LEITUNG: 'STANDORT', ZE_SACHBEARBEITUNG: 'STANDORT' } as const satisfies Partial<
  Record<Rolle, Reichweite>
>;

/** A change of a Bescheid (policies of migration 0053): both sides may begin one, each its own. */
export const AENDERUNG_RECHTE = {
  'aenderung.lesen': {
    ...KREIS,
    ZE_ZEICHNUNG: 'STANDORT',
    BR_SACHBEARBEITUNG: 'LAND',
    BR_PRUEFUNG: 'LAND',
    BR_FREIGABE: 'LAND',
    BR_KASSE: 'LAND',
    MINISTERIUM: 'LAND',
    // Bound to a Standort or a Stelle it reads that Standort only.
    PRUEFUNG_LESEND: 'LAND',
  },
  'aenderung.bearbeiten': { ...KREIS, BR_SACHBEARBEITUNG: 'LAND' },
  'aenderung.zeichnen': { ZE_ZEICHNUNG: 'STANDORT' },
  'aenderung.pruefen': { BR_SACHBEARBEITUNG: 'LAND' },
  'aenderung.entscheiden': { BR_FREIGABE: 'LAND' },
} as const satisfies Rechtetabelle;
