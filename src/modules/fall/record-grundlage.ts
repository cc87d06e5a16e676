import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkZustaendig, findAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { toAblehnung } from './absprache-ablehnungen.ts';
import type { recordGrundlageRoute } from './fremdvertretung.contract.ts';
import { insertGrundlage } from './fremdvertretung.repo.ts';

type R = typeof recordGrundlageRoute;

/** A legal basis instead of a consent, with its reason sealed in the history of the Akte (DP-C-08). Opens nothing yet. */
export function recordGrundlage(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { abspracheId } = params;
  const { akteId, rechtsgrundlage, begruendung } = body;
  return withActor(kontext, async (trx) => {
    const akte = await findAkte(trx, kontext, akteId);
    kontext.protokoll.objektId = abspracheId;
    if (akte === undefined) return fail(refuseNichtGefunden());
    const zustaendig = await checkZustaendig(trx, kontext, akteId, 'Eine Rechtsgrundlage');
    if (!zustaendig.ok) return zustaendig;
    const ergebnis = await insertGrundlage(trx, { abspracheId, akteId, rechtsgrundlage });
    if (ergebnis !== 'OK') return fail(toAblehnung(ergebnis));
    const codes = { abspracheId, rechtsgrundlage };
    const art = 'VERTRETUNGSGRUNDLAGE_GENANNT';
    await recordEreignis(trx, kontext, akteId, { art, codes, inhalt: { begruendung } }, kontext.stichtag);
    return ok({ id: abspracheId });
  });
}
