import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Beschreibung, Lizenz, Offentabelle, Zustand } from './offenedaten.model.ts';
import type { Bekannte } from './unterschied.model.ts';

export type Ausgabezeile = {
  id: string;
  /** null: grants, of the Förderjahr. */
  veroeffentlichungId: string | null;
  foerderjahr: number | null;
  kennung: string;
  ausgabe: number;
  beschreibung: Beschreibung;
  csvBytes: number;
  csvPruefsumme: string;
  jsonBytes: number;
  jsonPruefsumme: string;
  lizenz: Lizenz;
  hinweis: string | null;
  grund: string | null;
  zustand: Zustand;
  vorgeschlagenVon: string;
  vorgeschlagenAm: PlainDate;
  entschiedenVon: string | null;
  entschiedenAm: PlainDate | null;
  zurueckgezogenVon: string | null;
  zurueckgezogenAm: PlainDate | null;
  version: number;
};

const SPALTEN = sql`o.id, o.veroeffentlichung_id AS "veroeffentlichungId", o.foerderjahr, o.kennung, o.ausgabe, o.beschreibung,
  octet_length(o.csv_datei) AS "csvBytes", o.csv_pruefsumme AS "csvPruefsumme", octet_length(o.json_datei) AS "jsonBytes",
  o.json_pruefsumme AS "jsonPruefsumme", o.lizenz, o.hinweis, o.grund, o.zustand, o.vorgeschlagen_von AS "vorgeschlagenVon",
  o.vorgeschlagen_am AS "vorgeschlagenAm", o.entschieden_von AS "entschiedenVon", o.entschieden_am AS "entschiedenAm",
  o.zurueckgezogen_von AS "zurueckgezogenVon", o.zurueckgezogen_am AS "zurueckgezogenAm", o.version`;

/** The newest first. */
export async function listAusgabezeilen(
  trx: Trx,
  frage: { zustaende: readonly Zustand[]; ab: number; hoechstens: number },
): Promise<{ zeilen: Ausgabezeile[]; gesamt: number }> {
  const { rows } = await sql<Ausgabezeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt FROM bericht.offene_ausgabe o
     WHERE o.zustand = ANY (${[...frage.zustaende]}::text[])
     ORDER BY o.erfasst_am DESC, o.id LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function countVorgeschlagene(trx: Trx): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT count(*)::int AS anzahl FROM bericht.offene_ausgabe o WHERE o.zustand = 'VORGESCHLAGEN'`.execute(
    trx,
  );
  return rows[0]?.anzahl ?? 0;
}

export async function findAusgabezeile(trx: Trx, id: string): Promise<Ausgabezeile | undefined> {
  const { rows } = await sql<Ausgabezeile>`
    SELECT ${SPALTEN} FROM bericht.offene_ausgabe o WHERE o.id = ${id}`.execute(trx);
  return rows[0];
}

/** Where a frozen table is on its way, or was; a refused proposal does not count. */
export async function findVorhandene(trx: Trx, veroeffentlichungId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    SELECT o.id FROM bericht.offene_ausgabe o
     WHERE o.veroeffentlichung_id = ${veroeffentlichungId} AND o.zustand <> 'ABGELEHNT'`.execute(trx);
  return rows[0]?.id ?? null;
}

/** What everybody knows of a Kennzahl: also what was withdrawn, since somebody may have kept it. */
export async function listBekannte(trx: Trx, kennzahl: string): Promise<Bekannte[]> {
  const { rows } = await sql<Bekannte>`
    SELECT o.kennung, o.ausgabe, o.zustand = 'VEROEFFENTLICHT' AS offen, v.tabelle
      FROM bericht.veroeffentlichung v JOIN bericht.offene_ausgabe o ON o.veroeffentlichung_id = v.id
     WHERE v.kennzahl = ${kennzahl} AND v.standort_id IS NULL AND o.zustand IN ('VEROEFFENTLICHT', 'ZURUECKGEZOGEN')
     ORDER BY o.kennung, o.ausgabe`.execute(trx);
  return rows;
}

export type Zuwendungsausgabe = { id: string; ausgabe: number; zustand: Zustand; pruefsumme: string };

