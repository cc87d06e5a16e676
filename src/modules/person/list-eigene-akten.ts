import { getKonto, recordVertretung } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { listAktenVon } from './person.repo.ts';

/** The own Akten of these persons, newest first; one in Vertretung among them stands in the log. */
export async function listEigeneAkten(trx: Trx, kontext: Kontext, personIds: readonly string[]) {
  const akten = await listAktenVon(trx, getKonto(kontext).mandantId, personIds);
  if (akten.some(({ inVertretung }) => inVertretung)) recordVertretung(kontext);
  return akten;
}
