import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { VerfahrenInhalt } from './verfahren.model.ts';
import { listVerfahrenzeilen, toVerfahrenOrt } from './verfahren.repo.ts';

export type OffenesVerfahren = VerfahrenInhalt & { id: string; personId: string; version: number };

/** All ways of an own Akte, opened, in the order of entry. */
export async function openVerfahren(trx: Trx, kontext: Kontext, akteId: string): Promise<OffenesVerfahren[]> {
  const { mandantId } = getKonto(kontext);
  const zeilen = await listVerfahrenzeilen(trx, mandantId, akteId);
  const inhalte = await kontext.dienste.tresor.openMany(
    zeilen.map(({ id, siegel }) => ({ ort: toVerfahrenOrt(mandantId, akteId, id), siegel })),
    VerfahrenInhalt,
  );
  return zeilen.flatMap(({ id, person_id: personId, version }, stelle) => {
    const inhalt = inhalte[stelle];
    return inhalt === undefined ? [] : [{ id, personId, version, ...inhalt }];
  });
}
