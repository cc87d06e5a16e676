-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/benutzer/anmeldeversuch.repo.ts ──

-- isBekannt
select "kennung_token"
  from "benutzer"."anmeldeversuch"
  where "kennung_token" = $1
  and "adresse_token" = $2
  and "zuletzt_erfolg_am" > $3;

-- readVersuchslage
insert into "benutzer"."anmeldeversuch" ("kennung_token", "adresse_token", "zuletzt_am")
  values ($1, $2, $3)
  on conflict do nothing;
select "fehlversuche", "zuletzt_am", "zuletzt_erfolg_am"
  from "benutzer"."anmeldeversuch"
  where "kennung_token" = $1
  and "adresse_token" = $2
  for update;
SELECT pg_advisory_xact_lock($1::bigint);
SELECT pg_advisory_xact_lock($1::bigint);
select coalesce(sum(least(fehlversuche, $1::int)), 0)::int as "zahl", max(zuletzt_am) FILTER (WHERE fehlversuche > 0
    AND zuletzt_am <= $2) as "zuletzt"
  from "benutzer"."anmeldeversuch"
  where "kennung_token" = $3
  and "zuletzt_am" > $4;
select coalesce(sum(least(fehlversuche, $1::int)), 0)::int as "zahl", max(zuletzt_am) FILTER (WHERE fehlversuche > 0
    AND zuletzt_am <= $2) as "zuletzt"
  from "benutzer"."anmeldeversuch"
  where "adresse_token" = $3
  and "zuletzt_am" > $4;

-- setBekannt
insert into "benutzer"."anmeldeversuch" ("kennung_token", "adresse_token", "zuletzt_am", "zuletzt_erfolg_am")
  values ($1, $2, $3, $4)
  on conflict ("kennung_token", "adresse_token") do update set "zuletzt_erfolg_am" = $5;

-- setFehlversuche
update "benutzer"."anmeldeversuch"
  set "fehlversuche" = $1, "zuletzt_am" = $2
  where "kennung_token" = $3
  and "adresse_token" = $4;

-- recordErfolg
update "benutzer"."anmeldeversuch"
  set "fehlversuche" = $1, "zuletzt_am" = $2, "zuletzt_erfolg_am" = $3
  where "kennung_token" = $4
  and "adresse_token" = $5;

-- undoFehlversuch
update "benutzer"."anmeldeversuch"
  set "fehlversuche" = greatest(fehlversuche - 1, 0)
  where "kennung_token" = $1
  and "adresse_token" = $2;

-- resetFehlversuche
update "benutzer"."anmeldeversuch"
  set "fehlversuche" = $1
  where "kennung_token" = $2;

-- ── src/modules/benutzer/betrieb.ts ──

-- setRolleEinstellung: one role
BEGIN;
-- (context of the actor)
update "benutzer"."rolle_einstellung"
  set "geaendert_am" = $1, "leerlauf_minuten" = $2
  where "rolle" = $3;
-- (row of the log)
COMMIT;

-- setRolleEinstellung: every role
BEGIN;
-- (context of the actor)
update "benutzer"."rolle_einstellung"
  set "geaendert_am" = $1, "zweiter_faktor_pflicht" = $2;
-- (row of the log)
COMMIT;

-- ── src/modules/benutzer/delete-faellige-konten.ts ──

-- deleteFaelligeKonten
SELECT DISTINCT konto_id, mandant_id
  FROM benutzer.mitgliedschaft
  WHERE mandant_id IS NOT NULL
  AND konto_id = ANY (ARRAY(SELECT id FROM benutzer.konto));
DELETE
  FROM benutzer.konto
  RETURNING id;

-- ── src/modules/benutzer/konto.repo.ts ──

-- findKonto
select "id", "kennung", "name", "email", "passwort_hash", "passwort_aendern", "aktiv", "gesperrt_am",
    "gesperrt_bis", "einmal_geheimnis", "einmal_aktiv_seit", "demo", "version"
  from "benutzer"."konto"
  where "id" = $1;

-- findKontoByKennung
select "id", "kennung", "name", "email", "passwort_hash", "passwort_aendern", "aktiv", "gesperrt_am",
    "gesperrt_bis", "einmal_geheimnis", "einmal_aktiv_seit", "demo", "version"
  from "benutzer"."konto"
  where "kennung" = $1;

