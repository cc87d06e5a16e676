-- Case work to its end: running cases out of spreadsheets, rules of the Rechtskreis that somebody has checked, further criteria
-- of a Standort, and waiting because nobody interprets.

-- ── Running cases that come from elsewhere ──────────────────────────────────────────────────────────────────────────
ALTER TABLE fall.akte ADD COLUMN uebernommen_am date;
ALTER TABLE fall.akte ADD COLUMN uebernommen_token bigint;
ALTER TABLE fall.akte ADD CONSTRAINT akte_uebernommen CHECK ((uebernommen_am IS NULL) = (uebernommen_token IS NULL));
COMMENT ON COLUMN fall.akte.uebernommen_am IS 'Day on which the Akte was taken over from a table; its other days are those of the table. Löschklasse LK-02/LK-03.';
COMMENT ON COLUMN fall.akte.uebernommen_token IS 'Keyed token of account and key of the row, so that the same table makes no second Akte; says nothing without the key. Löschklasse LK-02/LK-03.';
CREATE UNIQUE INDEX akte_uebernommen ON fall.akte (mandant_id, uebernommen_token) WHERE uebernommen_token IS NOT NULL;

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE FUNCTION fall.liste_uebernommene(p_tokens bigint[]) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.uebernommen_token FROM fall.akte a
   WHERE kontext.stammrolle() = 'CASE_MANAGEMENT' AND a.mandant_id = kontext.mandant_id()
     AND a.angelegt_von = kontext.konto_id() AND a.uebernommen_token = ANY (p_tokens)
$$;
COMMENT ON FUNCTION fall.liste_uebernommene(bigint[]) IS
  'Which of these rows the acting account has taken over before, also when a colleague has the Akte now. Tells no Akte.';
