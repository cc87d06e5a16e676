import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordRuhenRoute } from './verlauf.contract.ts';
import { recordTermin, toPruefung } from './termin.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Ruhen = typeof recordRuhenRoute;

/** The Fall rests: nothing is due but one Wiedervorlage, so that nobody forgets it. */
export async function recordRuhen(
  kontext: Kontext,
  { params, body }: Eingabe<Ruhen>,
): Antwortet<Antwort<Ruhen>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const termin = toPruefung(kontext.stichtag);
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'RUHEND_GESETZT',
      am: kontext.stichtag,
      teil: { zustandVorRuhen: akte.zustand, ...termin },
    });
    if (!version.ok) return version;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'RUHEND_GESETZT', codes: { grund: body.grund }, inhalt: { bemerkung: body.bemerkung } },
      kontext.stichtag,
    );
    await recordTermin(trx, kontext, akte.id, termin);
    return ok({ id: akte.id, version: version.wert });
  });
}
