import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkGehobenes, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordFreigabeRoute, recordStandortschrittRoute } from './eskalation.contract.ts';
import { findEskalationszeile, listOrtsnamen, setEskalationsversion } from './eskalation.repo.ts';
import { checkAngabe, recordSchritt } from './record-schritt.ts';

type Freigabe = typeof recordFreigabeRoute;
type Schritt = typeof recordStandortschrittRoute;

/** Releases what another account proposed; from then on the Land reads it. */
export function recordFreigabe(kontext: Kontext, eingabe: Eingabe<Freigabe>): Antwortet<Antwort<Freigabe>> {
  return record(kontext, eingabe, true);
}

/** Answers the Land, or takes it back with a reason. */
export function recordStandortschritt(
  kontext: Kontext,
  eingabe: Eingabe<Schritt>,
): Antwortet<Antwort<Schritt>> {
  return record(kontext, eingabe, false);
}

function record(
  kontext: Kontext,
  {
    params: { eskalationId },
    body: { version, schritt, text, erklaerungen },
  }: Eingabe<Freigabe> | Eingabe<Schritt>,
  zuZweit: boolean,
): Promise<Result<Antwort<Schritt>, Ablehnung>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = eskalationId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Schritt>, Ablehnung>> => {
    const eskalation = await findEskalationszeile(trx, eskalationId);
    if (eskalation === undefined || eskalation.standortId !== standortId) return fail(refuseNichtGefunden());
    if (eskalation.version !== version) return fail(refuseKonflikt(null));
    if (zuZweit && eskalation.vorgeschlagenVon === kontoId) return fail(refuseSelbst());
    const angabe = { schritt, text, ressort: '', stelleBund: '', antwortBis: '' };
    const vollstaendig = checkAngabe(kontext, angabe);
    if (!vollstaendig.ok) return vollstaendig;
    const geprueft = checkGehobenes({ text }, erklaerungen, {
      namen: await listOrtsnamen(trx, [standortId], false),
    });
    if (!geprueft.ok) return geprueft;
    if (!(await setEskalationsversion(trx, eskalationId, version))) return fail(refuseKonflikt(null));
    const getan = await recordSchritt(trx, kontext, { eskalation, angabe, erklaert: geprueft.wert });
    return getan.ok ? ok({ id: eskalationId, version: version + 1 }) : getan;
  });
}

function refuseSelbst(): Ablehnung {
  return refuseRegel('FREIGABE_ZU_ZWEIT', 'Ihr eigener Vorschlag: Eine andere Person gibt ihn frei.', {
    detail: 'Bitten Sie die Leitung des Kommunalen Integrationszentrums oder ihre Vertretung.',
  });
}
