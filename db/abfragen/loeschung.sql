-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/loeschung/delete-foerderfaelle.ts ──

-- deleteFoerderfaelle
SELECT foerderfall_id AS id, mandant_id AS "mandantId", stufe, loeschen_ab::text AS "loeschenAb", hindernis
  FROM foerderung.liste_loeschreife();
SELECT max(bis)::text AS bis
  FROM foerderung.loeschfreigabe
  WHERE freigegeben;
SELECT foerderung.loesche_belege($1) AS getan;
DELETE
  FROM technik.datei
  WHERE mandant_id = $1
  AND foerderfall_id = $2;
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;
SELECT foerderfall_id AS id, mandant_id AS "mandantId", stufe, loeschen_ab::text AS "loeschenAb", hindernis
  FROM foerderung.liste_loeschreife();
SELECT max(bis)::text AS bis
  FROM foerderung.loeschfreigabe
  WHERE freigegeben;
SELECT foerderung.loesche_foerderakte($1) AS getan;
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;

-- deleteStellenbezug
SELECT mandant_id AS "mandantId", anzahl
  FROM foerderung.loesche_stellenbezug();
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;

-- countStellenbezug
SELECT count(*)::int AS anzahl
  FROM foerderung.liste_stellenbezug();

-- ── src/modules/loeschung/loeschlauf.ts ──

-- deleteFaelligeAkten
SELECT mandant_id AS "mandantId", id, nummer, art, zustand, zustand_seit::text AS "zustandSeit",
    abgeschlossen_am::text AS "abgeschlossenAm", letzter_kontakt::text AS "letzterKontakt", loeschen_ab::text AS
    "loeschenAb", loeschung_begonnen_am IS NOT NULL AS begonnen, fall.finde_loeschhindernis(mandant_id, id) AS
    hindernis
  FROM fall.akte
  ORDER BY mandant_id, loeschen_ab, id;
SELECT mandant_id AS "mandantId", max(bis)::text AS bis
  FROM protokoll.loeschfreigabe
  GROUP BY mandant_id;
SELECT 1
  FROM fall.akte
  WHERE mandant_id = $1
  AND id = $2
  FOR UPDATE;
UPDATE fall.akte
  SET loeschung_begonnen_am = coalesce(loeschung_begonnen_am, $3)
  WHERE mandant_id = $1
  AND id = $2;
INSERT INTO bericht.fallarbeit_quartal (mandant_id, kommune_id, quartal_von, kennung) SELECT DISTINCT a.mandant_id,
    coalesce(a.kommune_id, '00000000-0000-0000-0000-000000000000'), q::date, sha256(convert_to(z.konto_id::text ||
    to_char(q, 'YYYY-MM-DD'), 'UTF8'))
  FROM fall.akte a
  JOIN fall.akte_zugriff z ON z.mandant_id = a.mandant_id
  AND z.akte_id = a.id
  CROSS JOIN LATERAL generate_series( date_trunc('quarter', greatest(z.gueltig_von, a.begonnen_am)::timestamp),
    date_trunc('quarter', least(z.gueltig_bis, a.abgeschlossen_am, $3::date)::timestamp), interval '3 months') AS q
  WHERE a.mandant_id = $1
  AND a.id = $2
  AND z.art = 'ZUSTAENDIG'
  ON CONFLICT DO NOTHING;
DELETE
  FROM fall.akte_zugriff
  WHERE mandant_id = $1
  AND akte_id = $2;
SELECT 1
  FROM fall.akte
  WHERE mandant_id = $1
  AND id = $2
  AND loeschung_begonnen_am IS NOT NULL
  FOR UPDATE;
SELECT id
  FROM fall.verweis_link
  WHERE mandant_id = $1
  AND akte_id = $2;
SELECT person_id AS id
  FROM fall.akte_beteiligte
  WHERE mandant_id = $1
  AND akte_id = $2;
SELECT max(widerrufen_am)::text AS am
  FROM fall.einwilligung
  WHERE mandant_id = $1
  AND akte_id = $2;
INSERT INTO fall.nachweis (mandant_id, id, akte_id, akte_nummer, art, codes, siegel, loeschen_ab) SELECT
    n.mandant_id, n.id, n.akte_id, $3, $4, to_jsonb(n) -
    '{mandant_id,id,akte_id,person_id,ersetzt_durch,siegel,version,erfasst_am}'::text[], n.siegel, $5
  FROM fall.einwilligung n
  WHERE n.mandant_id = $1
  AND n.akte_id = $2;
