-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/entwurf/entwurf.repo.ts ──

-- findZeile
select *
  from "fall"."entwurf"
  where ("mandant_id" = $1 and "konto_id" = $2 and "bereich" = $3 and "bezug" = $4)
  and geaendert_am > clock_timestamp() - interval '30 days';

-- insertZeile
delete
  from "fall"."entwurf"
  where ("mandant_id" = $1 and "konto_id" = $2 and "bereich" = $3 and "bezug" = $4)
  and NOT geaendert_am > clock_timestamp() - interval '30 days';
insert into "fall"."entwurf" ("mandant_id", "konto_id", "bereich", "bezug", "subjekt_art", "siegel")
  values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing
  returning "version";

-- updateZeile
update "fall"."entwurf"
  set "subjekt_art" = $1, "siegel" = $2, "version" = version + 1, "geaendert_am" = clock_timestamp()
  where ("mandant_id" = $3 and "konto_id" = $4 and "bereich" = $5 and "bezug" = $6)
  and "version" = $7
  returning "version";

-- deleteZeile
delete
  from "fall"."entwurf"
  where ("mandant_id" = $1 and "konto_id" = $2 and "bereich" = $3 and "bezug" = $4);

-- ── src/modules/entwurf/foerderungsentwurf.repo.ts ──

-- findFoerderungszeile
select *
  from "foerderung"."entwurf"
  where ("konto_id" = $1 and "bereich" = $2 and "bezug" = $3)
  and geaendert_am > clock_timestamp() - interval '30 days';

-- insertFoerderungszeile
delete
  from "foerderung"."entwurf"
  where ("konto_id" = $1 and "bereich" = $2 and "bezug" = $3)
  and NOT geaendert_am > clock_timestamp() - interval '30 days';
insert into "foerderung"."entwurf" ("konto_id", "bereich", "bezug", "siegel")
  values ($1, $2, $3, $4)
  on conflict do nothing
  returning "version";

-- updateFoerderungszeile
update "foerderung"."entwurf"
  set "siegel" = $1, "version" = version + 1, "geaendert_am" = clock_timestamp()
  where ("konto_id" = $2 and "bereich" = $3 and "bezug" = $4)
  and "version" = $5
  returning "version";

-- deleteFoerderungszeile
delete
  from "foerderung"."entwurf"
  where ("konto_id" = $1 and "bereich" = $2 and "bezug" = $3);

-- ── src/modules/entwurf/steuerungsentwurf.repo.ts ──

-- findSteuerungszeile
select *
  from "steuerung"."entwurf"
  where ("standort_id" = $1 and "konto_id" = $2 and "bereich" = $3 and "bezug" = $4)
  and geaendert_am > clock_timestamp() - interval '30 days';

-- insertSteuerungszeile
delete
  from "steuerung"."entwurf"
  where ("standort_id" = $1 and "konto_id" = $2 and "bereich" = $3 and "bezug" = $4)
  and NOT geaendert_am > clock_timestamp() - interval '30 days';
insert into "steuerung"."entwurf" ("standort_id", "konto_id", "bereich", "bezug", "siegel")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing
  returning "version";

-- updateSteuerungszeile
update "steuerung"."entwurf"
  set "siegel" = $1, "version" = version + 1, "geaendert_am" = clock_timestamp()
  where ("standort_id" = $2 and "konto_id" = $3 and "bereich" = $4 and "bezug" = $5)
  and "version" = $6
  returning "version";

-- deleteSteuerungszeile
delete
  from "steuerung"."entwurf"
  where ("standort_id" = $1 and "konto_id" = $2 and "bereich" = $3 and "bezug" = $4);
