-- Generated: what the functions of this room send, with $1 … for values. White space is set for reading.
-- To write it anew: KIM_SCHREIBE=1, see docs/datenbank.md.

-- ── src/modules/auskunft/kopie.repo.ts ──

-- listKopiezeilen
SELECT 'fall.person' AS tabelle, json_build_object('pseudonym', "t"."pseudonym", 'erfasst_am', "t"."erfasst_am") AS
    daten, json_build_object('id', "t"."id") AS ids
  FROM "fall"."person" t
  WHERE t.mandant_id = $1
  AND "t"."id" = $2
  UNION ALL SELECT 'fall.person_identitaet' AS tabelle, json_build_object('geaendert_am', "t"."geaendert_am") AS
    daten, json_build_object('person_id', "t"."person_id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."person_identitaet" t
  WHERE t.mandant_id = $3
  AND "t"."person_id" = $4
  UNION ALL SELECT 'fall.person_zusammenfuehrung' AS tabelle, json_build_object('zusammengefuehrt_am',
    "t"."zusammengefuehrt_am", 'rueckgaengig_bis', "t"."rueckgaengig_bis", 'aufgehoben_am', "t"."aufgehoben_am",
    'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'person_siegel',
    "t"."person_siegel", 'person_id', "t"."person_id", 'ziel_siegel', "t"."ziel_siegel", 'ziel_person_id',
    "t"."ziel_person_id") AS ids
  FROM "fall"."person_zusammenfuehrung" t
  WHERE t.mandant_id = $5
  AND (t.person_id = $6 OR t.ziel_person_id = $7)
  UNION ALL SELECT 'fall.akte' AS tabelle, json_build_object('nummer', "t"."nummer", 'art', "t"."art", 'zustand',
    "t"."zustand", 'zustand_seit', "t"."zustand_seit", 'zustand_vor_ruhen', "t"."zustand_vor_ruhen", 'anonym',
    "t"."anonym", 'begonnen_am', "t"."begonnen_am", 'aufgenommen_am', "t"."aufgenommen_am", 'uebernommen_am',
    "t"."uebernommen_am", 'abgeschlossen_am', "t"."abgeschlossen_am", 'abschlussgrund', "t"."abschlussgrund",
    'kommune', (SELECT k.name FROM stamm.kommune k WHERE k.id = t.kommune_id), 'letzter_kontakt',
    "t"."letzter_kontakt", 'naechster_termin', "t"."naechster_termin", 'naechster_termin_art',
    "t"."naechster_termin_art", 'termin_um', "t"."termin_um", 'loeschen_ab', "t"."loeschen_ab",
    'loeschung_begonnen_am', "t"."loeschung_begonnen_am", 'erfasst_am', "t"."erfasst_am") AS daten,
    json_build_object('id', "t"."id", 'termin_siegel', "t"."termin_siegel") AS ids
  FROM "fall"."akte" t
  WHERE t.mandant_id = $8
  AND t.id = $9
  UNION ALL SELECT 'fall.akte_beteiligte' AS tabelle, json_build_object('rolle', "t"."rolle", 'gueltig_von',
    "t"."gueltig_von", 'gueltig_bis', "t"."gueltig_bis") AS daten, json_build_object('person_id', "t"."person_id",
    'gueltig_von', "t"."gueltig_von", 'siegel', "t"."siegel") AS ids
  FROM "fall"."akte_beteiligte" t
  WHERE t.mandant_id = $10
  AND t.akte_id = $11
  AND t.person_id = $12
  UNION ALL SELECT 'fall.beteiligte_besonders' AS tabelle, json_build_object('geaendert_am', "t"."geaendert_am") AS
    daten, json_build_object('person_id', "t"."person_id", 'besonders', "t"."besonders") AS ids
  FROM "fall"."beteiligte_besonders" t
  WHERE t.mandant_id = $13
  AND t.akte_id = $14
  AND t.person_id = $15
  UNION ALL SELECT 'fall.kurzberatung' AS tabelle, json_build_object('zugangsweg', "t"."zugangsweg", 'sprache',
    "t"."sprache", 'sprachmittlung', "t"."sprachmittlung", 'bedarfe', "t"."bedarfe", 'information_am',
    "t"."information_am", 'information_form', "t"."information_form", 'ergebnis', "t"."ergebnis", 'beendet_am',
    "t"."beendet_am") AS daten, json_build_object('akte_id', "t"."akte_id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."kurzberatung" t
  WHERE t.mandant_id = $16
  AND t.akte_id = $17
  UNION ALL SELECT 'fall.aufnahme' AS tabelle, json_build_object('zugangsweg', "t"."zugangsweg", 'sprache',
    "t"."sprache", 'dringlichkeit', "t"."dringlichkeit", 'komplexe_bedarfslage', "t"."komplexe_bedarfslage",
    'hohe_akteursdichte', "t"."hohe_akteursdichte", 'fehlende_ressourcen', "t"."fehlende_ressourcen",
    'regelversorgung_greift_nicht', "t"."regelversorgung_greift_nicht", 'einwilligung_zusammenarbeit',
    "t"."einwilligung_zusammenarbeit", 'anderes_fallmanagement', "t"."anderes_fallmanagement",
    'mit_begruendeter_ausnahme', "t"."mit_begruendeter_ausnahme", 'entscheidung', "t"."entscheidung",
    'entschieden_am', "t"."entschieden_am", 'ablehnungsgrund', "t"."ablehnungsgrund") AS daten,
    json_build_object('akte_id', "t"."akte_id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."aufnahme" t
  WHERE t.mandant_id = $18
  AND t.akte_id = $19
  UNION ALL SELECT 'fall.assessment' AS tabelle, json_build_object('datum', "t"."datum", 'art', "t"."art",
    'abgeschlossen', "t"."abgeschlossen", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id',
    "t"."id") AS ids
  FROM "fall"."assessment" t
  WHERE t.mandant_id = $20
  AND t.akte_id = $21
  UNION ALL SELECT 'fall.assessment_bereich' AS tabelle, json_build_object('bereich', "t"."bereich", 'erhebung',
    "t"."erhebung", 'bedarf', "t"."bedarf") AS daten, json_build_object('assessment_id', "t"."assessment_id",
    'bereich', "t"."bereich", 'siegel', "t"."siegel", 'besonders', "t"."besonders") AS ids
  FROM "fall"."assessment_bereich" t
  WHERE t.mandant_id = $22
  AND t.assessment_id IN (SELECT a.id FROM fall.assessment a WHERE a.mandant_id = $23 AND a.akte_id = $24)
  UNION ALL SELECT 'fall.ziel' AS tabelle, json_build_object('bereich', "t"."bereich", 'prioritaet',
    "t"."prioritaet", 'stand', "t"."stand", 'stand_seit', "t"."stand_seit", 'vereinbart_am', "t"."vereinbart_am",
    'form', "t"."form", 'frist', "t"."frist", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id',
    "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."ziel" t
  WHERE t.mandant_id = $25
  AND t.akte_id = $26
  UNION ALL SELECT 'fall.schritt' AS tabelle, json_build_object('art', "t"."art", 'wer', "t"."wer", 'faellig_am',
    "t"."faellig_am", 'stand', "t"."stand", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id',
    "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."schritt" t
  WHERE t.mandant_id = $27
  AND t.akte_id = $28
  UNION ALL SELECT 'fall.kontakt' AS tabelle, json_build_object('datum', "t"."datum", 'art', "t"."art", 'ort',
    "t"."ort", 'erreicht', "t"."erreicht", 'abgebrochen', "t"."abgebrochen", 'dauer_minuten', "t"."dauer_minuten",
    'sprache', "t"."sprache", 'sprachmittlung', "t"."sprachmittlung", 'themen', "t"."themen", 'vom_papier',
    "t"."vom_papier", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel',
    "t"."siegel") AS ids
  FROM "fall"."kontakt" t
  WHERE t.mandant_id = $29
  AND t.akte_id = $30
  UNION ALL SELECT 'fall.netzwerk_helfer' AS tabelle, json_build_object('erfasst_am', "t"."erfasst_am") AS daten,
    json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."netzwerk_helfer" t
  WHERE t.mandant_id = $31
  AND t.akte_id = $32
  UNION ALL SELECT 'fall.rechtskreis_eintrag' AS tabelle, json_build_object('zurueckgenommen',
    "t"."zurueckgenommen", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel',
    "t"."siegel") AS ids
  FROM "fall"."rechtskreis_eintrag" t
  WHERE t.mandant_id = $33
  AND t.akte_id = $34
  AND t.person_id = $35
  UNION ALL SELECT 'fall.rechtskreis_zurueckstellung' AS tabelle, json_build_object('aufgehoben', "t"."aufgehoben",
    'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."rechtskreis_zurueckstellung" t
  WHERE t.mandant_id = $36
  AND t.akte_id = $37
  UNION ALL SELECT 'fall.verfahren' AS tabelle, json_build_object('erfasst_am', "t"."erfasst_am") AS daten,
    json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."verfahren" t
  WHERE t.mandant_id = $38
  AND t.akte_id = $39
  AND t.person_id = $40
  UNION ALL SELECT 'fall.sprachmittlung' AS tabelle, json_build_object('tag', "t"."tag", 'zustand', "t"."zustand",
    'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."sprachmittlung" t
  WHERE t.mandant_id = $41
  AND t.akte_id = $42
  UNION ALL SELECT 'fall.warteliste' AS tabelle, json_build_object('seit', "t"."seit", 'dringlichkeit',
    "t"."dringlichkeit", 'ohne_sprachmittlung', "t"."ohne_sprachmittlung", 'naechster_blick', "t"."naechster_blick",
    'stand', "t"."stand", 'ende_am', "t"."ende_am", 'erfasst_am', "t"."erfasst_am") AS daten,
    json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."warteliste" t
  WHERE t.mandant_id = $43
  AND t.akte_id = $44
  UNION ALL SELECT 'fall.einwilligung' AS tabelle, json_build_object('zweck', "t"."zweck", 'entscheidung',
    "t"."entscheidung", 'empfaenger_art', "t"."empfaenger_art", 'form', "t"."form", 'gueltig_von',
    "t"."gueltig_von", 'gueltig_bis', "t"."gueltig_bis", 'widerrufen_am', "t"."widerrufen_am", 'text_version',
    "t"."text_version", 'text_sprache', "t"."text_sprache", 'erfasst_am', "t"."erfasst_am") AS daten,
    json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."einwilligung" t
  WHERE t.mandant_id = $45
  AND t.akte_id = $46
  AND t.person_id = $47
  UNION ALL SELECT 'fall.herkunft' AS tabelle, json_build_object('am', "t"."am", 'art', "t"."art", 'eingang',
    "t"."eingang", 'aufgehoben_am', "t"."aufgehoben_am", 'erfasst_am', "t"."erfasst_am") AS daten,
    json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."herkunft" t
  WHERE t.mandant_id = $48
  AND t.akte_id = $49
  UNION ALL SELECT 'fall.offenlegung' AS tabelle, json_build_object('am', "t"."am", 'erfasst_am', "t"."erfasst_am")
    AS daten, json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."offenlegung" t
  WHERE t.mandant_id = $50
  AND t.akte_id = $51
  UNION ALL SELECT 'fall.verweis' AS tabelle, json_build_object('empfaenger_art', "t"."empfaenger_art", 'form',
    "t"."form", 'weg', "t"."weg", 'zustand', "t"."zustand", 'zustand_seit', "t"."zustand_seit", 'vorgeschlagen_am',
    "t"."vorgeschlagen_am", 'vermittelt_am', "t"."vermittelt_am", 'frist', "t"."frist", 'rueckfrage_offen',
    "t"."rueckfrage_offen", 'neu', "t"."neu", 'abweisungsgrund', "t"."abweisungsgrund", 'ergebnis', "t"."ergebnis",
    'ergebnis_am', "t"."ergebnis_am", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id",
    'siegel', "t"."siegel") AS ids
  FROM "fall"."verweis" t
  WHERE t.mandant_id = $52
  AND t.akte_id = $53
  UNION ALL SELECT 'fall.verweis_eintrag' AS tabelle, json_build_object('datum', "t"."datum", 'art', "t"."art",
    'code', "t"."code", 'ueber', "t"."ueber", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id',
    "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."verweis_eintrag" t
  WHERE t.mandant_id = $54
  AND t.verweis_id IN (SELECT v.id FROM fall.verweis v WHERE v.mandant_id = $55 AND v.akte_id = $56)
  UNION ALL SELECT 'fall.verweis_link' AS tabelle, json_build_object('ausgegeben_am', "t"."ausgegeben_am",
    'gueltig_bis', "t"."gueltig_bis", 'geoeffnet_am', "t"."geoeffnet_am", 'geschlossen_grund',
    "t"."geschlossen_grund", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel',
    "t"."siegel") AS ids
  FROM "fall"."verweis_link" t
  WHERE t.mandant_id = $57
  AND t.verweis_id IN (SELECT v.id FROM fall.verweis v WHERE v.mandant_id = $58 AND v.akte_id = $59)
  UNION ALL SELECT 'fall.uebertragung' AS tabelle, json_build_object('uebertragen_am', "t"."uebertragen_am",
    'zeitraum', "t"."zeitraum", 'formular', "t"."formular", 'fassung', "t"."fassung", 'umfang', "t"."umfang",
    'stand_lfd', "t"."stand_lfd", 'zurueckgenommen', "t"."zurueckgenommen", 'erfasst_am', "t"."erfasst_am") AS
    daten, json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."uebertragung" t
  WHERE t.mandant_id = $60
  AND t.akte_id = $61
  UNION ALL SELECT 'fall.uebergabe_inhalt' AS tabelle, json_build_object() AS daten,
    json_build_object('uebergabe_id', "t"."uebergabe_id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."uebergabe_inhalt" t
  WHERE t.mandant_id = $62
  AND t.akte_id = $63
  UNION ALL SELECT 'fall.abgabe_inhalt' AS tabelle, json_build_object('loeschen_ab', "t"."loeschen_ab") AS daten,
    json_build_object('abgabe_id', "t"."abgabe_id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."abgabe_inhalt" t
  WHERE t.mandant_id = $64
  AND t.akte_id = $65
  UNION ALL SELECT 'fall.fallanalyse' AS tabelle, json_build_object('am', "t"."am", 'art', "t"."art", 'kurzform',
    "t"."kurzform", 'zustand', "t"."zustand", 'minuten', "t"."minuten", 'leitfragen', "t"."leitfragen",
    'nachfassen_am', "t"."nachfassen_am", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id',
    "t"."id", 'siegel', "t"."siegel", 'ergebnis', "t"."ergebnis") AS ids
  FROM "fall"."fallanalyse" t
  WHERE t.mandant_id = $66
  AND t.akte_id = $67
  UNION ALL SELECT 'fall.fallanalyse_beitrag' AS tabelle, json_build_object('am', "t"."am", 'art', "t"."art",
    'frage', "t"."frage", 'gelesen_am', "t"."gelesen_am") AS daten, json_build_object('id', "t"."id", 'siegel',
    "t"."siegel") AS ids
  FROM "fall"."fallanalyse_beitrag" t
  WHERE t.mandant_id = $68
  AND t.akte_id = $69
  UNION ALL SELECT 'fall.fallanalyse_aufgabe' AS tabelle, json_build_object('frist', "t"."frist", 'erledigt_am',
    "t"."erledigt_am") AS daten, json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."fallanalyse_aufgabe" t
  WHERE t.mandant_id = $70
  AND t.akte_id = $71
  UNION ALL SELECT 'fall.kindeswohl' AS tabelle, json_build_object('begonnen_am', "t"."begonnen_am", 'beendet_am',
    "t"."beendet_am", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel',
    "t"."siegel") AS ids
  FROM "fall"."kindeswohl" t
  WHERE t.mandant_id = $72
  AND t.akte_id = $73
  UNION ALL SELECT 'fall.kindeswohl_schritt' AS tabelle, json_build_object('am', "t"."am", 'erfasst_am',
    "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."kindeswohl_schritt" t
  WHERE t.mandant_id = $74
  AND t.akte_id = $75
  UNION ALL SELECT 'fall.loeschsperre' AS tabelle, json_build_object('gesperrt_am', "t"."gesperrt_am",
    'gesperrt_bis', "t"."gesperrt_bis", 'grund', "t"."grund", 'aufgehoben_am', "t"."aufgehoben_am", 'erfasst_am',
    "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel', "t"."siegel") AS ids
  FROM "fall"."loeschsperre" t
  WHERE t.mandant_id = $76
  AND t.akte_id = $77
  UNION ALL SELECT 'fall.betroffenenantrag' AS tabelle, json_build_object('art', "t"."art", 'eingang',
    "t"."eingang", 'verlaengert_am', "t"."verlaengert_am", 'beantwortet_am', "t"."beantwortet_am", 'ergebnis',
    "t"."ergebnis", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('id', "t"."id", 'siegel',
    "t"."siegel") AS ids
  FROM "fall"."betroffenenantrag" t
  WHERE t.mandant_id = $78
  AND t.akte_id = $79
  UNION ALL SELECT 'fall.ereignis' AS tabelle, json_build_object('wirksam_am', "t"."wirksam_am", 'art', "t"."art",
    'lfd', "t"."lfd", 'codes', "t"."codes", 'erfasst_am', "t"."erfasst_am") AS daten, json_build_object('lfd',
    "t"."lfd", 'siegel', "t"."siegel", 'akte_id', "t"."akte_id") AS ids
  FROM "fall"."ereignis" t
  WHERE t.mandant_id = $80
  AND t.akte_id = $81;
