import type { ClientBase } from 'pg';
import { FELDER } from './kanonisch.ts';
import type { Siegel, Zeile } from './kanonisch.ts';
import type { Geloescht } from './kettenpruefung.ts';
import { SITZUNG } from './siegel-abfrage.ts';

const BLOCK = 2_000;
/** A low fraction: plans that deliver the first rows at once, from the index, instead of sorting everything. */
const ROLLE = `${SITZUNG}, set_config('cursor_tuple_fraction', '0.001', true)`;

const ZEILEN = `SELECT ${FELDER.map((feld) => `e.${feld}::text`).join(', ')} FROM protokoll.eintrag e ORDER BY e.epoche, e.tx, e.id`;

const SIEGEL = `SELECT kette::text, lfd::text, epoche, tx_von::text AS "txVon", tx_bis::text AS "txBis", anzahl,
    protokoll.utc(zeit_von) AS "zeitVon", protokoll.utc(zeit_bis) AS "zeitBis", protokoll.utc(erstellt_am) AS "erstelltAm",
    encode(vorgaenger, 'hex') AS vorgaenger, encode(hash, 'hex') AS hash, encode(zeilen, 'hex') AS zeilen
  FROM protokoll.siegel s ORDER BY s.epoche, s.tx_bis, s.kette`;

/** A view of the log that does not move while it is read: rows and seals belong together. */
export async function runWithSnapshot<T>(client: ClientBase, f: () => Promise<T>): Promise<T> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    await client.query(ROLLE);
    return await f();
  } finally {
    // Nothing was written; ROLLBACK also ends a failed transaction.
    await client.query('ROLLBACK');
  }
}

/** All rows in sealing order, by cursor; inside `runWithSnapshot`. */
export async function* listZeilen(client: ClientBase): AsyncGenerator<Zeile> {
  await client.query(`DECLARE protokoll_zeilen NO SCROLL CURSOR FOR ${ZEILEN}`);
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `FETCH ${BLOCK} FROM protokoll_zeilen`,
      rowMode: 'array',
    });
    if (rows.length === 0) return;
    yield* rows;
  }
}

/** All seals run by run; inside `runWithSnapshot`. */
export async function* listSiegel(client: ClientBase): AsyncGenerator<Siegel> {
  await client.query(`DECLARE protokoll_siegel NO SCROLL CURSOR FOR ${SIEGEL}`);
  for (;;) {
    // Few at a time: a seal may hold the hashes of thousands of rows.
    const { rows } = await client.query<Siegel>('FETCH 100 FROM protokoll_siegel');
    if (rows.length === 0) return;
    yield* rows;
  }
}

/** What was lawfully dropped, and up to which day that is lawful by the clock of the server. */
export async function getGeloescht(client: ClientBase): Promise<Geloescht> {
  const { rows } = await client.query<{ vor: string | null; zulaessig: string }>(
    `SELECT (SELECT max(vor) FROM protokoll.loeschung)::text AS vor,
       (extract(year FROM clock_timestamp() AT TIME ZONE 'UTC')::int - 1) || '-01-01' AS zulaessig`,
  );
  const { rows: enden } = await client.query<{ ort: string; hash: string }>(
    `SELECT kette || '/' || lfd AS ort, encode(hash, 'hex') AS hash FROM protokoll.loeschung_kette`,
  );
  return {
    vor: rows[0]?.vor ?? null,
    zulaessigBis: rows[0]?.zulaessig ?? '',
    enden: new Map(enden.map(({ ort, hash }) => [ort, hash])),
  };
}

/** First transaction number not yet given out, and the current epoch. */
export async function getGrenze(client: ClientBase): Promise<{ epoche: number; tx: bigint }> {
  const { rows } = await client.query<{ epoche: number; tx: string }>(
    'SELECT protokoll.epoche() AS epoche, pg_snapshot_xmax(pg_current_snapshot())::text AS tx',
  );
  return { epoche: rows[0]?.epoche ?? 0, tx: BigInt(rows[0]?.tx ?? 0) };
}
