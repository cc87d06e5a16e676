import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Bankstand } from './bankverbindung.model.ts';

export type Bankzeile = {
  id: string;
  standortId: string;
  mandantId: string;
  inhaber: string;
  iban: string;
  bic: string | null;
  stand: Bankstand;
  erfasstVon: string;
  erfasstAm: PlainDate;
  gezeichnetVon: string | null;
  gezeichnetAm: PlainDate | null;
  rueckruf: string | null;
  rueckrufVon: string | null;
  rueckrufAm: PlainDate | null;
  version: number;
};

const ZEILE = sql`id, standort_id AS "standortId", mandant_id AS "mandantId", inhaber, iban, bic, stand, erfasst_von AS "erfasstVon",
  erfasst_am AS "erfasstAm", gezeichnet_von AS "gezeichnetVon", gezeichnet_am AS "gezeichnetAm", rueckruf, rueckruf_von AS "rueckrufVon",
  rueckruf_am AS "rueckrufAm", version`;

/** undefined: not there or not visible. */
export async function findBankverbindung(trx: Trx, id: string): Promise<Bankzeile | undefined> {
  const { rows } =
    await sql<Bankzeile>`SELECT ${ZEILE} FROM foerderung.bankverbindung WHERE id = ${id}`.execute(trx);
  return rows[0];
}

/** The account that holds and the one that waits for a signature. Nothing for roles that pay nobody. */
export async function listBankverbindungen(trx: Trx, mandantId: string): Promise<Bankzeile[]> {
  const { rows } = await sql<Bankzeile>`
    SELECT ${ZEILE} FROM foerderung.bankverbindung WHERE mandant_id = ${mandantId} AND stand IN ('GUELTIG', 'VORGESCHLAGEN')`.execute(
    trx,
  );
  return rows;
}

export async function insertBankverbindung(
  trx: Trx,
  neu: Pick<
    Bankzeile,
    'id' | 'standortId' | 'mandantId' | 'inhaber' | 'iban' | 'bic' | 'erfasstVon' | 'erfasstAm'
  >,
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO foerderung.bankverbindung (id, standort_id, mandant_id, inhaber, iban, bic, erfasst_von, erfasst_am)
    VALUES (${neu.id}, ${neu.standortId}, ${neu.mandantId}, ${neu.inhaber}, ${neu.iban}, ${neu.bic}, ${neu.erfasstVon}, ${neu.erfasstAm})
    ON CONFLICT DO NOTHING RETURNING id`.execute(trx);
  return rows.length === 1;
}

/** False when the version is no longer the one that was read. */
export async function updateBankverbindung(
  trx: Trx,
  zeile: Bankzeile,
  aenderung: Partial<
    Pick<Bankzeile, 'stand' | 'gezeichnetVon' | 'gezeichnetAm' | 'rueckruf' | 'rueckrufVon' | 'rueckrufAm'>
  >,
): Promise<boolean> {
  const neu = { ...zeile, ...aenderung };
  const { rows } = await sql<{ version: number }>`
    UPDATE foerderung.bankverbindung SET stand = ${neu.stand}, gezeichnet_von = ${neu.gezeichnetVon}::uuid,
      gezeichnet_am = ${neu.gezeichnetAm}::date, rueckruf = ${neu.rueckruf}, rueckruf_von = ${neu.rueckrufVon}::uuid,
      rueckruf_am = ${neu.rueckrufAm}::date, version = version + 1
     WHERE id = ${zeile.id} AND version = ${zeile.version} RETURNING version`.execute(trx);
  return rows.length === 1;
}
