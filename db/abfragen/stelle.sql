-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/stelle/angaben.repo.ts ──

-- listProfile
SELECT stelle_id AS "stelleId", lfd, profil, schwerpunkt, gueltig_von AS von, erfasst_am AS "erfasstAm"
  FROM foerderung.stelle_profil
  WHERE stelle_id = ANY($1::uuid[])
  ORDER BY stelle_id, gueltig_von, lfd;

-- insertProfil
INSERT INTO foerderung.stelle_profil (stelle_id, lfd, profil, schwerpunkt, gueltig_von, erfasst_am, erfasst_von)
    SELECT $1::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM foerderung.stelle_profil x WHERE x.stelle_id = $2),
    $3, $4, $5::date, $6::timestamptz, $7::uuid;

-- listQualifikationen
SELECT besetzung_id AS "besetzungId", abschluss, nachgewiesen, grund, erfasst_am AS "erfasstAm"
  FROM foerderung.besetzung_qualifikation
  WHERE besetzung_id = ANY($1::uuid[])
  ORDER BY besetzung_id, lfd;

-- insertQualifikation
INSERT INTO foerderung.besetzung_qualifikation (besetzung_id, standort_id, lfd, abschluss, nachgewiesen, grund,
    erfasst_am, erfasst_von) SELECT $1::uuid, $2::uuid, (SELECT coalesce(max(x.lfd), 0) + 1 FROM
    foerderung.besetzung_qualifikation x WHERE x.besetzung_id = $3), $4, $5::boolean, $6, $7::timestamptz, $8::uuid;

-- ── src/modules/stelle/bericht.repo.ts ──

-- listKontingenteAm: the Land, as known now
SELECT standort_id AS "standortId", zugewiesen_vzae AS zugewiesen, vorgesehen_vzae AS vorgesehen, stand
  FROM foerderung.kontingent k
  WHERE baustein = $1
  AND true
  AND ("k"."gueltig_von" <= $2::date AND ("k"."gueltig_bis" IS NULL OR "k"."gueltig_bis" >= $3::date))
  AND "k"."ersetzt_am" IS NULL;

