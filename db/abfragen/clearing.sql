-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/clearing/clearing.repo.ts ──

-- listClearingzeilen
SELECT id, art, gespraech, ausschluss, kriterien, gueltig_von AS "gueltigVon", erfasst_am AS "erfasstAm"
  FROM stamm.clearing_modell
  WHERE standort_id = $1
  ORDER BY gueltig_von DESC, erfasst_am DESC
  LIMIT 100;

-- insertClearing
INSERT INTO stamm.clearing_modell (id, standort_id, art, gespraech, ausschluss, kriterien, gueltig_von, erfasst_von)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8);

-- countGespraeche
SELECT count(*)::int AS anzahl
  FROM fall.kontakt
  WHERE mandant_id = $1
  AND akte_id = $2
  AND erreicht
  AND NOT abgebrochen;
