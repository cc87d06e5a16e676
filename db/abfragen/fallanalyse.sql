-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/fallanalyse/fallanalyse.repo.ts ──

-- listAnalysezeilen
select "f".*, EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = f.mandant_id AND z.akte_id = f.akte_id
    AND z.konto_id = (SELECT kontext.konto_id()) AND z.gueltig_von <= (SELECT kontext.stichtag()) AND (z.gueltig_bis
    IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) as "fuehrend"
  from "fall"."fallanalyse" as "f"
  where "f"."mandant_id" = $1
  order by f.zustand <> 'VORBEREITET', "f"."am" desc, "f"."id"
  limit $2;

-- findAnalysezeile
select "f".*, EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = f.mandant_id AND z.akte_id = f.akte_id
    AND z.konto_id = (SELECT kontext.konto_id()) AND z.gueltig_von <= (SELECT kontext.stichtag()) AND (z.gueltig_bis
    IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) as "fuehrend"
  from "fall"."fallanalyse" as "f"
  where "f"."mandant_id" = $1
  and "f"."id" = $2;

-- insertAnalyse
insert into "fall"."fallanalyse" ("mandant_id", "id", "akte_id", "art", "kurzform", "leitfragen", "am", "siegel",
    "angelegt_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- updateAnalyse
update "fall"."fallanalyse"
  set "zustand" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- replaceTeilnahme: somebody
delete
  from "fall"."fallanalyse_teilnahme"
  where "mandant_id" = $1
  and "fallanalyse_id" = $2;
insert into "fall"."fallanalyse_teilnahme" ("mandant_id", "akte_id", "fallanalyse_id", "konto_id", "moderation",
    "gueltig_bis")
  values ($1, $2, $3, $4, $5, $6);

-- replaceTeilnahme: nobody
delete
  from "fall"."fallanalyse_teilnahme"
  where "mandant_id" = $1
  and "fallanalyse_id" = $2;

-- listTeilnahmen
select *
  from "fall"."fallanalyse_teilnahme"
  where "mandant_id" = $1
  and "fallanalyse_id" = $2
  order by "konto_id";

-- countEingeladene: of an Akte
select count(*)::int as "anzahl"
  from "fall"."fallanalyse_teilnahme"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "gueltig_bis" >= (SELECT kontext.stichtag());

-- deleteTeilnahmen
delete
  from "fall"."fallanalyse_teilnahme"
  where "mandant_id" = $1
  and "akte_id" = $2;

-- insertBeitrag
insert into "fall"."fallanalyse_beitrag" ("mandant_id", "id", "akte_id", "fallanalyse_id", "siegel", "art", "frage",
    "konto_id", "am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- listBeitragszeilen
select *
  from "fall"."fallanalyse_beitrag"
  where "mandant_id" = $1
  and "fallanalyse_id" = $2
  order by "id";

-- insertAufgabe
insert into "fall"."fallanalyse_aufgabe" ("mandant_id", "id", "akte_id", "fallanalyse_id", "siegel", "frist",
    "angelegt_von")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listAufgabenzeilen
select *
  from "fall"."fallanalyse_aufgabe"
  where "mandant_id" = $1
  and "fallanalyse_id" = $2
  order by "frist", "id";

-- setErledigt
update "fall"."fallanalyse_aufgabe"
  set "erledigt_am" = coalesce(erledigt_am, $1::date)
  where "mandant_id" = $2
  and "fallanalyse_id" = $3
  and "id" = $4;

-- setGelesen
update "fall"."fallanalyse_beitrag"
  set "gelesen_am" = $1
  where "mandant_id" = $2
  and "fallanalyse_id" = $3
  and "art" = $4
  and "gelesen_am" is null;

-- listOffenes
SELECT f.id, (SELECT count(*)::int FROM fall.fallanalyse_aufgabe a WHERE a.mandant_id = f.mandant_id AND a.akte_id =
    f.akte_id AND a.fallanalyse_id = f.id AND a.erledigt_am IS NULL) AS aufgaben, (SELECT count(*)::int FROM
    fall.fallanalyse_aufgabe a WHERE a.mandant_id = f.mandant_id AND a.akte_id = f.akte_id AND a.fallanalyse_id =
    f.id AND a.erledigt_am IS NULL AND a.frist <= $1::date) AS faellig, (SELECT count(*)::int FROM
    fall.fallanalyse_beitrag b WHERE b.mandant_id = f.mandant_id AND b.akte_id = f.akte_id AND b.fallanalyse_id =
    f.id AND b.art = 'RUECKMELDUNG' AND b.gelesen_am IS NULL) AS rueckmeldungen
  FROM fall.fallanalyse f
  WHERE f.mandant_id = $2
  AND f.zustand = 'DURCHGEFUEHRT'
  AND EXISTS (SELECT 1 FROM fall.akte_zugriff z WHERE z.mandant_id = f.mandant_id AND z.akte_id = f.akte_id AND
    z.konto_id = (SELECT kontext.konto_id()) AND z.gueltig_von <= (SELECT kontext.stichtag()) AND (z.gueltig_bis IS
    NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())));

-- insertFallformat
INSERT INTO bericht.fallformat (standort_id, quartal, format, kurzform, minuten)
  VALUES ($1, $2, $3, $4, $5);

-- listFormatzahlen
SELECT format, count(*)::int AS anzahl, count(*) FILTER (WHERE kurzform)::int AS kurzform, sum(minuten)::int AS
    minuten
  FROM bericht.fallformat
  WHERE standort_id = (SELECT kontext.standort_id())
  AND quartal = $1
  GROUP BY format;
