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
select "person_id", "token"
  from "fall"."person_suche"
  where "mandant_id" = $1
  and "art" = $2
  and "token" = ANY ($3::bigint[]);

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
select "b"."person_id" as "personId", "a"."id" as "akteId", "a"."nummer", "a"."art", "a"."zustand"
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
