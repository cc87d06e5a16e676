import type { Kontext } from '#src/platform/dienste.ts';
import type { Abfragestelle } from './meldung.model.ts';

/** Account of the Land and the side it acts for. */
export function getAbfragekonto({ actor }: Kontext): { kontoId: string; stelle: Abfragestelle } {
  if (actor.art !== 'konto') throw new Error('Accounts of the Land only');
  return {
    kontoId: actor.kontoId,
    stelle: actor.rolle === 'MINISTERIUM' ? 'MINISTERIUM' : 'BEZIRKSREGIERUNG',
  };
}
