import { type Ablehnung, refuseNichtGefunden, refuseRegel } from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { formatGerman, type PlainDate } from '#src/core/plain-date.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { loadNachweisgrund } from '../nachweis/load-nachweislage.ts';
import type {
  createFremdanteilRoute,
  createKofinanzierungRoute,
  undoFremdanteilRoute,
  undoKofinanzierungRoute,
} from './laufjahr.contract.ts';
import {
  findFremdanteilGestrichen,
  findKofinanzierungGestrichen,
  insertFremdanteil,
  insertKofinanzierung,
  updateFremdanteilGestrichen,
  updateKofinanzierungGestrichen,
} from './laufjahr.repo.ts';

type Id = Result<{ id: string }, Ablehnung>;

/** What somebody else pays for a Stelle of the signed Antrag, inside the Bewilligungszeitraum. */
export function createKofinanzierung(
  kontext: Kontext,
  { params: { foerderfallId }, body }: Eingabe<typeof createKofinanzierungRoute>,
): Antwortet<Antwort<typeof createKofinanzierungRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Id> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const verkehrt = refuseZeitraum(body);
    if (verkehrt !== null) return fail(verkehrt);
    if (body.von < fall.von || body.bis > fall.bis) {
      return fail(
        refuseFeld(
          body.von < fall.von ? '/von' : '/bis',
          'AUSSERHALB_DES_ZEITRAUMS',
          `Der Zeitraum muss im Bewilligungszeitraum vom ${formatGerman(fall.von)} bis ${formatGerman(fall.bis)} liegen.`,
        ),
      );
    }
    const { stellen } = await loadNachweisgrund(trx, fall);
    if (!stellen.some(({ schluessel }) => schluessel === body.stelle))
      return fail(refuseFeld('/stelle', 'STELLE_UNBEKANNT', 'Wählen Sie eine Stelle des Förderfalls.'));
    const id = createUuidV7();
    await insertKofinanzierung(trx, { ...body, id, fall, kontoId: getFoerderkonto(kontext).kontoId });
    return ok({ id });
  });
}

/** A share of one person in another programme. The person is a pseudonym of the Standort. */
export function createFremdanteil(
  kontext: Kontext,
  { params: { foerderfallId }, body }: Eingabe<typeof createFremdanteilRoute>,
): Antwortet<Antwort<typeof createFremdanteilRoute>> {
  kontext.protokoll.objektId = foerderfallId;
  return withActor(kontext, async (trx): Promise<Id> => {
    const fall = await findFoerderfallzeile(trx, foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const verkehrt = refuseZeitraum(body);
    if (verkehrt !== null) return fail(verkehrt);
    const id = createUuidV7();
    const { kontoId } = getFoerderkonto(kontext);
    await insertFremdanteil(trx, { ...body, id, standortId: fall.standortId, kontoId });
    return ok({ id });
  });
}

export function undoKofinanzierung(
  kontext: Kontext,
  { params: { kofinanzierungId } }: Eingabe<typeof undoKofinanzierungRoute>,
): Antwortet<Antwort<typeof undoKofinanzierungRoute>> {
  return withStreichung(kontext, kofinanzierungId, {
    find: findKofinanzierungGestrichen,
    update: updateKofinanzierungGestrichen,
  });
}

export function undoFremdanteil(
  kontext: Kontext,
  { params: { fremdanteilId } }: Eingabe<typeof undoFremdanteilRoute>,
): Antwortet<Antwort<typeof undoFremdanteilRoute>> {
  return withStreichung(kontext, fremdanteilId, {
    find: findFremdanteilGestrichen,
    update: updateFremdanteilGestrichen,
  });
}

type Streichbar = {
  find: (trx: Trx, id: string) => Promise<boolean | undefined>;
  update: (trx: Trx, id: string, kontoId: string) => Promise<boolean>;
};

function withStreichung(kontext: Kontext, id: string, { find, update }: Streichbar): Promise<Id> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Id> => {
    const gestrichen = await find(trx, id);
    if (gestrichen === undefined) return fail(refuseNichtGefunden());
    if (gestrichen || !(await update(trx, id, getFoerderkonto(kontext).kontoId))) {
      return fail(
        refuseRegel('SCHON_GESTRICHEN', 'Der Eintrag ist schon gestrichen.', {
          detail: 'Laden Sie die Seite neu. Ist er doch richtig, tragen Sie ihn noch einmal ein.',
        }),
      );
    }
    return ok({ id });
  });
}

function refuseZeitraum({ von, bis }: { von: PlainDate; bis: PlainDate | null }): Ablehnung | null {
  return bis !== null && bis < von
    ? refuseFeld('/bis', 'ZEITRAUM_VERKEHRT', 'Das Ende liegt vor dem Beginn. Prüfen Sie beide Daten.')
    : null;
}

function refuseFeld(pointer: string, code: string, detail: string): Ablehnung {
  return refuseRegel(code, 'So kann der Eintrag nicht gespeichert werden.', {
    fehler: [{ pointer, code, detail }],
  });
}
