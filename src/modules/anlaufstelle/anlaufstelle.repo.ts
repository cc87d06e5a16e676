import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Anlaufstellenangaben } from './anlaufstelle.model.ts';

export type Anlaufstellenzeile = {
  id: string;
  angaben: Anlaufstellenangaben;
  gueltigVon: PlainDate;
  gueltigBis: PlainDate | null;
  bestaetigtAm: PlainDate;
  version: number;
};

const SPALTEN = sql`id, angaben, gueltig_von AS "gueltigVon", gueltig_bis AS "gueltigBis", bestaetigt_am AS "bestaetigtAm", version`;

export async function listAnlaufstellen(
  trx: Trx,
  standortId: string,
  { ab, hoechstens }: { ab: number; hoechstens: number },
): Promise<{ zeilen: Anlaufstellenzeile[]; gesamt: number }> {
  const { rows } = await sql<Anlaufstellenzeile & { gesamt: number }>`
    SELECT ${SPALTEN}, (count(*) OVER ())::int AS gesamt FROM steuerung.anlaufstelle
     WHERE standort_id = ${standortId} ORDER BY name, id LIMIT ${hoechstens} OFFSET ${ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

/** What each valid Anlaufstelle covers. */
export async function listAbdeckungen(
  trx: Trx,
  standortId: string,
  stichtag: PlainDate,
): Promise<Pick<Anlaufstellenangaben, 'gebiet' | 'kommunen' | 'name'>[]> {
  const { rows } = await sql<Pick<Anlaufstellenangaben, 'gebiet' | 'kommunen' | 'name'>>`
    SELECT name, angaben ->> 'gebiet' AS gebiet, angaben -> 'kommunen' AS kommunen FROM steuerung.anlaufstelle
     WHERE standort_id = ${standortId} AND gueltig_von <= ${stichtag} AND (gueltig_bis IS NULL OR gueltig_bis >= ${stichtag})
     ORDER BY name LIMIT 1000`.execute(trx);
  return rows;
}

export async function findAnlaufstelle(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Anlaufstellenzeile | undefined> {
  const { rows } = await sql<Anlaufstellenzeile>`
    SELECT ${SPALTEN} FROM steuerung.anlaufstelle WHERE standort_id = ${standortId} AND id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

export async function lockAnlaufstelle(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Anlaufstellenzeile | undefined> {
  const { rows } = await sql<Anlaufstellenzeile>`
    SELECT ${SPALTEN} FROM steuerung.anlaufstelle WHERE standort_id = ${standortId} AND id = ${id} FOR UPDATE`.execute(
    trx,
  );
  return rows[0];
}

export type Anlaufstellensatz = Omit<Anlaufstellenzeile, 'version'> & {
  erklaert: readonly string[];
  kontoId: string;
};

export async function insertAnlaufstelle(
  trx: Trx,
  standortId: string,
  satz: Anlaufstellensatz,
): Promise<void> {
  await sql`INSERT INTO steuerung.anlaufstelle (standort_id, id, name, angaben, gueltig_von, gueltig_bis, bestaetigt_am, erklaert, bearbeitet_von)
    VALUES (${standortId}, ${satz.id}, ${satz.angaben.name}, ${JSON.stringify(satz.angaben)}::jsonb, ${satz.gueltigVon}, ${satz.gueltigBis},
      ${satz.bestaetigtAm}, ${[...satz.erklaert]}::text[], ${satz.kontoId})`.execute(trx);
}

/** The caller holds the row. */
export async function updateAnlaufstelle(
  trx: Trx,
  standortId: string,
  satz: Anlaufstellensatz,
): Promise<void> {
  await sql`UPDATE steuerung.anlaufstelle SET name = ${satz.angaben.name}, angaben = ${JSON.stringify(satz.angaben)}::jsonb,
      gueltig_von = ${satz.gueltigVon}, gueltig_bis = ${satz.gueltigBis}, bestaetigt_am = ${satz.bestaetigtAm},
      erklaert = ${[...satz.erklaert]}::text[], version = version + 1, bearbeitet_von = ${satz.kontoId}
    WHERE standort_id = ${standortId} AND id = ${satz.id}`.execute(trx);
}

/** Unchanged, and true on this day. */
export async function setBestaetigt(
  trx: Trx,
  standortId: string,
  { id, am, kontoId }: { id: string; am: PlainDate; kontoId: string },
): Promise<void> {
  await sql`UPDATE steuerung.anlaufstelle SET bestaetigt_am = ${am}, version = version + 1, bearbeitet_von = ${kontoId}
    WHERE standort_id = ${standortId} AND id = ${id}`.execute(trx);
}

export type Verlaufszeile = {
  art: 'ANGELEGT' | 'GEAENDERT' | 'BESTAETIGT';
  felder: { feld: string; alt: unknown; neu: unknown }[];
  kontoId: string;
  am: PlainDate;
};

export async function insertAenderung(
  trx: Trx,
  standortId: string,
  id: string,
  zeile: Verlaufszeile,
): Promise<void> {
  await sql`INSERT INTO steuerung.anlaufstelle_aenderung (standort_id, anlaufstelle_id, lfd, art, felder, konto_id, am)
    SELECT ${standortId}::uuid, ${id}::uuid, coalesce(max(v.lfd), 0) + 1, ${zeile.art}, ${JSON.stringify(zeile.felder)}::jsonb, ${zeile.kontoId}::uuid, ${zeile.am}::date
      FROM steuerung.anlaufstelle_aenderung v WHERE v.standort_id = ${standortId} AND v.anlaufstelle_id = ${id}`.execute(
    trx,
  );
}

/** The latest first. */
export async function listVerlauf(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<(Omit<Verlaufszeile, 'kontoId'> & { lfd: number })[]> {
  const { rows } = await sql<Omit<Verlaufszeile, 'kontoId'> & { lfd: number }>`
    SELECT lfd, art, felder, am FROM steuerung.anlaufstelle_aenderung
     WHERE standort_id = ${standortId} AND anlaufstelle_id = ${id} ORDER BY lfd DESC LIMIT 200`.execute(trx);
  return rows;
}
