import { type Ablehnung, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { type Akte, recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isTerminNoetig } from './hinweise.model.ts';
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
    const geprueft = checkTermin(akte, termin?.datum ?? null, kontext.stichtag);
    if (!geprueft.ok) return geprueft;
    const version = await updateAkte(trx, kontext, akte.id, {
      naechsterTermin: termin?.datum ?? null,
      naechsterTerminArt: termin?.art ?? null,
    });
    const codes = { art: termin?.art ?? null, datum: termin?.datum ?? null };
    await recordEreignis(trx, kontext, akte.id, { art: 'TERMIN_GESETZT', codes }, kontext.stichtag);
    return ok({ id: akte.id, version });
  });
}

function checkTermin(
  akte: Pick<Akte, 'zustand' | 'naechsterTermin'>,
  datum: PlainDate | null,
  stichtag: PlainDate,
): Result<null, Ablehnung> {
  if (datum === null && isTerminNoetig(akte.zustand)) {
    return fail(
      refuseRegel('TERMIN_NOETIG', 'Ein laufender Fall braucht einen nächsten Termin.', {
        detail: 'Wählen Sie einen neuen Tag, zum Beispiel eine Wiedervorlage.',
        fehler: [{ pointer: '/termin', code: 'TERMIN_NOETIG', detail: 'Wählen Sie einen neuen Tag.' }],
        quelle: 'Handlungskonzept 2.2 (CP-07)',
      }),
    );
  }
  if (datum === null || datum >= stichtag || datum === akte.naechsterTermin) return ok(null);
  return fail(
    refuseRegel('TERMIN_VORBEI', 'Dieser Tag ist schon vorbei.', {
      fehler: [
        {
          pointer: '/termin/datum',
          code: 'TERMIN_VORBEI',
          detail: 'Wählen Sie heute oder einen späteren Tag.',
        },
      ],
    }),
  );
}