REVOKE ALL ON FUNCTION fall.liste_uebernommene(bigint[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_uebernommene(bigint[]) TO kim_fall;
RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;

-- ── Who has checked a rule of the Rechtskreis, and until when it may speak ──────────────────────────────────────────
CREATE TABLE stamm.regelpruefung (
  id uuid PRIMARY KEY,
  standort_id uuid NOT NULL REFERENCES stamm.standort,
  regel text NOT NULL CHECK (regel ~ '^[A-Z][A-Z0-9_]{1,59}$'),
  regel_hash bytea NOT NULL CHECK (octet_length(regel_hash) = 32),
  geprueft_von text NOT NULL CHECK (char_length(geprueft_von) BETWEEN 1 AND 120),
  geprueft_am date NOT NULL,
  pruefen_bis date NOT NULL CHECK (pruefen_bis > geprueft_am),
  erfasst_am timestamptz NOT NULL DEFAULT clock_timestamp(),
  erfasst_von uuid NOT NULL,
  zurueckgenommen_am timestamptz
);
COMMENT ON TABLE stamm.regelpruefung IS
  'Who has checked a rule of the Rechtskreis, in which words, and the day until which it counts. Name and day stand at each hint. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse: with the rule.';
COMMENT ON COLUMN stamm.regelpruefung.regel_hash IS 'SHA-256 over the rule: another rule is unchecked again.';
COMMENT ON COLUMN stamm.regelpruefung.geprueft_von IS 'Name of the person who checked the rule, shown at the hint. Löschklasse: with the rule.';
COMMENT ON COLUMN stamm.regelpruefung.pruefen_bis IS 'Last day on which the rule speaks in this Standort; afterwards it is silent until somebody checks it anew.';
COMMENT ON COLUMN stamm.regelpruefung.erfasst_von IS 'Account that recorded the check; stays as a pseudonym. Löschklasse: with the rule.';
CREATE INDEX regelpruefung_standort ON stamm.regelpruefung (standort_id, regel, geprueft_am);

ALTER TABLE stamm.regelpruefung ENABLE ROW LEVEL SECURITY;
ALTER TABLE stamm.regelpruefung FORCE ROW LEVEL SECURITY;
CREATE POLICY anwenden ON stamm.regelpruefung FOR SELECT TO kim_fall
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
CREATE POLICY lesen ON stamm.regelpruefung FOR SELECT TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY anlegen ON stamm.regelpruefung FOR INSERT TO kim_foerderung
  WITH CHECK (standort_id = (SELECT kontext.standort_id()) AND erfasst_von = (SELECT kontext.konto_id())
    AND zurueckgenommen_am IS NULL AND geprueft_am <= (SELECT kontext.stichtag())
    AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'));
CREATE POLICY zuruecknehmen ON stamm.regelpruefung FOR UPDATE TO kim_foerderung
  USING (standort_id = (SELECT kontext.standort_id()) AND (SELECT kontext.rolle()) IN ('KOORDINATION', 'KI_LEITUNG'))
  WITH CHECK (zurueckgenommen_am IS NOT NULL);
GRANT SELECT ON stamm.regelpruefung TO kim_fall, kim_foerderung;
GRANT INSERT, UPDATE (zurueckgenommen_am) ON stamm.regelpruefung TO kim_foerderung;

-- ── Further criteria of a Standort: local, each with its source, guidance and never a block ─────────────────────────
ALTER TABLE stamm.clearing_modell ADD COLUMN kriterien jsonb NOT NULL DEFAULT '[]'
  CHECK (jsonb_typeof(kriterien) = 'array' AND jsonb_array_length(kriterien) <= 20);
COMMENT ON COLUMN stamm.clearing_modell.kriterien IS 'Further criteria of the Standort beside the five, each with its source: hints, never a block [L1319, L1327].';

-- ── Waiting because nobody interprets: said at the entry, counted without a person ──────────────────────────────────
ALTER TABLE fall.warteliste ADD COLUMN ohne_sprachmittlung boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN fall.warteliste.ohne_sprachmittlung IS 'The Aufnahme waits because nobody interprets [L1513]. Löschklasse LK-02/LK-03.';
GRANT UPDATE (ohne_sprachmittlung) ON fall.warteliste TO kim_fall;
GRANT SELECT (ohne_sprachmittlung) ON fall.warteliste TO kim_funktion;

GRANT CREATE ON SCHEMA bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;
CREATE OR REPLACE FUNCTION bericht.zaehle_warteliste(p_von date, p_bis date)
  RETURNS TABLE (art text, anzahl bigint, ueberfaellig bigint, tage bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH stellen AS (
    SELECT m.id FROM stamm.mandant m
     WHERE kontext.stammrolle() IN ('CASE_MANAGEMENT', 'TEAMLEITUNG') AND m.id = kontext.mandant_id()
    UNION ALL
    SELECT m.id FROM stamm.mandant m
     WHERE kontext.stammrolle() IN ('KOORDINATION', 'KI_LEITUNG') AND m.standort_id = kontext.standort_id()
  ), wartende AS (
    SELECT w.dringlichkeit, w.naechster_blick, w.seit, w.ohne_sprachmittlung
      FROM stellen s JOIN fall.warteliste w ON w.mandant_id = s.id AND w.stand = 'WARTET'
      JOIN fall.akte a ON a.mandant_id = w.mandant_id AND a.id = w.akte_id
     WHERE a.zustand IN ('KONTAKT', 'KURZBERATUNG', 'INTAKE', 'AUFNAHME_OFFEN')
  )
  SELECT w.dringlichkeit, count(*), count(*) FILTER (WHERE w.naechster_blick < kontext.stichtag()),
         coalesce(sum(kontext.stichtag() - w.seit), 0)
    FROM wartende w GROUP BY 1
  UNION ALL
  SELECT 'OHNE_SPRACHMITTLUNG', count(*), 0, coalesce(sum(kontext.stichtag() - w.seit), 0)
    FROM wartende w WHERE w.ohne_sprachmittlung
  UNION ALL
  SELECT w.stand, count(*), 0, coalesce(sum(w.ende_am - w.seit), 0)
    FROM stellen s JOIN fall.warteliste w ON w.mandant_id = s.id AND w.stand <> 'WARTET'
   WHERE w.ende_am BETWEEN p_von AND p_bis
   GROUP BY 1
$$;
RESET ROLE;
REVOKE CREATE ON SCHEMA bericht FROM kim_funktion;
