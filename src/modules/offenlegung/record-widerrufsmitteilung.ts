import { refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { RECHTSGRUNDLAGEN } from '#src/core/contract/rechtsgrundlagen.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadMitteilungen } from './list-offenlegungen.ts';
import { listZuInformierende } from './list-zu-informierende.ts';
import type { recordWiderrufsmitteilungRoute } from './offenlegung.contract.ts';
import type { OffenlegungInhalt } from './offenlegung.model.ts';
import { insertOffenlegung } from './offenlegung.repo.ts';
import { toOffenlegungOrt } from './siegelorte.ts';

type R = typeof recordWiderrufsmitteilungRoute;

/**
 * A Stelle was told that a consent is withdrawn: a disclosure of its own, which says nothing else. Also in a frozen Akte, since
 * the withdrawal of the Zusammenarbeit freezes it.
 */
export function recordWiderrufsmitteilung(
  kontext: Kontext,
  { params, body }: Eingabe<R>,
): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  const { zu, informiertAm } = body;
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const akteId = akte.wert.id;
    if (informiertAm > kontext.stichtag) return fail(IN_ZUKUNFT);
    const offene = await listZuInformierende(
      trx,
      kontext,
      akteId,
      await loadMitteilungen(trx, kontext, akteId),
    );
    const offen = offene.find((eine) => eine.zu.art === zu.art && eine.zu.id === zu.id);
    if (offen === undefined) return fail(refuseNichtGefunden());
    const id = createUuidV7();
    const inhalt: OffenlegungInhalt = {
      empfaengerArt: offen.empfaengerArt,
      empfaenger: offen.empfaenger,
      grundlage: 'DSGVO_19',
      was: WAS,
      grund: null,
      gebundenAls: 'BERUFSGEHEIMNIS',
      zu,
    };
    await insertOffenlegung(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akteId,
      am: informiertAm,
      einwilligung_id: null,
      siegel: await kontext.dienste.tresor.seal(toOffenlegungOrt(mandantId, akteId, id), inhalt),
      erfasst_von: kontoId,
    });
    const texte = { empfaenger: offen.empfaenger, was: WAS };
    const ereignis = { art: 'OFFENGELEGT', codes: { offenlegungId: id }, inhalt: texte } as const;
    await recordEreignis(trx, kontext, akteId, ereignis, informiertAm);
    kontext.protokoll.empfaengerId = id;
    kontext.protokoll.rechtsgrundlageId = RECHTSGRUNDLAGEN.DSGVO_19.id;
    return ok({ id });
  });
}

const WAS = 'Die Einwilligung ist widerrufen. Die Angaben werden nicht weiter genutzt.';

const IN_ZUKUNFT = refuseRegel('DATUM_IN_ZUKUNFT', 'Dieser Tag liegt in der Zukunft.', {
  fehler: [
    {
      pointer: '/informiertAm',
      code: 'DATUM_IN_ZUKUNFT',
      detail: 'Wählen Sie heute oder einen früheren Tag.',
    },
  ],
  quelle: 'Art. 19 DSGVO; DP-C-06',
});
