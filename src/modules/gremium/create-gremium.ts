import {
  type Ablehnung,
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type {
  closeMitgliedRoute,
  createGremiumRoute,
  createMitgliedRoute,
  updateGremiumRoute,
} from './gremium.contract.ts';
import {
  findGremiumzeile,
  insertGremium,
  insertMitglied,
  listMitgliederzeilen,
  setMitgliedsende,
  updateGremiumzeile,
} from './gremium.repo.ts';
import { getStandortkonto } from './standortkonto.ts';

type Angabe = Omit<Eingabe<typeof updateGremiumRoute>['body'], 'version'>;

/** A new body of the Standort. A composition that lacks somebody is no obstacle: the check points say so. */
export function createGremium(
  kontext: Kontext,
  { body }: Eingabe<typeof createGremiumRoute>,
): Antwortet<Antwort<typeof createGremiumRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const geprueft = await checkAngabe(trx, standortId, id, body);
    if (!geprueft.ok) return geprueft;
    await insertGremium(trx, standortId, { ...body, id, kontoId });
    return ok({ id, version: 1 });
  });
}

export function updateGremium(
  kontext: Kontext,
  { params: { gremiumId: id }, body: { version, ...angabe } }: Eingabe<typeof updateGremiumRoute>,
): Antwortet<Antwort<typeof updateGremiumRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const zeile = await findGremiumzeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const geprueft = await checkAngabe(trx, standortId, id, angabe);
    if (!geprueft.ok) return geprueft;
    if (!(await updateGremiumzeile(trx, standortId, { ...angabe, id, kontoId }, version))) {
      return fail(refuseKonflikt(null));
    }
    return ok({ id, version: version + 1 });
  });
}

async function checkAngabe(
  trx: Trx,
  standortId: string,
  id: string,
  { art, unterart, beginn, ende, oberId, name, beschlussDokument, auftrag, erklaerungen }: Angabe,
): Promise<Result<null, Ablehnung>> {
  const fehler: Feldfehler[] = [];
  if (unterart !== null && art !== 'ARBEITS_PROJEKTGRUPPE') {
    const detail = 'Nur eine Arbeits- oder Projektgruppe hat diese Angabe. Lassen Sie sie leer.';
    fehler.push({ pointer: '/unterart', code: 'UNTERART_PASST_NICHT', detail });
  }
  if (ende !== null && ende < beginn) {
    fehler.push({ pointer: '/ende', code: 'ENDE_VOR_BEGINN', detail: 'Das Ende liegt vor dem Beginn.' });
  }
  if (oberId !== null && (await hasKreis(trx, standortId, id, oberId))) {
    const detail = 'Wählen Sie ein anderes Gremium: Dieses gehört schon unter das hier.';
    fehler.push({ pointer: '/oberId', code: 'OBER_IM_KREIS', detail });
  }
  if (fehler.length > 0) {
    return fail(refuseRegel('GREMIUM_UNGUELTIG', 'Bitte prüfen Sie die Angaben zum Gremium.', { fehler }));
  }
  const texte = {
    name,
    ...(beschlussDokument === null ? {} : { beschlussDokument }),
    ...(auftrag === null ? {} : { auftrag }),
  };
  const geprueft = checkFormen(texte, erklaerungen);
  return geprueft.ok ? ok(null) : geprueft;
}

/** Whether going up from `oberId` comes back to `id`, or ends nowhere. */
async function hasKreis(trx: Trx, standortId: string, id: string, oberId: string): Promise<boolean> {
  const gesehen = new Set([id]);
  let oben: string | null = oberId;
  while (oben !== null) {
    if (gesehen.has(oben)) return true;
    gesehen.add(oben);
    const zeile: { oberId: string | null } | undefined = await findGremiumzeile(trx, standortId, oben);
    if (zeile === undefined) return true;
    oben = zeile.oberId;
  }
  return false;
}

/** A seat begins. Nobody is named: institution and level are what the check points need. */
export function createMitglied(
  kontext: Kontext,
  { params: { gremiumId }, body }: Eingabe<typeof createMitgliedRoute>,
): Antwortet<Antwort<typeof createMitgliedRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const id = createUuidV7();
  kontext.protokoll.objektId = gremiumId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    if ((await findGremiumzeile(trx, standortId, gremiumId)) === undefined)
      return fail(refuseNichtGefunden());
    const geprueft = checkFormen({ institution: body.institution }, body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    const { stellvertretung } = body;
    const stellvertretungEntscheidet = stellvertretung === null ? null : body.stellvertretungEntscheidet;
    await insertMitglied(trx, standortId, { ...body, stellvertretungEntscheidet, id, gremiumId, kontoId });
    return ok({ id });
  });
}

/** A seat ends on a day, and stays in the history. */
export function closeMitglied(
  kontext: Kontext,
  { params: { gremiumId, mitgliedId: id }, body: { bis } }: Eingabe<typeof closeMitgliedRoute>,
): Antwortet<Antwort<typeof closeMitgliedRoute>> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = gremiumId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string }, Ablehnung>> => {
    const sitz = (await listMitgliederzeilen(trx, standortId, gremiumId)).find((einer) => einer.id === id);
    if (sitz === undefined) return fail(refuseNichtGefunden());
    if (bis < sitz.von) {
      const detail = 'Das Ende liegt vor dem Beginn der Mitgliedschaft.';
      const fehler = [{ pointer: '/bis', code: 'ENDE_VOR_BEGINN', detail }];
      return fail(refuseRegel('MITGLIED_UNGUELTIG', 'Bitte prüfen Sie den Tag.', { fehler }));
    }
    if (!(await setMitgliedsende(trx, standortId, { gremiumId, id, bis }))) {
      return fail(refuseRegel('SCHON_BEENDET', 'Diese Mitgliedschaft ist schon beendet.'));
    }
    return ok({ id });
  });
}
