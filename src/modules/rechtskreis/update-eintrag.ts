import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { countWechsel } from './count-wechsel.ts';
import { checkEintrag, type EintragInhalt } from './eintrag.model.ts';
import { openEintraege } from './load-rechtskreis.ts';
import { getEintragFor } from './open-eintrag.ts';
import type { updateEintragRoute } from './rechtskreis.contract.ts';
import { toEintragOrt, updateEintragzeile } from './rechtskreis.repo.ts';
import { withBearbeitbareAkte } from './with-bearbeitbare-akte.ts';

type R = typeof updateEintragRoute;

/** Corrects an entry. What stood before goes sealed into the Chronik; nothing is overwritten without a trace (DP-B-04). */
export function updateEintrag(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { version: gelesen, ...werte } = body;
  return withBearbeitbareAkte(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getEintragFor(trx, kontext, akte.id, params.eintragId, gelesen);
    if (!vorher.ok) return vorher;
    const inhalt = { spur: vorher.wert.spur, ...werte };
    const geprueft = checkEintrag(inhalt);
    if (!geprueft.ok) return geprueft;
    const { eintragId } = params;
    const alle = await openEintraege(trx, kontext, akte.id);
    const siegel = await kontext.dienste.tresor.seal(toEintragOrt(mandantId, akte.id, eintragId), inhalt);
    const version = await updateEintragzeile(trx, mandantId, eintragId, { siegel });
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'RECHTSKREIS_BERICHTIGT',
        codes: { eintragId, felder: listFelder(vorher.wert, inhalt) },
        inhalt: { eintrag: inhalt, vorher: vorher.wert },
      },
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

const FELDER = ['code', 'gueltigVon', 'gueltigBis', 'stelle', 'notiz'] as const;

/** Names of the fields that changed, without their values. */
function listFelder(vorher: EintragInhalt, nachher: EintragInhalt): string[] {
  return FELDER.filter((feld) => vorher[feld] !== nachher[feld]);
}
