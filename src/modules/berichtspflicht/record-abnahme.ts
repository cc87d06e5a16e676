import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordAbnahmeRoute } from './abfrage.contract.ts';
import { getAbfragekonto } from './abfragekonto.ts';
import { checkSchritttext } from './check-schritt.ts';
import { getMelderegel, isMeldeschrittMoeglich, MELDUNG_ZUSTAND_NAMEN } from './meldung.model.ts';
import {
  findMeldungszeile,
  insertMeldeschritt,
  type Meldungszeile,
  setMeldungsstand,
} from './meldung.repo.ts';

/** The asking side accepts a Fassung, which from then on is the Stand, or asks back. */
export function recordAbnahme(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordAbnahmeRoute>,
): Antwortet<Antwort<typeof recordAbnahmeRoute>> {
  const { kontoId, stelle } = getAbfragekonto(kontext);
  const { schritt, version } = body;
  kontext.protokoll.objektId = params.abfrageId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<typeof recordAbnahmeRoute>, Ablehnung>> => {
    const meldung = await findMeldungszeile(trx, params);
    if (meldung === undefined) return fail(refuseNichtGefunden());
    if (meldung.stelle !== stelle) return fail(refuseFremd());
    if (meldung.version !== version) return fail(refuseKonflikt(null));
    if (!isMeldeschrittMoeglich(schritt, meldung)) return fail(refuseMeldeschritt(meldung));
    const text = checkSchritttext(schritt, body);
    if (!text.ok) return text;
    const neu = { ...meldung, zustand: getMelderegel(schritt).nach ?? meldung.zustand };
    const stand =
      schritt === 'ABNEHMEN'
        ? { ...neu, giltFassung: meldung.fassung, abgenommeneFassung: meldung.fassung }
        : { ...neu, giltFassung: meldung.abgenommeneFassung };
    if (!(await setMeldungsstand(trx, { ...params, version }, stand))) return fail(refuseKonflikt(null));
    await insertMeldeschritt(
      trx,
      { ...params, kontoId, am: kontext.stichtag },
      { art: schritt, fassung: meldung.fassung, ...text.wert },
    );
    return ok({ id: params.abfrageId, version: version + 1 });
  });
}

export function refuseMeldeschritt({ zustand }: Pick<Meldungszeile, 'zustand'>): Ablehnung {
  return refuseRegel('SCHRITT_NICHT_MOEGLICH', 'Dieser Schritt steht jetzt nicht an.', {
    detail: `Stand der Meldung: ${MELDUNG_ZUSTAND_NAMEN[zustand]}. Laden Sie die Seite neu.`,
  });
}

export function refuseFremd(): Ablehnung {
  return refuseRegel('ABFRAGE_FREMD', 'Das tut die Stelle, die gefragt hat.', {
    detail: 'Sie können die Abfrage und die Meldungen lesen.',
  });
}
