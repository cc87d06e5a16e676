import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Adressat, EskalationZustand } from './eskalation.model.ts';

export type Eingangszeile = {
  id: string;
  standortId: string;
  standort: string;
  titel: string;
  adressat: Adressat;
  zustand: EskalationZustand;
  ressort: string | null;
  antwortBis: PlainDate | null;
  eingereichtAm: PlainDate;
  landesthemaId: string | null;
  landesthema: string | null;
};

const SPALTEN = sql`e.id, e.standort_id AS "standortId", coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = e.standort_id
    ORDER BY n.gueltig_bis IS NULL DESC, n.gueltig_von DESC LIMIT 1), '') AS standort, e.titel, e.adressat, e.zustand, e.ressort,
  e.antwort_bis AS "antwortBis", e.eingereicht_am AS "eingereichtAm", e.landesthema_id AS "landesthemaId", l.titel AS landesthema`;

/** Released ones of all Standorte, what is due first on top. */
export async function listEingangszeilen(
  trx: Trx,
  frage: {
    zustaende: readonly EskalationZustand[];
    faelligVor: PlainDate | null;
    ressort: string | null;
    ab: number;
    hoechstens: number;
  },
): Promise<{ zeilen: Eingangszeile[]; gesamt: number }> {
  const { rows } = await sql<Eingangszeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt FROM steuerung.eskalation e
      LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id
     WHERE e.eingereicht_am IS NOT NULL AND e.zustand = ANY (${[...frage.zustaende]}::text[])
       AND (${frage.faelligVor}::date IS NULL OR e.antwort_bis < ${frage.faelligVor}::date)
       AND (${frage.ressort}::text IS NULL OR e.ressort = ${frage.ressort}::text)
     ORDER BY e.antwort_bis, e.id LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

/** Those of a Landesthema, or some by their ids; only released ones. */
export async function listGebuendelte(
  trx: Trx,
  wahl: { landesthemaId: string } | { ids: readonly string[] },
): Promise<Eingangszeile[]> {
  const bedingung =
    'ids' in wahl
      ? sql`e.id = ANY (${[...wahl.ids]}::uuid[])`
      : sql`e.landesthema_id = ${wahl.landesthemaId}::uuid`;
  const { rows } = await sql<Eingangszeile>`
    SELECT ${SPALTEN} FROM steuerung.eskalation e LEFT JOIN steuerung.landesthema l ON l.id = e.landesthema_id
     WHERE ${bedingung} AND e.eingereicht_am IS NOT NULL ORDER BY e.eingereicht_am, e.id`.execute(trx);
  return rows;
}

export type Landesthemazeile = {
  id: string;
  titel: string;
  beschreibung: string;
  angelegtAm: PlainDate;
  version: number;
  eskalationen: number;
};

const THEMA = sql`l.id, l.titel, l.beschreibung, l.angelegt_am AS "angelegtAm", l.version,
  (SELECT count(*)::int FROM steuerung.eskalation e WHERE e.landesthema_id = l.id) AS eskalationen`;

/** The latest first. */
export async function listLandesthemazeilen(
  trx: Trx,
  frage: { ab: number; hoechstens: number },
): Promise<{ zeilen: Landesthemazeile[]; gesamt: number }> {
  const { rows } = await sql<Landesthemazeile & { gesamt: number }>`
    SELECT ${THEMA}, count(*) OVER ()::int AS gesamt FROM steuerung.landesthema l
     ORDER BY l.angelegt_am DESC, l.id LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function findLandesthemazeile(trx: Trx, id: string): Promise<Landesthemazeile | undefined> {
  const { rows } = await sql<Landesthemazeile>`
    SELECT ${THEMA} FROM steuerung.landesthema l WHERE l.id = ${id}`.execute(trx);
  return rows[0];
}

export async function insertLandesthema(
  trx: Trx,
  zeile: {
    id: string;
    titel: string;
    beschreibung: string;
    erklaert: readonly string[];
    kontoId: string;
    am: PlainDate;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.landesthema (id, titel, beschreibung, erklaert, konto_id, angelegt_am)
    VALUES (${zeile.id}, ${zeile.titel}, ${zeile.beschreibung}, ${[...zeile.erklaert]}::text[], ${zeile.kontoId}, ${zeile.am})`.execute(
    trx,
  );
}

/** Takes it for an act; false: somebody else was faster. */
export async function setLandesthemaversion(trx: Trx, id: string, version: number): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE steuerung.landesthema SET version = version + 1 WHERE id = ${id} AND version = ${version}`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}
