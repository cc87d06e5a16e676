-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/themateilung/themateilung.repo.ts ──

-- listGeteiltzeilen: all
SELECT id, titel, problem, loesung, huerde, schnittstelle, monat, version, eigenes, ort, art, kennen, gekannt,
    uebernommen, gesamt
  FROM steuerung.liste_geteilte($1, $2, $3, $4, $5, $6);

-- listGeteiltzeilen: one
SELECT id, titel, problem, loesung, huerde, schnittstelle, monat, version, eigenes, ort, art, kennen, gekannt,
    uebernommen, gesamt
  FROM steuerung.liste_geteilte($1, $2, $3, $4, $5, $6);

-- listGeteiltzeilen: of a combination
SELECT id, titel, problem, loesung, huerde, schnittstelle, monat, version, eigenes, ort, art, kennen, gekannt,
    uebernommen, gesamt
  FROM steuerung.liste_geteilte($1, $2, $3, $4, $5, $6);

-- insertGeteiltes
INSERT INTO steuerung.geteiltes_thema (standort_id, thema_id, huerde, schnittstelle, titel, problem, loesung,
    erklaert, monat, konto_id)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::text[], $9, $10)
  RETURNING id;

-- isGeteilt
SELECT 1
  FROM steuerung.geteiltes_thema
  WHERE standort_id = $1
  AND thema_id = $2
  AND zustand = 'GETEILT';

-- setZurueckgezogen
UPDATE steuerung.geteiltes_thema
  SET zustand = 'ZURUECKGEZOGEN', version = version + 1
  WHERE id = $1
  AND standort_id = $2
  AND version = $3
  AND zustand = 'GETEILT';

-- insertKenntnis
INSERT INTO steuerung.thema_kenntnis (geteilt_id, standort_id, konto_id, am)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING;

-- deleteKenntnis
DELETE
  FROM steuerung.thema_kenntnis
  WHERE geteilt_id = $1
  AND standort_id = $2;

-- insertUebernahme
INSERT INTO steuerung.thema_uebernahme (standort_id, thema_id, geteilt_id, konto_id, am)
  VALUES ($1, $2, $3, $4, $5);

-- listFragezeilen
SELECT id, frage, am, antwort, beantwortet_am AS "beantwortetAm", unsere
  FROM steuerung.liste_fragen($1);

-- insertTeilungsfrage
INSERT INTO steuerung.geteilt_frage (geteilt_id, standort_id, frage, erklaert, konto_id, am)
  VALUES ($1, $2, $3, $4::text[], $5, $6)
  RETURNING id;

-- setFrageantwort
SELECT steuerung.beantworte_frage($1, $2, $3, $4::text[]) AS getan;
