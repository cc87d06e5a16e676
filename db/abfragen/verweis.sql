-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/verweis/close-abgelaufene-links.ts ──

-- closeAbgelaufeneLinks
SELECT mandant_id, id
  FROM fall.verweis_link;
UPDATE fall.verweis_link
  SET siegel = NULL, geschlossen_grund = 'ABGELAUFEN';

-- ── src/modules/verweis/eingang.repo.ts ──

-- listStelleneingaenge
SELECT id, empfaenger_art AS "empfaengerArt", schluessel, zugaenge, mit_mail AS "mitMail"
  FROM fall.liste_stelleneingaenge();

-- listEingangszeilen
SELECT link_id AS "linkId", absender, eingegangen_am AS "eingegangenAm", antwort_bis AS "antwortBis", gueltig_bis AS
    "gueltigBis", zustand, geoeffnet, beantwortet, zurueckgezogen
  FROM fall.liste_eingang();

-- findEingangMandant
SELECT fall.finde_eingang_mandant($1) AS mandant;

-- lockEingangszeile
SELECT akte_id AS "akteId", verweis_id AS "verweisId", link_id AS "linkId", siegel, gueltig_bis AS "gueltigBis",
    geschlossen_grund AS geschlossen, zustand, frist, einwilligung_id AS "einwilligungId", traegt
  FROM fall.oeffne_eingang($1, $2);

-- hasEingangsantwort
SELECT fall.hat_eingang_antwort($1, $2) AS da;

-- createEingangLfd: the next number
SELECT fall.naechste_eingang_lfd($1) AS lfd;

-- insertEingangsantwort: an answer
SELECT fall.schreibe_eingang_antwort($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11) AS geschrieben;

-- ── src/modules/verweis/verweis.repo.ts ──

-- findVerweiszeile
select *
  from "fall"."verweis"
  where "mandant_id" = $1
  and "id" = $2;

-- listVerweiszeilen
select *
  from "fall"."verweis"
  where "mandant_id" = $1
  and "akte_id" = $2
  order by "id" desc;

-- listOffeneVerweise
select "fall"."verweis".*, "fall"."akte"."nummer", "fall"."akte"."zustand" as "zustandAkte"
  from "fall"."verweis"
  inner join "fall"."akte" on "fall"."akte"."mandant_id" = "fall"."verweis"."mandant_id"
  and "fall"."akte"."id" = "fall"."verweis"."akte_id"
  where "fall"."verweis"."mandant_id" = $1
  and "fall"."akte"."zustand" not in ($2, $3, $4)
  and ("fall"."verweis"."zustand" in ($5, $6, $7, $8) or "fall"."verweis"."neu" = $9)
  order by "fall"."verweis"."frist", "fall"."verweis"."id"
  limit $10;

-- insertVerweis
insert into "fall"."verweis" ("mandant_id", "id", "akte_id", "empfaenger_art", "angebot_id", "form", "zustand",
    "zustand_seit", "vorgeschlagen_am", "frist", "weg", "vermittelt_am", "einwilligung_id", "abweisungsgrund",
    "ergebnis", "ergebnis_am", "neu", "rueckfrage_offen", "siegel", "angelegt_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20);

-- updateVerweis
update "fall"."verweis"
  set "zustand" = $1, "zustand_seit" = $2, "version" = version + 1
  where "mandant_id" = $3
  and "id" = $4
  returning "version";

-- insertLink
insert into "fall"."verweis_link" ("mandant_id", "id", "akte_id", "verweis_id", "token_hash", "code_hash",
    "partnerstelle_id", "siegel", "ausgegeben_am", "gueltig_bis", "geschlossen_grund", "angelegt_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- listLinks
select *
  from "fall"."verweis_link"
  where "mandant_id" = $1
  and "verweis_id" = ANY ($2::uuid[])
  order by "id" desc;

-- closeLinkzeilen
update "fall"."verweis_link"
  set "siegel" = $1, "geschlossen_grund" = $2
  where "mandant_id" = $3
  and "verweis_id" = $4
  and "geschlossen_grund" is null
  returning "id";

-- updateLinkSiegel
update "fall"."verweis_link"
  set "siegel" = $1
  where "mandant_id" = $2
  and "id" = $3;

-- insertEintrag
insert into "fall"."verweis_eintrag" ("mandant_id", "id", "akte_id", "verweis_id", "art", "code", "ueber", "datum",
    "siegel", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- listEintragzeilen
select *
  from "fall"."verweis_eintrag"
  where "mandant_id" = $1
  and "verweis_id" = ANY ($2::uuid[])
  order by "datum" desc, "erfasst_am" desc;

-- findStellenname
select "name"
  from "stamm"."mandant"
  where "id" = $1;

-- listPersonalnamen
SELECT id, name
  FROM benutzer.liste_namen($1::uuid[]);

-- ── src/modules/verweis/zugang.repo.ts ──

-- lockCodezeile
SELECT akte_id AS "akteId", verweis_id AS "verweisId", code_hash AS "codeHash", fehlversuche, fehlversuche_gesamt AS
    gesamt, versuch_am AS "versuchAm"
  FROM fall.lies_verweis_code($1);

-- setFehlversuche
SELECT fall.zaehle_verweis_versuch($1, $2, $3, $4);

-- lockZugangszeile
SELECT akte_id AS "akteId", verweis_id AS "verweisId", link_id AS "linkId", siegel, gueltig_bis AS "gueltigBis",
    geschlossen_grund AS geschlossen, zustand, frist, einwilligung_id AS "einwilligungId", traegt
  FROM fall.oeffne_verweis($1);

-- recordOeffnung
SELECT fall.merke_verweis_oeffnung($1, $2);

-- hasAntwort
SELECT fall.hat_verweis_antwort($1, $2) AS da;

-- createLfd: the next number
SELECT fall.naechste_verweis_lfd($1) AS lfd;

-- insertZugangsantwort: an answer
SELECT fall.schreibe_verweis_antwort($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11) AS geschrieben;
