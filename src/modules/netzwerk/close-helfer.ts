import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { closeHelferRoute } from './netzwerk.contract.ts';
import { toHelferOrt, updateHelferzeile } from './netzwerk.repo.ts';
import { getHelferFor, refuseTag, withNetzwerk } from './with-netzwerk.ts';

type R = typeof closeHelferRoute;

/** The last day of a helper, also one that lies ahead. A consent that names the Stelle is not touched. */
export function closeHelfer(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { helferId } = params;
  return withNetzwerk(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getHelferFor(trx, kontext, akte.id, helferId, body.version);
    if (!vorher.ok) return vorher;
    const { seit, name } = vorher.wert;
    if (seit !== null && body.bis < seit) {
      return fail(refuseTag('/bis', 'ENDE_VOR_BEGINN', 'Der letzte Tag liegt vor dem Beginn.'));
    }
    const inhalt = { ...vorher.wert, bis: body.bis };
    const siegel = await kontext.dienste.tresor.seal(toHelferOrt(mandantId, akte.id, helferId), inhalt);
    const version = await updateHelferzeile(trx, mandantId, helferId, siegel);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'NETZWERK_BEENDET', codes: { helferId, letzterTag: body.bis }, inhalt: { name } },
      kontext.stichtag,
    );
    return ok({ id: helferId, version });
  });
}
