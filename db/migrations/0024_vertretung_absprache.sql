-- Vertretung agreed beforehand: a Case Manager:in names a deputy for a time and for all or for named Akten. The
-- Teamleitung activates it when the person is away, without their login and without content. It ends by itself.

CREATE TABLE fall.vertretung_absprache (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  konto_id uuid NOT NULL,
  vertretung_konto_id uuid NOT NULL,
  gueltig_von date NOT NULL,
  gueltig_bis date NOT NULL CHECK (gueltig_bis BETWEEN gueltig_von AND gueltig_von + 366),
  alle_akten boolean NOT NULL,
  abgesprochen_am date NOT NULL,
  beendet_am date,
  aktiv_von date,
  aktiv_bis date CHECK (aktiv_bis >= aktiv_von),
  aktiv_grund text,
  aktiviert_von uuid,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  CHECK (konto_id <> vertretung_konto_id),
  CHECK ((aktiv_von IS NULL) = (aktiv_bis IS NULL) AND (aktiv_von IS NULL) = (aktiviert_von IS NULL))
);
COMMENT ON TABLE fall.vertretung_absprache IS
  'Who deputises for whom, agreed beforehand, with begin and end, and when the Teamleitung activated it (DP-I-03). Purpose: access control. Basis: Art. 32 DSGVO, § 203 StGB. Löschklasse LK-03.';
COMMENT ON COLUMN fall.vertretung_absprache.konto_id IS 'Account that is to be represented. Löschklasse LK-03.';
COMMENT ON COLUMN fall.vertretung_absprache.vertretung_konto_id IS 'Account that deputises. Löschklasse LK-03.';
COMMENT ON COLUMN fall.vertretung_absprache.aktiviert_von IS 'Account of the Teamleitung that activated it. Löschklasse LK-03.';
COMMENT ON COLUMN fall.vertretung_absprache.aktiv_grund IS 'Coded reason, never a diagnosis (HR-04). Löschklasse LK-03.';
CREATE INDEX vertretung_absprache_konto ON fall.vertretung_absprache (mandant_id, konto_id);

