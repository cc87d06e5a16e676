-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/auslastung/auslastung.repo.ts ──

-- listZaehlungen
SELECT traegerart, konto_id AS "kontoId", faelle_heute::int AS "faelleHeute", kurz_heute::int AS "kurzHeute",
    faelle_stichtag::int AS "faelleStichtag", kurz_stichtag::int AS "kurzStichtag", fall_tage::int AS "fallTage",
    kurz_tage::int AS "kurzTage", begonnen::int AS begonnen
  FROM bericht.zaehle_auslastung($1, $2);

-- listVzae
SELECT traegerart, sammelmeldung, vzae_stichtag::int AS "vzaeStichtag", vzae_tage::int AS "vzaeTage"
  FROM bericht.lies_vzae($1, $2);

-- listCaseManager
SELECT traegerart, anzahl::int AS anzahl
  FROM bericht.zaehle_auslastung_koepfe($1, $2);

-- listZielzeilen
SELECT id, faelle, kurzberatungen_von AS "kurzberatungenVon", kurzberatungen_bis AS "kurzberatungenBis", akten_von
    AS "aktenVon", akten_bis AS "aktenBis", grund, gueltig_von AS "gueltigVon", erfasst_am AS "erfasstAm"
  FROM stamm.auslastung_zielwert
  WHERE standort_id = $1
  ORDER BY gueltig_von DESC, erfasst_am DESC
  LIMIT 100;

-- insertZielwerte
INSERT INTO stamm.auslastung_zielwert (id, standort_id, faelle, kurzberatungen_von, kurzberatungen_bis, akten_von,
    akten_bis, grund, gueltig_von, erfasst_von)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
