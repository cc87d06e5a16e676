import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { countWechsel } from './count-wechsel.ts';
import { openEintraege } from './load-rechtskreis.ts';
import { getEintragFor } from './open-eintrag.ts';
import type { recordRuecknahmeRoute } from './rechtskreis.contract.ts';
import { updateEintragzeile } from './rechtskreis.repo.ts';
import { withBearbeitbareAkte } from './with-bearbeitbare-akte.ts';

type R = typeof recordRuecknahmeRoute;

/** An entry that was never true: it leaves the timeline and has no consequences, the Chronik keeps it with the reason. */
export function recordRuecknahme(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { eintragId } = params;
  return withBearbeitbareAkte(kontext, params.akteId, async (trx, akte) => {
    const eintrag = await getEintragFor(trx, kontext, akte.id, eintragId, body.version);
    if (!eintrag.ok) return eintrag;
    const { mandantId } = getKonto(kontext);
    const alle = await openEintraege(trx, kontext, akte.id);
    const version = await updateEintragzeile(trx, mandantId, eintragId, { zurueckgenommen: true });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'RECHTSKREIS_ZURUECKGENOMMEN',
        codes: { eintragId },
        inhalt: { grund: body.grund, vorher: eintrag.wert },
      },
      kontext.stichtag,
    );
    await countWechsel(
      trx,
      kontext,
      akte,
      alle,
      alle.filter(({ id }) => id !== eintragId),
    );
    return ok({ id: eintragId, version });
  });
}
