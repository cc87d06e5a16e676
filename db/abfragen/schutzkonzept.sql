-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/schutzkonzept/schutzkonzept.repo.ts ──

-- findSchutzkonzept
select "hausbesuch_zu_zweit" as "hausbesuchZuZweit", "seit"
  from "fall"."schutzkonzept"
  where "mandant_id" = $1;

-- saveSchutzkonzept
insert into "fall"."schutzkonzept" ("mandant_id", "hausbesuch_zu_zweit", "seit", "gesetzt_von")
  values ($1, $2, $3, $4)
  on conflict ("mandant_id") do update set "hausbesuch_zu_zweit" = $5, "seit" = $6, "gesetzt_von" = $7;
