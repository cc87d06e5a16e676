-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/akte/akte.repo.ts ──

-- createNummer
insert into "fall"."akte_nummer" ("mandant_id", "art", "jahr", "letzte")
  values ($1, $2, $3, $4)
  on conflict ("mandant_id", "art", "jahr") do update set "letzte" = fall.akte_nummer.letzte + 1
  returning "letzte";

-- insertAkte
insert into "fall"."akte" ("mandant_id", "id", "nummer", "art", "zustand", "zustand_seit", "zustand_vor_ruhen",
    "anonym", "kommune_id", "begonnen_am", "aufgenommen_am", "naechster_termin", "naechster_termin_art",
    "termin_um", "letzter_kontakt", "abgeschlossen_am", "abschlussgrund", "loeschen_ab", "vorige_akte_id",
    "angelegt_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

-- listEigene
SELECT DISTINCT z.akte_id AS "akteId"
  FROM fall.akte_zugriff z
  WHERE z.mandant_id = $1
  AND z.akte_id = ANY ($2::uuid[])
  AND z.konto_id = $3
  AND z.art = 'ZUSTAENDIG'
  AND z.gueltig_von <= (SELECT kontext.stichtag())
  AND (z.gueltig_bis IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()));

-- findAkteZeile
select "id", "nummer", "art", "zustand", "zustand_seit" as "zustandSeit", "zustand_vor_ruhen" as "zustandVorRuhen",
    "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as "aufgenommenAm", "naechster_termin" as
    "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt", "termin_um" as "terminUm", "letzter_kontakt"
    as "letzterKontakt", "abgeschlossen_am" as "abgeschlossenAm", "abschlussgrund", "loeschen_ab" as "loeschenAb",
    "kommune_id" as "kommuneId", "vorige_akte_id" as "vorigeAkteId", "uebernommen_am" as "uebernommenAm", "version",
    NOT EXISTS (SELECT FROM fall.akte_zugriff z WHERE z.mandant_id = akte.mandant_id AND z.akte_id = akte.id AND
    z.konto_id = $1 AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= (SELECT kontext.stichtag()) AND (z.gueltig_bis IS
    NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) as "inVertretung"
  from "fall"."akte"
  where "mandant_id" = $2
  and "id" = $3;

-- lockAkteZeile
select "id", "nummer", "art", "zustand", "zustand_seit" as "zustandSeit", "zustand_vor_ruhen" as "zustandVorRuhen",
    "anonym", "begonnen_am" as "begonnenAm", "aufgenommen_am" as "aufgenommenAm", "naechster_termin" as
    "naechsterTermin", "naechster_termin_art" as "naechsterTerminArt", "termin_um" as "terminUm", "letzter_kontakt"
    as "letzterKontakt", "abgeschlossen_am" as "abgeschlossenAm", "abschlussgrund", "loeschen_ab" as "loeschenAb",
    "kommune_id" as "kommuneId", "vorige_akte_id" as "vorigeAkteId", "uebernommen_am" as "uebernommenAm", "version",
    NOT EXISTS (SELECT FROM fall.akte_zugriff z WHERE z.mandant_id = akte.mandant_id AND z.akte_id = akte.id AND
    z.konto_id = $1 AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= (SELECT kontext.stichtag()) AND (z.gueltig_bis IS
    NULL OR z.gueltig_bis >= (SELECT kontext.stichtag()))) as "inVertretung"
  from "fall"."akte"
  where "mandant_id" = $2
  and "id" = $3
  for update;

-- updateAkteZeile
update "fall"."akte"
  set "zustand" = $1, "zustand_seit" = $2, "version" = version + 1
  where "mandant_id" = $3
  and "id" = $4
  returning "version";

-- updateLfd
update "fall"."akte"
  set "letzte_lfd" = letzte_lfd + 1
  where "mandant_id" = $1
  and "id" = $2
  returning "letzte_lfd";

-- findFaelligkeit
SELECT (SELECT max(datum) FROM fall.assessment WHERE mandant_id = $1 AND akte_id = $2 AND abgeschlossen) AS letztes,
    EXISTS (SELECT 1 FROM fall.akte_zaehlsatz WHERE mandant_id = $3 AND akte_id = $4 AND art = 'RE_ASSESSMENT') AS
    gezaehlt;

-- insertZaehlsatz: with its link
insert into "bericht"."zaehlsatz" ("id", "standort_id", "mandant_id", "kommune_id", "quartal", "erfasst_quartal",
    "art", "wert", "merkmale")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
insert into "fall"."akte_zaehlsatz" ("mandant_id", "akte_id", "zaehlsatz_id", "art")
  values ($1, $2, $3, $4);

-- insertZaehlsatz: without one
insert into "bericht"."zaehlsatz" ("id", "standort_id", "mandant_id", "kommune_id", "quartal", "erfasst_quartal",
    "art", "wert", "merkmale")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- ── src/modules/akte/akten.ts ──

-- addBeteiligte
insert into "fall"."akte_beteiligte" ("mandant_id", "akte_id", "person_id", "rolle", "gueltig_von", "gueltig_bis")
  values ($1, $2, $3, $4, $5, $6);

-- ── src/modules/akte/chronik.ts ──

-- recordEreignis
update "fall"."akte"
  set "letzte_lfd" = letzte_lfd + 1
  where "mandant_id" = $1
  and "id" = $2
  returning "letzte_lfd";
insert into "fall"."ereignis" ("mandant_id", "akte_id", "lfd", "art", "codes", "siegel", "wirksam_am", "konto_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8);
