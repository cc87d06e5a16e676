import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkGehobenes, findGehobenes } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { getEskalationsregel, type Schrittangabe } from './eskalation.model.ts';
import { findEskalationszeile, listOrtsnamen, setEskalationsversion } from './eskalation.repo.ts';
import type {
  checkLandtextRoute,
  recordLandesthemaschrittRoute,
  recordLandschrittRoute,
} from './land.contract.ts';
import { findLandesthemazeile, listGebuendelte, setLandesthemaversion } from './land.repo.ts';
import { checkAngabe, recordSchritt, refuseSchritt } from './record-schritt.ts';

type Schritt = typeof recordLandschrittRoute;
type Buendelschritt = typeof recordLandesthemaschrittRoute;

const toAngabe = (body: Eingabe<Schritt>['body'] | Eingabe<Buendelschritt>['body']): Schrittangabe => {
  const { schritt, text, ressort, stelleBund, antwortBis } = body;
  return { schritt, text, ressort, stelleBund, antwortBis };
};

/** One step of the Land with one Eskalation. Its answer goes to the Standort that asked, which knows its own name. */
export function recordLandschritt(
  kontext: Kontext,
  { params: { eskalationId }, body }: Eingabe<Schritt>,
): Antwortet<Antwort<Schritt>> {
  kontext.protokoll.objektId = eskalationId;
  const { version, text, stelleBund, erklaerungen } = body;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Schritt>, Ablehnung>> => {
    const eskalation = await findEskalationszeile(trx, eskalationId);
    if (eskalation === undefined) return fail(refuseNichtGefunden());
    if (eskalation.version !== version) return fail(refuseKonflikt(null));
    const angabe = toAngabe(body);
    const vollstaendig = checkAngabe(kontext, angabe);
    if (!vollstaendig.ok) return vollstaendig;
    const geprueft = checkGehobenes({ text, stelleBund }, erklaerungen, { namen: [] });
    if (!geprueft.ok) return geprueft;
    if (!(await setEskalationsversion(trx, eskalationId, version))) return fail(refuseKonflikt(null));
    const getan = await recordSchritt(trx, kontext, { eskalation, angabe, erklaert: geprueft.wert });
    return getan.ok ? ok({ id: eskalationId, version: version + 1 }) : getan;
  });
}

/** The same step with every Eskalation of a Landesthema that it is due for; the text names none of the Standorte. */
export function recordLandesthemaschritt(
  kontext: Kontext,
  { params: { landesthemaId }, body }: Eingabe<Buendelschritt>,
): Antwortet<Antwort<Buendelschritt>> {
  kontext.protokoll.objektId = landesthemaId;
  const { version, text, stelleBund, erklaerungen } = body;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Buendelschritt>, Ablehnung>> => {
    const landesthema = await findLandesthemazeile(trx, landesthemaId);
    if (landesthema === undefined) return fail(refuseNichtGefunden());
    if (landesthema.version !== version) return fail(refuseKonflikt(null));
    const angabe = toAngabe(body);
    const vollstaendig = checkAngabe(kontext, angabe);
    if (!vollstaendig.ok) return vollstaendig;
    const alle = await listGebuendelte(trx, { landesthemaId });
    const { von } = getEskalationsregel(body.schritt);
    const faellige = alle.filter(({ zustand }) => von.includes(zustand));
    if (faellige.length === 0) return fail(refuseSchritt(body, alle[0]?.zustand ?? 'ABGESCHLOSSEN'));
    const namen = await listOrtsnamen(
      trx,
      alle.map(({ standortId }) => standortId),
      true,
    );
    const geprueft = checkGehobenes({ text, stelleBund }, erklaerungen, { namen });
    if (!geprueft.ok) return geprueft;
    if (!(await setLandesthemaversion(trx, landesthemaId, version))) return fail(refuseKonflikt(null));
    for (const { id } of faellige) {
      const eskalation = await findEskalationszeile(trx, id);
      if (eskalation === undefined || !(await setEskalationsversion(trx, id, eskalation.version)))
        return fail(refuseKonflikt(null));
      const getan = await recordSchritt(trx, kontext, { eskalation, angabe, erklaert: geprueft.wert });
      if (!getan.ok) return getan;
    }
    kontext.protokoll.anzahl = faellige.length;
    return ok({ id: landesthemaId, version: version + 1 });
  });
}

/** Asked before every sending; nothing of it is kept. */
export function checkLandtext(
  kontext: Kontext,
  { body: { texte, landesthemaId, eskalationen } }: Eingabe<typeof checkLandtextRoute>,
): Antwortet<Antwort<typeof checkLandtextRoute>> {
  delete kontext.idempotenz;
  return withActor(kontext, async (trx) => {
    const beteiligte = [
      ...(landesthemaId === undefined ? [] : await listGebuendelte(trx, { landesthemaId })),
      ...(eskalationen.length === 0 ? [] : await listGebuendelte(trx, { ids: eskalationen })),
    ];
    const namen =
      beteiligte.length === 0
        ? []
        : await listOrtsnamen(
            trx,
            beteiligte.map(({ standortId }) => standortId),
            true,
          );
    const befunde = findGehobenes(texte, { namen, ebene: 'ein Standort' });
    kontext.protokoll.anzahl = befunde.length;
    return ok({ befunde });
  });
}
