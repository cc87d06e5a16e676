-- A step may stand without a Ziel: a task that comes from a hint, also in a Kurzberatung. And a step says whether it is
-- own work or a Verweis to the Fallmanagement that is responsible (VB-01, AT-19).

ALTER TABLE fall.schritt
  ALTER COLUMN ziel_id DROP NOT NULL,
  ADD COLUMN art text NOT NULL DEFAULT 'EIGENER' CHECK (art IN ('EIGENER', 'VERWEIS')),
  ADD FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id);
COMMENT ON TABLE fall.schritt IS 'Step of the Hilfeplan towards a Ziel, or a task without one. Basis: Einwilligung Art. 6 Abs. 1 a DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.schritt.ziel_id IS 'null: a task without a Ziel. Löschklasse LK-03.';
COMMENT ON COLUMN fall.schritt.art IS 'EIGENER: own work; VERWEIS: the Fallmanagement elsewhere does it, here the result comes back (VB-01, VB-02). Löschklasse LK-03.';
