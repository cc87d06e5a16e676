-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/platform/files/datei.repo.ts ──

-- saveDatei
insert into "technik"."datei" ("mandant_id", "id", "akte_id", "person_id", "foerderfall_id", "ablage_id", "klasse",
    "art", "groesse", "stuecke", "name_siegel", "virenpruefung", "erzeugt_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "technik"."datei_stueck" ("mandant_id", "datei_id", "nummer", "siegel")
  values ($1, $2, $3, $4);

-- findDatei: of an Akte
select "klasse", "art", "groesse", "stuecke", "name_siegel"
  from "technik"."datei"
  where "mandant_id" = $1
  and "id" = $2
  and "akte_id" = $3;
select "nummer", "siegel"
  from "technik"."datei_stueck"
  where "mandant_id" = $1
  and "datei_id" = $2
  order by "nummer";

-- listDateinamen
select "id", "art", "groesse", "klasse", "name_siegel"
  from "technik"."datei"
  where "mandant_id" = $1
  and "foerderfall_id" = $2
  order by "id"
  limit $3;

-- deleteDatei
delete
  from "technik"."datei"
  where "mandant_id" = $1
  and "id" = $2
  and "foerderfall_id" = $3;

-- listDateien: of an Akte
select "id", "art", "groesse", "klasse"
  from "technik"."datei"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "id"
  limit $3;

-- listDateien: of a person
select "id", "art", "groesse", "klasse"
  from "technik"."datei"
  where "mandant_id" = $1
  and "person_id" = $2
  order by "id"
  limit $3;
