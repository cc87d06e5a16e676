import { refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { checkArbeitstag, getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { findBeteiligte } from '#src/modules/person/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { KindeswohlInhalt } from './kindeswohl.model.ts';
import type { createKindeswohlRoute } from './offenlegung.contract.ts';
import { insertKindeswohl } from './offenlegung.repo.ts';
import { toKindeswohlOrt } from './siegelorte.ts';

type R = typeof createKindeswohlRoute;

/** Begins the path of § 4 KKG in an Akte, whatever its state: weighty signs, and which child. */
export function createKindeswohl(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const tag = checkArbeitstag(body.am, akte.wert, kontext.stichtag, '/am');
    if (!tag.ok) return tag;
    const { am, kindPersonId, kind, anhaltspunkte, gebundenAls } = body;
    if (kindPersonId === null && kind === null) return fail(KIND_FEHLT);
    const personen = await findBeteiligte(trx, kontext, akte.wert.id);
    if (kindPersonId !== null && !personen.some(({ personId }) => personId === kindPersonId)) {
      return fail(refuseNichtGefunden());
    }
    const id = createUuidV7();
    const inhalt: KindeswohlInhalt = { kind, kindPersonId, anhaltspunkte, gebundenAls };
    await insertKindeswohl(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.wert.id,
      begonnen_am: am,
      beendet_am: null,
      siegel: await kontext.dienste.tresor.seal(toKindeswohlOrt(mandantId, akte.wert.id, id), inhalt),
      angelegt_von: kontoId,
    });
    const codes = { kindeswohlId: id };
    await recordEreignis(trx, kontext, akte.wert.id, { art: 'KINDESWOHL_BEGONNEN', codes }, am);
    return ok({ id, version: 1 });
  });
}

const KIND_FEHLT = refuseRegel('KIND_FEHLT', 'Um welches Kind geht es?', {
  fehler: [
    {
      pointer: '/kind',
      code: 'KIND_FEHLT',
      detail: 'Wählen Sie eine Person der Akte, oder beschreiben Sie das Kind.',
    },
  ],
});
