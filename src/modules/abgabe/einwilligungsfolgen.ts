import type { Widerrufsfolge } from '#src/modules/einwilligung/index.ts';
import { endOhneEinwilligung, listAbgabezeilen } from './abgabe.repo.ts';

/** What a withdrawal of consent does to an Übergabe to another Stelle that is under way, and how that is told beforehand. */
export const ABGABE_WIDERRUFSFOLGE: Widerrufsfolge = {
  /** In the transaction of the withdrawal (Art. 7 Abs. 3 DSGVO, DP-C-06). What was handed over is with the other Stelle. */
  apply: async (trx, _kontext, akteId) => endOhneEinwilligung(trx, akteId),
  describe: async (trx, _kontext, akteId, { einwilligungIds, eingefroren }) => {
    const offene = (await listAbgabezeilen(trx, akteId)).filter(
      ({ gibt, zustand }) => gibt && (zustand === 'ANGEBOTEN' || zustand === 'ANGENOMMEN'),
    );
    return offene
      .filter(({ einwilligungId }) => eingefroren || einwilligungIds.includes(einwilligungId))
      .map(({ anStelle }) => ({ art: 'ABGABE_ENDET', angabe: anStelle }));
  },
};
