-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/fall/absprache.repo.ts ──

-- insertAbsprache
SELECT fall.spreche_vertretung_ab($1, $2, $3, $4, $5::uuid[]) AS ergebnis;

-- listAbsprachezeilen
SELECT id, konto_id AS "kontoId", name, vertretung_name AS vertretung, fremde_stelle AS "fremdeStelle", gueltig_von
    AS von, gueltig_bis AS bis, alle_akten AS "alleAkten", akten::int AS akten, ungedeckt::int AS ungedeckt,
    aktiv_von AS "aktivVon", aktiv_bis AS "aktivBis", aktiv_grund AS "aktivGrund"
  FROM fall.liste_absprachen();

-- insertTeamvertretung
SELECT ergebnis, anzahl AS akten, ungedeckt, fremd
  FROM fall.aktiviere_vertretung($1, $2, $3, $4, $5);

-- endAbsprache
SELECT fall.beende_absprache($1) AS ergebnis;

-- ── src/modules/fall/akten-liste.repo.ts ──

-- listAktenZeilen: by next appointment
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  order by naechster_termin NULLS LAST, termin_um NULLS FIRST, "zustand_seit" desc, "id"
  limit $3
  offset $4;

-- listAktenZeilen: by last contact
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  order by letzter_kontakt NULLS FIRST, "id"
  limit $3
  offset $4;

-- listAktenZeilen: by beginning, open
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  and "zustand" not in ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
  order by "begonnen_am" desc, "id"
  limit $3
  offset $4;

-- listAktenZeilen: by number, closed
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  and "zustand" in ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
  order by "nummer", "id"
  limit $3
  offset $4;

-- listOffeneZeilen
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt", NOT EXISTS (SELECT 1 FROM fall.akte_zugriff z
    WHERE z.mandant_id = akte.mandant_id AND z.akte_id = akte.id AND z.konto_id = (SELECT kontext.konto_id()) AND
    z.art = 'ZUSTAENDIG' AND z.gueltig_von <= (SELECT kontext.stichtag()) AND (z.gueltig_bis IS NULL OR
    z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0) as "vertretung"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  and "zustand" not in ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
  order by naechster_termin NULLS LAST, termin_um NULLS FIRST, "zustand_seit" desc, "id"
  limit $3;

-- listAktenZeilenVon
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  and "id" = ANY ($3::uuid[]);

-- listAktenSeite: by next appointment
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt", count(*) OVER () as "gesamt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  order by naechster_termin NULLS LAST, termin_um NULLS FIRST, "zustand_seit" desc, "id"
  limit $3
  offset $4;

-- listAktenSeite: filtered, behind the last page
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt", count(*) OVER () as "gesamt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  and "art" = $3
  and "zustand" = $4
  and "zustand" not in ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
  order by "nummer", "id"
  limit $5
  offset $6;

-- listAktenSeite: all filters
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt", count(*) OVER () as "gesamt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  and "zustand" = ANY ($3::text[])
  and "zustand" not in ('GESCHLOSSEN', 'NICHT_AUFGENOMMEN', 'EINWILLIGUNG_WIDERRUFEN')
  and kommune_id = $4
  and coalesce(letzter_kontakt, begonnen_am) <= (SELECT kontext.stichtag()) - $5::integer
  and naechster_termin < (SELECT kontext.stichtag())
  and EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = akte.mandant_id AND z.akte_id = akte.id AND
    z.konto_id = (SELECT kontext.konto_id()) AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= (SELECT
    kontext.stichtag()) AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0)
  and $6 IN ((SELECT k.sprache FROM fall.kurzberatung k WHERE k.mandant_id = $7 AND k.akte_id = akte.id), (SELECT
    a.sprache FROM fall.aufnahme a WHERE a.mandant_id = $8 AND a.akte_id = akte.id))
  and (SELECT b.bedarf FROM fall.assessment s JOIN fall.assessment_bereich b ON b.mandant_id = s.mandant_id AND
    b.assessment_id = s.id AND b.bereich = $9 AND b.erhebung = 'ERHOBEN' WHERE s.mandant_id = $10 AND s.akte_id =
    akte.id ORDER BY s.datum DESC, s.id DESC LIMIT 1) >= $11::integer
  order by "nummer", "id"
  limit $12
  offset $13;

