-- Who of the pool interprets when. A person cannot be in two talks at the same time, whichever Stelle of the Standort asks;
-- bookings of other Akten are invisible and who interprets is sealed there, so the time alone stands here, without the Akte.
CREATE TABLE stamm.sprachmittler_belegung (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  sprachmittler_id uuid NOT NULL REFERENCES stamm.sprachmittler ON DELETE CASCADE,
  von timestamp NOT NULL,
  bis timestamp NOT NULL,
  CHECK (bis > von AND bis <= von + interval '12 hours'),
  CONSTRAINT belegung_einmal
    EXCLUDE USING gist (sprachmittler_id technik.gist_uuid_ops WITH =, tsrange(von, bis) WITH &&)
);
COMMENT ON TABLE stamm.sprachmittler_belegung IS
  'Hours in which a person of the pool is confirmed for a Sprachmittlung, in the time of the place; nothing about the case. Purpose: no double booking. Basis: Art. 6 Abs. 1 b, e DSGVO. Löschklasse LK-10: the day after.';
COMMENT ON COLUMN stamm.sprachmittler_belegung.mandant_id IS 'Stelle that booked and may take it back.';
CREATE INDEX sprachmittler_belegung_tag ON stamm.sprachmittler_belegung (sprachmittler_id, von);

ALTER TABLE stamm.sprachmittler_belegung ENABLE ROW LEVEL SECURITY;
ALTER TABLE stamm.sprachmittler_belegung FORCE ROW LEVEL SECURITY;
-- Who may book a person of the pool sees when the person is taken: the policy of the pool decides.
CREATE POLICY lesen ON stamm.sprachmittler_belegung FOR SELECT TO kim_fall
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM stamm.sprachmittler s WHERE s.id = sprachmittler_belegung.sprachmittler_id OFFSET 0));
CREATE POLICY anlegen ON stamm.sprachmittler_belegung FOR INSERT TO kim_fall
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND mandant_id = (SELECT kontext.mandant_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT'
    AND EXISTS (SELECT 1 FROM stamm.sprachmittler s WHERE s.id = sprachmittler_belegung.sprachmittler_id OFFSET 0));
CREATE POLICY zuruecknehmen ON stamm.sprachmittler_belegung FOR DELETE TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY loeschen ON stamm.sprachmittler_belegung FOR ALL TO kim_loeschung
  USING (bis < (SELECT kontext.stichtag()));
GRANT SELECT, INSERT, DELETE ON stamm.sprachmittler_belegung TO kim_fall;
GRANT SELECT, DELETE ON stamm.sprachmittler_belegung TO kim_loeschung;

