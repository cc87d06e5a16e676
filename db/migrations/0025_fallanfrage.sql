-- Fallanfrage: another Stelle asks, without an account, whether KIM can take a person on, and looks the answer up with a
-- receipt (Handlungskonzept CP-01; Evaluation [L1374] Anfragemasken, [L1389] standard form and call-back). The form has no
-- name of the person. What was written is sealed under a key of the Anfrage alone.

CREATE TABLE fall.fallanfrage (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  zustand text NOT NULL DEFAULT 'OFFEN' CHECK (zustand IN ('OFFEN', 'UEBERNOMMEN', 'ABGESAGT')),
  beleg_hash bytea NOT NULL CHECK (octet_length(beleg_hash) = 32),
  einwilligung_am date NOT NULL,
  einwilligung_form text NOT NULL CHECK (einwilligung_form IN ('SCHRIFTLICH', 'ELEKTRONISCH', 'MUENDLICH_DOKUMENTIERT')),
  eingegangen_am date NOT NULL CHECK (eingegangen_am >= einwilligung_am),
  rueckruf_bis date NOT NULL CHECK (rueckruf_bis >= eingegangen_am),
  versuche integer NOT NULL DEFAULT 0 CHECK (versuche >= 0),
  letzter_versuch_am date,
  rueckruf_am date,
  grund text CHECK (grund IN ('KAPAZITAET', 'KRITERIEN', 'ZUSTAENDIGKEIT', 'NICHT_ERREICHT', 'NICHT_WEITERVERFOLGT')),
  beantwortet_am date,
  beantwortet_von uuid,
  loeschen_ab date NOT NULL CHECK (loeschen_ab > eingegangen_am),
  adresse_token bigint,
  siegel bytea,
  antwort_siegel bytea,
  version integer NOT NULL DEFAULT 1,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (mandant_id, id),
  CHECK ((zustand = 'OFFEN') = (beantwortet_am IS NULL)),
  CHECK ((beantwortet_am IS NULL) = (beantwortet_von IS NULL)),
  CHECK ((zustand = 'ABGESAGT') = (grund IS NOT NULL)),
  CHECK (antwort_siegel IS NULL OR zustand = 'ABGESAGT'),
  -- Taken over: the content has moved to the Akte and nothing of it stays here. Otherwise it is there.
  CHECK ((siegel IS NULL) = (zustand = 'UEBERNOMMEN'))
);
COMMENT ON TABLE fall.fallanfrage IS
  'Request of another Stelle without an account to take a person on: days, state, receipt. No name of a person, no link to the Akte that may come of it. Purpose: Zugang (CP-01), answer to the Stelle. Basis: Einwilligung of the person, given to the asking Stelle, Art. 6 Abs. 1 a DSGVO. Löschklasse LK-01, shortened by a parameter.';
COMMENT ON COLUMN fall.fallanfrage.siegel IS 'Asking Stelle with contact, concern, languages, Bedarfe; sealed under a key of the Anfrage alone (subject fallanfrage). Emptied and its key destroyed when it is taken over. Löschklasse LK-01.';
COMMENT ON COLUMN fall.fallanfrage.antwort_siegel IS 'Other help that was named when it was declined; sealed like the content. Löschklasse LK-01.';
COMMENT ON COLUMN fall.fallanfrage.beleg_hash IS 'SHA-256 of the receipt, which the asking Stelle alone holds.';
COMMENT ON COLUMN fall.fallanfrage.adresse_token IS 'Keyed value of the network address, for the limit of one day; emptied by the nightly run. Basis: Art. 32 DSGVO. Löschklasse: one day.';
COMMENT ON COLUMN fall.fallanfrage.beantwortet_von IS 'Account that took it over or declined. Löschklasse LK-01.';
CREATE UNIQUE INDEX fallanfrage_beleg ON fall.fallanfrage (beleg_hash);
CREATE INDEX fallanfrage_offen ON fall.fallanfrage (mandant_id, rueckruf_bis) WHERE zustand = 'OFFEN';
CREATE INDEX fallanfrage_beantwortet ON fall.fallanfrage (mandant_id, beantwortet_am) WHERE zustand <> 'OFFEN';
CREATE INDEX fallanfrage_eingang ON fall.fallanfrage (mandant_id, erfasst_am);
CREATE INDEX fallanfrage_loeschen ON fall.fallanfrage (loeschen_ab);
CREATE INDEX fallanfrage_adresse ON fall.fallanfrage (erfasst_am) WHERE adresse_token IS NOT NULL;

