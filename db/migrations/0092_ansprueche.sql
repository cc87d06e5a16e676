-- Stundung, Niederschlagung and Erlass of what is claimed back (domain foerderung: no client data), decision 0078, § 59 LHO NRW. They
-- are acts of the Nachweis with their particulars; what is open and when it is due follows from them.

ALTER TABLE foerderung.nachweis_vorgang ADD COLUMN inhalt jsonb;
COMMENT ON COLUMN foerderung.nachweis_vorgang.inhalt IS
  'Particulars of a Stundung, a Niederschlagung or an Erlass, proposed or decided, and of its end: claim, amount, Raten, interest, signed text. NULL with every other act, and with a Niederschlagung or an Erlass of before.';
ALTER TABLE foerderung.nachweis_vorgang DROP CONSTRAINT nachweis_vorgang_art_check, ADD CONSTRAINT nachweis_vorgang_art_check
  CHECK (art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG', 'STELLUNGNAHME', 'ABSEHEN', 'RUECKGABE', 'BEKANNTGABE', 'ZAHLUNGSEINGANG',
    'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'ERLASS', 'NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE', 'KLAGEENDE',
    'VORSCHLAG_EINGANG', 'EINGANGSKORREKTUR', 'ZINSVORSCHLAG', 'ZINSRUECKGABE', 'ZINSZEICHNUNG', 'ZINSBEKANNTGABE', 'ZINSZUGANG',
    'ZINSKLAGE', 'ZINSKLAGEENDE', 'ZINSEINGANG', 'VORSCHLAG_STUNDUNG', 'STUNDUNG', 'ANSPRUCH_RUECKGABE', 'STUNDUNGSENDE',
    'WIEDERAUFNAHME'));
ALTER TABLE foerderung.nachweis_vorgang ADD CONSTRAINT nachweis_vorgang_inhalt_check CHECK (CASE
  WHEN art IN ('VORSCHLAG_STUNDUNG', 'STUNDUNG', 'ANSPRUCH_RUECKGABE', 'STUNDUNGSENDE', 'WIEDERAUFNAHME') THEN inhalt IS NOT NULL
  WHEN art IN ('VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'ERLASS', 'NIEDERSCHLAGUNG') THEN true
  ELSE inhalt IS NULL END
  AND (inhalt IS NULL OR inhalt ->> 'forderung' IN ('ERSTATTUNG', 'ZINSEN')));

DO $$
DECLARE
  ze CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id())
    AND (SELECT kontext.rolle()) IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG', 'ZE_ZEICHNUNG') $p$;
  zeichnet CONSTANT text := $p$ standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'ZE_ZEICHNUNG' $p$;
BEGIN
  -- A Niederschlagung for a time is a matter of the authority alone: the debt stays. One for good ends the Förderfall, which is seen.
  EXECUTE format($p$ALTER POLICY eigene_lesen ON foerderung.nachweis_vorgang
    USING (%s AND art NOT IN ('PRUEFVERMERK', 'RUECKGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_AUFHEBUNG',
      'VORSCHLAG_EINGANG', 'ZINSVORSCHLAG', 'ZINSRUECKGABE', 'ZINSZEICHNUNG', 'VORSCHLAG_STUNDUNG', 'ANSPRUCH_RUECKGABE', 'WIEDERAUFNAHME')
      AND NOT (art = 'NIEDERSCHLAGUNG' AND inhalt ->> 'befristetBis' IS NOT NULL))$p$, ze);
  EXECUTE format($p$ALTER POLICY festhalten ON foerderung.nachweis_vorgang
    WITH CHECK (konto_id = (SELECT kontext.konto_id()) AND rolle = (SELECT kontext.rolle())
      AND EXISTS (SELECT 1 FROM foerderung.foerderfall f
        WHERE f.id = nachweis_vorgang.foerderfall_id AND f.standort_id = nachweis_vorgang.standort_id)
      AND ((art IN ('PRUEFVERMERK', 'NACHFORDERUNG', 'ANHOERUNG') AND rolle = 'BR_PRUEFUNG')
        OR (art IN ('ANHOERUNG', 'BEKANNTGABE', 'VORSCHLAG_ERLASS', 'VORSCHLAG_NIEDERSCHLAGUNG', 'VORSCHLAG_STUNDUNG',
            'VORSCHLAG_AUFHEBUNG', 'ZUGANG', 'KLAGE', 'ZINSVORSCHLAG', 'ZINSBEKANNTGABE', 'ZINSZUGANG', 'ZINSKLAGE')
          AND rolle = 'BR_SACHBEARBEITUNG')
        OR (art IN ('ABSEHEN', 'RUECKGABE', 'ERLASS', 'NIEDERSCHLAGUNG', 'STUNDUNG', 'ANSPRUCH_RUECKGABE', 'STUNDUNGSENDE',
            'WIEDERAUFNAHME', 'KLAGEENDE', 'EINGANGSKORREKTUR', 'ZINSRUECKGABE', 'ZINSZEICHNUNG', 'ZINSKLAGEENDE')
          AND rolle = 'BR_FREIGABE')
        OR (art IN ('ZAHLUNGSEINGANG', 'VORSCHLAG_EINGANG', 'ZINSEINGANG') AND rolle = 'BR_KASSE')
        OR (art = 'STELLUNGNAHME' AND %s)))$p$, zeichnet);