-- A Wohnort that was entered wrongly, corrected: the counts of the Akte under the wrong Kommune are taken back and counted under
-- the right one, each in its quarter; figures that were published before do not change (quarter of entry). The Akte itself
-- is changed by the caller, who holds its lock.
GRANT SELECT, INSERT ON bericht.zaehlsatz TO kim_funktion;
CREATE POLICY funktion_lesen ON bericht.zaehlsatz FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_anlegen ON bericht.zaehlsatz FOR INSERT TO kim_funktion
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()));
GRANT SELECT, INSERT ON fall.akte_zaehlsatz TO kim_funktion;
CREATE POLICY funktion_lesen ON fall.akte_zaehlsatz FOR SELECT TO kim_funktion USING (true);
CREATE POLICY funktion_anlegen ON fall.akte_zaehlsatz FOR INSERT TO kim_funktion
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()));
GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION fall.berichtige_wohnort(p_akte uuid, p_kommune uuid) RETURNS integer
  LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH akte AS (
    SELECT a.mandant_id, a.id, a.kommune_id FROM fall.akte a
     WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_akte AND kontext.rolle() = 'CASE_MANAGEMENT'
       AND EXISTS (SELECT 1 FROM fall.akte_zugriff z
         WHERE z.mandant_id = a.mandant_id AND z.akte_id = a.id AND z.konto_id = kontext.konto_id()
           AND (z.gedeckt OR NOT kontext.fremdvertretung()) AND z.gueltig_von <= kontext.stichtag()
           AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag()) OFFSET 0)
  ), stand AS (
    SELECT akte.mandant_id, akte.id AS akte_id, akte.kommune_id AS alt, z.standort_id, z.quartal, z.art, z.merkmale,
        sum(z.wert)::integer AS summe
      FROM akte
      JOIN fall.akte_zaehlsatz v ON v.mandant_id = akte.mandant_id AND v.akte_id = akte.id
      JOIN bericht.zaehlsatz z ON z.id = v.zaehlsatz_id AND z.kommune_id IS NOT DISTINCT FROM akte.kommune_id
     GROUP BY 1, 2, 3, 4, 5, 6, 7 HAVING sum(z.wert) <> 0
  ), neu AS (
    SELECT gen_random_uuid() AS id, s.*, k.kommune, k.wert
      FROM stand s CROSS JOIN LATERAL generate_series(1, abs(s.summe)) einer
      CROSS JOIN LATERAL (VALUES (s.alt, -sign(s.summe)), (p_kommune, sign(s.summe))) k(kommune, wert)
  ), gezaehlt AS (
    INSERT INTO bericht.zaehlsatz (id, standort_id, mandant_id, kommune_id, quartal, erfasst_quartal, art, wert, merkmale)
      SELECT id, standort_id, mandant_id, kommune, quartal, to_char(kontext.stichtag(), 'YYYY-"Q"Q'), art, wert::smallint, merkmale
        FROM neu
  ), verbunden AS (
    INSERT INTO fall.akte_zaehlsatz (mandant_id, akte_id, zaehlsatz_id, art)
      SELECT mandant_id, akte_id, id, art FROM neu RETURNING 1
  )
  SELECT count(*)::integer / 2 FROM verbunden
$$;
COMMENT ON FUNCTION fall.berichtige_wohnort(uuid, uuid) IS
  'Counts an own Akte anew under another Kommune, as far as it was counted under the one that stands in it; answers how many counts moved.';
REVOKE ALL ON FUNCTION fall.berichtige_wohnort(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.berichtige_wohnort(uuid, uuid) TO kim_fall;
RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

-- Drafts of who writes in the domain steuerung: Baustein 3 and the Koordination answer Fachfragen and keep the knowledge. They reach
-- nothing of the schema fall, so these drafts have a table of their own; sealed under the key of the account, read by nobody else.
CREATE TABLE steuerung.entwurf (
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  konto_id uuid NOT NULL,
  bereich text NOT NULL CHECK (char_length(bereich) BETWEEN 1 AND 60),
  bezug uuid NOT NULL,
  siegel bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  geaendert_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (standort_id, konto_id, bereich, bezug)
);
COMMENT ON TABLE steuerung.entwurf IS
  'Draft of a form of the domain steuerung (answers to Fachfragen, knowledge), bound to account, form and record; sealed, 30 days. Purpose: nothing typed is lost. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-01.';
COMMENT ON COLUMN steuerung.entwurf.konto_id IS 'Only this account sees the draft. Löschklasse LK-01.';
COMMENT ON COLUMN steuerung.entwurf.bezug IS 'Fachfrage or entry of the form; the account id for a new record.';
COMMENT ON COLUMN steuerung.entwurf.siegel IS 'Content of the form, sealed under the key of the account. Löschklasse LK-01.';
CREATE INDEX entwurf_alter ON steuerung.entwurf (geaendert_am);
ALTER TABLE steuerung.entwurf ENABLE ROW LEVEL SECURITY;
ALTER TABLE steuerung.entwurf FORCE ROW LEVEL SECURITY;
CREATE POLICY eigener ON steuerung.entwurf FOR ALL TO kim_steuerung
  USING (standort_id = (SELECT kontext.standort_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'B3_FACHKRAFT'))
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'B3_FACHKRAFT'));
GRANT SELECT, INSERT, UPDATE, DELETE ON steuerung.entwurf TO kim_steuerung;
GRANT USAGE ON SCHEMA steuerung TO kim_loeschung;
CREATE POLICY abgelaufen ON steuerung.entwurf FOR ALL TO kim_loeschung
  USING (geaendert_am < now() - interval '30 days');
GRANT SELECT, DELETE ON steuerung.entwurf TO kim_loeschung;
