import {
  type Ablehnung,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { checkFormen } from '#src/modules/fachfrage/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import type { recordZeichnungsschrittRoute } from './anfrage.contract.ts';
import {
  computeNach,
  computeZeichnungsstand,
  listLuecken,
  listMoeglicheSchritte,
  type Zeichnungsstand,
} from './anfrage.model.ts';
import {
  type Anfragezeile,
  findAnfragezeile,
  insertSchritt,
  listFragezeilen,
  listMinisterium,
  listSchrittzeilen,
  setAnfrageversion,
} from './anfrage.repo.ts';
import { recordVeroeffentlichungen } from './compute-kennzahl.ts';
import { getLandkonto } from './load-anfrage.ts';
import { listTabellenzeilen } from './tabelle.repo.ts';

type Body = Eingabe<typeof recordZeichnungsschrittRoute>['body'];

/** One step of the Zeichnungsgang; the database moves the answer with it. */
export function recordZeichnungsschritt(
  kontext: Kontext,
  { params: { anfrageId }, body }: Eingabe<typeof recordZeichnungsschrittRoute>,
): Antwortet<Antwort<typeof recordZeichnungsschrittRoute>> {
  kontext.protokoll.objektId = anfrageId;
  const { version, schritt, text, mitzeichnung, erklaerungen } = body;
  const { kontoId } = getLandkonto(kontext);
  return withActor(
    kontext,
    async (trx): Promise<Result<Antwort<typeof recordZeichnungsschrittRoute>, Ablehnung>> => {
      const anfrage = await findAnfragezeile(trx, anfrageId);
      if (anfrage === undefined) return fail(refuseNichtGefunden());
      if (anfrage.version !== version) return fail(refuseKonflikt(null));
      const schritte = await listSchrittzeilen(trx, anfrageId);
      const stand = computeZeichnungsstand(schritte);
      const erlaubt = await checkSchritt(trx, anfrage, stand, body, kontoId);
      if (!erlaubt.ok) return erlaubt;
      const geprueft = checkFormen({ text }, erklaerungen);
      if (!geprueft.ok) return geprueft;
      if (!(await setAnfrageversion(trx, anfrageId, version))) return fail(refuseKonflikt(null));
      if (schritt === 'SCHLUSSZEICHNEN') {
        const tabellen = (await listTabellenzeilen(trx, anfrageId)).filter(({ ersetzt }) => !ersetzt);
        const frei = await recordVeroeffentlichungen(trx, kontext, tabellen, anfrage.fassung > 1);
        if (!frei.ok) return frei;
      }
      const gefragte = schritt === 'VORLEGEN' ? mitzeichnung : [];
      await insertSchritt(trx, {
        anfrageId,
        lfd: schritte.length + 1,
        art: schritt,
        von: anfrage.zustand,
        nach: computeNach(schritt, stand, { kontoId, mitzeichnung: gefragte }),
        referat: findReferat(anfrage, stand, schritt, kontoId),
        inhalt: text.trim() === '' ? null : text.trim(),
        erklaert: geprueft.wert,
        mitzeichnung: gefragte,
        kontoId,
        am: kontext.stichtag,
      });
      return ok({ id: anfrageId, version: version + 1 });
    },
  );
}

async function checkSchritt(
  trx: Trx,
  anfrage: Anfragezeile,
  stand: Zeichnungsstand,
  { schritt, text, mitzeichnung }: Body,
  kontoId: string,
): Promise<Result<null, Ablehnung>> {
  if (!listMoeglicheSchritte(anfrage.zustand, stand, kontoId).includes(schritt)) {
    if (schritt === 'SCHLUSSZEICHNEN' && stand.vorgelegtVon === kontoId)
      return fail(
        refuseRegel('ZEICHNUNG_ZU_ZWEIT', 'Wer vorlegt, zeichnet nicht selbst schluss.', {
          detail: 'Ein anderes Konto des Ministeriums zeichnet die Antwort.',
        }),
      );
    const detail = 'Laden Sie die Seite neu. Sie zeigt, welche Schritte Sie jetzt tun können.';
    return fail(refuseRegel('SCHRITT_NICHT_DRAN', 'Dieser Schritt steht bei Ihnen nicht an.', { detail }));
  }
  if (schritt === 'ZURUECKGEBEN' && text.trim() === '') {
    const detail = 'Schreiben Sie, was geändert werden soll.';
    const fehler = [{ pointer: '/text', code: 'GRUND_FEHLT', detail }];
    return fail(refuseRegel('GRUND_FEHLT', 'Zurückgeben braucht einen Grund.', { fehler }));
  }
  return schritt === 'VORLEGEN' ? checkVorlage(trx, anfrage.id, mitzeichnung, kontoId) : ok(null);
}

async function checkVorlage(
  trx: Trx,
  anfrageId: string,
  mitzeichnung: Body['mitzeichnung'],
  kontoId: string,
): Promise<Result<null, Ablehnung>> {
  const tabellen = (await listTabellenzeilen(trx, anfrageId)).filter(({ ersetzt }) => !ersetzt);
  const fragen = (await listFragezeilen(trx, anfrageId)).map((frage) => ({
    ...frage,
    tabellen: tabellen.filter(({ frageId }) => frageId === frage.id),
  }));
  const luecken = listLuecken(fragen);
  if (luecken.length > 0)
    return fail(
      refuseRegel('ANTWORT_UNVOLLSTAENDIG', 'Die Antwort ist noch nicht vollständig.', {
        detail: luecken.join(' '),
      }),
    );
  const konten = new Set((await listMinisterium(trx)).map((konto) => konto.kontoId));
  const gefragt = mitzeichnung.map((eine) => eine.kontoId);
  const falsch = gefragt.some((wer) => !konten.has(wer) || wer === kontoId);
  if (falsch || new Set(gefragt).size !== gefragt.length) {
    const detail = 'Wählen Sie andere Konten des Ministeriums, jedes einmal.';
    const fehler = [{ pointer: '/mitzeichnung', code: 'MITZEICHNUNG_UNGUELTIG', detail }];
    return fail(refuseRegel('MITZEICHNUNG_UNGUELTIG', 'Prüfen Sie, wer mitzeichnet.', { fehler }));
  }
  return ok(null);
}

/** The Referat in whose name a step stands: the leading one lays before others, each of the asked signs for its own. */
function findReferat(
  { federfuehrung }: Anfragezeile,
  stand: Zeichnungsstand,
  schritt: Body['schritt'],
  kontoId: string,
): string | null {
  if (schritt === 'VORLEGEN') return federfuehrung;
  return stand.mitzeichnungen.find((eine) => eine.kontoId === kontoId)?.referat ?? null;
}
