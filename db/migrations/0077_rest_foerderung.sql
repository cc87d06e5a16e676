-- What was left of the funding procedure: the Lenkungsgruppe as evidence of the own Antrag, Verweise among the counts, the release of many
-- deletions at once.

-- Who prepares the own Antrag asks for the Lenkungsgruppe: the domain foerderung has no way into the schema steuerung.
DO $$
DECLARE
  tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['gremium', 'gremium_mitglied', 'gremiensitzung'] LOOP
    EXECUTE format('CREATE POLICY nachweis ON steuerung.%I FOR SELECT TO kim_funktion USING (true)', tabelle);
  END LOOP;
END $$;
GRANT SELECT ON steuerung.gremium, steuerung.gremium_mitglied TO kim_funktion;
-- Nothing of what was said in a Sitzung.
GRANT SELECT (standort_id, id, gremium_id, datum, zustand, protokoll_zustand) ON steuerung.gremiensitzung TO kim_funktion;

GRANT CREATE ON SCHEMA foerderung TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE FUNCTION foerderung.lenkungsgruppen() RETURNS TABLE (id uuid, name text, entstehung text, beschluss_dokument text,
    beschluss_am date, auftrag text, beginn date, ende date, turnus text, letzte_sitzung date, protokoll_genehmigt boolean, mitglieder jsonb)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT g.id, g.name, g.entstehung, g.beschluss_dokument, g.beschluss_am, g.auftrag, g.beginn, g.ende, g.turnus,
      s.datum, coalesce(s.protokoll_zustand = 'GENEHMIGT', false),
      coalesce((SELECT jsonb_agg(jsonb_build_object('institutionstyp', m.institutionstyp, 'institution', m.institution,
            'herkunft', m.herkunft, 'funktionsebene', m.funktionsebene, 'entscheidet', m.entscheidet, 'von', m.von, 'bis', m.bis)
          ORDER BY m.institution COLLATE "C", m.von, m.id)
        FROM steuerung.gremium_mitglied m WHERE m.standort_id = g.standort_id AND m.gremium_id = g.id
         AND m.von <= kontext.stichtag() AND (m.bis IS NULL OR m.bis >= kontext.stichtag())), '[]'::jsonb)
    FROM steuerung.gremium g
    LEFT JOIN LATERAL (SELECT z.datum, z.protokoll_zustand FROM steuerung.gremiensitzung z
       WHERE z.standort_id = g.standort_id AND z.gremium_id = g.id AND z.zustand = 'GEPLANT' AND z.datum < kontext.stichtag()
       ORDER BY z.datum DESC, z.id DESC LIMIT 1) s ON true
   WHERE g.standort_id = kontext.standort_id() AND g.art = 'LENKUNGSGRUPPE'
     AND g.beginn <= kontext.stichtag() AND (g.ende IS NULL OR g.ende >= kontext.stichtag())
     AND kontext.rolle() IN ('KI_LEITUNG', 'ZE_SACHBEARBEITUNG')
   ORDER BY g.beginn, g.name COLLATE "C", g.id
$$;
COMMENT ON FUNCTION foerderung.lenkungsgruppen() IS
  'Lenkungsgruppen of the own Standort with members by institution and the last Sitzung, for who prepares its Antrag (Richtlinie 4.1 c). What the Land gets is the file that is handed in with the Antrag.';
REVOKE ALL ON FUNCTION foerderung.lenkungsgruppen() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.lenkungsgruppen() TO kim_foerderung;

RESET ROLE;
REVOKE CREATE ON SCHEMA foerderung FROM kim_funktion;

-- Verweise are counted like contacts. The list of kinds is widened as it stands, so that the order of migrations plays no part.
DO $$
BEGIN
  EXECUTE (SELECT format('ALTER TABLE bericht.zaehlsatz DROP CONSTRAINT zaehlsatz_art_check, ADD CONSTRAINT zaehlsatz_art_check %s',
      replace(pg_get_constraintdef(oid), 'ARRAY[', 'ARRAY[''VERWEIS''::text, '))
    FROM pg_constraint WHERE conname = 'zaehlsatz_art_check' AND conrelid = 'bericht.zaehlsatz'::regclass);
END $$;

-- Many deletions of Förderfälle at once need two persons (DP-G-02): one says why, another one releases. The run asks for it.
CREATE TABLE foerderung.loeschfreigabe (
  id uuid PRIMARY KEY,
  bis date NOT NULL,
  anzahl integer NOT NULL CHECK (anzahl > 0),
  grund text NOT NULL CHECK (char_length(grund) BETWEEN 1 AND 1000),
  vorgeschlagen_von uuid NOT NULL,
  vorgeschlagen_am date NOT NULL,
  freigegeben boolean,
  antwort text CHECK (char_length(antwort) BETWEEN 1 AND 1000),
  entschieden_von uuid,
  entschieden_am date,
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((freigegeben IS NULL) = (entschieden_von IS NULL) AND (freigegeben IS NULL) = (entschieden_am IS NULL)),
  CHECK ((freigegeben IS NULL) = (antwort IS NULL)),
  CHECK (entschieden_von <> vorgeschlagen_von)
);
COMMENT ON TABLE foerderung.loeschfreigabe IS
  'Release of many deletions of Förderfälle at once (DP-G-02): up to which day of deletion, how many, why, by which two accounts. Purpose: Art. 32 DSGVO. Basis: Art. 6 Abs. 1 e DSGVO. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.loeschfreigabe.bis IS 'Steps of deletion with this day or an earlier one may go once it is released.';
