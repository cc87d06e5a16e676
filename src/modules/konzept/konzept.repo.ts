import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Kapitelcode, Kapitelzeile } from './kapitel.model.ts';
import type {
  Abstimmungsbereich,
  Abstimmungsergebnis,
  Federfuehrung,
  Konzeptart,
  KonzeptZustand,
} from './konzept.model.ts';

export type Fassungzeile = {
  id: string;
  art: Konzeptart;
  nummer: number;
  zustand: KonzeptZustand;
  federfuehrung: Federfuehrung;
  vorgabe: string;
  vorgaengerId: string | null;
  gueltigAb: PlainDate | null;
  begonnenAm: PlainDate;
  version: number;
};
export type Kapitelsatz = {
  code: Kapitelcode;
  felder: Record<string, string>;
  zeilen: Kapitelzeile[];
  version: number;
  bearbeitetAm: PlainDate;
  /** Who wrote this chapter last, and answered for what the check of texts found. */
  geprueftVon: string;
};
export type Abstimmungzeile = {
  id: string;
  bereich: Abstimmungsbereich;
  stelle: string;
  tag: PlainDate;
  ergebnis: Abstimmungsergebnis;
  bemerkung: string | null;
};
export type Ereigniszeile = {
  lfd: number;
  art: string;
  von: KonzeptZustand | null;
  nach: KonzeptZustand;
  tag: PlainDate;
  grund: string | null;
  fundstelle: string | null;
  beschlussId: string | null;
  beschluss: string | null;
  kontoId: string;
};

const SPALTEN = sql`f.id, f.art, f.nummer, f.zustand, f.federfuehrung, f.vorgabe, f.vorgaenger_id AS "vorgaengerId",
  f.gueltig_ab AS "gueltigAb", f.begonnen_am AS "begonnenAm", f.version`;

/** All Fassungen that the acting account may see, the Handlungskonzept first, the newest on top. */
export async function listFassungzeilen(trx: Trx, standortId: string): Promise<Fassungzeile[]> {
  const { rows } = await sql<Fassungzeile>`
    SELECT ${SPALTEN} FROM steuerung.konzept_fassung f WHERE f.standort_id = ${standortId}
     ORDER BY f.art <> 'HANDLUNGSKONZEPT', f.nummer DESC`.execute(trx);
  return rows;
}

export async function findFassungzeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Fassungzeile | undefined> {
  const { rows } = await sql<Fassungzeile>`
    SELECT ${SPALTEN} FROM steuerung.konzept_fassung f WHERE f.standort_id = ${standortId} AND f.id = ${id}`.execute(
    trx,
  );
  return rows[0];
}

