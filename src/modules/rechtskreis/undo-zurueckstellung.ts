import { refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { undoZurueckstellungRoute } from './rechtskreis.contract.ts';
import { findZurueckstellung, undoZurueckstellungzeile } from './rechtskreis.repo.ts';
import { withBearbeitbareAkte } from './with-bearbeitbare-akte.ts';

type R = typeof undoZurueckstellungRoute;

/** Shows a hint again that was set aside; a second time changes nothing. */
export function undoZurueckstellung(kontext: Kontext, { params }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { zurueckstellungId } = params;
  return withBearbeitbareAkte(kontext, params.akteId, async (trx, akte) => {
    const { mandantId } = getKonto(kontext);
    const zeile = await findZurueckstellung(trx, mandantId, akte.id, zurueckstellungId);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.aufgehoben) return ok({ id: zurueckstellungId, version: zeile.version });
    const version = await undoZurueckstellungzeile(trx, mandantId, zurueckstellungId);
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'HINWEIS_WIEDER_GEZEIGT', codes: { zurueckstellungId } },
      kontext.stichtag,
    );
    return ok({ id: zurueckstellungId, version });
  });
}