-- listKontingenteAm: one Standort, as known on a day
SELECT standort_id AS "standortId", zugewiesen_vzae AS zugewiesen, vorgesehen_vzae AS vorgesehen, stand
  FROM foerderung.kontingent k
  WHERE baustein = $1
  AND "k"."standort_id" = $2::uuid
  AND ("k"."gueltig_von" <= $3::date AND ("k"."gueltig_bis" IS NULL OR "k"."gueltig_bis" >= $4::date))
  AND ("k"."erfasst_am" <= (($5::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin' - interval '1 microsecond') AND
    ("k"."ersetzt_am" IS NULL OR "k"."ersetzt_am" > (($6::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin' -
    interval '1 microsecond')));

-- listBesetzungenAm: the Land, as known now
SELECT standort_id AS "standortId", coalesce(sum(vzae) FILTER (WHERE gilt), 0)::int AS besetzt, min(stand) FILTER
    (WHERE gilt) AS stand, coalesce(bool_or(stand IS NULL) FILTER (WHERE gilt), true) AS "vonHand"
  FROM ( SELECT b.standort_id, b.vzae, b.stand, ("b"."gueltig_von" <= $1::date AND ("b"."gueltig_bis" IS NULL OR
    "b"."gueltig_bis" >= $2::date)) AS gilt FROM foerderung.besetzung b LEFT JOIN foerderung.stelle s ON s.id =
    b.stelle_id WHERE b.baustein = $3 AND true AND "b"."ersetzt_am" IS NULL AND b.gueltig_von <= $4::date AND
    s.verwaltungsassistenz IS NOT TRUE UNION ALL SELECT s.standort_id, 0, NULL::date, false FROM foerderung.stelle s
    JOIN foerderung.stelle_fassung f ON f.stelle_id = s.id WHERE s.baustein = $5 AND true AND NOT
    s.verwaltungsassistenz AND ("f"."gueltig_von" <= $6::date AND ("f"."gueltig_bis" IS NULL OR "f"."gueltig_bis" >=
    $7::date)) AND "f"."ersetzt_am" IS NULL ) alle
  GROUP BY standort_id;

-- listBesetzungenAm: one Standort, as known at a moment
SELECT standort_id AS "standortId", coalesce(sum(vzae) FILTER (WHERE gilt), 0)::int AS besetzt, min(stand) FILTER
    (WHERE gilt) AS stand, coalesce(bool_or(stand IS NULL) FILTER (WHERE gilt), true) AS "vonHand"
  FROM ( SELECT b.standort_id, b.vzae, b.stand, ("b"."gueltig_von" <= $1::date AND ("b"."gueltig_bis" IS NULL OR
    "b"."gueltig_bis" >= $2::date)) AS gilt FROM foerderung.besetzung b LEFT JOIN foerderung.stelle s ON s.id =
    b.stelle_id WHERE b.baustein = $3 AND "b"."standort_id" = $4::uuid AND ("b"."erfasst_am" <= $5::timestamptz AND
    ("b"."ersetzt_am" IS NULL OR "b"."ersetzt_am" > $6::timestamptz)) AND b.gueltig_von <= $7::date AND
    s.verwaltungsassistenz IS NOT TRUE UNION ALL SELECT s.standort_id, 0, NULL::date, false FROM foerderung.stelle s
    JOIN foerderung.stelle_fassung f ON f.stelle_id = s.id WHERE s.baustein = $8 AND "s"."standort_id" = $9::uuid
    AND NOT s.verwaltungsassistenz AND ("f"."gueltig_von" <= $10::date AND ("f"."gueltig_bis" IS NULL OR
    "f"."gueltig_bis" >= $11::date)) AND ("f"."erfasst_am" <= $12::timestamptz AND ("f"."ersetzt_am" IS NULL OR
    "f"."ersetzt_am" > $13::timestamptz)) ) alle
  GROUP BY standort_id;

-- findImport
select "baustein", "erfasst_am" as "erfasstAm"
  from "foerderung"."stellen_import"
  where "datei_hash" = $1
  order by "erfasst_am" desc
  limit $2;

-- ── src/modules/stelle/importbestand.repo.ts ──

-- lockBaustein: import
SELECT pg_advisory_xact_lock($1::int, $2::int);
SELECT date_trunc('milliseconds', clock_timestamp()) AS jetzt;

-- lockBaustein: by hand
SELECT pg_advisory_xact_lock_shared($1::int, $2::int);
SELECT pg_advisory_xact_lock(hashtextextended($1, 0));
SELECT date_trunc('milliseconds', clock_timestamp()) AS jetzt;

-- loadBestaende: two Standorte
select "id", "standort_id", "zugewiesen_vzae", "vorgesehen_vzae", "gueltig_von", "gueltig_bis", "stand", "quelle"
  from "foerderung"."kontingent"
  where "baustein" = $1
  and "standort_id" in ($2, $3)
  and "ersetzt_am" is null;
select "b"."id", "b"."standort_id", "b"."stelle_id", "b"."vzae", "b"."gueltig_von", "b"."gueltig_bis", "b"."stand",
    "b"."quelle"
  from "foerderung"."besetzung" as "b"
  left join "foerderung"."stelle" as "s" on "s"."id" = "b"."stelle_id"
  where "b"."baustein" = $1
  and "b"."standort_id" in ($2, $3)
  and "b"."ersetzt_am" is null
  and ("s"."id" is null or "s"."verwaltungsassistenz" = $4);
select "s"."standort_id", "f"."gueltig_von", "f"."gueltig_bis"
  from "foerderung"."stelle" as "s"
  inner join "foerderung"."stelle_fassung" as "f" on "f"."stelle_id" = "s"."id"
  where "s"."baustein" = $1
  and "s"."standort_id" in ($2, $3)
  and "s"."verwaltungsassistenz" = $4
  and "f"."ersetzt_am" is null;

-- saveImportplan
update "foerderung"."kontingent"
  set "ersetzt_am" = $1
  where "id" in ($2)
  and "ersetzt_am" is null;
update "foerderung"."besetzung"
  set "ersetzt_am" = $1
  where "id" in ($2)
  and "ersetzt_am" is null;
insert into "foerderung"."kontingent" ("baustein", "erfasst_am", "erfasst_von", "ersetzt_am", "id", "standort_id",
    "zugewiesen_vzae", "vorgesehen_vzae", "gueltig_von", "gueltig_bis", "stand", "quelle")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
insert into "foerderung"."besetzung" ("baustein", "erfasst_am", "erfasst_von", "ersetzt_am", "id", "standort_id",
    "stelle_id", "vzae", "gueltig_von", "gueltig_bis", "stand", "quelle", "ersetzt_zeile")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

-- insertImportlauf
insert into "foerderung"."stellen_import" ("id", "baustein", "datei_hash", "zeilen", "neu", "unveraendert",
    "ausgelassen", "systemkonto", "erfasst_am", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

-- saveKontingent
update "foerderung"."kontingent"
  set "ersetzt_am" = $1
  where "id" in ($2)
  and "ersetzt_am" is null;
insert into "foerderung"."kontingent" ("id", "standort_id", "baustein", "zugewiesen_vzae", "vorgesehen_vzae",
    "gueltig_von", "gueltig_bis", "stand", "quelle", "erfasst_am", "erfasst_von", "ersetzt_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

-- ── src/modules/stelle/stelle.repo.ts ──

-- findStelle
select "s"."id", "s"."standort_id", "s"."baustein", "s"."verwaltungsassistenz", "s"."mandant_id", "s"."kommune_id",
    "f"."version", "f"."bezeichnung", "f"."umfang_vzae", "f"."anbindung", "f"."anbindung_grund", "f"."gueltig_von",
    "f"."gueltig_bis"
  from "foerderung"."stelle" as "s"
  inner join "foerderung"."stelle_fassung" as "f" on "f"."stelle_id" = "s"."id"
  where "f"."ersetzt_am" is null
  and "s"."id" = $1;

-- listStellen: all
select count(*) as "anzahl"
  from (select "s"."id", "s"."standort_id", "s"."baustein", "s"."verwaltungsassistenz", "s"."mandant_id",
    "s"."kommune_id", "f"."version", "f"."bezeichnung", "f"."umfang_vzae", "f"."anbindung", "f"."anbindung_grund",
    "f"."gueltig_von", "f"."gueltig_bis" from "foerderung"."stelle" as "s" inner join "foerderung"."stelle_fassung"
    as "f" on "f"."stelle_id" = "s"."id" where "f"."ersetzt_am" is null and "f"."gueltig_von" <= $1 and
    ("f"."gueltig_bis" is null or "f"."gueltig_bis" >= $2)) as "alle";
select "s"."id", "s"."standort_id", "s"."baustein", "s"."verwaltungsassistenz", "s"."mandant_id", "s"."kommune_id",
    "f"."version", "f"."bezeichnung", "f"."umfang_vzae", "f"."anbindung", "f"."anbindung_grund", "f"."gueltig_von",
    "f"."gueltig_bis"
  from "foerderung"."stelle" as "s"
  inner join "foerderung"."stelle_fassung" as "f" on "f"."stelle_id" = "s"."id"
  where "f"."ersetzt_am" is null
  and "f"."gueltig_von" <= $1
  and ("f"."gueltig_bis" is null or "f"."gueltig_bis" >= $2)
  order by "s"."standort_id", "s"."baustein", "f"."bezeichnung", "s"."id"
  limit $3
  offset $4;

-- listStellen: filtered
select count(*) as "anzahl"
  from (select "s"."id", "s"."standort_id", "s"."baustein", "s"."verwaltungsassistenz", "s"."mandant_id",
    "s"."kommune_id", "f"."version", "f"."bezeichnung", "f"."umfang_vzae", "f"."anbindung", "f"."anbindung_grund",
    "f"."gueltig_von", "f"."gueltig_bis" from "foerderung"."stelle" as "s" inner join "foerderung"."stelle_fassung"
    as "f" on "f"."stelle_id" = "s"."id" where "f"."ersetzt_am" is null and "f"."gueltig_von" <= $1 and
    ("f"."gueltig_bis" is null or "f"."gueltig_bis" >= $2) and "s"."baustein" = $3 and "s"."standort_id" = $4) as
    "alle";
select "s"."id", "s"."standort_id", "s"."baustein", "s"."verwaltungsassistenz", "s"."mandant_id", "s"."kommune_id",
    "f"."version", "f"."bezeichnung", "f"."umfang_vzae", "f"."anbindung", "f"."anbindung_grund", "f"."gueltig_von",
    "f"."gueltig_bis"
  from "foerderung"."stelle" as "s"
  inner join "foerderung"."stelle_fassung" as "f" on "f"."stelle_id" = "s"."id"
  where "f"."ersetzt_am" is null
  and "f"."gueltig_von" <= $1
  and ("f"."gueltig_bis" is null or "f"."gueltig_bis" >= $2)
  and "s"."baustein" = $3
  and "s"."standort_id" = $4
  order by "s"."standort_id", "s"."baustein", "f"."bezeichnung", "s"."id"
  limit $5
  offset $6;

-- insertStelle
insert into "foerderung"."stelle" ("id", "standort_id", "baustein", "verwaltungsassistenz", "mandant_id",
    "kommune_id", "erfasst_am", "erfasst_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8);
insert into "foerderung"."stelle_fassung" ("stelle_id", "version", "bezeichnung", "umfang_vzae", "anbindung",
    "anbindung_grund", "gueltig_von", "gueltig_bis", "erfasst_am", "erfasst_von", "ersetzt_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- insertFassung
insert into "foerderung"."stelle_fassung" ("stelle_id", "version", "bezeichnung", "umfang_vzae", "anbindung",
    "anbindung_grund", "gueltig_von", "gueltig_bis", "erfasst_am", "erfasst_von", "ersetzt_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

-- replaceFassung
update "foerderung"."stelle_fassung"
  set "ersetzt_am" = $1
  where "stelle_id" = $2
  and "version" = $3
  and "ersetzt_am" is null;

-- listBesetzungen: one
select "b".*, "p"."kuerzel"
  from "foerderung"."besetzung" as "b"
  left join "foerderung"."besetzung_person" as "p" on "p"."besetzung_id" = "b"."id"
  where "b"."id" = $1
  order by "b"."gueltig_von", "b"."id";

-- listBesetzungen: of Stellen
select "b".*, "p"."kuerzel"
  from "foerderung"."besetzung" as "b"
  left join "foerderung"."besetzung_person" as "p" on "p"."besetzung_id" = "b"."id"
  where "b"."stelle_id" in ($1, $2)
  order by "b"."gueltig_von", "b"."id";

-- listBesetzungen: of a Standort
select "b".*, "p"."kuerzel"
  from "foerderung"."besetzung" as "b"
  left join "foerderung"."besetzung_person" as "p" on "p"."besetzung_id" = "b"."id"
  where ("b"."standort_id" = $1 and "b"."baustein" = $2)
  order by "b"."gueltig_von", "b"."id";

-- insertBesetzung
insert into "foerderung"."besetzung" ("id", "standort_id", "baustein", "stelle_id", "vzae", "gueltig_von",
    "gueltig_bis", "stand", "quelle", "ersetzt_zeile", "erfasst_am", "erfasst_von", "ersetzt_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
insert into "foerderung"."besetzung_person" ("besetzung_id", "standort_id", "kuerzel")
  values ($1, $2, $3);

-- insertBesetzung: that continues another one
insert into "foerderung"."besetzung" ("id", "standort_id", "baustein", "stelle_id", "vzae", "gueltig_von",
    "gueltig_bis", "stand", "quelle", "ersetzt_zeile", "erfasst_am", "erfasst_von", "ersetzt_am")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
INSERT INTO foerderung.besetzung_qualifikation (besetzung_id, standort_id, lfd, abschluss, nachgewiesen, grund,
    erfasst_am, erfasst_von) SELECT $1::uuid, $2::uuid, 1, q.abschluss, q.nachgewiesen, q.grund, $3::timestamptz,
    $4::uuid
  FROM foerderung.besetzung_qualifikation q
  WHERE q.besetzung_id = $5
  ORDER BY q.lfd DESC
  LIMIT 1;
insert into "foerderung"."besetzung_person" ("besetzung_id", "standort_id", "kuerzel")
  values ($1, $2, $3);

-- replaceBesetzung
update "foerderung"."besetzung"
  set "ersetzt_am" = $1
  where "id" = $2
  and "ersetzt_am" is null;

-- listNamen: the Land
select "id", "name"
  from "stamm"."mandant"
  where true
  order by "name";
select "id", "name"
  from "stamm"."kommune"
  where true
  order by "name";

-- listNamen: one Standort
select "id", "name"
  from "stamm"."mandant"
  where standort_id = $1::uuid
  order by "name";
select "id", "name"
  from "stamm"."kommune"
  where standort_id = $1::uuid
  order by "name";

-- listFassungen
select *
  from "foerderung"."stelle_fassung"
  where "stelle_id" = $1
  order by "version";
