import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Anwesenheit, ProtokollZustand, Sitzungsform, SitzungZustand, Top } from './sitzung.model.ts';

export type Sitzungzeile = {
  id: string;
  gremiumId: string;
  gremium: string;
  gremiumArt: string;
  quorum: number | null;
  datum: PlainDate;
  beginn: string | null;
  /** Beginning as a moment, by the clock in Germany. */
  zeitpunkt: Date | null;
  dauer: number;
  form: Sitzungsform;
  ort: string | null;
  zustand: SitzungZustand;
  absagegrund: string | null;
  tagesordnung: Top[];
  anwesenheit: Anwesenheit[];
  gaeste: string | null;
  protokoll: string | null;
  protokollZustand: ProtokollZustand;
  vorgelegtVon: string | null;
  vorgelegtAm: PlainDate | null;
  genehmigtVon: string | null;
  genehmigtAm: PlainDate | null;
  version: number;
};

export async function findSitzungzeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Sitzungzeile | undefined> {
  const { rows } = await sql<Sitzungzeile>`
    SELECT s.id, s.gremium_id AS "gremiumId", g.name AS gremium, g.art AS "gremiumArt", g.quorum, s.datum, s.beginn,
        (s.datum + s.beginn::time) AT TIME ZONE 'Europe/Berlin' AS zeitpunkt, s.dauer, s.form, s.ort, s.zustand, s.absagegrund,
        s.tagesordnung, s.anwesenheit, s.gaeste, s.protokoll, s.protokoll_zustand AS "protokollZustand",
        s.vorgelegt_von AS "vorgelegtVon", s.vorgelegt_am AS "vorgelegtAm", s.genehmigt_von AS "genehmigtVon",
        s.genehmigt_am AS "genehmigtAm", s.version
      FROM steuerung.gremiensitzung s
      JOIN steuerung.gremium g ON g.standort_id = s.standort_id AND g.id = s.gremium_id
     WHERE s.standort_id = ${standortId} AND s.id = ${id}`.execute(trx);
  return rows[0];
}

export type Sitzungskopf = Pick<Sitzungzeile, 'id' | 'datum' | 'beginn' | 'zustand' | 'protokollZustand'>;

/** Sitzungen of a Gremium that the acting account may see, the latest first. */
export async function listSitzungskoepfe(
  trx: Trx,
  standortId: string,
  gremiumId: string,
): Promise<Sitzungskopf[]> {
  const { rows } = await sql<Sitzungskopf>`
    SELECT id, datum, beginn, zustand, protokoll_zustand AS "protokollZustand" FROM steuerung.gremiensitzung
     WHERE standort_id = ${standortId} AND gremium_id = ${gremiumId} ORDER BY datum DESC, id DESC`.execute(
    trx,
  );
  return rows;
}

export type Sitzungsangabe = Pick<
  Sitzungzeile,
  'id' | 'datum' | 'beginn' | 'dauer' | 'form' | 'ort' | 'tagesordnung'
> & { kontoId: string };

export async function insertSitzung(
  trx: Trx,
  standortId: string,
  gremiumId: string,
  neu: Sitzungsangabe,
): Promise<void> {
  await sql`INSERT INTO steuerung.gremiensitzung (standort_id, id, gremium_id, datum, beginn, dauer, form, ort, tagesordnung,
      bearbeitet_von)
    VALUES (${standortId}, ${neu.id}, ${gremiumId}, ${neu.datum}, ${neu.beginn}, ${neu.dauer}, ${neu.form}, ${neu.ort},
      ${JSON.stringify(neu.tagesordnung)}::jsonb, ${neu.kontoId})`.execute(trx);
}

/** false: somebody else was faster. Each of the following acts answers so. */
export async function updateSitzungzeile(
  trx: Trx,
  standortId: string,
  neu: Sitzungsangabe,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremiensitzung
       SET datum = ${neu.datum}, beginn = ${neu.beginn}, dauer = ${neu.dauer}, form = ${neu.form}, ort = ${neu.ort},
         tagesordnung = ${JSON.stringify(neu.tagesordnung)}::jsonb, ${toGeaendert(neu.kontoId)}
     WHERE standort_id = ${standortId} AND id = ${neu.id} AND version = ${version}`.execute(trx);
  return numAffectedRows === 1n;
}

/** Which row, as it was read, and who changes it. */
export type Akt = { id: string; version: number; kontoId: string };

/** Who changes what was put forward puts it forward: somebody else approves. */
function toGeaendert(kontoId: string) {
  return sql`version = version + 1, bearbeitet_von = ${kontoId},
         vorgelegt_von = CASE protokoll_zustand WHEN 'VORGELEGT' THEN ${kontoId}::uuid ELSE vorgelegt_von END`;
}

/** A Beschluss came or went: whoever read the Sitzung before has an old version. false: the minutes are approved. */
export async function setGeaendert(
  trx: Trx,
  standortId: string,
  { id, kontoId }: { id: string; kontoId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremiensitzung SET ${toGeaendert(kontoId)}
     WHERE standort_id = ${standortId} AND id = ${id} AND zustand = 'GEPLANT' AND protokoll_zustand <> 'GENEHMIGT'`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export async function setAbsage(trx: Trx, standortId: string, akt: Akt, grund: string): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremiensitzung
       SET zustand = 'ABGESAGT', absagegrund = ${grund}, version = version + 1, bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND id = ${akt.id} AND version = ${akt.version}`.execute(trx);
  return numAffectedRows === 1n;
}

export async function setAnwesenheit(
  trx: Trx,
  standortId: string,
  akt: Akt,
  { anwesenheit, gaeste }: { anwesenheit: readonly Anwesenheit[]; gaeste: string | null },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremiensitzung
       SET anwesenheit = ${JSON.stringify(anwesenheit)}::jsonb, gaeste = ${gaeste}, ${toGeaendert(akt.kontoId)}
     WHERE standort_id = ${standortId} AND id = ${akt.id} AND version = ${akt.version}`.execute(trx);
  return numAffectedRows === 1n;
}

