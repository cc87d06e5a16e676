import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Fachthema } from './wertelisten/themen.ts';
import type { WissenZustand } from './wissen.model.ts';

export type Wissenszeile = {
  id: string;
  thema: Fachthema;
  titel: string;
  zustand: WissenZustand;
  pruefenAm: PlainDate;
  stand: PlainDate;
  quelle: string;
  frage: string;
  antwort: string;
  verantwortlich: string;
  fachfrageId: string | null;
  version: number;
};

const SPALTEN = sql`w.id, w.thema, w.titel, w.zustand, w.pruefen_am AS "pruefenAm", n.stand, n.quelle, n.frage, n.antwort,
  w.verantwortlich, w.fachfrage_id AS "fachfrageId", w.version`;
const AKTUELL = sql`steuerung.wissen w JOIN steuerung.wissen_fassung n
    ON n.standort_id = w.standort_id AND n.wissen_id = w.id AND n.version = w.version`;

/**
 * Entries in which at least `mindestens` of these beginnings stand, the most hits first, a hit in the title counts
 * double. What was withdrawn or is over its day stands last. Without any: all, by title.
 */
export async function listWissenszeilen(
  trx: Trx,
  standortId: string,
  frage: {
    anfrage: readonly string[];
    mindestens: number;
    thema: Fachthema | null;
    nurGueltige: boolean;
    stichtag: PlainDate;
    ab: number;
    hoechstens: number;
  },
): Promise<{ zeilen: Wissenszeile[]; gesamt: number }> {
  const { rows } = await sql<Wissenszeile & { gesamt: number }>`
    SELECT ${SPALTEN}, count(*) OVER ()::int AS gesamt
      FROM ${AKTUELL}
     CROSS JOIN LATERAL (SELECT count(*) AS anzahl FROM unnest(${[...frage.anfrage]}::text[]) AS a(wort)
       WHERE position(a.wort IN w.suchtext) > 0) treffer
     CROSS JOIN LATERAL (SELECT count(*) AS anzahl FROM unnest(${[...frage.anfrage]}::text[]) AS a(wort)
       WHERE position(a.wort IN left(w.suchtext, 130)) > 0) vorne
     WHERE w.standort_id = ${standortId} AND treffer.anzahl >= ${frage.mindestens}
       AND (${frage.thema}::text IS NULL OR w.thema = ${frage.thema})
       AND (w.zustand = 'GILT' OR NOT ${frage.nurGueltige}::boolean)
     ORDER BY w.zustand = 'ZURUECKGEZOGEN', w.pruefen_am < ${frage.stichtag}::date, treffer.anzahl + vorne.anzahl DESC,
       w.titel COLLATE "C", w.id
     LIMIT ${frage.hoechstens} OFFSET ${frage.ab}`.execute(trx);
  return { zeilen: rows, gesamt: rows[0]?.gesamt ?? 0 };
}

export async function findWissenszeile(
  trx: Trx,
  standortId: string,
  id: string,
): Promise<Wissenszeile | undefined> {
  const { rows } = await sql<Wissenszeile>`
    SELECT ${SPALTEN} FROM ${AKTUELL} WHERE w.standort_id = ${standortId} AND w.id = ${id}`.execute(trx);
  return rows[0];
}

export type Fassungszeile = {
  version: number;
  zustand: WissenZustand;
  titel: string;
  frage: string;
  antwort: string;
  quelle: string;
  stand: PlainDate;
  pruefenAm: PlainDate;
  anlass: string | null;
  kontoId: string;
  am: PlainDate;
};

/** All Fassungen, the latest first. */
export async function listFassungszeilen(
  trx: Trx,
  standortId: string,
  wissenId: string,
): Promise<Fassungszeile[]> {
  const { rows } = await sql<Fassungszeile>`
    SELECT version, zustand, titel, frage, antwort, quelle, stand, pruefen_am AS "pruefenAm", anlass, konto_id AS "kontoId", am
      FROM steuerung.wissen_fassung WHERE standort_id = ${standortId} AND wissen_id = ${wissenId}
     ORDER BY version DESC`.execute(trx);
  return rows;
}

export type NeueFassung = Omit<Fassungszeile, 'kontoId' | 'am'> & {
  wissenId: string;
  thema: Fachthema;
  suchtext: string;
  erklaert: readonly string[];
  kontoId: string;
  am: PlainDate;
};

/** Which entry came of a Fachfrage. */
export async function findWissenVon(
  trx: Trx,
  standortId: string,
  fachfrageId: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM steuerung.wissen WHERE standort_id = ${standortId} AND fachfrage_id = ${fachfrageId}`.execute(
    trx,
  );
  return rows[0]?.id;
}

export async function insertWissen(
  trx: Trx,
  standortId: string,
  zeile: NeueFassung & { fachfrageId: string | null },
): Promise<void> {
  await sql`INSERT INTO steuerung.wissen (standort_id, id, thema, titel, pruefen_am, verantwortlich, fachfrage_id, suchtext, angelegt_am)
    VALUES (${standortId}, ${zeile.wissenId}, ${zeile.thema}, ${zeile.titel}, ${zeile.pruefenAm}, ${zeile.kontoId},
      ${zeile.fachfrageId}, ${zeile.suchtext}, ${zeile.am})`.execute(trx);
}

/** false: somebody else was faster. */
export async function updateWissenszeile(trx: Trx, standortId: string, zeile: NeueFassung): Promise<boolean> {
  const { numAffectedRows } = await sql`UPDATE steuerung.wissen
       SET thema = ${zeile.thema}, titel = ${zeile.titel}, zustand = ${zeile.zustand}, pruefen_am = ${zeile.pruefenAm},
         verantwortlich = ${zeile.kontoId}, suchtext = ${zeile.suchtext}, version = ${zeile.version}
     WHERE standort_id = ${standortId} AND id = ${zeile.wissenId} AND version = ${zeile.version - 1}`.execute(
    trx,
  );
  return numAffectedRows === 1n;
}

export async function insertFassung(trx: Trx, standortId: string, zeile: NeueFassung): Promise<void> {
  await sql`INSERT INTO steuerung.wissen_fassung (standort_id, wissen_id, version, zustand, titel, frage, antwort, quelle, stand,
      pruefen_am, anlass, erklaert, konto_id, am)
    VALUES (${standortId}, ${zeile.wissenId}, ${zeile.version}, ${zeile.zustand}, ${zeile.titel}, ${zeile.frage}, ${zeile.antwort},
      ${zeile.quelle}, ${zeile.stand}, ${zeile.pruefenAm}, ${zeile.anlass}, ${[...zeile.erklaert]}::text[], ${zeile.kontoId},
      ${zeile.am})`.execute(trx);
}
