-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/sammeleintrag/sammeleintrag.repo.ts ──

-- listSammelzeilen
SELECT id, art, am, ort, themen, sprachen, erreicht, gekommen, kurzberatungen, vorgaenger_id IS NOT NULL AS
    berichtigt
  FROM fall.sammeleintrag
  WHERE mandant_id = $1
  AND ersetzt_am IS NULL
  AND am BETWEEN $2 AND $3
  ORDER BY am DESC, id DESC
  LIMIT 500;

-- insertSammelzeile
INSERT INTO fall.sammeleintrag (mandant_id, id, art, am, ort, themen, sprachen, erreicht, gekommen, kurzberatungen,
    vorgaenger_id, erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6::text[], $7::text[], $8, $9, $10, $11, $12);

-- findSammelstand
SELECT CASE WHEN ersetzt_am IS NULL THEN 'GILT' ELSE 'ERSETZT' END AS stand
  FROM fall.sammeleintrag
  WHERE mandant_id = $1
  AND id = $2;

-- setErsetzt
UPDATE fall.sammeleintrag
  SET ersetzt_am = clock_timestamp()
  WHERE mandant_id = $1
  AND id = $2
  AND ersetzt_am IS NULL;

-- listSammelsummen
SELECT art, anzahl::int AS anzahl, erreicht::int AS erreicht, gekommen::int AS gekommen, kurzberatungen::int AS
    kurzberatungen
  FROM bericht.zaehle_sammeleintraege($1, $2);