-- listAktenSeite: without a next day, as deputy
select "id", "nummer", "art", "zustand", "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as
    "aufgenommenAm", "naechster_termin" as "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt",
    "termin_um" as "terminUm", "letzter_kontakt" as "letzterKontakt", count(*) OVER () as "gesamt"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  and naechster_termin IS NULL
  and NOT EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = akte.mandant_id AND z.akte_id = akte.id AND
    z.konto_id = (SELECT kontext.konto_id()) AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= (SELECT
    kontext.stichtag()) AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0)
  order by "nummer", "id"
  limit $3
  offset $4;

-- ── src/modules/fall/aktenfilter.repo.ts ──

-- lockFilter
SELECT pg_advisory_xact_lock(hashtextextended($1, 0));

-- listFilterzeilen
select *
  from "fall"."aktenfilter"
  where "mandant_id" = $1
  and "konto_id" = $2
  order by "id";

-- insertFilter
insert into "fall"."aktenfilter" ("mandant_id", "id", "konto_id", "filter", "ist_start", "siegel")
  values ($1, $2, $3, $4, $5, $6);

-- updateFilter
update "fall"."aktenfilter"
  set "filter" = $1, "ist_start" = $2, "siegel" = $3, "version" = version + 1
  where "mandant_id" = $4
  and "konto_id" = $5
  and "id" = $6
  and "version" = $7
  returning "version";

-- resetStart
update "fall"."aktenfilter"
  set "ist_start" = $1
  where "mandant_id" = $2
  and "konto_id" = $3
  and "ist_start" = $4
  and "id" <> $5;

-- deleteFilter
delete
  from "fall"."aktenfilter"
  where "mandant_id" = $1
  and "konto_id" = $2
  and "id" = $3;

-- ── src/modules/fall/ansicht.repo.ts ──

-- findZugriff
select "z"."art", "z"."gueltig_bis" as "bis", "a"."termin_siegel" as "terminSiegel"
  from "fall"."akte_zugriff" as "z"
  inner join "fall"."akte" as "a" on "a"."mandant_id" = "z"."mandant_id"
  and "a"."id" = "z"."akte_id"
  where "z"."mandant_id" = $1
  and "z"."konto_id" = $2
  and "z"."akte_id" = $3
  and "z"."gueltig_von" <= $4
  and ("z"."gueltig_bis" is null or "z"."gueltig_bis" >= $5)
  order by "z"."art" desc
  limit $6;

-- listKontakte
select *, (count(*) OVER ())::int as "gesamt", (count(*) FILTER (WHERE erreicht AND NOT abgebrochen) OVER ())::int
    as "gespraeche"
  from "fall"."kontakt"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "datum" desc, "id" desc
  limit $3;

-- countKontakte
SELECT akte_id AS "akteId", count(*)::int AS gesamt, (count(*) FILTER (WHERE erreicht AND NOT abgebrochen))::int AS
    gespraeche
  FROM fall.kontakt
  WHERE mandant_id = $1
  AND akte_id = ANY ($2::uuid[])
  GROUP BY akte_id;

-- listLetzteAssessments
SELECT DISTINCT ON (akte_id) akte_id AS "akteId", datum, abgeschlossen
  FROM fall.assessment
  WHERE mandant_id = $1
  AND akte_id = ANY ($2::uuid[])
  ORDER BY akte_id, datum DESC, id DESC;

-- listZielfristen
select "id", "akte_id" as "akteId", "frist", "siegel"
  from "fall"."ziel"
  where "mandant_id" = $1
  and "akte_id" = ANY ($2::uuid[])
  and "stand" in ($3, $4)
  and "frist" <= $5
  order by "frist"
  limit $6;

-- listFaelligeSchritte
select "id", "akte_id" as "akteId", "faellig_am" as "faelligAm", "siegel"
  from "fall"."schritt"
  where "mandant_id" = $1
  and "akte_id" = ANY ($2::uuid[])
  and (ziel_id IS NULL OR akte_id = ANY ($3::uuid[]))
  and "stand" = $4
  and "faellig_am" <= $5
  order by "faellig_am"
  limit $6;

