import { sql } from 'kysely';
import { createUuidV7 } from '#src/core/ids.ts';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Abfragezeile } from './abfrage.tables.ts';
import type { Werte } from './felder.model.ts';
import type { Meldeschritt, MeldungZustand } from './meldung.model.ts';

export type Meldungszeile = Omit<Abfragezeile, 'version'> & {
  zustand: MeldungZustand;
  fassung: number;
  giltFassung: number | null;
  abgenommeneFassung: number | null;
  vorgelegtVon: string | null;
  erinnertAm: PlainDate | null;
  version: number;
};

/** `version` is that of the Meldung. */
const ABFRAGESPALTEN = sql`a.id, a.art, a.stelle, a.reihe_id AS "reiheId", a.feldfassung, a.titel, a.hinweis, a.zeitraum_von AS "zeitraumVon",
  a.stichtag, a.frist, a.felder, a.standorte, a.zustand = 'VERSENDET' AS versendet`;

const MELDUNGSSPALTEN = sql`m.zustand, m.fassung, m.gilt_fassung AS "giltFassung", m.abgenommene_fassung AS "abgenommeneFassung",
  m.vorgelegt_von AS "vorgelegtVon", m.erinnert_am AS "erinnertAm", m.version`;

export async function findMeldungszeile(
  trx: Trx,
  bezug: { abfrageId: string; standortId: string },
): Promise<(Meldungszeile & { standort: string }) | undefined> {
  const { rows } = await sql<Meldungszeile & { standort: string }>`
    SELECT ${ABFRAGESPALTEN}, ${MELDUNGSSPALTEN}, coalesce((SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = m.standort_id
        ORDER BY n.gueltig_von <= a.stichtag DESC, abs(n.gueltig_von - a.stichtag) LIMIT 1), '') AS standort
      FROM foerderung.meldung m JOIN foerderung.meldeabfrage a ON a.id = m.abfrage_id
     WHERE m.abfrage_id = ${bezug.abfrageId} AND m.standort_id = ${bezug.standortId}`.execute(trx);
  return rows[0];
}

export type Meldungsuebersicht = Pick<
  Meldungszeile,
  'id' | 'art' | 'stelle' | 'titel' | 'stichtag' | 'frist' | 'zustand' | 'erinnertAm'
>;

