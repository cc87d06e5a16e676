-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/fallanfrage/delete-faellige-anfragen.ts ──

-- deleteFaelligeAnfragen
SELECT mandant_id, id
  FROM fall.fallanfrage;
DELETE
  FROM fall.fallanfrage;
UPDATE fall.fallanfrage
  SET adresse_token = NULL;

-- ── src/modules/fallanfrage/eingang.repo.ts ──

-- listEmpfaengerzeilen
SELECT n.name AS standort, m.id, m.name
  FROM stamm.mandant m
  JOIN stamm.standort_name n ON n.standort_id = m.standort_id
  WHERE m.gueltig_von <= $1
  AND (m.gueltig_bis IS NULL OR m.gueltig_bis >= $2)
  AND n.gueltig_von <= $3
  AND (n.gueltig_bis IS NULL OR n.gueltig_bis >= $4)
  ORDER BY n.name, m.name;

-- findEmpfaenger
SELECT name
  FROM stamm.mandant
  WHERE id = $1
  AND gueltig_von <= $2
  AND (gueltig_bis IS NULL OR gueltig_bis >= $3);

-- countEingaenge
SELECT stelle::int, adresse::int
  FROM fall.zaehle_fallanfragen($1::bigint);

-- insertFallanfrage
SELECT fall.lege_fallanfrage_an($1, $2, $3, $4, $5, $6, $7::bigint, $8) AS da;

-- findAntwort
SELECT id, zustand, grund, eingegangen_am AS "eingegangenAm", rueckruf_bis AS "rueckrufBis", rueckruf_am AS
    "rueckrufAm", beantwortet_am AS "beantwortetAm", loeschen_ab AS "loeschenAb", antwort_siegel AS "antwortSiegel"
  FROM fall.lies_fallanfrage_antwort($1);

-- ── src/modules/fallanfrage/fallanfrage.repo.ts ──

-- listOffene
SELECT id, version, zustand, eingegangen_am AS "eingegangenAm", rueckruf_bis AS "rueckrufBis", rueckruf_am AS
    "rueckrufAm", versuche, letzter_versuch_am AS "letzterVersuchAm", einwilligung_am AS "einwilligungAm",
    einwilligung_form AS "einwilligungForm", beantwortet_am AS "beantwortetAm", beantwortet_von AS "beantwortetVon",
    grund, loeschen_ab AS "loeschenAb", siegel, antwort_siegel AS "antwortSiegel"
  FROM fall.fallanfrage
  WHERE mandant_id = $1
  AND zustand = 'OFFEN'
  ORDER BY rueckruf_bis, id
  LIMIT $2;

-- listBeantwortete
SELECT id, version, zustand, eingegangen_am AS "eingegangenAm", rueckruf_bis AS "rueckrufBis", rueckruf_am AS
    "rueckrufAm", versuche, letzter_versuch_am AS "letzterVersuchAm", einwilligung_am AS "einwilligungAm",
    einwilligung_form AS "einwilligungForm", beantwortet_am AS "beantwortetAm", beantwortet_von AS "beantwortetVon",
    grund, loeschen_ab AS "loeschenAb", siegel, antwort_siegel AS "antwortSiegel"
  FROM fall.fallanfrage
  WHERE mandant_id = $1
  AND zustand <> 'OFFEN'
  ORDER BY beantwortet_am DESC, id DESC
  LIMIT $2;

-- countWartende
SELECT count(*)::int AS offen, (count(*) FILTER (WHERE rueckruf_bis < $1))::int AS ueberfaellig
  FROM fall.fallanfrage
  WHERE mandant_id = $2
  AND zustand = 'OFFEN'
  AND rueckruf_am IS NULL;

-- lockAnfrage
SELECT id, version, zustand, eingegangen_am AS "eingegangenAm", rueckruf_bis AS "rueckrufBis", rueckruf_am AS
    "rueckrufAm", versuche, letzter_versuch_am AS "letzterVersuchAm", einwilligung_am AS "einwilligungAm",
    einwilligung_form AS "einwilligungForm", beantwortet_am AS "beantwortetAm", beantwortet_von AS "beantwortetVon",
    grund, loeschen_ab AS "loeschenAb", siegel, antwort_siegel AS "antwortSiegel"
  FROM fall.fallanfrage
  WHERE mandant_id = $1
  AND id = $2
  FOR UPDATE;

-- saveRueckruf
UPDATE fall.fallanfrage
  SET versuche = versuche + 1, letzter_versuch_am = $1, rueckruf_am = CASE WHEN $2 THEN $3::date ELSE rueckruf_am
    END, version = version + 1
  WHERE mandant_id = $4
  AND id = $5;

-- setUebernommen
UPDATE fall.fallanfrage
  SET zustand = 'UEBERNOMMEN', beantwortet_am = $1, beantwortet_von = $2, loeschen_ab = $3, siegel = NULL, version =
    version + 1
  WHERE mandant_id = $4
  AND id = $5;

-- setAbgesagt
UPDATE fall.fallanfrage
  SET zustand = 'ABGESAGT', grund = $1, antwort_siegel = $2, beantwortet_am = $3, beantwortet_von = $4, loeschen_ab
    = $5, version = version + 1
  WHERE mandant_id = $6
  AND id = $7;
