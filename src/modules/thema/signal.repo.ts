import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

type Verbindung = { schnittstelle: string; themenbereich: string };
export type Signalzeile = Verbindung & { jetzt: number; frueher: number };

/** Hinweise by kind of Stelle and topic: from `beginn` on, and before it. */
export async function listSignalzeilen(
  trx: Trx,
  standortId: string,
  zeit: { von: PlainDate; beginn: PlainDate; bis: PlainDate },
): Promise<Signalzeile[]> {
  const { rows } = await sql<Signalzeile>`
    SELECT schnittstelle, themenbereich, count(*) FILTER (WHERE monat >= ${zeit.beginn}::date)::int AS jetzt,
      count(*) FILTER (WHERE monat < ${zeit.beginn}::date)::int AS frueher
      FROM steuerung.systemhinweis WHERE standort_id = ${standortId} AND monat BETWEEN ${zeit.von}::date AND ${zeit.bis}::date
     GROUP BY schnittstelle, themenbereich ORDER BY schnittstelle, themenbereich`.execute(trx);
  return rows;
}

/** Akten with a conversation on the topic, per quarter, rounded to five. */
export async function listBetroffeneJeQuartal(
  trx: Trx,
  von: PlainDate,
  bis: PlainDate,
): Promise<{ themenbereich: string; quartal: string; anzahl: number }[]> {
  const { rows } = await sql<{ themenbereich: string; quartal: string; anzahl: number }>`
    SELECT themenbereich, quartal, anzahl FROM steuerung.zaehle_betroffene_je_quartal(${von}::date, ${bis}::date)`.execute(
    trx,
  );
  return rows;
}

export type Uebergangen = Verbindung & { grund: string; kontoId: string; am: PlainDate };

export async function listUebergangene(
  trx: Trx,
  standortId: string,
  quartal: string,
): Promise<Uebergangen[]> {
  const { rows } = await sql<Uebergangen>`
    SELECT schnittstelle, themenbereich, grund, konto_id AS "kontoId", am FROM steuerung.signal_uebergangen
     WHERE standort_id = ${standortId} AND quartal = ${quartal}`.execute(trx);
  return rows;
}

/** false: somebody has already done so. */
export async function insertUebergangen(
  trx: Trx,
  standortId: string,
  neu: Uebergangen & { quartal: string; erklaert: readonly string[] },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.signal_uebergangen (standort_id, quartal, schnittstelle, themenbereich, grund, erklaert, konto_id, am)
    VALUES (${standortId}, ${neu.quartal}, ${neu.schnittstelle}, ${neu.themenbereich}, ${neu.grund}, ${[...neu.erklaert]}::text[],
      ${neu.kontoId}, ${neu.am}) ON CONFLICT DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}