CREATE TABLE fall.vertretung_absprache_akte (
  mandant_id uuid NOT NULL,
  absprache_id uuid NOT NULL,
  akte_id uuid NOT NULL,
  PRIMARY KEY (mandant_id, absprache_id, akte_id),
  FOREIGN KEY (mandant_id, absprache_id) REFERENCES fall.vertretung_absprache (mandant_id, id),
  FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte (mandant_id, id)
);
COMMENT ON TABLE fall.vertretung_absprache_akte IS 'The named Akten of a Vertretung that is not for all. Purpose: access control. Basis: Art. 32 DSGVO. Löschklasse LK-03.';
CREATE INDEX vertretung_absprache_akte_akte ON fall.vertretung_absprache_akte (mandant_id, akte_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['vertretung_absprache', 'vertretung_absprache_akte'] LOOP
    EXECUTE format('ALTER TABLE fall.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE fall.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY funktion ON fall.%I FOR ALL TO kim_funktion USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON fall.%I TO kim_funktion', t);
  END LOOP;
END $$;

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- Open Akten that an agreement covers today: those of the person, or the named ones that are still theirs.
CREATE FUNCTION fall.liste_absprache_akten(p_id uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.id FROM fall.vertretung_absprache v
    JOIN fall.akte_zugriff z ON z.mandant_id = v.mandant_id AND z.konto_id = v.konto_id AND z.art = 'ZUSTAENDIG'
      AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
    JOIN fall.akte a ON a.mandant_id = z.mandant_id AND a.id = z.akte_id
   WHERE v.mandant_id = kontext.mandant_id() AND v.id = p_id
     AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
     AND (v.alle_akten OR EXISTS (SELECT FROM fall.vertretung_absprache_akte n
       WHERE n.mandant_id = v.mandant_id AND n.absprache_id = v.id AND n.akte_id = a.id))
   ORDER BY a.id
$$;
REVOKE ALL ON FUNCTION fall.liste_absprache_akten(uuid) FROM PUBLIC;

-- Takes back what an activation gave, at once, whatever became of the Akten. What the person gave itself stays.
CREATE FUNCTION fall.beende_aktivierung(p_id uuid) RETURNS void
  LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  zugang record;
BEGIN
  SELECT a.vertretung_konto_id AS konto, a.aktiv_von, a.aktiv_bis, a.aktiviert_von INTO v FROM fall.vertretung_absprache a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_id;
  IF v.aktiv_von IS NULL OR v.aktiv_bis < kontext.stichtag() THEN RETURN; END IF;
  FOR zugang IN SELECT z.akte_id FROM fall.akte_zugriff z
     WHERE z.mandant_id = kontext.mandant_id() AND z.konto_id = v.konto AND z.art = 'VERTRETUNG'
       AND z.gueltig_von = v.aktiv_von AND z.gueltig_bis >= kontext.stichtag() AND z.erteilt_von = v.aktiviert_von
     ORDER BY z.akte_id LOOP
    PERFORM fall.schreibe_ereignis(zugang.akte_id, 'VERTRETUNG_BEENDET', jsonb_build_object('kontoId', v.konto));
    -- A day is the smallest unit of an access: what began today leaves no row.
    IF v.aktiv_von >= kontext.stichtag() THEN
      DELETE FROM fall.akte_zugriff
       WHERE mandant_id = kontext.mandant_id() AND akte_id = zugang.akte_id AND konto_id = v.konto AND gueltig_von = v.aktiv_von;
    ELSE
      UPDATE fall.akte_zugriff SET gueltig_bis = kontext.stichtag() - 1
       WHERE mandant_id = kontext.mandant_id() AND akte_id = zugang.akte_id AND konto_id = v.konto AND gueltig_von = v.aktiv_von;
    END IF;
  END LOOP;
  UPDATE fall.vertretung_absprache SET aktiv_von = NULL, aktiv_bis = NULL, aktiv_grund = NULL, aktiviert_von = NULL
   WHERE mandant_id = kontext.mandant_id() AND id = p_id;
END $$;
REVOKE ALL ON FUNCTION fall.beende_aktivierung(uuid) FROM PUBLIC;

-- p_akten NULL: all Akten of the acting account.
CREATE FUNCTION fall.spreche_vertretung_ab(p_id uuid, p_konto uuid, p_von date, p_bis date, p_akten uuid[]) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.rolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR p_bis < p_von OR p_bis > p_von + 366 OR p_bis < kontext.stichtag() THEN
    RETURN 'ZEITRAUM_UNGUELTIG';
  END IF;
  IF p_konto = kontext.konto_id() OR NOT fall.ist_case_manager(p_konto, greatest(p_von, kontext.stichtag()), false) THEN
    RETURN 'PERSON_UNGEEIGNET';
  END IF;
  IF cardinality(p_akten) = 0 OR EXISTS (SELECT FROM unnest(p_akten) akte
      WHERE fall.finde_zustaendig(akte) IS DISTINCT FROM kontext.konto_id()) THEN
    RETURN 'AKTE_NICHT_EIGEN';
  END IF;
  INSERT INTO fall.vertretung_absprache (mandant_id, id, konto_id, vertretung_konto_id, gueltig_von, gueltig_bis, alle_akten,
    abgesprochen_am)
  VALUES (kontext.mandant_id(), p_id, kontext.konto_id(), p_konto, p_von, p_bis, p_akten IS NULL, kontext.stichtag());
  INSERT INTO fall.vertretung_absprache_akte (mandant_id, absprache_id, akte_id)
  SELECT DISTINCT kontext.mandant_id(), p_id, akte FROM unnest(p_akten) akte;
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.spreche_vertretung_ab(uuid, uuid, date, date, uuid[]) IS 'Agrees a Vertretung; opens nothing until it is activated. Answers OK or why not.';
REVOKE ALL ON FUNCTION fall.spreche_vertretung_ab(uuid, uuid, date, date, uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.spreche_vertretung_ab(uuid, uuid, date, date, uuid[]) TO kim_fall;

CREATE FUNCTION fall.liste_absprachen() RETURNS TABLE (
  id uuid, konto_id uuid, name text, vertretung_konto_id uuid, vertretung_name text, gueltig_von date, gueltig_bis date,
  alle_akten boolean, akten bigint, aktiv_von date, aktiv_bis date, aktiv_grund text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT v.id, v.konto_id, k.name, v.vertretung_konto_id, d.name, v.gueltig_von, v.gueltig_bis, v.alle_akten,
    (SELECT count(*) FROM fall.liste_absprache_akten(v.id)),
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_von END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_bis END,
    CASE WHEN v.aktiv_bis >= kontext.stichtag() THEN v.aktiv_grund END
    FROM fall.vertretung_absprache v
    LEFT JOIN benutzer.konto k ON k.id = v.konto_id
    LEFT JOIN benutzer.konto d ON d.id = v.vertretung_konto_id
   WHERE v.mandant_id = kontext.mandant_id() AND v.beendet_am IS NULL AND v.gueltig_bis >= kontext.stichtag()
     AND CASE kontext.rolle()
       WHEN 'TEAMLEITUNG' THEN true
       WHEN 'CASE_MANAGEMENT' THEN kontext.konto_id() IN (v.konto_id, v.vertretung_konto_id)
       ELSE false END
   ORDER BY k.name COLLATE "C", v.gueltig_von, v.id
$$;
COMMENT ON FUNCTION fall.liste_absprachen() IS 'Agreed Vertretungen: all of the Mandant for the Teamleitung, for Case Management those that concern the account.';
REVOKE ALL ON FUNCTION fall.liste_absprachen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_absprachen() TO kim_fall;

CREATE FUNCTION fall.aktiviere_vertretung(p_id uuid, p_von date, p_bis date, p_grund text)
  RETURNS TABLE (ergebnis text, anzahl integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  akte uuid;
BEGIN
  anzahl := 0;
  SELECT * INTO v FROM fall.vertretung_absprache a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_id AND kontext.rolle() = 'TEAMLEITUNG' FOR UPDATE;
  ergebnis := CASE
    WHEN v.id IS NULL THEN 'NICHT_GEFUNDEN'
    WHEN v.beendet_am IS NOT NULL THEN 'SCHON_BEENDET'
    WHEN v.aktiv_bis >= kontext.stichtag() THEN 'SCHON_AKTIV'
    WHEN p_bis < p_von OR p_bis < kontext.stichtag() OR p_von < v.gueltig_von OR p_bis > v.gueltig_bis THEN 'ZEITRAUM_UNGUELTIG'
    WHEN NOT fall.ist_case_manager(v.vertretung_konto_id, greatest(p_von, kontext.stichtag()), false) THEN 'PERSON_UNGEEIGNET'
    ELSE 'OK' END;
  IF ergebnis <> 'OK' THEN RETURN NEXT; RETURN; END IF;
  FOR akte IN SELECT l FROM fall.liste_absprache_akten(p_id) l LOOP
    INSERT INTO fall.akte_zugriff AS z (mandant_id, akte_id, konto_id, art, gueltig_von, gueltig_bis, grund, erteilt_von)
    VALUES (kontext.mandant_id(), akte, v.vertretung_konto_id, 'VERTRETUNG', p_von, p_bis, p_grund, kontext.konto_id())
    ON CONFLICT (mandant_id, akte_id, konto_id, gueltig_von)
      DO UPDATE SET gueltig_bis = greatest(z.gueltig_bis, EXCLUDED.gueltig_bis) WHERE z.art = 'VERTRETUNG';
    PERFORM fall.schreibe_ereignis(akte, 'VERTRETUNG_ERTEILT', jsonb_build_object(
      'kontoId', v.vertretung_konto_id, 'von', p_von, 'bis', p_bis, 'grund', p_grund));
    anzahl := anzahl + 1;
  END LOOP;
  UPDATE fall.vertretung_absprache SET aktiv_von = p_von, aktiv_bis = p_bis, aktiv_grund = p_grund, aktiviert_von = kontext.konto_id()
   WHERE mandant_id = kontext.mandant_id() AND id = p_id;
  RETURN NEXT;
END $$;
COMMENT ON FUNCTION fall.aktiviere_vertretung(uuid, date, date, text) IS 'Activates an agreed Vertretung within its time, by the Teamleitung, without content. Answers OK and the number of Akten, or why not.';
REVOKE ALL ON FUNCTION fall.aktiviere_vertretung(uuid, date, date, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.aktiviere_vertretung(uuid, date, date, text) TO kim_fall;

-- The person ends the agreement, the Teamleitung only what it activated.
CREATE FUNCTION fall.beende_absprache(p_id uuid) RETURNS text
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  v record;
  ich CONSTANT uuid := kontext.konto_id();
BEGIN
  SELECT a.konto_id, a.vertretung_konto_id, a.beendet_am, a.aktiv_bis INTO v FROM fall.vertretung_absprache a
   WHERE a.mandant_id = kontext.mandant_id() AND a.id = p_id FOR UPDATE;
  IF NOT FOUND OR NOT (kontext.rolle() = 'TEAMLEITUNG'
    OR (kontext.rolle() = 'CASE_MANAGEMENT' AND ich IN (v.konto_id, v.vertretung_konto_id))) THEN
    RETURN 'NICHT_GEFUNDEN';
  END IF;
  IF v.beendet_am IS NOT NULL THEN RETURN 'SCHON_BEENDET'; END IF;
  IF kontext.rolle() = 'TEAMLEITUNG' AND (v.aktiv_bis IS NULL OR v.aktiv_bis < kontext.stichtag()) THEN RETURN 'NICHT_AKTIV'; END IF;
  IF kontext.rolle() = 'CASE_MANAGEMENT' AND v.konto_id <> ich THEN RETURN 'NICHT_BERECHTIGT'; END IF;
  PERFORM fall.beende_aktivierung(p_id);
  IF kontext.rolle() = 'CASE_MANAGEMENT' THEN
    UPDATE fall.vertretung_absprache SET beendet_am = kontext.stichtag() WHERE mandant_id = kontext.mandant_id() AND id = p_id;
  END IF;
  RETURN 'OK';
END $$;
COMMENT ON FUNCTION fall.beende_absprache(uuid) IS 'Ends an agreement (by the person) or its activation (by the Teamleitung), at once.';
REVOKE ALL ON FUNCTION fall.beende_absprache(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.beende_absprache(uuid) TO kim_fall;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;
