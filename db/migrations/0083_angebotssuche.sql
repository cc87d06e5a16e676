-- Search in the directory moves into the memory of the process that answers (decision 0069): each process keeps the words of the
-- Angebote and asks before every search what has changed. A row carries the transaction that wrote it last; a process names the
-- oldest transaction that was still open when it looked, and those it has seen, and is given the rest.

DROP FUNCTION steuerung.suche_angebote(text[], text, date, date, float8, float8, float8, integer, integer, integer);
DROP FUNCTION steuerung.suche_oeffentlich(text[], text, date, date, float8, float8, float8, integer, integer, integer);
DROP FUNCTION steuerung.suche_im_verzeichnis(text[], text, boolean, date, date, float8, float8, float8, integer, integer, integer);
DROP FUNCTION steuerung.entfernung(float8[], float8[], float8, float8);
DROP FUNCTION steuerung.finde_angebotsworte(text[]);
DROP FUNCTION steuerung.finde_ortslage(text);
DROP TABLE steuerung.angebot_wort;
DROP INDEX steuerung.angebot_suche;

ALTER TABLE steuerung.angebot ADD COLUMN geaendert xid8 NOT NULL DEFAULT pg_current_xact_id();
COMMENT ON COLUMN steuerung.angebot.geaendert IS 'Transaction that wrote the row last, set by a trigger; tells a search what it has not seen. No personal data.';
CREATE INDEX angebot_geaendert ON steuerung.angebot (geaendert);

CREATE FUNCTION steuerung.merke_aenderung() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  NEW.geaendert := pg_current_xact_id();
  RETURN NEW;
END $$;
COMMENT ON FUNCTION steuerung.merke_aenderung() IS 'Writes the current transaction into the row.';
REVOKE ALL ON FUNCTION steuerung.merke_aenderung() FROM PUBLIC;
CREATE TRIGGER geaendert BEFORE INSERT OR UPDATE ON steuerung.angebot FOR EACH ROW EXECUTE FUNCTION steuerung.merke_aenderung();

GRANT CREATE ON SCHEMA steuerung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- The words of internal Angebote are handed out too, to the process and not to a person: what a search answers is ids, and their rows
-- are read under the policies of whoever asks, or through lies_oeffentliche.
CREATE FUNCTION steuerung.lies_suchbestand(p_seit xid8, p_bekannt xid8[])
  RETURNS TABLE (id uuid, geaendert xid8, titel text, oeffentlich boolean, gueltig boolean, gueltig_bis date, bestaetigt_am date, suche tsvector,
    ortsnamen text[], breiten float8[], laengen float8[])
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.geaendert, a.titel, a.oeffentlich, a.zustand = 'GUELTIG', a.gueltig_bis, a.bestaetigt_am, a.suche, a.ortsnamen, a.breiten, a.laengen
    FROM steuerung.angebot a WHERE p_seit IS NULL
  UNION ALL
  -- What comes from a restored copy carries numbers of another cluster: it was read in the beginning.
  SELECT a.id, a.geaendert, a.titel, a.oeffentlich, a.zustand = 'GUELTIG', a.gueltig_bis, a.bestaetigt_am, a.suche, a.ortsnamen, a.breiten, a.laengen
    FROM steuerung.angebot a
   WHERE a.geaendert >= p_seit AND a.geaendert < pg_snapshot_xmax(pg_current_snapshot()) AND a.geaendert <> ALL (p_bekannt)
$$;
COMMENT ON FUNCTION steuerung.lies_suchbestand(xid8, xid8[]) IS
  'Words, places and days of the Angebote for a search in memory: all, or what was written since a transaction and is not known yet.';
REVOKE ALL ON FUNCTION steuerung.lies_suchbestand(xid8, xid8[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION steuerung.lies_suchbestand(xid8, xid8[]) TO kim_app;

RESET ROLE;
REVOKE CREATE ON SCHEMA steuerung FROM kim_funktion;
