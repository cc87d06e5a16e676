-- What the check of the case work left open.

-- ── A Termin has a place, and a home visit a second person ──────────────────────────────────────────────────────────
-- Sealed beside the day, as the reason of a Sichtung is: where somebody is met tells about a life.
ALTER TABLE fall.akte DROP CONSTRAINT akte_termin_siegel;
ALTER TABLE fall.akte ADD CONSTRAINT akte_termin_siegel
  CHECK (termin_siegel IS NULL OR naechster_termin_art IS NOT DISTINCT FROM 'SICHTUNG'
    OR naechster_termin_art IS NOT DISTINCT FROM 'TERMIN');
COMMENT ON COLUMN fall.akte.termin_siegel IS
  'Why contact is anlassbezogen, or place of the Termin and who comes along to a home visit; sealed under the key of the Akte, erased with the next other day. Löschklasse LK-03.';
