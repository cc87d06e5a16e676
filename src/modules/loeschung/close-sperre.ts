import { refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkZustaendig, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { closeSperreRoute } from './loeschung.contract.ts';
import { findSperre, updateAufgehoben } from './loeschung.repo.ts';

type R = typeof closeSperreRoute;

/** Lifts a Sperre before its end: the next run deletes the Akte if its day has come. */
export function closeSperre(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { akteId, sperreId } = params;
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, akteId);
    if (!akte.ok) return akte;
    const zustaendig = await checkZustaendig(trx, kontext, akteId, 'Das Ende einer Löschsperre');
    if (!zustaendig.ok) return zustaendig;
    const sperre = await findSperre(trx, mandantId, akteId, sperreId);
    if (sperre === undefined) return fail(refuseNichtGefunden());
    if (sperre.version !== body.version || sperre.aufgehoben_am !== null) {
      return fail(refuseKonflikt({ version: sperre.version, aufgehobenAm: sperre.aufgehoben_am }));
    }
    const version = await updateAufgehoben(trx, mandantId, sperreId, { am: kontext.stichtag, kontoId });
    const ereignis = { art: 'LOESCHSPERRE_AUFGEHOBEN', codes: { sperreId } } as const;
    await recordEreignis(trx, kontext, akteId, ereignis, kontext.stichtag);
    return ok({ id: sperreId, version });
  });
}
