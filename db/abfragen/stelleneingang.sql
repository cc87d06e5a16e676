-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/stelleneingang/close-abgelaufene-zugaenge.ts ──

-- closeAbgelaufeneZugaenge
SELECT benutzer.schliesse_abgelaufene_partnerzugaenge() AS anzahl;

-- ── src/modules/stelleneingang/stelleneingang.repo.ts ──

-- ensurePartnerstelle: a Stelle
insert into "benutzer"."partnerstelle" ("id", "standort_id", "empfaenger_art", "name", "schluessel")
  values ($1, $2, $3, $4, $5)
  on conflict ("standort_id", "empfaenger_art", "schluessel") do nothing;
select "id"
  from "benutzer"."partnerstelle"
  where "standort_id" = $1
  and "empfaenger_art" = $2
  and "schluessel" = $3;

-- insertPartnerzugang
insert into "benutzer"."partnerzugang" ("konto_id", "partnerstelle_id", "standort_id", "grund", "eingeladen_am",
    "eingeladen_von", "gueltig_bis", "geschlossen_am", "geschlossen_grund", "geschlossen_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- listZugangszeilen
select "z"."konto_id", "z"."version", "s"."empfaenger_art", "s"."name" as "stelle", "k"."name", "k"."kennung",
    "k"."email", "k"."passwort_aendern", "k"."einmal_aktiv_seit", "e"."zweiter_faktor_pflicht", "z"."grund",
    "z"."eingeladen_am", "z"."eingeladen_von", "z"."gueltig_bis", "z"."geschlossen_am", "z"."geschlossen_grund"
  from "benutzer"."partnerzugang" as "z"
  inner join "benutzer"."partnerstelle" as "s" on "s"."id" = "z"."partnerstelle_id"
  inner join "benutzer"."konto" as "k" on "k"."id" = "z"."konto_id"
  inner join "benutzer"."rolle_einstellung" as "e" on "e"."rolle" = $1
  where "z"."standort_id" = $2
  order by z.geschlossen_am IS NOT NULL, "s"."name", "k"."name", "z"."konto_id";

-- findZugang
select *
  from "benutzer"."partnerzugang"
  where "konto_id" = $1;

-- closeZugangszeile
update "benutzer"."partnerzugang"
  set "geschlossen_am" = $1, "geschlossen_grund" = $2, "geschlossen_von" = $3, "version" = "version" + $4
  where "konto_id" = $5
  and "version" = $6
  and "geschlossen_am" is null
  returning "version";