END $$;

-- A policy cannot ask its own table: another person decides than the one who proposed, and exactly what was proposed.
CREATE FUNCTION foerderung.pruefe_anspruch() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.art IN ('STUNDUNG', 'NIEDERSCHLAGUNG', 'ERLASS') AND NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang v
      WHERE v.foerderfall_id = NEW.foerderfall_id AND v.lfd = (NEW.inhalt ->> 'vorschlag')::integer AND v.art = 'VORSCHLAG_' || NEW.art
        AND v.konto_id <> NEW.konto_id AND v.inhalt = NEW.inhalt - 'vorschlag' - 'bescheid') THEN
    RAISE EXCEPTION 'another person decides exactly what was proposed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF NEW.art IN ('STUNDUNGSENDE', 'WIEDERAUFNAHME') AND NOT EXISTS (SELECT 1 FROM foerderung.nachweis_vorgang v
      WHERE v.foerderfall_id = NEW.foerderfall_id AND v.lfd = (NEW.inhalt ->> 'massnahme')::integer
        AND v.art = CASE NEW.art WHEN 'STUNDUNGSENDE' THEN 'STUNDUNG' ELSE 'NIEDERSCHLAGUNG' END) THEN
    RAISE EXCEPTION 'only what was decided is ended' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
COMMENT ON FUNCTION foerderung.pruefe_anspruch() IS
  'A Stundung, a Niederschlagung or an Erlass is decided as another person proposed it; only one that was decided is ended (§ 59 LHO NRW).';
REVOKE ALL ON FUNCTION foerderung.pruefe_anspruch() FROM PUBLIC;
CREATE TRIGGER anspruch BEFORE INSERT ON foerderung.nachweis_vorgang
  FOR EACH ROW WHEN (NEW.art IN ('STUNDUNG', 'NIEDERSCHLAGUNG', 'ERLASS', 'STUNDUNGSENDE', 'WIEDERAUFNAHME'))
  EXECUTE FUNCTION foerderung.pruefe_anspruch();

CREATE FUNCTION foerderung.anspruchsvorgaenge(fall uuid, forderung text) RETURNS SETOF foerderung.nachweis_vorgang
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT v.* FROM foerderung.nachweis_vorgang v
   WHERE v.foerderfall_id = fall AND (v.inhalt IS NULL OR v.inhalt ->> 'forderung' = forderung)
     AND v.lfd >= coalesce((SELECT max(a.lfd) FROM foerderung.nachweis_vorgang a
       WHERE a.foerderfall_id = fall AND a.art = CASE forderung WHEN 'ZINSEN' THEN 'ZINSBEKANNTGABE' ELSE 'ANHOERUNG' END), 0)
$$;
COMMENT ON FUNCTION foerderung.anspruchsvorgaenge(uuid, text) IS
  'Acts about the Bescheid that holds: an Erstattung from its hearing on, interest (ZINSEN) from its Bekanntgabe on.';

CREATE FUNCTION foerderung.offener_betrag(fall uuid, forderung text) RETURNS bigint LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH v AS MATERIALIZED (SELECT * FROM foerderung.anspruchsvorgaenge(fall, forderung))
  -- An Erlass or a Niederschlagung of before this migration has no amount: it was of all that was open.
  SELECT CASE WHEN EXISTS (SELECT 1 FROM v WHERE v.inhalt IS NULL AND v.art IN ('ERLASS', 'NIEDERSCHLAGUNG') AND forderung = 'ERSTATTUNG')
    THEN 0 ELSE (SELECT (b.auftrag ->> 'forderung')::bigint FROM foerderung.bescheid b WHERE b.foerderfall_id = fall AND b.stand = 'ERLASSEN'
      AND (CASE forderung WHEN 'ZINSEN' THEN b.art = 'ZINSEN' ELSE b.art IN ('WIDERRUF', 'WIDERRUF_BEWILLIGUNG', 'RUECKNAHME') END)
      ORDER BY b.lfd DESC LIMIT 1)
    + coalesce((SELECT sum(CASE
        WHEN v.art = 'STUNDUNG' THEN coalesce((SELECT (e.inhalt ->> 'zinsen')::bigint FROM v e
          WHERE e.art = 'STUNDUNGSENDE' AND (e.inhalt ->> 'massnahme')::integer = v.lfd), (v.inhalt ->> 'zinsen')::bigint)
        WHEN v.art = 'ERLASS' OR v.art = 'NIEDERSCHLAGUNG' AND v.inhalt ->> 'befristetBis' IS NULL THEN - (v.inhalt ->> 'betrag')::bigint
        WHEN v.art = CASE forderung WHEN 'ZINSEN' THEN 'ZINSEINGANG' ELSE 'ZAHLUNGSEINGANG' END THEN - coalesce((SELECT k.betrag FROM v k
          WHERE k.art = 'EINGANGSKORREKTUR' AND k.eingang_lfd = v.lfd ORDER BY k.lfd DESC LIMIT 1), v.betrag)
        END) FROM v), 0)::bigint END
