import type { Rolle } from '#src/core/contract/rollen.ts';
import type { Kontext } from '#src/platform/dienste.ts';

/** Who acts and for whom: a Standort, or the Land (null). */
export function getHerkunft({ actor }: Kontext): {
  standortId: string | null;
  kontoId: string;
  rolle: Rolle;
} {
  if (actor.art !== 'konto') throw new Error('People only');
  const { standortId, kontoId, rolle } = actor;
  if (rolle === 'MINISTERIUM') return { standortId: null, kontoId, rolle };
  if (standortId === null) throw new Error('Roles of a Standort, or the Land');
  return { standortId, kontoId, rolle };
}
