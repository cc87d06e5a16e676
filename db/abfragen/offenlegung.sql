-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/offenlegung/offenlegung.repo.ts ──

-- insertOffenlegung
insert into "fall"."offenlegung" ("mandant_id", "id", "akte_id", "siegel", "am", "einwilligung_id", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listOffenlegungszeilen
select "mandant_id", "id", "akte_id", "am", "einwilligung_id", "siegel", "erfasst_von"
  from "fall"."offenlegung"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "am" desc, "id" desc;

-- listWiderrufeneAkten
SELECT e.akte_id AS "akteId", min(e.widerrufen_am) AS seit
  FROM fall.akte_zugriff z
  JOIN fall.einwilligung e ON e.mandant_id = z.mandant_id
  AND e.akte_id = z.akte_id
  WHERE z.mandant_id = $1
  AND z.konto_id = $2
  AND z.gueltig_von <= $3
  AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= $4)
  AND e.widerrufen_am <= $5
  AND (EXISTS (SELECT 1 FROM fall.offenlegung o WHERE o.mandant_id = e.mandant_id AND o.akte_id = e.akte_id AND
    o.einwilligung_id = e.id) OR EXISTS (SELECT 1 FROM fall.verweis v WHERE v.mandant_id = e.mandant_id AND
    v.akte_id = e.akte_id AND v.einwilligung_id = e.id AND v.vermittelt_am IS NOT NULL AND v.weg IN ('TELEFON',
    'PERSOENLICH', 'BRIEF')))
  GROUP BY e.akte_id
  ORDER BY seit, e.akte_id
  LIMIT 50;

-- insertKindeswohl
insert into "fall"."kindeswohl" ("mandant_id", "id", "akte_id", "siegel", "begonnen_am", "beendet_am",
    "angelegt_von")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listKindeswohlzeilen
select *
  from "fall"."kindeswohl"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "id" desc;

-- findKindeswohlzeile
select *
  from "fall"."kindeswohl"
  where "mandant_id" = $1
  and "id" = $2;

-- updateKindeswohl
update "fall"."kindeswohl"
  set "beendet_am" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "id" = $3
  returning "version";

-- insertSchritt
insert into "fall"."kindeswohl_schritt" ("mandant_id", "id", "akte_id", "siegel", "kindeswohl_id", "am",
    "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7);

-- listSchrittzeilen
select "mandant_id", "id", "akte_id", "kindeswohl_id", "am", "siegel", "erfasst_von"
  from "fall"."kindeswohl_schritt"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "am", "id";
