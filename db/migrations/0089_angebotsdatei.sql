-- Angebote from a file (domain steuerung: no client data): a source without an address. Its file waits here until its preview is taken over.

ALTER TABLE steuerung.angebotsquelle DROP CONSTRAINT angebotsquelle_art_check;
ALTER TABLE steuerung.angebotsquelle ADD CONSTRAINT angebotsquelle_art_check CHECK (art IN ('HSDS', 'INTEGREAT', 'DATEI'));
ALTER TABLE steuerung.angebotsquelle ALTER COLUMN url DROP NOT NULL;
ALTER TABLE steuerung.angebotsquelle ADD CONSTRAINT angebotsquelle_adresse CHECK ((art = 'DATEI') = (url IS NULL));
ALTER TABLE steuerung.angebotsquelle ADD CONSTRAINT angebotsquelle_datei_von_hand CHECK (art <> 'DATEI' OR rhythmus = 'VON_HAND');
ALTER TABLE steuerung.angebotsquelle ADD COLUMN spalten jsonb NOT NULL DEFAULT '{}'
  CHECK (jsonb_typeof(spalten) = 'object' AND pg_column_size(spalten) <= 65536);
ALTER TABLE steuerung.angebotsquelle ADD COLUMN vollstaendig boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN steuerung.angebotsquelle.spalten IS 'Head of a column in the files of this source and the field it fills; empty: it is not read. No personal data.';
COMMENT ON COLUMN steuerung.angebotsquelle.vollstaendig IS 'A file holds all Angebote of the source: what is missing in it is archived. No personal data.';
GRANT UPDATE (spalten, vollstaendig) ON steuerung.angebotsquelle TO kim_steuerung;

CREATE TABLE steuerung.angebotsdatei (
  standort_id uuid NOT NULL,
  quelle_id uuid NOT NULL,
  inhalt bytea NOT NULL CHECK (octet_length(inhalt) BETWEEN 1 AND 52428800),
  konto_id uuid NOT NULL,
  am date NOT NULL,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, quelle_id),
  FOREIGN KEY (standort_id, quelle_id) REFERENCES steuerung.angebotsquelle (standort_id, id)
);
COMMENT ON TABLE steuerung.angebotsdatei IS
  'A file of Angebote as somebody put it in, the latest of each source. Removed when its preview is taken over, at the latest after the days of the parameter. Purpose: one entry for all (Handlungskonzept Anhang, PG-12). Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.angebotsdatei.inhalt IS 'Bytes of the file. May hold contacts of offices; is read by the import alone. Löschklasse LK-10.';
COMMENT ON COLUMN steuerung.angebotsdatei.konto_id IS 'Account that put it in; stays as a pseudonym until the file is removed. Löschklasse LK-16.';
CREATE INDEX angebotsdatei_am ON steuerung.angebotsdatei (am);

ALTER TABLE steuerung.angebotsdatei ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.angebotsdatei FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON steuerung.angebotsdatei FOR SELECT TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON steuerung.angebotsdatei FOR INSERT TO kim_steuerung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND konto_id = (SELECT kontext.konto_id()));
CREATE POLICY ersetzen ON steuerung.angebotsdatei FOR UPDATE TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG') AND konto_id = (SELECT kontext.konto_id()));
CREATE POLICY quelle_lesen ON steuerung.angebotsdatei FOR SELECT TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebotsquelle');
CREATE POLICY quelle_entfernen ON steuerung.angebotsdatei FOR DELETE TO kim_steuerung USING ((SELECT kontext.systemkonto()) = 'angebotsquelle');
GRANT SELECT, INSERT, UPDATE (inhalt, konto_id, am), DELETE ON steuerung.angebotsdatei TO kim_steuerung;

-- ── How fresh the directory is, as a count for the catalogue of indicators ─────────────────────────────────────────
GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION bericht.zaehle_angebote(p_jahr integer, p_demo boolean)
  RETURNS TABLE (standort_id uuid, groesse text, quartal text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH sicht AS (
    SELECT o.id FROM stamm.standort o
     WHERE (kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt'))
        OR (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND o.id = kontext.standort_id())
  )
  SELECT a.standort_id, x.groesse, q.name, count(*)
    FROM (SELECT p_jahr || '-Q' || n AS name, (make_date(p_jahr, 3 * n - 2, 1) + interval '3 months')::date - 1 AS bis FROM generate_series(1, 4) n) q
    JOIN steuerung.angebot a ON a.gueltig_bis IS NULL OR a.gueltig_bis >= q.bis
   CROSS JOIN LATERAL (SELECT min(v.am) AS seit,
         (array_agg(v.art ORDER BY v.lfd DESC) FILTER (WHERE v.art IN ('ANGELEGT', 'ARCHIVIERT', 'WIEDERHERGESTELLT')))[1] AS zuletzt,
         max(v.am) FILTER (WHERE v.durch <> 'QUELLE' AND v.art IN ('ANGELEGT', 'BESTAETIGT', 'GEAENDERT')) AS bestaetigt
       FROM steuerung.angebot_aenderung v WHERE v.standort_id = a.standort_id AND v.angebot_id = a.id AND v.am <= q.bis) v
   CROSS JOIN LATERAL (VALUES ('ANGEBOTE', true),
     ('ANGEBOTE_BESTAETIGT', v.bestaetigt >= (q.bis - interval '6 months')::date
       OR a.bestaetigt_am BETWEEN (q.bis - interval '6 months')::date AND q.bis)) x(groesse, gilt)
   WHERE a.standort_id IN (SELECT id FROM sicht) AND q.bis < kontext.stichtag() AND v.seit IS NOT NULL AND v.zuletzt <> 'ARCHIVIERT' AND x.gilt
   GROUP BY 1, 2, 3
$$;
COMMENT ON FUNCTION bericht.zaehle_angebote(integer, boolean) IS
  'Angebote in the directory per Standort at the end of each quarter, and how many of them were confirmed within six months: counts alone, from the history.';
REVOKE ALL ON FUNCTION bericht.zaehle_angebote(integer, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_angebote(integer, boolean) TO kim_bericht;
RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;
