-- The access log seen by the datenschutzbeauftragte Person (own Mandant, no content) and the state of its seals seen by
-- the technical administration (no entry). Reading the log is itself an act that is logged.

-- A reader of the log writes a row too, as its own actor like everybody else.
ALTER POLICY schreiben ON protokoll.eintrag
  TO kim_fall, kim_foerderung, kim_steuerung, kim_befragung, kim_bericht, kim_anmeldung, kim_protokoll;
GRANT INSERT (id, mandant_id, standort_id, konto_id, systemkonto, rolle, sitzung_id, bereich, ereignis, art, objektart,
    objekt_id, zweck, grund, rechtsgrundlage_id, empfaenger_id, anzahl, abfrageklasse, ergebnis, code, anfrage_id,
    regelversion)
  ON protokoll.eintrag TO kim_protokoll;

-- Names of the members of staff who acted.
GRANT USAGE ON SCHEMA benutzer TO kim_protokoll;
-- They belong to kim_funktion, and only an owner may grant.
SET LOCAL ROLE kim_funktion;
GRANT EXECUTE ON FUNCTION benutzer.liste_namen(uuid[]), benutzer.liste_mitglieder(date) TO kim_protokoll;
RESET ROLE;

-- ── What the functions below read ───────────────────────────────────────────────────────────────────────────────────
GRANT USAGE ON SCHEMA protokoll TO kim_funktion;
CREATE POLICY funktion_lesen ON fall.einwilligung FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, id, akte_id, person_id) ON fall.einwilligung TO kim_funktion;
CREATE POLICY siegelstand ON protokoll.eintrag FOR SELECT TO kim_funktion
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK');
CREATE POLICY siegelstand ON protokoll.siegel FOR SELECT TO kim_funktion
  USING ((SELECT kontext.rolle()) = 'ADMIN_TECHNIK');
GRANT SELECT (epoche, tx, zeit) ON protokoll.eintrag TO kim_funktion;
GRANT SELECT (kette, lfd, epoche, tx_bis, erstellt_am) ON protokoll.siegel TO kim_funktion;

GRANT CREATE ON SCHEMA protokoll TO kim_funktion;

-- From a number that staff speak aloud (Akte or person) to the ids that the log carries: the Akte itself first, then its
-- persons and Einwilligungen. Ids only, own Mandant only, for the DSB only.
CREATE FUNCTION protokoll.finde_objekte(p_nummer text) RETURNS TABLE (objekt_id uuid, haupt boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH stelle AS (SELECT kontext.mandant_id() AS id WHERE kontext.rolle() = 'DSB'),
  gesucht AS (
    SELECT 'AKTE' AS art, a.id FROM stelle s JOIN fall.akte a ON a.mandant_id = s.id AND a.nummer = p_nummer
    UNION ALL
    SELECT 'PERSON', p.id FROM stelle s JOIN fall.person p ON p.mandant_id = s.id AND p.pseudonym = p_nummer
  )
  SELECT g.id, true FROM gesucht g
  UNION
  SELECT b.person_id, false FROM stelle s JOIN gesucht g ON g.art = 'AKTE'
    JOIN fall.akte_beteiligte b ON b.mandant_id = s.id AND b.akte_id = g.id
  UNION
  SELECT b.akte_id, false FROM stelle s JOIN gesucht g ON g.art = 'PERSON'
    JOIN fall.akte_beteiligte b ON b.mandant_id = s.id AND b.person_id = g.id
  UNION
  SELECT e.id, false FROM stelle s JOIN gesucht g ON true
    JOIN fall.einwilligung e ON e.mandant_id = s.id AND (e.akte_id = g.id OR e.person_id = g.id)
$$;
COMMENT ON FUNCTION protokoll.finde_objekte(text) IS
  'Ids in the log that belong to the number of an Akte or person of the own Mandant; rows for role DSB only.';

-- The way back: numbers to ids, so that a row of the log can be read. No name, no content.
CREATE FUNCTION protokoll.liste_nummern(p_ids uuid[]) RETURNS TABLE (objekt_id uuid, nummer text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id, a.nummer FROM fall.akte a
   WHERE a.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'DSB' AND a.id = ANY (p_ids)
  UNION ALL
  SELECT p.id, p.pseudonym FROM fall.person p
   WHERE p.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'DSB' AND p.id = ANY (p_ids)
$$;
COMMENT ON FUNCTION protokoll.liste_nummern(uuid[]) IS
  'Numbers of Akten and persons of the own Mandant by id; rows for role DSB only.';

-- Who works on which Akte as deputy and never as the one responsible. Without a deputy's days: row level security has
-- refused access outside them, so an access that succeeded lay within.
CREATE FUNCTION protokoll.liste_vertretungen() RETURNS TABLE (akte_id uuid, konto_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT z.akte_id, z.konto_id FROM fall.akte_zugriff z
   WHERE z.mandant_id = kontext.mandant_id() AND kontext.rolle() = 'DSB' AND z.art = 'VERTRETUNG'
     AND NOT EXISTS (SELECT FROM fall.akte_zugriff e WHERE e.mandant_id = z.mandant_id AND e.akte_id = z.akte_id
       AND e.konto_id = z.konto_id AND e.art = 'ZUSTAENDIG')
$$;
COMMENT ON FUNCTION protokoll.liste_vertretungen() IS
  'Pairs of Akte and deputy in the own Mandant; rows for role DSB only.';

-- Integrity of the log without a single entry: newest seal, number of seals, rows not yet sealed (counted up to 100,000).
CREATE FUNCTION protokoll.siegelstand()
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
  ), offen AS (
    SELECT e.zeit FROM protokoll.eintrag e
     WHERE (e.epoche, e.tx) >= (coalesce((SELECT epoche FROM stand), 0), coalesce((SELECT tx_bis FROM stand), '0'::xid8))
     LIMIT 100000
  )
  SELECT (SELECT erstellt_am FROM stand), (SELECT coalesce(sum(lfd), 0)::bigint FROM koepfe),
    (SELECT count(*) FROM koepfe), (SELECT count(*) FROM offen), (SELECT min(zeit) FROM offen)
   WHERE kontext.rolle() = 'ADMIN_TECHNIK'
$$;
COMMENT ON FUNCTION protokoll.siegelstand() IS 'State of the seals of the whole log for the technical administration; no entry.';

-- Rights first: after the change of owner they could no longer be granted here.
REVOKE ALL ON FUNCTION protokoll.finde_objekte(text), protokoll.liste_nummern(uuid[]), protokoll.liste_vertretungen(),
  protokoll.siegelstand() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION protokoll.finde_objekte(text), protokoll.liste_nummern(uuid[]), protokoll.liste_vertretungen(),
  protokoll.siegelstand() TO kim_protokoll;
ALTER FUNCTION protokoll.finde_objekte(text) OWNER TO kim_funktion;
ALTER FUNCTION protokoll.liste_nummern(uuid[]) OWNER TO kim_funktion;
ALTER FUNCTION protokoll.liste_vertretungen() OWNER TO kim_funktion;
ALTER FUNCTION protokoll.siegelstand() OWNER TO kim_funktion;
REVOKE CREATE ON SCHEMA protokoll FROM kim_funktion;
