import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { loadGrundlage } from './load-grundlage.ts';
import { withWeiterleitung } from './with-weiterleitung.ts';
import type { createWeiterleitungRoute, updateWeiterleitungRoute } from './weiterleitung.contract.ts';
import { WEITERLEITUNG_ZUSTAND_NAMEN, type Weiterleitungsinhalt } from './weiterleitung.model.ts';
import {
  insertWeiterleitung,
  insertWeiterleitungsereignis,
  updateWeiterleitungsinhalt,
} from './weiterleitung.repo.ts';

const BEENDET = ['VERWORFEN', 'ZURUECKGENOMMEN', 'ABGESCHLOSSEN', 'ABGESCHLOSSEN_ABGELEHNT'];

/** A draft, once the Antrag is signed: before that nobody knows what may be passed on. Findings stand beside it. */
export function createWeiterleitung(
  kontext: Kontext,
  { params: { foerderfallId }, body: { inhalt } }: Eingabe<typeof createWeiterleitungRoute>,
): Antwortet<Antwort<typeof createWeiterleitungRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Result<{ id: string; version: number }, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    if (BEENDET.includes(fall.zustand) || (await loadGrundlage(trx, fall)) === undefined) {
      return fail(
        refuseRegel(
          'WEITERLEITUNG_ZU_FRUEH',
          'Zu diesem Förderfall kann keine Weiterleitung angelegt werden.',
          {
            detail: 'Zeichnen Sie zuerst den Antrag. Zu einem beendeten Förderfall kommt keine dazu.',
          },
        ),
      );
    }
    const zulaessig = checkTage(inhalt);
    if (!zulaessig.ok) return zulaessig;
    const { kontoId, rolle } = getFoerderkonto(kontext);
    const id = createUuidV7();
    await insertWeiterleitung(trx, {
      id,
      fall,
      inhalt,
      betrag: sumBetraege(inhalt),
      kontoId,
      am: kontext.stichtag,
    });
    await insertWeiterleitungsereignis(trx, {
      weiterleitung: { id, foerderfallId, standortId: fall.standortId },
      ereignis: 'anlegen',
      von: null,
      nach: 'ENTWURF',
      grund: null,
      kontoId,
      rolle,
      am: kontext.stichtag,
    });
    return ok({ id, version: 1 });
  });
}

/** The draft anew. Who changes it does not sign it. */
export function updateWeiterleitung(
  kontext: Kontext,
  { params: { weiterleitungId: id }, body: { version, inhalt } }: Eingabe<typeof updateWeiterleitungRoute>,
): Antwortet<Antwort<typeof updateWeiterleitungRoute>> {
  return withWeiterleitung(kontext, { id, version }, async (trx, { weiterleitung }) => {
    if (weiterleitung.zustand !== 'ENTWURF') {
      return fail(
        refuseRegel(
          'NICHT_IM_ENTWURF',
          `Die Weiterleitung hat den Stand „${WEITERLEITUNG_ZUSTAND_NAMEN[weiterleitung.zustand]}“.`,
          {
            detail:
              'Nur ein Entwurf kann geändert werden. Eine laufende Weiterleitung öffnen Sie mit „Ändern“.',
          },
        ),
      );
    }
    const zulaessig = checkTage(inhalt);
    if (!zulaessig.ok) return zulaessig;
    const { kontoId } = getFoerderkonto(kontext);
    const neu = { inhalt, betrag: sumBetraege(inhalt), kontoId };
    if (!(await updateWeiterleitungsinhalt(trx, id, version, neu)))
      return fail(refuseKonflikt({ version: weiterleitung.version }));
    return ok({ id, version: version + 1 });
  });
}

/** What no table keeps: an end before the beginning, a proof before the end. */
function checkTage({
  von,
  bis,
  nachweisBis,
  empfaengerart,
  form,
}: Weiterleitungsinhalt): Result<null, Ablehnung> {
  const fehler = [
    ...(bis < von ? [{ pointer: '/inhalt/bis', detail: 'Das Ende liegt vor dem Beginn.' }] : []),
    ...(nachweisBis <= bis
      ? [{ pointer: '/inhalt/nachweisBis', detail: 'Der Nachweis kann erst nach dem Ende vorliegen.' }]
      : []),
    ...((empfaengerart === 'FREIE_WOHLFAHRTSPFLEGE') === (form === 'VERTRAG')
      ? []
      : [
          {
            pointer: '/inhalt/form',
            detail:
              'Für die Freie Wohlfahrtspflege ist der Vertrag nach Anlage 4 verbindlich (Nr. 3.2 Absatz 2); eine Kommune erhält einen Weiterleitungsbescheid oder eine Vereinbarung.',
          },
        ]),
  ];
  if (fehler.length === 0) return ok(null);
  return fail(
    refuseRegel('WEITERLEITUNG_ANGABEN', 'Die Angaben passen nicht zusammen.', {
      fehler: fehler.map((eine) => ({ ...eine, code: 'WEITERLEITUNG_ANGABEN' })),
    }),
  );
}

function sumBetraege({ posten }: Weiterleitungsinhalt): number {
  return posten.reduce((summe, { betrag }) => summe + betrag, 0);
}
