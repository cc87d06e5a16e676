import type { Kontext } from '#src/platform/dienste.ts';

/** Who keeps the access of partner Stellen, and for which Standort. */
export function getKoordination({ actor }: Kontext): { kontoId: string; standortId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) {
    throw new Error('Access of a partner Stelle is kept by the Koordination of a Standort');
  }
  return { kontoId: actor.kontoId, standortId: actor.standortId };
}
