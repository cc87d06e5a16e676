import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { recordEreignis } from '#src/modules/akte/index.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkNaechsterTermin, recordNaechsterTermin, toTerminSpalten } from './termin.ts';
import type { recordSichtungRoute } from './verlauf.contract.ts';
import { applyUebergang, withAkte } from './with-akte.ts';

type Sichtung = typeof recordSichtungRoute;

/** Somebody looked at the Fall: what came out, and when it goes on. No Sichtung without a next day (CP-07). */
export async function recordSichtung(
  kontext: Kontext,
  { params, body }: Eingabe<Sichtung>,
): Antwortet<Antwort<Sichtung>> {
  return withAkte(kontext, params.akteId, body.version, async (trx, akte) => {
    // A day that has passed cannot be the next one, even where it stands.
    const termin = checkNaechsterTermin({ ...akte, naechsterTermin: null }, body.termin, kontext.stichtag);
    if (!termin.ok) return termin;
    const version = await applyUebergang(trx, kontext, akte, {
      ereignis: 'FORTSCHRITT_ERFASST',
      am: kontext.stichtag,
      teil: await toTerminSpalten(kontext, akte.id, termin.wert),
    });
    if (!version.ok) return version;
    const { ergebnis, bemerkung } = body;
    await recordEreignis(
      trx,
      kontext,
      akte.id,
      { art: 'SICHTUNG_ERFASST', codes: { sichtungsergebnis: ergebnis }, inhalt: { bemerkung } },
      kontext.stichtag,
    );
    await recordNaechsterTermin(trx, kontext, akte.id, termin.wert);
    return ok({ id: akte.id, version: version.wert });
  });
}
