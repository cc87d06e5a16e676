import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { getKonto } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import { EintragInhalt } from './eintrag.model.ts';
import { findEintragzeile, toEintragOrt } from './rechtskreis.repo.ts';

/** The entry as it stands, on the version that was read; KONFLIKT with its values when another one stands. */
export async function getEintragFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  eintragId: string,
  version: number,
): Promise<Result<EintragInhalt, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const zeile = await findEintragzeile(trx, mandantId, akteId, eintragId);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  const inhalt = await kontext.dienste.tresor.open(
    toEintragOrt(mandantId, akteId, eintragId),
    zeile.siegel,
    EintragInhalt,
  );
  return zeile.version === version ? ok(inhalt) : fail(refuseKonflikt({ version: zeile.version, ...inhalt }));
}
