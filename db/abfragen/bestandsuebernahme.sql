-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/bestandsuebernahme/bestand.repo.ts ──

-- listUebernommene
SELECT liste_uebernommene::text AS token
  FROM fall.liste_uebernommene($1::bigint[]);

-- saveUebernommen
UPDATE fall.akte
  SET uebernommen_am = $1, uebernommen_token = $2::bigint
  WHERE mandant_id = $3
  AND id = $4;
