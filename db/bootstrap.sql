-- Rollen der Plattform für PostgreSQL 15 und neuer. Beliebig oft ausführbar; enthält keine Passwörter.
--
-- Die eingebettete Datenbank führt diese Datei bei jedem Start selbst aus. Auf einem eigenen Server einmal
-- und nach jeder neuen Programmversion als Superuser:
--
--   psql -X -v ON_ERROR_STOP=1 -f db/bootstrap.sql postgres
--   psql -c '\password kim_owner' postgres
--   psql -c '\password kim_app' postgres
--   createdb --owner=kim_owner --encoding=UTF8 --template=template0 kim
--   createdb --owner=kim_owner --encoding=UTF8 --template=template0 kim_schluessel
--   psql -c 'REVOKE ALL ON DATABASE kim FROM PUBLIC' -c 'GRANT CONNECT ON DATABASE kim TO kim_app' postgres
--   psql -c 'REVOKE ALL ON DATABASE kim_schluessel FROM PUBLIC' \
--        -c 'GRANT CONNECT ON DATABASE kim_schluessel TO kim_app' postgres
--
-- Danach: KIM_DB_EIGENTUEMER_URL = Anmeldung kim_owner (nur für „kim migriere“), DATABASE_URL = Anmeldung kim_app.
-- Für Sicherungen eine eigene Anmeldung anlegen und ihr kim_sicherung und CONNECT erteilen.

DO $bootstrap$
DECLARE
  -- Rechte je Fachbereich; kim_app wird je Transaktion zu genau einer dieser Rollen.
  app_rollen CONSTANT text[] := ARRAY[
    'kim_fall', 'kim_foerderung', 'kim_steuerung', 'kim_befragung', 'kim_bericht', 'kim_anmeldung',
    'kim_protokoll', 'kim_loeschung', 'kim_jobs'];
  -- Betrieb: nie aus der laufenden Anwendung erreichbar.
  betriebs_rollen CONSTANT text[] := ARRAY['kim_datenmigration', 'kim_sicherung', 'kim_funktion'];
  -- Wozu die Eigentümerin werden darf: Datenmigrationen ausführen, Funktionen an kim_funktion übergeben.
  eigentuemer_rollen CONSTANT text[] := ARRAY['kim_datenmigration', 'kim_funktion'];
  mehrfach CONSTANT boolean := current_setting('server_version_num')::int >= 160000;
  ohne_erbe CONSTANT text :=
    -- Vor 16 gibt es die Wahl nur an der Rolle (NOINHERIT).
    CASE WHEN mehrfach THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
  rolle text;
  fremd record;
BEGIN
  -- Zwei gleichzeitige Läufe würden sich an den gemeinsamen Rollentabellen stören.
  PERFORM pg_advisory_xact_lock(hashtext('kim bootstrap'));

  FOREACH rolle IN ARRAY ARRAY['kim_owner', 'kim_app'] || app_rollen || betriebs_rollen LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = rolle) THEN
      EXECUTE format('CREATE ROLE %I', rolle);
    END IF;
    EXECUTE format('ALTER ROLE %I NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT', rolle);
    EXECUTE format('ALTER ROLE %I %s', rolle, CASE WHEN rolle IN ('kim_owner', 'kim_app') THEN 'LOGIN' ELSE 'NOLOGIN' END);
    EXECUTE format('ALTER ROLE %I %s', rolle, CASE WHEN rolle = 'kim_sicherung' THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END);
  END LOOP;

  -- Was früher oder von Hand erteilt wurde und hier nicht steht, fällt weg: die Anwendung darf nie Eigentümerin werden.
  -- Ab 16 zählt jede Erteilung für sich, auch die eines anderen Superusers und eine mit Vererbung oder ADMIN.
  FOR fremd IN
    SELECT g.rolname AS gruppe, m.rolname AS mitglied, e.rolname AS erteilt_von
      FROM pg_auth_members am
      JOIN pg_roles g ON g.oid = am.roleid
      JOIN pg_roles m ON m.oid = am.member
      LEFT JOIN pg_roles e ON e.oid = am.grantor
     WHERE m.rolname = ANY (ARRAY['kim_owner', 'kim_app'] || app_rollen || betriebs_rollen)
       AND NOT (m.rolname = 'kim_sicherung' AND g.rolname = 'pg_read_all_data' AND NOT am.admin_option)
       AND (am.admin_option
            OR to_jsonb(am) ->> 'inherit_option' = 'true'
            OR NOT (m.rolname = 'kim_app' AND g.rolname = ANY (app_rollen)
                    OR m.rolname = 'kim_owner' AND g.rolname = ANY (eigentuemer_rollen)))
  LOOP
    EXECUTE format('REVOKE %I FROM %I', fremd.gruppe, fremd.mitglied)
      || CASE WHEN mehrfach THEN format(' GRANTED BY %I', fremd.erteilt_von) ELSE '' END || ' CASCADE';
  END LOOP;

  FOREACH rolle IN ARRAY app_rollen LOOP
    EXECUTE format('GRANT %I TO kim_app', rolle) || ohne_erbe;
  END LOOP;
  -- Die Sicherung darf keine neue Tabelle verpassen, aber keine ändern.
  ALTER ROLE kim_sicherung INHERIT;
  GRANT pg_read_all_data TO kim_sicherung;
  -- Unter FORCE ROW LEVEL SECURITY sieht auch die Eigentümerin keine Zeile; Datenmigrationen laufen in dieser Rolle.
  FOREACH rolle IN ARRAY eigentuemer_rollen LOOP
    EXECUTE format('GRANT %I TO kim_owner', rolle) || ohne_erbe;
  END LOOP;
END
$bootstrap$;

COMMENT ON ROLE kim_owner IS 'Eigentümerin aller Objekte; nur für Migrationen';
COMMENT ON ROLE kim_app IS 'Anmeldung der Anwendung; ohne eigene Rechte, wird je Transaktion zu einer Fachrolle';
COMMENT ON ROLE kim_fall IS 'Fallarbeit';
COMMENT ON ROLE kim_foerderung IS 'Förderung und Stellen';
COMMENT ON ROLE kim_steuerung IS 'Gremien, Themen, Steuerung';
COMMENT ON ROLE kim_befragung IS 'Befragungen';
COMMENT ON ROLE kim_bericht IS 'Berichte aus Aggregaten';
COMMENT ON ROLE kim_anmeldung IS 'Konten und Sitzungen';
COMMENT ON ROLE kim_protokoll IS 'Zugriffsprotokoll: versiegeln und lesen';
COMMENT ON ROLE kim_loeschung IS 'Löschläufe';
COMMENT ON ROLE kim_datenmigration IS 'Datenmigrationen mit benannten Policies';
COMMENT ON ROLE kim_jobs IS 'Auftragswarteschlange';
COMMENT ON ROLE kim_funktion IS 'Besitzt die wenigen Funktionen mit eigenen Rechten (Sitzung finden, Zugriff anlegen)';
COMMENT ON ROLE kim_sicherung IS 'Sicherung: liest alles, schreibt nichts';
