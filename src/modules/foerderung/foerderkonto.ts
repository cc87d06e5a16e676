import type { KontoActor } from '#src/core/contract/actor.ts';
import type { Kontext } from '#src/platform/dienste.ts';

/** Who acts: roles of a Standort and of the Land, never a system account. */
export function getFoerderkonto({ actor }: Kontext): KontoActor {
  if (actor.art !== 'konto') throw new Error('People only');
  return actor;
}
