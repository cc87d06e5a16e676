import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import { overlaps } from '#src/core/period.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Kontext } from '#src/platform/dienste.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Baustein } from './baustein.model.ts';
import { lockBaustein } from './importbestand.repo.ts';
import { refuseSammelmeldung } from './stelle.model.ts';
import { type Besetzung, listBesetzungen, type Stelle } from './stelle.repo.ts';
import type { Abschnitt, Erfassung } from './zeitreihe.model.ts';

/** Source of everything that a person records. */
export const QUELLE_HAND = 'Von Hand geführt';

/** The Standort for which this account keeps the Stellenplan. */
export function getEigenerStandort({ actor }: Kontext): Result<string, Ablehnung> {
  if (actor.art === 'konto' && actor.standortId !== null) return ok(actor.standortId);
  return fail(refuseRegel('KEIN_STANDORT', 'Ihr Zugang gehört zu keinem KIM-Standort.'));
}

/** Waits for imports and other changes of the same Standort and Baustein, then answers time and person of recording. */
export async function startErfassung(
  trx: Trx,
  kontext: Kontext,
  reihe: { baustein: Baustein; standortId: string },
): Promise<Erfassung> {
  const am = await lockBaustein(trx, reihe.baustein, reihe.standortId);
  return { am, von: kontext.actor.art === 'konto' ? kontext.actor.kontoId : null };
}

/** The shares of a Stelle that hold, without the one that is about to change. */
export async function listGeltende(trx: Trx, stelleId: string, ohne?: string): Promise<Besetzung[]> {
  const alle = await listBesetzungen(trx, { stelleIds: [stelleId] });
  return alle.filter((besetzung) => besetzung.ersetztAm === null && besetzung.id !== ohne);
}

/** Verwaltungsassistenz is not part of a Sammelmeldung and may be kept beside it. */
export async function checkSammelmeldung(
  trx: Trx,
  stelle: Stelle,
  neu: Abschnitt,
): Promise<Result<void, Ablehnung>> {
  if (stelle.verwaltungsassistenz) return ok();
  const alle = await listBesetzungen(trx, { standortId: stelle.standortId, baustein: stelle.baustein });
  const sammel = alle.find(
    (besetzung) => besetzung.stelleId === null && besetzung.ersetztAm === null && overlaps(besetzung, neu),
  );
  return sammel === undefined ? ok() : fail(refuseSammelmeldung(sammel, neu.von));
}