$$;
COMMENT ON FUNCTION foerderung.offener_betrag(uuid, text) IS
  'Cents that are open of the last Bescheid of this kind (ERSTATTUNG with its interest, ZINSEN): less what came in and what was waived or written off for good, with the interest of a Stundung. NULL without one.';

CREATE FUNCTION foerderung.naechste_zahlung(fall uuid, forderung text, zahlbar date) RETURNS date
  LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  WITH v AS MATERIALIZED (SELECT * FROM foerderung.anspruchsvorgaenge(fall, forderung) a
      WHERE a.art IN ('STUNDUNG', 'STUNDUNGSENDE', 'NIEDERSCHLAGUNG', 'WIEDERAUFNAHME')),
  ruht AS (SELECT (n.inhalt ->> 'befristetBis')::date AS bis FROM v n WHERE n.art = 'NIEDERSCHLAGUNG' AND n.inhalt ->> 'befristetBis' IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM v e WHERE e.art = 'WIEDERAUFNAHME' AND (e.inhalt ->> 'massnahme')::integer = n.lfd)
      ORDER BY n.lfd DESC LIMIT 1),
  stundung AS (SELECT s.inhalt, e.am AS ende FROM v s
      LEFT JOIN v e ON e.art = 'STUNDUNGSENDE' AND (e.inhalt ->> 'massnahme')::integer = s.lfd
     WHERE s.art = 'STUNDUNG' ORDER BY s.lfd DESC LIMIT 1),
  plan AS (SELECT 0 AS platz, zahlbar AS am, (s.inhalt ->> 'rest')::bigint AS betrag FROM stundung s WHERE s.ende IS NULL
    UNION ALL SELECT r.platz::integer, (r.rate ->> 'am')::date, (r.rate ->> 'betrag')::bigint
        + CASE WHEN r.platz = jsonb_array_length(s.inhalt -> 'raten') THEN (s.inhalt ->> 'zinsen')::bigint ELSE 0 END
      FROM stundung s, jsonb_array_elements(s.inhalt -> 'raten') WITH ORDINALITY AS r (rate, platz) WHERE s.ende IS NULL),
  -- Open from here on: what is left of all that comes later, and of this row.
  rueckwaerts AS (SELECT p.am, p.platz, coalesce(sum(p.betrag) OVER (ORDER BY p.platz DESC
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS spaeter FROM plan p)
  SELECT coalesce((SELECT bis FROM ruht),
    (SELECT r.am FROM rueckwaerts r WHERE foerderung.offener_betrag(fall, forderung) > r.spaeter ORDER BY r.platz LIMIT 1),
    (SELECT greatest(s.ende, zahlbar) FROM stundung s WHERE s.ende IS NOT NULL), zahlbar)
$$;
COMMENT ON FUNCTION foerderung.naechste_zahlung(uuid, text, date) IS
  'Day of the next payment: of the Bescheid, of the next open Rate of a Stundung, or the day of the next look while it is written off for a time, which the Kreis does not see.';

CREATE OR REPLACE FUNCTION foerderung.beglichen_am(fall uuid) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT max(v.am) FROM foerderung.anspruchsvorgaenge(fall, 'ERSTATTUNG') v
   WHERE v.art IN ('ZAHLUNGSEINGANG', 'ERLASS', 'NIEDERSCHLAGUNG') AND foerderung.offener_betrag(fall, 'ERSTATTUNG') <= 0
$$;
COMMENT ON FUNCTION foerderung.beglichen_am(uuid) IS
  'Day of the last payment or waiver once nothing is open of what the last Bescheid claims, with interest; NULL before.';
CREATE OR REPLACE FUNCTION foerderung.zinsen_beglichen_am(fall uuid) RETURNS date LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT max(v.am) FROM foerderung.anspruchsvorgaenge(fall, 'ZINSEN') v
   WHERE (v.art = 'ZINSEINGANG' OR v.art IN ('ERLASS', 'NIEDERSCHLAGUNG') AND v.inhalt IS NOT NULL)
     AND foerderung.offener_betrag(fall, 'ZINSEN') <= 0
$$;
COMMENT ON FUNCTION foerderung.zinsen_beglichen_am(uuid) IS
  'Day of the last payment or waiver once nothing is open of what the last Zinsbescheid claims; NULL before.';

REVOKE ALL ON FUNCTION foerderung.anspruchsvorgaenge(uuid, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION foerderung.offener_betrag(uuid, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION foerderung.naechste_zahlung(uuid, text, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.anspruchsvorgaenge(uuid, text), foerderung.offener_betrag(uuid, text),
  foerderung.naechste_zahlung(uuid, text, date) TO kim_foerderung;