ALTER TABLE fall.fallanfrage ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.fallanfrage FORCE ROW LEVEL SECURITY;

-- The inbox: everybody of the Case Management of this Stelle. What was answered stands as it was answered.
CREATE POLICY stelle_lesen ON fall.fallanfrage FOR SELECT TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY stelle_beantworten ON fall.fallanfrage FOR UPDATE TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT' AND zustand = 'OFFEN')
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND (beantwortet_von IS NULL OR beantwortet_von = (SELECT kontext.konto_id())));
GRANT SELECT (mandant_id, id, zustand, einwilligung_am, einwilligung_form, eingegangen_am, rueckruf_bis, versuche, letzter_versuch_am,
    rueckruf_am, grund, beantwortet_am, beantwortet_von, loeschen_ab, siegel, antwort_siegel, version)
  ON fall.fallanfrage TO kim_fall;
GRANT UPDATE (zustand, versuche, letzter_versuch_am, rueckruf_am, grund, beantwortet_am, beantwortet_von, loeschen_ab, siegel,
    antwort_siegel, version)
  ON fall.fallanfrage TO kim_fall;

-- The nightly run sees what is due; the day after, it forgets from which address an Anfrage came.
CREATE POLICY faellig_lesen ON fall.fallanfrage FOR SELECT TO kim_loeschung
  USING (loeschen_ab <= (SELECT kontext.stichtag()));
CREATE POLICY faellig_loeschen ON fall.fallanfrage FOR DELETE TO kim_loeschung
  USING (loeschen_ab <= (SELECT kontext.stichtag()));
CREATE POLICY adresse_vergessen ON fall.fallanfrage FOR UPDATE TO kim_loeschung
  USING (adresse_token IS NOT NULL AND erfasst_am < (SELECT clock_timestamp()) - interval '1 day')
  WITH CHECK (adresse_token IS NULL);
GRANT SELECT (mandant_id, id, loeschen_ab), UPDATE (adresse_token), DELETE ON fall.fallanfrage TO kim_loeschung;

-- ── The door for a Stelle without an account: the system account fallanfrage has no row, only these functions ─────────
CREATE POLICY eingang ON fall.fallanfrage FOR ALL TO kim_funktion
  USING ((SELECT kontext.systemkonto()) = 'fallanfrage' AND mandant_id = (SELECT kontext.mandant_id()));
-- The lookup comes before the Mandant is known; the receipt is the condition.
CREATE POLICY beleg ON fall.fallanfrage FOR SELECT TO kim_funktion USING (true);
GRANT SELECT, INSERT ON fall.fallanfrage TO kim_funktion;
GRANT UPDATE (beleg_hash, einwilligung_am, einwilligung_form, siegel) ON fall.fallanfrage TO kim_funktion;

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- How many came within a day, to this Stelle and of them from this address. One after the other per Stelle, so that
-- parallel requests are counted too.
CREATE FUNCTION fall.zaehle_fallanfragen(p_adresse bigint) RETURNS TABLE (stelle bigint, adresse bigint)
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'fallanfrage' OR kontext.mandant_id() IS NULL THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('fallanfrage ' || kontext.mandant_id()::text, 0));
  RETURN QUERY SELECT count(*), count(*) FILTER (WHERE f.adresse_token = p_adresse) FROM fall.fallanfrage f
   WHERE f.mandant_id = kontext.mandant_id() AND f.erfasst_am > (SELECT clock_timestamp()) - interval '1 day';
