-- Duplicates: which persons somebody found to be different, and which are one. A merge is a link: no row of an Akte moves,
-- and taking it back ends the link.

CREATE TABLE fall.person_verschieden (
  mandant_id uuid NOT NULL,
  person_a uuid NOT NULL,
  person_b uuid NOT NULL,
  entschieden_am date NOT NULL,
  entschieden_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, person_a, person_b),
  FOREIGN KEY (mandant_id, person_a) REFERENCES fall.person (mandant_id, id),
  FOREIGN KEY (mandant_id, person_b) REFERENCES fall.person (mandant_id, id),
  CHECK (person_a < person_b)
);
COMMENT ON TABLE fall.person_verschieden IS
  'Two persons that look alike and are not the same, so that nobody is asked twice. Basis: Art. 5 Abs. 1 d DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.person_verschieden.entschieden_von IS 'Account that decided. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
CREATE INDEX person_verschieden_b ON fall.person_verschieden (mandant_id, person_b);

CREATE TABLE fall.person_zusammenfuehrung (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  ziel_person_id uuid NOT NULL,
  person_id uuid NOT NULL,
  ziel_siegel bytea NOT NULL,
  person_siegel bytea NOT NULL,
  ziel_version integer NOT NULL,
  zusammengefuehrt_am date NOT NULL,
  zusammengefuehrt_von uuid NOT NULL,
  rueckgaengig_bis date NOT NULL CHECK (rueckgaengig_bis >= zusammengefuehrt_am),
  aufgehoben_am date,
  aufgehoben_von uuid,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, ziel_person_id) REFERENCES fall.person (mandant_id, id),
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id),
  CHECK (person_id <> ziel_person_id),
  CHECK ((aufgehoben_am IS NULL) = (aufgehoben_von IS NULL))
);
COMMENT ON TABLE fall.person_zusammenfuehrung IS
  'Two records are one person: who sees both sees the identity of ziel_person_id in the Akten of both. Taken back within its time. Basis: Art. 5 Abs. 1 d, Art. 16 DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.person_zusammenfuehrung.ziel_siegel IS 'Identity of the leading person before, sealed under the key of this person. Löschklasse LK-03.';
COMMENT ON COLUMN fall.person_zusammenfuehrung.person_siegel IS 'Identity of the other one before, sealed under the key of that person. Löschklasse LK-03.';
COMMENT ON COLUMN fall.person_zusammenfuehrung.ziel_version IS 'Version of the leading person after the merge: a later correction is never undone with it.';
COMMENT ON COLUMN fall.person_zusammenfuehrung.zusammengefuehrt_von IS 'Account that merged. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
COMMENT ON COLUMN fall.person_zusammenfuehrung.aufgehoben_von IS 'Account that took it back. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-03.';
-- Not unique: whoever sees only one side of a merge must not learn of it by being refused.
CREATE INDEX person_zusammenfuehrung_person ON fall.person_zusammenfuehrung (mandant_id, person_id) WHERE aufgehoben_am IS NULL;
CREATE INDEX person_zusammenfuehrung_ziel ON fall.person_zusammenfuehrung (mandant_id, ziel_person_id) WHERE aufgehoben_am IS NULL;

-- Only who sees both persons, through Akten of their own: a row tells that two records exist.
DO $$
DECLARE
  t text[];
  bedingung text;
BEGIN
  FOREACH t SLICE 1 IN ARRAY ARRAY[
    ['person_verschieden', 'person_a', 'person_b', 'entschieden_von'],
    ['person_zusammenfuehrung', 'ziel_person_id', 'person_id', 'zusammengefuehrt_von']] LOOP
    bedingung := format($p$
      mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
      AND EXISTS (SELECT 1 FROM fall.akte_beteiligte b WHERE b.mandant_id = %1$I.mandant_id AND b.person_id = %1$I.%2$I)
      AND EXISTS (SELECT 1 FROM fall.akte_beteiligte b WHERE b.mandant_id = %1$I.mandant_id AND b.person_id = %1$I.%3$I) $p$,
      t[1], t[2], t[3]);
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t[1]);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t[1]);
    EXECUTE format('CREATE POLICY beide_sichtbar ON fall.%I FOR SELECT TO kim_fall USING (%s)', t[1], bedingung);
    EXECUTE format('CREATE POLICY beide_anlegen ON fall.%I FOR INSERT TO kim_fall WITH CHECK (%s AND %I = (SELECT kontext.konto_id()))',
      t[1], bedingung, t[4]);
    EXECUTE format('GRANT SELECT, INSERT ON fall.%I TO kim_fall', t[1]);
    EXECUTE format('GRANT SELECT ON fall.%I TO kim_sicherung', t[1]);
  END LOOP;
  EXECUTE format('CREATE POLICY beide_aufheben ON fall.person_zusammenfuehrung FOR UPDATE TO kim_fall USING (%s)', bedingung);
END $$;
GRANT UPDATE (aufgehoben_am, aufgehoben_von) ON fall.person_zusammenfuehrung TO kim_fall;
