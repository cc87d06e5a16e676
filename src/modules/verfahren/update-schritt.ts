import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { updateSchrittRoute } from './verfahren.contract.ts';
import {
  checkSchritt,
  diffZaehlungen,
  formatSchritt,
  OFFENER_SCHRITT,
  type Schrittinhalt,
  type VerfahrenInhalt,
} from './verfahren.model.ts';
import { toVerfahrenOrt, updateVerfahrenzeile } from './verfahren.repo.ts';
import { countStufen, getVerfahrenFor, withVerfahren } from './with-verfahren.ts';

type R = typeof updateSchrittRoute;

/** How one step stands. The step „Antrag gestellt“ is counted; taking it back takes the count back. */
export function updateSchritt(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId } = getKonto(kontext);
  const { verfahrenId: id, schritt: code } = params;
  const { version: gelesen, ...angabe } = body;
  // A step that is open again has neither day nor hand.
  const neu: Schrittinhalt = angabe.stand === 'OFFEN' ? { ...angabe, am: null, wer: null } : angabe;
  return withVerfahren(kontext, params.akteId, async (trx, akte) => {
    const vorher = await getVerfahrenFor(trx, kontext, akte.id, id, gelesen);
    if (!vorher.ok) return vorher;
    const alt = vorher.wert;
    const schritt = checkSchritt(alt, code, neu, kontext.stichtag);
    if (!schritt.ok) return schritt;
    const nachher: VerfahrenInhalt = { ...alt, schritte: { ...alt.schritte, [code]: neu } };
    const siegel = await kontext.dienste.tresor.seal(toVerfahrenOrt(mandantId, akte.id, id), nachher);
    const version = await updateVerfahrenzeile(trx, mandantId, id, siegel);
    const davor = formatSchritt(alt.art, schritt.wert, alt.schritte[code] ?? OFFENER_SCHRITT);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      {
        art: 'VERFAHREN_SCHRITT',
        codes: { verfahrenId: id },
        inhalt: { was: formatSchritt(alt.art, schritt.wert, neu), davor: `Vorher: ${davor}` },
      },
      kontext.stichtag,
    );
    const { weg, dazu } = diffZaehlungen(alt, nachher);
    await countStufen(trx, kontext, akte.id, alt.art, weg, -1);
    await countStufen(trx, kontext, akte.id, alt.art, dazu);
    return ok({ id, version });
  });
}
