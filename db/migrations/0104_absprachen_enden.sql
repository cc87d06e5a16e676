-- Who has left the Case Management and is responsible for nothing needs no deputy: the agreement went on for up to a year, and the
-- Teamleitung could activate it for nobody. With open Akten it stays: then somebody has to look after them.
GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET ROLE kim_funktion;
CREATE OR REPLACE FUNCTION fall.liste_absprachen() RETURNS TABLE (
  id uuid, konto_id uuid, name text, vertretung_konto_id uuid, vertretung_name text, fremde_stelle text, gueltig_von date,
  gueltig_bis date, alle_akten boolean, akten bigint, ungedeckt bigint, aktiv_von date, aktiv_bis date, aktiv_grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT v.id, v.konto_id, k.name, v.vertretung_konto_id, d.name,
    CASE WHEN NOT fall.ist_case_manager(v.vertretung_konto_id, wann.tag, true)
      THEN coalesce(fall.nenne_heimatstellen(v.vertretung_konto_id, wann.tag), '') END,
    v.gueltig_von, v.gueltig_bis, v.alle_akten, zahl.gedeckt,
    CASE WHEN kontext.rolle() = 'TEAMLEITUNG' OR v.konto_id = kontext.konto_id() THEN zahl.ungedeckt ELSE 0 END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_von END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_bis END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_grund END
    FROM fall.vertretung_absprache v
    LEFT JOIN benutzer.konto k ON k.id = v.konto_id
    LEFT JOIN benutzer.konto d ON d.id = v.vertretung_konto_id
    CROSS JOIN LATERAL (SELECT greatest(v.gueltig_von, kontext.stichtag()) AS tag) wann
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE l.gedeckt) AS gedeckt, count(*) FILTER (WHERE NOT l.gedeckt) AS ungedeckt
      FROM fall.liste_absprache_deckung(v.id, wann.tag) l) zahl
   WHERE v.mandant_id = kontext.mandant_id() AND v.beendet_am IS NULL AND v.gueltig_bis >= kontext.stichtag()
     AND CASE kontext.rolle()
       WHEN 'TEAMLEITUNG' THEN true
       WHEN 'CASE_MANAGEMENT' THEN kontext.konto_id() IN (v.konto_id, v.vertretung_konto_id)
       ELSE false END
     AND (zahl.gedeckt + zahl.ungedeckt > 0 OR fall.ist_case_manager(v.konto_id, wann.tag, false))
   ORDER BY k.name COLLATE "C", v.gueltig_von, v.id
$$;
COMMENT ON FUNCTION fall.liste_absprachen() IS
  'Agreed Vertretungen of who works here or still has open Akten: all of the Mandant for the Teamleitung, for Case Management those that concern the account. With the other Stelle of the deputy and how many Akten are covered, and for the person and the Teamleitung how many are not.';
RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;
