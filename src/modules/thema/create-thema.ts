import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { setHinweisthema } from './hinweis.repo.ts';
import type { assignHinweiseRoute, createThemaRoute } from './thema.contract.ts';
import { findThemazeile, insertThema, insertThemaereignis, setThemaversion } from './thema.repo.ts';

type Schreibausgang = Result<Antwort<typeof createThemaRoute>, Ablehnung>;

/** Top-down without Hinweise, or from one or several of them (4.1 „several reports can be joined“). */
export function createThema(
  kontext: Kontext,
  { body: { titel, beschreibung, hinweise, erklaerungen } }: Eingabe<typeof createThemaRoute>,
): Antwortet<Antwort<typeof createThemaRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const geprueft = checkFormen({ titel, beschreibung }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const id = createUuidV7();
    kontext.protokoll.objektId = id;
    const am = kontext.stichtag;
    const herkunft = hinweise.length === 0 ? 'STEUERUNG' : 'HINWEISE';
    await insertThema(trx, standortId, { id, titel, beschreibung, herkunft, verantwortlich: kontoId, am });
    const gebuendelt = hinweise.length === 0 ? 0 : await setHinweisthema(trx, standortId, id, hinweise);
    if (gebuendelt !== new Set(hinweise).size) return fail(refuseNichtFrei());
    await insertThemaereignis(trx, standortId, {
      themaId: id,
      art: 'GEMELDET',
      von: null,
      nach: 'GEMELDET',
      grund: null,
      angaben: gebuendelt === 0 ? {} : { hinweise: String(gebuendelt) },
      rueckmeldung: null,
      erklaert: geprueft.wert,
      kontoId,
      am,
    });
    return ok({ id, version: 1 });
  });
}

/** Takes further Hinweise into a Thema; the reason stands in its way. */
export function assignHinweise(
  kontext: Kontext,
  {
    params: { themaId },
    body: { version, grund, hinweise, erklaerungen },
  }: Eingabe<typeof assignHinweiseRoute>,
): Antwortet<Antwort<typeof assignHinweiseRoute>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = themaId;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const thema = await findThemazeile(trx, standortId, themaId);
    if (thema === undefined) return fail(refuseNichtGefunden());
    if (thema.version !== version) return fail(refuseKonflikt(null));
    const geprueft = checkFormen({ grund }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    if (!(await setThemaversion(trx, standortId, themaId, version))) return fail(refuseKonflikt(null));
    const gebuendelt = await setHinweisthema(trx, standortId, themaId, hinweise);
    if (gebuendelt !== new Set(hinweise).size) return fail(refuseNichtFrei());
    await insertThemaereignis(trx, standortId, {
      themaId,
      art: 'HINWEISE_AUFGENOMMEN',
      von: thema.zustand,
      nach: thema.zustand,
      grund,
      angaben: { hinweise: String(gebuendelt) },
      rueckmeldung: null,
      erklaert: geprueft.wert,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id: themaId, version: version + 1 });
  });
}

function refuseNichtFrei(): Ablehnung {
  const detail = 'Laden Sie den Eingang neu und wählen Sie noch einmal.';
  return refuseRegel(
    'HINWEIS_NICHT_FREI',
    'Mindestens ein Hinweis ist schon gebündelt oder nicht weiterverfolgt.',
    {
      fehler: [{ pointer: '/hinweise', code: 'HINWEIS_NICHT_FREI', detail }],
    },
  );
}
