import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { AnfrageZustand, Mitzeichnung, Zeichnungsschritt } from './anfrage.model.ts';

export type Anfragekopf = {
  drucksache: string | null;
  titel: string;
  fragesteller: string;
  eingang: PlainDate;
  frist: PlainDate;
  federfuehrung: string;
};
export type Anfragezeile = Anfragekopf & {
  id: string;
  wahlperiode: number;
  nummer: number;
  fassung: number;
  vorbemerkungAnfrage: string;
  vorbemerkung: string;
  korrekturgrund: string | null;
  zustand: AnfrageZustand;
  gezeichnetAm: PlainDate | null;
  version: number;
};

const SPALTEN = sql`a.id, a.wahlperiode, a.nummer, a.fassung, a.drucksache, a.titel, a.fragesteller, a.eingang, a.frist, a.federfuehrung,
  a.vorbemerkung_anfrage AS "vorbemerkungAnfrage", a.vorbemerkung, a.korrekturgrund, a.zustand, a.gezeichnet_am AS "gezeichnetAm", a.version`;

/** What is due first on top. */
export async function listAnfragezeilen(
  trx: Trx,
  frage: {
    zustaende: readonly AnfrageZustand[];
    faelligVor: PlainDate | null;
    nummer: number | null;
    ab: number;
    hoechstens: number;
  },
): Promise<{ zeilen: Anfragezeile[]; gesamt: number }> {
  const { rows } = await sql<Anfragezeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt FROM bericht.kleine_anfrage a
     WHERE a.zustand = ANY (${[...frage.zustaende]}::text[])
       AND (${frage.faelligVor}::date IS NULL OR a.frist < ${frage.faelligVor}::date)
       AND (${frage.nummer}::integer IS NULL OR a.nummer = ${frage.nummer}::integer)
     ORDER BY a.frist, a.id LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function countUeberfaelligeAnfragen(trx: Trx, heute: PlainDate): Promise<number> {
  const { rows } = await sql<{ anzahl: number }>`
    SELECT count(*)::int AS anzahl FROM bericht.kleine_anfrage a WHERE a.frist < ${heute}::date AND a.zustand <> 'GEZEICHNET'`.execute(
    trx,
  );
  return rows[0]?.anzahl ?? 0;
}

export async function findAnfragezeile(trx: Trx, id: string): Promise<Anfragezeile | undefined> {
  const { rows } = await sql<Anfragezeile>`
    SELECT ${SPALTEN} FROM bericht.kleine_anfrage a WHERE a.id = ${id}`.execute(trx);
  return rows[0];
}

/** All Fassungen of the same number, the first one first. */
export async function listAnfragefassungen(
  trx: Trx,
  { wahlperiode, nummer }: { wahlperiode: number; nummer: number },
): Promise<{ id: string; fassung: number; zustand: AnfrageZustand }[]> {
  const { rows } = await sql<{ id: string; fassung: number; zustand: AnfrageZustand }>`
    SELECT a.id, a.fassung, a.zustand FROM bericht.kleine_anfrage a
     WHERE a.wahlperiode = ${wahlperiode} AND a.nummer = ${nummer} ORDER BY a.fassung`.execute(trx);
  return rows;
}

/** False: this number has such a Fassung already. */
export async function insertAnfrage(
  trx: Trx,
  zeile: Anfragekopf & {
    id: string;
    wahlperiode: number;
    nummer: number;
    fassung: number;
    vorbemerkungAnfrage: string;
    vorbemerkung: string;
    korrekturgrund: string | null;
    erklaert: readonly string[];
    kontoId: string;
    am: PlainDate;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO bericht.kleine_anfrage (id, wahlperiode, nummer, fassung, drucksache, titel, fragesteller, eingang, frist, federfuehrung,
      vorbemerkung_anfrage, vorbemerkung, korrekturgrund, erklaert, konto_id, angelegt_am)
    VALUES (${zeile.id}, ${zeile.wahlperiode}, ${zeile.nummer}, ${zeile.fassung}, ${zeile.drucksache}, ${zeile.titel}, ${zeile.fragesteller},
      ${zeile.eingang}, ${zeile.frist}, ${zeile.federfuehrung}, ${zeile.vorbemerkungAnfrage}, ${zeile.vorbemerkung}, ${zeile.korrekturgrund},
      ${[...zeile.erklaert]}::text[], ${zeile.kontoId}, ${zeile.am}) ON CONFLICT (wahlperiode, nummer, fassung) DO NOTHING`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export async function updateAnfragekopf(
  trx: Trx,
  id: string,
  kopf: Anfragekopf & { vorbemerkungAnfrage: string; vorbemerkung: string; erklaert: readonly string[] },
): Promise<void> {
  await sql`UPDATE bericht.kleine_anfrage SET drucksache = ${kopf.drucksache}, titel = ${kopf.titel}, fragesteller = ${kopf.fragesteller},
      eingang = ${kopf.eingang}, frist = ${kopf.frist}, federfuehrung = ${kopf.federfuehrung},
      vorbemerkung_anfrage = ${kopf.vorbemerkungAnfrage}, vorbemerkung = ${kopf.vorbemerkung}, erklaert = ${[...kopf.erklaert]}::text[]
     WHERE id = ${id}`.execute(trx);
}

/** Takes it for an act; false: somebody else was faster, or it is signed. */
export async function setAnfrageversion(trx: Trx, id: string, version: number): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE bericht.kleine_anfrage SET version = version + 1 WHERE id = ${id} AND version = ${version}`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}

export type Fragezeile = { id: string; nummer: number; wortlaut: string; antwort: string };

export async function listFragezeilen(trx: Trx, anfrageId: string): Promise<Fragezeile[]> {
  const { rows } = await sql<Fragezeile>`
    SELECT f.id, f.nummer, f.wortlaut, f.antwort FROM bericht.anfrage_frage f WHERE f.anfrage_id = ${anfrageId} ORDER BY f.nummer`.execute(
    trx,
  );
  return rows;
}

/** False: the number is taken. */
export async function insertFrage(
  trx: Trx,
  zeile: Fragezeile & { anfrageId: string; erklaert: readonly string[] },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO bericht.anfrage_frage (id, anfrage_id, nummer, wortlaut, antwort, erklaert)
    VALUES (${zeile.id}, ${zeile.anfrageId}, ${zeile.nummer}, ${zeile.wortlaut}, ${zeile.antwort}, ${[...zeile.erklaert]}::text[])
    ON CONFLICT (anfrage_id, nummer) DO NOTHING`.execute(trx);
  return numAffectedRows === 1n;
}

export async function updateFragezeile(
  trx: Trx,
  zeile: Fragezeile & { anfrageId: string; erklaert: readonly string[] },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    UPDATE bericht.anfrage_frage SET nummer = ${zeile.nummer}, wortlaut = ${zeile.wortlaut}, antwort = ${zeile.antwort},
      erklaert = ${[...zeile.erklaert]}::text[] WHERE id = ${zeile.id} AND anfrage_id = ${zeile.anfrageId}`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export async function deleteFragezeile(trx: Trx, anfrageId: string, id: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`DELETE FROM bericht.anfrage_frage WHERE id = ${id} AND anfrage_id = ${anfrageId}`.execute(trx);
  return numAffectedRows === 1n;
}

export type Schrittzeile = {
  lfd: number;
  art: Zeichnungsschritt;
  referat: string | null;
  inhalt: string | null;
  mitzeichnung: Mitzeichnung[];
  kontoId: string;
  am: PlainDate;
};

export async function listSchrittzeilen(trx: Trx, anfrageId: string): Promise<Schrittzeile[]> {
  const { rows } = await sql<Schrittzeile>`
    SELECT s.lfd, s.art, s.referat, s.inhalt, s.mitzeichnung, s.konto_id AS "kontoId", s.am FROM bericht.anfrage_schritt s
     WHERE s.anfrage_id = ${anfrageId} ORDER BY s.lfd`.execute(trx);
  return rows;
}

/** Moves the Anfrage with it (trigger). */
export async function insertSchritt(
  trx: Trx,
  zeile: Omit<Schrittzeile, 'mitzeichnung'> & {
    anfrageId: string;
    von: AnfrageZustand;
    nach: AnfrageZustand;
    erklaert: readonly string[];
    mitzeichnung: readonly Mitzeichnung[];
  },
): Promise<void> {
  await sql`INSERT INTO bericht.anfrage_schritt (anfrage_id, lfd, art, von, nach, referat, inhalt, erklaert, mitzeichnung, konto_id, am)
    VALUES (${zeile.anfrageId}, ${zeile.lfd}, ${zeile.art}, ${zeile.von}, ${zeile.nach}, ${zeile.referat}, ${zeile.inhalt},
      ${[...zeile.erklaert]}::text[], ${JSON.stringify(zeile.mitzeichnung)}::jsonb, ${zeile.kontoId}, ${zeile.am})`.execute(
    trx,
  );
}

/** Accounts of the Ministerium today. */
export async function listMinisterium(trx: Trx): Promise<{ kontoId: string; name: string }[]> {
  const { rows } = await sql<{ kontoId: string; name: string }>`
    SELECT konto_id AS "kontoId", name FROM bericht.liste_ministerium()`.execute(trx);
  return rows;
}
