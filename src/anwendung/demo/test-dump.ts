import type pg from 'pg';

/** One column that can hold text in some form. */
type Spalte = { tabelle: string; name: string; typ: string };

export type Suche = { spalten: number; zeilen: number; funde: string[] };

/**
 * Reads every text, JSON and bytea column of every table outside the system schemas, as superuser: what somebody with
 * a stolen dump could read. Looks for the words as whole words, and in bytes in the usual encodings.
 */
export async function searchDump(client: pg.Client, worte: readonly string[]): Promise<Suche> {
  const spalten = await listSpalten(client);
  const funde: string[] = [];
  let zeilen = 0;
  for (const { tabelle, name, typ } of spalten) {
    const { rows } = await client.query<{ zeilen: string; wort: string | null }>(
      typ === 'bytea'
        ? `SELECT (SELECT count(*) FROM ${tabelle} WHERE ${name} IS NOT NULL) AS zeilen, w.wort
             FROM unnest($1::text[], $2::bytea[]) AS w(wort, bytes) WHERE EXISTS
               (SELECT FROM ${tabelle} WHERE position(w.bytes IN ${name}) > 0)
           UNION ALL SELECT (SELECT count(*) FROM ${tabelle} WHERE ${name} IS NOT NULL), NULL`
        : `SELECT (SELECT count(*) FROM ${tabelle} WHERE ${name} IS NOT NULL) AS zeilen, w.wort
             FROM unnest($1::text[]) AS w(wort) WHERE EXISTS
               (SELECT FROM ${tabelle} WHERE ${name}::text ~* ('\\m' || w.wort || '\\M'))
           UNION ALL SELECT (SELECT count(*) FROM ${tabelle} WHERE ${name} IS NOT NULL), NULL`,
      typ === 'bytea' ? toBytes(worte) : [worte],
    );
    zeilen += Number(rows[0]?.zeilen ?? 0);
    for (const { wort } of rows) if (wort !== null) funde.push(`${tabelle}.${name}: ${wort}`);
  }
  return { spalten: spalten.length, zeilen, funde };
}

/** UTF-8, UTF-16 little endian, hex and Base64 of each word. */
function toBytes(worte: readonly string[]): [string[], Buffer[]] {
  const paare = worte.flatMap((wort): [string, Buffer][] => [
    [wort, Buffer.from(wort, 'utf8')],
    [wort, Buffer.from(wort, 'utf16le')],
    [wort, Buffer.from(Buffer.from(wort, 'utf8').toString('hex'))],
    [wort, Buffer.from(Buffer.from(wort, 'utf8').toString('base64').replace(/=+$/, ''))],
  ]);
  return [paare.map(([wort]) => wort), paare.map(([, bytes]) => bytes)];
}

async function listSpalten(client: pg.Client): Promise<Spalte[]> {
  const { rows } = await client.query<Spalte>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS tabelle, quote_ident(a.attname) AS name,
        CASE WHEN a.atttypid = 'bytea'::regtype THEN 'bytea' ELSE 'text' END AS typ
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_type t ON t.oid = a.atttypid
      WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
        AND (a.atttypid = 'bytea'::regtype OR t.typcategory IN ('S', 'A', 'U', 'E'))
        AND a.atttypid <> 'uuid'::regtype
      ORDER BY 1, 2`,
  );
  return rows;
}