COMMENT ON COLUMN foerderung.loeschfreigabe.anzahl IS 'Steps that were due and held by nothing when it was proposed; more of them later need a new proposal.';
COMMENT ON COLUMN foerderung.loeschfreigabe.grund IS 'Why the list may go. No personal data.';
COMMENT ON COLUMN foerderung.loeschfreigabe.vorgeschlagen_von IS 'Account that looked at the list and proposed it; stays as a pseudonym. Löschklasse LK-16.';
COMMENT ON COLUMN foerderung.loeschfreigabe.antwort IS 'What the second person looked at, or why it was refused. No personal data.';
COMMENT ON COLUMN foerderung.loeschfreigabe.entschieden_von IS 'Another account that released or refused it; stays as a pseudonym. Löschklasse LK-16.';
CREATE UNIQUE INDEX loeschfreigabe_offen ON foerderung.loeschfreigabe ((true)) WHERE freigegeben IS NULL;
ALTER TABLE foerderung.loeschfreigabe ENABLE ROW LEVEL SECURITY;
ALTER TABLE foerderung.loeschfreigabe FORCE ROW LEVEL SECURITY;
CREATE POLICY lesen ON foerderung.loeschfreigabe FOR SELECT TO kim_foerderung
  USING ((SELECT kontext.rolle()) IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE'));
CREATE POLICY vorschlagen ON foerderung.loeschfreigabe FOR INSERT TO kim_foerderung
  WITH CHECK ((SELECT kontext.rolle()) = 'BR_SACHBEARBEITUNG' AND vorgeschlagen_von = (SELECT kontext.konto_id())
    AND vorgeschlagen_am = (SELECT kontext.stichtag()) AND bis = vorgeschlagen_am AND freigegeben IS NULL AND antwort IS NULL);
CREATE POLICY entscheiden ON foerderung.loeschfreigabe FOR UPDATE TO kim_foerderung
  USING ((SELECT kontext.rolle()) = 'BR_FREIGABE' AND freigegeben IS NULL AND vorgeschlagen_von <> (SELECT kontext.konto_id()))
  WITH CHECK (freigegeben IS NOT NULL AND entschieden_von = (SELECT kontext.konto_id()) AND entschieden_am = (SELECT kontext.stichtag()));
GRANT SELECT, INSERT, UPDATE (freigegeben, antwort, entschieden_von, entschieden_am) ON foerderung.loeschfreigabe TO kim_foerderung;
CREATE POLICY lauf ON foerderung.loeschfreigabe FOR SELECT TO kim_loeschung USING (freigegeben);
GRANT SELECT (bis, freigegeben) ON foerderung.loeschfreigabe TO kim_loeschung;
CREATE POLICY funktion ON foerderung.loeschfreigabe FOR SELECT TO kim_funktion USING (freigegeben);
GRANT SELECT (bis, freigegeben) ON foerderung.loeschfreigabe TO kim_funktion;
-- The count covers drafts that were never handed in, as the run does; nothing but the number leaves the function.
DO $$
DECLARE
  tabelle text;
BEGIN
  FOREACH tabelle IN ARRAY ARRAY['foerderfall', 'foerderfall_ereignis', 'nachweis_fassung', 'aufbewahrung', 'aenderung'] LOOP
    EXECUTE format('CREATE POLICY loeschreife_zaehlen ON foerderung.%I FOR SELECT TO kim_funktion USING ((SELECT kontext.rolle()) IN (''BR_SACHBEARBEITUNG'', ''BR_FREIGABE''))', tabelle);
  END LOOP;
END $$;

GRANT CREATE ON SCHEMA foerderung TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION foerderung.zaehle_loeschreife(p_bis date) RETURNS integer
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT count(*)::int FROM foerderung.foerderfall f CROSS JOIN LATERAL foerderung.berechne_aufbewahrung(f.id) a
   WHERE kontext.rolle() IN ('BR_SACHBEARBEITUNG', 'BR_FREIGABE') AND a.hindernis IS NULL
     AND a.loeschen_ab <= least(p_bis, kontext.stichtag())
     AND a.loeschen_ab > coalesce((SELECT max(l.bis) FROM foerderung.loeschfreigabe l WHERE l.freigegeben), '-infinity')
$$;
COMMENT ON FUNCTION foerderung.zaehle_loeschreife(date) IS
  'How many steps of deletion of Förderfälle are due up to a day, held by nothing and not released yet, also of cases that were never handed in: a number for the Bezirksregierung, which releases them.';
REVOKE ALL ON FUNCTION foerderung.zaehle_loeschreife(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION foerderung.zaehle_loeschreife(date) TO kim_foerderung;
RESET ROLE;
REVOKE CREATE ON SCHEMA foerderung FROM kim_funktion;
