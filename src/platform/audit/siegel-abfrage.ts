import { FELDER } from './kanonisch.ts';

/** The text that is hashed: PostgreSQL's own text of a row, by far the fastest (seven times a concatenation). */
const KANONISCH = `ROW(${FELDER.map((feld) => `e.${feld}`).join(', ')})::text`;
/**
 * The system account that seals. Zone and date style are part of the hashed text; jit is off, since compiling these
 * short statements costs more than it gives.
 */
export const SITZUNG = `SELECT set_config('role', 'kim_protokoll', true), set_config('kim.systemkonto', 'siegel', true),
  set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('jit', 'off', true)`;

const OHNE_MANDANT = '00000000-0000-0000-0000-000000000000';

/**
 * Where the next run starts and ends. $1: rows at most (a run always takes whole transactions). Everything below
 * pg_snapshot_xmin is committed or gone, so no row can appear there later. An older epoch is finished first: on a
 * restored server its transactions are over, whatever their numbers.
 */
export const GRENZE = `
WITH stand AS (
  SELECT epoche, tx_bis FROM protokoll.siegel ORDER BY epoche DESC, tx_bis DESC LIMIT 1
), lauf AS (
  SELECT epoche, tx_bis AS von, '18446744073709551615'::xid8 AS offen FROM stand
  WHERE epoche < protokoll.epoche() AND EXISTS (
    SELECT FROM protokoll.eintrag e WHERE e.epoche = stand.epoche AND e.tx >= stand.tx_bis)
  UNION ALL
  SELECT protokoll.epoche() AS epoche,
    coalesce((SELECT tx_bis FROM stand WHERE epoche = protokoll.epoche()), '0'::xid8),
    pg_snapshot_xmin(pg_current_snapshot())
  ORDER BY epoche LIMIT 1
)
SELECT lauf.epoche, lauf.epoche = protokoll.epoche() AS aktuell, lauf.von::text AS von, coalesce(
    (SELECT (e.tx::text::numeric + 1)::text FROM protokoll.eintrag e
     WHERE e.epoche = lauf.epoche AND e.tx >= lauf.von AND e.tx < lauf.offen
     ORDER BY e.epoche, e.tx, e.id OFFSET $1 LIMIT 1),
    lauf.offen::text) AS bis,
  EXISTS (SELECT FROM stand WHERE epoche = protokoll.epoche()
    AND tx_bis > pg_snapshot_xmax(pg_current_snapshot())) AS verstellt
FROM lauf`;

/** Seals the rows of one run, a seal per chain, in one statement. $1 epoch, $2 from (incl.), $3 to (excl.). */
export const VERSIEGELN = `
INSERT INTO protokoll.siegel (kette, lfd, epoche, tx_von, tx_bis, anzahl, zeit_von, zeit_bis, erstellt_am, vorgaenger,
  hash, zeilen)
SELECT z.kette, n.lfd, $1::int, $2::xid8, $3::xid8, z.anzahl, z.zeit_von, z.zeit_bis, u.jetzt, n.vorgaenger,
  sha256(convert_to(concat_ws('|', 'kim-siegel-1', z.kette, n.lfd, $1::int, $2::xid8, $3::xid8, z.anzahl,
    protokoll.utc(z.zeit_von), protokoll.utc(z.zeit_bis), protokoll.utc(u.jetzt)), 'UTF8') || n.vorgaenger || z.zeilen),
  z.zeilen
FROM (
  SELECT coalesce(e.mandant_id, '${OHNE_MANDANT}') AS kette, count(*)::int AS anzahl, min(e.zeit) AS zeit_von,
    max(e.zeit) AS zeit_bis,
    string_agg(sha256(convert_to(${KANONISCH}, 'UTF8')), ''::bytea ORDER BY e.tx, e.id) AS zeilen
  FROM protokoll.eintrag e
  WHERE e.epoche = $1::int AND e.tx >= $2::xid8 AND e.tx < $3::xid8
  GROUP BY 1
) z
CROSS JOIN (SELECT clock_timestamp() AS jetzt) u
LEFT JOIN LATERAL (
  SELECT s.lfd, s.hash FROM protokoll.siegel s WHERE s.kette = z.kette ORDER BY s.lfd DESC LIMIT 1
) v ON true
CROSS JOIN LATERAL (
  SELECT coalesce(v.lfd, 0) + 1 AS lfd, coalesce(v.hash, decode(repeat('00', 32), 'hex')) AS vorgaenger
) n
RETURNING kette::text, lfd::text, encode(hash, 'hex') AS hash, anzahl`;

/** Newest seal of every chain: jumps from chain to chain in the primary key. */
export const KOEPFE = `
WITH RECURSIVE ketten AS (
  (SELECT kette FROM protokoll.siegel ORDER BY kette LIMIT 1)
  UNION ALL
  SELECT (SELECT s.kette FROM protokoll.siegel s WHERE s.kette > k.kette ORDER BY s.kette LIMIT 1)
  FROM ketten k WHERE k.kette IS NOT NULL
)
SELECT s.kette::text, s.lfd::text, encode(s.hash, 'hex') AS hash
FROM ketten k CROSS JOIN LATERAL (
  SELECT * FROM protokoll.siegel s WHERE s.kette = k.kette ORDER BY s.lfd DESC LIMIT 1
) s
ORDER BY s.kette`;
