-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/warteliste/warteliste.repo.ts ──

-- listWartende
SELECT w.id, w.akte_id AS "akteId", w.version, w.seit, w.dringlichkeit, w.naechster_blick AS "naechsterBlick",
    w.ohne_sprachmittlung AS "ohneSprachmittlung", w.siegel, a.nummer, a.zustand
  FROM fall.warteliste w
  JOIN fall.akte a ON a.mandant_id = w.mandant_id
  AND a.id = w.akte_id
  WHERE w.mandant_id = $1
  AND w.stand = 'WARTET'
  AND w.akte_id = ANY (ARRAY(SELECT z.akte_id FROM fall.akte_zugriff z WHERE z.mandant_id = $2 AND z.konto_id =
    (SELECT kontext.konto_id())))
  AND a.zustand = ANY ($3::text[])
  ORDER BY w.seit, w.id
  LIMIT $4;

-- listFaellige
SELECT akte_id AS "akteId", naechster_blick AS "naechsterBlick"
  FROM fall.warteliste
  WHERE mandant_id = $1
  AND akte_id = ANY ($2::uuid[])
  AND stand = 'WARTET'
  AND naechster_blick <= $3
  ORDER BY naechster_blick, akte_id;

-- findOffen
SELECT w.id, w.akte_id AS "akteId", w.version, w.seit, w.dringlichkeit, w.naechster_blick AS "naechsterBlick",
    w.ohne_sprachmittlung AS "ohneSprachmittlung", w.siegel
  FROM fall.warteliste w
  WHERE w.mandant_id = $1
  AND w.akte_id = $2
  AND w.stand = 'WARTET';

-- listFruehere
SELECT id, seit, ende_am AS "endeAm", stand AS ergebnis
  FROM fall.warteliste
  WHERE mandant_id = $1
  AND akte_id = $2
  AND stand <> 'WARTET'
  ORDER BY ende_am DESC, id DESC
  LIMIT 20;

-- insertWartend
INSERT INTO fall.warteliste (mandant_id, id, akte_id, seit, dringlichkeit, naechster_blick, ohne_sprachmittlung,
    siegel, eingetragen_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9);

-- saveBlick
UPDATE fall.warteliste
  SET dringlichkeit = $1, naechster_blick = $2, ohne_sprachmittlung = $3, siegel = $4, version = version + 1
  WHERE mandant_id = $5
  AND id = $6;

-- saveEnde
UPDATE fall.warteliste
  SET stand = $1, ende_am = $2, version = version + 1
  WHERE mandant_id = $3
  AND id = $4;

-- listWartezahlen
SELECT art, anzahl::int AS anzahl, ueberfaellig::int AS ueberfaellig, tage::int AS tage
  FROM bericht.zaehle_warteliste($1, $2);
