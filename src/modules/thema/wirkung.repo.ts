import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Grundlage, Wirkung } from './wirkung.model.ts';

export type Messungszeile = {
  lfd: number;
  grundlage: Grundlage;
  umgesetztAm: PlainDate;
  vorherVon: PlainDate;
  vorherBis: PlainDate;
  nachherVon: PlainDate;
  nachherBis: PlainDate;
  vorherBetroffen: number;
  vorherFaelle: number;
  nachherBetroffen: number;
  nachherFaelle: number;
  /** Median of the days lost. */
  vorherTage: number | null;
  nachherTage: number | null;
  gezaehlt: string | null;
  quelle: string | null;
  ergebnis: Wirkung;
  am: PlainDate;
};

/** The latest first. */
export async function listMessungszeilen(
  trx: Trx,
  standortId: string,
  themaId: string,
): Promise<Messungszeile[]> {
  const { rows } = await sql<Messungszeile>`
    SELECT lfd, grundlage, umgesetzt_am AS "umgesetztAm", vorher_von AS "vorherVon", vorher_bis AS "vorherBis", nachher_von AS "nachherVon",
      nachher_bis AS "nachherBis", vorher_betroffen AS "vorherBetroffen", vorher_faelle AS "vorherFaelle",
      nachher_betroffen AS "nachherBetroffen", nachher_faelle AS "nachherFaelle", vorher_tage::float8 AS "vorherTage",
      nachher_tage::float8 AS "nachherTage", gezaehlt, quelle, ergebnis, am
      FROM steuerung.wirkung WHERE standort_id = ${standortId} AND thema_id = ${themaId} ORDER BY lfd DESC`.execute(
    trx,
  );
  return rows;
}

/** The next one of a Thema whose version the caller holds. */
export async function insertMessung(
  trx: Trx,
  standortId: string,
  themaId: string,
  neu: Omit<Messungszeile, 'lfd'> & { erklaert: readonly string[]; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.wirkung (standort_id, thema_id, lfd, grundlage, umgesetzt_am, vorher_von, vorher_bis, nachher_von, nachher_bis,
      vorher_betroffen, vorher_faelle, nachher_betroffen, nachher_faelle, vorher_tage, nachher_tage, gezaehlt, quelle, ergebnis, erklaert,
      konto_id, am)
    SELECT ${standortId}::uuid, ${themaId}::uuid, coalesce(max(lfd), 0) + 1, ${neu.grundlage}, ${neu.umgesetztAm}::date, ${neu.vorherVon}::date,
      ${neu.vorherBis}::date, ${neu.nachherVon}::date, ${neu.nachherBis}::date, ${neu.vorherBetroffen}::int, ${neu.vorherFaelle}::int,
      ${neu.nachherBetroffen}::int, ${neu.nachherFaelle}::int, ${neu.vorherTage}::numeric, ${neu.nachherTage}::numeric, ${neu.gezaehlt},
      ${neu.quelle}, ${neu.ergebnis}, ${[...neu.erklaert]}::text[], ${neu.kontoId}::uuid, ${neu.am}::date
      FROM steuerung.wirkung WHERE standort_id = ${standortId} AND thema_id = ${themaId}`.execute(trx);
}

/** Day of the Umsetzung as it was reported last; undefined: never. */
export async function findUmsetzungstag(
  trx: Trx,
  standortId: string,
  themaId: string,
): Promise<PlainDate | undefined> {
  const { rows } = await sql<{ am: PlainDate }>`
    SELECT coalesce((angaben ->> 'am')::date, am) AS am FROM steuerung.thema_ereignis
     WHERE standort_id = ${standortId} AND thema_id = ${themaId} AND nach = 'UMGESETZT' AND von <> nach ORDER BY lfd DESC LIMIT 1`.execute(
    trx,
  );
  return rows[0]?.am;
}

export type Hindernis = { schnittstelle: string; themenbereich: string; huerde: string };

/** What the Thema is about: combinations of its Hinweise of the time before this day. */
export async function listHindernisse(
  trx: Trx,
  standortId: string,
  themaId: string,
  bis: PlainDate,
): Promise<Hindernis[]> {
  const { rows } = await sql<Hindernis>`
    SELECT DISTINCT schnittstelle, themenbereich, huerde FROM steuerung.systemhinweis
     WHERE standort_id = ${standortId} AND thema_id = ${themaId} AND monat <= ${bis}::date
     ORDER BY schnittstelle, themenbereich, huerde`.execute(trx);
  return rows;
}

/** Stellen that its Hinweise name, each once. */
export async function listGenannteStellen(trx: Trx, standortId: string, themaId: string): Promise<string[]> {
  const { rows } = await sql<{ institution: string }>`
    SELECT DISTINCT institution FROM steuerung.systemhinweis
     WHERE standort_id = ${standortId} AND thema_id = ${themaId} AND institution IS NOT NULL ORDER BY institution`.execute(
    trx,
  );
  return rows.map(({ institution }) => institution);
}

/** Days lost of every Hinweis with one of these combinations between two days, null where nobody named them. */
export async function listHinweistage(
  trx: Trx,
  standortId: string,
  hindernisse: readonly Hindernis[],
  von: PlainDate,
  bis: PlainDate,
): Promise<(number | null)[]> {
  const { rows } = await sql<{ tage: number | null }>`
    SELECT s.tage_verloren AS tage FROM steuerung.systemhinweis s
     WHERE s.standort_id = ${standortId} AND s.monat BETWEEN ${von}::date AND ${bis}::date
       AND (s.schnittstelle, s.themenbereich, s.huerde) IN (SELECT h.schnittstelle, h.themenbereich, h.huerde
         FROM jsonb_to_recordset(${JSON.stringify(hindernisse)}::jsonb) AS h(schnittstelle text, themenbereich text, huerde text))`.execute(
    trx,
  );
  return rows.map(({ tage }) => tage);
}

/** Akten of the Standort with a conversation on one of these topics, rounded to five. */
export async function countBetroffene(
  trx: Trx,
  themenbereiche: readonly string[],
  von: PlainDate,
  bis: PlainDate,
): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT steuerung.zaehle_betroffene(${[...themenbereiche]}::text[], ${von}::date, ${bis}::date) AS anzahl`.execute(
    trx,
  );
  return rows[0]?.anzahl ?? 0;
}
