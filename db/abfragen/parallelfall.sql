-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/parallelfall/parallelfall.repo.ts ──

-- hasKennung
select "person_id"
  from "fall"."parallelfall_kennung"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "person_id" = $3
  limit $4;

-- replaceKennungen
delete
  from "fall"."parallelfall_kennung"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "person_id" = $3;
INSERT INTO fall.parallelfall_kennung (mandant_id, akte_id, person_id, standort_id, token) SELECT DISTINCT $1::uuid,
    $2::uuid, $3::uuid, $4::uuid, t
  FROM unnest($5::bigint[]) AS t;

-- deleteOhneEinwilligung
DELETE
  FROM fall.parallelfall_kennung k
  WHERE k.mandant_id = $1
  AND k.akte_id = $2
  AND NOT EXISTS (SELECT FROM fall.einwilligung e WHERE e.mandant_id = k.mandant_id AND e.akte_id = k.akte_id AND
    e.person_id = k.person_id AND e.zweck = 'PARALLELFALL' AND e.entscheidung = 'ERTEILT' AND e.widerrufen_am IS
    NULL AND e.gueltig_von <= $3 AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= $4));

-- hasEinwilligung
SELECT EXISTS (SELECT FROM fall.einwilligung e WHERE e.mandant_id = $1 AND e.akte_id = $2 AND e.person_id = $3 AND
    e.zweck = 'PARALLELFALL' AND e.entscheidung = 'ERTEILT' AND e.widerrufen_am IS NULL AND e.gueltig_von <= $4 AND
    (e.gueltig_bis IS NULL OR e.gueltig_bis >= $5)) AS da;

-- isGefunden
SELECT fall.hat_parallelfall($1, $2) AS da;
