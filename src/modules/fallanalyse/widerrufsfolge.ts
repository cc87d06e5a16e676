import { getKonto } from '#src/modules/akte/index.ts';
import { findEinwilligungen, type Widerrufsfolge } from '#src/modules/einwilligung/index.ts';
import { countEingeladene, deleteTeilnahmen } from './fallanalyse.repo.ts';

/** With the Zusammenarbeit the purpose of every round is over: who is invited reads no more, at once (Art. 7 Abs. 3 DSGVO). */
export const FALLANALYSE_WIDERRUFSFOLGE: Widerrufsfolge = {
  apply: async (trx, kontext, akteId) => {
    const zusammenarbeit = (await findEinwilligungen(trx, kontext, akteId)).filter(
      ({ zweck }) => zweck === 'ZUSAMMENARBEIT',
    );
    const gilt = zusammenarbeit.some(({ stand }) => stand === 'GUELTIG' || stand === 'LAEUFT_AB');
    if (gilt || !zusammenarbeit.some(({ stand }) => stand === 'WIDERRUFEN')) return;
    await deleteTeilnahmen(trx, getKonto(kontext).mandantId, akteId);
  },
  describe: async (trx, kontext, akteId, { eingefroren }) => {
    if (!eingefroren || (await countEingeladene(trx, getKonto(kontext).mandantId, akteId)) === 0) return [];
    return [{ art: 'EINLADUNG_ENDET', angabe: null }];
  },
};