export async function insertFassung(
  trx: Trx,
  standortId: string,
  neu: Omit<Fassungzeile, 'zustand' | 'gueltigAb' | 'version'> & { kontoId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.konzept_fassung (standort_id, id, art, nummer, federfuehrung, vorgabe, vorgaenger_id,
      begonnen_am, bearbeitet_von)
    VALUES (${standortId}, ${neu.id}, ${neu.art}, ${neu.nummer}, ${neu.federfuehrung}, ${neu.vorgabe}, ${neu.vorgaengerId},
      ${neu.begonnenAm}, ${neu.kontoId})`.execute(trx);
}

/** false: somebody else was faster. */
export async function setFassungsversion(
  trx: Trx,
  standortId: string,
  { id, version, kontoId }: { id: string; version: number; kontoId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.konzept_fassung
       SET version = version + 1, bearbeitet_von = ${kontoId}
     WHERE standort_id = ${standortId} AND id = ${id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

export async function listKapitelsaetze(
  trx: Trx,
  standortId: string,
  fassungId: string,
): Promise<Kapitelsatz[]> {
  const { rows } = await sql<Kapitelsatz>`
    SELECT kapitel AS code, felder, zeilen, version, bearbeitet_am AS "bearbeitetAm",
        bearbeitet_von AS "geprueftVon" FROM steuerung.konzept_kapitel
     WHERE standort_id = ${standortId} AND fassung_id = ${fassungId} ORDER BY kapitel`.execute(trx);
  return rows;
}

export type Kapitelangabe = Pick<Kapitelsatz, 'code' | 'felder' | 'zeilen'> & {
  fassungId: string;
  erklaert: string[];
  kontoId: string;
  am: PlainDate;
};

/** false: a colleague began this chapter in the meantime. */
export async function insertKapitel(trx: Trx, standortId: string, neu: Kapitelangabe): Promise<boolean> {
  const { numAffectedRows } =
    await sql`INSERT INTO steuerung.konzept_kapitel (standort_id, fassung_id, kapitel, felder, zeilen, erklaert,
      bearbeitet_von, bearbeitet_am)
    VALUES (${standortId}, ${neu.fassungId}, ${neu.code}, ${JSON.stringify(neu.felder)}::jsonb,
      ${JSON.stringify(neu.zeilen)}::jsonb, ${neu.erklaert}, ${neu.kontoId}, ${neu.am})
    ON CONFLICT (standort_id, fassung_id, kapitel) DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

/** false: somebody else was faster. */
export async function updateKapitelsatz(
  trx: Trx,
  standortId: string,
  neu: Kapitelangabe,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.konzept_kapitel
       SET felder = ${JSON.stringify(neu.felder)}::jsonb, zeilen = ${JSON.stringify(neu.zeilen)}::jsonb,
         erklaert = ${neu.erklaert}, version = version + 1, bearbeitet_von = ${neu.kontoId}, bearbeitet_am = ${neu.am}
     WHERE standort_id = ${standortId} AND fassung_id = ${neu.fassungId} AND kapitel = ${neu.code} AND version = ${version}`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

/** The latest first. */
export async function listAbstimmungzeilen(
  trx: Trx,
  standortId: string,
  fassungId: string,
): Promise<Abstimmungzeile[]> {
  const { rows } = await sql<Abstimmungzeile>`
    SELECT id, bereich, stelle, tag, ergebnis, bemerkung FROM steuerung.konzept_abstimmung
     WHERE standort_id = ${standortId} AND fassung_id = ${fassungId} ORDER BY tag DESC, id DESC`.execute(trx);
  return rows;
}

export async function insertAbstimmung(
  trx: Trx,
  standortId: string,
  neu: Abstimmungzeile & { fassungId: string; erklaert: string[]; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO steuerung.konzept_abstimmung (standort_id, fassung_id, id, bereich, stelle, tag, ergebnis, bemerkung,
      erklaert, konto_id)
    VALUES (${standortId}, ${neu.fassungId}, ${neu.id}, ${neu.bereich}, ${neu.stelle}, ${neu.tag}, ${neu.ergebnis},
      ${neu.bemerkung}, ${neu.erklaert}, ${neu.kontoId})`.execute(trx);
}

export async function listEreigniszeilen(
  trx: Trx,
  standortId: string,
  fassungId: string,
): Promise<Ereigniszeile[]> {
  const { rows } = await sql<Ereigniszeile>`
    SELECT e.lfd, e.art, e.von, e.nach, e.tag, e.grund, e.fundstelle, e.beschluss_id AS "beschlussId", b.inhalt AS beschluss,
        e.konto_id AS "kontoId"
      FROM steuerung.konzept_ereignis e
      LEFT JOIN steuerung.beschluss b ON b.standort_id = e.standort_id AND b.id = e.beschluss_id
     WHERE e.standort_id = ${standortId} AND e.fassung_id = ${fassungId} ORDER BY e.lfd`.execute(trx);
  return rows;
}

/** Moves the Fassung: the database does it with this row (migration 0067). */
export async function insertEreignis(
  trx: Trx,
  standortId: string,
  neu: Omit<Ereigniszeile, 'beschluss'> & { fassungId: string; erklaert: string[]; am: PlainDate },
): Promise<void> {
  await sql`INSERT INTO steuerung.konzept_ereignis (standort_id, fassung_id, lfd, art, von, nach, tag, grund, fundstelle,
      beschluss_id, erklaert, konto_id, am)
    VALUES (${standortId}, ${neu.fassungId}, ${neu.lfd}, ${neu.art}, ${neu.von}, ${neu.nach}, ${neu.tag}, ${neu.grund},
      ${neu.fundstelle}, ${neu.beschlussId}, ${neu.erklaert}, ${neu.kontoId}, ${neu.am})`.execute(trx);
}

/** What the Lenkungsgruppe decided in Sitzungen whose minutes are approved, the latest first. */
export async function listLenkungsbeschluesse(
  trx: Trx,
  standortId: string,
): Promise<{ id: string; inhalt: string; tag: PlainDate }[]> {
  const { rows } = await sql<{ id: string; inhalt: string; tag: PlainDate }>`
    SELECT b.id, b.inhalt, b.beschlossen_am AS tag
      FROM steuerung.beschluss b
      JOIN steuerung.gremium g ON g.standort_id = b.standort_id AND g.id = b.gremium_id AND g.art = 'LENKUNGSGRUPPE'
      JOIN steuerung.gremiensitzung s ON s.standort_id = b.standort_id AND s.id = b.sitzung_id AND s.protokoll_zustand = 'GENEHMIGT'
     WHERE b.standort_id = ${standortId} ORDER BY b.beschlossen_am DESC, b.id DESC LIMIT 40`.execute(trx);
  return rows;
}

export type Gueltigzeile = Pick<Fassungzeile, 'id' | 'art' | 'nummer' | 'federfuehrung' | 'vorgabe'> & {
  gueltigAb: PlainDate;
  kapitel: { kapitel: Kapitelcode; felder: Record<string, string>; zeilen: Kapitelzeile[] }[];
};

/** In the domain foerderung: the Konzepte in force of the own Standort, through the function that it may call. */
export async function listGueltigzeilen(trx: Trx): Promise<Gueltigzeile[]> {
  const { rows } = await sql<Gueltigzeile>`
    SELECT id, art, nummer, gueltig_ab AS "gueltigAb", federfuehrung, vorgabe, kapitel FROM foerderung.gueltige_konzepte()
     ORDER BY art DESC`.execute(trx);
  return rows;
}
