-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/betroffenenantrag/antrag.repo.ts ──

-- listRegisterzeilen
SELECT a.id, a.akte_id AS "akteId", a.nummer, a.art, a.eingang, a.verlaengert_am AS "verlaengertAm",
    a.beantwortet_am AS "beantwortetAm", a.ergebnis, a.konto_id AS "kontoId", a.gesamt::int AS gesamt
  FROM protokoll.liste_betroffenenantraege($1, $2, $3) a;

-- listWeitereAkten
SELECT w.antrag_id AS "antragId", w.nummer, w.konto_id AS "kontoId"
  FROM protokoll.liste_weitere_akten($1::uuid[]) w;

-- listAntragszeilen
SELECT a.id, a.akte_id AS "akteId", a.art, a.eingang, a.verlaengert_am AS "verlaengertAm", a.beantwortet_am AS
    "beantwortetAm", a.ergebnis, a.siegel
  FROM fall.betroffenenantrag a
  WHERE a.mandant_id = $1
  AND a.akte_id = $2
  ORDER BY (a.beantwortet_am IS NULL) DESC, a.eingang DESC, a.id DESC;

-- listOffeneAntraege
SELECT a.id, a.akte_id AS "akteId", a.art, a.eingang, a.verlaengert_am AS "verlaengertAm", a.beantwortet_am AS
    "beantwortetAm", a.ergebnis, a.siegel
  FROM fall.betroffenenantrag a
  WHERE a.mandant_id = $1
  AND a.beantwortet_am IS NULL
  ORDER BY a.eingang, a.id
  LIMIT 100;

-- insertAntrag
INSERT INTO fall.betroffenenantrag (mandant_id, id, akte_id, art, eingang, siegel, erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7);

-- updateAntrag
UPDATE fall.betroffenenantrag
  SET verlaengert_am = $1, beantwortet_am = $2, ergebnis = $3, siegel = $4
  WHERE mandant_id = $5
  AND id = $6
  AND beantwortet_am IS NULL;
