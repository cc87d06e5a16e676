import { type Ablehnung, refuseKonflikt, refuseNichtGefunden } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { checkFormen } from './check-text.ts';
import { refuseNichtOffen } from './create-fachfrage.ts';
import type { recordAnnahmeRoute, recordAntwortRoute, recordRueckfrageRoute } from './fachfrage.contract.ts';
import { type Bearbeitung, findFolgezustand } from './fachfrage.model.ts';
import { findFachfragezeile, insertBeitrag, setFachfragezustand } from './fachfrage.repo.ts';
import type { Erklaerung } from './personenspur.model.ts';
import { getStandortkonto } from './standortkonto.ts';

type Schreibausgang = Result<Antwort<typeof recordAnnahmeRoute>, Ablehnung>;
type Akt = { id: string; version: number; art: Bearbeitung };
type Beitrag = { text: string; quelle: string | null; erklaerungen: readonly Erklaerung[] };

export function recordAnnahme(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordAnnahmeRoute>,
): Antwortet<Antwort<typeof recordAnnahmeRoute>> {
  return changeFachfrage(kontext, { id: params.fachfrageId, version: body.version, art: 'ANNAHME' }, null);
}

export function recordRueckfrage(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordRueckfrageRoute>,
): Antwortet<Antwort<typeof recordRueckfrageRoute>> {
  const { version, text, erklaerungen } = body;
  const akt = { id: params.fachfrageId, version, art: 'RUECKFRAGE' } as const;
  return changeFachfrage(kontext, akt, { text, quelle: null, erklaerungen });
}

export function recordAntwort(
  kontext: Kontext,
  { params, body }: Eingabe<typeof recordAntwortRoute>,
): Antwortet<Antwort<typeof recordAntwortRoute>> {
  const { version, text, quelle, erklaerungen } = body;
  const akt = { id: params.fachfrageId, version, art: 'ANTWORT' } as const;
  return changeFachfrage(kontext, akt, { text, quelle, erklaerungen });
}

/** An act of Baustein 3. Who acts last is who answers: a colleague may step in at any time. */
function changeFachfrage(
  kontext: Kontext,
  { id, version, art }: Akt,
  beitrag: Beitrag | null,
): Promise<Schreibausgang> {
  const { standortId, kontoId } = getStandortkonto(kontext);
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Schreibausgang> => {
    const zeile = await findFachfragezeile(trx, standortId, id);
    if (zeile === undefined) return fail(refuseNichtGefunden());
    if (zeile.version !== version) return fail(refuseKonflikt(null));
    const zustand = findFolgezustand(zeile.zustand, art);
    if (zustand === null) return fail(refuseNichtOffen());
    const erklaert = checkFormen(toTexte(beitrag), beitrag?.erklaerungen ?? []);
    if (!erklaert.ok) return erklaert;
    const geaendert = await setFachfragezustand(trx, standortId, {
      id,
      version,
      zustand,
      angenommenVon: kontoId,
      beantwortetAm: zustand === 'BEANTWORTET' ? kontext.stichtag : null,
    });
    if (!geaendert) return fail(refuseKonflikt(null));
    if (beitrag !== null && art !== 'ANNAHME') {
      await insertBeitrag(trx, standortId, {
        fachfrageId: id,
        art,
        inhalt: beitrag.text,
        quelle: beitrag.quelle,
        erklaert: erklaert.wert,
        kontoId,
        am: kontext.stichtag,
      });
    }
    return ok({ id, version: version + 1 });
  });
}

function toTexte(beitrag: Beitrag | null): Record<string, string> {
  if (beitrag === null) return {};
  const { text, quelle } = beitrag;
  return { text, ...(quelle === null ? {} : { quelle }) };
}
