import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { recordEreignis, updateAkte } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { isTerminNoetig } from './hinweise.model.ts';
import { checkNaechsterTermin, recordNaechsterTermin, toTerminSpalten } from './termin.ts';
import type { updateTerminRoute } from './verlauf.contract.ts';
import { withAkte } from './with-akte.ts';

type Termin = typeof updateTerminRoute;

/** Next appointment, Wiedervorlage, or anlassbezogen with a Sichtung (CP-07). A running Fall always has one of them. */
export async function updateTermin(
  kontext: Kontext,
  { params, body }: Eingabe<Termin>,
): Antwortet<Antwort<Termin>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    if (body.termin === null) {
      if (isTerminNoetig(akte.zustand)) return fail(TERMIN_NOETIG);
      const leer = { naechsterTermin: null, naechsterTerminArt: null };
      const version = await updateAkte(trx, kontext, akte.id, leer);
      const codes = { art: null, datum: null };
      await recordEreignis(trx, kontext, akte.id, { art: 'TERMIN_GESETZT', codes }, kontext.stichtag);
      return ok({ id: akte.id, version });
    }
    const termin = checkNaechsterTermin(akte, body.termin, kontext.stichtag);
    if (!termin.ok) return termin;
    const spalten = await toTerminSpalten(kontext, akte.id, termin.wert);
    const version = await updateAkte(trx, kontext, akte.id, spalten);
    await recordNaechsterTermin(trx, kontext, akte.id, termin.wert);
    return ok({ id: akte.id, version });
  });
}

const TERMIN_NOETIG = refuseRegel('TERMIN_NOETIG', 'Ein laufender Fall braucht einen nächsten Termin.', {
  detail: 'Wählen Sie einen neuen Tag, zum Beispiel eine Wiedervorlage.',
  fehler: [{ pointer: '/termin', code: 'TERMIN_NOETIG', detail: 'Wählen Sie einen neuen Tag.' }],
  quelle: 'Handlungskonzept 2.2 (CP-07)',
});
