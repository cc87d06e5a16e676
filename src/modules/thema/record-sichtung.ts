import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordHinweisrueckfrageRoute, recordSichtungRoute } from './hinweis.contract.ts';
import {
  findHinweiszeile,
  type Hinweiszeile,
  insertHinweisrueckfrage,
  setHinweiszustand,
} from './hinweis.repo.ts';

type Schreibausgang = Result<Antwort<typeof recordSichtungRoute>, Ablehnung>;

/** Looks at a Hinweis, or does not follow it, with a reason that its reporter gets. */
export function recordSichtung(
  kontext: Kontext,
  { params: { hinweisId: id }, body }: Eingabe<typeof recordSichtungRoute>,
): Antwortet<Antwort<typeof recordSichtungRoute>> {
  const { version, ergebnis, grund = null, erklaerungen } = body;
  return withHinweis(kontext, id, version, async (trx, standortId, zeile) => {
    if (zeile.zustand === 'GEBUENDELT' || zeile.zustand === ergebnis) return fail(refuseBearbeitet());
    if (ergebnis === 'NICHT_WEITERVERFOLGT' && grund === null) return fail(refuseOhneGrund());
    const geprueft = checkFormen(grund === null ? {} : { grund }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const angabe = { id, version, zustand: ergebnis, grund, themaId: null };
    return (await setHinweiszustand(trx, standortId, angabe))
      ? ok({ id, version: version + 1 })
      : fail(refuseKonflikt(null));
  });
}

/** Asks the reporter back; the Koordination need not know who it is. */
export function recordHinweisrueckfrage(
  kontext: Kontext,
  { params: { hinweisId: id }, body }: Eingabe<typeof recordHinweisrueckfrageRoute>,
): Antwortet<Antwort<typeof recordHinweisrueckfrageRoute>> {
  const { version, text, erklaerungen } = body;
  return withHinweis(kontext, id, version, async (trx, standortId, zeile) => {
    if (zeile.herkunft === 'UEBERBLICK') return fail(refuseOhneMelder());
    const geprueft = checkFormen({ text }, erklaerungen);
    if (!geprueft.ok) return geprueft;
    const { zustand, grund, themaId } = zeile;
    if (!(await setHinweiszustand(trx, standortId, { id, version, zustand, grund, themaId })))
      return fail(refuseKonflikt(null));
    const { kontoId } = getStandortkonto(kontext);
    await insertHinweisrueckfrage(trx, standortId, {
      hinweisId: id,
      inhalt: text,
      erklaert: geprueft.wert,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id, version: version + 1 });
  });
}

function withHinweis(
  kontext: Kontext,
  id: string,
  version: number,
  fn: (trx: Trx, standortId: string, zeile: Hinweiszeile) => Promise<Schreibausgang>,
): Promise<Schreibausgang> {
  const { standortId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const zeile = await findHinweiszeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    return zeile.version === version ? fn(trx, standortId, zeile) : fail(refuseKonflikt(null));
  });
}

function refuseBearbeitet(): Ablehnung {
  return refuseRegel('HINWEIS_BEARBEITET', 'Dieser Hinweis ist schon gebündelt oder so entschieden.', {
    detail:
      'Laden Sie die Seite neu. Was mit einem gebündelten Hinweis geschieht, entscheidet sich am Thema.',
  });
}

function refuseOhneMelder(): Ablehnung {
  return refuseRegel('KEINE_MELDENDE_PERSON', 'Dieser Hinweis kommt nicht aus einer Akte.', {
    detail:
      'Die Koordination hat ihn aus dem Überblick der Beratungsansätze gegeben. Sprechen Sie direkt miteinander.',
  });
}

function refuseOhneGrund(): Ablehnung {
  const detail = 'Schreiben Sie der meldenden Person, warum der Hinweis nicht weiterverfolgt wird.';
  return refuseRegel('GRUND_FEHLT', 'Ohne Grund wird kein Hinweis beiseitegelegt.', {
    fehler: [{ pointer: '/grund', code: 'GRUND_FEHLT', detail }],
    quelle: 'Fallmodell 4.1, AT-26',
  });
}
