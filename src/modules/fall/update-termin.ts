import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { updateTerminRoute } from './verlauf.contract.ts';
import { withAkte } from './with-akte.ts';

type Termin = typeof updateTerminRoute;

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
