-- A reading or a takeover of a source can be stopped by hand. It ends as failed, with a code of its own; nothing of it comes into the
-- directory. The policy for decisions stays as it is; what may follow what is held by a trigger, since policies of one table add up.
CREATE POLICY abbrechen ON steuerung.angebotslauf FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND zustand IN ('WARTET', 'LIEST', 'UEBERNAHME'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG')
    AND konto_id = (SELECT kontext.konto_id()) AND zustand = 'GESCHEITERT' AND fehler = 'VON_HAND');

CREATE FUNCTION steuerung.pruefe_angebotslauf() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'A reading in state % cannot become %', OLD.zustand, NEW.zustand USING ERRCODE = 'check_violation';
END $$;
COMMENT ON FUNCTION steuerung.pruefe_angebotslauf() IS 'Only a preview that lies ready is taken over, and what is over stays over.';
REVOKE ALL ON FUNCTION steuerung.pruefe_angebotslauf() FROM PUBLIC;
CREATE TRIGGER folge BEFORE UPDATE OF zustand ON steuerung.angebotslauf FOR EACH ROW
  WHEN (OLD.zustand <> NEW.zustand AND (OLD.zustand IN ('GESCHEITERT', 'UEBERNOMMEN', 'VERWORFEN') OR (NEW.zustand = 'UEBERNAHME' AND OLD.zustand <> 'BEREIT')))
  EXECUTE FUNCTION steuerung.pruefe_angebotslauf();
