-- The end of the funding procedure (domain foerderung: no client data), decision 0071. Interest for the time of a Klage is fixed by a
-- Bescheid of its own (§ 49a Abs. 3 VwVfG NRW): it stands beside the others in foerderung.bescheid, its acts and payments in
-- foerderung.nachweis_vorgang. Reminders of a late proof. Who deputises for whom in the Bezirksregierung.

ALTER TABLE foerderung.bescheid DROP CONSTRAINT bescheid_art_check, ADD CONSTRAINT bescheid_art_check
  CHECK (art IN ('BEWILLIGUNG', 'TEILABLEHNUNG', 'ABLEHNUNG', 'AENDERUNG', 'WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME', 'ZINSEN'));
ALTER TABLE foerderung.bescheid ADD CONSTRAINT bescheid_zinsen_check
  CHECK ((art = 'ZINSEN') = (auftrag ? 'zinsen') AND (art <> 'ZINSEN' OR bewilligt = 0));

-- One proposal of each procedure at a time: a Zinsbescheid and a change of what goes on may be proposed beside each other.
DROP INDEX foerderung.bescheid_vorschlag;
CREATE UNIQUE INDEX bescheid_vorschlag ON foerderung.bescheid (foerderfall_id) WHERE stand = 'VORGESCHLAGEN' AND art <> 'ZINSEN';
CREATE UNIQUE INDEX bescheid_zinsvorschlag ON foerderung.bescheid (foerderfall_id) WHERE stand = 'VORGESCHLAGEN' AND art = 'ZINSEN';

ALTER TABLE foerderung.nachweis_vorgang DROP CONSTRAINT nachweis_vorgang_art_check, ADD CONSTRAINT nachweis_vorgang_art_check
  CHECK (art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG', 'STELLUNGNAHME', 'ABSEHEN', 'RUECKGABE', 'BEKANNTGABE', 'ZAHLUNGSEINGANG',
    'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'ERLASS', 'NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE', 'KLAGEENDE',
    'VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR', 'ZINSVORSCHLAG', 'ZINSRUECKGABE', 'ZINSZEICHNUNG', 'ZINSBEKANNTGABE', 'ZINSZUGANG',
    'ZINSKLAGE', 'ZINSKLAGEENDE', 'ZINSEINGANG'));
ALTER TABLE foerderung.nachweis_vorgang DROP CONSTRAINT nachweis_vorgang_check1, ADD CONSTRAINT nachweis_vorgang_check1
  CHECK ((art IN ('ZAHLUNGSEINGANG', 'VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR', 'ZINSEINGANG')) = (betrag IS NOT NULL));

DO $$
DECLARE
  ze CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  zeichnet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' $p$;
BEGIN
  EXECUTE format($p$ALTER POLICY eigene_lesen ON foerderung.nachweis_vorgang
    USING (%s AND art NOT IN ('PRUEFVERMERK', 'RUECKGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG',
      'VORSCHLAG_EINGANG', 'ZINSVORSCHLAG', 'ZINSRUECKGABE', 'ZINSZEICHNUNG'))$p$, ze);
  EXECUTE format($p$ALTER POLICY festhalten ON foerderung.nachweis_vorgang
    WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = nachweis_vorgang.foerderfall_id AND f.standort_id = nachweis_vorgang.standort_id)
      AND ((art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG') AND rolle = 'BR_PRUEFUNG')
        OR (art IN ('ANHOERUNG', 'BEKANNTGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE',
            'ZINSVORSCHLAG', 'ZINSBEKANNTGABE', 'ZINSZUGANG', 'ZINSKLAGE') AND rolle = 'BR_SACHBEARBEITUNG')
        OR (art IN ('ABSEHEN', 'RUECKGABE', 'ERLASS', 'NIEDERSCHLAGUNG', 'KLAGEENDE', 'EINGANGSKORREKTUR', 'ZINSRUECKGABE', 'ZINSZEICHNUNG',
            'ZINSKLAGEENDE') AND rolle = 'BR_FREIGABE')
        OR (art IN ('ZAHLUNGSEINGANG', 'VORSCHLAG_EINGANG', 'ZINSEINGANG') AND rolle = 'BR_KASSE')
        OR (art = 'STELLUNGNAHME' AND %s)))$p$, zeichnet);
END $$;

