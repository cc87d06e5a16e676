import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordFortfuehrungRoute } from './verlauf.contract.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Fort = typeof recordFortfuehrungRoute;

/** Back to the state in which the Fall rested. */
export async function recordFortfuehrung(
  kontext: Kontext,
  { params, body }: Eingabe<Fort>,
): Antwortet<Antwort<Fort>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'FORTGEFUEHRT',
      am: kontext.stichtag,
      teil: { zustandVorRuhen: null },
    });
    if (!version.ok) return version;
    const codes = { zustand: akte.zustandVorRuhen ?? akte.zustand };
    await recordEreignis(trx, kontext, akte.id, { art: 'FORTGEFUEHRT', codes }, kontext.stichtag);
    return ok({ id: akte.id, version: version.wert });
  });
}
