-- What a search, Mein Tag and the list of Akten need less of (decision 0080). No right changes.

-- ── The search asks for rows of own persons alone ───────────────────────────────────────────────────────────────────
-- Row level security on fall.person_suche decides about each row as before. This function only tells it which rows to look at:
-- asked as the caller, the same list costs a look into akte_zugriff per person, which each row found pays once more.
CREATE FUNCTION fall.eigene_personen() RETURNS uuid[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT b.person_id FROM fall.akte_beteiligte b
    WHERE b.mandant_id = (SELECT kontext.mandant_id()) AND b.akte_id = ANY (ARRAY(SELECT z.akte_id FROM fall.akte_zugriff z
      WHERE z.mandant_id = (SELECT kontext.mandant_id()) AND z.konto_id = (SELECT kontext.konto_id())
        AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
        AND z.gueltig_von <= (SELECT kontext.stichtag())
        AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))
        AND (z.gedeckt OR NOT (SELECT kontext.fremdvertretung())))));
END $$;
COMMENT ON FUNCTION fall.eigene_personen() IS
  'Persons of the Akten that the acting account may open today. Spares the search all others; what is found is decided by row level security.';
REVOKE ALL ON FUNCTION fall.eigene_personen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.eigene_personen() TO kim_fall;
GRANT CREATE ON SCHEMA fall TO kim_funktion;
ALTER FUNCTION fall.eigene_personen() OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

-- ── Few rows among many ─────────────────────────────────────────────────────────────────────────────────────────────
-- Who has worked for years has hundreds of closed Akten; nearly every list shows the open ones. Same words as in ENDZUSTAENDE.
CREATE INDEX akte_offen ON fall.akte (mandant_id, id)
  WHERE zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN');
-- Mein Tag asks for withdrawals in all own Akten, of which nearly none has one.
CREATE INDEX einwilligung_widerrufen ON fall.einwilligung (mandant_id, akte_id) WHERE widerrufen_am IS NOT NULL;