-- listEreignisse
select *
  from "fall"."ereignis"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "wirksam_am" desc, "lfd" desc
  limit $3
  offset $4;

-- listZielereignisse
select *
  from "fall"."ereignis"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "art" in ($3, $4, $5)
  order by "lfd";

-- countEreignisse
select "letzte_lfd"
  from "fall"."akte"
  where "mandant_id" = $1
  and "id" = $2;

-- ── src/modules/fall/assessment.repo.ts ──

-- listAssessments
select "id", "art", "datum", "abgeschlossen", "version"
  from "fall"."assessment"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "datum" desc, "id" desc;

-- insertAssessment
insert into "fall"."assessment" ("mandant_id", "id", "akte_id", "art", "datum")
  values ($1, $2, $3, $4, $5);

-- closeAssessmentZeile
update "fall"."assessment"
  set "abgeschlossen" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- listBereiche
select *
  from "fall"."assessment_bereich"
  where "mandant_id" = $1
  and "assessment_id" = ANY ($2::uuid[]);

-- findBereich
select *
  from "fall"."assessment_bereich"
  where "mandant_id" = $1
  and "assessment_id" = $2
  and "bereich" = $3;

-- saveBereich
insert into "fall"."assessment_bereich" ("mandant_id", "assessment_id", "akte_id", "bereich", "erhebung", "bedarf",
    "siegel", "besonders")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("mandant_id", "assessment_id", "bereich") do update set "erhebung" = $9, "bedarf" = $10, "siegel" =
    $11, "besonders" = $12, "version" = fall.assessment_bereich.version + 1
  returning "version";

-- hasEreignis
select "lfd"
  from "fall"."ereignis"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "art" = $3
  limit $4;

-- listEreignisarten
select distinct "art"
  from "fall"."ereignis"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "art" = ANY ($3::text[]);

-- ── src/modules/fall/barrierebedarf.repo.ts ──

-- listBarrierebedarfe
select "person_id" as "personId", "besonders", "version"
  from "fall"."beteiligte_besonders"
  where "mandant_id" = $1
  and "akte_id" = $2;

-- saveBarrierebedarf
insert into "fall"."beteiligte_besonders" ("mandant_id", "akte_id", "person_id", "besonders")
  values ($1, $2, $3, $4)
  on conflict ("mandant_id", "akte_id", "person_id") do update set "besonders" = $5, "version" =
    fall.beteiligte_besonders.version + 1, "geaendert_am" = clock_timestamp()
  returning "version";

-- ── src/modules/fall/beteiligte.repo.ts ──

-- findHauptperson
select "person_id"
  from "fall"."akte_beteiligte"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "rolle" = $3;

-- listBeteiligte
select "akte_id" as "akteId", "person_id" as "personId", "rolle", "gueltig_von" as "gueltigVon", "gueltig_bis" as
    "gueltigBis"
  from "fall"."akte_beteiligte"
  where "mandant_id" = $1
  and "akte_id" = ANY ($2::uuid[])
  order by "gueltig_von";

-- ── src/modules/fall/fall.repo.ts ──

-- findAufnahme
select *
  from "fall"."aufnahme"
  where "mandant_id" = $1
  and "akte_id" = $2;

-- saveAufnahme
insert into "fall"."aufnahme" ("mandant_id", "akte_id", "komplexe_bedarfslage", "hohe_akteursdichte",
    "regelversorgung_greift_nicht", "fehlende_ressourcen", "einwilligung_zusammenarbeit", "anderes_fallmanagement",
    "mit_begruendeter_ausnahme")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict ("mandant_id", "akte_id") do update set "komplexe_bedarfslage" = $10, "hohe_akteursdichte" = $11,
    "regelversorgung_greift_nicht" = $12, "fehlende_ressourcen" = $13, "einwilligung_zusammenarbeit" = $14,
    "anderes_fallmanagement" = $15, "mit_begruendeter_ausnahme" = $16, "version" = fall.aufnahme.version + 1;

