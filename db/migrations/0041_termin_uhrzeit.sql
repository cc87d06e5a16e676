-- The hour of an appointment. Plain beside its day, since Mein Tag and the calendar sort by it; it tells nothing about a person.
ALTER TABLE fall.akte ADD COLUMN termin_um text CHECK (termin_um ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$');
ALTER TABLE fall.akte ADD CONSTRAINT akte_termin_um
  CHECK (termin_um IS NULL OR naechster_termin_art IS NOT DISTINCT FROM 'TERMIN');
COMMENT ON COLUMN fall.akte.termin_um IS
  'Hour of the next appointment (14:30), in the time of the place; empty: the day alone was agreed. Löschklasse LK-03.';

-- The calendar shows the hour where there is one. Days without an hour stay whole days.
GRANT CREATE ON SCHEMA fall TO kim_funktion;
SET ROLE kim_funktion;
DROP FUNCTION fall.liste_kalendertage(bytea);
CREATE FUNCTION fall.liste_kalendertage(p_token bytea) RETURNS TABLE (kennung text, tag date, beginn timestamptz)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH akten AS (
    SELECT DISTINCT a.mandant_id, a.id, a.termin_um AS um,
        CASE WHEN a.naechster_termin_art = 'TERMIN' THEN a.naechster_termin END AS termin
      FROM fall.kalender_zugang k
      JOIN benutzer.konto b ON b.id = k.konto_id AND b.aktiv AND (b.gesperrt_am IS NULL OR b.gesperrt_bis <= now())
      JOIN fall.akte_zugriff z ON z.mandant_id = k.mandant_id AND z.konto_id = k.konto_id
       AND z.gueltig_von <= kontext.stichtag() AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= kontext.stichtag())
      JOIN fall.akte a ON a.mandant_id = z.mandant_id AND a.id = z.akte_id
     WHERE k.token_hash = p_token AND k.mandant_id = kontext.mandant_id() AND kontext.systemkonto() = 'kalender'
       AND EXISTS (SELECT 1 FROM benutzer.mitgliedschaft m
         WHERE m.konto_id = k.konto_id AND m.mandant_id = k.mandant_id AND m.rolle::text = 'CASE_MANAGEMENT'
           AND m.gueltig_von <= kontext.stichtag() AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= kontext.stichtag()))
       AND a.zustand NOT IN ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
  )
  SELECT encode(sha256(p_token || convert_to(eine.id::text, 'UTF8')), 'hex'), eine.tag,
      (eine.tag + eine.um::time) AT TIME ZONE 'Europe/Berlin' FROM (
    SELECT id, termin AS tag, um FROM akten WHERE termin IS NOT NULL
    UNION ALL
    SELECT s.id, s.tag, NULL FROM akten
      JOIN fall.sprachmittlung s ON s.mandant_id = akten.mandant_id AND s.akte_id = akten.id
     WHERE s.zustand = 'BESTAETIGT' AND s.tag IS DISTINCT FROM akten.termin
  ) eine
   ORDER BY 2, 3 NULLS FIRST, 1
$$;
COMMENT ON FUNCTION fall.liste_kalendertage(bytea) IS 'Days and hours of the own appointments and days of confirmed Sprachmittlung behind a calendar address; none when the account or its role has ended.';
REVOKE ALL ON FUNCTION fall.liste_kalendertage(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fall.liste_kalendertage(bytea) TO kim_fall;
RESET ROLE;
REVOKE CREATE ON SCHEMA fall FROM kim_funktion;
