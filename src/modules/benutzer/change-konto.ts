import { type Ablehnung, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { findKonto, type Konto, updateKonto } from './konto.repo.ts';
import { EIGENES_KONTO, KONTO_AUCH_ANDERSWO } from './verwaltung.model.ts';

/** The version after the change. */
export type Geaendert = { id: string; version: number };

/** One change of a foreign account by the administration: never the own one, never one that also works elsewhere. */
export async function changeKonto(
  trx: Trx,
  kontext: Kontext,
  kontoId: string,
  aenderung: Parameters<typeof updateKonto>[2],
): Promise<Result<Geaendert & { konto: Konto }, Ablehnung>> {
  const { actor } = kontext;
  kontext.protokoll.objektId = kontoId;
  if (actor.art === 'konto' && actor.kontoId === kontoId) return fail(EIGENES_KONTO);
  const konto = await findKonto(trx, kontoId);
  if (konto === undefined) return fail(refuseNichtGefunden());
  const version = await updateKonto(trx, kontoId, aenderung);
  return version === undefined ? fail(KONTO_AUCH_ANDERSWO) : ok({ id: kontoId, version, konto });
}
