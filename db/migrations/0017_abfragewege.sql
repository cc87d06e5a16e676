-- What the plans of the hot operations showed on a large Mandant: rights and answers stay as they are, the way there
-- no longer leads through the whole Mandant or through the whole log.

-- ── Deletion run ────────────────────────────────────────────────────────────────────────────────────────────────────
-- clock_timestamp() is volatile, so no index served it and every run read its tables from end to end. Inside
-- (SELECT …) it is asked once per statement.
ALTER POLICY loeschen ON benutzer.anmeldeversuch
  USING (zuletzt_am < (SELECT clock_timestamp()) - interval '1 day'
    AND (zuletzt_erfolg_am IS NULL OR zuletzt_erfolg_am < (SELECT clock_timestamp()) - interval '90 days'));
ALTER POLICY loeschen ON benutzer.konto USING (deaktiviert_am < (SELECT clock_timestamp()) - interval '6 months');
ALTER POLICY loeschen ON benutzer.sitzung USING (absolut_bis < (SELECT clock_timestamp()) - interval '90 days');
ALTER POLICY loeschen ON benutzer.verbrauchter_einmalcode
  USING (verbraucht_am < (SELECT clock_timestamp()) - interval '1 day');
ALTER POLICY abgelaufen ON fall.entwurf USING (geaendert_am < (SELECT clock_timestamp()) - interval '30 days');
ALTER POLICY aufraeumen ON technik.idempotenz USING (erzeugt_am < (SELECT clock_timestamp()) - interval '24 hours');
ALTER POLICY loeschen ON technik.mail_ausgang USING (erzeugt_am < (SELECT clock_timestamp()) - interval '30 days');
CREATE INDEX anmeldeversuch_alter ON benutzer.anmeldeversuch (zuletzt_am);
CREATE INDEX konto_deaktiviert ON benutzer.konto (deaktiviert_am) WHERE deaktiviert_am IS NOT NULL;
CREATE INDEX einmalcode_alter ON benutzer.verbrauchter_einmalcode (verbraucht_am);
CREATE INDEX mail_ausgang_alter ON technik.mail_ausgang (erzeugt_am);

-- ── Persons ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Asked for every row that a policy lets through: from the index alone. Without akte_id in it, the planner may take the
-- primary key instead and read the whole Mandant once per person.
DROP INDEX fall.akte_beteiligte_person;
CREATE INDEX akte_beteiligte_person ON fall.akte_beteiligte (mandant_id, person_id, akte_id);
DROP INDEX fall.akte_zugriff_konto;
CREATE INDEX akte_zugriff_konto ON fall.akte_zugriff (mandant_id, konto_id, akte_id) INCLUDE (art, gueltig_von, gueltig_bis);

-- ── Figures of a Standort ───────────────────────────────────────────────────────────────────────────────────────────
-- The sums are read from the index alone.
CREATE INDEX zaehlsatz_summe ON bericht.zaehlsatz (standort_id, art, quartal) INCLUDE (kommune_id, mandant_id, wert);
DROP INDEX bericht.zaehlsatz_standort;

-- ── Log ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Who looked at this Akte: asked by the datenschutzbeauftragte Person and for Art. 15 DSGVO.
CREATE INDEX eintrag_objekt ON protokoll.eintrag (mandant_id, objekt_id, zeit);

-- Deputies are few among all who have access.
CREATE INDEX akte_zugriff_vertretung ON fall.akte_zugriff (mandant_id, akte_id, konto_id) WHERE art = 'VERTRETUNG';

-- coalesce() does not count as leakproof, so the comparison was a filter over the whole log; with the bound worked out
-- before, it starts in the index where the unsealed rows start.
GRANT CREATE ON SCHEMA protokoll TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE OR REPLACE FUNCTION protokoll.siegelstand()
  RETURNS TABLE (letztes_siegel timestamptz, siegel bigint, ketten bigint, unversiegelt bigint, aelteste_offene timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE ketten AS (
    (SELECT s.kette FROM protokoll.siegel s ORDER BY s.kette LIMIT 1)
    UNION ALL
    SELECT (SELECT s.kette FROM protokoll.siegel s WHERE s.kette > k.kette ORDER BY s.kette LIMIT 1)
      FROM ketten k WHERE k.kette IS NOT NULL
  ), koepfe AS (
    SELECT s.lfd FROM ketten k CROSS JOIN LATERAL (
      SELECT v.lfd FROM protokoll.siegel v WHERE v.kette = k.kette ORDER BY v.lfd DESC LIMIT 1) s
  ), stand AS (
    SELECT s.epoche, s.tx_bis, s.erstellt_am FROM protokoll.siegel s ORDER BY s.epoche DESC, s.tx_bis DESC LIMIT 1
  ), grenze AS (
    SELECT coalesce((SELECT epoche FROM stand), 0) AS epoche, coalesce((SELECT tx_bis FROM stand), '0'::xid8) AS tx
  ), offen AS (
    SELECT e.zeit FROM protokoll.eintrag e
     WHERE (e.epoche, e.tx) >= ((SELECT epoche FROM grenze), (SELECT tx FROM grenze))
     LIMIT 100000
  )
  SELECT (SELECT erstellt_am FROM stand), (SELECT coalesce(sum(lfd), 0)::bigint FROM koepfe),
    (SELECT count(*) FROM koepfe), (SELECT count(*) FROM offen), (SELECT min(zeit) FROM offen)
   WHERE kontext.rolle() = 'ADMIN_TECHNIK'
$$;
RESET ROLE;
REVOKE CREATE ON SCHEMA protokoll FROM kim_funktion;