/** Ausgaben of the grants of a year that were not refused, the newest first. */
export async function listZuwendungsausgaben(trx: Trx, foerderjahr: number): Promise<Zuwendungsausgabe[]> {
  const { rows } = await sql<Zuwendungsausgabe>`
    SELECT o.id, o.ausgabe, o.zustand, o.beschreibung->>'pruefsumme' AS pruefsumme FROM bericht.offene_ausgabe o
     WHERE o.kennung = 'zuwendungen-' || ${foerderjahr}::text AND o.zustand <> 'ABGELEHNT' ORDER BY o.ausgabe DESC`.execute(
    trx,
  );
  return rows;
}

/** Grants as they were frozen. */
export async function findZuwendungsansicht(trx: Trx, id: string): Promise<Offentabelle | undefined> {
  const { rows } = await sql<{ tabelle: Offentabelle }>`
    SELECT o.tabelle FROM bericht.offene_ausgabe o WHERE o.id = ${id} AND o.tabelle IS NOT NULL`.execute(trx);
  return rows[0]?.tabelle;
}

/** False: somebody else proposed it in the meantime. */
export async function insertAusgabe(
  trx: Trx,
  zeile: {
    id: string;
    veroeffentlichungId: string | null;
    foerderjahr: number | null;
    tabelle: Offentabelle | null;
    kennung: string;
    ausgabe: number;
    beschreibung: Beschreibung;
    csv: string;
    csvPruefsumme: string;
    json: string;
    jsonPruefsumme: string;
    lizenz: Lizenz;
    hinweis: string | null;
    erklaert: readonly string[];
    kontoId: string;
    am: PlainDate;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO bericht.offene_ausgabe (id, veroeffentlichung_id, foerderjahr, tabelle, kennung, ausgabe, beschreibung, csv_datei, csv_pruefsumme, json_datei, json_pruefsumme,
      lizenz, hinweis, erklaert, vorgeschlagen_von, vorgeschlagen_am)
    VALUES (${zeile.id}, ${zeile.veroeffentlichungId}, ${zeile.foerderjahr}, ${zeile.tabelle === null ? null : JSON.stringify(zeile.tabelle)}::jsonb, ${zeile.kennung}, ${zeile.ausgabe}, ${JSON.stringify(zeile.beschreibung)}::jsonb,
      ${zeile.csv}, ${zeile.csvPruefsumme}, ${zeile.json}, ${zeile.jsonPruefsumme}, ${zeile.lizenz}, ${zeile.hinweis},
      ${[...zeile.erklaert]}::text[], ${zeile.kontoId}, ${zeile.am}) ON CONFLICT DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

type Entscheidung = {
  id: string;
  version: number;
  grund: string | null;
  erklaert: readonly string[];
  kontoId: string;
  am: PlainDate;
};

/** False: somebody else was faster. */
export async function setEntschieden(
  trx: Trx,
  {
    id,
    version,
    grund,
    erklaert,
    kontoId,
    am,
    zustand,
  }: Entscheidung & { zustand: 'VEROEFFENTLICHT' | 'ABGELEHNT' },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE bericht.offene_ausgabe SET zustand = ${zustand}, grund = ${grund}, erklaert = erklaert || ${[...erklaert]}::text[],
      entschieden_von = ${kontoId}, entschieden_am = ${am}, entschieden_um = clock_timestamp(), version = version + 1
     WHERE id = ${id} AND version = ${version} AND zustand = 'VORGESCHLAGEN'`.execute(trx);
  return numAffectedRows === 1n;
}

/** False: somebody else was faster. */
export async function setZurueckgezogen(
  trx: Trx,
  { id, version, grund, erklaert, kontoId, am }: Entscheidung,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE bericht.offene_ausgabe SET zustand = 'ZURUECKGEZOGEN', grund = ${grund}, erklaert = erklaert || ${[...erklaert]}::text[],
      zurueckgezogen_von = ${kontoId}, zurueckgezogen_am = ${am}, zurueckgezogen_um = clock_timestamp(), version = version + 1
     WHERE id = ${id} AND version = ${version} AND zustand = 'VEROEFFENTLICHT'`.execute(trx);
  return numAffectedRows === 1n;
}
