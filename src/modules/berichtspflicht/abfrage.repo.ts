import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Abfragezeile } from './abfrage.tables.ts';
import type { Feld, Werte } from './felder.model.ts';
import type { Abfrageart, Abfragestelle } from './meldung.model.ts';
import type { Standzeile } from './stand.model.ts';

const ABFRAGESPALTEN = sql`a.id, a.art, a.stelle, a.reihe_id AS "reiheId", a.feldfassung, a.titel, a.hinweis, a.zeitraum_von AS "zeitraumVon",
  a.stichtag, a.frist, a.felder, a.standorte, a.zustand = 'VERSENDET' AS versendet, a.version`;

export async function findAbfragezeile(trx: Trx, id: string): Promise<Abfragezeile | undefined> {
  const { rows } = await sql<Abfragezeile>`
    SELECT ${ABFRAGESPALTEN} FROM foerderung.meldeabfrage a WHERE a.id = ${id}`.execute(trx);
  return rows[0];
}

export type Abfrageuebersicht = Omit<Abfragezeile, 'felder' | 'standorte' | 'hinweis'> & {
  gemeldet: number;
  abgenommen: number;
  gesamt: number;
  ausstehend: number;
};

/** The latest due day on top. */
export async function listAbfragezeilen(
  trx: Trx,
  frage: { ab: number; hoechstens: number },
): Promise<{ zeilen: Abfrageuebersicht[]; gesamt: number }> {
  const { rows } = await sql<Abfrageuebersicht & { alle: number }>`
    SELECT a.*, m.* FROM (
      SELECT a.id, a.art, a.stelle, a.reihe_id AS "reiheId", a.feldfassung, a.titel, a.zeitraum_von AS "zeitraumVon", a.stichtag, a.frist,
             a.zustand = 'VERSENDET' AS versendet, a.version, count(*) OVER ()::int AS alle
        FROM foerderung.meldeabfrage a ORDER BY a.frist DESC, a.id LIMIT ${frage.hoechstens} OFFSET ${frage.ab}) a,
      LATERAL (SELECT count(*)::int AS gesamt, count(m.gilt_fassung)::int AS gemeldet,
          count(*) FILTER (WHERE m.zustand = 'ABGENOMMEN')::int AS abgenommen,
          count(*) FILTER (WHERE m.zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT', 'RUECKFRAGE'))::int AS ausstehend
        FROM foerderung.meldung m WHERE m.abfrage_id = a.id) m
     ORDER BY a.frist DESC, a.id`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.alle ?? 0 };
}

export type NeueAbfrage = {
  id: string;
  art: Abfrageart;
  stelle: Abfragestelle;
  reiheId: string;
  inhalt: Abfrageinhalt;
  kontoId: string;
  am: PlainDate;
};
export type Abfrageinhalt = {
  feldfassung: number;
  titel: string;
  hinweis: string;
  zeitraumVon: PlainDate | null;
  stichtag: PlainDate;
  frist: PlainDate;
  felder: readonly Feld[];
  standorte: readonly string[];
  erklaert: readonly string[];
};

export async function insertAbfrage(trx: Trx, { inhalt: i, ...neu }: NeueAbfrage): Promise<void> {
  await sql`INSERT INTO foerderung.meldeabfrage (id, art, stelle, reihe_id, feldfassung, titel, hinweis, zeitraum_von, stichtag, frist, felder, standorte,
      erklaert, bearbeitet_von, am)
    VALUES (${neu.id}, ${neu.art}, ${neu.stelle}, ${neu.reiheId}, ${i.feldfassung}, ${i.titel}, ${i.hinweis}, ${i.zeitraumVon}, ${i.stichtag}, ${i.frist},
      ${JSON.stringify(i.felder)}::jsonb, ${[...i.standorte]}::uuid[], ${[...i.erklaert]}::text[], ${neu.kontoId}, ${neu.am})`.execute(
    trx,
  );
}

/** false: no draft of the own side in this version. */
export async function updateAbfrageinhalt(
  trx: Trx,
  bezug: { id: string; version: number; kontoId: string; am: PlainDate },
  i: Abfrageinhalt,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE foerderung.meldeabfrage SET feldfassung = ${i.feldfassung}, titel = ${i.titel}, hinweis = ${i.hinweis},
      zeitraum_von = ${i.zeitraumVon}, stichtag = ${i.stichtag}, frist = ${i.frist}, felder = ${JSON.stringify(i.felder)}::jsonb,
      standorte = ${[...i.standorte]}::uuid[], erklaert = ${[...i.erklaert]}::text[], bearbeitet_von = ${bezug.kontoId}, am = ${bezug.am}, version = version + 1
     WHERE id = ${bezug.id} AND version = ${bezug.version} AND zustand = 'ENTWURF'`.execute(trx);
  return numAffectedRows === 1n;
}

/** false: no draft of the own side in this version. */
export async function setVersendet(
  trx: Trx,
  bezug: { id: string; version: number; kontoId: string; am: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE foerderung.meldeabfrage SET zustand = 'VERSENDET', bearbeitet_von = ${bezug.kontoId}, am = ${bezug.am}, version = version + 1
     WHERE id = ${bezug.id} AND version = ${bezug.version} AND zustand = 'ENTWURF'`.execute(trx);
  return numAffectedRows === 1n;
}

