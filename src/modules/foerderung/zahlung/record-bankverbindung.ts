import {
  type Feldfehler,
  refuseKonflikt,
  refuseNichtGefunden,
  refuseRegel,
  type Ablehnung,
} from '#src/core/contract/ablehnung.ts';
import type { Antwort, Eingabe, SchreibAntwort } from '#src/core/contract/define-route.ts';
import { createUuidV7 } from '#src/core/ids.ts';
import { fail, ok, type Result } from '#src/core/result.ts';
import { listNamen } from '#src/modules/benutzer/index.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { withActor } from '#src/platform/db/with-actor.ts';
import type { Antwortet, Kontext } from '#src/platform/dienste.ts';
import { findFoerderfallzeile } from '../foerderfall.repo.ts';
import { getFoerderkonto } from '../foerderkonto.ts';
import { toBefund } from '../regelwerk/meldungen.model.ts';
import { refuseBefunde } from '../with-foerderfall.ts';
import {
  type Bankzeile,
  findBankverbindung,
  insertBankverbindung,
  listBankverbindungen,
  updateBankverbindung,
} from './bank.repo.ts';
import { checkBic, checkIban } from './bankverbindung.model.ts';
import type {
  createBankverbindungRoute,
  recordBankzeichnungRoute,
  recordRueckrufRoute,
} from './zahlung.contract.ts';

/** A proposal takes the place of an older one that nobody has signed; the account that holds goes on holding. */
export function createBankverbindung(
  kontext: Kontext,
  { params, body }: Eingabe<typeof createBankverbindungRoute>,
): Antwortet<Antwort<typeof createBankverbindungRoute>> {
  return withActor(kontext, async (trx): Promise<Result<SchreibAntwort, Ablehnung>> => {
    const fall = await findFoerderfallzeile(trx, params.foerderfallId);
    if (fall === undefined) return fail(refuseNichtGefunden());
    const konto = checkKonto(body);
    if (!konto.ok) return konto;
    const alte = (await listBankverbindungen(trx, fall.mandantId)).find(
      ({ stand }) => stand === 'VORGESCHLAGEN',
    );
    if (alte !== undefined && !(await updateBankverbindung(trx, alte, { stand: 'VERWORFEN' })))
      return fail(refuseKonflikt({ version: alte.version }));
    const id = createUuidV7();
    const neu = {
      id,
      standortId: fall.standortId,
      mandantId: fall.mandantId,
      inhaber: body.inhaber,
      ...konto.wert,
      erfasstVon: getFoerderkonto(kontext).kontoId,
      erfasstAm: kontext.stichtag,
    };
    if (!(await insertBankverbindung(trx, neu))) return fail(refuseKonflikt({ version: 0 }));
    kontext.protokoll.objektId = id;
    return ok({ id, version: 1 });
  });
}

export function checkKonto(angaben: {
  iban: string;
  bic?: string | undefined;
}): Result<{ iban: string; bic: string | null }, Ablehnung> {
  const iban = checkIban(angaben.iban);
  const bic = checkBic(angaben.bic ?? '');
  if (iban.ok && bic.ok) return ok({ iban: iban.wert, bic: bic.wert });
  const fehler: Feldfehler[] = [
    ...(iban.ok ? [] : [{ pointer: '/iban', code: 'IBAN_FALSCH', detail: iban.fehler }]),
    ...(bic.ok ? [] : [{ pointer: '/bic', code: 'BIC_FALSCH', detail: bic.fehler }]),
  ];
  return fail(
    refuseRegel('BANKVERBINDUNG_FALSCH', 'Die Bankverbindung stimmt nicht. Es wurde nichts gespeichert.', {
      fehler,
    }),
  );
}

/** Four eyes by person on the side of the Kommune (GL-ZA-b). */
export function recordBankzeichnung(
  kontext: Kontext,
  { params, body: { version } }: Eingabe<typeof recordBankzeichnungRoute>,
): Antwortet<Antwort<typeof recordBankzeichnungRoute>> {
  return withBank(kontext, params.bankverbindungId, version, 'VORGESCHLAGEN', async (trx, bank) => {
    const { kontoId } = getFoerderkonto(kontext);
    if (bank.erfasstVon === kontoId) {
      const vorperson =
        (await listNamen(trx, [kontoId])).get(kontoId) ?? 'die Person, die sie eingetragen hat';
      return fail(refuseBefunde([toBefund('E-ZM-03', { vorperson })], 'Eine andere Person muss zeichnen.'));
    }
    const bisher = (await listBankverbindungen(trx, bank.mandantId)).find(({ stand }) => stand === 'GUELTIG');
    if (bisher !== undefined && !(await updateBankverbindung(trx, bisher, { stand: 'ABGELOEST' })))
      return fail(refuseKonflikt({ version: bisher.version }));
    return saveBank(trx, bank, { stand: 'GUELTIG', gezeichnetVon: kontoId, gezeichnetAm: kontext.stichtag });
  });
}

/** The Bewilligungsbehörde called back: the waiting time of a new account is over. */
export function recordRueckruf(
  kontext: Kontext,
  { params, body: { version, rueckruf } }: Eingabe<typeof recordRueckrufRoute>,
): Antwortet<Antwort<typeof recordRueckrufRoute>> {
  return withBank(kontext, params.bankverbindungId, version, 'GUELTIG', async (trx, bank) => {
    if (bank.rueckruf !== null) return fail(SCHON_BESTAETIGT);
    const { kontoId } = getFoerderkonto(kontext);
    return saveBank(trx, bank, { rueckruf, rueckrufVon: kontoId, rueckrufAm: kontext.stichtag });
  });
}

const SCHON_BESTAETIGT = refuseRegel('SCHON_BESTAETIGT', 'Der Rückruf ist schon festgehalten.', {
  detail: 'Es ist nichts mehr zu tun.',
});

function withBank(
  kontext: Kontext,
  id: string,
  version: number,
  stand: Bankzeile['stand'],
  act: (trx: Trx, bank: Bankzeile) => Promise<Result<SchreibAntwort, Ablehnung>>,
): Antwortet<SchreibAntwort> {
  kontext.protokoll.objektId = id;
  return withActor(kontext, async (trx): Promise<Result<SchreibAntwort, Ablehnung>> => {
    const bank = await findBankverbindung(trx, id);
    if (bank === undefined) return fail(refuseNichtGefunden());
    if (bank.version !== version || bank.stand !== stand)
      return fail(refuseKonflikt({ version: bank.version }));
    return act(trx, bank);
  });
}

async function saveBank(
  trx: Trx,
  bank: Bankzeile,
  aenderung: Parameters<typeof updateBankverbindung>[2],
): Promise<Result<SchreibAntwort, Ablehnung>> {
  if (!(await updateBankverbindung(trx, bank, aenderung)))
    return fail(refuseKonflikt({ version: bank.version }));
  return ok({ id: bank.id, version: bank.version + 1 });
}
