import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { createPooleintragRoute, listPoolRoute, updatePooleintragRoute } from './pool.contract.ts';
import { checkPoolangabe } from './pool.model.ts';
import { findPooleintrag, insertPooleintrag, listPooleintraege, updatePooleintrag } from './pool.repo.ts';

type Liste = typeof listPoolRoute;
type Neu = typeof createPooleintragRoute;
type Aenderung = typeof updatePooleintragRoute;

/** Both doors show and write the same; which rows they reach, the domain and the policy decide. */
export function listPool(kontext: Kontext): Antwortet<Antwort<Liste>> {
  return withActor(kontext, async (trx) => {
    const eintraege = await listPooleintraege(trx, getStandortkonto(kontext).standortId);
    kontext.protokoll.anzahl = eintraege.length;
    return ok({ stichtag: kontext.stichtag, eintraege });
  });
}

/** Into the pool of the own Stelle. */
export function createPooleintrag(kontext: Kontext, { body }: Eingabe<Neu>): Antwortet<Antwort<Neu>> {
  return create(kontext, getStandortkonto(kontext).mandantId, body);
}

/** Into the pool of the Standort. */
export function createStandorteintrag(kontext: Kontext, { body }: Eingabe<Neu>): Antwortet<Antwort<Neu>> {
  return create(kontext, null, body);
}

/** Changes or closes an entry that one keeps oneself; another one is not there. Bookings keep the name they had. */
export function updatePool(
  kontext: Kontext,
  { params, body }: Eingabe<Aenderung>,
): Antwortet<Antwort<Aenderung>> {
  const { standortId } = getStandortkonto(kontext);
  const { version: gelesen, ...angabe } = body;
  const { sprachmittlerId: id } = params;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Aenderung>, Ablehnung>> => {
    const vorher = await findPooleintrag(trx, standortId, id);
    if (vorher === undefined) return fail(refuseNichtGefunden());
    if (vorher.version !== gelesen) return fail(refuseKonflikt(vorher));
    const geprueft = checkPoolangabe(angabe, kontext.stichtag);
    if (!geprueft.ok) return geprueft;
    const geschlossenAm = angabe.geschlossen ? (vorher.geschlossenAm ?? kontext.stichtag) : null;
    const version = await updatePooleintrag(trx, standortId, id, angabe, geschlossenAm);
    return version === undefined ? fail(refuseNichtGefunden()) : ok({ id, version });
  });
}

function create(
  kontext: Kontext,
  mandantId: string | null,
  body: Eingabe<Neu>['body'],
): Antwortet<Antwort<Neu>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx): Promise<Result<Antwort<Neu>, Ablehnung>> => {
    const geprueft = checkPoolangabe(body, kontext.stichtag);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const kopf = { id, standort_id: standortId, mandant_id: mandantId, erfasst_von: kontoId };
    await insertPooleintrag(trx, kopf, body, body.geschlossen ? kontext.stichtag : null);
    return ok({ id, version: 1 });
  });
}

/** The acting account, which is bound to a Standort by its role. */
function getStandortkonto({ actor }: Kontext): {
  standortId: string;
  mandantId: string | null;
  kontoId: string;
} {
  if (actor.art !== 'konto' || actor.standortId === null) throw new Error('Roles of a Standort only');
  return { standortId: actor.standortId, mandantId: actor.mandantId, kontoId: actor.kontoId };
}