/** Of one Standort: what is owed by due day, then the rest from the newest on. */
export async function listMeldungszeilen(
  trx: Trx,
  standortId: string,
  frage: { stichtag: PlainDate; ab: number; hoechstens: number },
): Promise<{ zeilen: Meldungsuebersicht[]; gesamt: number; ueberfaellige: number }> {
  const { rows } = await sql<Meldungsuebersicht & { gesamt: number; ueberfaellige: number }>`
    SELECT a.id, a.art, a.stelle, a.titel, a.stichtag, a.frist, m.zustand, m.erinnert_am AS "erinnertAm", count(*) OVER ()::int AS gesamt,
        (count(*) FILTER (WHERE m.zustand IN ('OFFEN', 'IN_ARBEIT', 'VORGELEGT', 'RUECKFRAGE') AND a.frist < ${frage.stichtag}::date) OVER ())::int AS ueberfaellige
      FROM foerderung.meldung m JOIN foerderung.meldeabfrage a ON a.id = m.abfrage_id
     WHERE m.standort_id = ${standortId}
     ORDER BY m.zustand IN ('GEMELDET', 'ABGENOMMEN'), CASE WHEN m.zustand IN ('GEMELDET', 'ABGENOMMEN') THEN NULL ELSE a.frist END, a.frist DESC, a.id
     LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0, ueberfaellige: rows[0]?.ueberfaellige ?? 0 };
}

export type Arbeitsstand = { werte: Werte; gruende: Record<string, string>; erklaert: string[] };

export async function findArbeit(
  trx: Trx,
  bezug: { abfrageId: string; standortId: string },
): Promise<Arbeitsstand | undefined> {
  const { rows } = await sql<Arbeitsstand>`SELECT werte, gruende, erklaert FROM foerderung.meldearbeit
     WHERE abfrage_id = ${bezug.abfrageId} AND standort_id = ${bezug.standortId}`.execute(trx);
  return rows[0];
}

export type Bearbeitung = { abfrageId: string; standortId: string; kontoId: string; am: PlainDate };

export async function saveArbeit(
  trx: Trx,
  { abfrageId, standortId, kontoId, am }: Bearbeitung,
  { werte, gruende, erklaert }: Arbeitsstand,
): Promise<void> {
  await sql`INSERT INTO foerderung.meldearbeit (abfrage_id, standort_id, werte, gruende, erklaert, bearbeitet_von, am)
    VALUES (${abfrageId}, ${standortId}, ${JSON.stringify(werte)}::jsonb, ${JSON.stringify(gruende)}::jsonb, ${erklaert}::text[], ${kontoId}, ${am})
    ON CONFLICT (abfrage_id, standort_id) DO UPDATE SET werte = excluded.werte, gruende = excluded.gruende, erklaert = excluded.erklaert,
      bearbeitet_von = excluded.bearbeitet_von, am = excluded.am`.execute(trx);
}

export type Meldungsstand = Pick<
  Meldungszeile,
  'zustand' | 'fassung' | 'giltFassung' | 'abgenommeneFassung' | 'vorgelegtVon'
>;

/** Moves the Meldung; the machine in the database decides once more. false: somebody else was faster. */
export async function setMeldungsstand(
  trx: Trx,
  { abfrageId, standortId, version }: { abfrageId: string; standortId: string; version: number },
  neu: Meldungsstand,
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE foerderung.meldung SET zustand = ${neu.zustand}, fassung = ${neu.fassung}, gilt_fassung = ${neu.giltFassung},
      abgenommene_fassung = ${neu.abgenommeneFassung}, vorgelegt_von = ${neu.vorgelegtVon}, version = version + 1
     WHERE abfrage_id = ${abfrageId} AND standort_id = ${standortId} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

export async function insertMeldefassung(
  trx: Trx,
  { abfrageId, standortId, kontoId, am }: Bearbeitung,
  neu: Arbeitsstand & { fassung: number; vorbelegt: Werte; pruefsumme: string; vorgelegtVon: string | null },
): Promise<void> {
  await sql`INSERT INTO foerderung.meldefassung (abfrage_id, standort_id, fassung, werte, vorbelegt, gruende, pruefsumme, erklaert, vorgelegt_von, gemeldet_von, am)
    VALUES (${abfrageId}, ${standortId}, ${neu.fassung}, ${JSON.stringify(neu.werte)}::jsonb, ${JSON.stringify(neu.vorbelegt)}::jsonb,
      ${JSON.stringify(neu.gruende)}::jsonb, ${neu.pruefsumme}, ${neu.erklaert}::text[], ${neu.vorgelegtVon}, ${kontoId}, ${am})`.execute(
    trx,
  );
}

export type Fassungszeile = {
  fassung: number;
  am: PlainDate;
  werte: Werte;
  vorbelegt: Werte;
  gruende: Record<string, string>;
  pruefsumme: string;
};

/** The newest first. */
export async function listMeldefassungen(
  trx: Trx,
  bezug: { abfrageId: string; standortId: string },
): Promise<Fassungszeile[]> {
  const { rows } =
    await sql<Fassungszeile>`SELECT fassung, am, werte, vorbelegt, gruende, pruefsumme FROM foerderung.meldefassung
     WHERE abfrage_id = ${bezug.abfrageId} AND standort_id = ${bezug.standortId} ORDER BY fassung DESC`.execute(
      trx,
    );
  return rows;
}

export async function insertMeldeschritt(
  trx: Trx,
  { abfrageId, standortId, kontoId, am }: Bearbeitung,
  schritt: { art: Meldeschritt; fassung: number | null; text: string | null; erklaert: readonly string[] },
): Promise<void> {
  await sql`INSERT INTO foerderung.meldeschritt (id, abfrage_id, standort_id, art, fassung, text, erklaert, konto_id, am)
    VALUES (${createUuidV7()}, ${abfrageId}, ${standortId}, ${schritt.art}, ${schritt.fassung}, ${schritt.text}, ${[...schritt.erklaert]}::text[], ${kontoId}, ${am})`.execute(
    trx,
  );
}

export type Schrittzeile = { art: Meldeschritt; fassung: number | null; text: string | null; am: PlainDate };

/** The newest first; the Land sees none of those before the release. */
export async function listMeldeschritte(
  trx: Trx,
  bezug: { abfrageId: string; standortId: string },
): Promise<Schrittzeile[]> {
  const { rows } = await sql<Schrittzeile>`SELECT art, fassung, text, am FROM foerderung.meldeschritt
     WHERE abfrage_id = ${bezug.abfrageId} AND standort_id = ${bezug.standortId} ORDER BY erfasst_am DESC, id DESC`.execute(
    trx,
  );
  return rows;
}
