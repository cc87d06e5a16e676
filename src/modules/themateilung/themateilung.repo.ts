import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';

export type Geteiltzeile = {
  id: string;
  titel: string;
  problem: string;
  loesung: string;
  huerde: string;
  schnittstelle: string;
  monat: PlainDate;
  version: number;
  eigenes: boolean;
  ort: string | null;
  art: 'KREIS' | 'STADT' | null;
  kennen: number | null;
  gekannt: boolean;
  uebernommen: boolean;
};

/** Of all Standorte; the function says no more of a Standort than the rule allows. */
export async function listGeteiltzeilen(
  trx: Trx,
  mindestens: number,
  frage: { id?: string; huerde?: string; schnittstelle?: string; ab: number; hoechstens: number },
): Promise<{ zeilen: Geteiltzeile[]; gesamt: number }> {
  const { rows } = await sql<Geteiltzeile & { gesamt: number }>`
    SELECT id, titel, problem, loesung, huerde, schnittstelle, monat, version, eigenes, ort, art, kennen, gekannt, uebernommen, gesamt
      FROM steuerung.liste_geteilte(${mindestens}, ${frage.id ?? null}, ${frage.huerde ?? null}, ${frage.schnittstelle ?? null}, ${frage.ab},
        ${frage.hoechstens})`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

/** Answers the random id. */
export async function insertGeteiltes(
  trx: Trx,
  zeile: {
    standortId: string;
    themaId: string;
    huerde: string;
    schnittstelle: string;
    titel: string;
    problem: string;
    loesung: string;
    erklaert: readonly string[];
    monat: PlainDate;
    kontoId: string;
  },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO steuerung.geteiltes_thema (standort_id, thema_id, huerde, schnittstelle, titel, problem, loesung, erklaert, monat, konto_id)
    VALUES (${zeile.standortId}, ${zeile.themaId}, ${zeile.huerde}, ${zeile.schnittstelle}, ${zeile.titel}, ${zeile.problem}, ${zeile.loesung},
      ${[...zeile.erklaert]}::text[], ${zeile.monat}, ${zeile.kontoId}) RETURNING id`.execute(trx);
  return rows[0]?.id ?? '';
}

/** Whether a Thema of the own Standort is shared now. */
export async function isGeteilt(trx: Trx, standortId: string, themaId: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM steuerung.geteiltes_thema
    WHERE standort_id = ${standortId} AND thema_id = ${themaId} AND zustand = 'GETEILT'`.execute(trx);
  return rows.length > 0;
}

/** Withdraws an own one; false: somebody else was faster. */
export async function setZurueckgezogen(
  trx: Trx,
  standortId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE steuerung.geteiltes_thema SET zustand = 'ZURUECKGEZOGEN', version = version + 1
     WHERE id = ${id} AND standort_id = ${standortId} AND version = ${version} AND zustand = 'GETEILT'`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}

type Bezug = { geteiltId: string; standortId: string; kontoId: string; am: PlainDate };

export async function insertKenntnis(trx: Trx, { geteiltId, standortId, kontoId, am }: Bezug): Promise<void> {
  await sql`INSERT INTO steuerung.thema_kenntnis (geteilt_id, standort_id, konto_id, am)
    VALUES (${geteiltId}, ${standortId}, ${kontoId}, ${am}) ON CONFLICT DO NOTHING`.execute(trx);
}

export async function deleteKenntnis(trx: Trx, geteiltId: string, standortId: string): Promise<void> {
  await sql`DELETE FROM steuerung.thema_kenntnis WHERE geteilt_id = ${geteiltId} AND standort_id = ${standortId}`.execute(
    trx,
  );
}

export async function insertUebernahme(
  trx: Trx,
  { geteiltId, standortId, kontoId, am, themaId }: Bezug & { themaId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.thema_uebernahme (standort_id, thema_id, geteilt_id, konto_id, am)
    VALUES (${standortId}, ${themaId}, ${geteiltId}, ${kontoId}, ${am})`.execute(trx);
}

export type Fragezeile = {
  id: string;
  frage: string;
  am: PlainDate;
  antwort: string | null;
  beantwortetAm: PlainDate | null;
  unsere: boolean;
};

/** All for who shared it, the own ones for the others; nobody is named. */
export async function listFragezeilen(trx: Trx, geteiltId: string): Promise<Fragezeile[]> {
  const { rows } = await sql<Fragezeile>`
    SELECT id, frage, am, antwort, beantwortet_am AS "beantwortetAm", unsere FROM steuerung.liste_fragen(${geteiltId})`.execute(
    trx,
  );
  return rows;
}

export async function insertTeilungsfrage(
  trx: Trx,
  {
    geteiltId,
    standortId,
    kontoId,
    am,
    frage,
    erklaert,
  }: Bezug & { frage: string; erklaert: readonly string[] },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO steuerung.geteilt_frage (geteilt_id, standort_id, frage, erklaert, konto_id, am)
    VALUES (${geteiltId}, ${standortId}, ${frage}, ${[...erklaert]}::text[], ${kontoId}, ${am}) RETURNING id`.execute(
    trx,
  );
  return rows[0]?.id ?? '';
}

/** false: not an open question at an own shared Thema. */
export async function setFrageantwort(
  trx: Trx,
  {
    geteiltId,
    frageId,
    antwort,
    erklaert,
  }: { geteiltId: string; frageId: string; antwort: string; erklaert: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql<{ getan: boolean }>`
    SELECT steuerung.beantworte_frage(${geteiltId}, ${frageId}, ${antwort}, ${[...erklaert]}::text[]) AS getan`.execute(
    trx,
  );
  return rows[0]?.getan ?? false;
}
