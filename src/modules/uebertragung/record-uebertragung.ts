import { refuseKonflikt, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok } from '#src/core/result.ts';
import { getKonto, lockAkte, recordEreignis } from '#src/modules/akte/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { loadBlatt, setRechtsgrundlage } from './get-uebertragungsblatt.ts';
import { toInhaltOrt } from './siegelort.ts';
import type { recordUebertragungRoute, undoUebertragungRoute } from './uebertragung.contract.ts';
import { toWerte } from './uebertragung.model.ts';
import {
  findAktenzeile,
  findMarke,
  hasAenderung,
  insertUebertragung,
  updateZurueckgenommen,
} from './uebertragung.repo.ts';
import { listZeitraeume } from './zeitraum.model.ts';
import { loadZielformular } from './zielformular.ts';
import { KIM_DATENBANK } from './zielformulare.ts';

type R = typeof recordUebertragungRoute;

/**
 * Marks an Akte as transferred for a quarter: who, when, on what, and the values as they stood. What changed while somebody
 * was typing is a conflict, so that nothing is marked that was not transferred.
 */
export function recordUebertragung(kontext: Kontext, { params, body }: Eingabe<R>): Antwortet<Antwort<R>> {
  const { mandantId, kontoId } = getKonto(kontext);
  return withActor(kontext, async (trx) => {
    const gesperrt = await lockAkte(trx, kontext, params.akteId);
    if (!gesperrt.ok) return gesperrt;
    const akte = await findAktenzeile(trx, mandantId, params.akteId);
    if (akte === undefined) return fail(refuseNichtGefunden());
    if (!listZeitraeume(kontext.stichtag).includes(body.zeitraum)) return fail(ZEITRAUM_FALSCH);
    const formular = await loadZielformular(trx, kontext);
    const veraltet =
      body.fassung !== formular.fassung || (await hasAenderung(trx, mandantId, akte, body.lfd));
    if (veraltet) return fail(refuseKonflikt({ lfd: akte.lfd, fassung: formular.fassung }));
    const { traeger, blatt } = await loadBlatt(trx, kontext, akte, formular);
    setRechtsgrundlage(kontext, traeger);
    const { umfang, einwilligungId } = traeger;
    const { zeitraum, fassung } = body;
    const id = createUuidV7();
    const ort = toInhaltOrt(mandantId, akte.akteId, id);
    await insertUebertragung(trx, {
      mandant_id: mandantId,
      id,
      akte_id: akte.akteId,
      formular: KIM_DATENBANK.kennung,
      fassung,
      zeitraum,
      umfang,
      einwilligung_id: einwilligungId,
      stand_lfd: akte.lfd,
      uebertragen_am: kontext.stichtag,
      uebertragen_von: kontoId,
      siegel: await kontext.dienste.tresor.seal(ort, { werte: toWerte(blatt) }),
    });
    const codes = {
      uebertragungId: id,
      zeitraum,
      fassung,
      umfang,
      ...(einwilligungId === null ? {} : { einwilligungId }),
    };
    await recordEreignis(trx, kontext, akte.akteId, { art: 'UEBERTRAGEN', codes }, kontext.stichtag);
    return ok({ id });
  });
}

/** Takes a mark back: the Akte is open again for its quarter. */
export function undoUebertragung(
  kontext: Kontext,
  { params }: Eingabe<typeof undoUebertragungRoute>,
): Antwortet<Antwort<typeof undoUebertragungRoute>> {
  return withActor(kontext, async (trx) => {
    const akte = await lockAkte(trx, kontext, params.akteId);
    if (!akte.ok) return akte;
    const { akteId, uebertragungId: id } = params;
    const { mandantId } = getKonto(kontext);
    const marke = await findMarke(trx, mandantId, { akteId, id });
    if (marke === undefined) return fail(refuseNichtGefunden());
    if (marke.zurueckgenommen) return fail(SCHON_OFFEN);
    await updateZurueckgenommen(trx, mandantId, id);
    const codes = { uebertragungId: id, zeitraum: marke.zeitraum };
    await recordEreignis(
      trx,
      kontext,
      akteId,
      { art: 'UEBERTRAGUNG_ZURUECKGENOMMEN', codes },
      kontext.stichtag,
    );
    return ok({ id });
  });
}

const ZEITRAUM_FALSCH = refuseRegel(
  'ZEITRAUM_FALSCH',
  'Dieses Quartal lässt sich nicht mehr oder noch nicht übertragen.',
  {
    fehler: [
      {
        pointer: '/zeitraum',
        code: 'ZEITRAUM_FALSCH',
        detail: 'Wählen Sie das laufende Quartal oder eines der vier davor.',
      },
    ],
  },
);

const SCHON_OFFEN = refuseRegel('SCHON_OFFEN', 'Diese Markierung ist schon zurückgenommen.', {
  detail: 'Laden Sie die Seite neu; dort steht der aktuelle Stand.',
});
