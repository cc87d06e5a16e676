-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/person/person.repo.ts ──

-- createPseudonym
insert into "fall"."person_nummer" ("mandant_id", "jahr", "letzte")
  values ($1, $2, $3)
  on conflict ("mandant_id", "jahr") do update set "letzte" = fall.person_nummer.letzte + 1
  returning "letzte";

-- insertPerson
insert into "fall"."person" ("mandant_id", "id", "pseudonym", "angelegt_von")
  values ($1, $2, $3, $4);
insert into "fall"."person_identitaet" ("mandant_id", "person_id", "siegel")
  values ($1, $2, $3);

-- updateIdentitaet
update "fall"."person_identitaet"
  set "siegel" = $1, "version" = version + 1, "geaendert_am" = clock_timestamp()
  where "mandant_id" = $2
  and "person_id" = $3;
update "fall"."person"
  set "version" = version + 1
  where "mandant_id" = $1
  and "id" = $2
  returning "version";

-- replaceTokens
delete
  from "fall"."person_suche"
  where "mandant_id" = $1
  and "person_id" = $2;
INSERT INTO fall.person_suche (mandant_id, token, person_id, art) SELECT $1, t.token, $2, t.art
  FROM ( SELECT unnest($3::bigint[]) AS token, 'EXAKT' AS art UNION ALL SELECT unnest($4::bigint[]), 'NAME') t
  ON CONFLICT DO NOTHING;

-- listTokentreffer
SELECT s.person_id AS "personId", s.token
  FROM unnest($1::bigint[]) t (token)
  CROSS JOIN LATERAL ( SELECT person_id, token FROM fall.person_suche WHERE mandant_id = $2 AND art = 'NAME' AND
    token = t.token AND person_id = ANY ((SELECT fall.eigene_personen())::uuid[]) OFFSET 0) s;

-- listBekanntBei
SELECT name
  FROM fall.finde_bekannt_bei($1::bigint[])
  ORDER BY name;

-- listPersonzeilen
select "p"."id" as "personId", "p"."pseudonym", "p"."version", "i"."siegel"
  from "fall"."person" as "p"
  inner join "fall"."person_identitaet" as "i" on "i"."mandant_id" = "p"."mandant_id"
  and "i"."person_id" = "p"."id"
  where "p"."mandant_id" = $1
  and "p"."id" = ANY ($2::uuid[]);

-- findPersonIdByPseudonym
select "id"
  from "fall"."person"
  where "mandant_id" = $1
  and "pseudonym" = $2;

-- lockPerson
select "id"
  from "fall"."person"
  where "mandant_id" = $1
  and "id" = $2
  for update;

-- updateBeteiligungszeile: another role and household
update "fall"."akte_beteiligte"
  set "rolle" = $1, "siegel" = $2, "version" = version + 1
  where "mandant_id" = $3
  and "akte_id" = $4
  and "person_id" = $5
  returning "version";

-- updateBeteiligungszeile: left
update "fall"."akte_beteiligte"
  set "gueltig_bis" = $1, "version" = version + 1
  where "mandant_id" = $2
  and "akte_id" = $3
  and "person_id" = $4
  returning "version";

-- listAktenVon
select "b"."person_id" as "personId", "a"."id" as "akteId", "a"."nummer", "a"."art", "a"."zustand", NOT EXISTS
    (SELECT FROM fall.akte_zugriff z WHERE z.mandant_id = a.mandant_id AND z.akte_id = a.id AND z.konto_id = (SELECT
    kontext.konto_id()) AND z.art = 'ZUSTAENDIG' AND z.gueltig_von <= (SELECT kontext.stichtag()) AND (z.gueltig_bis
    IS NULL OR z.gueltig_bis >= (SELECT kontext.stichtag())) OFFSET 0) as "inVertretung"
  from "fall"."akte_beteiligte" as "b"
  inner join "fall"."akte" as "a" on "a"."mandant_id" = "b"."mandant_id"
  and "a"."id" = "b"."akte_id"
  where "b"."mandant_id" = $1
  and "b"."person_id" = ANY ($2::uuid[])
  order by "a"."begonnen_am" desc, "a"."id" desc;

