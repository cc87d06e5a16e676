import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { updateZielZeile } from './fall.repo.ts';
import { listGeaendert } from './list-geaendert.ts';
import { getZielFor, openZiel, toInhalt } from './open-ziel.ts';
import { toZielOrt } from './siegelorte.ts';
import { withAkte } from './with-akte.ts';
import type { updateZielRoute } from './ziel.contract.ts';

type Aenderung = typeof updateZielRoute;

/** Changes a Ziel and keeps the others; the old wording stays in the Ereignis. */
export async function updateZiel(
  kontext: Kontext,
  { params, body }: Eingabe<Aenderung>,
): Antwortet<Antwort<Aenderung>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const ziel = await getZielFor(trx, kontext, akte.id, params.zielId, body.version);
    if (!ziel.ok) return ziel;
    const vorher = await openZiel(kontext, ziel.wert);
    const { bereich, prioritaet, form, frist = null } = body;
    const neu = { ...toInhalt(body), bereich, prioritaet, form, frist };
    const version = await updateZielZeile(trx, mandantId, ziel.wert.id, {
      bereich,
      prioritaet,
      form,
      frist,
      siegel: await kontext.dienste.tresor.seal(toZielOrt(mandantId, akte.id, ziel.wert.id), toInhalt(body)),
    });
    const felder = listGeaendert(vorher, neu);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'ZIEL_GEAENDERT', codes: { zielId: ziel.wert.id, felder }, inhalt: { vorher } },
      kontext.stichtag,
    );
    return ok({ id: ziel.wert.id, version });
  });
}
