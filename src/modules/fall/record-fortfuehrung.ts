import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordFortfuehrungRoute } from './verlauf.contract.ts';
import { recordTermin, toNaechstenTermin } from './termin.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Fort = typeof recordFortfuehrungRoute;

/** Back to the state in which the Fall rested. */
export async function recordFortfuehrung(
  kontext: Kontext,
  { params, body }: Eingabe<Fort>,
): Antwortet<Antwort<Fort>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const termin = toNaechstenTermin(akte, kontext.stichtag);
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'FORTGEFUEHRT',
      am: kontext.stichtag,
      teil: { zustandVorRuhen: null, ...termin },
    });
    if (!version.ok) return version;
    const codes = { zustand: akte.zustandVorRuhen ?? akte.zustand };
    await recordEreignis(trx, kontext, akte.id, { art: 'FORTGEFUEHRT', codes }, kontext.stichtag);
    if (termin !== null) await recordTermin(trx, kontext, akte.id, termin);
    return ok({ id: akte.id, version: version.wert });
  });
}
