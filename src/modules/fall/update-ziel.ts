import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { checkFrist, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { updateZielZeile } from './fall.repo.ts';
import { checkGemeinte, formatGemeinte, listGemeinte } from './gemeinte.ts';
import { listGeaendert } from './list-geaendert.ts';
import { getZielFor, openZiel, toFristbeginn, toInhalt } from './open-ziel.ts';
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
    const { personIds = [], ...alt } = await openZiel(kontext, ziel.wert);
    const ab = toFristbeginn(ziel.wert, kontext.stichtag);
    const tag = checkFrist(body.frist, ziel.wert.frist, kontext.stichtag, { pointer: '/frist', ab });
    if (!tag.ok) return tag;
    const gemeinte = await checkGemeinte(trx, kontext, akte.id, body.personIds, personIds);
    if (!gemeinte.ok) return gemeinte;
    const frueher = await listGemeinte(trx, kontext, akte.id, personIds);
    const vorher = { ...alt, fuer: formatGemeinte(frueher) };
    const { bereich, prioritaet, form, frist = null } = body;
    const { personIds: _, ...texte } = toInhalt(body);
    const neu = { ...texte, bereich, prioritaet, form, frist, fuer: formatGemeinte(gemeinte.wert) };
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
