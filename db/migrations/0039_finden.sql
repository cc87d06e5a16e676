-- Finding: Akten of the team without identity, filters of the own list that are kept, and how much is entered on the same day.

GRANT CREATE ON SCHEMA fall, bericht TO kim_funktion;
SET LOCAL ROLE kim_funktion;

-- ── Akten of the team (decision 4) ──────────────────────────────────────────────────────────────────────────────────
-- Open Akten of colleagues of the same Mandant: number, kind, state and quarter of the beginning. No id, no day, no place,
-- no language, nobody who is responsible, and no pseudonym of a person: it would join this Akte to another one whose
-- name is known. For the same reason an Akte is left out that the account ever had access to. What is restricted
-- (Art. 18 DSGVO) is left out, too. Below the bounds there are no rows, as if there were none.
CREATE FUNCTION fall.liste_teamakten(
  p_art text, p_zustaende text[], p_vor text, p_anzahl integer, p_case_manager integer, p_akten integer)
  RETURNS TABLE (nummer text, art text, zustand text, begonnen text)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  mandant CONSTANT uuid := kontext.mandant_id();
  ich CONSTANT uuid := kontext.konto_id();
  heute CONSTANT date := kontext.stichtag();
  ende CONSTANT text[] := ARRAY['GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN'];
  art_18 CONSTANT text[] := ARRAY['RICHTIGKEIT_BESTRITTEN', 'STATT_LOESCHUNG', 'PERSON_BRAUCHT_DATEN', 'WIDERSPRUCH'];
  -- Bounds of the caller may be higher, never lower.
  kraefte CONSTANT integer := greatest(p_case_manager, 3) - 1;
  mindestens CONSTANT integer := greatest(p_akten, 5);
BEGIN
  IF kontext.stammrolle() IS DISTINCT FROM 'CASE_MANAGEMENT' OR mandant IS NULL THEN RETURN; END IF;
  IF (SELECT count(*) FROM (
      -- Colleagues with an open Akte, one step in the index for each; it ends when there are enough.
      WITH RECURSIVE wer(konto_id) AS (
        (SELECT z.konto_id FROM fall.akte_zugriff z WHERE z.mandant_id = mandant ORDER BY z.konto_id LIMIT 1)
        UNION ALL
        SELECT (SELECT z.konto_id FROM fall.akte_zugriff z WHERE z.mandant_id = mandant AND z.konto_id > wer.konto_id
          ORDER BY z.konto_id LIMIT 1) FROM wer WHERE wer.konto_id IS NOT NULL)
      SELECT 1 FROM wer WHERE wer.konto_id <> ich AND EXISTS (
        SELECT 1 FROM fall.akte_zugriff z
         WHERE z.mandant_id = mandant AND z.konto_id = wer.konto_id AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= heute
           AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= heute)
           AND EXISTS (SELECT 1 FROM fall.akte a WHERE a.mandant_id = mandant AND a.id = z.akte_id
             AND a.zustand <> ALL (ende) OFFSET 0)
           AND NOT EXISTS (SELECT 1 FROM fall.akte_zugriff e
             WHERE e.mandant_id = mandant AND e.akte_id = z.akte_id AND e.konto_id = ich OFFSET 0)
         OFFSET 0)
      LIMIT kraefte) genug) < kraefte THEN RETURN; END IF;
  IF (SELECT count(*) FROM (
      SELECT 1 FROM fall.akte a
       WHERE a.mandant_id = mandant AND a.zustand <> ALL (ende)
         AND NOT EXISTS (SELECT 1 FROM fall.akte_zugriff e
           WHERE e.mandant_id = mandant AND e.akte_id = a.id AND e.konto_id = ich OFFSET 0)
       ORDER BY a.nummer DESC LIMIT mindestens) genug) < mindestens THEN RETURN; END IF;
  RETURN QUERY SELECT a.nummer, a.art, a.zustand, to_char(a.begonnen_am, 'YYYY"-Q"Q')
    FROM fall.akte a
   WHERE a.mandant_id = mandant AND a.zustand <> ALL (ende) AND a.zustand = ANY (p_zustaende)
     AND (p_art IS NULL OR a.art = p_art) AND (p_vor IS NULL OR a.nummer < p_vor)
     AND NOT EXISTS (SELECT 1 FROM fall.akte_zugriff e
       WHERE e.mandant_id = mandant AND e.akte_id = a.id AND e.konto_id = ich OFFSET 0)
     AND NOT EXISTS (SELECT 1 FROM fall.loeschsperre l
       WHERE l.mandant_id = mandant AND l.akte_id = a.id AND l.grund = ANY (art_18) AND l.aufgehoben_am IS NULL
         AND l.gesperrt_bis >= heute OFFSET 0)
   ORDER BY a.nummer DESC LIMIT least(p_anzahl, 101);
