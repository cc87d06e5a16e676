import { findEigene, getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { listAktenVon } from './person.repo.ts';

/**
 * The Akten of one person for which the acting account is responsible in this Stelle, newest first. Nothing is said about
 * others: not that they exist, not how many.
 */
export async function findEigeneAkten(
  trx: Trx,
  kontext: Kontext,
  personId: string,
): Promise<{ akteId: string; nummer: string }[]> {
  const akten = await listAktenVon(trx, getKonto(kontext).mandantId, [personId]);
  const eigene = await findEigene(
    trx,
    kontext,
    akten.map(({ akteId }) => akteId),
  );
  return akten.filter(({ akteId }) => eigene.has(akteId)).map(({ akteId, nummer }) => ({ akteId, nummer }));
}
