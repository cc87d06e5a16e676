import type { Kontext } from '#src/platform/dienste.ts';

/** Account and Standort of who acts; all these roles belong to one. */
export function getStandortkonto({ actor }: Kontext): { standortId: string; kontoId: string } {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, kontoId: actor.kontoId };
}
