import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, checkBearbeitbar, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { openKurzberatung } from './get-kurzberatung.ts';
import { findKurzberatung, type Kurzberatungszeile } from './kurzberatung.repo.ts';

/**
 * Locks the Akte and reads its Kurzberatung for a change. The version is that of the Kurzberatung, so that a contact
 * recorded in another tab is no conflict.
 */
export async function lockKurzberatung(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  version: number,
): Promise<Result<{ akte: Akte; zeile: Kurzberatungszeile }, Ablehnung>> {
  const akte = await lockAkte(trx, kontext, akteId);
  if (!akte.ok) return akte;
  const zeile = await findKurzberatung(trx, getKonto(kontext).mandantId, akteId);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  const bearbeitbar = checkBearbeitbar(akte.wert);
  if (!bearbeitbar.ok) return bearbeitbar;
  if (zeile.version !== version) {
    return fail(refuseKonflikt(await openKurzberatung(trx, kontext, akte.wert, zeile)));
  }
  return ok({ akte: akte.wert, zeile });
}
