import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { SchreibAntwort } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkSchritt, type SchrittInhalt, SchrittInhalt as Inhalt } from './kindeswohl.model.ts';
import {
  findKindeswohlzeile,
  insertSchritt,
  type Kindeswohlzeile,
  listSchrittzeilen,
  updateKindeswohl,
} from './offenlegung.repo.ts';
import { toSchrittOrt } from './siegelorte.ts';

export type Neuer = { am: PlainDate; inhalt: SchrittInhalt };

/**
 * One step on the path, checked against those that stand. The Akte may be closed or frozen: the protection of a child does
 * not rest on a consent and does not end with one.
 */
export function withKindeswohl(
  kontext: Kontext,
  { kindeswohlId, version }: { kindeswohlId: string; version: number },
  fn: (trx: Trx, pfad: { zeile: Kindeswohlzeile; akte: Akte }) => Promise<Result<Neuer, Ablehnung>>,
): Antwortet<SchreibAntwort> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<SchreibAntwort, Ablehnung>> => {
    const gefunden = await findKindeswohlzeile(trx, mandantId, kindeswohlId);
    if (gefunden === undefined) return fail(refuseNichtGefunden());
    const akte = await lockAkte(trx, kontext, gefunden.akte_id);
    if (!akte.ok) return akte;
    const zeile = await findKindeswohlzeile(trx, mandantId, kindeswohlId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt({ version: zeile.version }));
    const neuer = await fn(trx, { zeile, akte: akte.wert });
    if (!neuer.ok) return neuer;
    const { am, inhalt } = neuer.wert;
    const geprueft = checkSchritt(
      await loadPfad(trx, kontext, zeile),
      { art: inhalt.art, am },
      kontext.stichtag,
    );
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    const siegel = await kontext.dienste.tresor.seal(toSchrittOrt(mandantId, zeile.akte_id, id), inhalt);
    const kopf = { mandant_id: mandantId, id, akte_id: zeile.akte_id, kindeswohl_id: zeile.id };
    await insertSchritt(trx, { ...kopf, am, siegel, erfasst_von: kontoId });
    const codes = { kindeswohlId: zeile.id, schrittId: id };
    await recordEreignis(trx, kontext, zeile.akte_id, { art: 'KINDESWOHL_SCHRITT', codes }, am);
    const neueVersion = await updateKindeswohl(
      trx,
      mandantId,
      zeile.id,
      inhalt.art === 'ABSCHLUSS' ? am : null,
    );
    return ok({ id, version: neueVersion });
  });
}

async function loadPfad(trx: Trx, kontext: Kontext, zeile: Kindeswohlzeile) {
  const schritte = (await listSchrittzeilen(trx, zeile.mandant_id, zeile.akte_id)).filter(
    ({ kindeswohl_id: id }) => id === zeile.id,
  );
  const inhalte = await kontext.dienste.tresor.openMany(
    schritte.map(({ mandant_id, akte_id, id, siegel }) => ({
      ort: toSchrittOrt(mandant_id, akte_id, id),
      siegel,
    })),
    Inhalt,
  );
  return { begonnenAm: zeile.begonnen_am, beendetAm: zeile.beendet_am, schritte: inhalte };
}
