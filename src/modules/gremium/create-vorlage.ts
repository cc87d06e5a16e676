import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { yearOf } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findGremiumzeile } from './gremium.repo.ts';
import { getStandortkonto } from './standortkonto.ts';
import type { createVorlageRoute, updateVorlageRoute } from './vorlage.contract.ts';
import { listVorlagetexte } from './vorlage.model.ts';
import { findVorlagezeile, hasThema, insertVorlage, updateVorlagezeile } from './vorlage.repo.ts';

type Geschrieben = Result<{ id: string; version: number }, Ablehnung>;

/** A paper for a Gremium, numbered within the year. */
export function createVorlage(
  kontext: Kontext,
  { params: { gremiumId }, body }: Eingabe<typeof createVorlageRoute>,
): Antwortet<Antwort<typeof createVorlageRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { themaId, erklaerungen, bestaetigt: _, ...inhalt } = body;
  const { stichtag: am } = kontext;
  const id = createUuidV7();
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    if ((await findGremiumzeile(trx, standortId, gremiumId)) === undefined)
      return fail(refuseNichtGefunden());
    if (themaId !== null && !(await hasThema(trx, standortId, themaId))) return fail(refuseNichtGefunden());
    const geprueft = checkFormen(listVorlagetexte(inhalt), erklaerungen);
    if (!geprueft.ok) return geprueft;
    const neu = { ...inhalt, id, gremiumId, themaId, jahr: yearOf(am), am, erklaert: geprueft.wert, kontoId };
    await insertVorlage(trx, standortId, neu);
    return ok({ id, version: 1 });
  });
}

/** Words change in a draft alone: who released it answers for what is read. */
export function updateVorlage(
  kontext: Kontext,
  { params: { vorlageId: id }, body }: Eingabe<typeof updateVorlageRoute>,
): Antwortet<Antwort<typeof updateVorlageRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  const { version, erklaerungen, bestaetigt: _, ...inhalt } = body;
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Geschrieben> => {
    const zeile = await findVorlagezeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    if (zeile.zustand !== 'ENTWURF') {
      return fail(
        refuseRegel('VORLAGE_FREIGEGEBEN', 'Diese Vorlage ist kein Entwurf mehr.', {
          detail:
            'Wählen Sie „Wieder bearbeiten“. Steht sie auf einer Tagesordnung, nehmen Sie sie zuerst herunter.',
        }),
      );
    }
    const geprueft = checkFormen(listVorlagetexte(inhalt), erklaerungen);
    if (!geprueft.ok) return geprueft;
    const neu = { ...inhalt, id, erklaert: geprueft.wert, kontoId };
    return (await updateVorlagezeile(trx, standortId, neu, version))
      ? ok({ id, version: version + 1 })
      : fail(refuseKonflikt(null));
  });
}
