-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/datenschutz/protokoll.repo.ts ──

-- setPlanJeFrage
SELECT set_config('plan_cache_mode', 'force_custom_plan', true);

-- listZeilen: window
select "id", "zeit", "konto_id", "systemkonto", "rolle", "bereich", "ereignis", "art", "objektart", "objekt_id",
    "zweck", "grund", "rechtsgrundlage_id", "anzahl", "ergebnis", "code"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  order by "zeit" desc, "id" desc
  limit $6
  offset $7;

-- listZeilen: every filter
select "id", "zeit", "konto_id", "systemkonto", "rolle", "bereich", "ereignis", "art", "objektart", "objekt_id",
    "zweck", "grund", "rechtsgrundlage_id", "anzahl", "ergebnis", "code"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "konto_id" = $6
  and "bereich" = $7
  and "art" = $8
  and "ergebnis" = $9
  and "ereignis" = $10
  and objekt_id = ANY ($11::uuid[])
  order by "zeit" desc, "id" desc
  limit $12
  offset $13;

-- listZeilen: sample
select "id", "zeit", "konto_id", "systemkonto", "rolle", "bereich", "ereignis", "art", "objektart", "objekt_id",
    "zweck", "grund", "rechtsgrundlage_id", "anzahl", "ergebnis", "code"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and bereich = 'fall'
  AND ('x' || left(md5($6::text || id::text), 7))::bit(28)::int % 100 = 0
  order by "zeit" desc, "id" desc
  limit $7
  offset $8;

-- countZeilen
select count(*)::int as "anzahl"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin';

-- countTage: VIELE_ZUGRIFFE
select (zeit AT TIME ZONE 'Europe/Berlin')::date::text as "tag", konto_id as "kontoId", count(*)::int as "anzahl"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and bereich = 'fall'
  AND art IN ('ABFRAGE', 'OFFENLEGUNG', 'KOMBINATION')
  AND ergebnis = 'OK'
  and "konto_id" is not null
  group by 1, 2
  order by 1 desc, 2;

-- countTage: NACHTS
select (zeit AT TIME ZONE 'Europe/Berlin')::date::text as "tag", konto_id as "kontoId", count(*)::int as "anzahl"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and bereich = 'fall'
  AND (extract(hour FROM zeit AT TIME ZONE 'Europe/Berlin') >= 22 OR extract(hour FROM zeit AT TIME ZONE
    'Europe/Berlin') < 6)
  and "konto_id" is not null
  group by 1, 2
  order by 1 desc, 2;

-- countTage: VERWEIGERT
select (zeit AT TIME ZONE 'Europe/Berlin')::date::text as "tag", konto_id as "kontoId", count(*)::int as "anzahl"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and ergebnis = 'VERWEIGERT'
  AND code IN ('KEIN_RECHT', 'NICHT_GEFUNDEN')
  AND objektart <> 'entwurf'
  and "konto_id" is not null
  group by 1, 2
  order by 1 desc, 2;

-- countTage: SUCHE_AUSSERHALB
select (zeit AT TIME ZONE 'Europe/Berlin')::date::text as "tag", konto_id as "kontoId", count(*)::int as "anzahl"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and abfrageklasse = 'AUSSERHALB_EIGENER_AKTEN'
  and "konto_id" is not null
  group by 1, 2
  order by 1 desc, 2;

-- countTage: VERTRETUNG
select (zeit AT TIME ZONE 'Europe/Berlin')::date::text as "tag", konto_id as "kontoId", count(*)::int as "anzahl"
  from "protokoll"."eintrag"
  where "mandant_id" = $1
  and "zeit" >= ($2::date + $3::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and "zeit" < ($4::date + $5::int)::timestamp AT TIME ZONE 'Europe/Berlin'
  and ergebnis = 'OK'
  AND (objekt_id, konto_id) IN (SELECT v.akte_id, v.konto_id FROM protokoll.liste_vertretungen() v)
  and "konto_id" is not null
  group by 1, 2
  order by 1 desc, 2;

-- findObjekte
SELECT objekt_id
  FROM protokoll.finde_objekte($1)
  ORDER BY haupt DESC;

-- listNummern
SELECT objekt_id, nummer
  FROM protokoll.liste_nummern($1::uuid[]);

-- getSiegelstand
SELECT letztes_siegel AS "letztesSiegel", siegel::int, ketten::int, unversiegelt::int, aelteste_offene AS
    "aeltesteOffene"
  FROM protokoll.siegelstand();
