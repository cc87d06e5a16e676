-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/ablage/ablage.repo.ts ──

-- findAblagelage
SELECT standort_id AS "standortId", art, zustand, verfasst_von AS "verfasstVon", version
  FROM steuerung.austausch_beitrag
  WHERE id = $1;

-- findAblagelage
SELECT standort_id AS "standortId", zustand, NULL AS protokoll, version
  FROM steuerung.vereinbarung
  WHERE standort_id = (SELECT kontext.standort_id())
  AND id = $1
  AND $2 = 'VEREINBARUNG'
  UNION ALL SELECT standort_id, zustand, protokoll_zustand, version
  FROM steuerung.gremiensitzung
  WHERE standort_id = (SELECT kontext.standort_id())
  AND id = $3
  AND $4 = 'SITZUNG'
  UNION ALL SELECT standort_id, zustand, NULL, version
  FROM steuerung.vorlage
  WHERE standort_id = (SELECT kontext.standort_id())
  AND id = $5
  AND $6 = 'VORLAGE';

-- listAblagezeilen
SELECT a.id, d.id AS "dateiId", d.name_siegel AS "nameSiegel", a.standort_id AS "standortId", d.groesse,
    a.pruefsumme, a.geprueft_von AS "geprueftVon", a.am, a.ab_fassung AS "abFassung", a.bis_fassung AS "bisFassung",
    (SELECT n.name FROM stamm.standort_name n WHERE n.standort_id = a.standort_id ORDER BY n.gueltig_von <= $1::date
    DESC, abs(n.gueltig_von - $2::date) LIMIT 1) AS herkunft
  FROM steuerung.ablage a
  JOIN technik.datei d ON d.ablage_id = a.id
  WHERE (a.beitrag_id = $3 OR a.vereinbarung_id = $4 OR a.sitzung_id = $5 OR a.vorlage_id = $6)
  AND ($7::uuid IS NULL OR a.id = $8::uuid)
  ORDER BY a.erfasst_am, a.id
  LIMIT 200;

-- insertAblage
INSERT INTO steuerung.ablage (id, standort_id, beitrag_id, vereinbarung_id, sitzung_id, vorlage_id, ab_fassung,
    pruefsumme, geprueft_von, am)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- setBisFassung
UPDATE steuerung.ablage
  SET bis_fassung = $1
  WHERE id = $2
  AND beitrag_id = $3
  AND bis_fassung IS NULL
  RETURNING id;

-- deleteAblagezeile
DELETE
  FROM steuerung.ablage
  WHERE id = $1
  RETURNING id;