INSERT INTO fall.nachweis (mandant_id, id, akte_id, akte_nummer, art, codes, siegel, loeschen_ab) SELECT
    n.mandant_id, n.id, n.akte_id, $3, $4, to_jsonb(n) -
    '{mandant_id,id,akte_id,person_id,ersetzt_durch,siegel,version,erfasst_am}'::text[], n.siegel, $5
  FROM fall.offenlegung n
  WHERE n.mandant_id = $1
  AND n.akte_id = $2;
INSERT INTO fall.nachweis (mandant_id, id, akte_id, akte_nummer, art, codes, siegel, loeschen_ab) SELECT
    n.mandant_id, n.id, n.akte_id, $3, $4, to_jsonb(n) -
    '{mandant_id,id,akte_id,person_id,ersetzt_durch,siegel,version,erfasst_am}'::text[], n.siegel, $5
  FROM fall.kindeswohl n
  WHERE n.mandant_id = $1
  AND n.akte_id = $2;
INSERT INTO fall.nachweis (mandant_id, id, akte_id, akte_nummer, art, codes, siegel, loeschen_ab) SELECT
    n.mandant_id, n.id, n.akte_id, $3, $4, to_jsonb(n) -
    '{mandant_id,id,akte_id,person_id,ersetzt_durch,siegel,version,erfasst_am}'::text[], n.siegel, $5
  FROM fall.kindeswohl_schritt n
  WHERE n.mandant_id = $1
  AND n.akte_id = $2;
DELETE
  FROM fall.entwurf
  WHERE mandant_id = $1
  AND bezug = $2
  AND subjekt_art = 'akte';
DELETE
  FROM technik.datei
  WHERE mandant_id = $1
  AND akte_id = $2;
DELETE
  FROM fall.abgabe_inhalt
  WHERE mandant_id = $1
  AND akte_id = $2;
DELETE
  FROM fall.akte
  WHERE mandant_id = $1
  AND id = $2;
DELETE
  FROM fall.person
  WHERE mandant_id = $1
  AND id = ANY ($2::uuid[])
  RETURNING id;
DELETE
  FROM technik.datei
  WHERE mandant_id = $1
  AND person_id = ANY ($2::uuid[]);
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;

-- deleteFaelligesBesonderes
SELECT mandant_id AS "mandantId", akte_id AS id, loeschen_ab::text AS "loeschenAb", false AS begonnen, hindernis
  FROM fall.liste_faelliges_besonderes();
SELECT mandant_id AS "mandantId", max(bis)::text AS bis
  FROM protokoll.loeschfreigabe
  GROUP BY mandant_id;
SELECT dateien, rest
  FROM fall.leere_besonderes($1);
DELETE
  FROM technik.datei
  WHERE mandant_id = $1
  AND akte_id = $2
  AND klasse = 'besonders';
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;

-- deleteFaelligeNachweise
DELETE
  FROM fall.nachweis
  RETURNING mandant_id AS "mandantId", akte_id AS "akteId";
INSERT INTO protokoll.loeschlauf (mandant_id, lauf_am, klasse, gegenstand, regelfassung, anzahl)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (mandant_id, lauf_am, klasse, gegenstand, regelfassung) DO UPDATE SET anzahl =
    protokoll.loeschlauf.anzahl + EXCLUDED.anzahl;

-- ── src/modules/loeschung/loeschung.repo.ts ──

-- listEigeneZeilen
SELECT a.id AS "akteId", a.nummer, a.art, a.zustand, a.abgeschlossen_am AS "abgeschlossenAm", a.letzter_kontakt AS
    "letzterKontakt", fall.finde_loeschhindernis(a.mandant_id, a.id) AS hindernis, s.id AS "sperreId", s.grund,
    s.siegel, s.gesperrt_am AS "gesperrtAm", s.gesperrt_bis AS "gesperrtBis", s.version, a.loeschen_ab AS
    "loeschenAb"
  FROM fall.akte a
  LEFT JOIN LATERAL (SELECT l.id, l.grund, l.siegel, l.gesperrt_am, l.gesperrt_bis, l.version FROM fall.loeschsperre
    l WHERE l.mandant_id = a.mandant_id AND l.akte_id = a.id AND l.aufgehoben_am IS NULL AND l.gesperrt_bis >=
    (SELECT kontext.stichtag()) ORDER BY l.gesperrt_bis DESC LIMIT 1) s ON true
  WHERE a.mandant_id = $1
  AND a.id = ANY (ARRAY(SELECT akte_id FROM fall.akte_zugriff WHERE mandant_id = $2 AND konto_id = (SELECT
    kontext.konto_id())))
  AND a.loeschen_ab IS NOT NULL
  AND (a.loeschen_ab <= $3 OR s.id IS NOT NULL)
  ORDER BY a.loeschen_ab, a.nummer
  LIMIT $4;

