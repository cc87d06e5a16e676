import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordFortfuehrungRoute, recordRuhenRoute, updateTerminRoute } from './verlauf.contract.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Termin = typeof updateTerminRoute;
type Ruhen = typeof recordRuhenRoute;
type Fort = typeof recordFortfuehrungRoute;

/** Next appointment or Wiedervorlage (CP-07). It may lie in the past only as an overdue one that stands already. */
export async function updateTermin(
  kontext: Kontext,
  { params, body }: Eingabe<Termin>,
): Antwortet<Antwort<Termin>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const { termin } = body;
    const version = await updateAkte(trx, kontext, akte.id, {
      naechsterTermin: termin?.datum ?? null,
      naechsterTerminArt: termin?.art ?? null,
    });
    const codes = { art: termin?.art ?? null, datum: termin?.datum ?? null };
    await recordEreignis(trx, kontext, akte.id, { art: 'TERMIN_GESETZT', codes }, kontext.stichtag);
    return ok({ id: akte.id, version });
  });
}

/** The Fall rests: nothing is due until it goes on. */
export async function recordRuhen(
  kontext: Kontext,
  { params, body }: Eingabe<Ruhen>,
): Antwortet<Antwort<Ruhen>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'RUHEND_GESETZT',
      am: kontext.stichtag,
      teil: { zustandVorRuhen: akte.zustand },
    });
    if (!version.ok) return version;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'RUHEND_GESETZT', codes: { grund: body.grund }, inhalt: { bemerkung: body.bemerkung } },
      kontext.stichtag,
    );
    return ok({ id: akte.id, version: version.wert });
  });
}

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
