-- Akten of the team: a phase that is rare was looked for among all numbers of the Mandant. Now each phase and kind has its
-- own stretch of an index, read from the highest number down; what does not fit is never read.
CREATE INDEX akte_phase ON fall.akte (mandant_id, zustand, art, nummer);

GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET LOCAL ROLE kim_funktion;

CREATE OR REPLACE FUNCTION fall.liste_teamakten(
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
  arten CONSTANT text[] := CASE WHEN p_art IS NULL THEN ARRAY['KURZBERATUNG', 'FALL'] ELSE ARRAY[p_art] END;
  -- Bounds of the caller may be higher, never lower.
  kraefte CONSTANT integer := greatest(p_case_manager, 3) - 1;
  mindestens CONSTANT integer := greatest(p_akten, 5);
  zeilen CONSTANT integer := least(p_anzahl, 101);
  -- The page begins below this number; the first one at the highest.
  vor text := p_vor;
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
  IF vor IS NULL THEN
    SELECT a.nummer || '0' INTO vor FROM fall.akte a WHERE a.mandant_id = mandant ORDER BY a.nummer DESC LIMIT 1;
  END IF;
  RETURN QUERY SELECT t.nummer, t.art, t.zustand, to_char(t.begonnen_am, 'YYYY"-Q"Q')
    FROM (SELECT DISTINCT p.zustand FROM unnest(p_zustaende) AS p(zustand) WHERE p.zustand <> ALL (ende)) AS phase
   CROSS JOIN unnest(arten) AS kind(art)
   CROSS JOIN LATERAL (
     SELECT a.nummer, a.art, a.zustand, a.begonnen_am FROM fall.akte a
      WHERE a.mandant_id = mandant AND a.zustand = phase.zustand AND a.art = kind.art AND a.nummer < vor
        AND NOT EXISTS (SELECT 1 FROM fall.akte_zugriff e
          WHERE e.mandant_id = mandant AND e.akte_id = a.id AND e.konto_id = ich OFFSET 0)
        AND NOT EXISTS (SELECT 1 FROM fall.loeschsperre l
          WHERE l.mandant_id = mandant AND l.akte_id = a.id AND l.grund = ANY (art_18) AND l.aufgehoben_am IS NULL
            AND l.gesperrt_bis >= heute OFFSET 0)
      ORDER BY a.nummer DESC LIMIT zeilen) AS t
   ORDER BY t.nummer DESC LIMIT zeilen;
END $$;

RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;
