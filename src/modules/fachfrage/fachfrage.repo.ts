import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Beitragsart, FachfrageZustand } from './fachfrage.model.ts';
import type { Fachthema } from './wertelisten/themen.ts';

export type Fachfragezeile = {
  id: string;
  thema: Fachthema;
  betreff: string;
  zustand: FachfrageZustand;
  frist: PlainDate;
  gestelltAm: PlainDate;
  gestelltVon: string;
  angenommenVon: string | null;
  gelesenAm: PlainDate | null;
  stelle: string;
  version: number;
};

const SPALTEN = sql`f.id, f.thema, f.betreff, f.zustand, f.frist, f.gestellt_am AS "gestelltAm", f.gestellt_von AS "gestelltVon",
  f.angenommen_von AS "angenommenVon", f.gelesen_am AS "gelesenAm", m.name AS stelle, f.version`;

/** What the acting account may see, the open ones by their day, then the latest. */
export async function listFachfragezeilen(
  trx: Trx,
  standortId: string,
  { nurOffene, ab, hoechstens }: { nurOffene: boolean; ab: number; hoechstens: number },
): Promise<{ zeilen: Fachfragezeile[]; gesamt: number }> {
  const wo = nurOffene
    ? sql`f.standort_id = ${standortId} AND f.zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT')`
    : sql`f.standort_id = ${standortId}`;
  const { rows } = await sql<Fachfragezeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt
      FROM steuerung.fachfrage f JOIN stamm.mandant m ON m.id = f.mandant_id
     WHERE ${wo}
     ORDER BY f.zustand IN ('BEANTWORTET', 'ZURUECKGEZOGEN'),
       CASE WHEN f.zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT') THEN f.frist END, f.id DESC
     LIMIT ${hoechstens} OFFSET ${ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function findFachfragezeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Fachfragezeile | undefined> {
  const { rows } = await sql<Fachfragezeile>`
    SELECT ${SPALTEN} FROM steuerung.fachfrage f JOIN stamm.mandant m ON m.id = f.mandant_id
     WHERE f.standort_id = ${standortId} AND f.id = ${id}`.execute(trx);
  return rows[0];
}

export type Beitragszeile = {
  lfd: number;
  art: Beitragsart;
  inhalt: string;
  quelle: string | null;
  kontoId: string;
  am: PlainDate;
};

/** In the order in which they were written. */
export async function listBeitragszeilen(
  trx: Trx,
  standortId: string,
  fachfrageId: string,
): Promise<Beitragszeile[]> {
  const { rows } = await sql<Beitragszeile>`
    SELECT lfd, art, inhalt, quelle, konto_id AS "kontoId", am FROM steuerung.fachfrage_beitrag
     WHERE standort_id = ${standortId} AND fachfrage_id = ${fachfrageId} ORDER BY lfd`.execute(trx);
  return rows;
}

/** Moves a Fachfrage; false: somebody else was faster. */
export async function setFachfragezustand(
  trx: Trx,
  standortId: string,
  zeile: {
    id: string;
    version: number;
    zustand: FachfrageZustand;
    angenommenVon: string;
    beantwortetAm: PlainDate | null;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.fachfrage
       SET zustand = ${zeile.zustand}, angenommen_von = ${zeile.angenommenVon}, beantwortet_am = ${zeile.beantwortetAm},
         version = version + 1
     WHERE standort_id = ${standortId} AND id = ${zeile.id} AND version = ${zeile.version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** The next one of a Fachfrage whose row the caller has just changed. */
export async function insertBeitrag(
  trx: Trx,
  standortId: string,
  zeile: {
    fachfrageId: string;
    art: 'RUECKFRAGE' | 'ANTWORT';
    inhalt: string;
    quelle: string | null;
    erklaert: readonly string[];
    kontoId: string;
    am: PlainDate;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.fachfrage_beitrag (standort_id, fachfrage_id, lfd, art, inhalt, quelle, erklaert, konto_id, am)
    SELECT ${standortId}::uuid, ${zeile.fachfrageId}::uuid, coalesce(max(lfd), 0) + 1, ${zeile.art}, ${zeile.inhalt}, ${zeile.quelle},
      ${[...zeile.erklaert]}::text[], ${zeile.kontoId}::uuid, ${zeile.am}::date
      FROM steuerung.fachfrage_beitrag WHERE standort_id = ${standortId} AND fachfrage_id = ${zeile.fachfrageId}`.execute(
    trx,
  );
}

/** In the domain fall, after the text was checked. false: the acting account may not ask. */
export async function insertFachfrage(
  trx: Trx,
  zeile: {
    id: string;
    thema: Fachthema;
    betreff: string;
    inhalt: string;
    frist: PlainDate;
    erklaert: readonly string[];
  },
): Promise<boolean> {
  const { rows } = await sql<{ gestellt: boolean }>`
    SELECT fall.stelle_fachfrage(${zeile.id}, ${zeile.thema}, ${zeile.betreff}, ${zeile.inhalt}, ${zeile.frist},
      ${[...zeile.erklaert]}::text[]) AS gestellt`.execute(trx);
  return rows[0]?.gestellt ?? false;
}

/** What the functions of the database say about an act of who asked. */
export type Ausgang = 'OK' | 'NICHT_GEFUNDEN' | 'KONFLIKT' | 'NICHT_OFFEN' | 'NICHT_BEANTWORTET';

/** In the domain fall, after the text was checked. */
export async function insertErgaenzung(
  trx: Trx,
  zeile: { id: string; version: number; inhalt: string; erklaert: readonly string[] },
): Promise<Ausgang> {
  const { rows } = await sql<{ ausgang: Ausgang }>`
    SELECT fall.ergaenze_fachfrage(${zeile.id}, ${zeile.version}, ${zeile.inhalt}, ${[...zeile.erklaert]}::text[]) AS ausgang`.execute(
    trx,
  );
  return rows[0]?.ausgang ?? 'NICHT_GEFUNDEN';
}

/** Withdraws, or notes the answer. */
export async function setGeschlossen(
  trx: Trx,
  zeile: { id: string; version: number; art: 'RUECKZUG' | 'KENNTNIS' },
): Promise<Ausgang> {
  const { rows } = await sql<{ ausgang: Ausgang }>`
    SELECT steuerung.schliesse_fachfrage(${zeile.id}, ${zeile.version}, ${zeile.art}) AS ausgang`.execute(
    trx,
  );
  return rows[0]?.ausgang ?? 'NICHT_GEFUNDEN';
}

/** Of the Fachfragen that this account asked: asked back, newly answered, over their day. */
export async function countEigene(
  trx: Trx,
  standortId: string,
  kontoId: string,
  stichtag: PlainDate,
): Promise<{ rueckfragen: number; antworten: number; ueberfaellig: number }> {
  const { rows } = await sql<{ rueckfragen: number; antworten: number; ueberfaellig: number }>`
    SELECT count(*) FILTER (WHERE zustand = 'ZURUECKGEFRAGT')::int AS rueckfragen,
      count(*) FILTER (WHERE zustand = 'BEANTWORTET')::int AS antworten,
      count(*) FILTER (WHERE zustand IN ('GESTELLT', 'ANGENOMMEN') AND frist < ${stichtag}::date)::int AS ueberfaellig
      FROM steuerung.fachfrage
     WHERE standort_id = ${standortId} AND gestellt_von = ${kontoId}
       AND (zustand IN ('GESTELLT', 'ANGENOMMEN', 'ZURUECKGEFRAGT') OR (zustand = 'BEANTWORTET' AND gelesen_am IS NULL))`.execute(
    trx,
  );
  return rows[0] ?? { rueckfragen: 0, antworten: 0, ueberfaellig: 0 };
}
