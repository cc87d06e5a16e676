import { sql } from 'kysely';
import type { PlainDate } from '#src/core/plain-date.ts';
import type { Trx } from '#src/platform/db/kysely.ts';
import type { Baustein } from '#src/modules/stelle/baustein.model.ts';
import type { Ergebnis } from './ergebnis.model.ts';
import type { Tabellenfrage } from './tabellenfrage.model.ts';

export type Tabellenzeile = {
  id: string;
  frageId: string;
  anlage: number;
  fassung: number;
  frage: Tabellenfrage;
  ergebnis: Ergebnis;
  definition: string;
  /** ISO instant with milliseconds. */
  wissensstand: string;
  pruefsumme: string;
  ersetzt: boolean;
};

const INSTANT = sql`'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const SPALTEN = sql`t.id, t.frage_id AS "frageId", t.anlage, t.fassung, t.frage, t.ergebnis, t.definition,
  to_char(t.wissensstand AT TIME ZONE 'UTC', ${INSTANT}) AS wissensstand, t.pruefsumme, t.ersetzt_am IS NOT NULL AS ersetzt`;

/** All Anlagen of an answer with what they replaced, by number and Fassung. */
export async function listTabellenzeilen(trx: Trx, anfrageId: string): Promise<Tabellenzeile[]> {
  const { rows } = await sql<Tabellenzeile>`
    SELECT ${SPALTEN} FROM bericht.anfrage_tabelle t WHERE t.anfrage_id = ${anfrageId} ORDER BY t.anlage, t.fassung`.execute(
    trx,
  );
  return rows;
}

export async function insertTabelle(
  trx: Trx,
  zeile: Omit<Tabellenzeile, 'ersetzt'> & { anfrageId: string; kontoId: string },
): Promise<void> {
  await sql`INSERT INTO bericht.anfrage_tabelle (id, anfrage_id, frage_id, anlage, fassung, frage, ergebnis, definition, wissensstand, pruefsumme, konto_id)
    VALUES (${zeile.id}, ${zeile.anfrageId}, ${zeile.frageId}, ${zeile.anlage}, ${zeile.fassung}, ${JSON.stringify(zeile.frage)}::jsonb,
      ${JSON.stringify(zeile.ergebnis)}::jsonb, ${zeile.definition}, ${zeile.wissensstand}::timestamptz, ${zeile.pruefsumme}, ${zeile.kontoId})`.execute(
    trx,
  );
}

/** From now on another Fassung counts, or none; false: none was there, or the answer is no draft. */
export async function setTabelleErsetzt(trx: Trx, anfrageId: string, id: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`UPDATE bericht.anfrage_tabelle SET ersetzt_am = clock_timestamp() WHERE id = ${id} AND anfrage_id = ${anfrageId} AND ersetzt_am IS NULL`.execute(
      trx,
    );
  return numAffectedRows === 1n;
}

/** Now, by the clock that also stamps what is recorded. */
export async function getWissensstand(trx: Trx): Promise<string> {
  const { rows } = await sql<{ jetzt: string }>`
    SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', ${INSTANT}) AS jetzt`.execute(trx);
  const [zeile] = rows;
  if (zeile === undefined) throw new Error('No clock');
  return zeile.jetzt;
}

export type Stellenzeile = {
  standortId: string;
  zugewiesen: number | null;
  vorgesehen: number | null;
  besetzt: number | null;
  stand: PlainDate | null;
  vonHand: boolean;
  gemeldet: boolean;
};

export async function listStellenzeilen(
  trx: Trx,
  frage: { baustein: Baustein; stichtag: PlainDate; wissensstand: string },
): Promise<Stellenzeile[]> {
  const { rows } = await sql<Stellenzeile>`
    SELECT standort_id AS "standortId", zugewiesen, vorgesehen, besetzt, stand, von_hand AS "vonHand", gemeldet
      FROM bericht.lies_stellenbesetzung(${frage.baustein}::integer, ${frage.stichtag}::date, ${frage.wissensstand}::timestamptz)`.execute(
    trx,
  );
  return rows;
}

/** Since when anything is known of this Baustein. */
export async function findStellenbeginn(trx: Trx, baustein: Baustein): Promise<PlainDate | null> {
  const { rows } = await sql<{ beginn: PlainDate | null }>`
    SELECT bericht.lies_stellenbeginn(${baustein}::integer) AS beginn`.execute(trx);
  return rows[0]?.beginn ?? null;
}
