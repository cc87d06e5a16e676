-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/herkunft/herkunft.repo.ts ──

-- listHerkunftszeilen
SELECT id, akte_id AS "akteId", art, eingang, am, version, siegel
  FROM fall.herkunft
  WHERE mandant_id = $1
  AND akte_id = $2
  AND aufgehoben_am IS NULL
  ORDER BY am DESC, id DESC;

-- listAntwortende
SELECT v.id, v.empfaenger_art AS art, e.am, v.siegel
  FROM fall.verweis v
  CROSS JOIN LATERAL (SELECT max(e.datum) AS am FROM fall.verweis_eintrag e WHERE e.mandant_id = v.mandant_id AND
    e.verweis_id = v.id AND e.art = 'ANTWORT' AND e.siegel IS NOT NULL) e
  WHERE v.mandant_id = $1
  AND v.akte_id = $2
  AND v.empfaenger_art = ANY ($3::text[])
  AND e.am IS NOT NULL
  ORDER BY e.am DESC, v.id DESC;

-- insertHerkunft
INSERT INTO fall.herkunft (mandant_id, id, akte_id, kontakt_id, art, eingang, am, siegel, erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- saveAufhebung
UPDATE fall.herkunft
  SET aufgehoben_am = $1, siegel = $2, version = version + 1
  WHERE mandant_id = $3
  AND id = $4;
