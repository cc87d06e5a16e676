-- What the check of the case work found: a withdrawal shows in the inbox of a partner Stelle, and the list of a departure holds
-- more than Akten.

-- ── The inbox says that something was withdrawn ─────────────────────────────────────────────────────────────────────
-- Its answer has one column more, so the old function goes.
DROP FUNCTION fall.liste_eingang();

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- No name, no concern: what a list needs to choose. What was withdrawn stays until its last day, so that the Stelle stops, too.
CREATE FUNCTION fall.liste_eingang()
  RETURNS TABLE (link_id uuid, absender text, eingegangen_am date, antwort_bis date, gueltig_bis date, zustand text,
    geoeffnet boolean, beantwortet boolean, zurueckgezogen boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT l.id, m.name, l.ausgegeben_am, v.frist, l.gueltig_bis, v.zustand, l.geoeffnet_am IS NOT NULL,
    EXISTS (SELECT 1 FROM fall.verweis_eintrag e WHERE e.mandant_id = v.mandant_id AND e.verweis_id = v.id AND e.ueber = 'EINGANG'),
    l.geschlossen_grund IS NOT NULL
    FROM fall.verweis_link l
    JOIN fall.verweis v ON v.mandant_id = l.mandant_id AND v.id = l.verweis_id
    JOIN stamm.mandant m ON m.id = l.mandant_id
   WHERE l.partnerstelle_id = benutzer.finde_partnerstelle() AND l.gueltig_bis >= kontext.stichtag()
     AND CASE WHEN l.geschlossen_grund IS NULL THEN fall.traegt_verweis(l.mandant_id, l.verweis_id)
       ELSE l.geschlossen_grund IN ('WIDERRUF', 'RUECKZUG') END
   ORDER BY l.geschlossen_grund IS NOT NULL, v.frist, l.id LIMIT 500
$$;
COMMENT ON FUNCTION fall.liste_eingang() IS
  'Verweise in the inbox of the acting account, without content: open ones, and withdrawn ones until their last day.';
REVOKE ALL ON FUNCTION fall.liste_eingang() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_eingang() TO kim_fall;

-- ── What else a colleague leaves behind ─────────────────────────────────────────────────────────────────────────────
-- VERTRETUNG: Akten of others that the person may open today; ABSPRACHE: agreed and not active today; ABGABE: taken on from
-- another Stelle, not yet an Akte here. Names of staff, numbers and days; no Akte of another Stelle, no client.
CREATE FUNCTION fall.liste_weiteres_offenes(p_konto uuid) RETURNS TABLE (art text, wer text, anzahl int, bis date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT 'VERTRETUNG', k.name, count(*)::int, max(z.gueltig_bis)
    FROM fall.akte_zugriff z
    JOIN fall.akte_zugriff fuer ON fuer.mandant_id = z.mandant_id AND fuer.akte_id = z.akte_id AND fuer.art = 'ZUSTAENDIG'
      AND fuer.gueltig_von <= kontext.stichtag() AND (fuer.gueltig_bis IS NULL OR fuer.gueltig_bis >= kontext.stichtag())
    JOIN benutzer.konto k ON k.id = fuer.konto_id
   WHERE kontext.rolle() = 'TEAMLEITUNG' AND z.mandant_id = kontext.mandant_id() AND z.konto_id = p_konto AND z.art = 'VERTRETUNG'
     AND z.gueltig_von <= kontext.stichtag() AND z.gueltig_bis >= kontext.stichtag()
   GROUP BY k.id, k.name
  UNION ALL
  SELECT 'ABSPRACHE', k.name, 1, a.gueltig_bis
    FROM fall.vertretung_absprache a JOIN benutzer.konto k ON k.id = a.konto_id
   WHERE kontext.rolle() = 'TEAMLEITUNG' AND a.mandant_id = kontext.mandant_id() AND a.vertretung_konto_id = p_konto
     AND a.beendet_am IS NULL AND a.gueltig_bis >= kontext.stichtag()
     AND (a.aktiv_bis IS NULL OR a.aktiv_bis < kontext.stichtag() OR a.aktiv_von > kontext.stichtag())
  UNION ALL
  SELECT 'ABGABE', m.name, count(*)::int, min(coalesce(b.abholen_bis, b.frist))
    FROM fall.abgabe b JOIN stamm.mandant m ON m.id = b.mandant_id
   WHERE kontext.rolle() = 'TEAMLEITUNG' AND b.an_mandant_id = kontext.mandant_id() AND b.an_konto_id = p_konto
     AND b.zustand IN ('ANGENOMMEN', 'UEBERGEBEN')
   GROUP BY m.id, m.name
   ORDER BY 1, 2
$$;
COMMENT ON FUNCTION fall.liste_weiteres_offenes(uuid) IS
  'What a colleague leaves open besides own Akten, for the Teamleitung of the same Mandant: deputising and Akten taken on, as numbers.';
REVOKE ALL ON FUNCTION fall.liste_weiteres_offenes(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_weiteres_offenes(uuid) TO kim_fall;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;
