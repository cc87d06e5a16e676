import type { Kontext } from '#src/platform/dienste.ts';

/** The acting account, which is bound to a Standort by its role. */
export function getStandortkonto({ actor }: Kontext): { standortId: string; kontoId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, kontoId: actor.kontoId };
}
