import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { checkFrist, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFristbeginn } from './create-schritt.ts';
import { updateSchrittZeile } from './fall.repo.ts';
import { checkGemeinte, formatGemeinte, listGemeinte } from './gemeinte.ts';
import { listGeaendert } from './list-geaendert.ts';
import { getSchrittFor } from './open-schritt.ts';
import { toSchrittOrt } from './siegelorte.ts';
import { withAkte } from './with-akte.ts';
import type { updateSchrittRoute } from './ziel.contract.ts';

type Aenderung = typeof updateSchrittRoute;

export async function updateSchritt(
  kontext: Kontext,
  { params, body }: Eingabe<Aenderung>,
): Antwortet<Antwort<Aenderung>> {
  const { mandantId } = getKonto(kontext);
  return withAkte(kontext, params.akteId, undefined, async (trx, akte) => {
    const schritt = await getSchrittFor(trx, kontext, akte.id, params.schrittId, body.version);
    if (!schritt.ok) return schritt;
    const { id } = schritt.wert.zeile;
    const { zeile, inhalt } = schritt.wert;
    const { personIds: alte = [], ...bleibt } = inhalt;
    const ab = await findFristbeginn(trx, kontext, akte.id, zeile.ziel_id);
    const tag = checkFrist(body.faelligAm, zeile.faellig_am, kontext.stichtag, { pointer: '/faelligAm', ab });
    if (!tag.ok) return tag;
    const gemeinte = await checkGemeinte(trx, kontext, akte.id, body.personIds, alte);
    if (!gemeinte.ok) return gemeinte;
    const fuer = formatGemeinte(await listGemeinte(trx, kontext, akte.id, alte));
    const vorher = { ...schritt.wert.vorher, fuer };
    const { personIds, was, wer, faelligAm = null, art = zeile.art } = body;
    const version = await updateSchrittZeile(trx, mandantId, id, {
      wer,
      art,
      faellig_am: faelligAm,
      siegel: await kontext.dienste.tresor.seal(toSchrittOrt(mandantId, akte.id, id), {
        ...bleibt,
        was,
        ...(personIds === undefined ? {} : { personIds }),
      }),
    });
    const neu = { was, wer, art, faelligAm, fuer: formatGemeinte(gemeinte.wert) };
    const codes = { schrittId: id, felder: listGeaendert(vorher, neu) };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'SCHRITT_GEAENDERT', codes, inhalt: { vorher } },
      kontext.stichtag,
    );
    return ok({ id, version });
  });
}