-- updateAufnahme
update "fall"."aufnahme"
  set "entscheidung" = $1, "entschieden_am" = $2, "version" = version + 1
  where "mandant_id" = $3
  and "akte_id" = $4;

-- listZiele
select *
  from "fall"."ziel"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "prioritaet", "id";

-- findZiel
select *
  from "fall"."ziel"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- insertZiel
insert into "fall"."ziel" ("mandant_id", "id", "akte_id", "bereich", "prioritaet", "stand", "stand_seit", "frist",
    "vereinbart_am", "form", "siegel")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- updateZielZeile
update "fall"."ziel"
  set "stand" = $1, "stand_seit" = $2, "version" = version + 1
  where "mandant_id" = $3
  and "id" = $4
  returning "version";

-- listSchritte
select *
  from "fall"."schritt"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "id";

-- findSchritt
select *
  from "fall"."schritt"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- insertSchritt
insert into "fall"."schritt" ("mandant_id", "id", "akte_id", "ziel_id", "wer", "faellig_am", "stand", "siegel")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- updateSchrittZeile
update "fall"."schritt"
  set "stand" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- findKontakt
select *
  from "fall"."kontakt"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- insertKontakt
insert into "fall"."kontakt" ("mandant_id", "id", "akte_id", "datum", "art", "ort", "dauer_minuten", "sprache",
    "sprachmittlung", "themen", "erreicht", "abgebrochen", "vom_papier", "erfasst_von", "siegel")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15);

-- updateKontaktZeile
update "fall"."kontakt"
  set "siegel" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- findLetzterKontakt
select "datum"
  from "fall"."kontakt"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "erreicht" = $3
  order by "datum" desc
  limit $4;

-- ── src/modules/fall/fallzahlen.repo.ts ──

-- listSummen
SELECT z.kommune_id AS "kommuneId", m.art AS traegerart, z.art, z."imQuartal", sum(z.wert)::int AS anzahl
  FROM ( SELECT kommune_id, mandant_id, art, true AS "imQuartal", sum(wert) AS wert FROM bericht.zaehlsatz WHERE
    standort_id = (SELECT kontext.standort_id()) AND quartal = $1 AND art IN ('KURZBERATUNG_BEGINN', 'FALL_BEGINN',
    'FALL_ENDE', 'RUHEN_BEGINN', 'RUHEN_ENDE', 'KONTAKT') GROUP BY 1, 2, 3 UNION ALL SELECT kommune_id, mandant_id,
    art, false, sum(wert) FROM bericht.zaehlsatz WHERE standort_id = (SELECT kontext.standort_id()) AND quartal < $2
    AND art IN ('FALL_BEGINN', 'FALL_ENDE', 'RUHEN_BEGINN', 'RUHEN_ENDE') GROUP BY 1, 2, 3 ) z
  JOIN stamm.mandant m ON m.id = z.mandant_id
  GROUP BY 1, 2, 3, 4;

-- listZugangswege
SELECT coalesce(merkmale ->> 'zugangsweg', 'KEINE_ANGABE') AS code, sum(wert)::int AS anzahl
  FROM bericht.zaehlsatz
  WHERE standort_id = (SELECT kontext.standort_id())
  AND art = 'KURZBERATUNG_BEGINN'
  AND quartal = $1
  GROUP BY 1;

-- listAusnahmen
SELECT merkmale ->> 'ausnahmegrund' AS code, sum(wert)::int AS anzahl
  FROM bericht.zaehlsatz
  WHERE standort_id = (SELECT kontext.standort_id())
  AND art = 'FALL_BEGINN'
  AND quartal = $1
  AND merkmale ->> 'ausnahmegrund' IS NOT NULL
  GROUP BY 1;

-- listFalldauern
SELECT coalesce(merkmale ->> 'dauer', 'KEINE_ANGABE') AS code, sum(wert)::int AS anzahl
  FROM bericht.zaehlsatz
  WHERE standort_id = (SELECT kontext.standort_id())
  AND art = 'FALL_ENDE'
  AND quartal = $1
  GROUP BY 1;

