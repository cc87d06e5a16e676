-- Check for an active Fall of the same person at another Stelle of the Standort (AT-33): keyed tokens of name and birth date
-- under a key of the Standort, only with a consent of its own on both sides. The answer is yes or no, never who or where.

CREATE TABLE fall.parallelfall_kennung (
  mandant_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  person_id uuid NOT NULL,
  standort_id uuid NOT NULL,
  token bigint NOT NULL,
  PRIMARY KEY (mandant_id, akte_id, person_id, token),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person (mandant_id, id)
);
COMMENT ON TABLE fall.parallelfall_kennung IS
  'By what another Stelle of the Standort finds that a person has an active Fall: HMAC of name and birth date under the key of the Standort. Purpose: no double work (AT-33). Basis: Einwilligung Art. 6 Abs. 1 a DSGVO, purpose PARALLELFALL. Löschklasse LK-06 (at once with the withdrawal), LK-03.';
COMMENT ON COLUMN fall.parallelfall_kennung.token IS 'Keyed token, no clear text; the key is another one than that of the search.';
CREATE INDEX parallelfall_kennung_token ON fall.parallelfall_kennung (standort_id, token);

ALTER TABLE fall.parallelfall_kennung ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.parallelfall_kennung FORCE ROW LEVEL SECURITY;
DO $$
DECLARE
  eigene CONSTANT text := $p$
    mandant_id = (SELECT kontext.mandant_id()) AND standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
      WHERE z.mandant_id = parallelfall_kennung.mandant_id AND z.akte_id = parallelfall_kennung.akte_id
        AND z.konto_id = (SELECT kontext.konto_id())
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) $p$;
BEGIN
  EXECUTE format('CREATE POLICY eigene_lesen ON fall.parallelfall_kennung FOR SELECT TO kim_fall USING (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_anlegen ON fall.parallelfall_kennung FOR INSERT TO kim_fall WITH CHECK (%s)', eigene);
  EXECUTE format('CREATE POLICY eigene_entfernen ON fall.parallelfall_kennung FOR DELETE TO kim_fall USING (%s)', eigene);
END $$;
GRANT SELECT, INSERT, DELETE ON fall.parallelfall_kennung TO kim_fall;
CREATE POLICY funktion_lesen ON fall.parallelfall_kennung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT ON fall.parallelfall_kennung TO kim_funktion;

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Part of the function below; nobody else may call it.
CREATE FUNCTION fall.hat_pruefeinwilligung(p_mandant uuid, p_akte uuid, p_person uuid) RETURNS boolean
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (SELECT FROM fall.einwilligung e
    WHERE e.mandant_id = p_mandant AND e.akte_id = p_akte AND e.person_id = p_person
      AND e.zweck = 'PARALLELFALL' AND e.entscheidung = 'ERTEILT' AND e.widerrufen_am IS NULL
      AND e.gueltig_von <= kontext.stichtag() AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= kontext.stichtag()))
$$;
COMMENT ON FUNCTION fall.hat_pruefeinwilligung(uuid, uuid, uuid) IS
  'Whether the consent to the check for a parallel Fall holds today.';
REVOKE ALL ON FUNCTION fall.hat_pruefeinwilligung(uuid, uuid, uuid) FROM PUBLIC;

-- The own tokens are those of the own Akte: nobody asks for a person who is not in it.
CREATE FUNCTION fall.hat_parallelfall(p_akte uuid, p_person uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT kontext.rolle() = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT FROM fall.akte_zugriff z
      WHERE z.mandant_id = kontext.mandant_id() AND z.akte_id = p_akte AND z.konto_id = kontext.konto_id()
        AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag()))
    AND fall.hat_pruefeinwilligung(kontext.mandant_id(), p_akte, p_person)
    AND EXISTS (SELECT FROM fall.parallelfall_kennung k
      JOIN fall.parallelfall_kennung t ON t.standort_id = k.standort_id AND t.token = k.token AND t.mandant_id <> k.mandant_id
      JOIN fall.akte a ON a.mandant_id = t.mandant_id AND a.id = t.akte_id
     WHERE k.mandant_id = kontext.mandant_id() AND k.akte_id = p_akte AND k.person_id = p_person
       AND k.standort_id = kontext.standort_id()
       AND a.art = 'FALL' AND a.aufgenommen_am IS NOT NULL
       AND a.zustand NOT IN ('NACHSORGE', 'GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
       AND fall.hat_pruefeinwilligung(t.mandant_id, t.akte_id, t.person_id))
$$;
COMMENT ON FUNCTION fall.hat_parallelfall(uuid, uuid) IS
  'Whether another Stelle of the Standort has an active Fall of this person of an own Akte; both have the consent to be asked. Yes or no, nothing else.';
REVOKE ALL ON FUNCTION fall.hat_parallelfall(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.hat_parallelfall(uuid, uuid) TO kim_fall;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;