CREATE OR REPLACE FUNCTION foerderung.pruefe_eingangskorrektur() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang v
      WHERE v.foerderfall_id = NEW.foerderfall_id AND v.lfd = NEW.eingang_lfd AND v.art IN ('ZAHLUNGSEINGANG', 'ZINSEINGANG')) THEN
    RAISE EXCEPTION 'only what came in is corrected' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.art = 'EINGANGSKORREKTUR' AND NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang v
      WHERE v.foerderfall_id = NEW.foerderfall_id AND v.art = 'VORSCHLAG_EINGANG' AND v.eingang_lfd = NEW.eingang_lfd AND v.betrag = NEW.betrag
        AND v.konto_id <> NEW.konto_id) THEN
    RAISE EXCEPTION 'another person proposes what is signed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

-- A policy cannot ask its own table: interest for the time of a Klage rests on a Bescheid that a court confirmed.
CREATE FUNCTION foerderung.pruefe_zinsbescheid() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF kontext.rolle() <> 'BR_SACHBEARBEITUNG' OR NOT EXISTS (SELECT 1 FROM foerderung.bescheid b
      WHERE b.foerderfall_id = NEW.foerderfall_id AND b.id::text = NEW.auftrag -> 'zinsen' ->> 'bescheidId' AND b.stand = 'ERLASSEN'
        AND b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') AND b.klage ->> 'ausgang' = 'BESTAETIGT') THEN
    RAISE EXCEPTION 'interest after a Klage rests on a Bescheid that was confirmed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_zinsbescheid() IS
  'A Zinsbescheid is proposed by the Sachbearbeitung, on an Erstattungsbescheid of the same Förderfall that a court confirmed.';
REVOKE ALL ON FUNCTION foerderung.pruefe_zinsbescheid() FROM PUBLIC;
CREATE TRIGGER zinsen BEFORE INSERT ON foerderung.bescheid
  FOR EACH ROW WHEN (NEW.art = 'ZINSEN') EXECUTE FUNCTION foerderung.pruefe_zinsbescheid();

CREATE FUNCTION foerderung.zinsen_beglichen_am(fall uuid) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT max(e.am) FROM (
    SELECT v.am, coalesce((SELECT k.betrag FROM foerderung.nachweis_vorgang k
        WHERE k.foerderfall_id = fall AND k.art = 'EINGANGSKORREKTUR' AND k.eingang_lfd = v.lfd ORDER BY k.lfd DESC LIMIT 1), v.betrag) AS betrag
      FROM foerderung.nachweis_vorgang v
     WHERE v.foerderfall_id = fall AND v.art = 'ZINSEINGANG' AND v.lfd > coalesce((SELECT max(a.lfd)
       FROM foerderung.nachweis_vorgang a WHERE a.foerderfall_id = fall AND a.art = 'ZINSBEKANNTGABE'), 0)) e
  HAVING sum(e.betrag) >= (SELECT (b.auftrag ->> 'forderung')::bigint FROM foerderung.bescheid b
    WHERE b.foerderfall_id = fall AND b.stand = 'ERLASSEN' AND b.art = 'ZINSEN' ORDER BY b.lfd DESC LIMIT 1)
$$;
COMMENT ON FUNCTION foerderung.zinsen_beglichen_am(uuid) IS
  'Day of the last payment once all that the last Zinsbescheid claims has come in; NULL before.';
REVOKE ALL ON FUNCTION foerderung.zinsen_beglichen_am(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.zinsen_beglichen_am(uuid) TO kim_foerderung;

CREATE OR REPLACE FUNCTION foerderung.pruefe_bescheid() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  als CONSTANT text := CASE WHEN kontext.systemkonto() = 'foerderfristen' THEN 'SYSTEM' ELSE kontext.rolle() END;
  -- A wrong day was corrected: proposed by one person, signed by the acting one, and no other day than the signed one.
  berichtigt CONSTANT boolean := NEW.bekanntgabe IS DISTINCT FROM OLD.bekanntgabe AND als = 'BR_FREIGABE' AND EXISTS (
    SELECT 1 FROM foerderung.berichtigung x WHERE x.gegenstand_id = NEW.id AND x.gegenstand = 'BEKANNTGABE' AND x.zustand = 'BERICHTIGT'
      AND x.gezeichnet_von = kontext.konto_id() AND x.inhalt -> 'neu' ->> 'weg' = NEW.bekanntgabe ->> 'weg'
      AND x.inhalt -> 'neu' ->> 'am' = NEW.bekanntgabe ->> 'aufgabe_am');
  -- A Klage within its period that became known later: the Bescheid that follows a Nachweis, or fixes interest, was never final.
  nachgetragen CONSTANT boolean := (als = 'BR_SACHBEARBEITUNG' AND OLD.art IN ('WIDERRUF', 'ZINSEN') AND OLD.stand = 'ERLASSEN' AND OLD.klage IS NULL
    AND OLD.verzicht_am IS NULL AND NEW.bestandskraeftig_am IS NULL AND (NEW.klage ->> 'am')::date <= OLD.rechtsbehelf_bis) IS TRUE;
BEGIN
  IF NEW.stand <> OLD.stand AND NOT (OLD.stand, NEW.stand, als) IN (
    ('VORGESCHLAGEN', 'ERLASSEN', 'BR_FREIGABE'),
    ('VORGESCHLAGEN', 'ZURUECKGEGEBEN', 'BR_FREIGABE'),
    ('ERLASSEN', 'AUFGEHOBEN', 'BR_FREIGABE')
  ) IS TRUE THEN
    RAISE EXCEPTION 'no Bescheid goes from % to % as %', OLD.stand, NEW.stand, als USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF OLD.stand = 'VORGESCHLAGEN' AND NEW.stand = 'ERLASSEN' AND NEW.gezeichnet_von IS DISTINCT FROM kontext.konto_id() THEN
    RAISE EXCEPTION 'a Bescheid is signed in one''s own name' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NOT (OLD.stand = 'VORGESCHLAGEN' AND NEW.stand = 'ERLASSEN')
      AND (NEW.art, NEW.auftrag, NEW.bescheid, NEW.positionen, NEW.bewilligt, NEW.pruefsumme, NEW.gezeichnet_von, NEW.datum)
      IS DISTINCT FROM (OLD.art, OLD.auftrag, OLD.bescheid, OLD.positionen, OLD.bewilligt, OLD.pruefsumme, OLD.gezeichnet_von, OLD.datum) THEN
    RAISE EXCEPTION 'the text of a Bescheid changes with the Schlusszeichnung only' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.bekanntgabe IS DISTINCT FROM OLD.bekanntgabe AND NOT (als IN ('BR_SACHBEARBEITUNG', 'SYSTEM') OR berichtigt) THEN
    RAISE EXCEPTION 'the Bekanntgabe is recorded by the Bewilligungsbehörde' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.verzicht_am IS DISTINCT FROM OLD.verzicht_am AND als <> 'ZE_ZEICHNUNG' THEN
    RAISE EXCEPTION 'only the Zuwendungsempfänger waives its Rechtsbehelf' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.klage IS DISTINCT FROM OLD.klage AND NOT als IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') THEN
    RAISE EXCEPTION 'a Klage is recorded by the Bewilligungsbehörde' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.bestandskraeftig_am IS DISTINCT FROM OLD.bestandskraeftig_am
      AND NOT (als IN ('SYSTEM', 'BR_FREIGABE') OR (als = 'ZE_ZEICHNUNG' AND NEW.verzicht_am IS NOT NULL) OR nachgetragen) THEN
    RAISE EXCEPTION 'nobody sets by hand that a Bescheid is final' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_bescheid() IS
  'Keeps a signed Bescheid as it is, and each mark on it with whoever may set it; a wrong day of the Bekanntgabe changes with a signed Berichtigung, and a Klage within its period takes back that a Widerruf after a Nachweis or a Zinsbescheid was final.';

-- A reminder of a late proof is a note in the timeline of the Weiterleitung; its Letztempfänger reads it, and nothing else there.
CREATE POLICY letztempfaenger_lesen ON foerderung.weiterleitung_ereignis FOR SELECT TO kim_foerderung
  USING ((SELECT kontext.rolle()) = 'LE_SACHBEARBEITUNG' AND ereignis = 'erinnern'
    AND EXISTS (SELECT 1 FROM foerderung.weiterleitung w WHERE w.id = weiterleitung_ereignis.weiterleitung_id
      AND w.letztempfaenger_id = (SELECT kontext.mandant_id())));

-- Who deputises for whom in the Bezirksregierung. It hands out no role: a deputy holds it already, by a Mitgliedschaft of its own.
CREATE TABLE foerderung.amtsvertretung (
  id uuid PRIMARY KEY,
  rolle text NOT NULL CHECK (rolle IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE')),
  abwesend_id uuid NOT NULL,
  vertretung_id uuid NOT NULL CHECK (vertretung_id <> abwesend_id),
  von date NOT NULL,
  bis date NOT NULL CHECK (bis >= von AND bis <= von + 366),
  eingetragen_von uuid NOT NULL,
  -- What has happened is not put under another name afterwards.
  eingetragen_am date NOT NULL CHECK (eingetragen_am <= von),
  beendet_von uuid,
  beendet_am date,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  CHECK ((beendet_von IS NULL) = (beendet_am IS NULL))
);
COMMENT ON TABLE foerderung.amtsvertretung IS
  'Who deputises for whom in the Bezirksregierung, in which role, from when to when; no reason of the absence. Read by its roles of the funding procedure only. Rows are ended, never changed. Purpose: steps do not wait for one person. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.amtsvertretung.abwesend_id IS 'Account that is deputised for; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.amtsvertretung.vertretung_id IS 'Account that deputises, which holds the role itself; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.amtsvertretung.eingetragen_von IS 'The absent person or the Schlusszeichnung; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.amtsvertretung.beendet_von IS 'Account that ended it before its last day; stays as a pseudonym. Löschklasse LK-16.';
CREATE INDEX amtsvertretung_bis ON foerderung.amtsvertretung (bis);
ALTER TABLE foerderung.amtsvertretung ENABLE ROW LEVEL SECURITY;
ALTER TABLE foerderung.amtsvertretung FORCE ROW LEVEL SECURITY;

GRANT CREATE ON SCHEMA foerderung TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION foerderung.bezirkskonten() RETURNS TABLE (konto_id uuid, rolle text, gueltig_bis date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT m.konto_id, m.rolle::text, m.gueltig_bis FROM benutzer.mitgliedschaft m JOIN benutzer.konto k ON k.id = m.konto_id
   WHERE kontext.rolle() IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE') AND k.aktiv
     AND m.rolle::text IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE')
     AND m.gueltig_von <= kontext.stichtag() AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag())
   ORDER BY m.rolle::text, m.konto_id
$$;
COMMENT ON FUNCTION foerderung.bezirkskonten() IS
  'Accounts that hold a role of the Bezirksregierung today and until when, for these roles only: to choose a deputy.';
REVOKE ALL ON FUNCTION foerderung.bezirkskonten() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.bezirkskonten() TO kim_foerderung;
RESET ROLE;
REVOKE CREATE ON SCHEMA foerderung FROM kim_funktion;

CREATE POLICY lesen ON foerderung.amtsvertretung FOR SELECT TO kim_foerderung
  USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE'));
-- For oneself in the role one acts in; for others the Schlusszeichnung.
CREATE POLICY eintragen ON foerderung.amtsvertretung FOR INSERT TO kim_foerderung
  WITH CHECK ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE')
    AND ((abwesend_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())) OR (SELECT kontext.rolle()) = 'BR_FREIGABE')
    AND eingetragen_von = (SELECT kontext.konto_id()) AND eingetragen_am = (SELECT kontext.stichtag()) AND beendet_am IS NULL
    AND EXISTS (SELECT 1 FROM foerderung.bezirkskonten() b WHERE b.konto_id = amtsvertretung.vertretung_id
      AND b.rolle = amtsvertretung.rolle AND (b.gueltig_bis IS NULL OR b.gueltig_bis >= amtsvertretung.bis)));
CREATE POLICY beenden ON foerderung.amtsvertretung FOR UPDATE TO kim_foerderung
  USING (beendet_am IS NULL AND ((SELECT kontext.konto_id()) IN (abwesend_id, vertretung_id)
      AND (SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_PRUEFUNG', 'BR_FREIGABE', 'BR_KASSE')
    OR (SELECT kontext.rolle()) = 'BR_FREIGABE'))
  WITH CHECK (beendet_von = (SELECT kontext.konto_id()) AND beendet_am = (SELECT kontext.stichtag()));
GRANT SELECT, INSERT, UPDATE (beendet_von, beendet_am, version) ON foerderung.amtsvertretung TO kim_foerderung;
GRANT SELECT ON foerderung.amtsvertretung TO kim_sicherung;
