import { refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { changeThema } from './change-thema.ts';
import type { assignVerantwortungRoute, listVerantwortungRoute } from './verantwortung.contract.ts';
import { listVerwaiste, listZustaendige } from './verantwortung.repo.ts';

const ROLLENNAMEN = { KOORDINATION: 'Koordination', KI_LEITUNG: 'Leitung des KI' } as const;

/** Themen whose account has left, or has another role now. */
export function listVerantwortung(kontext: Kontext): Antwortet<Antwort<typeof listVerantwortungRoute>> {
  const { standortId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx) => {
    const zustaendige = await listZustaendige(trx);
    const konten = zustaendige.map(({ kontoId }) => kontoId);
    return ok({ zustaendige, verwaist: await listVerwaiste(trx, standortId, konten) });
  });
}

/** Anybody of Koordination and KI-Leitung hands it on: who had it may be gone. The way of the Thema keeps the role, no name. */
export function assignVerantwortung(
  kontext: Kontext,
  { params: { themaId }, body }: Eingabe<typeof assignVerantwortungRoute>,
): Antwortet<Antwort<typeof assignVerantwortungRoute>> {
  const { version, kontoId, grund, erklaerungen } = body;
  return changeThema(kontext, { themaId, version }, async (trx, thema) => {
    const neu = (await listZustaendige(trx)).find((eine) => eine.kontoId === kontoId);
    if (neu === undefined || thema.verantwortlich === kontoId) {
      const detail =
        neu === undefined
          ? 'Wählen Sie ein Konto der Koordination oder der KI-Leitung Ihres Standorts.'
          : 'Dieses Konto kümmert sich schon um das Thema.';
      const fehler = [{ pointer: '/kontoId', code: 'NICHT_ZUSTAENDIG', detail }];
      return fail(refuseRegel('UEBERGABE_UNGUELTIG', 'Bitte prüfen Sie, wer übernimmt.', { fehler }));
    }
    const geprueft = checkFormen({ grund }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    return ok({
      art: 'VERANTWORTUNG_UEBERGEBEN',
      angaben: { an: ROLLENNAMEN[neu.rolle] },
      erklaert: geprueft.wert,
      grund,
      uebernimmt: kontoId,
    });
  });
}
