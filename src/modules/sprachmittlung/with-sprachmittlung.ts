import type { Ablehnung } from '#src/core/contract/ablehnung.ts';
import { refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, checkBearbeitbar, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { type Buchung, BuchungInhalt } from './buchung.model.ts';
import { findBuchungzeile, toBuchungOrt } from './sprachmittlung.repo.ts';

/** An act on the Sprachmittlung of an own Akte that is neither closed nor frozen; its row is locked. Anonymous ones too. */
export function withSprachmittlung<T>(
  kontext: Kontext,
  akteId: string,
  fn: (trx: Trx, akte: Akte) => Promise<Result<T, Ablehnung>>,
): Antwortet<T> {
  return withActor(kontext, async (trx): Promise<Result<T, Ablehnung>> => {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const bearbeitbar = checkBearbeitbar(akte.wert);
    return bearbeitbar.ok ? fn(trx, akte.wert) : bearbeitbar;
  });
}

/** The booking as it stands, on the version that was read; KONFLIKT with its values when another one stands. */
export async function getBuchungFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  id: string,
  version: number,
): Promise<Result<Buchung, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const zeile = await findBuchungzeile(trx, mandantId, akteId, id);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  const { tag, zustand, kontakt_id: kontaktId } = zeile;
  const inhalt = await kontext.dienste.tresor.open(
    toBuchungOrt(mandantId, akteId, id),
    zeile.siegel,
    BuchungInhalt,
  );
  if (zeile.version !== version) {
    const { belegungId: _, ...gezeigt } = inhalt;
    return fail(refuseKonflikt({ version: zeile.version, tag, zustand, kontaktId, ...gezeigt }));
  }
  return ok({ tag, zustand, inhalt });
}
