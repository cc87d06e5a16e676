import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordVerfahrensergebnisRoute } from './verfahren.contract.ts';
import { checkErgebnis, diffZaehlungen, formatErgebnis, type VerfahrenInhalt } from './verfahren.model.ts';
import { toVerfahrenOrt, updateVerfahrenzeile } from './verfahren.repo.ts';
import { countStufen, getVerfahrenFor, withVerfahren } from './with-verfahren.ts';

type R = typeof recordVerfahrensergebnisRoute;

/** The result of a way, or that it runs again because the result was wrong. */
export function recordErgebnis(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { verfahrenId: id } = params;
  const { ergebnis, am } = body;
  return withVerfahren(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getVerfahrenFor(trx, kontext, akte.id, id, body.version);
    if (!vorher.ok) return vorher;
    const alt = vorher.wert;
    const geprueft = checkErgebnis({ ergebnis, am }, alt.begonnenAm, kontext.stichtag);
    if (!geprueft.ok) return geprueft;
    const nachher: VerfahrenInhalt = { ...alt, ergebnis, ergebnisAm: ergebnis === 'OFFEN' ? null : am };
    const siegel = await kontext.dienste.tresor.seal(toVerfahrenOrt(mandantId, akte.id, id), nachher);
    const version = await updateVerfahrenzeile(trx, mandantId, id, siegel);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'VERFAHREN_ERGEBNIS', codes: { verfahrenId: id }, inhalt: { was: formatErgebnis(nachher) } },
      kontext.stichtag,
    );
    const { weg, dazu } = diffZaehlungen(alt, nachher);
    await countStufen(trx, kontext, akte.id, alt.art, weg, -1);
    await countStufen(trx, kontext, akte.id, alt.art, dazu);
    return ok({ id, version });
  });
}
