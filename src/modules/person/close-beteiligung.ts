import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkNichtZukunft, getKonto, recordEreignis } from '#src/modules/akte/index.ts';
import { textOf } from '#src/modules/akte/wertelisten/werteliste.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { closeBeteiligungRoute } from './person.contract.ts';
import { updateBeteiligungszeile } from './person.repo.ts';
import { AUSTRITTSGRUENDE } from './wertelisten/beziehungen.ts';
import { withBeteiligung } from './with-beteiligung.ts';

type R = typeof closeBeteiligungRoute;

/**
 * A further person leaves the Akte. What the Akte says about her stays, since it happened; from then on no hint and no way
 * of contact counts her in. The reason is sealed: that somebody moved out or died is nobody else's business.
 */
export function closeBeteiligung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { akteId, personId } = params;
  const tag = checkNichtZukunft(body.am, kontext.stichtag, '/am');
  return withBeteiligung(kontext, params, body.version, async (trx, { zeile }) => {
    if (!tag.ok) return tag;
    if (body.am < zeile.gueltigVon) {
      return fail(
        refuseRegel('AUSTRITT_VOR_BEGINN', 'Der letzte Tag liegt vor der Aufnahme in die Akte.', {
          fehler: [
            { pointer: '/am', code: 'AUSTRITT_VOR_BEGINN', detail: 'Wählen Sie einen Tag ab der Aufnahme.' },
          ],
        }),
      );
    }
    const { mandantId } = getKonto(kontext);
    const version = await updateBeteiligungszeile(trx, mandantId, akteId, personId, { gueltig_bis: body.am });
    const grund = textOf(AUSTRITTSGRUENDE, body.grund);
    await recordEreignis(
      trx,
      kontext,
      akteId,
      { art: 'BETEILIGUNG_BEENDET', codes: { personId }, inhalt: { grund } },
      body.am,
    );
    return ok({ id: personId, version });
  });
}
