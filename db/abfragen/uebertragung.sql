-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/uebertragung/uebertragung.repo.ts ──

-- listEigeneAkten
SELECT a.id AS "akteId", a.nummer, a.art, a.zustand, a.anonym, a.begonnen_am AS "begonnenAm", a.aufgenommen_am AS
    "aufgenommenAm", a.abgeschlossen_am AS "abgeschlossenAm", a.abschlussgrund, a.letzte_lfd AS lfd
  FROM fall.akte_zugriff z
  JOIN fall.akte a ON a.mandant_id = z.mandant_id
  AND a.id = z.akte_id
  WHERE z.mandant_id = $1
  AND z.konto_id = $2
  AND z.art = 'ZUSTAENDIG'
  AND z.gueltig_von <= $3
  AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= $4)
  AND a.begonnen_am <= $5
  AND (a.abgeschlossen_am IS NULL OR a.abgeschlossen_am >= $6)
  ORDER BY a.nummer
  LIMIT 300;

-- findAktenzeile
SELECT a.id AS "akteId", a.nummer, a.art, a.zustand, a.anonym, a.begonnen_am AS "begonnenAm", a.aufgenommen_am AS
    "aufgenommenAm", a.abgeschlossen_am AS "abgeschlossenAm", a.abschlussgrund, a.letzte_lfd AS lfd
  FROM fall.akte a
  WHERE a.mandant_id = $1
  AND a.id = $2;

-- listBeratungen
SELECT a.id AS "akteId", coalesce(k.zugangsweg, f.zugangsweg) AS zugangsweg, coalesce(k.sprache, f.sprache) AS
    sprache, coalesce(k.bedarfe, '{}') AS bedarfe, k.ergebnis, coalesce(f.anderes_fallmanagement, '{}') AS
    "anderesFallmanagement"
  FROM fall.akte a
  LEFT JOIN fall.kurzberatung k ON k.mandant_id = a.mandant_id
  AND k.akte_id = a.id
  LEFT JOIN fall.aufnahme f ON f.mandant_id = a.mandant_id
  AND f.akte_id = a.id
  WHERE a.mandant_id = $1
  AND a.id = ANY ($2::uuid[]);

-- listBedarfe
SELECT b.akte_id AS "akteId", b.bereich, b.bedarf
  FROM ( SELECT DISTINCT ON (akte_id) akte_id, id FROM fall.assessment WHERE mandant_id = $1 AND akte_id = ANY
    ($2::uuid[]) ORDER BY akte_id, datum DESC, id DESC) n
  JOIN fall.assessment_bereich b ON b.mandant_id = $3
  AND b.assessment_id = n.id
  ORDER BY b.akte_id, b.bereich;

-- listZielstaende
SELECT akte_id AS "akteId", bereich, stand
  FROM fall.ziel
  WHERE mandant_id = $1
  AND akte_id = ANY ($2::uuid[])
  ORDER BY akte_id, bereich, id;

-- listVermittlungen
SELECT akte_id AS "akteId", empfaenger_art AS "empfaengerArt", ergebnis
  FROM fall.verweis
  WHERE mandant_id = $1
  AND akte_id = ANY ($2::uuid[])
  AND vermittelt_am IS NOT NULL
  ORDER BY akte_id, vermittelt_am, id;

-- countGespraeche
SELECT akte_id AS "akteId", (count(*) FILTER (WHERE erreicht AND NOT abgebrochen))::int AS anzahl
  FROM fall.kontakt
  WHERE mandant_id = $1
  AND akte_id = ANY ($2::uuid[])
  GROUP BY akte_id;

-- listTragende
SELECT e.akte_id AS "akteId", e.id AS "einwilligungId"
  FROM fall.einwilligung e
  JOIN fall.akte_beteiligte b ON b.mandant_id = e.mandant_id
  AND b.akte_id = e.akte_id
  AND b.person_id = e.person_id
  AND b.rolle = 'HAUPTPERSON'
  WHERE e.mandant_id = $1
  AND e.akte_id = ANY ($2::uuid[])
  AND e.zweck = 'KIM_DATENBANK'
  AND e.entscheidung = 'ERTEILT'
  AND e.gueltig_von <= $3
  AND (e.gueltig_bis IS NULL OR e.gueltig_bis >= $4)
  AND (e.widerrufen_am IS NULL OR e.widerrufen_am > $5)
  ORDER BY e.akte_id, e.gueltig_von, e.id;

-- listUebertragungszeilen
SELECT u.akte_id AS "akteId", u.id, u.fassung, u.umfang, u.uebertragen_am AS am, u.uebertragen_von AS "kontoId",
    u.siegel, EXISTS (SELECT 1 FROM fall.ereignis e JOIN fall.akte a ON a.mandant_id = e.mandant_id AND a.id =
    e.akte_id WHERE e.mandant_id = u.mandant_id AND e.akte_id = u.akte_id AND e.lfd > u.stand_lfd AND (e.art = ANY
    ($1::text[]) OR (a.art = 'KURZBERATUNG' AND e.art = ANY ($2::text[])))) AS geaendert
  FROM (SELECT DISTINCT ON (akte_id) * FROM fall.uebertragung WHERE mandant_id = $3 AND akte_id = ANY ($4::uuid[])
    AND zeitraum = $5 AND formular = $6 AND NOT zurueckgenommen ORDER BY akte_id, id DESC) u;

-- hasAenderung
SELECT EXISTS (SELECT 1 FROM fall.ereignis WHERE mandant_id = $1 AND akte_id = $2 AND lfd > $3 AND art = ANY
    ($4::text[])) AS da;

-- insertUebertragung
insert into "fall"."uebertragung" ("mandant_id", "id", "akte_id", "siegel", "formular", "fassung", "zeitraum",
    "umfang", "einwilligung_id", "stand_lfd", "uebertragen_am", "uebertragen_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- findMarke
select "zeitraum", "zurueckgenommen"
  from "fall"."uebertragung"
  where "mandant_id" = $1
  and "id" = $2
  and "akte_id" = $3;

-- updateZurueckgenommen
update "fall"."uebertragung"
  set "zurueckgenommen" = $1
  where "mandant_id" = $2
  and "id" = $3;

-- ── src/modules/uebertragung/zielformular.repo.ts ──

-- listZielformulare
select "nummer", "fassung", "name", "beleg", "felder", "gilt_ab" as "giltAb"
  from "stamm"."zielformular"
  where "standort_id" = $1
  and "formular" = $2
  order by "nummer" desc
  limit $3;

-- insertZielformular
insert into "stamm"."zielformular" ("id", "standort_id", "formular", "nummer", "fassung", "name", "beleg", "felder",
    "gilt_ab", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("standort_id", "formular", "nummer") do nothing;
