import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Gemeinde, Gemeindeart, Gemeindestand, Ortsangaben } from './gemeinde.model.ts';

/** One import after the other: two at once could both take a Kommune for a new one. */
export async function lockVerzeichnis(trx: Trx): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('gemeindeverzeichnis'))`.execute(trx);
}

type Kommunenzeile = {
  id: string;
  standortId: string;
  nachfolgerId: string | null;
  name: string;
  ags: string | null;
  gueltigVon: PlainDate;
  gueltigBis: PlainDate | null;
};
type Standzeile = Omit<Gemeindestand, 'gespeichert'> & { kommuneId: string; art: Gemeindeart | null };

/** Kommunen of these Standorte with their periods; one that no file has brought in has the period of the list. */
export async function listGemeinden(trx: Trx, standortIds: readonly string[]): Promise<Gemeinde[]> {
  const kommunen = await listKommunenzeilen(trx, standortIds);
  const staende = await listStandzeilen(trx, standortIds);
  return kommunen.map(({ id, standortId, nachfolgerId, ...zeile }) => {
    const eigene = staende.filter(({ kommuneId }) => kommuneId === id);
    const ungespeichert: Gemeindestand = {
      ...zeile,
      art: null,
      ars: null,
      breite: null,
      laenge: null,
      gespeichert: false,
    };
    return {
      id,
      standortId,
      nachfolgerId,
      staende:
        eigene.length === 0
          ? [ungespeichert]
          : eigene.map(({ kommuneId: _kommuneId, ...stand }) => ({ ...stand, gespeichert: true })),
    };
  });
}

async function listKommunenzeilen(trx: Trx, standortIds: readonly string[]): Promise<Kommunenzeile[]> {
  const { rows } = await sql<Kommunenzeile>`
    SELECT id, standort_id AS "standortId", nachfolger_id AS "nachfolgerId", name, ags, gueltig_von AS "gueltigVon", gueltig_bis AS "gueltigBis"
      FROM stamm.kommune WHERE standort_id = ANY (${[...standortIds]}::uuid[]) ORDER BY name, id`.execute(
    trx,
  );
  return rows;
}

async function listStandzeilen(trx: Trx, standortIds: readonly string[]): Promise<Standzeile[]> {
  const { rows } = await sql<Standzeile>`
    SELECT kommune_id AS "kommuneId", name, art, ags, ars, breite, laenge, gueltig_von AS "gueltigVon", gueltig_bis AS "gueltigBis"
      FROM stamm.kommune_stand WHERE standort_id = ANY (${[...standortIds]}::uuid[]) ORDER BY kommune_id, gueltig_von`.execute(
    trx,
  );
  return rows;
}

/** Postleitzahlen that are not over, and every number of inhabitants. */
export async function loadOrtsangaben(trx: Trx, standortIds: readonly string[]): Promise<Ortsangaben> {
  const { rows: plz } = await sql<{ ortId: string; plz: string }>`
    SELECT ort_id AS "ortId", plz FROM stamm.postleitzahl
     WHERE standort_id = ANY (${[...standortIds]}::uuid[]) AND gueltig_bis IS NULL ORDER BY ort_id, plz`.execute(
    trx,
  );
  const { rows: einwohner } = await sql<Ortsangaben['einwohner'][number]>`
    SELECT ort_id AS "ortId", stichtag, einwohner AS anzahl, quelle FROM stamm.einwohnerzahl
     WHERE standort_id = ANY (${[...standortIds]}::uuid[]) ORDER BY ort_id, stichtag DESC, quelle`.execute(
    trx,
  );
  return { plz, einwohner };
}

export type Kommunensatz = {
  id: string;
  standortId: string;
  name: string;
  ags: string | null;
  gueltigVon: PlainDate;
  gueltigBis: PlainDate | null;
};

export async function insertKommunen(trx: Trx, saetze: readonly Kommunensatz[]): Promise<void> {
  await sql`INSERT INTO stamm.kommune (id, standort_id, name, ags, gueltig_von, gueltig_bis)
    SELECT id, "standortId", name, ags, "gueltigVon", "gueltigBis" FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb)
      AS e (id uuid, "standortId" uuid, name text, ags text, "gueltigVon" date, "gueltigBis" date)`.execute(
    trx,
  );
}

/** Name and key of today, and how long it is there. */
export async function updateKommunen(
  trx: Trx,
  saetze: readonly (Kommunensatz & { nachfolgerId: string | null })[],
): Promise<void> {
  await sql`UPDATE stamm.kommune k SET name = e.name, ags = e.ags, gueltig_von = e."gueltigVon", gueltig_bis = e."gueltigBis", nachfolger_id = e."nachfolgerId"
    FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb)
      AS e (id uuid, name text, ags text, "gueltigVon" date, "gueltigBis" date, "nachfolgerId" uuid) WHERE k.id = e.id`.execute(
    trx,
  );
}

export type Standsatz = Omit<Gemeindestand, 'gespeichert'> & { kommuneId: string; standortId: string };

/** A period that is there gets its end and what was unknown; its beginning and its name stay. */
export async function saveStaende(trx: Trx, saetze: readonly Standsatz[], quelle: string): Promise<void> {
  await sql`INSERT INTO stamm.kommune_stand (standort_id, kommune_id, gueltig_von, gueltig_bis, name, art, ags, ars, breite, laenge, quelle)
    SELECT "standortId", "kommuneId", "gueltigVon", "gueltigBis", name, art, ags, ars, breite, laenge, ${quelle} FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb)
      AS e ("standortId" uuid, "kommuneId" uuid, "gueltigVon" date, "gueltigBis" date, name text, art text, ags text, ars text, breite float8, laenge float8)
    ON CONFLICT (standort_id, kommune_id, gueltig_von) DO UPDATE SET gueltig_bis = excluded.gueltig_bis, art = excluded.art, ags = excluded.ags,
      ars = excluded.ars, breite = excluded.breite, laenge = excluded.laenge`.execute(trx);
}

export async function insertPostleitzahlen(
  trx: Trx,
  saetze: readonly { standortId: string; ortId: string; plz: string; gueltigVon: PlainDate }[],
): Promise<void> {
  await sql`INSERT INTO stamm.postleitzahl (standort_id, ort_id, plz, gueltig_von)
    SELECT "standortId", "ortId", plz, "gueltigVon" FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb)
      AS e ("standortId" uuid, "ortId" uuid, plz text, "gueltigVon" date)
    ON CONFLICT (standort_id, ort_id, plz, gueltig_von) DO UPDATE SET gueltig_bis = NULL`.execute(trx);
}

export async function setPlzBeendet(
  trx: Trx,
  saetze: readonly { standortId: string; ortId: string; plz: string }[],
  bis: PlainDate,
): Promise<void> {
  await sql`UPDATE stamm.postleitzahl p SET gueltig_bis = greatest(${bis}::date, p.gueltig_von)
    FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb) AS e ("standortId" uuid, "ortId" uuid, plz text)
    WHERE p.standort_id = e."standortId" AND p.ort_id = e."ortId" AND p.plz = e.plz AND p.gueltig_bis IS NULL`.execute(
    trx,
  );
}

export async function insertEinwohner(
  trx: Trx,
  saetze: readonly {
    standortId: string;
    ortId: string;
    stichtag: PlainDate;
    anzahl: number;
    quelle: string;
  }[],
): Promise<void> {
  await sql`INSERT INTO stamm.einwohnerzahl (standort_id, ort_id, stichtag, einwohner, quelle)
    SELECT "standortId", "ortId", stichtag, anzahl, quelle FROM jsonb_to_recordset(${JSON.stringify(saetze)}::jsonb)
      AS e ("standortId" uuid, "ortId" uuid, stichtag date, anzahl integer, quelle text)`.execute(trx);
}