END $$;
COMMENT ON FUNCTION fall.liste_teamakten(text, text[], text, integer, integer, integer) IS
  'Open Akten of colleagues of the same Mandant, pseudonymous, for Case Management: none below three case managers or five Akten. The application asks only with a reason that goes to the log.';
REVOKE ALL ON FUNCTION fall.liste_teamakten(text, text[], text, integer, integer, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_teamakten(text, text[], text, integer, integer, integer) TO kim_fall;

RESET ROLE;

-- ── Filters of the own list ─────────────────────────────────────────────────────────────────────────────────────────
CREATE TABLE fall.aktenfilter (
  mandant_id uuid NOT NULL REFERENCES stamm.mandant,
  id uuid NOT NULL,
  konto_id uuid NOT NULL,
  filter jsonb NOT NULL CHECK (jsonb_typeof(filter) = 'object' AND octet_length(filter::text) <= 1000),
  ist_start boolean NOT NULL,
  siegel bytea NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (mandant_id, id)
);
COMMENT ON TABLE fall.aktenfilter IS
  'Choice of filters for the list of the own Akten, kept by one account for itself and shown to nobody else. Codes only, no client. Purpose: Fallarbeit. Basis: Art. 6 Abs. 1 e DSGVO, § 18 DSG NRW. Löschklasse LK-10; goes when the account deletes it.';
COMMENT ON COLUMN fall.aktenfilter.konto_id IS 'Account that keeps the filter; nobody else sees it. Löschklasse LK-10.';
COMMENT ON COLUMN fall.aktenfilter.filter IS 'Codes of lists, a Kommune, a number of weeks: never a name or a text.';
COMMENT ON COLUMN fall.aktenfilter.ist_start IS 'With this filter the list begins; one per account at most.';
COMMENT ON COLUMN fall.aktenfilter.siegel IS 'The name that the account gave it, sealed under the key of the account. Löschklasse LK-10.';
CREATE UNIQUE INDEX aktenfilter_start ON fall.aktenfilter (mandant_id, konto_id) WHERE ist_start;
CREATE INDEX aktenfilter_konto ON fall.aktenfilter (konto_id, mandant_id);

ALTER TABLE fall.aktenfilter ENABLE ROW LEVEL SECURITY;
ALTER TABLE fall.aktenfilter FORCE ROW LEVEL SECURITY;
CREATE POLICY eigener ON fall.aktenfilter FOR ALL TO kim_fall
  USING (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT')
  WITH CHECK (mandant_id = (SELECT kontext.mandant_id()) AND konto_id = (SELECT kontext.konto_id())
    AND (SELECT kontext.rolle()) = 'CASE_MANAGEMENT');
GRANT SELECT, INSERT, DELETE ON fall.aktenfilter TO kim_fall;
GRANT UPDATE (filter, ist_start, siegel, version) ON fall.aktenfilter TO kim_fall;
-- Goes with the account: kim_loeschung sees accounts that are due, and no other.
CREATE POLICY loeschen ON fall.aktenfilter FOR ALL TO kim_loeschung
  USING (EXISTS (SELECT 1 FROM benutzer.konto k WHERE k.id = konto_id));
GRANT SELECT, DELETE ON fall.aktenfilter TO kim_loeschung;

-- ── Entered on the same day (KP-14) ─────────────────────────────────────────────────────────────────────────────────
-- The account first: nothing that asks for the contacts of an Akte may take this index instead of its own.
CREATE INDEX kontakt_erfasst ON fall.kontakt (erfasst_von, mandant_id, erfasst_tag) INCLUDE (datum, vom_papier);
CREATE POLICY funktion_zaehlen ON fall.kontakt FOR SELECT TO kim_funktion USING (true);
GRANT SELECT (mandant_id, erfasst_von, erfasst_tag, datum, vom_papier) ON fall.kontakt TO kim_funktion;

SET LOCAL ROLE kim_funktion;

-- Contacts by the day on which they were entered: on the day itself, later, later from paper. Case Management: the own
-- ones; Teamleitung: the sum of the Stelle, how many people stand behind it and how many contacts the busiest of them
-- entered, so that the application can hide what would show one person. Nobody is named, no row for a person.
CREATE FUNCTION bericht.zaehle_tagesaktuell(p_von date, p_bis date)
  RETURNS TABLE (gleicher_tag bigint, spaeter bigint, vom_papier bigint, case_manager bigint, groesster bigint)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH RECURSIVE wer(konto_id) AS (
    -- Whoever records a contact has, or had, access to its Akte: one step in the index for each account.
    (SELECT z.konto_id FROM fall.akte_zugriff z
      WHERE kontext.rolle() = 'TEAMLEITUNG' AND z.mandant_id = kontext.mandant_id() ORDER BY z.konto_id LIMIT 1)
    UNION ALL
    SELECT (SELECT z.konto_id FROM fall.akte_zugriff z
      WHERE z.mandant_id = kontext.mandant_id() AND z.konto_id > wer.konto_id ORDER BY z.konto_id LIMIT 1)
      FROM wer WHERE wer.konto_id IS NOT NULL
  ), personen AS (
    SELECT kontext.konto_id() AS konto_id WHERE kontext.rolle() = 'CASE_MANAGEMENT'
    UNION ALL
    SELECT wer.konto_id FROM wer WHERE wer.konto_id IS NOT NULL
  ), zahlen AS (
    SELECT z.gleich, z.spaet, z.papier FROM personen p CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE k.datum = k.erfasst_tag) AS gleich,
             count(*) FILTER (WHERE k.datum <> k.erfasst_tag AND NOT k.vom_papier) AS spaet,
             count(*) FILTER (WHERE k.datum <> k.erfasst_tag AND k.vom_papier) AS papier
        FROM fall.kontakt k
       WHERE k.mandant_id = kontext.mandant_id() AND k.erfasst_von = p.konto_id AND k.erfasst_tag BETWEEN p_von AND p_bis) z
  )
  SELECT coalesce(sum(gleich), 0)::bigint, coalesce(sum(spaet), 0)::bigint, coalesce(sum(papier), 0)::bigint,
         count(*) FILTER (WHERE gleich + spaet > 0), coalesce(max(gleich + spaet), 0)
    FROM zahlen
$$;
COMMENT ON FUNCTION bericht.zaehle_tagesaktuell(date, date) IS
  'Contacts entered between two days: on their own day, later, later from paper. Own ones, or the sum of the Stelle for the Teamleitung. Numbers only. Purpose: burden of documentation (KP-14), no control of employees (§ 72 LPVG NRW).';
REVOKE ALL ON FUNCTION bericht.zaehle_tagesaktuell(date, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bericht.zaehle_tagesaktuell(date, date) TO kim_bericht;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall, bericht FROM kim_funktion;