-- listThemen
SELECT thema AS code, sum(z.wert)::int AS anzahl
  FROM bericht.zaehlsatz z, jsonb_array_elements_text(z.merkmale -> 'themen') AS thema
  WHERE z.standort_id = (SELECT kontext.standort_id())
  AND z.art = 'KONTAKT'
  AND z.quartal = $1
  GROUP BY 1;

-- listCaseManager
SELECT kommune_id AS "kommuneId", traegerart, anzahl::int AS anzahl
  FROM bericht.zaehle_case_manager($1, $2);

-- listKommunen
SELECT id, name
  FROM stamm.kommune
  WHERE standort_id = (SELECT kontext.standort_id())
  AND gueltig_von <= (SELECT kontext.stichtag())
  ORDER BY name;

-- ── src/modules/fall/fremdvertretung.repo.ts ──

-- checkFremdabsprache
SELECT fall.pruefe_fremdabsprache($1) AS ergebnis;

-- listDeckungszeilen
SELECT akte_id AS "akteId", gedeckt, bis, rechtsgrundlage
  FROM fall.liste_deckung($1);

-- insertGrundlage
SELECT fall.nenne_grundlage($1, $2, $3) AS ergebnis;

-- listFremdeStellen
SELECT konto_id AS "kontoId", stelle
  FROM fall.liste_fremde_mitglieder();

-- listFremdvertretungen
SELECT einwilligung_id AS "einwilligungId", stelle
  FROM fall.liste_fremdvertretungen($1);

-- ── src/modules/fall/jahreszahlen.repo.ts ──

-- listJahressummen
SELECT art, quartal >= $1 AS "imJahr", sum(wert)::int AS anzahl
  FROM bericht.zaehlsatz
  WHERE standort_id = (SELECT kontext.standort_id())
  AND quartal <= $2
  AND art IN ('KURZBERATUNG_BEGINN', 'FALL_BEGINN', 'FALL_ENDE', 'KONTAKT', 'VERWEIS')
  GROUP BY 1, 2;

-- listJahresthemen
SELECT thema AS code, sum(z.wert)::int AS anzahl
  FROM bericht.zaehlsatz z, jsonb_array_elements_text(z.merkmale -> 'themen') AS thema
  WHERE z.standort_id = (SELECT kontext.standort_id())
  AND z.art = 'KONTAKT'
  AND z.quartal BETWEEN $1 AND $2
  GROUP BY 1;

-- ── src/modules/fall/kurzberatung.repo.ts ──

-- findHerkunft
SELECT zugangsweg, sprache, bedarfe, information_am AS "informationAm", ergebnis
  FROM fall.kurzberatung
  WHERE mandant_id = $1
  AND akte_id = $2;

-- ── src/modules/fall/team.repo.ts ──

-- listTeamzahlen
SELECT konto_id AS "kontoId", art, zustand, anzahl::int AS anzahl
  FROM fall.zaehle_team();

-- listTeamaktenzeilen
SELECT nummer, art, zustand, begonnen
  FROM fall.liste_teamakten($1::text, $2::text[], $3::text, $4::integer, $5::integer, $6::integer);

-- findErfassungszahlen
SELECT gleicher_tag::int AS "gleicherTag", spaeter::int AS spaeter, vom_papier::int AS "vomPapier",
    case_manager::int AS "caseManager", groesster::int AS groesster
  FROM bericht.zaehle_tagesaktuell($1::date, $2::date);

-- ── src/modules/fall/vertretung.repo.ts ──

-- listMitglieder
SELECT konto_id AS "kontoId", name, rolle
  FROM benutzer.liste_mitglieder($1);

-- listNamen
SELECT id, name
  FROM benutzer.liste_namen($1::uuid[]);

-- insertVertretung
SELECT ergebnis, einwilligung_id AS "einwilligungId", bis
  FROM fall.erteile_vertretung($1, $2, $3, $4, $5);

-- ── src/modules/fall/wohnort.repo.ts ──

-- listKommunennamen
SELECT id, name
  FROM stamm.kommune
  WHERE standort_id = $1
  AND id = ANY ($2::uuid[]);

-- recountWohnort
SELECT fall.berichtige_wohnort($1, $2) AS anzahl;
