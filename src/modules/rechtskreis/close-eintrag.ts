import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { countWechsel } from './count-wechsel.ts';
import { checkEintrag } from './eintrag.model.ts';
import { openEintraege } from './load-rechtskreis.ts';
import { getEintragFor } from './open-eintrag.ts';
import type { closeEintragRoute } from './rechtskreis.contract.ts';
import { toEintragOrt, updateEintragzeile } from './rechtskreis.repo.ts';
import { withBearbeitbareAkte } from './with-bearbeitbare-akte.ts';

type R = typeof closeEintragRoute;

/** The last day of an entry, also one that lies ahead: a title that expires, a benefit that is granted until then. */
export function closeEintrag(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { eintragId } = params;
  return withBearbeitbareAkte(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getEintragFor(trx, kontext, akte.id, eintragId, body.version);
    if (!vorher.ok) return vorher;
    const inhalt = { ...vorher.wert, gueltigBis: body.gueltigBis };
    const geprueft = checkEintrag(inhalt);
    if (!geprueft.ok) return geprueft;
    const alle = await openEintraege(trx, kontext, akte.id);
    const siegel = await kontext.dienste.tresor.seal(toEintragOrt(mandantId, akte.id, eintragId), inhalt);
    const version = await updateEintragzeile(trx, mandantId, eintragId, { siegel });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'RECHTSKREIS_BEENDET', codes: { eintragId }, inhalt: { eintrag: inhalt, vorher: vorher.wert } },
      kontext.stichtag,
    );
    await countWechsel(
      trx,
      kontext,
      akte,
      alle,
      alle.map((eintrag) => (eintrag.id === eintragId ? { ...eintrag, ...inhalt } : eintrag)),
    );
    return ok({ id: eintragId, version });
  });
}