END $$;
COMMENT ON FUNCTION fall.zaehle_fallanfragen(bigint) IS 'Fallanfragen of one day to the acting Mandant, and of them from one address. Numbers only.';
REVOKE ALL ON FUNCTION fall.zaehle_fallanfragen(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.zaehle_fallanfragen(bigint) TO kim_fall;

-- The same id twice is one Anfrage: the answer was lost on the way. The later one counts, with its receipt, for ten
-- minutes and while nobody has answered. false: it is too late for that.
CREATE FUNCTION fall.lege_fallanfrage_an(p_id uuid, p_beleg bytea, p_einwilligung_am date, p_form text, p_rueckruf_bis date,
    p_loeschen_ab date, p_adresse bigint, p_siegel bytea) RETURNS boolean
  LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.systemkonto() IS DISTINCT FROM 'fallanfrage' OR kontext.mandant_id() IS NULL THEN RETURN false; END IF;
  INSERT INTO fall.fallanfrage AS f (mandant_id, id, beleg_hash, einwilligung_am, einwilligung_form, eingegangen_am, rueckruf_bis,
      loeschen_ab, adresse_token, siegel)
  VALUES (kontext.mandant_id(), p_id, p_beleg, p_einwilligung_am, p_form, kontext.stichtag(), p_rueckruf_bis, p_loeschen_ab,
      p_adresse, p_siegel)
  ON CONFLICT (mandant_id, id) DO UPDATE SET beleg_hash = EXCLUDED.beleg_hash, einwilligung_am = EXCLUDED.einwilligung_am,
      einwilligung_form = EXCLUDED.einwilligung_form, siegel = EXCLUDED.siegel
    WHERE f.zustand = 'OFFEN' AND f.versuche = 0 AND f.erfasst_am > clock_timestamp() - interval '10 minutes';
  RETURN FOUND;
END $$;
COMMENT ON FUNCTION fall.lege_fallanfrage_an(uuid, bytea, date, text, date, date, bigint, bytea) IS
  'Puts a Fallanfrage into the inbox of the acting Mandant. A repeated submission replaces the first for ten minutes.';
REVOKE ALL ON FUNCTION fall.lege_fallanfrage_an(uuid, bytea, date, text, date, date, bigint, bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.lege_fallanfrage_an(uuid, bytea, date, text, date, date, bigint, bytea) TO kim_fall;

-- Before there is an actor: whether there is such a Stelle on this day. Names of Stellen stand in public registers.
CREATE FUNCTION fall.finde_fallanfrage_stelle(p_mandant uuid, p_tag date) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.name FROM stamm.mandant m
   WHERE m.id = p_mandant AND m.gueltig_von <= p_tag AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= p_tag)
$$;
COMMENT ON FUNCTION fall.finde_fallanfrage_stelle(uuid, date) IS 'Name of the verantwortliche Stelle with this id on this day.';
REVOKE ALL ON FUNCTION fall.finde_fallanfrage_stelle(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.finde_fallanfrage_stelle(uuid, date) TO kim_app;

-- Before there is an actor: which Mandant a receipt belongs to, nothing else.
CREATE FUNCTION fall.finde_fallanfrage_mandant(p_beleg bytea) RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.mandant_id FROM fall.fallanfrage f WHERE f.beleg_hash = p_beleg
$$;
COMMENT ON FUNCTION fall.finde_fallanfrage_mandant(bytea) IS 'Mandant of the Fallanfrage with this receipt hash.';
REVOKE ALL ON FUNCTION fall.finde_fallanfrage_mandant(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.finde_fallanfrage_mandant(bytea) TO kim_app;

-- The answer for who holds the receipt. Never the content: whoever finds the receipt learns nothing about the person.
CREATE FUNCTION fall.lies_fallanfrage_antwort(p_beleg bytea) RETURNS TABLE (id uuid, zustand text, grund text, eingegangen_am date,
    rueckruf_bis date, rueckruf_am date, beantwortet_am date, loeschen_ab date, antwort_siegel bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT f.id, f.zustand, f.grund, f.eingegangen_am, f.rueckruf_bis, f.rueckruf_am, f.beantwortet_am, f.loeschen_ab, f.antwort_siegel
    FROM fall.fallanfrage f
   WHERE f.beleg_hash = p_beleg AND f.mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'fallanfrage'
     AND f.loeschen_ab > kontext.stichtag()
$$;
COMMENT ON FUNCTION fall.lies_fallanfrage_antwort(bytea) IS 'State and answer of the Fallanfrage with this receipt hash, without what was asked.';
REVOKE ALL ON FUNCTION fall.lies_fallanfrage_antwort(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.lies_fallanfrage_antwort(bytea) TO kim_fall;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;