-- insertKonto
insert into "benutzer"."konto" ("id", "kennung", "name", "email", "demo", "passwort_hash", "passwort_aendern",
    "passwort_gesetzt_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing;

-- updateKonto
update "benutzer"."konto"
  set "gesperrt_am" = $1, "gesperrt_grund" = $2, "version" = "version" + $3
  where "id" = $4
  returning "version";

-- insertVerbrauchtenCode
select "id"
  from "benutzer"."konto"
  where "id" = $1
  for update;
select "zeitschritt"
  from "benutzer"."verbrauchter_einmalcode"
  where "konto_id" = $1
  and "zeitschritt" >= $2
  limit $3;

-- findInstallationsart
select "art"
  from "technik"."installation";

-- ── src/modules/benutzer/list-demokonten.ts ──

-- listDemokonten
BEGIN;
-- (context of the actor)
select "art"
  from "technik"."installation";
select "id", "kennung", "name", "einmal_geheimnis", "einmal_aktiv_seit"
  from "benutzer"."konto"
  where "demo" = $1
  and "aktiv" = $2
  order by "id";
select "m"."id", "m"."rolle", "m"."art", "m"."mandant_id", "m"."standort_id", "t"."name" as "mandant_name",
    "s"."name" as "standort_name", "e"."zweiter_faktor_pflicht", "e"."leerlauf_minuten", "e"."absolut_minuten"
  from "benutzer"."mitgliedschaft" as "m"
  inner join "benutzer"."rolle_einstellung" as "e" on "e"."rolle" = "m"."rolle"
  left join "stamm"."mandant" as "t" on "t"."id" = "m"."mandant_id"
  left join "stamm"."standort_name" as "s" on "s"."standort_id" = "m"."standort_id"
  and "s"."gueltig_von" <= $1
  and ("s"."gueltig_bis" is null or "s"."gueltig_bis" >= $2)
  where "m"."konto_id" = $3
  and "m"."gueltig_von" <= $4
  and ("m"."gueltig_bis" is null or "m"."gueltig_bis" >= $5)
  order by (SELECT max(z.erzeugt_am) FROM benutzer.sitzung z WHERE z.mitgliedschaft_id = m.id) desc nulls last,
    "m"."id";
-- (row of the log)
COMMIT;

-- ── src/modules/benutzer/list-demomails.ts ──

-- listDemomails
BEGIN;
-- (context of the actor)
select "art"
  from "technik"."installation";
select "id", "empfaenger_adresse", "empfaenger_konto_id", "vorlage", "parameter", "erzeugt_am"
  from "technik"."mail_ausgang"
  where "gesendet_am" is null
  order by "erzeugt_am" desc, "id" desc
  limit $1
  offset $2;
select "id", "name"
  from "benutzer"."konto"
  where "demo" = $1
  and "id" in ($2);
-- (row of the log)
COMMIT;

-- ── src/modules/benutzer/mitgliedschaft.repo.ts ──

-- findUnvereinbareRolle
SELECT pg_advisory_xact_lock(hashtextextended($1::text, 4));
SELECT benutzer.finde_unvereinbare_rolle( $1::uuid, $2::uuid, $3::text, $4::uuid, $5::uuid, $6::date, $7::date) AS
    rolle;

-- insertMitgliedschaft
insert into "benutzer"."mitgliedschaft" ("id", "konto_id", "mandant_id", "standort_id", "rolle", "art",
    "gueltig_von", "gueltig_bis", "grund_code")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- isMandantInStandort
select "id"
  from "stamm"."mandant"
  where "id" = $1
  and "standort_id" = $2;

-- findMitgliedschaft
select "id", "rolle", "mandant_id", "gueltig_von", "gueltig_bis", "grund_code", "version"
  from "benutzer"."mitgliedschaft"
  where "konto_id" = $1
  and "id" = $2;

-- updateEnde
update "benutzer"."mitgliedschaft"
  set "gueltig_bis" = $1, "grund_code" = $2, "version" = "version" + $3
  where "id" = $4
  and "version" = $5
  returning "version";

-- listMitgliedschaften
select "m"."id", "m"."konto_id", "m"."rolle", "m"."art", "m"."gueltig_von", "m"."gueltig_bis", "m"."version",
    "t"."name" as "mandant_name", "s"."name" as "standort_name"
  from "benutzer"."mitgliedschaft" as "m"
  left join "stamm"."mandant" as "t" on "t"."id" = "m"."mandant_id"
  left join "stamm"."standort_name" as "s" on "s"."standort_id" = "m"."standort_id"
  and "s"."gueltig_von" <= $1
  and ("s"."gueltig_bis" is null or "s"."gueltig_bis" >= $2)
  where "m"."konto_id" = ANY ($3::uuid[])
  order by "m"."gueltig_von", "m"."id";

-- ── src/modules/benutzer/namen.ts ──

-- listNamen
SELECT id, name
  FROM benutzer.liste_namen($1::uuid[]);

-- listMitglieder
SELECT *
  FROM benutzer.liste_mitglieder($1::date);

-- ── src/modules/benutzer/sitzung.repo.ts ──

-- insertSitzung
insert into "benutzer"."sitzung" ("id", "token_hash", "konto_id", "mitgliedschaft_id", "erzeugt_am", "zuletzt_am",
    "laeuft_ab_um", "absolut_bis", "bestaetigt_um")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- findSitzungszeile
select "id", "konto_id", "mitgliedschaft_id", "laeuft_ab_um", "absolut_bis", "bestaetigt_um"
  from "benutzer"."sitzung"
  where "id" = $1
  and "beendet_am" is null;

-- updateSitzungszeile
update "benutzer"."sitzung"
  set "zuletzt_am" = $1
  where "id" = $2
  and "beendet_am" is null;

-- endSitzungByToken
update "benutzer"."sitzung"
  set "beendet_am" = $1
  where "token_hash" = $2
  and "beendet_am" is null;

-- endSitzungen: all
update "benutzer"."sitzung"
  set "beendet_am" = $1
  where "konto_id" = $2
  and "beendet_am" is null;

-- endSitzungen: all but one
update "benutzer"."sitzung"
  set "beendet_am" = $1
  where "konto_id" = $2
  and "beendet_am" is null
  and "id" <> $3;

-- listGueltigeMitgliedschaften
select "m"."id", "m"."rolle", "m"."art", "m"."mandant_id", "m"."standort_id", "t"."name" as "mandant_name",
    "s"."name" as "standort_name", "e"."zweiter_faktor_pflicht", "e"."leerlauf_minuten", "e"."absolut_minuten"
  from "benutzer"."mitgliedschaft" as "m"
  inner join "benutzer"."rolle_einstellung" as "e" on "e"."rolle" = "m"."rolle"
  left join "stamm"."mandant" as "t" on "t"."id" = "m"."mandant_id"
  left join "stamm"."standort_name" as "s" on "s"."standort_id" = "m"."standort_id"
  and "s"."gueltig_von" <= $1
  and ("s"."gueltig_bis" is null or "s"."gueltig_bis" >= $2)
  where "m"."konto_id" = $3
  and "m"."gueltig_von" <= $4
  and ("m"."gueltig_bis" is null or "m"."gueltig_bis" >= $5)
  order by (SELECT max(z.erzeugt_am) FROM benutzer.sitzung z WHERE z.mitgliedschaft_id = m.id) desc nulls last,
    "m"."id";

-- ── src/modules/benutzer/verwaltung.repo.ts ──

-- listKontozeilen: all
select count(*)::int as "gesamt"
  from "benutzer"."konto";
select "id", "kennung", "name", "email", "aktiv", "gesperrt_am", "gesperrt_bis", "einmal_aktiv_seit", "version"
  from "benutzer"."konto"
  order by "kennung"
  limit $1
  offset $2;

-- listKontozeilen: searched
select count(*)::int as "gesamt"
  from "benutzer"."konto"
  where strpos(lower(kennung || ' ' || name), lower($1)) > 0;
select "id", "kennung", "name", "email", "aktiv", "gesperrt_am", "gesperrt_bis", "einmal_aktiv_seit", "version"
  from "benutzer"."konto"
  where strpos(lower(kennung || ' ' || name), lower($1)) > 0
  order by "kennung"
  limit $2
  offset $3;

-- listStellen: all
select "o"."id" as "standort_id", "s"."name" as "standort_name", "t"."id" as "mandant_id", "t"."name" as
    "mandant_name"
  from "stamm"."standort" as "o"
  inner join "stamm"."standort_name" as "s" on "s"."standort_id" = "o"."id"
  left join "stamm"."mandant" as "t" on "t"."standort_id" = "o"."id"
  and "t"."gueltig_von" <= $1
  and ("t"."gueltig_bis" is null or "t"."gueltig_bis" >= $2)
  where "s"."gueltig_von" <= $3
  and ("s"."gueltig_bis" is null or "s"."gueltig_bis" >= $4)
  order by "s"."name", "t"."name";

-- listStellen: own
select "o"."id" as "standort_id", "s"."name" as "standort_name", "t"."id" as "mandant_id", "t"."name" as
    "mandant_name"
  from "stamm"."standort" as "o"
  inner join "stamm"."standort_name" as "s" on "s"."standort_id" = "o"."id"
  left join "stamm"."mandant" as "t" on "t"."standort_id" = "o"."id"
  and "t"."gueltig_von" <= $1
  and ("t"."gueltig_bis" is null or "t"."gueltig_bis" >= $2)
  where "s"."gueltig_von" <= $3
  and ("s"."gueltig_bis" is null or "s"."gueltig_bis" >= $4)
  and "o"."id" = $5
  and "t"."id" = $6
  order by "s"."name", "t"."name";

-- countOffeneAkten
SELECT benutzer.zaehle_offene_akten($1, $2)::int AS anzahl;
