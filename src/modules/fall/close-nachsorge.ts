import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { computeLoeschdatum } from '#src/platform/retention/loeschklassen.ts';
import type { closeNachsorgeRoute } from './verlauf.contract.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Nachsorge = typeof closeNachsorgeRoute;

/** The Nachsorge is done: the Akte closes, the period runs from the end of the year of the Abschluss. */
export async function closeNachsorge(
  kontext: Kontext,
  { params, body }: Eingabe<Nachsorge>,
): Antwortet<Antwort<Nachsorge>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'NACHSORGE_BEENDET',
      am: kontext.stichtag,
      teil: {
        naechsterTermin: null,
        naechsterTerminArt: null,
        loeschenAb: computeLoeschdatum('LK-03', akte.abgeschlossenAm ?? kontext.stichtag),
      },
    });
    if (!version.ok) return version;
    const inhalt = { bemerkung: body.bemerkung };
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'NACHSORGE_BEENDET', codes: {}, inhalt },
      kontext.stichtag,
    );
    return ok({ id: akte.id, version: version.wert });
  });
}
