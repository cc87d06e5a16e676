import { getKonto } from '#src/modules/akte/index.ts';
import type { Widerrufsfolge } from '#src/modules/einwilligung/index.ts';
import { deleteOhneEinwilligung } from './parallelfall.repo.ts';

/** With the consent the tokens go, in the same transaction (DP-C-06); what ends is told by the room of the consents. */
export const PARALLELFALL_WIDERRUFSFOLGE: Widerrufsfolge = {
  apply: (trx, kontext, akteId) =>
    deleteOhneEinwilligung(trx, getKonto(kontext).mandantId, akteId, kontext.stichtag),
  describe: async () => [],
};