/** One row for each Standort that the Abfrage names. */
export async function insertMeldungen(trx: Trx, abfrageId: string): Promise<number> {
  const { numAffectedRows } = await sql`INSERT INTO foerderung.meldung (abfrage_id, standort_id, art, stelle)
    SELECT a.id, s.id, a.art, a.stelle FROM foerderung.meldeabfrage a, unnest(a.standorte) AS s (id) WHERE a.id = ${abfrageId}`.execute(
    trx,
  );
  return Number(numAffectedRows ?? 0n);
}

/** Every Standort with the Fassung that counts, else with the last one before it in the same Reihe. */
export async function listStandzeilen(
  trx: Trx,
  { id, reiheId, stichtag }: Pick<Abfragezeile, 'id' | 'reiheId' | 'stichtag'>,
): Promise<Standzeile[]> {
  const { rows } = await sql<Standzeile>`
    SELECT m.standort_id AS "standortId", s.herkunft, coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = m.standort_id
        ORDER BY n.gueltig_von <= ${stichtag}::date DESC, abs(n.gueltig_von - ${stichtag}::date) LIMIT 1), '') AS name,
      m.zustand, f.am AS "gemeldetAm", m.erinnert_am AS "erinnertAm", m.gilt_fassung AS fassung, coalesce(f.werte, alt.werte) AS werte,
      CASE WHEN f.werte IS NULL THEN alt.stichtag END AS "aelterVom"
      FROM foerderung.meldung m
      JOIN stamm.standort s ON s.id = m.standort_id
      LEFT JOIN foerderung.meldefassung f ON f.abfrage_id = m.abfrage_id AND f.standort_id = m.standort_id AND f.fassung = m.gilt_fassung
      LEFT JOIN LATERAL (SELECT a.stichtag, x.werte FROM foerderung.meldeabfrage a
          JOIN foerderung.meldung v ON v.abfrage_id = a.id AND v.standort_id = m.standort_id
          JOIN foerderung.meldefassung x ON x.abfrage_id = a.id AND x.standort_id = m.standort_id AND x.fassung = v.gilt_fassung
         WHERE a.reihe_id = ${reiheId}::uuid AND a.stichtag < ${stichtag}::date AND m.gilt_fassung IS NULL
         ORDER BY a.stichtag DESC LIMIT 1) alt ON true
     WHERE m.abfrage_id = ${id}`.execute(trx);
  return rows;
}

/** Reminds all that still owe an answer and were not reminded on this day; answers whom. */
export async function setErinnerungen(
  trx: Trx,
  abfrageId: string,
  am: PlainDate,
): Promise<{ standortId: string }[]> {
  const { rows } = await sql<{ standortId: string }>`
    UPDATE foerderung.meldung SET erinnert_am = ${am}, version = version + 1
     WHERE abfrage_id = ${abfrageId} AND zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT', 'RUECKFRAGE') AND erinnert_am IS DISTINCT FROM ${am}::date
    RETURNING standort_id AS "standortId"`.execute(trx);
  return rows;
}

/** What the Standort said last before this Stichtag in the Reihe. */
export async function findVorher(
  trx: Trx,
  frage: { reiheId: string; standortId: string; stichtag: PlainDate },
): Promise<{ stichtag: PlainDate; werte: Werte } | undefined> {
  const { rows } = await sql<{ stichtag: PlainDate; werte: Werte }>`
    SELECT a.stichtag, f.werte FROM foerderung.meldeabfrage a
      JOIN foerderung.meldung m ON m.abfrage_id = a.id AND m.standort_id = ${frage.standortId}
      JOIN foerderung.meldefassung f ON f.abfrage_id = a.id AND f.standort_id = m.standort_id AND f.fassung = m.gilt_fassung
     WHERE a.reihe_id = ${frage.reiheId} AND a.stichtag < ${frage.stichtag}::date ORDER BY a.stichtag DESC LIMIT 1`.execute(
    trx,
  );
  return rows[0];
}
