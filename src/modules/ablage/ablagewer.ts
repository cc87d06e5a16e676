import type { Siegelort } from '#src/platform/crypto/typen.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { type Ablagewer, LAND_BEREICH } from './ablage.model.ts';

/** Who acts, and for whom: a Standort, or the Land (null). */
export function getAblagewer({ actor }: Kontext): Ablagewer {
  if (actor.art !== 'konto') throw new Error('People only');
  const { standortId, kontoId, rolle } = actor;
  return { standortId: rolle === 'MINISTERIUM' ? null : standortId, kontoId, rolle };
}

/** Where the key of a file lies: with the Standort that answers for it, or with the Land; each file has a key of its own. */
export function toAblageort(
  standortId: string | null,
  id: string,
): Pick<Siegelort, 'mandantId'> & {
  subjekt: { art: 'ablage'; id: string };
} {
  return { mandantId: standortId ?? LAND_BEREICH, subjekt: { art: 'ablage', id } };
}
