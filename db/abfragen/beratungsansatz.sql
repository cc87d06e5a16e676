-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/beratungsansatz/beratungsansatz.repo.ts ──

-- listAnsaetze
SELECT id, angaben ->> 'art' AS art, angaben -> 'bereiche' AS bereiche, angaben -> 'zielgruppen' AS zielgruppen,
    angaben -> 'gebiete' AS gebiete, jsonb_path_query_array(angaben, '$.orte[*].ort ? (@ != null)') AS orte, angaben
    #>> '{plaetze,stand}' AS stand, bestaetigt_am AS "bestaetigtAm", gueltig_bis AS "gueltigBis"
  FROM steuerung.angebot
  WHERE standort_id = $1
  AND zustand = 'GUELTIG'
  AND (gueltig_bis IS NULL OR gueltig_bis >= $2)
  AND (NOT $3 OR angaben ->> 'art' = 'BERATUNG')
  ORDER BY id
  LIMIT $4;
