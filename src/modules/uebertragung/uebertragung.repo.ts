import { type Insertable, sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { AkteArt, AkteZustand } from '#src/modules/akte/akte.model.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import { AENDERNDE_EREIGNISSE, AENDERNDE_KONTAKTE, type Umfang } from './uebertragung.model.ts';
import type { UebertragungTabelle, UebertragungTabellen } from './uebertragung.tables.ts';

export type Aktenzeile = {
  akteId: string;
  nummer: string;
  art: AkteArt;
  zustand: AkteZustand;
  anonym: boolean;
  begonnenAm: PlainDate;
  aufgenommenAm: PlainDate | null;
  abgeschlossenAm: PlainDate | null;
  abschlussgrund: string | null;
  lfd: number;
};

const SPALTEN = sql`a.id AS "akteId", a.nummer, a.art, a.zustand, a.anonym, a.begonnen_am AS "begonnenAm",
  a.aufgenommen_am AS "aufgenommenAm", a.abgeschlossen_am AS "abgeschlossenAm", a.abschlussgrund, a.letzte_lfd AS lfd`;

/** Akten for which the account is responsible today and that ran in these days, by number. */
export async function listEigeneAkten(
  trx: Trx,
  wer: { mandantId: string; kontoId: string },
  stichtag: PlainDate,
  { von, bis }: { von: PlainDate; bis: PlainDate },
): Promise<Aktenzeile[]> {
  const { rows } = await sql<Aktenzeile>`
    SELECT ${SPALTEN} FROM fall.akte_zugriff z
      JOIN fall.akte a ON a.mandant_id = z.mandant_id AND a.id = z.akte_id
     WHERE z.mandant_id = ${wer.mandantId} AND z.konto_id = ${wer.kontoId} AND z.art = 'ZUSTAENDIG'
       AND z.gueltig_von <= ${stichtag} AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= ${stichtag})
       AND a.begonnen_am <= ${bis} AND (a.abgeschlossen_am IS NULL OR a.abgeschlossen_am >= ${von})
     ORDER BY a.nummer LIMIT 300`.execute(trx);
  return rows;
}

export async function findAktenzeile(
  trx: Trx,
  mandantId: string,
  akteId: string,
): Promise<Aktenzeile | undefined> {
  const { rows } = await sql<Aktenzeile>`
    SELECT ${SPALTEN} FROM fall.akte a WHERE a.mandant_id = ${mandantId} AND a.id = ${akteId}`.execute(trx);
  return rows[0];
}

export type Beratungszeile = {
  akteId: string;
  zugangsweg: string | null;
  sprache: string | null;
  bedarfe: string[];
  ergebnis: string | null;
  anderesFallmanagement: string[];
};

/** What Kurzberatung and Aufnahme say in plain codes. */
export async function listBeratungen(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
): Promise<Beratungszeile[]> {
  const { rows } = await sql<Beratungszeile>`
    SELECT a.id AS "akteId", coalesce(k.zugangsweg, f.zugangsweg) AS zugangsweg, coalesce(k.sprache, f.sprache) AS sprache,
      coalesce(k.bedarfe, '{}') AS bedarfe, k.ergebnis, coalesce(f.anderes_fallmanagement, '{}') AS "anderesFallmanagement"
      FROM fall.akte a
      LEFT JOIN fall.kurzberatung k ON k.mandant_id = a.mandant_id AND k.akte_id = a.id
      LEFT JOIN fall.aufnahme f ON f.mandant_id = a.mandant_id AND f.akte_id = a.id
     WHERE a.mandant_id = ${mandantId} AND a.id = ANY (${[...akteIds]}::uuid[])`.execute(trx);
  return rows;
}

/** Areas with a need in the newest assessment of each Akte. */
export async function listBedarfe(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
): Promise<{ akteId: string; bereich: string }[]> {
  const { rows } = await sql<{ akteId: string; bereich: string; bedarf: number | null }>`
    SELECT b.akte_id AS "akteId", b.bereich, b.bedarf FROM (
        SELECT DISTINCT ON (akte_id) akte_id, id FROM fall.assessment
         WHERE mandant_id = ${mandantId} AND akte_id = ANY (${[...akteIds]}::uuid[])
         ORDER BY akte_id, datum DESC, id DESC) n
      JOIN fall.assessment_bereich b ON b.mandant_id = ${mandantId} AND b.assessment_id = n.id
     ORDER BY b.akte_id, b.bereich`.execute(trx);
  return rows.flatMap(({ akteId, bereich, bedarf }) => ((bedarf ?? 0) > 0 ? [{ akteId, bereich }] : []));
}

export async function listZielstaende(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
): Promise<{ akteId: string; bereich: string; stand: string }[]> {
  const { rows } = await sql<{ akteId: string; bereich: string; stand: string }>`
    SELECT akte_id AS "akteId", bereich, stand FROM fall.ziel
     WHERE mandant_id = ${mandantId} AND akte_id = ANY (${[...akteIds]}::uuid[])
     ORDER BY akte_id, bereich, id`.execute(trx);
  return rows;
}

/** Verweise that left the house. */
export async function listVermittlungen(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
): Promise<{ akteId: string; empfaengerArt: string; ergebnis: string | null }[]> {
  const { rows } = await sql<{ akteId: string; empfaengerArt: string; ergebnis: string | null }>`
    SELECT akte_id AS "akteId", empfaenger_art AS "empfaengerArt", ergebnis FROM fall.verweis
     WHERE mandant_id = ${mandantId} AND akte_id = ANY (${[...akteIds]}::uuid[]) AND vermittelt_am IS NOT NULL
     ORDER BY akte_id, vermittelt_am, id`.execute(trx);
  return rows;
}

/** Conversations that took place and were not broken off. */
export async function countGespraeche(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
): Promise<{ akteId: string; anzahl: number }[]> {
  const { rows } = await sql<{ akteId: string; anzahl: number }>`
    SELECT akte_id AS "akteId", (count(*) FILTER (WHERE erreicht AND NOT abgebrochen))::int AS anzahl FROM fall.kontakt
     WHERE mandant_id = ${mandantId} AND akte_id = ANY (${[...akteIds]}::uuid[]) GROUP BY akte_id`.execute(
    trx,
  );
  return rows;
}

/** The consent KIM_DATENBANK that holds on this day, of the Hauptperson. */
export async function listTragende(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
  stichtag: PlainDate,
): Promise<{ akteId: string; einwilligungId: string }[]> {
  const { rows } = await sql<{ akteId: string; einwilligungId: string }>`
    SELECT e.akte_id AS "akteId", e.id AS "einwilligungId" FROM fall.einwilligung e
      JOIN fall.akte_beteiligte b ON b.mandant_id = e.mandant_id AND b.akte_id = e.akte_id
       AND b.person_id = e.person_id AND b.rolle = 'HAUPTPERSON'
     WHERE e.mandant_id = ${mandantId} AND e.akte_id = ANY (${[...akteIds]}::uuid[]) AND e.zweck = 'KIM_DATENBANK'
       AND e.entscheidung = 'ERTEILT' AND e.gueltig_von <= ${stichtag}
       AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= ${stichtag})
       AND (e.widerrufen_am IS NULL OR e.widerrufen_am > ${stichtag})
     ORDER BY e.akte_id, e.gueltig_von, e.id`.execute(trx);
  return rows;
}

export type Uebertragungszeile = {
  akteId: string;
  id: string;
  fassung: string;
  umfang: Umfang;
  am: PlainDate;
  kontoId: string;
  siegel: Buffer;
  /** Something happened since then that may change a value. */
  geaendert: boolean;
};

/** The last mark of each Akte for a form and a quarter that nobody took back. */
export async function listUebertragungszeilen(
  trx: Trx,
  mandantId: string,
  akteIds: readonly string[],
  { formular, zeitraum }: { formular: string; zeitraum: string },
): Promise<Uebertragungszeile[]> {
  const { rows } = await sql<Uebertragungszeile>`
    SELECT u.akte_id AS "akteId", u.id, u.fassung, u.umfang, u.uebertragen_am AS am, u.uebertragen_von AS "kontoId", u.siegel,
      EXISTS (SELECT 1 FROM fall.ereignis e JOIN fall.akte a ON a.mandant_id = e.mandant_id AND a.id = e.akte_id
        WHERE e.mandant_id = u.mandant_id AND e.akte_id = u.akte_id AND e.lfd > u.stand_lfd
          AND (e.art = ANY (${[...AENDERNDE_EREIGNISSE]}::text[])
            OR (a.art = 'KURZBERATUNG' AND e.art = ANY (${[...AENDERNDE_KONTAKTE]}::text[])))) AS geaendert
      FROM (SELECT DISTINCT ON (akte_id) * FROM fall.uebertragung
         WHERE mandant_id = ${mandantId} AND akte_id = ANY (${[...akteIds]}::uuid[]) AND zeitraum = ${zeitraum}
           AND formular = ${formular} AND NOT zurueckgenommen
         ORDER BY akte_id, id DESC) u`.execute(trx);
  return rows;
}

/** Whether something happened after this number that may change a value. */
export async function hasAenderung(
  trx: Trx,
  mandantId: string,
  { akteId, art }: Pick<Aktenzeile, 'akteId' | 'art'>,
  lfd: number,
): Promise<boolean> {
  const arten =
    art === 'KURZBERATUNG' ? [...AENDERNDE_EREIGNISSE, ...AENDERNDE_KONTAKTE] : [...AENDERNDE_EREIGNISSE];
  const { rows } = await sql<{ da: boolean }>`
    SELECT EXISTS (SELECT 1 FROM fall.ereignis WHERE mandant_id = ${mandantId} AND akte_id = ${akteId}
      AND lfd > ${lfd} AND art = ANY (${arten}::text[])) AS da`.execute(trx);
  return rows[0]?.da === true;
}

export async function insertUebertragung(trx: Trx, zeile: Insertable<UebertragungTabelle>): Promise<void> {
  await trx.withTables<UebertragungTabellen>().insertInto('fall.uebertragung').values(zeile).execute();
}

/** One mark of this Akte. */
export async function findMarke(
  trx: Trx,
  mandantId: string,
  { akteId, id }: { akteId: string; id: string },
): Promise<{ zeitraum: string; zurueckgenommen: boolean } | undefined> {
  return trx
    .withTables<UebertragungTabellen>()
    .selectFrom('fall.uebertragung')
    .select(['zeitraum', 'zurueckgenommen'])
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .where('akte_id', '=', akteId)
    .executeTakeFirst();
}

export async function updateZurueckgenommen(trx: Trx, mandantId: string, id: string): Promise<void> {
  await trx
    .withTables<UebertragungTabellen>()
    .updateTable('fall.uebertragung')
    .set({ zurueckgenommen: true })
    .where('mandant_id', '=', mandantId)
    .where('id', '=', id)
    .execute();
}
