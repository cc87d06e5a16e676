import type { Antwort } from '#src/core/contract/define-route.ts';
import { ok } from '#src/core/result.ts';
import { PARAMETER } from '#src/platform/config/parameter.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { getTagesaktuellRoute, getTeamtagesaktuellRoute } from './tagesaktuell.contract.ts';
import {
  computeAnteil,
  computeDreiMonate,
  computeTeamanteil,
  computeVierWochen,
  type Erfassungszahlen,
  type Teamgrenzen,
} from './tagesaktuell.model.ts';
import { findErfassungszahlen } from './team.repo.ts';

const KEINE: Erfassungszahlen = { gleicherTag: 0, spaeter: 0, vomPapier: 0, caseManager: 0, groesster: 0 };
const GRENZEN: Teamgrenzen = {
  caseManager: PARAMETER.tagesaktuell_case_manager.wert,
  kontakte: PARAMETER.tagesaktuell_kontakte.wert,
  anteilHoechstens: PARAMETER.tagesaktuell_anteil.wert,
};

/** Own contacts of the last four weeks: for the person alone, nobody else gets this number. */
export function getTagesaktuell(kontext: Kontext): Antwortet<Antwort<typeof getTagesaktuellRoute>> {
  const { von, bis } = computeVierWochen(kontext.stichtag);
  return withActor(kontext, async (trx) => {
    const { gleicherTag, spaeter, vomPapier } = (await findErfassungszahlen(trx, von, bis)) ?? KEINE;
    const anteil = computeAnteil({ gleicherTag, spaeter });
    return ok({ von, bis, gleicherTag, spaeter, vomPapier, anteil });
  });
}

/** One rounded number of the Stelle, or none: never what leads to a person. */
export function getTeamtagesaktuell(kontext: Kontext): Antwortet<Antwort<typeof getTeamtagesaktuellRoute>> {
  const { von, bis } = computeDreiMonate(kontext.stichtag);
  return withActor(kontext, async (trx) => {
    const zahlen = (await findErfassungszahlen(trx, von, bis)) ?? KEINE;
    return ok({ von, bis, anteil: computeTeamanteil(zahlen, GRENZEN), regel: GRENZEN });
  });
}
