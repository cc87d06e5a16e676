import type { Widerrufsfolge } from '#src/modules/einwilligung/index.ts';
import { listFremdvertretungen } from './fremdvertretung.repo.ts';

/**
 * A deputy of another Stelle stands on the consent. The database ends that at the end of the transaction of the
 * withdrawal (migration 0038), so that a deputy can record it too; here it is only told beforehand.
 */
export const VERTRETUNG_WIDERRUFSFOLGE: Widerrufsfolge = {
  apply: async () => undefined,
  describe: async (trx, _kontext, akteId, { einwilligungIds, eingefroren }) => {
    const alle = await listFremdvertretungen(trx, akteId);
    const betroffene = alle.filter(
      ({ einwilligungId }) =>
        eingefroren || (einwilligungId !== null && einwilligungIds.includes(einwilligungId)),
    );
    return [...new Set(betroffene.map(({ stelle }) => stelle))].map((angabe) => ({
      art: 'VERTRETUNG_ENDET',
      angabe,
    }));
  },
};
