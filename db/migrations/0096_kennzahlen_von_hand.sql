-- Two figures of the Steuerung said something else than their definition.
-- KP-05B: a Thema that was solved without the Lenkungsgruppe (OPERATIV_GELOEST) is carried out, but there is no Beschluss on it.
-- KP-08: a Konzept of the last day of a month is a month older on the last day of the next, also when that has fewer days
-- (§ 188 Abs. 3 BGB); age() counts days there, so one of 31 December would be five months old at the end of June.

GRANT SELECT (weg) ON steuerung.thema TO kim_funktion;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE OR REPLACE FUNCTION bericht.zaehle_steuerung(p_jahr integer, p_demo boolean)
  RETURNS TABLE (standort_id uuid, groesse text, quartal text, anzahl bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH sicht AS (
    SELECT o.id FROM stamm.standort o
     WHERE (kontext.rolle() = 'MINISTERIUM' AND (p_demo OR o.herkunft = 'echt'))
        OR (kontext.rolle() IN ('KOORDINATION', 'KI_LEITUNG') AND o.id = kontext.standort_id())
  ), quartale AS (
    SELECT make_date(p_jahr, 3 * q - 2, 1) AS von, (make_date(p_jahr, 3 * q - 2, 1) + interval '3 months')::date - 1 AS bis,
           p_jahr || '-Q' || q AS name
      FROM generate_series(1, 4) q
     WHERE make_date(p_jahr, 3 * q - 2, 1) <= kontext.stichtag()
  )
  SELECT s.standort_id, 'SITZUNGEN_LG', q.name, count(*)
    FROM quartale q JOIN steuerung.gremiensitzung s ON s.datum BETWEEN q.von AND least(q.bis, kontext.stichtag())
    JOIN steuerung.gremium g ON g.standort_id = s.standort_id AND g.id = s.gremium_id
   WHERE s.standort_id IN (SELECT id FROM sicht) AND g.art = 'LENKUNGSGRUPPE' AND s.zustand = 'GEPLANT' GROUP BY 1, 3
  UNION ALL
  SELECT b.standort_id, x.groesse, q.name, count(*)
    FROM quartale q JOIN steuerung.beschluss b ON b.beschlossen_am BETWEEN q.von AND q.bis
   CROSS JOIN LATERAL (VALUES ('BESCHLUESSE', true), ('BESCHLUESSE_UMGESETZT', b.zustand = 'UMGESETZT')) x(groesse, gilt)
   WHERE b.standort_id IN (SELECT id FROM sicht) AND x.gilt GROUP BY 1, 2, 3
  UNION ALL
  SELECT t.standort_id, x.groesse, q.name, count(*)
    FROM quartale q JOIN steuerung.thema t ON t.angelegt_am BETWEEN q.von AND q.bis
   CROSS JOIN LATERAL (VALUES ('THEMEN', true),
     ('THEMEN_BESCHLOSSEN', t.zustand IN ('BESCHLOSSEN', 'IN_UMSETZUNG', 'UMGESETZT', 'WIRKUNG_GEPRUEFT')
       AND t.weg IS DISTINCT FROM 'OPERATIV_GELOEST'),
     ('THEMEN_UMGESETZT', t.zustand IN ('UMGESETZT', 'WIRKUNG_GEPRUEFT')),
     ('THEMEN_RUECKMELDUNG', EXISTS (SELECT 1 FROM steuerung.rueckmeldung r WHERE r.standort_id = t.standort_id AND r.thema_id = t.id))
   ) x(groesse, gilt)
   WHERE t.standort_id IN (SELECT id FROM sicht) AND x.gilt GROUP BY 1, 2, 3
  UNION ALL
  SELECT h.standort_id, 'HINWEISE', q.name, count(*)
    FROM quartale q JOIN steuerung.systemhinweis h ON h.monat BETWEEN q.von AND q.bis
   WHERE h.standort_id IN (SELECT id FROM sicht) GROUP BY 1, 3
  UNION ALL
  SELECT w.standort_id, 'WIRKUNGEN', q.name, count(*)
    FROM quartale q JOIN steuerung.wirkung w ON w.am BETWEEN q.von AND q.bis
   WHERE w.standort_id IN (SELECT id FROM sicht) GROUP BY 1, 3
  UNION ALL
  SELECT r.standort_id, 'FORTBILDUNGEN', q.name, count(*)
    FROM quartale q JOIN steuerung.registereintrag r ON r.tag BETWEEN q.von AND q.bis
   WHERE r.standort_id IN (SELECT id FROM sicht) AND r.art = 'FORTBILDUNG' AND NOT r.gestrichen GROUP BY 1, 3
  UNION ALL
  SELECT v.standort_id, x.groesse, q.name, count(*)
    FROM quartale q JOIN steuerung.vereinbarung v ON v.unterzeichnet_am <= q.bis AND v.beginn <= q.bis
     AND (v.ende IS NULL OR v.ende >= q.bis) AND (v.gekuendigt_zum IS NULL OR v.gekuendigt_zum >= q.bis)
   CROSS JOIN LATERAL (VALUES ('VEREINBARUNGEN', true), ('VEREINBARUNGEN_FAELLIG', v.pruefen_am <= q.bis)) x(groesse, gilt)
   WHERE v.standort_id IN (SELECT id FROM sicht) AND x.gilt GROUP BY 1, 2, 3
  UNION ALL
  SELECT k.standort_id, 'KONZEPT_MONATE', k.name, k.monate + ((k.ab + (k.monate + 1) * interval '1 month') <= k.bis)::int
    FROM (SELECT f.standort_id, q.name, q.bis, max(f.gueltig_ab) AS ab,
                 extract(year FROM age(q.bis, max(f.gueltig_ab)))::bigint * 12 + extract(month FROM age(q.bis, max(f.gueltig_ab)))::bigint AS monate
            FROM quartale q JOIN steuerung.konzept_fassung f ON f.gueltig_ab <= q.bis
           WHERE f.standort_id IN (SELECT id FROM sicht) AND f.art = 'HANDLUNGSKONZEPT' GROUP BY 1, 2, 3) k
  UNION ALL
  SELECT g.standort_id, 'LG_ARTEN', q.name, count(DISTINCT m.institutionstyp)
    FROM quartale q JOIN steuerung.gremium_mitglied m ON m.von <= q.bis AND (m.bis IS NULL OR m.bis >= q.bis)
    JOIN steuerung.gremium g ON g.standort_id = m.standort_id AND g.id = m.gremium_id
   WHERE g.standort_id IN (SELECT id FROM sicht) AND g.art = 'LENKUNGSGRUPPE' AND m.institutionstyp IN ('KI', 'SOZIALAMT',
     'AUSLAENDERBEHOERDE', 'JUGENDAMT', 'SCHULAMT', 'GESUNDHEITSAMT', 'ARBEITSAGENTUR', 'JOBCENTER', 'FREIE_WOHLFAHRTSPFLEGE',
     'ENGAGEMENT', 'WOHNUNGSAMT', 'SPRACHKURSTRAEGER', 'MIGRANTENSELBSTORGANISATION', 'ZIELGRUPPE')
   GROUP BY 1, 3
$$;

RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;
