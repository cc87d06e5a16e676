-- Renewal of a consent; disclosures outside a Verweis with their basis (§ 203 StGB); the path of § 4 KKG.

ALTER TABLE fall.einwilligung ADD COLUMN ersetzt_durch uuid;
ALTER TABLE fall.einwilligung ADD CONSTRAINT einwilligung_ersetzt
  FOREIGN KEY (mandant_id, ersetzt_durch) REFERENCES fall.einwilligung (mandant_id, id);
COMMENT ON COLUMN fall.einwilligung.ersetzt_durch IS
  'The consent that renewed this one: same person, purpose and recipient, newest text. Nobody is reminded of this one any more.';
-- Serves the reminder of Mein Tag: what ends soon in these Akten.
CREATE INDEX einwilligung_ablauf ON fall.einwilligung (mandant_id, akte_id, gueltig_bis)
  WHERE entscheidung = 'ERTEILT' AND widerrufen_am IS NULL AND ersetzt_durch IS NULL;

CREATE TABLE fall.offenlegung (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  am date NOT NULL,
  einwilligung_id uuid,
  siegel bytea NOT NULL,
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id),
  FOREIGN KEY (mandant_id, einwilligung_id) REFERENCES fall.einwilligung (mandant_id, id)
);
COMMENT ON TABLE fall.offenlegung IS
  'Disclosure to a named Stelle outside a Verweis: on which consent or legal power, what, why, who decided. Written once. Purpose: proof, right of access (Art. 15 Abs. 1 c DSGVO). Basis: § 203 StGB, Art. 5 Abs. 2 DSGVO. Löschklasse LK-05.';
COMMENT ON COLUMN fall.offenlegung.siegel IS
  'Recipient, legal basis, what was disclosed, reason, how the deciding person is bound; sealed under a key of its own (subject Akte, class identitaet), so that the proof outlives the content of the Akte. Löschklasse LK-05.';
COMMENT ON COLUMN fall.offenlegung.einwilligung_id IS 'Consent that carried it; NULL: a legal power.';
COMMENT ON COLUMN fall.offenlegung.erfasst_von IS 'Account that decided and disclosed. Löschklasse LK-05.';
CREATE INDEX offenlegung_akte ON fall.offenlegung (mandant_id, akte_id);

CREATE TABLE fall.kindeswohl (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  begonnen_am date NOT NULL,
  beendet_am date CHECK (beendet_am >= begonnen_am),
  siegel bytea NOT NULL,
  angelegt_von uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.kindeswohl IS
  'Path under § 4 KKG: weighty signs that a child is in danger. Purpose: protection of the child, proof. Basis: § 4 KKG, Art. 6 Abs. 1 c and e, Art. 9 Abs. 2 g DSGVO. Löschklasse LK-05.';
COMMENT ON COLUMN fall.kindeswohl.siegel IS
  'Which child and which signs; sealed under the key of proofs (subject Akte, class identitaet). Löschklasse LK-05.';
COMMENT ON COLUMN fall.kindeswohl.angelegt_von IS 'Account that began it. Löschklasse LK-05.';
CREATE INDEX kindeswohl_akte ON fall.kindeswohl (mandant_id, akte_id);

CREATE TABLE fall.kindeswohl_schritt (
  mandant_id uuid NOT NULL,
  id uuid NOT NULL,
  akte_id uuid NOT NULL,
  kindeswohl_id uuid NOT NULL,
  am date NOT NULL,
  siegel bytea NOT NULL,
  erfasst_von uuid NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  FOREIGN KEY (mandant_id, kindeswohl_id) REFERENCES fall.kindeswohl (mandant_id, id)
);
COMMENT ON TABLE fall.kindeswohl_schritt IS
  'One step of the path: discussed, worked towards help, advised, informed the Jugendamt, its answer, end. Written once. Basis: § 4 KKG. Löschklasse LK-05.';
COMMENT ON COLUMN fall.kindeswohl_schritt.siegel IS
  'Kind of the step, done or left out with its reason, text; sealed under the key of proofs (subject Akte, class identitaet). Löschklasse LK-05.';
COMMENT ON COLUMN fall.kindeswohl_schritt.erfasst_von IS 'Account that recorded it. Löschklasse LK-05.';
CREATE INDEX kindeswohl_schritt_pfad ON fall.kindeswohl_schritt (mandant_id, akte_id, kindeswohl_id);

-- Row level security like every table of an Akte. A deputy acts as well: a child does not wait for the end of a leave.
DO $$
DECLARE
  t text;
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = %1$I.mandant_id AND z.akte_id = %1$I.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
  bedingung text;
BEGIN
  FOREACH t IN ARRAY ARRAY['offenlegung', 'kindeswohl', 'kindeswohl_schritt'] LOOP
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t);
    bedingung := format(eigene, t);
    EXECUTE format('CREATE POLICY eigene_lesen ON fall.%I FOR SELECT TO kim_fall USING (%s)', t, bedingung);
    EXECUTE format('CREATE POLICY eigene_anlegen ON fall.%I FOR INSERT TO kim_fall WITH CHECK (%s)', t, bedingung);
    EXECUTE format('GRANT SELECT, INSERT ON fall.%I TO kim_fall', t);
  END LOOP;
  EXECUTE format('CREATE POLICY eigene_aendern ON fall.kindeswohl FOR UPDATE TO kim_fall USING (%s)', format(eigene, 'kindeswohl'));
END $$;
GRANT UPDATE (beendet_am, version) ON fall.kindeswohl TO kim_fall;
