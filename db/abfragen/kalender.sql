-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/kalender/kalender.repo.ts ──

-- findSeit
select "ausgegeben_am"
  from "fall"."kalender_zugang"
  where "mandant_id" = $1
  and "konto_id" = $2;

-- saveZugang
insert into "fall"."kalender_zugang" ("mandant_id", "konto_id", "token_hash", "ausgegeben_am")
  values ($1, $2, $3, $4)
  on conflict ("mandant_id", "konto_id") do update set "token_hash" = $5, "ausgegeben_am" = $6;

-- deleteZugang
delete
  from "fall"."kalender_zugang"
  where "mandant_id" = $1
  and "konto_id" = $2;

-- listKalendertage
SELECT kennung, tag, beginn
  FROM fall.liste_kalendertage($1);
