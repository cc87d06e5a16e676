import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Beitragsart, Beitragszustand, Felder } from './felder.model.ts';
import type { Austauschthema } from './wertelisten/austausch.ts';

export type Beitragszeile = {
  id: string;
  standortId: string | null;
  herkunft: string | null;
  art: Beitragsart;
  thema: Austauschthema;
  titel: string;
  zustand: Beitragszustand;
  felder: Felder;
  verfasstVon: string;
  eroeffnetAm: PlainDate;
  am: PlainDate;
  version: number;
  antworten: number;
  uebernahmen: number;
};

const SPALTEN = sql`b.id, b.standort_id AS "standortId", b.art, b.thema, b.titel, b.zustand, b.felder, b.verfasst_von AS "verfasstVon",
  b.eroeffnet_am AS "eroeffnetAm", b.am, b.version`;
/** The name of the day, and how often somebody answered or took it over. */
const DAZU = (stichtag: PlainDate) => sql`
  (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = b."standortId"
    ORDER BY n.gueltig_von <= ${stichtag}::date DESC, abs(n.gueltig_von - ${stichtag}::date) LIMIT 1) AS herkunft,
  (SELECT count(*)::int FROM steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = b.id AND r.art = 'ANTWORT') AS antworten,
  (SELECT count(*)::int FROM steuerung.austausch_rueckmeldung r WHERE r.beitrag_id = b.id AND r.art = 'UEBERNAHME') AS uebernahmen`;

export type Beitragssuche = {
  art: Beitragsart;
  zustaende: readonly Beitragszustand[];
  /** Beginnings of words; each has to be there. */
  anfrage: readonly string[];
  thema: Austauschthema | null;
  kategorie: string | null;
  lizenz: string | null;
  /** Of this Standort alone (null: of the Land); undefined: of all. */
  standortId: string | null | undefined;
  aelteste: boolean;
  stichtag: PlainDate;
  ab: number;
  hoechstens: number;
};

/** A page of contributions that the caller may read, the latest first, or the oldest. */
export async function listBeitragszeilen(
  trx: Trx,
  suche: Beitragssuche,
): Promise<{ zeilen: Beitragszeile[]; gesamt: number }> {
  const { rows } = await sql<Beitragszeile & { gesamt: number }>`
    SELECT b.*, ${DAZU(suche.stichtag)} FROM (
      SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt FROM steuerung.austausch_beitrag b
       WHERE b.art = ${suche.art} AND b.zustand = ANY (${[...suche.zustaende]}::text[])
         AND (${suche.thema}::text IS NULL OR b.thema = ${suche.thema})
         AND (${suche.kategorie}::text IS NULL OR b.felder ->> 'kategorie' = ${suche.kategorie})
         AND (${suche.lizenz}::text IS NULL OR b.felder ->> 'lizenz' = ${suche.lizenz})
         AND (${suche.standortId === undefined}::boolean OR b.standort_id IS NOT DISTINCT FROM ${suche.standortId ?? null}::uuid)
         AND NOT EXISTS (SELECT 1 FROM unnest(${[...suche.anfrage]}::text[]) AS a(wort) WHERE position(a.wort IN b.suchtext) = 0)
       ORDER BY CASE WHEN ${suche.aelteste}::boolean THEN b.am END, b.am DESC, b.id DESC
       LIMIT ${suche.hoechstens} OFFSET ${suche.ab}) b
     ORDER BY CASE WHEN ${suche.aelteste}::boolean THEN b.am END, b.am DESC, b.id DESC`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function findBeitragszeile(
  trx: Trx,
  id: string,
  stichtag: PlainDate,
): Promise<Beitragszeile | undefined> {
  const { rows } = await sql<Beitragszeile>`
    SELECT b.*, ${DAZU(stichtag)} FROM (SELECT ${SPALTEN} FROM steuerung.austausch_beitrag b WHERE b.id = ${id}) b`.execute(
    trx,
  );
  return rows[0];
}

/** Holds the contribution until the end of the transaction: places are counted while nobody else promises one. */
export async function lockBeitrag(trx: Trx, id: string): Promise<void> {
  await sql`SELECT 1 FROM steuerung.austausch_beitrag WHERE id = ${id} FOR UPDATE`.execute(trx);
}

/** A file belongs to what holds now. */
export async function hasDatei(trx: Trx, beitragId: string): Promise<boolean> {
  const { rows } = await sql<{ da: boolean }>`SELECT EXISTS (SELECT 1 FROM steuerung.ablage
    WHERE beitrag_id = ${beitragId} AND bis_fassung IS NULL) AS da`.execute(trx);
  return rows[0]?.da === true;
}

export type Fassungszeile = {
  version: number;
  zustand: Beitragszustand;
  titel: string;
  felder: Felder;
  anlass: string | null;
  kontoId: string;
  am: PlainDate;
};

/** What the caller may read of the Fassungen, the latest first. */
export async function listFassungszeilen(trx: Trx, beitragId: string): Promise<Fassungszeile[]> {
  const { rows } = await sql<Fassungszeile>`
    SELECT version, zustand, titel, felder, anlass, konto_id AS "kontoId", am FROM steuerung.austausch_fassung
     WHERE beitrag_id = ${beitragId} ORDER BY version DESC LIMIT 200`.execute(trx);
  return rows;
}

export type NeuerStand = {
  id: string;
  standortId: string | null;
  thema: Austauschthema;
  titel: string;
  zustand: Beitragszustand;
  felder: Felder;
  suchtext: string;
  verfasstVon: string;
  freigegebenVon: string | null;
  version: number;
  anlass: string | null;
  erklaert: readonly string[];
  kontoId: string;
  am: PlainDate;
};

export async function insertBeitrag(trx: Trx, zeile: NeuerStand & { art: Beitragsart }): Promise<void> {
  await sql`INSERT INTO steuerung.austausch_beitrag (id, standort_id, art, thema, titel, zustand, felder, suchtext, verfasst_von, eroeffnet_am, am)
    VALUES (${zeile.id}, ${zeile.standortId}, ${zeile.art}, ${zeile.thema}, ${zeile.titel}, ${zeile.zustand},
      ${JSON.stringify(zeile.felder)}::jsonb, ${zeile.suchtext}, ${zeile.verfasstVon}, ${zeile.am}, ${zeile.am})`.execute(
    trx,
  );
}

/** false: somebody else was faster. */
export async function updateBeitragszeile(trx: Trx, zeile: NeuerStand): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.austausch_beitrag
       SET thema = ${zeile.thema}, titel = ${zeile.titel}, zustand = ${zeile.zustand}, felder = ${JSON.stringify(zeile.felder)}::jsonb,
         suchtext = ${zeile.suchtext}, verfasst_von = ${zeile.verfasstVon}, freigegeben_von = ${zeile.freigegebenVon},
         am = ${zeile.am}, version = ${zeile.version}
     WHERE id = ${zeile.id} AND version = ${zeile.version - 1}`.execute(trx);
  return numAffectedRows === 1n;
}

export async function insertFassung(trx: Trx, zeile: NeuerStand): Promise<void> {
  await sql`INSERT INTO steuerung.austausch_fassung (beitrag_id, version, standort_id, zustand, titel, felder, anlass, erklaert, konto_id, am)
    VALUES (${zeile.id}, ${zeile.version}, ${zeile.standortId}, ${zeile.zustand}, ${zeile.titel}, ${JSON.stringify(zeile.felder)}::jsonb,
      ${zeile.anlass}, ${[...zeile.erklaert]}, ${zeile.kontoId}, ${zeile.am})`.execute(trx);
}
