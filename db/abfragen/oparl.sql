-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/oparl/oparl.repo.ts ──

-- listOeffentlicheStandorte
SELECT standort_id AS "standortId", angelegt, geaendert
  FROM steuerung.liste_oeffentliche_standorte();

-- listOeffentlicheGremien
SELECT id, offen, art, name, beginn, ende, ober_id AS "oberId", angelegt, geaendert
  FROM steuerung.liste_oeffentliche_gremien($1)
  ORDER BY angelegt, id;

-- listOeffentlicheSitzungen
SELECT id, gremium_id AS "gremiumId", offen, datum, beginn, dauer, ort, abgesagt, genehmigt, angelegt, geaendert
  FROM steuerung.liste_oeffentliche_sitzungen($1)
  ORDER BY angelegt, id;

-- listOeffentlicheVorlagen
SELECT id, gremium_id AS "gremiumId", sitzung_id AS "sitzungId", offen, jahr, nr, art, titel, sachverhalt,
    vorschlag, kosten, alternativen, am, ergebnis, beschluss, angelegt, geaendert
  FROM steuerung.liste_oeffentliche_vorlagen($1)
  ORDER BY angelegt, id;
