import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { formatGerman, isPlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen, getStandortkonto } from '#src/modules/fachfrage/index.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import {
  checkSchrittangabe,
  getSchrittregel,
  listSchritte,
  type Schrittangabe,
  type Schrittfehler,
  toSchrittangaben,
  toSchritttexte,
} from './schritte.model.ts';
import type { recordThemaschrittRoute } from './thema.contract.ts';
import { THEMA_ZUSTAND_NAMEN, type ThemaZustand } from './thema.model.ts';
import { findThemazeile, insertThemaereignis, setThemaversion } from './thema.repo.ts';

type Schritt = typeof recordThemaschrittRoute;

/** One step of a Thema by the table. The database moves the Thema and tells the reporters with the same row. */
export function recordThemaschritt(
  kontext: Kontext,
  { params: { themaId }, body }: Eingabe<Schritt>,
): Antwortet<Antwort<Schritt>> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = themaId;
  return withActor(kontext, async (trx): Promise<Result<Antwort<Schritt>, Ablehnung>> => {
    const thema = await findThemazeile(trx, standortId, themaId);
    if (thema === undefined) return fail(refuseNichtGefunden());
    if (thema.version !== body.version) return fail(refuseKonflikt(null));
    if (!listSchritte(thema).includes(body.schritt)) return fail(refuseSchritt(body.schritt, thema.zustand));
    const fehler = checkSchrittangabe(body, kontext.stichtag);
    if (fehler.length > 0) return fail(refuseAngaben(fehler));
    const geprueft = checkFormen(toSchritttexte(body), body.erklaerungen);
    if (!geprueft.ok) return geprueft;
    if (!(await setThemaversion(trx, standortId, themaId, body.version))) return fail(refuseKonflikt(null));
    const nach = getSchrittregel(body.schritt).nach ?? thema.zustand;
    await insertThemaereignis(trx, standortId, {
      themaId,
      art: body.schritt,
      von: thema.zustand,
      nach,
      grund: body.grund.trim(),
      angaben: toSchrittangaben(body),
      rueckmeldung: toRueckmeldung(body),
      erklaert: geprueft.wert,
      kontoId,
      am: kontext.stichtag,
    });
    return ok({ id: themaId, version: body.version + 1 });
  });
}

/** What reporters read: who decided what, when, by which reason, and what changes for their own Fälle. */
export function toRueckmeldung({ schritt, grund, rueckmeldung, angaben }: Schrittangabe): string | null {
  const gilt = getSchrittregel(schritt).rueckmeldung ?? false;
  if (!gilt && schritt !== 'SICHTEN') return null;
  const { gremium, am = '', beschluss, loesung, ergebnis } = angaben;
  const tag = isPlainDate(am) ? formatGerman(am) : '';
  const wer = gremium === undefined ? [] : [`${gremium.trim()}, ${tag}: ${(beschluss ?? '').trim()}`];
  const was = [loesung, ergebnis].flatMap((text) => (text === undefined ? [] : [text.trim()]));
  return [...wer, ...was, `Begründung: ${grund.trim()}`, rueckmeldung.trim()]
    .filter((text) => text !== '')
    .join('\n');
}

function refuseSchritt(schritt: Schrittangabe['schritt'], zustand: ThemaZustand): Ablehnung {
  const { name } = getSchrittregel(schritt);
  return refuseRegel(
    'SCHRITT_NICHT_MOEGLICH',
    `„${name}“ geht jetzt nicht: Das Thema ist ${THEMA_ZUSTAND_NAMEN[zustand]}.`,
    {
      detail: 'Laden Sie die Seite neu. Sie zeigt die Schritte, die jetzt möglich sind.',
      quelle: 'Fallmodell 4.1',
    },
  );
}

function refuseAngaben(fehler: Schrittfehler[]): Ablehnung {
  return refuseRegel('SCHRITT_UNVOLLSTAENDIG', 'Dem Schritt fehlt noch etwas. Nichts wurde gespeichert.', {
    fehler,
    quelle: 'Fallmodell 4.1, AT-26',
  });
}