export async function setProtokoll(
  trx: Trx,
  standortId: string,
  akt: Akt,
  { protokoll, erklaert, am }: { protokoll: string; erklaert: readonly string[]; am: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremiensitzung
       SET protokoll = ${protokoll}, erklaert = ${[...erklaert]}::text[], protokoll_zustand = 'VORGELEGT',
         vorgelegt_von = ${akt.kontoId}, vorgelegt_am = ${am}, version = version + 1, bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND id = ${akt.id} AND version = ${akt.version}`.execute(trx);
  return numAffectedRows === 1n;
}

export async function setGenehmigung(
  trx: Trx,
  standortId: string,
  akt: Akt,
  am: PlainDate,
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremiensitzung
       SET protokoll_zustand = 'GENEHMIGT', genehmigt_von = ${akt.kontoId}, genehmigt_am = ${am}, version = version + 1,
         bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND id = ${akt.id} AND version = ${akt.version}
       AND protokoll_zustand = 'VORGELEGT'`.execute(trx);
  return numAffectedRows === 1n;
}

export type Aufgabenzeile = {
  id: string;
  sitzungId: string;
  vom: PlainDate;
  inhalt: string;
  verantwortlich: string;
  faellig: PlainDate | null;
  erledigtAm: PlainDate | null;
  ergebnis: string | null;
  version: number;
};

/** Given in this Sitzung, and of earlier ones what was open on its day: it is carried on until it is done. */
export async function listAufgabenzeilen(
  trx: Trx,
  standortId: string,
  { sitzungId, gremiumId, datum }: { sitzungId: string; gremiumId: string; datum: PlainDate },
): Promise<Aufgabenzeile[]> {
  const { rows } = await sql<Aufgabenzeile>`
    SELECT a.id, a.sitzung_id AS "sitzungId", s.datum AS vom, a.inhalt, a.verantwortlich, a.faellig,
        a.erledigt_am AS "erledigtAm", a.ergebnis, a.version
      FROM steuerung.gremium_aufgabe a
      JOIN steuerung.gremiensitzung s ON s.standort_id = a.standort_id AND s.id = a.sitzung_id
     WHERE a.standort_id = ${standortId} AND a.gremium_id = ${gremiumId}
       AND (a.sitzung_id = ${sitzungId}
         OR (s.datum < ${datum}::date AND (a.erledigt_am IS NULL OR a.erledigt_am >= ${datum}::date)))
     ORDER BY s.datum, a.id`.execute(trx);
  return rows;
}

export async function insertAufgabe(
  trx: Trx,
  standortId: string,
  neu: Pick<Aufgabenzeile, 'id' | 'sitzungId' | 'inhalt' | 'verantwortlich' | 'faellig'> & {
    gremiumId: string;
    kontoId: string;
  },
): Promise<void> {
  await sql`INSERT INTO steuerung.gremium_aufgabe (standort_id, id, gremium_id, sitzung_id, inhalt, verantwortlich, faellig,
      bearbeitet_von)
    VALUES (${standortId}, ${neu.id}, ${neu.gremiumId}, ${neu.sitzungId}, ${neu.inhalt}, ${neu.verantwortlich}, ${neu.faellig},
      ${neu.kontoId})`.execute(trx);
}

export async function findAufgabe(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<{ version: number; erledigtAm: PlainDate | null } | undefined> {
  const { rows } = await sql<{ version: number; erledigtAm: PlainDate | null }>`
    SELECT version, erledigt_am AS "erledigtAm" FROM steuerung.gremium_aufgabe
     WHERE standort_id = ${standortId} AND id = ${id}`.execute(trx);
  return rows[0];
}

export async function setErledigung(
  trx: Trx,
  standortId: string,
  akt: Akt,
  { ergebnis, am }: { ergebnis: string; am: PlainDate },
): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.gremium_aufgabe
       SET erledigt_am = ${am}, ergebnis = ${ergebnis}, version = version + 1, bearbeitet_von = ${akt.kontoId}
     WHERE standort_id = ${standortId} AND id = ${akt.id} AND version = ${akt.version}`.execute(trx);
  return numAffectedRows === 1n;
}