-- listEigenesBesonderes
SELECT a.id AS "akteId", a.nummer, a.art, a.zustand, a.abgeschlossen_am AS "abgeschlossenAm", a.letzter_kontakt AS
    "letzterKontakt", fall.finde_loeschhindernis(a.mandant_id, a.id) AS hindernis, s.id AS "sperreId", s.grund,
    s.siegel, s.gesperrt_am AS "gesperrtAm", s.gesperrt_bis AS "gesperrtBis", s.version, b.ab AS "loeschenAb"
  FROM fall.liste_eigenes_besonderes($1) b
  JOIN fall.akte a ON a.mandant_id = $2
  AND a.id = b.akte_id
  LEFT JOIN LATERAL (SELECT l.id, l.grund, l.siegel, l.gesperrt_am, l.gesperrt_bis, l.version FROM fall.loeschsperre
    l WHERE l.mandant_id = a.mandant_id AND l.akte_id = a.id AND l.aufgehoben_am IS NULL AND l.gesperrt_bis >=
    (SELECT kontext.stichtag()) ORDER BY l.gesperrt_bis DESC LIMIT 1) s ON true
  ORDER BY b.ab, a.nummer
  LIMIT $3;

-- hasBesonderes
SELECT 1
  FROM fall.liste_eigenes_besonderes($1)
  WHERE akte_id = $2;

-- listBesondereszeilen
SELECT nummer, art, zustand, abgeschlossen_am AS "abgeschlossenAm", letzter_kontakt AS "letzterKontakt", loeschen_ab
    AS "loeschenAb", hindernis, gesperrt_bis AS "gesperrtBis", grund
  FROM protokoll.liste_besonderes_vorschau($1);

-- listNachweiszeilen
SELECT id, akte_id AS "akteId", art, codes, siegel, loeschen_ab AS "loeschenAb"
  FROM protokoll.liste_nachweise($1);

-- findSperre
select *
  from "fall"."loeschsperre"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "id" = $3;

-- isGesperrt
select "id"
  from "fall"."loeschsperre"
  where "mandant_id" = $1
  and "akte_id" = $2
  and "aufgehoben_am" is null
  and "gesperrt_bis" >= $3;

-- insertSperre
insert into "fall"."loeschsperre" ("mandant_id", "id", "akte_id", "grund", "siegel", "gesperrt_am", "gesperrt_bis",
    "gesperrt_von")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

-- updateAufgehoben
update "fall"."loeschsperre"
  set "aufgehoben_am" = $1, "aufgehoben_von" = $2, "version" = version + 1
  where "mandant_id" = $3
  and "id" = $4
  returning "version";

-- listVorschauzeilen
SELECT nummer, art, zustand, abgeschlossen_am AS "abgeschlossenAm", letzter_kontakt AS "letzterKontakt", loeschen_ab
    AS "loeschenAb", begonnen, hindernis, gesperrt_bis AS "gesperrtBis", grund
  FROM protokoll.liste_loeschvorschau($1);

-- findFreigabe
select max("bis") as "bis"
  from "protokoll"."loeschfreigabe"
  where "mandant_id" = $1;

-- insertFreigabe
insert into "protokoll"."loeschfreigabe" ("mandant_id", "id", "bis", "anzahl", "freigegeben_am", "freigegeben_von")
  values ($1, $2, $3, $4, $5, $6);

-- listLaeufe
select "lauf_am" as "am", "klasse", "gegenstand", "regelfassung" as "fassung", "anzahl"
  from "protokoll"."loeschlauf"
  where "mandant_id" = $1
  order by "lauf_am" desc, "klasse", "gegenstand"
  limit $2;
