import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, checkBearbeitbar, countAct, getKonto, lockAkte } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { VerfahrenInhalt, type Zaehlung } from './verfahren.model.ts';
import { findVerfahrenzeile, toVerfahrenOrt } from './verfahren.repo.ts';

/** An act on a way of an own Akte that is neither closed nor frozen; its row is locked. */
export function withVerfahren<T>(
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

/** The way as it stands, on the version that was read. */
export async function getVerfahrenFor(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  id: string,
  version: number,
): Promise<Result<VerfahrenInhalt, Ablehnung>> {
  const { mandantId } = getKonto(kontext);
  const zeile = await findVerfahrenzeile(trx, mandantId, akteId, id);
  if (zeile === undefined) return fail(refuseNichtGefunden());
  const ort = toVerfahrenOrt(mandantId, akteId, id);
  const inhalt = await kontext.dienste.tresor.open(ort, zeile.siegel, VerfahrenInhalt);
  return zeile.version === version ? ok(inhalt) : fail(refuseKonflikt({ version: zeile.version, ...inhalt }));
}

/** Counts stages without any way back to the Akte: its kind is sealed, and a plain link would tell it. */
export async function countStufen(
  trx: Trx,
  kontext: Kontext,
  akteId: string,
  verfahren: VerfahrenInhalt['art'],
  stufen: readonly Zaehlung[],
  wert: 1 | -1 = 1,
): Promise<void> {
  for (const { stufe, datum } of stufen) {
    const merkmale = { verfahren, stufe };
    await countAct(trx, kontext, akteId, { art: 'VERFAHREN', datum, merkmale, wert, verborgen: true });
  }
}