-- listBeteiligte
select "akte_id" as "akteId", "person_id" as "personId", "rolle", "gueltig_von" as "gueltigVon", "gueltig_bis" as
    "gueltigBis", "siegel", "version"
  from "fall"."akte_beteiligte"
  where "mandant_id" = $1
  and "akte_id" = ANY ($2::uuid[]);

-- listHauptpersonen
select "p"."id" as "personId", "p"."pseudonym", "p"."version", "i"."siegel", "b"."akte_id" as "akteId",
    "z"."ziel_person_id" as "zielPersonId"
  from "fall"."person" as "p"
  inner join "fall"."person_identitaet" as "i" on "i"."mandant_id" = "p"."mandant_id"
  and "i"."person_id" = "p"."id"
  inner join "fall"."akte_beteiligte" as "b" on "b"."mandant_id" = "p"."mandant_id"
  and "b"."person_id" = "p"."id"
  left join lateral (select "ziel_person_id" from "fall"."person_zusammenfuehrung" where "mandant_id" = $1 and
    "person_id" = "p"."id" and "aufgehoben_am" is null offset 0) as "z" on true
  where "p"."mandant_id" = $2
  and "b"."mandant_id" = $3
  and "b"."akte_id" = ANY ($4::uuid[])
  and "b"."rolle" = 'HAUPTPERSON';

-- ── src/modules/person/zusammenfuehrung.repo.ts ──

-- listEigenePersonen
select distinct "person_id" as "personId"
  from "fall"."akte_beteiligte"
  where "mandant_id" = $1
  and "akte_id" = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  order by "person_id" desc
  limit $3;

-- listZiele
select "id", "ziel_person_id" as "zielPersonId", "person_id" as "personId", "zusammengefuehrt_am" as "am"
  from "fall"."person_zusammenfuehrung"
  where "mandant_id" = $1
  and "aufgehoben_am" is null
  and "person_id" = ANY ($2::uuid[])
  order by "id" desc;

-- listDoppelte
select "ziel_person_id" as "zielPersonId", "person_id" as "personId"
  from "fall"."person_zusammenfuehrung"
  where "mandant_id" = $1
  and "aufgehoben_am" is null
  and "ziel_person_id" = ANY ($2::uuid[]);

-- listZusammenfuehrungszeilen
select "id", "ziel_person_id" as "zielPersonId", "person_id" as "personId", "zusammengefuehrt_am" as "am",
    "rueckgaengig_bis" as "rueckgaengigBis"
  from "fall"."person_zusammenfuehrung"
  where "mandant_id" = $1
  and "aufgehoben_am" is null
  and "ziel_person_id" = ANY ($2::uuid[])
  order by "id" desc;

-- insertZusammenfuehrung
insert into "fall"."person_zusammenfuehrung" ("mandant_id", "id", "ziel_person_id", "person_id", "ziel_siegel",
    "person_siegel", "ziel_version", "zusammengefuehrt_am", "zusammengefuehrt_von", "rueckgaengig_bis",
    "aufgehoben_am", "aufgehoben_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- lockZusammenfuehrung
select *
  from "fall"."person_zusammenfuehrung"
  where "mandant_id" = $1
  and "id" = $2
  for update;

-- closeZusammenfuehrung
update "fall"."person_zusammenfuehrung"
  set "aufgehoben_am" = $1, "aufgehoben_von" = $2
  where "mandant_id" = $3
  and "id" = $4;

-- insertVerschieden
insert into "fall"."person_verschieden" ("mandant_id", "person_a", "person_b", "entschieden_am", "entschieden_von")
  values ($1, $2, $3, $4, $5)
  on conflict ("mandant_id", "person_a", "person_b") do nothing;

-- listVerschiedene
select "person_a" as "a", "person_b" as "b"
  from "fall"."person_verschieden"
  where "mandant_id" = $1
  and "person_a" = ANY ($2::uuid[]);
