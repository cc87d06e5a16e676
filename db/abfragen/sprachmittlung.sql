-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/sprachmittlung/belegung.repo.ts ──

-- listBelegungen
SELECT b.id, b.sprachmittler_id AS "sprachmittlerId", CASE WHEN b.von < $1::date THEN '00:00' ELSE to_char(b.von,
    'HH24:MI') END AS von, CASE WHEN b.bis >= $2::date + 1 THEN '24:00' ELSE to_char(b.bis, 'HH24:MI') END AS bis,
    b.mandant_id = (SELECT kontext.mandant_id()) AS "eigeneStelle"
  FROM stamm.sprachmittler_belegung b
  WHERE b.sprachmittler_id = ANY ($3::uuid[])
  AND b.von < $4::date + 1
  AND b.bis > $5::date
  ORDER BY b.von, b.id;

-- insertBelegung
INSERT INTO stamm.sprachmittler_belegung (id, standort_id, mandant_id, sprachmittler_id, von, bis) SELECT $1::uuid,
    $2::uuid, $3::uuid, $4::uuid, beginn, beginn + make_interval(mins => $5::int)
  FROM (SELECT $6::date + $7::time AS beginn) zeit
  ON CONFLICT DO NOTHING
  RETURNING id;

-- deleteBelegung
DELETE
  FROM stamm.sprachmittler_belegung
  WHERE mandant_id = $1
  AND id = $2;

-- ── src/modules/sprachmittlung/pool.repo.ts ──

-- listPooleintraege
select "id", "art", "name", "kontakt", "sprachen", "formen", "qualifikation", "geschlecht", "verschwiegen_am" as
    "verschwiegenAm", "preisart", "preis_cent" as "preisCent", "hinweis", "geschlossen_am" as "geschlossenAm",
    "version", mandant_id IS NULL as "standort"
  from "stamm"."sprachmittler"
  where "standort_id" = $1
  order by "name", "id"
  limit $2;

-- findPooleintrag
select "id", "art", "name", "kontakt", "sprachen", "formen", "qualifikation", "geschlecht", "verschwiegen_am" as
    "verschwiegenAm", "preisart", "preis_cent" as "preisCent", "hinweis", "geschlossen_am" as "geschlossenAm",
    "version", mandant_id IS NULL as "standort"
  from "stamm"."sprachmittler"
  where "standort_id" = $1
  and "id" = $2;

-- insertPooleintrag
insert into "stamm"."sprachmittler" ("id", "standort_id", "mandant_id", "erfasst_von", "art", "name", "kontakt",
    "sprachen", "formen", "qualifikation", "geschlecht", "verschwiegen_am", "preisart", "preis_cent", "hinweis",
    "geschlossen_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

-- updatePooleintrag
update "stamm"."sprachmittler"
  set "art" = $1, "name" = $2, "kontakt" = $3, "sprachen" = $4, "formen" = $5, "qualifikation" = $6, "geschlecht" =
    $7, "verschwiegen_am" = $8, "preisart" = $9, "preis_cent" = $10, "hinweis" = $11, "geschlossen_am" = $12,
    "version" = version + 1
  where "standort_id" = $13
  and "id" = $14
  returning "version";

-- ── src/modules/sprachmittlung/sprachmittlung.repo.ts ──

-- listBuchungzeilen
select *
  from "fall"."sprachmittlung"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "tag" desc, "id" desc;

-- listOffeneBuchungzeilen
select *
  from "fall"."sprachmittlung"
  where "mandant_id" = $1
  and "akte_id" = ANY ($2::uuid[])
  and "zustand" in ($3, $4)
  and "tag" <= $5
  order by "tag", "id";

-- findBuchungzeile
select *
  from "fall"."sprachmittlung"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- insertBuchung
insert into "fall"."sprachmittlung" ("mandant_id", "id", "akte_id", "siegel", "erfasst_tag", "erfasst_von", "tag",
    "zustand", "kontakt_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- updateBuchungzeile: another day
update "fall"."sprachmittlung"
  set "tag" = $1, "zustand" = $2, "siegel" = $3, "version" = version + 1
  where "mandant_id" = $4
  and "id" = $5
  returning "version";

-- updateBuchungzeile: a result
update "fall"."sprachmittlung"
  set "zustand" = $1, "kontakt_id" = $2, "siegel" = $3, "version" = version + 1
  where "mandant_id" = $4
  and "id" = $5
  returning "version";

-- listKontaktwahl
SELECT id, datum, art
  FROM fall.kontakt
  WHERE mandant_id = $1
  AND akte_id = $2
  AND erreicht
  ORDER BY datum DESC, id DESC
  LIMIT 30;

-- ── src/modules/sprachmittlung/zahlen.repo.ts ──

-- listSprachmittlungssummen
SELECT art, merkmale ->> 'sprache' AS sprache, merkmale ->> 'ungedeckt' AS grund, coalesce(sum(wert) FILTER (WHERE
    art = 'SPRACHMITTLUNG_UNGEDECKT' OR merkmale ->> 'minuten' <> '0'), 0)::int AS anzahl, coalesce(sum(wert *
    (merkmale ->> 'minuten')::int), 0)::int AS minuten, coalesce(sum(wert * (merkmale ->> 'euro')::int), 0)::int AS
    euro
  FROM bericht.zaehlsatz
  WHERE standort_id = (SELECT kontext.standort_id())
  AND quartal = $1
  AND art IN ('SPRACHMITTLUNG', 'SPRACHMITTLUNG_UNGEDECKT')
  GROUP BY 1, 2, 3;
