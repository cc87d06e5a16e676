-- Generated from the migrations. Data database, then key database. PostgreSQL's own words, sorted.

-- Tables and columns
benutzer.anmeldeversuch.adresse_token bigint NOT NULL
benutzer.anmeldeversuch.fehlversuche integer NOT NULL DEFAULT 0
benutzer.anmeldeversuch.kennung_token bigint NOT NULL
benutzer.anmeldeversuch.zuletzt_am timestamp with time zone NOT NULL
benutzer.anmeldeversuch.zuletzt_erfolg_am timestamp with time zone
benutzer.konto.aktiv boolean NOT NULL DEFAULT true
benutzer.konto.angelegt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
benutzer.konto.deaktiviert_am timestamp with time zone
benutzer.konto.demo boolean NOT NULL DEFAULT false
benutzer.konto.einmal_aktiv_seit timestamp with time zone
benutzer.konto.einmal_geheimnis bytea
benutzer.konto.email text
benutzer.konto.gesperrt_am timestamp with time zone
benutzer.konto.gesperrt_bis timestamp with time zone
benutzer.konto.gesperrt_grund text
benutzer.konto.id uuid NOT NULL
benutzer.konto.kennung text NOT NULL
benutzer.konto.name text NOT NULL
benutzer.konto.passwort_aendern boolean NOT NULL DEFAULT true
benutzer.konto.passwort_gesetzt_am timestamp with time zone
benutzer.konto.passwort_hash text
benutzer.konto.version integer NOT NULL DEFAULT 1
benutzer.mitgliedschaft.art text NOT NULL DEFAULT 'REGULAER'::text
benutzer.mitgliedschaft.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
benutzer.mitgliedschaft.grund_code text
benutzer.mitgliedschaft.gueltig_bis date
benutzer.mitgliedschaft.gueltig_von date NOT NULL
benutzer.mitgliedschaft.id uuid NOT NULL
benutzer.mitgliedschaft.konto_id uuid NOT NULL
benutzer.mitgliedschaft.mandant_id uuid
benutzer.mitgliedschaft.rolle benutzer.rollencode NOT NULL
benutzer.mitgliedschaft.standort_id uuid
benutzer.mitgliedschaft.version integer NOT NULL DEFAULT 1
benutzer.partnerstelle.empfaenger_art text NOT NULL
benutzer.partnerstelle.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
benutzer.partnerstelle.id uuid NOT NULL
benutzer.partnerstelle.name text NOT NULL
benutzer.partnerstelle.schluessel text NOT NULL
benutzer.partnerstelle.standort_id uuid NOT NULL
benutzer.partnerzugang.eingeladen_am date NOT NULL
benutzer.partnerzugang.eingeladen_von uuid NOT NULL
benutzer.partnerzugang.geschlossen_am date
benutzer.partnerzugang.geschlossen_grund text
benutzer.partnerzugang.geschlossen_von uuid
benutzer.partnerzugang.grund text NOT NULL
benutzer.partnerzugang.gueltig_bis date NOT NULL
benutzer.partnerzugang.konto_id uuid NOT NULL
benutzer.partnerzugang.partnerstelle_id uuid NOT NULL
benutzer.partnerzugang.standort_id uuid NOT NULL
benutzer.partnerzugang.version integer NOT NULL DEFAULT 1
benutzer.rolle_einstellung.absolut_minuten integer NOT NULL
benutzer.rolle_einstellung.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
benutzer.rolle_einstellung.leerlauf_minuten integer NOT NULL
benutzer.rolle_einstellung.rolle benutzer.rollencode NOT NULL
benutzer.rolle_einstellung.zweiter_faktor_pflicht boolean NOT NULL
benutzer.rollen_unvereinbar.rolle_a benutzer.rollencode NOT NULL
benutzer.rollen_unvereinbar.rolle_b benutzer.rollencode NOT NULL
benutzer.sitzung.absolut_bis timestamp with time zone NOT NULL
benutzer.sitzung.beendet_am timestamp with time zone
benutzer.sitzung.bestaetigt_um timestamp with time zone NOT NULL
benutzer.sitzung.erzeugt_am timestamp with time zone NOT NULL
benutzer.sitzung.id uuid NOT NULL
benutzer.sitzung.konto_id uuid NOT NULL
benutzer.sitzung.laeuft_ab_um timestamp with time zone NOT NULL
benutzer.sitzung.mitgliedschaft_id uuid NOT NULL
benutzer.sitzung.token_hash bytea NOT NULL
benutzer.sitzung.zuletzt_am timestamp with time zone NOT NULL
benutzer.verbrauchter_einmalcode.konto_id uuid NOT NULL
benutzer.verbrauchter_einmalcode.verbraucht_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
benutzer.verbrauchter_einmalcode.zeitschritt bigint NOT NULL
bericht.anfrage_frage.anfrage_id uuid NOT NULL
bericht.anfrage_frage.antwort text NOT NULL DEFAULT ''::text
bericht.anfrage_frage.erklaert text[] NOT NULL DEFAULT '{}'::text[]
bericht.anfrage_frage.id uuid NOT NULL
bericht.anfrage_frage.nummer integer NOT NULL
bericht.anfrage_frage.wortlaut text NOT NULL
bericht.anfrage_schritt.am date NOT NULL
bericht.anfrage_schritt.anfrage_id uuid NOT NULL
bericht.anfrage_schritt.art text NOT NULL
bericht.anfrage_schritt.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.anfrage_schritt.erklaert text[] NOT NULL DEFAULT '{}'::text[]
bericht.anfrage_schritt.inhalt text
bericht.anfrage_schritt.konto_id uuid NOT NULL
bericht.anfrage_schritt.lfd integer NOT NULL
bericht.anfrage_schritt.mitzeichnung jsonb NOT NULL DEFAULT '[]'::jsonb
bericht.anfrage_schritt.nach text NOT NULL
bericht.anfrage_schritt.referat text
bericht.anfrage_schritt.von text NOT NULL
bericht.anfrage_tabelle.anfrage_id uuid NOT NULL
bericht.anfrage_tabelle.anlage integer NOT NULL
bericht.anfrage_tabelle.definition text NOT NULL
bericht.anfrage_tabelle.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.anfrage_tabelle.ergebnis jsonb NOT NULL
bericht.anfrage_tabelle.ersetzt_am timestamp with time zone
bericht.anfrage_tabelle.fassung integer NOT NULL
bericht.anfrage_tabelle.frage jsonb NOT NULL
bericht.anfrage_tabelle.frage_id uuid NOT NULL
bericht.anfrage_tabelle.id uuid NOT NULL
bericht.anfrage_tabelle.konto_id uuid NOT NULL
bericht.anfrage_tabelle.pruefsumme text NOT NULL
bericht.anfrage_tabelle.wissensstand timestamp with time zone NOT NULL
bericht.auslastung_monat.begonnen integer NOT NULL
bericht.auslastung_monat.faelle_ende integer NOT NULL
bericht.auslastung_monat.fall_tage integer NOT NULL
bericht.auslastung_monat.konto_id uuid NOT NULL
bericht.auslastung_monat.kurz_ende integer NOT NULL
bericht.auslastung_monat.kurz_tage integer NOT NULL
bericht.auslastung_monat.mandant_id uuid NOT NULL
bericht.auslastung_monat.monat date NOT NULL
bericht.bericht.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.bericht.erklaert text[] NOT NULL DEFAULT '{}'::text[]
bericht.bericht.fuer text NOT NULL
bericht.bericht.geaendert_am date NOT NULL
bericht.bericht.id uuid NOT NULL
bericht.bericht.konto_id uuid NOT NULL
bericht.bericht.notiz text NOT NULL DEFAULT ''::text
bericht.bericht.profil text NOT NULL
bericht.bericht.standort_id uuid
bericht.bericht.tabellen jsonb NOT NULL
bericht.bericht.titel text NOT NULL
bericht.bericht.version integer NOT NULL DEFAULT 1
bericht.fallarbeit_quartal.kennung bytea NOT NULL
bericht.fallarbeit_quartal.kommune_id uuid NOT NULL
bericht.fallarbeit_quartal.mandant_id uuid NOT NULL
bericht.fallarbeit_quartal.quartal_von date NOT NULL
bericht.fallformat.format text NOT NULL
bericht.fallformat.id uuid NOT NULL DEFAULT gen_random_uuid()
bericht.fallformat.kurzform boolean NOT NULL
bericht.fallformat.minuten integer NOT NULL
bericht.fallformat.quartal text NOT NULL
bericht.fallformat.standort_id uuid NOT NULL
bericht.kleine_anfrage.angelegt_am date NOT NULL
bericht.kleine_anfrage.drucksache text
bericht.kleine_anfrage.eingang date NOT NULL
bericht.kleine_anfrage.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.kleine_anfrage.erklaert text[] NOT NULL DEFAULT '{}'::text[]
bericht.kleine_anfrage.fassung integer NOT NULL DEFAULT 1
bericht.kleine_anfrage.federfuehrung text NOT NULL
bericht.kleine_anfrage.fragesteller text NOT NULL
bericht.kleine_anfrage.frist date NOT NULL
bericht.kleine_anfrage.gezeichnet_am date
bericht.kleine_anfrage.id uuid NOT NULL
bericht.kleine_anfrage.konto_id uuid NOT NULL
bericht.kleine_anfrage.korrekturgrund text
bericht.kleine_anfrage.nummer integer NOT NULL
bericht.kleine_anfrage.titel text NOT NULL
bericht.kleine_anfrage.version integer NOT NULL DEFAULT 1
bericht.kleine_anfrage.vorbemerkung text NOT NULL DEFAULT ''::text
bericht.kleine_anfrage.vorbemerkung_anfrage text NOT NULL DEFAULT ''::text
bericht.kleine_anfrage.wahlperiode integer NOT NULL
bericht.kleine_anfrage.zustand text NOT NULL DEFAULT 'ENTWURF'::text
bericht.lieferung.beendet_am date
bericht.lieferung.bericht_id uuid NOT NULL
bericht.lieferung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.lieferung.id uuid NOT NULL
bericht.lieferung.konto_id uuid NOT NULL
bericht.lieferung.mandant_id uuid
bericht.lieferung.naechste_am date NOT NULL
bericht.lieferung.rolle text NOT NULL
bericht.lieferung.standort_id uuid
bericht.lieferung.takt text NOT NULL
bericht.lieferung_empfaenger.beendet_am date
bericht.lieferung_empfaenger.konto_id uuid NOT NULL
bericht.lieferung_empfaenger.lieferung_id uuid NOT NULL
bericht.lieferung_empfaenger.mail boolean NOT NULL DEFAULT false
bericht.offene_ausgabe.ausgabe integer NOT NULL
bericht.offene_ausgabe.beschreibung jsonb NOT NULL
bericht.offene_ausgabe.csv_datei text NOT NULL
bericht.offene_ausgabe.csv_pruefsumme text NOT NULL
bericht.offene_ausgabe.entschieden_am date
bericht.offene_ausgabe.entschieden_um timestamp with time zone
bericht.offene_ausgabe.entschieden_von uuid
bericht.offene_ausgabe.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.offene_ausgabe.erklaert text[] NOT NULL DEFAULT '{}'::text[]
bericht.offene_ausgabe.foerderjahr smallint
bericht.offene_ausgabe.grund text
bericht.offene_ausgabe.hinweis text
bericht.offene_ausgabe.id uuid NOT NULL
bericht.offene_ausgabe.json_datei text NOT NULL
bericht.offene_ausgabe.json_pruefsumme text NOT NULL
bericht.offene_ausgabe.kennung text NOT NULL
bericht.offene_ausgabe.lizenz text NOT NULL
bericht.offene_ausgabe.tabelle jsonb
bericht.offene_ausgabe.veroeffentlichung_id uuid
bericht.offene_ausgabe.version integer NOT NULL DEFAULT 1
bericht.offene_ausgabe.vorgeschlagen_am date NOT NULL
bericht.offene_ausgabe.vorgeschlagen_von uuid NOT NULL
bericht.offene_ausgabe.zurueckgezogen_am date
bericht.offene_ausgabe.zurueckgezogen_um timestamp with time zone
bericht.offene_ausgabe.zurueckgezogen_von uuid
bericht.offene_ausgabe.zustand text NOT NULL DEFAULT 'VORGESCHLAGEN'::text
bericht.rechenlauf.beendet_am timestamp with time zone
bericht.rechenlauf.fertig integer NOT NULL DEFAULT 0
bericht.rechenlauf.gestartet_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.rechenlauf.gestartet_von uuid NOT NULL
bericht.rechenlauf.id uuid NOT NULL
bericht.rechenlauf.standort_id uuid
bericht.rechenlauf.stellen integer NOT NULL
bericht.rechenlauf.zustand text NOT NULL DEFAULT 'LAEUFT'::text
bericht.summe.art text NOT NULL
bericht.summe.berechnet_am timestamp with time zone NOT NULL
bericht.summe.code text NOT NULL
bericht.summe.erfasst_quartal text NOT NULL
bericht.summe.kommune_id uuid NOT NULL
bericht.summe.mandant_id uuid NOT NULL
bericht.summe.quartal text NOT NULL
bericht.summe.schnitt text NOT NULL
bericht.summe.standort_id uuid NOT NULL
bericht.summe.wert integer NOT NULL
bericht.summe_offen.art text NOT NULL
bericht.summe_offen.id uuid NOT NULL DEFAULT gen_random_uuid()
bericht.summe_offen.mandant_id uuid NOT NULL
bericht.summe_offen.quartal text NOT NULL
bericht.summenstand.art text NOT NULL
bericht.summenstand.mandant_id uuid NOT NULL
bericht.summenstand.quartal text NOT NULL
bericht.summenstand.stand integer NOT NULL DEFAULT 1
bericht.summenstand.standort_id uuid NOT NULL
bericht.veroeffentlichung.anlass text NOT NULL
bericht.veroeffentlichung.ausgabe integer NOT NULL
bericht.veroeffentlichung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
bericht.veroeffentlichung.frage jsonb NOT NULL
bericht.veroeffentlichung.freigegeben_am date NOT NULL
bericht.veroeffentlichung.freigegeben_von uuid NOT NULL
bericht.veroeffentlichung.id uuid NOT NULL
bericht.veroeffentlichung.kennzahl text NOT NULL
bericht.veroeffentlichung.kennzahl_version integer NOT NULL
bericht.veroeffentlichung.profil text NOT NULL
bericht.veroeffentlichung.pruefsumme text NOT NULL
bericht.veroeffentlichung.schluessel text NOT NULL
bericht.veroeffentlichung.standort_id uuid
bericht.veroeffentlichung.tabelle jsonb NOT NULL
bericht.warten_monat.anzahl integer NOT NULL
bericht.warten_monat.ergebnis text NOT NULL
bericht.warten_monat.mandant_id uuid NOT NULL
bericht.warten_monat.monat date NOT NULL
bericht.warten_monat.tage integer NOT NULL
bericht.zaehlsatz.art text NOT NULL
bericht.zaehlsatz.erfasst_quartal text NOT NULL
bericht.zaehlsatz.id uuid NOT NULL
bericht.zaehlsatz.kommune_id uuid
bericht.zaehlsatz.mandant_id uuid NOT NULL
bericht.zaehlsatz.merkmale jsonb NOT NULL DEFAULT '{}'::jsonb
bericht.zaehlsatz.quartal text NOT NULL
bericht.zaehlsatz.standort_id uuid NOT NULL
bericht.zaehlsatz.wert smallint NOT NULL
bericht.zustellung.faellig_am date NOT NULL
bericht.zustellung.gelesen_am timestamp with time zone
bericht.zustellung.id uuid NOT NULL
bericht.zustellung.inhalt jsonb NOT NULL
bericht.zustellung.konto_id uuid NOT NULL
bericht.zustellung.lieferung_id uuid NOT NULL
bericht.zustellung.mandant_id uuid
bericht.zustellung.pruefsumme text NOT NULL
bericht.zustellung.rolle text NOT NULL
bericht.zustellung.standort_id uuid
bericht.zustellung.titel text NOT NULL
bericht.zustellung.zugestellt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.abgabe.abholen_bis date
fall.abgabe.akte_id uuid NOT NULL
fall.abgabe.an_konto_id uuid
fall.abgabe.an_mandant_id uuid NOT NULL
fall.abgabe.angeboten_am date NOT NULL
fall.abgabe.angeboten_von uuid NOT NULL
fall.abgabe.angenommen_am date
fall.abgabe.anlass text NOT NULL
fall.abgabe.beendet_am date
fall.abgabe.einwilligung_id uuid NOT NULL
fall.abgabe.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.abgabe.frist date NOT NULL
fall.abgabe.grund text
fall.abgabe.id uuid NOT NULL
fall.abgabe.mandant_id uuid NOT NULL
fall.abgabe.neue_akte_id uuid
fall.abgabe.uebergeben_am date
fall.abgabe.uebernommen_am date
fall.abgabe.zustand text NOT NULL DEFAULT 'ANGEBOTEN'::text
fall.abgabe_inhalt.abgabe_id uuid NOT NULL
fall.abgabe_inhalt.akte_id uuid NOT NULL
fall.abgabe_inhalt.loeschen_ab date
fall.abgabe_inhalt.mandant_id uuid NOT NULL
fall.abgabe_inhalt.siegel bytea NOT NULL
fall.akte.abgeschlossen_am date
fall.akte.abschlussgrund text
fall.akte.angelegt_von uuid NOT NULL
fall.akte.anonym boolean NOT NULL DEFAULT false
fall.akte.art text NOT NULL
fall.akte.aufgenommen_am date
fall.akte.begonnen_am date NOT NULL
fall.akte.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.akte.id uuid NOT NULL
fall.akte.kommune_id uuid
fall.akte.letzte_lfd integer NOT NULL DEFAULT 0
fall.akte.letzter_kontakt date
fall.akte.loeschen_ab date
fall.akte.loeschung_begonnen_am date
fall.akte.mandant_id uuid NOT NULL
fall.akte.naechster_termin date
fall.akte.naechster_termin_art text
fall.akte.nummer text NOT NULL
fall.akte.termin_siegel bytea
fall.akte.termin_um text
fall.akte.uebernommen_am date
fall.akte.uebernommen_token bigint
fall.akte.version integer NOT NULL DEFAULT 1
fall.akte.vorige_akte_id uuid
fall.akte.zustand text NOT NULL
fall.akte.zustand_seit date NOT NULL
fall.akte.zustand_vor_ruhen text
fall.akte_beteiligte.akte_id uuid NOT NULL
fall.akte_beteiligte.gueltig_bis date
fall.akte_beteiligte.gueltig_von date NOT NULL
fall.akte_beteiligte.mandant_id uuid NOT NULL
fall.akte_beteiligte.person_id uuid NOT NULL
fall.akte_beteiligte.rolle text NOT NULL
fall.akte_beteiligte.siegel bytea
fall.akte_beteiligte.version integer NOT NULL DEFAULT 1
fall.akte_nummer.art text NOT NULL
fall.akte_nummer.jahr integer NOT NULL
fall.akte_nummer.letzte integer NOT NULL
fall.akte_nummer.mandant_id uuid NOT NULL
fall.akte_zaehlsatz.akte_id uuid NOT NULL
fall.akte_zaehlsatz.art text NOT NULL
fall.akte_zaehlsatz.mandant_id uuid NOT NULL
fall.akte_zaehlsatz.zaehlsatz_id uuid NOT NULL
fall.akte_zugriff.absprache_id uuid
fall.akte_zugriff.akte_id uuid NOT NULL
fall.akte_zugriff.art text NOT NULL
fall.akte_zugriff.einwilligung_id uuid
fall.akte_zugriff.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.akte_zugriff.erteilt_von uuid NOT NULL
fall.akte_zugriff.gedeckt boolean NOT NULL DEFAULT ((einwilligung_id IS NOT NULL) OR (rechtsgrundlage IS NOT NULL))
fall.akte_zugriff.grund text
fall.akte_zugriff.gueltig_bis date
fall.akte_zugriff.gueltig_von date NOT NULL
fall.akte_zugriff.konto_id uuid NOT NULL
fall.akte_zugriff.mandant_id uuid NOT NULL
fall.akte_zugriff.rechtsgrundlage text
fall.aktenfilter.filter jsonb NOT NULL
fall.aktenfilter.id uuid NOT NULL
fall.aktenfilter.ist_start boolean NOT NULL
fall.aktenfilter.konto_id uuid NOT NULL
fall.aktenfilter.mandant_id uuid NOT NULL
fall.aktenfilter.siegel bytea NOT NULL
fall.aktenfilter.version integer NOT NULL DEFAULT 1
fall.assessment.abgeschlossen boolean NOT NULL DEFAULT false
fall.assessment.akte_id uuid NOT NULL
fall.assessment.art text NOT NULL
fall.assessment.datum date NOT NULL
fall.assessment.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.assessment.id uuid NOT NULL
fall.assessment.mandant_id uuid NOT NULL
fall.assessment.version integer NOT NULL DEFAULT 1
fall.assessment_bereich.akte_id uuid NOT NULL
fall.assessment_bereich.assessment_id uuid NOT NULL
fall.assessment_bereich.bedarf smallint
fall.assessment_bereich.bereich text NOT NULL
fall.assessment_bereich.besonders bytea
fall.assessment_bereich.erhebung text NOT NULL
fall.assessment_bereich.mandant_id uuid NOT NULL
fall.assessment_bereich.siegel bytea
fall.assessment_bereich.version integer NOT NULL DEFAULT 1
fall.aufnahme.ablehnungsgrund text
fall.aufnahme.akte_id uuid NOT NULL
fall.aufnahme.anderes_fallmanagement text[] NOT NULL DEFAULT '{}'::text[]
fall.aufnahme.dringlichkeit text
fall.aufnahme.einwilligung_zusammenarbeit text
fall.aufnahme.entscheidung text
fall.aufnahme.entschieden_am date
fall.aufnahme.entschieden_von uuid
fall.aufnahme.fehlende_ressourcen text
fall.aufnahme.hohe_akteursdichte text
fall.aufnahme.komplexe_bedarfslage text
fall.aufnahme.mandant_id uuid NOT NULL
fall.aufnahme.mit_begruendeter_ausnahme boolean NOT NULL DEFAULT false
fall.aufnahme.regelversorgung_greift_nicht text
fall.aufnahme.siegel bytea
fall.aufnahme.sprache text
fall.aufnahme.version integer NOT NULL DEFAULT 1
fall.aufnahme.zugangsweg text
fall.beteiligte_besonders.akte_id uuid NOT NULL
fall.beteiligte_besonders.besonders bytea
fall.beteiligte_besonders.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.beteiligte_besonders.mandant_id uuid NOT NULL
fall.beteiligte_besonders.person_id uuid NOT NULL
fall.beteiligte_besonders.version integer NOT NULL DEFAULT 1
fall.betroffenenantrag.akte_id uuid NOT NULL
fall.betroffenenantrag.art text NOT NULL
fall.betroffenenantrag.beantwortet_am date
fall.betroffenenantrag.eingang date NOT NULL
fall.betroffenenantrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.betroffenenantrag.erfasst_von uuid NOT NULL
fall.betroffenenantrag.ergebnis text
fall.betroffenenantrag.id uuid NOT NULL
fall.betroffenenantrag.mandant_id uuid NOT NULL
fall.betroffenenantrag.siegel bytea NOT NULL
fall.betroffenenantrag.verlaengert_am date
fall.einwilligung.akte_id uuid NOT NULL
fall.einwilligung.empfaenger_art text
fall.einwilligung.empfaenger_mandant_id uuid
fall.einwilligung.entscheidung text NOT NULL
fall.einwilligung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.einwilligung.ersetzt_durch uuid
fall.einwilligung.form text NOT NULL
fall.einwilligung.gueltig_bis date
fall.einwilligung.gueltig_von date NOT NULL
fall.einwilligung.id uuid NOT NULL
fall.einwilligung.mandant_id uuid NOT NULL
fall.einwilligung.person_id uuid
fall.einwilligung.siegel bytea
fall.einwilligung.text_hash bytea NOT NULL
fall.einwilligung.text_sprache text NOT NULL
fall.einwilligung.text_version text NOT NULL
fall.einwilligung.version integer NOT NULL DEFAULT 1
fall.einwilligung.widerrufen_am date
fall.einwilligung.zweck text NOT NULL
fall.entwurf.bereich text NOT NULL
fall.entwurf.bezug uuid NOT NULL
fall.entwurf.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.entwurf.konto_id uuid NOT NULL
fall.entwurf.mandant_id uuid NOT NULL
fall.entwurf.siegel bytea NOT NULL
fall.entwurf.subjekt_art text NOT NULL
fall.entwurf.version integer NOT NULL DEFAULT 1
fall.ereignis.akte_id uuid NOT NULL
fall.ereignis.art text NOT NULL
fall.ereignis.codes jsonb NOT NULL DEFAULT '{}'::jsonb
fall.ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.ereignis.konto_id uuid
fall.ereignis.lfd integer NOT NULL
fall.ereignis.mandant_id uuid NOT NULL
fall.ereignis.siegel bytea
fall.ereignis.wirksam_am date NOT NULL
fall.fallanalyse.akte_id uuid NOT NULL
fall.fallanalyse.am date NOT NULL
fall.fallanalyse.angelegt_von uuid NOT NULL
fall.fallanalyse.art text NOT NULL
fall.fallanalyse.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.fallanalyse.ergebnis bytea
fall.fallanalyse.id uuid NOT NULL
fall.fallanalyse.kurzform boolean NOT NULL
fall.fallanalyse.leitfragen integer NOT NULL
fall.fallanalyse.mandant_id uuid NOT NULL
fall.fallanalyse.minuten integer
fall.fallanalyse.nachfassen_am date
fall.fallanalyse.siegel bytea NOT NULL
fall.fallanalyse.version integer NOT NULL DEFAULT 1
fall.fallanalyse.zustand text NOT NULL DEFAULT 'VORBEREITET'::text
fall.fallanalyse_aufgabe.akte_id uuid NOT NULL
fall.fallanalyse_aufgabe.angelegt_von uuid NOT NULL
fall.fallanalyse_aufgabe.erledigt_am date
fall.fallanalyse_aufgabe.fallanalyse_id uuid NOT NULL
fall.fallanalyse_aufgabe.frist date NOT NULL
fall.fallanalyse_aufgabe.id uuid NOT NULL
fall.fallanalyse_aufgabe.mandant_id uuid NOT NULL
fall.fallanalyse_aufgabe.siegel bytea NOT NULL
fall.fallanalyse_beitrag.akte_id uuid NOT NULL
fall.fallanalyse_beitrag.am date NOT NULL
fall.fallanalyse_beitrag.art text NOT NULL
fall.fallanalyse_beitrag.fallanalyse_id uuid NOT NULL
fall.fallanalyse_beitrag.frage text
fall.fallanalyse_beitrag.gelesen_am date
fall.fallanalyse_beitrag.id uuid NOT NULL
fall.fallanalyse_beitrag.konto_id uuid NOT NULL
fall.fallanalyse_beitrag.mandant_id uuid NOT NULL
fall.fallanalyse_beitrag.siegel bytea NOT NULL
fall.fallanalyse_teilnahme.akte_id uuid NOT NULL
fall.fallanalyse_teilnahme.fallanalyse_id uuid NOT NULL
fall.fallanalyse_teilnahme.gueltig_bis date NOT NULL
fall.fallanalyse_teilnahme.konto_id uuid NOT NULL
fall.fallanalyse_teilnahme.mandant_id uuid NOT NULL
fall.fallanalyse_teilnahme.moderation boolean NOT NULL
fall.fallanfrage.adresse_token bigint
fall.fallanfrage.antwort_siegel bytea
fall.fallanfrage.beantwortet_am date
fall.fallanfrage.beantwortet_von uuid
fall.fallanfrage.beleg_hash bytea NOT NULL
fall.fallanfrage.eingegangen_am date NOT NULL
fall.fallanfrage.einwilligung_am date NOT NULL
fall.fallanfrage.einwilligung_form text NOT NULL
fall.fallanfrage.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.fallanfrage.grund text
fall.fallanfrage.id uuid NOT NULL
fall.fallanfrage.letzter_versuch_am date
fall.fallanfrage.loeschen_ab date NOT NULL
fall.fallanfrage.mandant_id uuid NOT NULL
fall.fallanfrage.rueckruf_am date
fall.fallanfrage.rueckruf_bis date NOT NULL
fall.fallanfrage.siegel bytea
fall.fallanfrage.version integer NOT NULL DEFAULT 1
fall.fallanfrage.versuche integer NOT NULL DEFAULT 0
fall.fallanfrage.zustand text NOT NULL DEFAULT 'OFFEN'::text
fall.herkunft.akte_id uuid NOT NULL
fall.herkunft.am date NOT NULL
fall.herkunft.art text NOT NULL
fall.herkunft.aufgehoben_am date
fall.herkunft.eingang text NOT NULL
fall.herkunft.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.herkunft.erfasst_von uuid NOT NULL
fall.herkunft.id uuid NOT NULL
fall.herkunft.kontakt_id uuid
fall.herkunft.mandant_id uuid NOT NULL
fall.herkunft.siegel bytea NOT NULL
fall.herkunft.version integer NOT NULL DEFAULT 1
fall.kalender_zugang.ausgegeben_am date NOT NULL
fall.kalender_zugang.konto_id uuid NOT NULL
fall.kalender_zugang.mandant_id uuid NOT NULL
fall.kalender_zugang.token_hash bytea NOT NULL
fall.kindeswohl.akte_id uuid NOT NULL
fall.kindeswohl.angelegt_von uuid NOT NULL
fall.kindeswohl.beendet_am date
fall.kindeswohl.begonnen_am date NOT NULL
fall.kindeswohl.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.kindeswohl.id uuid NOT NULL
fall.kindeswohl.mandant_id uuid NOT NULL
fall.kindeswohl.siegel bytea NOT NULL
fall.kindeswohl.version integer NOT NULL DEFAULT 1
fall.kindeswohl_schritt.akte_id uuid NOT NULL
fall.kindeswohl_schritt.am date NOT NULL
fall.kindeswohl_schritt.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.kindeswohl_schritt.erfasst_von uuid NOT NULL
fall.kindeswohl_schritt.id uuid NOT NULL
fall.kindeswohl_schritt.kindeswohl_id uuid NOT NULL
fall.kindeswohl_schritt.mandant_id uuid NOT NULL
fall.kindeswohl_schritt.siegel bytea NOT NULL
fall.kontakt.abgebrochen boolean NOT NULL DEFAULT false
fall.kontakt.akte_id uuid NOT NULL
fall.kontakt.art text NOT NULL
fall.kontakt.datum date NOT NULL
fall.kontakt.dauer_minuten smallint
fall.kontakt.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.kontakt.erfasst_tag date NOT NULL DEFAULT kontext.stichtag()
fall.kontakt.erfasst_von uuid NOT NULL
fall.kontakt.erreicht boolean NOT NULL DEFAULT true
fall.kontakt.id uuid NOT NULL
fall.kontakt.mandant_id uuid NOT NULL
fall.kontakt.ort text
fall.kontakt.siegel bytea
fall.kontakt.sprache text
fall.kontakt.sprachmittlung text
fall.kontakt.themen text[] NOT NULL DEFAULT '{}'::text[]
fall.kontakt.version integer NOT NULL DEFAULT 1
fall.kontakt.vom_papier boolean NOT NULL DEFAULT false
fall.kurzberatung.akte_id uuid NOT NULL
fall.kurzberatung.bedarfe text[] NOT NULL
fall.kurzberatung.beendet_am date
fall.kurzberatung.ergebnis text
fall.kurzberatung.information_am date
fall.kurzberatung.information_form text
fall.kurzberatung.mandant_id uuid NOT NULL
fall.kurzberatung.siegel bytea
fall.kurzberatung.sprache text NOT NULL
fall.kurzberatung.sprachmittlung text
fall.kurzberatung.version integer NOT NULL DEFAULT 1
fall.kurzberatung.zugangsweg text NOT NULL
fall.loeschsperre.akte_id uuid NOT NULL
fall.loeschsperre.aufgehoben_am date
fall.loeschsperre.aufgehoben_von uuid
fall.loeschsperre.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.loeschsperre.gesperrt_am date NOT NULL
fall.loeschsperre.gesperrt_bis date NOT NULL
fall.loeschsperre.gesperrt_von uuid NOT NULL
fall.loeschsperre.grund text NOT NULL
fall.loeschsperre.id uuid NOT NULL
fall.loeschsperre.mandant_id uuid NOT NULL
fall.loeschsperre.siegel bytea NOT NULL
fall.loeschsperre.version integer NOT NULL DEFAULT 1
fall.nachweis.akte_id uuid NOT NULL
fall.nachweis.akte_nummer text NOT NULL
fall.nachweis.art text NOT NULL
fall.nachweis.codes jsonb NOT NULL
fall.nachweis.id uuid NOT NULL
fall.nachweis.loeschen_ab date NOT NULL
fall.nachweis.mandant_id uuid NOT NULL
fall.nachweis.siegel bytea
fall.netzwerk_helfer.akte_id uuid NOT NULL
fall.netzwerk_helfer.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.netzwerk_helfer.erfasst_tag date NOT NULL
fall.netzwerk_helfer.erfasst_von uuid NOT NULL
fall.netzwerk_helfer.id uuid NOT NULL
fall.netzwerk_helfer.mandant_id uuid NOT NULL
fall.netzwerk_helfer.siegel bytea NOT NULL
fall.netzwerk_helfer.version integer NOT NULL DEFAULT 1
fall.offenlegung.akte_id uuid NOT NULL
fall.offenlegung.am date NOT NULL
fall.offenlegung.einwilligung_id uuid
fall.offenlegung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.offenlegung.erfasst_von uuid NOT NULL
fall.offenlegung.id uuid NOT NULL
fall.offenlegung.mandant_id uuid NOT NULL
fall.offenlegung.siegel bytea NOT NULL
fall.papier_erreichbarkeit.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.papier_erreichbarkeit.konto_id uuid NOT NULL
fall.papier_erreichbarkeit.mandant_id uuid NOT NULL
fall.papier_erreichbarkeit.sprechzeit text
fall.papier_erreichbarkeit.telefon text NOT NULL
fall.parallelfall_kennung.akte_id uuid NOT NULL
fall.parallelfall_kennung.mandant_id uuid NOT NULL
fall.parallelfall_kennung.person_id uuid NOT NULL
fall.parallelfall_kennung.standort_id uuid NOT NULL
fall.parallelfall_kennung.token bigint NOT NULL
fall.person.angelegt_von uuid NOT NULL
fall.person.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.person.id uuid NOT NULL
fall.person.mandant_id uuid NOT NULL
fall.person.pseudonym text NOT NULL
fall.person.version integer NOT NULL DEFAULT 1
fall.person_identitaet.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.person_identitaet.mandant_id uuid NOT NULL
fall.person_identitaet.person_id uuid NOT NULL
fall.person_identitaet.siegel bytea NOT NULL
fall.person_identitaet.version integer NOT NULL DEFAULT 1
fall.person_nummer.jahr integer NOT NULL
fall.person_nummer.letzte integer NOT NULL
fall.person_nummer.mandant_id uuid NOT NULL
fall.person_suche.art text NOT NULL
fall.person_suche.mandant_id uuid NOT NULL
fall.person_suche.person_id uuid NOT NULL
fall.person_suche.token bigint NOT NULL
fall.person_verschieden.entschieden_am date NOT NULL
fall.person_verschieden.entschieden_von uuid NOT NULL
fall.person_verschieden.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.person_verschieden.mandant_id uuid NOT NULL
fall.person_verschieden.person_a uuid NOT NULL
fall.person_verschieden.person_b uuid NOT NULL
fall.person_zusammenfuehrung.aufgehoben_am date
fall.person_zusammenfuehrung.aufgehoben_von uuid
fall.person_zusammenfuehrung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.person_zusammenfuehrung.id uuid NOT NULL
fall.person_zusammenfuehrung.mandant_id uuid NOT NULL
fall.person_zusammenfuehrung.person_id uuid NOT NULL
fall.person_zusammenfuehrung.person_siegel bytea NOT NULL
fall.person_zusammenfuehrung.rueckgaengig_bis date NOT NULL
fall.person_zusammenfuehrung.ziel_person_id uuid NOT NULL
fall.person_zusammenfuehrung.ziel_siegel bytea NOT NULL
fall.person_zusammenfuehrung.ziel_version integer NOT NULL
fall.person_zusammenfuehrung.zusammengefuehrt_am date NOT NULL
fall.person_zusammenfuehrung.zusammengefuehrt_von uuid NOT NULL
fall.rechtskreis_eintrag.akte_id uuid NOT NULL
fall.rechtskreis_eintrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.rechtskreis_eintrag.erfasst_tag date NOT NULL
fall.rechtskreis_eintrag.erfasst_von uuid NOT NULL
fall.rechtskreis_eintrag.id uuid NOT NULL
fall.rechtskreis_eintrag.mandant_id uuid NOT NULL
fall.rechtskreis_eintrag.person_id uuid NOT NULL
fall.rechtskreis_eintrag.siegel bytea NOT NULL
fall.rechtskreis_eintrag.version integer NOT NULL DEFAULT 1
fall.rechtskreis_eintrag.zurueckgenommen boolean NOT NULL DEFAULT false
fall.rechtskreis_zurueckstellung.akte_id uuid NOT NULL
fall.rechtskreis_zurueckstellung.aufgehoben boolean NOT NULL DEFAULT false
fall.rechtskreis_zurueckstellung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.rechtskreis_zurueckstellung.erfasst_tag date NOT NULL
fall.rechtskreis_zurueckstellung.erfasst_von uuid NOT NULL
fall.rechtskreis_zurueckstellung.id uuid NOT NULL
fall.rechtskreis_zurueckstellung.mandant_id uuid NOT NULL
fall.rechtskreis_zurueckstellung.siegel bytea NOT NULL
fall.rechtskreis_zurueckstellung.version integer NOT NULL DEFAULT 1
fall.sammeleintrag.am date NOT NULL
fall.sammeleintrag.art text NOT NULL
fall.sammeleintrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.sammeleintrag.erfasst_von uuid NOT NULL
fall.sammeleintrag.erreicht integer
fall.sammeleintrag.ersetzt_am timestamp with time zone
fall.sammeleintrag.gekommen integer
fall.sammeleintrag.id uuid NOT NULL
fall.sammeleintrag.kurzberatungen integer NOT NULL
fall.sammeleintrag.mandant_id uuid NOT NULL
fall.sammeleintrag.ort text NOT NULL
fall.sammeleintrag.sprachen text[] NOT NULL
fall.sammeleintrag.themen text[] NOT NULL
fall.sammeleintrag.vorgaenger_id uuid
fall.schritt.akte_id uuid NOT NULL
fall.schritt.art text NOT NULL DEFAULT 'EIGENER'::text
fall.schritt.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.schritt.faellig_am date
fall.schritt.id uuid NOT NULL
fall.schritt.mandant_id uuid NOT NULL
fall.schritt.siegel bytea NOT NULL
fall.schritt.stand text NOT NULL
fall.schritt.version integer NOT NULL DEFAULT 1
fall.schritt.wer text NOT NULL
fall.schritt.ziel_id uuid
fall.schutzkonzept.gesetzt_von uuid NOT NULL
fall.schutzkonzept.hausbesuch_zu_zweit boolean NOT NULL
fall.schutzkonzept.mandant_id uuid NOT NULL
fall.schutzkonzept.seit date NOT NULL
fall.sprachmittlung.akte_id uuid NOT NULL
fall.sprachmittlung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.sprachmittlung.erfasst_tag date NOT NULL
fall.sprachmittlung.erfasst_von uuid NOT NULL
fall.sprachmittlung.id uuid NOT NULL
fall.sprachmittlung.kontakt_id uuid
fall.sprachmittlung.mandant_id uuid NOT NULL
fall.sprachmittlung.siegel bytea NOT NULL
fall.sprachmittlung.tag date NOT NULL
fall.sprachmittlung.version integer NOT NULL DEFAULT 1
fall.sprachmittlung.zustand text NOT NULL
fall.uebergabe.akte_id uuid NOT NULL
fall.uebergabe.an_konto_id uuid NOT NULL
fall.uebergabe.angeboten_am date NOT NULL
fall.uebergabe.angeboten_von uuid NOT NULL
fall.uebergabe.angenommen_am date
fall.uebergabe.anlass text NOT NULL
fall.uebergabe.beendet_am date
fall.uebergabe.einwilligung_id uuid
fall.uebergabe.entschieden_von uuid
fall.uebergabe.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.uebergabe.frist date NOT NULL
fall.uebergabe.grund text
fall.uebergabe.id uuid NOT NULL
fall.uebergabe.mandant_id uuid NOT NULL
fall.uebergabe.von_konto_id uuid NOT NULL
fall.uebergabe.zustand text NOT NULL DEFAULT 'ANGEBOTEN'::text
fall.uebergabe_inhalt.akte_id uuid NOT NULL
fall.uebergabe_inhalt.mandant_id uuid NOT NULL
fall.uebergabe_inhalt.siegel bytea NOT NULL
fall.uebergabe_inhalt.uebergabe_id uuid NOT NULL
fall.uebertragung.akte_id uuid NOT NULL
fall.uebertragung.einwilligung_id uuid
fall.uebertragung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.uebertragung.fassung text NOT NULL
fall.uebertragung.formular text NOT NULL
fall.uebertragung.id uuid NOT NULL
fall.uebertragung.mandant_id uuid NOT NULL
fall.uebertragung.siegel bytea NOT NULL
fall.uebertragung.stand_lfd integer NOT NULL
fall.uebertragung.uebertragen_am date NOT NULL
fall.uebertragung.uebertragen_von uuid NOT NULL
fall.uebertragung.umfang text NOT NULL
fall.uebertragung.zeitraum text NOT NULL
fall.uebertragung.zurueckgenommen boolean NOT NULL DEFAULT false
fall.verfahren.akte_id uuid NOT NULL
fall.verfahren.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.verfahren.erfasst_tag date NOT NULL
fall.verfahren.erfasst_von uuid NOT NULL
fall.verfahren.id uuid NOT NULL
fall.verfahren.mandant_id uuid NOT NULL
fall.verfahren.person_id uuid NOT NULL
fall.verfahren.siegel bytea NOT NULL
fall.verfahren.version integer NOT NULL DEFAULT 1
fall.vertretung_absprache.abgesprochen_am date NOT NULL
fall.vertretung_absprache.aktiv_bis date
fall.vertretung_absprache.aktiv_grund text
fall.vertretung_absprache.aktiv_von date
fall.vertretung_absprache.aktiviert_von uuid
fall.vertretung_absprache.alle_akten boolean NOT NULL
fall.vertretung_absprache.beendet_am date
fall.vertretung_absprache.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.vertretung_absprache.gueltig_bis date NOT NULL
fall.vertretung_absprache.gueltig_von date NOT NULL
fall.vertretung_absprache.id uuid NOT NULL
fall.vertretung_absprache.konto_id uuid NOT NULL
fall.vertretung_absprache.mandant_id uuid NOT NULL
fall.vertretung_absprache.vertretung_konto_id uuid NOT NULL
fall.vertretung_absprache_akte.absprache_id uuid NOT NULL
fall.vertretung_absprache_akte.akte_id uuid NOT NULL
fall.vertretung_absprache_akte.mandant_id uuid NOT NULL
fall.vertretung_absprache_akte.rechtsgrundlage text
fall.verweis.abweisungsgrund text
fall.verweis.akte_id uuid NOT NULL
fall.verweis.angebot_id uuid
fall.verweis.angelegt_von uuid NOT NULL
fall.verweis.einwilligung_id uuid
fall.verweis.empfaenger_art text NOT NULL
fall.verweis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.verweis.ergebnis text
fall.verweis.ergebnis_am date
fall.verweis.form text NOT NULL
fall.verweis.frist date NOT NULL
fall.verweis.id uuid NOT NULL
fall.verweis.mandant_id uuid NOT NULL
fall.verweis.neu boolean NOT NULL DEFAULT false
fall.verweis.rueckfrage_offen boolean NOT NULL DEFAULT false
fall.verweis.siegel bytea NOT NULL
fall.verweis.vermittelt_am date
fall.verweis.version integer NOT NULL DEFAULT 1
fall.verweis.vorgeschlagen_am date NOT NULL
fall.verweis.weg text
fall.verweis.zustand text NOT NULL
fall.verweis.zustand_seit date NOT NULL
fall.verweis_eintrag.akte_id uuid NOT NULL
fall.verweis_eintrag.art text NOT NULL
fall.verweis_eintrag.code text NOT NULL
fall.verweis_eintrag.datum date NOT NULL
fall.verweis_eintrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.verweis_eintrag.erfasst_von uuid
fall.verweis_eintrag.id uuid NOT NULL
fall.verweis_eintrag.mandant_id uuid NOT NULL
fall.verweis_eintrag.siegel bytea
fall.verweis_eintrag.ueber text NOT NULL
fall.verweis_eintrag.verweis_id uuid NOT NULL
fall.verweis_link.akte_id uuid NOT NULL
fall.verweis_link.angelegt_von uuid NOT NULL
fall.verweis_link.ausgegeben_am date NOT NULL
fall.verweis_link.code_hash text
fall.verweis_link.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.verweis_link.fehlversuche integer NOT NULL DEFAULT 0
fall.verweis_link.fehlversuche_gesamt integer NOT NULL DEFAULT 0
fall.verweis_link.geoeffnet_am timestamp with time zone
fall.verweis_link.geschlossen_grund text
fall.verweis_link.gueltig_bis date NOT NULL
fall.verweis_link.id uuid NOT NULL
fall.verweis_link.mandant_id uuid NOT NULL
fall.verweis_link.partnerstelle_id uuid
fall.verweis_link.siegel bytea
fall.verweis_link.token_hash bytea
fall.verweis_link.versuch_am timestamp with time zone
fall.verweis_link.verweis_id uuid NOT NULL
fall.warteliste.akte_id uuid NOT NULL
fall.warteliste.dringlichkeit text NOT NULL
fall.warteliste.eingetragen_von uuid NOT NULL
fall.warteliste.ende_am date
fall.warteliste.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.warteliste.id uuid NOT NULL
fall.warteliste.mandant_id uuid NOT NULL
fall.warteliste.naechster_blick date NOT NULL
fall.warteliste.ohne_sprachmittlung boolean NOT NULL DEFAULT false
fall.warteliste.seit date NOT NULL
fall.warteliste.siegel bytea NOT NULL
fall.warteliste.stand text NOT NULL DEFAULT 'WARTET'::text
fall.warteliste.version integer NOT NULL DEFAULT 1
fall.ziel.akte_id uuid NOT NULL
fall.ziel.bereich text NOT NULL
fall.ziel.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
fall.ziel.erfasst_tag date
fall.ziel.form text NOT NULL
fall.ziel.frist date
fall.ziel.id uuid NOT NULL
fall.ziel.mandant_id uuid NOT NULL
fall.ziel.prioritaet smallint NOT NULL
fall.ziel.siegel bytea NOT NULL
fall.ziel.stand text NOT NULL
fall.ziel.stand_seit date NOT NULL
fall.ziel.vereinbart_am date NOT NULL
fall.ziel.version integer NOT NULL DEFAULT 1
foerderung.aenderung.angelegt_am date NOT NULL
foerderung.aenderung.bearbeitet_von uuid NOT NULL
foerderung.aenderung.bescheid_id uuid
foerderung.aenderung.eingang_am date
foerderung.aenderung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.aenderung.ergebnis jsonb
foerderung.aenderung.foerderfall_id uuid NOT NULL
foerderung.aenderung.gezeichnet_von uuid
foerderung.aenderung.herkunft text NOT NULL
foerderung.aenderung.id uuid NOT NULL
foerderung.aenderung.inhalt jsonb NOT NULL
foerderung.aenderung.pruefsumme text
foerderung.aenderung.standort_id uuid NOT NULL
foerderung.aenderung.version integer NOT NULL DEFAULT 1
foerderung.aenderung.vorbereitet_von uuid NOT NULL
foerderung.aenderung.zustand text NOT NULL
foerderung.aenderung_ereignis.aenderung_id uuid NOT NULL
foerderung.aenderung_ereignis.am date NOT NULL
foerderung.aenderung_ereignis.ereignis text NOT NULL
foerderung.aenderung_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.aenderung_ereignis.foerderfall_id uuid NOT NULL
foerderung.aenderung_ereignis.grund text
foerderung.aenderung_ereignis.konto_id uuid
foerderung.aenderung_ereignis.lfd integer NOT NULL
foerderung.aenderung_ereignis.nach text NOT NULL
foerderung.aenderung_ereignis.rolle text NOT NULL
foerderung.aenderung_ereignis.standort_id uuid NOT NULL
foerderung.aenderung_ereignis.von text
foerderung.aenderungsanzeige.ab date NOT NULL
foerderung.aenderungsanzeige.angezeigt_am date NOT NULL
foerderung.aenderungsanzeige.art text NOT NULL
foerderung.aenderungsanzeige.bezeichnung text
foerderung.aenderungsanzeige.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.aenderungsanzeige.foerderfall_id uuid NOT NULL
foerderung.aenderungsanzeige.id uuid NOT NULL
foerderung.aenderungsanzeige.lfd integer NOT NULL
foerderung.aenderungsanzeige.nachher integer
foerderung.aenderungsanzeige.standort_id uuid NOT NULL
foerderung.aenderungsanzeige.stelle text
foerderung.aenderungsanzeige.text text NOT NULL
foerderung.aenderungsanzeige.version integer NOT NULL DEFAULT 1
foerderung.aenderungsanzeige.vorbereitet_von uuid NOT NULL
foerderung.aenderungsanzeige.vorher integer
foerderung.aenderungsanzeige.weg text NOT NULL
foerderung.aenderungsanzeige.zustand text NOT NULL DEFAULT 'ANGEZEIGT'::text
foerderung.aenderungsanzeige_ereignis.am date NOT NULL
foerderung.aenderungsanzeige_ereignis.antwort text
foerderung.aenderungsanzeige_ereignis.anzeige_id uuid NOT NULL
foerderung.aenderungsanzeige_ereignis.ereignis text NOT NULL
foerderung.aenderungsanzeige_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.aenderungsanzeige_ereignis.foerderfall_id uuid NOT NULL
foerderung.aenderungsanzeige_ereignis.grund text
foerderung.aenderungsanzeige_ereignis.konto_id uuid NOT NULL
foerderung.aenderungsanzeige_ereignis.lfd integer NOT NULL
foerderung.aenderungsanzeige_ereignis.nach text NOT NULL
foerderung.aenderungsanzeige_ereignis.rolle text NOT NULL
foerderung.aenderungsanzeige_ereignis.standort_id uuid NOT NULL
foerderung.aenderungsanzeige_ereignis.von text
foerderung.amtsvertretung.abwesend_id uuid NOT NULL
foerderung.amtsvertretung.beendet_am date
foerderung.amtsvertretung.beendet_von uuid
foerderung.amtsvertretung.bis date NOT NULL
foerderung.amtsvertretung.eingetragen_am date NOT NULL
foerderung.amtsvertretung.eingetragen_von uuid NOT NULL
foerderung.amtsvertretung.id uuid NOT NULL
foerderung.amtsvertretung.rolle text NOT NULL
foerderung.amtsvertretung.version integer NOT NULL DEFAULT 1
foerderung.amtsvertretung.vertretung_id uuid NOT NULL
foerderung.amtsvertretung.von date NOT NULL
foerderung.antrag.fehler integer NOT NULL
foerderung.antrag.foerderfall_id uuid NOT NULL
foerderung.antrag.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.antrag.gesamt bigint
foerderung.antrag.hinweise integer NOT NULL
foerderung.antrag.inhalt jsonb NOT NULL
foerderung.antrag.standort_id uuid NOT NULL
foerderung.antrag.vorbelegung jsonb NOT NULL DEFAULT '[]'::jsonb
foerderung.antrag_fassung.bearbeitet_von uuid NOT NULL
foerderung.antrag_fassung.eingang timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.antrag_fassung.eingang_am date NOT NULL
foerderung.antrag_fassung.ergebnis jsonb NOT NULL
foerderung.antrag_fassung.foerderfall_id uuid NOT NULL
foerderung.antrag_fassung.gesamt bigint
foerderung.antrag_fassung.gezeichnet_von uuid NOT NULL
foerderung.antrag_fassung.hinweise integer NOT NULL
foerderung.antrag_fassung.inhalt jsonb NOT NULL
foerderung.antrag_fassung.nummer integer NOT NULL
foerderung.antrag_fassung.pruefsumme text NOT NULL
foerderung.antrag_fassung.regelantrag jsonb NOT NULL
foerderung.antrag_fassung.standort_id uuid NOT NULL
foerderung.aufbewahrung.am date NOT NULL
foerderung.aufbewahrung.anlass text
foerderung.aufbewahrung.art text NOT NULL
foerderung.aufbewahrung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.aufbewahrung.foerderfall_id uuid NOT NULL
foerderung.aufbewahrung.grund text NOT NULL
foerderung.aufbewahrung.id uuid NOT NULL
foerderung.aufbewahrung.konto_id uuid NOT NULL
foerderung.aufbewahrung.rolle text NOT NULL
foerderung.aufbewahrung.sperre_id uuid
foerderung.aufbewahrung.standort_id uuid NOT NULL
foerderung.ausnahme.begruendung text
foerderung.ausnahme.entscheidung text
foerderung.ausnahme.entschieden_am date
foerderung.ausnahme.entschieden_von uuid
foerderung.ausnahme.foerderfall_id uuid NOT NULL
foerderung.ausnahme.frage text NOT NULL
foerderung.ausnahme.gefragt_am date NOT NULL
foerderung.ausnahme.gefragt_von uuid NOT NULL
foerderung.ausnahme.lfd integer NOT NULL
foerderung.ausnahme.standort_id uuid NOT NULL
foerderung.bankverbindung.bic text
foerderung.bankverbindung.erfasst_am date NOT NULL
foerderung.bankverbindung.erfasst_von uuid NOT NULL
foerderung.bankverbindung.gezeichnet_am date
foerderung.bankverbindung.gezeichnet_von uuid
foerderung.bankverbindung.iban text NOT NULL
foerderung.bankverbindung.id uuid NOT NULL
foerderung.bankverbindung.inhaber text NOT NULL
foerderung.bankverbindung.mandant_id uuid NOT NULL
foerderung.bankverbindung.rueckruf text
foerderung.bankverbindung.rueckruf_am date
foerderung.bankverbindung.rueckruf_von uuid
foerderung.bankverbindung.stand text NOT NULL DEFAULT 'VORGESCHLAGEN'::text
foerderung.bankverbindung.standort_id uuid NOT NULL
foerderung.bankverbindung.version integer NOT NULL DEFAULT 1
foerderung.berichtigung.angelegt_am date NOT NULL
foerderung.berichtigung.anlass text NOT NULL
foerderung.berichtigung.bekanntgabe jsonb
foerderung.berichtigung.bescheid jsonb
foerderung.berichtigung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.berichtigung.foerderfall_id uuid NOT NULL
foerderung.berichtigung.gegenstand text NOT NULL
foerderung.berichtigung.gegenstand_id uuid NOT NULL
foerderung.berichtigung.gezeichnet_am date
foerderung.berichtigung.gezeichnet_von uuid
foerderung.berichtigung.herkunft text NOT NULL
foerderung.berichtigung.id uuid NOT NULL
foerderung.berichtigung.inhalt jsonb
foerderung.berichtigung.pruefsumme text
foerderung.berichtigung.standort_id uuid NOT NULL
foerderung.berichtigung.version integer NOT NULL DEFAULT 1
foerderung.berichtigung.vorbereitet_von uuid NOT NULL
foerderung.berichtigung.zustand text NOT NULL
foerderung.berichtigung_ereignis.am date NOT NULL
foerderung.berichtigung_ereignis.angaben jsonb
foerderung.berichtigung_ereignis.berichtigung_id uuid NOT NULL
foerderung.berichtigung_ereignis.ereignis text NOT NULL
foerderung.berichtigung_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.berichtigung_ereignis.foerderfall_id uuid NOT NULL
foerderung.berichtigung_ereignis.grund text
foerderung.berichtigung_ereignis.konto_id uuid NOT NULL
foerderung.berichtigung_ereignis.lfd integer NOT NULL
foerderung.berichtigung_ereignis.nach text NOT NULL
foerderung.berichtigung_ereignis.rolle text NOT NULL
foerderung.berichtigung_ereignis.standort_id uuid NOT NULL
foerderung.berichtigung_ereignis.von text
foerderung.bescheid.art text NOT NULL
foerderung.bescheid.auftrag jsonb NOT NULL
foerderung.bescheid.bekanntgabe jsonb
foerderung.bescheid.bescheid jsonb NOT NULL
foerderung.bescheid.bestandskraeftig_am date
foerderung.bescheid.bewilligt bigint NOT NULL
foerderung.bescheid.datum date
foerderung.bescheid.foerderfall_id uuid NOT NULL
foerderung.bescheid.gezeichnet_von uuid
foerderung.bescheid.id uuid NOT NULL
foerderung.bescheid.klage jsonb
foerderung.bescheid.lfd integer NOT NULL
foerderung.bescheid.positionen jsonb NOT NULL
foerderung.bescheid.pruefsumme text NOT NULL
foerderung.bescheid.rechtsbehelf_bis date
foerderung.bescheid.stand text NOT NULL DEFAULT 'VORGESCHLAGEN'::text
foerderung.bescheid.standort_id uuid NOT NULL
foerderung.bescheid.verzicht_am date
foerderung.bescheid.vorgeschlagen_am date NOT NULL
foerderung.bescheid.vorgeschlagen_von uuid NOT NULL
foerderung.bescheid_auflage.bescheid_id uuid NOT NULL
foerderung.bescheid_auflage.bindung text NOT NULL
foerderung.bescheid_auflage.buchstabe text NOT NULL
foerderung.bescheid_auflage.erledigt_am date
foerderung.bescheid_auflage.erledigt_von uuid
foerderung.bescheid_auflage.faellig date NOT NULL
foerderung.bescheid_auflage.foerderfall_id uuid NOT NULL
foerderung.bescheid_auflage.standort_id uuid NOT NULL
foerderung.bescheid_auflage.text text NOT NULL
foerderung.bescheid_auflage.turnus text NOT NULL
foerderung.bescheid_auflage.vermerk text
foerderung.besetzung.baustein smallint NOT NULL
foerderung.besetzung.erfasst_am timestamp with time zone NOT NULL
foerderung.besetzung.erfasst_von uuid
foerderung.besetzung.ersetzt_am timestamp with time zone
foerderung.besetzung.ersetzt_zeile uuid
foerderung.besetzung.gueltig_bis date
foerderung.besetzung.gueltig_von date NOT NULL
foerderung.besetzung.id uuid NOT NULL
foerderung.besetzung.quelle text NOT NULL
foerderung.besetzung.stand date
foerderung.besetzung.standort_id uuid NOT NULL
foerderung.besetzung.stelle_id uuid
foerderung.besetzung.vzae integer NOT NULL
foerderung.besetzung_person.besetzung_id uuid NOT NULL
foerderung.besetzung_person.kuerzel text NOT NULL
foerderung.besetzung_person.standort_id uuid NOT NULL
foerderung.besetzung_qualifikation.abschluss text NOT NULL
foerderung.besetzung_qualifikation.besetzung_id uuid NOT NULL
foerderung.besetzung_qualifikation.erfasst_am timestamp with time zone NOT NULL
foerderung.besetzung_qualifikation.erfasst_von uuid
foerderung.besetzung_qualifikation.grund text
foerderung.besetzung_qualifikation.lfd integer NOT NULL
foerderung.besetzung_qualifikation.nachgewiesen boolean NOT NULL
foerderung.besetzung_qualifikation.standort_id uuid NOT NULL
foerderung.entwurf.bereich text NOT NULL
foerderung.entwurf.bezug uuid NOT NULL
foerderung.entwurf.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.entwurf.konto_id uuid NOT NULL
foerderung.entwurf.siegel bytea NOT NULL
foerderung.entwurf.version integer NOT NULL DEFAULT 1
foerderung.foerderfall.aktenzeichen text NOT NULL
foerderung.foerderfall.angelegt_am date NOT NULL
foerderung.foerderfall.antrag_von uuid NOT NULL
foerderung.foerderfall.belege_geloescht_am date
foerderung.foerderfall.bis date NOT NULL
foerderung.foerderfall.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.foerderfall.foerderjahr smallint NOT NULL
foerderung.foerderfall.frist date NOT NULL
foerderung.foerderfall.id uuid NOT NULL
foerderung.foerderfall.mandant_id uuid NOT NULL
foerderung.foerderfall.parameter jsonb NOT NULL
foerderung.foerderfall.regelsatz text NOT NULL
foerderung.foerderfall.standort_id uuid NOT NULL
foerderung.foerderfall.version integer NOT NULL DEFAULT 1
foerderung.foerderfall.von date NOT NULL
foerderung.foerderfall.vorbereitet_von uuid
foerderung.foerderfall.zustand text NOT NULL DEFAULT 'ENTWURF'::text
foerderung.foerderfall_ereignis.am date NOT NULL
foerderung.foerderfall_ereignis.ereignis text NOT NULL
foerderung.foerderfall_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.foerderfall_ereignis.foerderfall_id uuid NOT NULL
foerderung.foerderfall_ereignis.grund text
foerderung.foerderfall_ereignis.konto_id uuid
foerderung.foerderfall_ereignis.lfd integer NOT NULL
foerderung.foerderfall_ereignis.nach text NOT NULL
foerderung.foerderfall_ereignis.rolle text NOT NULL
foerderung.foerderfall_ereignis.standort_id uuid NOT NULL
foerderung.foerderfall_ereignis.von text
foerderung.foerdersumme.anerkannt bigint
foerderung.foerdersumme.ausgezahlt bigint NOT NULL
foerderung.foerdersumme.beantragt bigint
foerderung.foerdersumme.bewilligt bigint
foerderung.foerdersumme.foerderjahr smallint NOT NULL
foerderung.foerdersumme.id uuid NOT NULL
foerderung.foerdersumme.regelsatz text NOT NULL
foerderung.foerdersumme.standort_id uuid NOT NULL
foerderung.foerdersumme.zurueckgezahlt bigint NOT NULL
foerderung.foerdersumme.zustand text NOT NULL
foerderung.fremdanteil.bis date
foerderung.fremdanteil.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.fremdanteil.erfasst_von uuid NOT NULL
foerderung.fremdanteil.gestrichen_am timestamp with time zone
foerderung.fremdanteil.gestrichen_von uuid
foerderung.fremdanteil.id uuid NOT NULL
foerderung.fremdanteil.kuerzel text NOT NULL
foerderung.fremdanteil.programm text NOT NULL
foerderung.fremdanteil.standort_id uuid NOT NULL
foerderung.fremdanteil.von date NOT NULL
foerderung.fremdanteil.vzae integer NOT NULL
foerderung.haushalt.ansatz bigint NOT NULL
foerderung.haushalt.erfasst_von uuid NOT NULL
foerderung.haushalt.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.haushalt.haushaltsjahr smallint NOT NULL
foerderung.haushalt.kapitel text NOT NULL
foerderung.haushalt.quelle text NOT NULL
foerderung.haushalt.titel text NOT NULL
foerderung.haushalt.verpflichtungsermaechtigung bigint NOT NULL DEFAULT 0
foerderung.haushalt.version integer NOT NULL DEFAULT 1
foerderung.kofinanzierung.beleg text NOT NULL
foerderung.kofinanzierung.betrag bigint NOT NULL
foerderung.kofinanzierung.bis date NOT NULL
foerderung.kofinanzierung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.kofinanzierung.erfasst_von uuid NOT NULL
foerderung.kofinanzierung.foerderfall_id uuid NOT NULL
foerderung.kofinanzierung.gestrichen_am timestamp with time zone
foerderung.kofinanzierung.gestrichen_von uuid
foerderung.kofinanzierung.id uuid NOT NULL
foerderung.kofinanzierung.quelle text NOT NULL
foerderung.kofinanzierung.standort_id uuid NOT NULL
foerderung.kofinanzierung.stelle text NOT NULL
foerderung.kofinanzierung.von date NOT NULL
foerderung.kontingent.baustein smallint NOT NULL
foerderung.kontingent.erfasst_am timestamp with time zone NOT NULL
foerderung.kontingent.erfasst_von uuid
foerderung.kontingent.ersetzt_am timestamp with time zone
foerderung.kontingent.gueltig_bis date
foerderung.kontingent.gueltig_von date NOT NULL
foerderung.kontingent.id uuid NOT NULL
foerderung.kontingent.quelle text NOT NULL
foerderung.kontingent.stand date
foerderung.kontingent.standort_id uuid NOT NULL
foerderung.kontingent.vorgesehen_vzae integer NOT NULL
foerderung.kontingent.zugewiesen_vzae integer NOT NULL
foerderung.letztempfaenger_meldung.antwort text
foerderung.letztempfaenger_meldung.art text NOT NULL
foerderung.letztempfaenger_meldung.ausgaben bigint NOT NULL
foerderung.letztempfaenger_meldung.beantwortet_am date
foerderung.letztempfaenger_meldung.beantwortet_von uuid
foerderung.letztempfaenger_meldung.belege jsonb NOT NULL
foerderung.letztempfaenger_meldung.bis date NOT NULL
foerderung.letztempfaenger_meldung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.letztempfaenger_meldung.erhalten bigint NOT NULL
foerderung.letztempfaenger_meldung.foerderfall_id uuid NOT NULL
foerderung.letztempfaenger_meldung.id uuid NOT NULL
foerderung.letztempfaenger_meldung.lfd integer NOT NULL
foerderung.letztempfaenger_meldung.mandant_id uuid NOT NULL
foerderung.letztempfaenger_meldung.sachbericht text NOT NULL
foerderung.letztempfaenger_meldung.stand text NOT NULL DEFAULT 'VORGELEGT'::text
foerderung.letztempfaenger_meldung.standort_id uuid NOT NULL
foerderung.letztempfaenger_meldung.version integer NOT NULL DEFAULT 1
foerderung.letztempfaenger_meldung.vorgelegt_am date NOT NULL
foerderung.letztempfaenger_meldung.vorgelegt_von uuid NOT NULL
foerderung.letztempfaenger_meldung.weiterleitung_id uuid NOT NULL
foerderung.loeschfreigabe.antwort text
foerderung.loeschfreigabe.anzahl integer NOT NULL
foerderung.loeschfreigabe.bis date NOT NULL
foerderung.loeschfreigabe.entschieden_am date
foerderung.loeschfreigabe.entschieden_von uuid
foerderung.loeschfreigabe.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.loeschfreigabe.freigegeben boolean
foerderung.loeschfreigabe.grund text NOT NULL
foerderung.loeschfreigabe.id uuid NOT NULL
foerderung.loeschfreigabe.vorgeschlagen_am date NOT NULL
foerderung.loeschfreigabe.vorgeschlagen_von uuid NOT NULL
foerderung.meldeabfrage.am date NOT NULL
foerderung.meldeabfrage.art text NOT NULL
foerderung.meldeabfrage.bearbeitet_von uuid NOT NULL
foerderung.meldeabfrage.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.meldeabfrage.erklaert text[] NOT NULL DEFAULT '{}'::text[]
foerderung.meldeabfrage.felder jsonb NOT NULL
foerderung.meldeabfrage.feldfassung integer NOT NULL
foerderung.meldeabfrage.frist date NOT NULL
foerderung.meldeabfrage.hinweis text NOT NULL
foerderung.meldeabfrage.id uuid NOT NULL
foerderung.meldeabfrage.reihe_id uuid NOT NULL
foerderung.meldeabfrage.standorte uuid[] NOT NULL
foerderung.meldeabfrage.stelle text NOT NULL
foerderung.meldeabfrage.stichtag date NOT NULL
foerderung.meldeabfrage.titel text NOT NULL
foerderung.meldeabfrage.version integer NOT NULL DEFAULT 1
foerderung.meldeabfrage.zeitraum_von date
foerderung.meldeabfrage.zustand text NOT NULL DEFAULT 'ENTWURF'::text
foerderung.meldearbeit.abfrage_id uuid NOT NULL
foerderung.meldearbeit.am date NOT NULL
foerderung.meldearbeit.bearbeitet_von uuid NOT NULL
foerderung.meldearbeit.erklaert text[] NOT NULL DEFAULT '{}'::text[]
foerderung.meldearbeit.gruende jsonb NOT NULL
foerderung.meldearbeit.standort_id uuid NOT NULL
foerderung.meldearbeit.werte jsonb NOT NULL
foerderung.meldefassung.abfrage_id uuid NOT NULL
foerderung.meldefassung.am date NOT NULL
foerderung.meldefassung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.meldefassung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
foerderung.meldefassung.fassung integer NOT NULL
foerderung.meldefassung.gemeldet_von uuid NOT NULL
foerderung.meldefassung.gruende jsonb NOT NULL
foerderung.meldefassung.pruefsumme text NOT NULL
foerderung.meldefassung.standort_id uuid NOT NULL
foerderung.meldefassung.vorbelegt jsonb NOT NULL
foerderung.meldefassung.vorgelegt_von uuid
foerderung.meldefassung.werte jsonb NOT NULL
foerderung.meldeschritt.abfrage_id uuid NOT NULL
foerderung.meldeschritt.am date NOT NULL
foerderung.meldeschritt.art text NOT NULL
foerderung.meldeschritt.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.meldeschritt.erklaert text[] NOT NULL DEFAULT '{}'::text[]
foerderung.meldeschritt.fassung integer
foerderung.meldeschritt.id uuid NOT NULL
foerderung.meldeschritt.konto_id uuid NOT NULL
foerderung.meldeschritt.standort_id uuid NOT NULL
foerderung.meldeschritt.text text
foerderung.meldung.abfrage_id uuid NOT NULL
foerderung.meldung.abgenommene_fassung integer
foerderung.meldung.art text NOT NULL
foerderung.meldung.erinnert_am date
foerderung.meldung.fassung integer NOT NULL DEFAULT 0
foerderung.meldung.gilt_fassung integer
foerderung.meldung.standort_id uuid NOT NULL
foerderung.meldung.stelle text NOT NULL
foerderung.meldung.version integer NOT NULL DEFAULT 1
foerderung.meldung.vorgelegt_von uuid
foerderung.meldung.zustand text NOT NULL DEFAULT 'OFFEN'::text
foerderung.nachforderung.erledigt_am date
foerderung.nachforderung.erledigung text
foerderung.nachforderung.foerderfall_id uuid NOT NULL
foerderung.nachforderung.frist date NOT NULL
foerderung.nachforderung.gestellt_am date NOT NULL
foerderung.nachforderung.gestellt_von uuid NOT NULL
foerderung.nachforderung.lfd integer NOT NULL
foerderung.nachforderung.punkte jsonb NOT NULL
foerderung.nachforderung.standort_id uuid NOT NULL
foerderung.nachweis.bearbeitet_von uuid NOT NULL
foerderung.nachweis.foerderfall_id uuid NOT NULL
foerderung.nachweis.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.nachweis.inhalt jsonb NOT NULL
foerderung.nachweis.standort_id uuid NOT NULL
foerderung.nachweis.version integer NOT NULL DEFAULT 1
foerderung.nachweis_fassung.bearbeitet_von uuid NOT NULL
foerderung.nachweis_fassung.eingang timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.nachweis_fassung.eingang_am date NOT NULL
foerderung.nachweis_fassung.ergebnis jsonb NOT NULL
foerderung.nachweis_fassung.foerderfall_id uuid NOT NULL
foerderung.nachweis_fassung.frage jsonb NOT NULL
foerderung.nachweis_fassung.gezeichnet_von uuid NOT NULL
foerderung.nachweis_fassung.inhalt jsonb NOT NULL
foerderung.nachweis_fassung.nummer integer NOT NULL
foerderung.nachweis_fassung.pruefsumme text NOT NULL
foerderung.nachweis_fassung.standort_id uuid NOT NULL
foerderung.nachweis_vorgang.am date NOT NULL
foerderung.nachweis_vorgang.art text NOT NULL
foerderung.nachweis_vorgang.betrag bigint
foerderung.nachweis_vorgang.eingang_lfd integer
foerderung.nachweis_vorgang.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.nachweis_vorgang.foerderfall_id uuid NOT NULL
foerderung.nachweis_vorgang.frist date
foerderung.nachweis_vorgang.inhalt jsonb
foerderung.nachweis_vorgang.konto_id uuid NOT NULL
foerderung.nachweis_vorgang.lfd integer NOT NULL
foerderung.nachweis_vorgang.rolle text NOT NULL
foerderung.nachweis_vorgang.standort_id uuid NOT NULL
foerderung.nachweis_vorgang.text text NOT NULL
foerderung.personalausgabe.eingabe text NOT NULL
foerderung.personalausgabe.fassung integer NOT NULL
foerderung.personalausgabe.foerderfall_id uuid NOT NULL
foerderung.personalausgabe.standort_id uuid NOT NULL
foerderung.personalausgabe.stelle text NOT NULL
foerderung.pruefpunkt.am date NOT NULL
foerderung.pruefpunkt.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.pruefpunkt.fassung integer NOT NULL
foerderung.pruefpunkt.foerderfall_id uuid NOT NULL
foerderung.pruefpunkt.konto_id uuid NOT NULL
foerderung.pruefpunkt.lfd integer NOT NULL
foerderung.pruefpunkt.notiz text
foerderung.pruefpunkt.schluessel text NOT NULL
foerderung.pruefpunkt.stand text NOT NULL
foerderung.pruefpunkt.standort_id uuid NOT NULL
foerderung.rate.anforderung jsonb
foerderung.rate.angefordert_am date
foerderung.rate.angefordert_von uuid
foerderung.rate.angeordnet_am date
foerderung.rate.angeordnet_von uuid
foerderung.rate.bank_id uuid
foerderung.rate.bescheid_id uuid NOT NULL
foerderung.rate.betrag bigint NOT NULL
foerderung.rate.buchung text
foerderung.rate.entfall_am date
foerderung.rate.entfall_grund text
foerderung.rate.entfall_von uuid
foerderung.rate.festgestellt_am date
foerderung.rate.festgestellt_von uuid
foerderung.rate.foerderfall_id uuid NOT NULL
foerderung.rate.gezahlt_am date
foerderung.rate.haushaltsjahr smallint NOT NULL
foerderung.rate.id uuid NOT NULL
foerderung.rate.lauf_id uuid
foerderung.rate.lfd smallint NOT NULL
foerderung.rate.standort_id uuid NOT NULL
foerderung.rate.termin date NOT NULL
foerderung.rate.version integer NOT NULL DEFAULT 1
foerderung.rate.vorbereitet_von uuid
foerderung.rate.vorgesehen bigint NOT NULL
foerderung.rate.zustand text NOT NULL DEFAULT 'GEPLANT'::text
foerderung.rate_ereignis.am date NOT NULL
foerderung.rate_ereignis.angaben jsonb
foerderung.rate_ereignis.betrag bigint NOT NULL
foerderung.rate_ereignis.ereignis text NOT NULL
foerderung.rate_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.rate_ereignis.grund text
foerderung.rate_ereignis.konto_id uuid
foerderung.rate_ereignis.lfd integer NOT NULL
foerderung.rate_ereignis.nach text NOT NULL
foerderung.rate_ereignis.rate_id uuid NOT NULL
foerderung.rate_ereignis.rolle text NOT NULL
foerderung.rate_ereignis.standort_id uuid NOT NULL
foerderung.rate_ereignis.von text
foerderung.stelle.baustein smallint NOT NULL
foerderung.stelle.erfasst_am timestamp with time zone NOT NULL
foerderung.stelle.erfasst_von uuid
foerderung.stelle.id uuid NOT NULL
foerderung.stelle.kommune_id uuid
foerderung.stelle.mandant_id uuid
foerderung.stelle.standort_id uuid NOT NULL
foerderung.stelle.verwaltungsassistenz boolean NOT NULL DEFAULT false
foerderung.stelle_fassung.anbindung text NOT NULL
foerderung.stelle_fassung.anbindung_grund text
foerderung.stelle_fassung.bezeichnung text NOT NULL
foerderung.stelle_fassung.erfasst_am timestamp with time zone NOT NULL
foerderung.stelle_fassung.erfasst_von uuid
foerderung.stelle_fassung.ersetzt_am timestamp with time zone
foerderung.stelle_fassung.gueltig_bis date
foerderung.stelle_fassung.gueltig_von date NOT NULL
foerderung.stelle_fassung.stelle_id uuid NOT NULL
foerderung.stelle_fassung.umfang_vzae integer NOT NULL
foerderung.stelle_fassung.version integer NOT NULL
foerderung.stelle_profil.erfasst_am timestamp with time zone NOT NULL
foerderung.stelle_profil.erfasst_von uuid
foerderung.stelle_profil.gueltig_von date NOT NULL
foerderung.stelle_profil.lfd integer NOT NULL
foerderung.stelle_profil.profil text NOT NULL
foerderung.stelle_profil.schwerpunkt text
foerderung.stelle_profil.stelle_id uuid NOT NULL
foerderung.stellen_import.ausgelassen integer NOT NULL
foerderung.stellen_import.baustein smallint NOT NULL
foerderung.stellen_import.datei_hash text NOT NULL
foerderung.stellen_import.erfasst_am timestamp with time zone NOT NULL
foerderung.stellen_import.erfasst_von uuid
foerderung.stellen_import.id uuid NOT NULL
foerderung.stellen_import.neu integer NOT NULL
foerderung.stellen_import.systemkonto text
foerderung.stellen_import.unveraendert integer NOT NULL
foerderung.stellen_import.zeilen integer NOT NULL
foerderung.uebertragung.am date NOT NULL
foerderung.uebertragung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.uebertragung.fassung text NOT NULL
foerderung.uebertragung.feld text NOT NULL
foerderung.uebertragung.foerderfall_id uuid NOT NULL
foerderung.uebertragung.gegenstand_id uuid NOT NULL
foerderung.uebertragung.id uuid NOT NULL
foerderung.uebertragung.konto_id uuid NOT NULL
foerderung.uebertragung.schritt text NOT NULL
foerderung.uebertragung.stand text NOT NULL
foerderung.uebertragung.standort_id uuid NOT NULL
foerderung.uebertragung.wert text
foerderung.unterlage.am date NOT NULL
foerderung.unterlage.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.unterlage.foerderfall_id uuid NOT NULL
foerderung.unterlage.hochgeladen_von uuid NOT NULL
foerderung.unterlage.id uuid NOT NULL
foerderung.unterlage.mandant_id uuid NOT NULL
foerderung.unterlage.pruefsumme text NOT NULL
foerderung.unterlage.standort_id uuid NOT NULL
foerderung.unterlage.weiterleitung_id uuid
foerderung.unterlage.zu text NOT NULL
foerderung.weiterleitung.angelegt_am date NOT NULL
foerderung.weiterleitung.betrag bigint NOT NULL
foerderung.weiterleitung.bis date NOT NULL
foerderung.weiterleitung.empfaenger text NOT NULL
foerderung.weiterleitung.empfaengerart text NOT NULL
foerderung.weiterleitung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.weiterleitung.foerderfall_id uuid NOT NULL
foerderung.weiterleitung.form text NOT NULL
foerderung.weiterleitung.id uuid NOT NULL
foerderung.weiterleitung.inhalt jsonb NOT NULL
foerderung.weiterleitung.letztempfaenger_id uuid
foerderung.weiterleitung.lfd integer NOT NULL
foerderung.weiterleitung.nachweis jsonb
foerderung.weiterleitung.nachweis_bis date NOT NULL
foerderung.weiterleitung.pruefung jsonb
foerderung.weiterleitung.standort_id uuid NOT NULL
foerderung.weiterleitung.version integer NOT NULL DEFAULT 1
foerderung.weiterleitung.von date NOT NULL
foerderung.weiterleitung.vorbereitet_von uuid NOT NULL
foerderung.weiterleitung.wirksam_ab date
foerderung.weiterleitung.zustand text NOT NULL DEFAULT 'ENTWURF'::text
foerderung.weiterleitung_ereignis.am date NOT NULL
foerderung.weiterleitung_ereignis.ereignis text NOT NULL
foerderung.weiterleitung_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.weiterleitung_ereignis.foerderfall_id uuid NOT NULL
foerderung.weiterleitung_ereignis.grund text
foerderung.weiterleitung_ereignis.konto_id uuid
foerderung.weiterleitung_ereignis.lfd integer NOT NULL
foerderung.weiterleitung_ereignis.nach text NOT NULL
foerderung.weiterleitung_ereignis.rolle text NOT NULL
foerderung.weiterleitung_ereignis.standort_id uuid NOT NULL
foerderung.weiterleitung_ereignis.von text
foerderung.weiterleitung_ereignis.weiterleitung_id uuid NOT NULL
foerderung.zahlungslauf.anzahl integer NOT NULL
foerderung.zahlungslauf.ausfuehrung date NOT NULL
foerderung.zahlungslauf.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
foerderung.zahlungslauf.erstellt_am date NOT NULL
foerderung.zahlungslauf.erstellt_von uuid NOT NULL
foerderung.zahlungslauf.id uuid NOT NULL
foerderung.zahlungslauf.konto jsonb NOT NULL
foerderung.zahlungslauf.nummer integer NOT NULL
foerderung.zahlungslauf.positionen jsonb NOT NULL
foerderung.zahlungslauf.pruefsumme text NOT NULL
foerderung.zahlungslauf.summe bigint NOT NULL
migration.stand.angewendet_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
migration.stand.name text NOT NULL
migration.stand.nummer integer NOT NULL
migration.stand.pruefsumme text NOT NULL
protokoll.eintrag.abfrageklasse text
protokoll.eintrag.anfrage_id uuid
protokoll.eintrag.anzahl integer
protokoll.eintrag.art text NOT NULL
protokoll.eintrag.bereich text NOT NULL
protokoll.eintrag.code text
protokoll.eintrag.empfaenger_id uuid
protokoll.eintrag.epoche integer NOT NULL DEFAULT protokoll.epoche()
protokoll.eintrag.ereignis text NOT NULL
protokoll.eintrag.ergebnis text NOT NULL
protokoll.eintrag.grund text
protokoll.eintrag.id uuid NOT NULL
protokoll.eintrag.konto_id uuid
protokoll.eintrag.mandant_id uuid
protokoll.eintrag.objekt_id uuid
protokoll.eintrag.objektart text NOT NULL
protokoll.eintrag.rechtsgrundlage_id uuid
protokoll.eintrag.regelversion text NOT NULL
protokoll.eintrag.rolle text
protokoll.eintrag.sitzung_id uuid
protokoll.eintrag.standort_id uuid
protokoll.eintrag.systemkonto text
protokoll.eintrag.tx xid8 NOT NULL DEFAULT pg_current_xact_id()
protokoll.eintrag.zeit timestamp with time zone NOT NULL DEFAULT clock_timestamp()
protokoll.eintrag.zweck text NOT NULL
protokoll.loeschfreigabe.anzahl integer NOT NULL
protokoll.loeschfreigabe.bis date NOT NULL
protokoll.loeschfreigabe.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
protokoll.loeschfreigabe.freigegeben_am date NOT NULL
protokoll.loeschfreigabe.freigegeben_von uuid NOT NULL
protokoll.loeschfreigabe.id uuid NOT NULL
protokoll.loeschfreigabe.mandant_id uuid NOT NULL
protokoll.loeschlauf.anzahl integer NOT NULL
protokoll.loeschlauf.gegenstand text NOT NULL
protokoll.loeschlauf.klasse text NOT NULL
protokoll.loeschlauf.lauf_am date NOT NULL
protokoll.loeschlauf.mandant_id uuid NOT NULL
protokoll.loeschlauf.regelfassung text NOT NULL
protokoll.loeschung.ausgefuehrt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
protokoll.loeschung.eintraege bigint NOT NULL
protokoll.loeschung.id uuid NOT NULL
protokoll.loeschung.partitionen text[] NOT NULL
protokoll.loeschung.siegel bigint NOT NULL
protokoll.loeschung.vor date NOT NULL
protokoll.loeschung_kette.hash bytea NOT NULL
protokoll.loeschung_kette.kette uuid NOT NULL
protokoll.loeschung_kette.lfd bigint NOT NULL
protokoll.loeschung_kette.loeschung_id uuid NOT NULL
protokoll.siegel.anzahl integer NOT NULL
protokoll.siegel.epoche integer NOT NULL
protokoll.siegel.erstellt_am timestamp with time zone NOT NULL
protokoll.siegel.hash bytea NOT NULL
protokoll.siegel.kette uuid NOT NULL
protokoll.siegel.lfd bigint NOT NULL
protokoll.siegel.tx_bis xid8 NOT NULL
protokoll.siegel.tx_von xid8 NOT NULL
protokoll.siegel.vorgaenger bytea NOT NULL
protokoll.siegel.zeilen bytea NOT NULL
protokoll.siegel.zeit_bis timestamp with time zone NOT NULL
protokoll.siegel.zeit_von timestamp with time zone NOT NULL
stamm.auslastung_zielwert.akten_bis smallint NOT NULL
stamm.auslastung_zielwert.akten_von smallint NOT NULL
stamm.auslastung_zielwert.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.auslastung_zielwert.erfasst_von uuid NOT NULL
stamm.auslastung_zielwert.faelle smallint NOT NULL
stamm.auslastung_zielwert.grund text NOT NULL
stamm.auslastung_zielwert.gueltig_von date NOT NULL
stamm.auslastung_zielwert.id uuid NOT NULL
stamm.auslastung_zielwert.kurzberatungen_bis smallint NOT NULL
stamm.auslastung_zielwert.kurzberatungen_von smallint NOT NULL
stamm.auslastung_zielwert.standort_id uuid NOT NULL
stamm.clearing_modell.art text NOT NULL
stamm.clearing_modell.ausschluss jsonb NOT NULL DEFAULT '[]'::jsonb
stamm.clearing_modell.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.clearing_modell.erfasst_von uuid NOT NULL
stamm.clearing_modell.gespraech smallint
stamm.clearing_modell.gueltig_von date NOT NULL
stamm.clearing_modell.id uuid NOT NULL
stamm.clearing_modell.kriterien jsonb NOT NULL DEFAULT '[]'::jsonb
stamm.clearing_modell.standort_id uuid NOT NULL
stamm.einwohnerzahl.einwohner integer NOT NULL
stamm.einwohnerzahl.ort_id uuid NOT NULL
stamm.einwohnerzahl.quelle text NOT NULL
stamm.einwohnerzahl.standort_id uuid NOT NULL
stamm.einwohnerzahl.stichtag date NOT NULL
stamm.kommune.ags text
stamm.kommune.eigene_auslaenderbehoerde boolean
stamm.kommune.eigenes_jugendamt boolean
stamm.kommune.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.kommune.gueltig_bis date
stamm.kommune.gueltig_von date NOT NULL
stamm.kommune.id uuid NOT NULL
stamm.kommune.integrationsgremium text
stamm.kommune.nachfolger_id uuid
stamm.kommune.name text NOT NULL
stamm.kommune.standort_id uuid NOT NULL
stamm.kommune_stand.ags text
stamm.kommune_stand.ars text
stamm.kommune_stand.art text
stamm.kommune_stand.breite double precision
stamm.kommune_stand.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.kommune_stand.gueltig_bis date
stamm.kommune_stand.gueltig_von date NOT NULL
stamm.kommune_stand.kommune_id uuid NOT NULL
stamm.kommune_stand.laenge double precision
stamm.kommune_stand.name text NOT NULL
stamm.kommune_stand.quelle text NOT NULL
stamm.kommune_stand.standort_id uuid NOT NULL
stamm.mandant.anschrift text
stamm.mandant.art text NOT NULL
stamm.mandant.aufsichtsbehoerde text NOT NULL
stamm.mandant.dsb_kontakt text
stamm.mandant.dsb_name text
stamm.mandant.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.mandant.gueltig_bis date
stamm.mandant.gueltig_von date NOT NULL
stamm.mandant.id uuid NOT NULL
stamm.mandant.kommune_id uuid
stamm.mandant.name text NOT NULL
stamm.mandant.rechtsrahmen text NOT NULL
stamm.mandant.sozialdaten boolean NOT NULL DEFAULT false
stamm.mandant.standort_id uuid NOT NULL
stamm.mandant.traeger_id uuid
stamm.mandant_gebiet.gueltig_bis date
stamm.mandant_gebiet.gueltig_von date NOT NULL
stamm.mandant_gebiet.kommune_id uuid NOT NULL
stamm.mandant_gebiet.mandant_id uuid NOT NULL
stamm.postleitzahl.gueltig_bis date
stamm.postleitzahl.gueltig_von date NOT NULL
stamm.postleitzahl.ort_id uuid NOT NULL
stamm.postleitzahl.plz text NOT NULL
stamm.postleitzahl.standort_id uuid NOT NULL
stamm.regelpruefung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.regelpruefung.erfasst_von uuid NOT NULL
stamm.regelpruefung.geprueft_am date NOT NULL
stamm.regelpruefung.geprueft_von text NOT NULL
stamm.regelpruefung.id uuid NOT NULL
stamm.regelpruefung.pruefen_bis date NOT NULL
stamm.regelpruefung.regel text NOT NULL
stamm.regelpruefung.regel_hash bytea NOT NULL
stamm.regelpruefung.standort_id uuid NOT NULL
stamm.regelpruefung.zurueckgenommen_am timestamp with time zone
stamm.sprachmittler.art text NOT NULL
stamm.sprachmittler.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.sprachmittler.erfasst_von uuid NOT NULL
stamm.sprachmittler.formen text[] NOT NULL
stamm.sprachmittler.geschlecht text
stamm.sprachmittler.geschlossen_am date
stamm.sprachmittler.hinweis text
stamm.sprachmittler.id uuid NOT NULL
stamm.sprachmittler.kontakt text NOT NULL
stamm.sprachmittler.mandant_id uuid
stamm.sprachmittler.name text NOT NULL
stamm.sprachmittler.preis_cent integer
stamm.sprachmittler.preisart text NOT NULL
stamm.sprachmittler.qualifikation text NOT NULL
stamm.sprachmittler.sprachen jsonb NOT NULL
stamm.sprachmittler.standort_id uuid NOT NULL
stamm.sprachmittler.verschwiegen_am date
stamm.sprachmittler.version integer NOT NULL DEFAULT 1
stamm.sprachmittler_belegung.bis timestamp without time zone NOT NULL
stamm.sprachmittler_belegung.id uuid NOT NULL
stamm.sprachmittler_belegung.mandant_id uuid NOT NULL
stamm.sprachmittler_belegung.sprachmittler_id uuid NOT NULL
stamm.sprachmittler_belegung.standort_id uuid NOT NULL
stamm.sprachmittler_belegung.von timestamp without time zone NOT NULL
stamm.standort.ags text
stamm.standort.anmerkung text
stamm.standort.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.standort.herkunft text NOT NULL
stamm.standort.id uuid NOT NULL
stamm.standort.kennung text NOT NULL
stamm.standort.regierungsbezirk text
stamm.standort.typ text NOT NULL
stamm.standort.typ_evaluation smallint
stamm.standort_name.gueltig_bis date
stamm.standort_name.gueltig_von date NOT NULL
stamm.standort_name.name text NOT NULL
stamm.standort_name.standort_id uuid NOT NULL
stamm.textpruefung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.textpruefung.erfasst_von uuid NOT NULL
stamm.textpruefung.geprueft_am date NOT NULL
stamm.textpruefung.geprueft_von text NOT NULL
stamm.textpruefung.id uuid NOT NULL
stamm.textpruefung.sprache text NOT NULL
stamm.textpruefung.standort_id uuid NOT NULL
stamm.textpruefung.text_hash bytea NOT NULL
stamm.textpruefung.version text NOT NULL
stamm.textpruefung.vorlage text NOT NULL
stamm.textpruefung.zurueckgenommen_am timestamp with time zone
stamm.traeger.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.traeger.id uuid NOT NULL
stamm.traeger.name text NOT NULL
stamm.traeger.verband text
stamm.zielformular.beleg text
stamm.zielformular.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
stamm.zielformular.erfasst_von uuid NOT NULL
stamm.zielformular.fassung text NOT NULL
stamm.zielformular.felder jsonb NOT NULL
stamm.zielformular.formular text NOT NULL
stamm.zielformular.gilt_ab date NOT NULL
stamm.zielformular.id uuid NOT NULL
stamm.zielformular.name text NOT NULL
stamm.zielformular.nummer integer NOT NULL
stamm.zielformular.standort_id uuid NOT NULL
steuerung.ablage.ab_fassung integer
steuerung.ablage.am date NOT NULL
steuerung.ablage.beitrag_id uuid
steuerung.ablage.bis_fassung integer
steuerung.ablage.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.ablage.geprueft_von uuid NOT NULL
steuerung.ablage.id uuid NOT NULL
steuerung.ablage.pruefsumme text NOT NULL
steuerung.ablage.sitzung_id uuid
steuerung.ablage.standort_id uuid
steuerung.ablage.vereinbarung_id uuid
steuerung.ablage.vorlage_id uuid
steuerung.anbieter.angaben jsonb NOT NULL
steuerung.anbieter.bearbeitet_von uuid
steuerung.anbieter.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.anbieter.erinnert_am date
steuerung.anbieter.erinnerungen integer NOT NULL DEFAULT 0
steuerung.anbieter.fremdangaben jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.anbieter.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.anbieter.id uuid NOT NULL
steuerung.anbieter.name text NOT NULL
steuerung.anbieter.pflege_email text
steuerung.anbieter.standort_id uuid NOT NULL
steuerung.anbieter.version integer NOT NULL DEFAULT 1
steuerung.angebot.anbieter_id uuid NOT NULL
steuerung.angebot.angaben jsonb NOT NULL
steuerung.angebot.archiv_grund text
steuerung.angebot.bearbeitet_von uuid
steuerung.angebot.bestaetigt_am date NOT NULL
steuerung.angebot.bestaetigt_durch text NOT NULL
steuerung.angebot.breiten double precision[] NOT NULL DEFAULT '{}'::double precision[]
steuerung.angebot.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.angebot.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.angebot.fremdangaben jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.angebot.geaendert xid8 NOT NULL DEFAULT pg_current_xact_id()
steuerung.angebot.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.angebot.gueltig_bis date
steuerung.angebot.id uuid NOT NULL
steuerung.angebot.laengen double precision[] NOT NULL DEFAULT '{}'::double precision[]
steuerung.angebot.oeffentlich boolean NOT NULL
steuerung.angebot.orte_anzahl integer NOT NULL DEFAULT COALESCE(jsonb_array_length((angaben -> 'orte'::text)), 0)
steuerung.angebot.ortsnamen text[] NOT NULL DEFAULT '{}'::text[]
steuerung.angebot.quelle text NOT NULL
steuerung.angebot.standort_id uuid NOT NULL
steuerung.angebot.suche tsvector NOT NULL
steuerung.angebot.titel text NOT NULL
steuerung.angebot.version integer NOT NULL DEFAULT 1
steuerung.angebot.zustand text NOT NULL DEFAULT 'GUELTIG'::text
steuerung.angebot_aenderung.am date NOT NULL
steuerung.angebot_aenderung.angebot_id uuid NOT NULL
steuerung.angebot_aenderung.art text NOT NULL
steuerung.angebot_aenderung.durch text NOT NULL
steuerung.angebot_aenderung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.angebot_aenderung.felder jsonb NOT NULL DEFAULT '[]'::jsonb
steuerung.angebot_aenderung.grund text
steuerung.angebot_aenderung.konto_id uuid
steuerung.angebot_aenderung.lfd integer NOT NULL
steuerung.angebot_aenderung.standort_id uuid NOT NULL
steuerung.angebot_ergebnis.abgewiesen integer NOT NULL
steuerung.angebot_ergebnis.am date NOT NULL
steuerung.angebot_ergebnis.angebot_id uuid NOT NULL
steuerung.angebot_ergebnis.angekommen integer NOT NULL
steuerung.angebot_ergebnis.bis date NOT NULL
steuerung.angebot_ergebnis.kein_platz integer NOT NULL
steuerung.angebot_ergebnis.nicht_erreicht integer NOT NULL
steuerung.angebot_ergebnis.offen integer NOT NULL
steuerung.angebot_ergebnis.standort_id uuid NOT NULL
steuerung.angebot_ergebnis.verweise integer NOT NULL
steuerung.angebot_ergebnis.von date NOT NULL
steuerung.angebot_ergebnislauf.am date NOT NULL
steuerung.angebot_ergebnislauf.bis date NOT NULL
steuerung.angebot_ergebnislauf.quartal text NOT NULL
steuerung.angebot_ergebnislauf.standort_id uuid NOT NULL
steuerung.angebot_ergebnislauf.verdeckt integer
steuerung.angebot_ergebnislauf.verweise integer
steuerung.angebot_ergebnislauf.von date NOT NULL
steuerung.angebot_pflegelink.anbieter_id uuid NOT NULL
steuerung.angebot_pflegelink.ausgegeben_am date NOT NULL
steuerung.angebot_pflegelink.gesperrt_am date
steuerung.angebot_pflegelink.gueltig_bis date NOT NULL
steuerung.angebot_pflegelink.standort_id uuid NOT NULL
steuerung.angebot_pflegelink.token_hash bytea NOT NULL
steuerung.angebot_vorschlag.am date NOT NULL
steuerung.angebot_vorschlag.angebot_id uuid NOT NULL
steuerung.angebot_vorschlag.durch text NOT NULL
steuerung.angebot_vorschlag.entschieden_am date
steuerung.angebot_vorschlag.entschieden_von uuid
steuerung.angebot_vorschlag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.angebot_vorschlag.feld text NOT NULL
steuerung.angebot_vorschlag.grund text
steuerung.angebot_vorschlag.id uuid NOT NULL
steuerung.angebot_vorschlag.inhalt text NOT NULL
steuerung.angebot_vorschlag.standort_id uuid NOT NULL
steuerung.angebot_vorschlag.zustand text NOT NULL DEFAULT 'NEU'::text
steuerung.angebotsdatei.am date NOT NULL
steuerung.angebotsdatei.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.angebotsdatei.inhalt bytea NOT NULL
steuerung.angebotsdatei.konto_id uuid NOT NULL
steuerung.angebotsdatei.quelle_id uuid NOT NULL
steuerung.angebotsdatei.standort_id uuid NOT NULL
steuerung.angebotsherkunft.abdruck bytea NOT NULL
steuerung.angebotsherkunft.art text NOT NULL
steuerung.angebotsherkunft.fremd_id text NOT NULL
steuerung.angebotsherkunft.geholt_am date NOT NULL
steuerung.angebotsherkunft.lizenz text NOT NULL
steuerung.angebotsherkunft.quelle_id uuid NOT NULL
steuerung.angebotsherkunft.stand jsonb NOT NULL
steuerung.angebotsherkunft.standort_id uuid NOT NULL
steuerung.angebotsherkunft.ziel_id uuid NOT NULL
steuerung.angebotslauf.am date NOT NULL
steuerung.angebotslauf.auswahl jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.angebotslauf.beendet_am timestamp with time zone
steuerung.angebotslauf.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.angebotslauf.fehler text
steuerung.angebotslauf.fehler_ort text
steuerung.angebotslauf.gelesen integer NOT NULL DEFAULT 0
steuerung.angebotslauf.gesamt integer
steuerung.angebotslauf.id uuid NOT NULL
steuerung.angebotslauf.konto_id uuid
steuerung.angebotslauf.quelle_id uuid NOT NULL
steuerung.angebotslauf.standort_id uuid NOT NULL
steuerung.angebotslauf.zahlen jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.angebotslauf.zustand text NOT NULL
steuerung.angebotslauf_zeile.angebot_id uuid
steuerung.angebotslauf_zeile.art text NOT NULL
steuerung.angebotslauf_zeile.befunde jsonb NOT NULL DEFAULT '[]'::jsonb
steuerung.angebotslauf_zeile.felder jsonb NOT NULL DEFAULT '[]'::jsonb
steuerung.angebotslauf_zeile.fremd_id text NOT NULL
steuerung.angebotslauf_zeile.hinweise text[] NOT NULL DEFAULT '{}'::text[]
steuerung.angebotslauf_zeile.kandidat jsonb
steuerung.angebotslauf_zeile.lauf_id uuid NOT NULL
steuerung.angebotslauf_zeile.lfd integer NOT NULL
steuerung.angebotslauf_zeile.standort_id uuid NOT NULL
steuerung.angebotslauf_zeile.titel text NOT NULL
steuerung.angebotsquelle.art text NOT NULL
steuerung.angebotsquelle.bearbeitet_von uuid NOT NULL
steuerung.angebotsquelle.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.angebotsquelle.id uuid NOT NULL
steuerung.angebotsquelle.inhalte text[] NOT NULL DEFAULT '{}'::text[]
steuerung.angebotsquelle.lizenz text NOT NULL
steuerung.angebotsquelle.name text NOT NULL
steuerung.angebotsquelle.oeffentlich boolean NOT NULL
steuerung.angebotsquelle.region text
steuerung.angebotsquelle.rhythmus text NOT NULL
steuerung.angebotsquelle.spalten jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.angebotsquelle.sprachen text[] NOT NULL DEFAULT '{}'::text[]
steuerung.angebotsquelle.standort_id uuid NOT NULL
steuerung.angebotsquelle.url text
steuerung.angebotsquelle.verantwortlich text NOT NULL
steuerung.angebotsquelle.version integer NOT NULL DEFAULT 1
steuerung.angebotsquelle.vollstaendig boolean NOT NULL DEFAULT false
steuerung.angebotsquelle.zuordnung jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.angebotsquelle.zustand text NOT NULL DEFAULT 'AKTIV'::text
steuerung.anlaufstelle.angaben jsonb NOT NULL
steuerung.anlaufstelle.bearbeitet_von uuid NOT NULL
steuerung.anlaufstelle.bestaetigt_am date NOT NULL
steuerung.anlaufstelle.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.anlaufstelle.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.anlaufstelle.gueltig_bis date
steuerung.anlaufstelle.gueltig_von date NOT NULL
steuerung.anlaufstelle.id uuid NOT NULL
steuerung.anlaufstelle.name text NOT NULL
steuerung.anlaufstelle.standort_id uuid NOT NULL
steuerung.anlaufstelle.version integer NOT NULL DEFAULT 1
steuerung.anlaufstelle_aenderung.am date NOT NULL
steuerung.anlaufstelle_aenderung.anlaufstelle_id uuid NOT NULL
steuerung.anlaufstelle_aenderung.art text NOT NULL
steuerung.anlaufstelle_aenderung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.anlaufstelle_aenderung.felder jsonb NOT NULL DEFAULT '[]'::jsonb
steuerung.anlaufstelle_aenderung.konto_id uuid NOT NULL
steuerung.anlaufstelle_aenderung.lfd integer NOT NULL
steuerung.anlaufstelle_aenderung.standort_id uuid NOT NULL
steuerung.ansprechperson.aufgabe text
steuerung.ansprechperson.bearbeitet_von uuid NOT NULL
steuerung.ansprechperson.email text
steuerung.ansprechperson.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.ansprechperson.funktion text NOT NULL
steuerung.ansprechperson.gueltig_bis date
steuerung.ansprechperson.gueltig_von date NOT NULL
steuerung.ansprechperson.id uuid NOT NULL
steuerung.ansprechperson.name text
steuerung.ansprechperson.schnittstelle text NOT NULL
steuerung.ansprechperson.standort_id uuid NOT NULL
steuerung.ansprechperson.stelle text NOT NULL
steuerung.ansprechperson.telefon text
steuerung.ansprechperson.version integer NOT NULL DEFAULT 1
steuerung.ansprechperson.vertretung_email text
steuerung.ansprechperson.vertretung_name text
steuerung.ansprechperson.vertretung_telefon text
steuerung.austausch_beitrag.am date NOT NULL
steuerung.austausch_beitrag.art text NOT NULL
steuerung.austausch_beitrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.austausch_beitrag.eroeffnet_am date NOT NULL
steuerung.austausch_beitrag.felder jsonb NOT NULL
steuerung.austausch_beitrag.freigegeben_von uuid
steuerung.austausch_beitrag.id uuid NOT NULL
steuerung.austausch_beitrag.standort_id uuid
steuerung.austausch_beitrag.suchtext text NOT NULL
steuerung.austausch_beitrag.thema text NOT NULL
steuerung.austausch_beitrag.titel text NOT NULL
steuerung.austausch_beitrag.verfasst_von uuid NOT NULL
steuerung.austausch_beitrag.version integer NOT NULL DEFAULT 1
steuerung.austausch_beitrag.zustand text NOT NULL
steuerung.austausch_fassung.am date NOT NULL
steuerung.austausch_fassung.anlass text
steuerung.austausch_fassung.beitrag_id uuid NOT NULL
steuerung.austausch_fassung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.austausch_fassung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.austausch_fassung.felder jsonb NOT NULL
steuerung.austausch_fassung.konto_id uuid NOT NULL
steuerung.austausch_fassung.standort_id uuid
steuerung.austausch_fassung.titel text NOT NULL
steuerung.austausch_fassung.version integer NOT NULL
steuerung.austausch_fassung.zustand text NOT NULL
steuerung.austausch_rueckmeldung.am date NOT NULL
steuerung.austausch_rueckmeldung.antwort text
steuerung.austausch_rueckmeldung.art text NOT NULL
steuerung.austausch_rueckmeldung.bearbeitet_von uuid NOT NULL
steuerung.austausch_rueckmeldung.beitrag_art text NOT NULL
steuerung.austausch_rueckmeldung.beitrag_id uuid NOT NULL
steuerung.austausch_rueckmeldung.bericht text
steuerung.austausch_rueckmeldung.besuch_am date
steuerung.austausch_rueckmeldung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.austausch_rueckmeldung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.austausch_rueckmeldung.id uuid NOT NULL
steuerung.austausch_rueckmeldung.konto_id uuid NOT NULL
steuerung.austausch_rueckmeldung.standort_id uuid
steuerung.austausch_rueckmeldung.text text NOT NULL
steuerung.austausch_rueckmeldung.version integer NOT NULL DEFAULT 1
steuerung.austausch_rueckmeldung.ziel_standort_id uuid
steuerung.austausch_rueckmeldung.zustand text NOT NULL DEFAULT 'OFFEN'::text
steuerung.beschluss.bearbeitet_von uuid NOT NULL
steuerung.beschluss.beschlossen_am date NOT NULL
steuerung.beschluss.enthalten integer
steuerung.beschluss.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.beschluss.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.beschluss.faellig date
steuerung.beschluss.gremium_id uuid NOT NULL
steuerung.beschluss.id uuid NOT NULL
steuerung.beschluss.inhalt text NOT NULL
steuerung.beschluss.ja integer
steuerung.beschluss.nein integer
steuerung.beschluss.ressourcen text
steuerung.beschluss.sitzung_id uuid NOT NULL
steuerung.beschluss.standort_id uuid NOT NULL
steuerung.beschluss.verantwortlich text NOT NULL
steuerung.beschluss.verfahren text NOT NULL
steuerung.beschluss.version integer NOT NULL DEFAULT 1
steuerung.beschluss.zustand text NOT NULL DEFAULT 'BESCHLOSSEN'::text
steuerung.beschluss_schritt.am date NOT NULL
steuerung.beschluss_schritt.bemerkung text
steuerung.beschluss_schritt.beschluss_id uuid NOT NULL
steuerung.beschluss_schritt.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.beschluss_schritt.faellig date
steuerung.beschluss_schritt.konto_id uuid NOT NULL
steuerung.beschluss_schritt.lfd integer NOT NULL
steuerung.beschluss_schritt.standort_id uuid NOT NULL
steuerung.beschluss_schritt.zustand text NOT NULL
steuerung.checkpunkt_eintrag.am date NOT NULL
steuerung.checkpunkt_eintrag.code text NOT NULL
steuerung.checkpunkt_eintrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.checkpunkt_eintrag.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.checkpunkt_eintrag.inhalt text NOT NULL
steuerung.checkpunkt_eintrag.konto_id uuid NOT NULL
steuerung.checkpunkt_eintrag.lfd integer NOT NULL
steuerung.checkpunkt_eintrag.stand text NOT NULL
steuerung.checkpunkt_eintrag.standort_id uuid NOT NULL
steuerung.checkpunkt_eintrag.tag date NOT NULL
steuerung.einarbeitung.am date NOT NULL
steuerung.einarbeitung.anlass text NOT NULL
steuerung.einarbeitung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.einarbeitung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.einarbeitung.konto_id uuid NOT NULL
steuerung.einarbeitung.schritte jsonb NOT NULL
steuerung.einarbeitung.standort_id uuid NOT NULL
steuerung.einarbeitung.version integer NOT NULL
steuerung.einarbeitung.vorlage text NOT NULL
steuerung.einarbeitung_erledigt.erledigt_am date NOT NULL
steuerung.einarbeitung_erledigt.kennung text NOT NULL
steuerung.einarbeitung_erledigt.konto_id uuid NOT NULL
steuerung.einarbeitung_erledigt.standort_id uuid NOT NULL
steuerung.entwurf.bereich text NOT NULL
steuerung.entwurf.bezug uuid NOT NULL
steuerung.entwurf.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.entwurf.konto_id uuid NOT NULL
steuerung.entwurf.siegel bytea NOT NULL
steuerung.entwurf.standort_id uuid NOT NULL
steuerung.entwurf.version integer NOT NULL DEFAULT 1
steuerung.eskalation.adressat text NOT NULL
steuerung.eskalation.anliegen text NOT NULL
steuerung.eskalation.antwort_bis date
steuerung.eskalation.eingereicht_am date
steuerung.eskalation.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.eskalation.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.eskalation.freigegeben_von uuid
steuerung.eskalation.hinweise integer
steuerung.eskalation.id uuid NOT NULL
steuerung.eskalation.landesthema_id uuid
steuerung.eskalation.problem text NOT NULL
steuerung.eskalation.ressort text
steuerung.eskalation.seit date NOT NULL
steuerung.eskalation.standort_id uuid NOT NULL
steuerung.eskalation.stelle_bund text
steuerung.eskalation.thema_id uuid NOT NULL
steuerung.eskalation.titel text NOT NULL
steuerung.eskalation.version integer NOT NULL DEFAULT 1
steuerung.eskalation.versuche text NOT NULL
steuerung.eskalation.vorgeschlagen_am date NOT NULL
steuerung.eskalation.vorgeschlagen_von uuid NOT NULL
steuerung.eskalation.zustand text NOT NULL DEFAULT 'VORGESCHLAGEN'::text
steuerung.eskalation_ereignis.am date NOT NULL
steuerung.eskalation_ereignis.angaben jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.eskalation_ereignis.art text NOT NULL
steuerung.eskalation_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.eskalation_ereignis.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.eskalation_ereignis.eskalation_id uuid NOT NULL
steuerung.eskalation_ereignis.inhalt text
steuerung.eskalation_ereignis.konto_id uuid NOT NULL
steuerung.eskalation_ereignis.lfd integer NOT NULL
steuerung.eskalation_ereignis.nach text NOT NULL
steuerung.eskalation_ereignis.rueckmeldung text
steuerung.eskalation_ereignis.seite text NOT NULL
steuerung.eskalation_ereignis.von text
steuerung.fachfrage.angenommen_von uuid
steuerung.fachfrage.beantwortet_am date
steuerung.fachfrage.betreff text NOT NULL
steuerung.fachfrage.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.fachfrage.frist date NOT NULL
steuerung.fachfrage.gelesen_am date
steuerung.fachfrage.gestellt_am date NOT NULL
steuerung.fachfrage.gestellt_von uuid NOT NULL
steuerung.fachfrage.id uuid NOT NULL
steuerung.fachfrage.mandant_id uuid NOT NULL
steuerung.fachfrage.standort_id uuid NOT NULL
steuerung.fachfrage.thema text NOT NULL
steuerung.fachfrage.version integer NOT NULL DEFAULT 1
steuerung.fachfrage.zustand text NOT NULL DEFAULT 'GESTELLT'::text
steuerung.fachfrage_beitrag.am date NOT NULL
steuerung.fachfrage_beitrag.art text NOT NULL
steuerung.fachfrage_beitrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.fachfrage_beitrag.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.fachfrage_beitrag.fachfrage_id uuid NOT NULL
steuerung.fachfrage_beitrag.inhalt text NOT NULL
steuerung.fachfrage_beitrag.konto_id uuid NOT NULL
steuerung.fachfrage_beitrag.lfd integer NOT NULL
steuerung.fachfrage_beitrag.quelle text
steuerung.fachfrage_beitrag.standort_id uuid NOT NULL
steuerung.fortbildung_teilnahme.art text NOT NULL
steuerung.fortbildung_teilnahme.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.fortbildung_teilnahme.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.fortbildung_teilnahme.id uuid NOT NULL
steuerung.fortbildung_teilnahme.konto_id uuid NOT NULL
steuerung.fortbildung_teilnahme.standort_id uuid NOT NULL
steuerung.fortbildung_teilnahme.tag date NOT NULL
steuerung.fortbildung_teilnahme.titel text NOT NULL
steuerung.fortbildung_teilnahme.veranstalter text NOT NULL
steuerung.geteilt_frage.am date NOT NULL
steuerung.geteilt_frage.antwort text
steuerung.geteilt_frage.antwort_erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.geteilt_frage.antwort_konto uuid
steuerung.geteilt_frage.beantwortet_am date
steuerung.geteilt_frage.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.geteilt_frage.frage text NOT NULL
steuerung.geteilt_frage.geteilt_id uuid NOT NULL
steuerung.geteilt_frage.id uuid NOT NULL DEFAULT gen_random_uuid()
steuerung.geteilt_frage.konto_id uuid NOT NULL
steuerung.geteilt_frage.standort_id uuid NOT NULL
steuerung.geteiltes_thema.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.geteiltes_thema.huerde text NOT NULL
steuerung.geteiltes_thema.id uuid NOT NULL DEFAULT gen_random_uuid()
steuerung.geteiltes_thema.konto_id uuid NOT NULL
steuerung.geteiltes_thema.loesung text NOT NULL
steuerung.geteiltes_thema.monat date NOT NULL
steuerung.geteiltes_thema.problem text NOT NULL
steuerung.geteiltes_thema.schnittstelle text NOT NULL
steuerung.geteiltes_thema.standort_id uuid NOT NULL
steuerung.geteiltes_thema.thema_id uuid NOT NULL
steuerung.geteiltes_thema.titel text NOT NULL
steuerung.geteiltes_thema.version integer NOT NULL DEFAULT 1
steuerung.geteiltes_thema.zustand text NOT NULL DEFAULT 'GETEILT'::text
steuerung.gremiensitzung.absagegrund text
steuerung.gremiensitzung.anwesenheit jsonb NOT NULL DEFAULT '[]'::jsonb
steuerung.gremiensitzung.bearbeitet_von uuid NOT NULL
steuerung.gremiensitzung.beginn text
steuerung.gremiensitzung.datum date NOT NULL
steuerung.gremiensitzung.dauer integer NOT NULL
steuerung.gremiensitzung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.gremiensitzung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.gremiensitzung.form text NOT NULL
steuerung.gremiensitzung.gaeste text
steuerung.gremiensitzung.genehmigt_am date
steuerung.gremiensitzung.genehmigt_von uuid
steuerung.gremiensitzung.gremium_id uuid NOT NULL
steuerung.gremiensitzung.id uuid NOT NULL
steuerung.gremiensitzung.ort text
steuerung.gremiensitzung.protokoll text
steuerung.gremiensitzung.protokoll_zustand text NOT NULL DEFAULT 'OFFEN'::text
steuerung.gremiensitzung.standort_id uuid NOT NULL
steuerung.gremiensitzung.tagesordnung jsonb NOT NULL
steuerung.gremiensitzung.version integer NOT NULL DEFAULT 1
steuerung.gremiensitzung.vorgelegt_am date
steuerung.gremiensitzung.vorgelegt_von uuid
steuerung.gremiensitzung.zustand text NOT NULL DEFAULT 'GEPLANT'::text
steuerung.gremium.art text NOT NULL
steuerung.gremium.auftrag text
steuerung.gremium.bearbeitet_von uuid NOT NULL
steuerung.gremium.beginn date NOT NULL
steuerung.gremium.beschluss_am date
steuerung.gremium.beschluss_dokument text
steuerung.gremium.ende date
steuerung.gremium.entstehung text NOT NULL
steuerung.gremium.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.gremium.id uuid NOT NULL
steuerung.gremium.name text NOT NULL
steuerung.gremium.ober_id uuid
steuerung.gremium.quorum integer
steuerung.gremium.standort_id uuid NOT NULL
steuerung.gremium.turnus text NOT NULL
steuerung.gremium.unterart text
steuerung.gremium.version integer NOT NULL DEFAULT 1
steuerung.gremium_aufgabe.bearbeitet_von uuid NOT NULL
steuerung.gremium_aufgabe.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.gremium_aufgabe.ergebnis text
steuerung.gremium_aufgabe.erledigt_am date
steuerung.gremium_aufgabe.faellig date
steuerung.gremium_aufgabe.gremium_id uuid NOT NULL
steuerung.gremium_aufgabe.id uuid NOT NULL
steuerung.gremium_aufgabe.inhalt text NOT NULL
steuerung.gremium_aufgabe.sitzung_id uuid NOT NULL
steuerung.gremium_aufgabe.standort_id uuid NOT NULL
steuerung.gremium_aufgabe.verantwortlich text NOT NULL
steuerung.gremium_aufgabe.version integer NOT NULL DEFAULT 1
steuerung.gremium_mitglied.bis date
steuerung.gremium_mitglied.entscheidet boolean NOT NULL
steuerung.gremium_mitglied.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.gremium_mitglied.erfasst_von uuid NOT NULL
steuerung.gremium_mitglied.funktionsebene text NOT NULL
steuerung.gremium_mitglied.gremium_id uuid NOT NULL
steuerung.gremium_mitglied.herkunft text NOT NULL
steuerung.gremium_mitglied.id uuid NOT NULL
steuerung.gremium_mitglied.institution text NOT NULL
steuerung.gremium_mitglied.institutionstyp text NOT NULL
steuerung.gremium_mitglied.standort_id uuid NOT NULL
steuerung.gremium_mitglied.stellvertretung text
steuerung.gremium_mitglied.stellvertretung_entscheidet boolean
steuerung.gremium_mitglied.von date NOT NULL
steuerung.hinweis_beitrag.am date NOT NULL
steuerung.hinweis_beitrag.art text NOT NULL
steuerung.hinweis_beitrag.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.hinweis_beitrag.hinweis_id uuid NOT NULL
steuerung.hinweis_beitrag.inhalt text NOT NULL
steuerung.hinweis_beitrag.konto_id uuid
steuerung.hinweis_beitrag.lfd integer NOT NULL
steuerung.hinweis_beitrag.standort_id uuid NOT NULL
steuerung.hinweis_melder.hinweis_id uuid NOT NULL
steuerung.hinweis_melder.konto_id uuid NOT NULL
steuerung.hinweis_melder.standort_id uuid NOT NULL
steuerung.kette.angelegt_von uuid NOT NULL
steuerung.kette.art text NOT NULL
steuerung.kette.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.kette.id uuid NOT NULL
steuerung.kette.standort_id uuid NOT NULL
steuerung.kette_fassung.anlass text
steuerung.kette_fassung.bearbeitet_von uuid NOT NULL
steuerung.kette_fassung.bemerkung text
steuerung.kette_fassung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.kette_fassung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.kette_fassung.gueltig_bis date
steuerung.kette_fassung.gueltig_von date
steuerung.kette_fassung.kette_id uuid NOT NULL
steuerung.kette_fassung.name text NOT NULL
steuerung.kette_fassung.nr integer NOT NULL
steuerung.kette_fassung.quelle text
steuerung.kette_fassung.schritte jsonb NOT NULL
steuerung.kette_fassung.standort_id uuid NOT NULL
steuerung.kette_fassung.version integer NOT NULL DEFAULT 1
steuerung.kette_fassung.ziel text
steuerung.kette_fassung.zustand text NOT NULL DEFAULT 'ENTWURF'::text
steuerung.konzept_abstimmung.bemerkung text
steuerung.konzept_abstimmung.bereich text NOT NULL
steuerung.konzept_abstimmung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.konzept_abstimmung.ergebnis text NOT NULL
steuerung.konzept_abstimmung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.konzept_abstimmung.fassung_id uuid NOT NULL
steuerung.konzept_abstimmung.id uuid NOT NULL
steuerung.konzept_abstimmung.konto_id uuid NOT NULL
steuerung.konzept_abstimmung.standort_id uuid NOT NULL
steuerung.konzept_abstimmung.stelle text NOT NULL
steuerung.konzept_abstimmung.tag date NOT NULL
steuerung.konzept_ereignis.am date NOT NULL
steuerung.konzept_ereignis.art text NOT NULL
steuerung.konzept_ereignis.beschluss_id uuid
steuerung.konzept_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.konzept_ereignis.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.konzept_ereignis.fassung_id uuid NOT NULL
steuerung.konzept_ereignis.fundstelle text
steuerung.konzept_ereignis.grund text
steuerung.konzept_ereignis.konto_id uuid NOT NULL
steuerung.konzept_ereignis.lfd integer NOT NULL
steuerung.konzept_ereignis.nach text NOT NULL
steuerung.konzept_ereignis.standort_id uuid NOT NULL
steuerung.konzept_ereignis.tag date NOT NULL
steuerung.konzept_ereignis.von text
steuerung.konzept_fassung.art text NOT NULL
steuerung.konzept_fassung.bearbeitet_von uuid NOT NULL
steuerung.konzept_fassung.begonnen_am date NOT NULL
steuerung.konzept_fassung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.konzept_fassung.federfuehrung text NOT NULL
steuerung.konzept_fassung.gueltig_ab date
steuerung.konzept_fassung.id uuid NOT NULL
steuerung.konzept_fassung.nummer integer NOT NULL
steuerung.konzept_fassung.standort_id uuid NOT NULL
steuerung.konzept_fassung.version integer NOT NULL DEFAULT 1
steuerung.konzept_fassung.vorgabe text NOT NULL
steuerung.konzept_fassung.vorgaenger_id uuid
steuerung.konzept_fassung.zustand text NOT NULL DEFAULT 'ENTWURF'::text
steuerung.konzept_kapitel.bearbeitet_am date NOT NULL
steuerung.konzept_kapitel.bearbeitet_von uuid NOT NULL
steuerung.konzept_kapitel.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.konzept_kapitel.fassung_id uuid NOT NULL
steuerung.konzept_kapitel.felder jsonb NOT NULL
steuerung.konzept_kapitel.kapitel text NOT NULL
steuerung.konzept_kapitel.standort_id uuid NOT NULL
steuerung.konzept_kapitel.version integer NOT NULL DEFAULT 1
steuerung.konzept_kapitel.zeilen jsonb NOT NULL
steuerung.landesthema.angelegt_am date NOT NULL
steuerung.landesthema.beschreibung text NOT NULL
steuerung.landesthema.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.landesthema.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.landesthema.id uuid NOT NULL
steuerung.landesthema.konto_id uuid NOT NULL
steuerung.landesthema.titel text NOT NULL
steuerung.landesthema.version integer NOT NULL DEFAULT 1
steuerung.massnahme.abgeschlossen_am date
steuerung.massnahme.angelegt_am date NOT NULL
steuerung.massnahme.bearbeitet_von uuid NOT NULL
steuerung.massnahme.beschluss_id uuid
steuerung.massnahme.betrag_cent bigint
steuerung.massnahme.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.massnahme.ergebnis text
steuerung.massnahme.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.massnahme.faellig date NOT NULL
steuerung.massnahme.id uuid NOT NULL
steuerung.massnahme.inhalt text NOT NULL
steuerung.massnahme.ressourcen text
steuerung.massnahme.standort_id uuid NOT NULL
steuerung.massnahme.thema_id uuid NOT NULL
steuerung.massnahme.verantwortlich text NOT NULL
steuerung.massnahme.zustand text NOT NULL DEFAULT 'GEPLANT'::text
steuerung.registereintrag.am date NOT NULL
steuerung.registereintrag.art text NOT NULL
steuerung.registereintrag.bearbeitet_von uuid NOT NULL
steuerung.registereintrag.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.registereintrag.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.registereintrag.felder jsonb NOT NULL
steuerung.registereintrag.gestrichen boolean NOT NULL DEFAULT false
steuerung.registereintrag.id uuid NOT NULL
steuerung.registereintrag.standort_id uuid NOT NULL
steuerung.registereintrag.tag date NOT NULL
steuerung.registereintrag.titel text NOT NULL
steuerung.registereintrag.version integer NOT NULL DEFAULT 1
steuerung.rueckmeldung.am date NOT NULL
steuerung.rueckmeldung.anlass text NOT NULL
steuerung.rueckmeldung.gelesen_am date
steuerung.rueckmeldung.hinweis_id uuid
steuerung.rueckmeldung.id uuid NOT NULL DEFAULT gen_random_uuid()
steuerung.rueckmeldung.inhalt text NOT NULL
steuerung.rueckmeldung.konto_id uuid NOT NULL
steuerung.rueckmeldung.standort_id uuid NOT NULL
steuerung.rueckmeldung.thema_id uuid
steuerung.rueckmeldung.widersprochen_am date
steuerung.schnittstellenanalyse.am date NOT NULL
steuerung.schnittstellenanalyse.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.schnittstellenanalyse.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.schnittstellenanalyse.faellig date
steuerung.schnittstellenanalyse.gegenstand text NOT NULL
steuerung.schnittstellenanalyse.id uuid NOT NULL
steuerung.schnittstellenanalyse.ist text NOT NULL
steuerung.schnittstellenanalyse.kette_id uuid
steuerung.schnittstellenanalyse.konto_id uuid NOT NULL
steuerung.schnittstellenanalyse.luecken text
steuerung.schnittstellenanalyse.massnahme text
steuerung.schnittstellenanalyse.seite_a text NOT NULL
steuerung.schnittstellenanalyse.seite_b text NOT NULL
steuerung.schnittstellenanalyse.soll text
steuerung.schnittstellenanalyse.standort_id uuid NOT NULL
steuerung.schnittstellenanalyse.stelle_a text
steuerung.schnittstellenanalyse.stelle_b text
steuerung.schnittstellenanalyse.verantwortlich text
steuerung.schnittstellenanalyse.version integer NOT NULL
steuerung.schnittstellenanalyse.vorgehen text
steuerung.schnittstellenanalyse.zustand text NOT NULL
steuerung.selbsteinschaetzung.am date NOT NULL
steuerung.selbsteinschaetzung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.selbsteinschaetzung.fallauswertung text NOT NULL
steuerung.selbsteinschaetzung.konto_id uuid NOT NULL
steuerung.selbsteinschaetzung.lfd integer NOT NULL
steuerung.selbsteinschaetzung.sitzungen_vorher integer NOT NULL
steuerung.selbsteinschaetzung.standort_id uuid NOT NULL
steuerung.selbsteinschaetzung.strukturbeschluss text NOT NULL
steuerung.selbsteinschaetzung.tag date NOT NULL
steuerung.signal_uebergangen.am date NOT NULL
steuerung.signal_uebergangen.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.signal_uebergangen.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.signal_uebergangen.grund text NOT NULL
steuerung.signal_uebergangen.konto_id uuid NOT NULL
steuerung.signal_uebergangen.quartal text NOT NULL
steuerung.signal_uebergangen.schnittstelle text NOT NULL
steuerung.signal_uebergangen.standort_id uuid NOT NULL
steuerung.signal_uebergangen.themenbereich text NOT NULL
steuerung.stellenprofil.abschnitte jsonb NOT NULL
steuerung.stellenprofil.am date NOT NULL
steuerung.stellenprofil.anlass text NOT NULL
steuerung.stellenprofil.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.stellenprofil.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.stellenprofil.konto_id uuid NOT NULL
steuerung.stellenprofil.profil text NOT NULL
steuerung.stellenprofil.standort_id uuid NOT NULL
steuerung.stellenprofil.version integer NOT NULL
steuerung.stellenprofil.vorlage text NOT NULL
steuerung.stellungnahme.angefragt_am date NOT NULL
steuerung.stellungnahme.antwort_bis date NOT NULL
steuerung.stellungnahme.bearbeitet_von uuid NOT NULL
steuerung.stellungnahme.eingegangen_am date
steuerung.stellungnahme.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.stellungnahme.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.stellungnahme.inhalt text
steuerung.stellungnahme.institution text NOT NULL
steuerung.stellungnahme.lfd integer NOT NULL
steuerung.stellungnahme.standort_id uuid NOT NULL
steuerung.stellungnahme.thema_id uuid NOT NULL
steuerung.systemhinweis.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.systemhinweis.gemeldet_von uuid
steuerung.systemhinweis.grund text
steuerung.systemhinweis.herkunft text NOT NULL DEFAULT 'AKTE'::text
steuerung.systemhinweis.huerde text NOT NULL
steuerung.systemhinweis.id uuid NOT NULL DEFAULT gen_random_uuid()
steuerung.systemhinweis.inhalt text
steuerung.systemhinweis.institution text
steuerung.systemhinweis.monat date NOT NULL
steuerung.systemhinweis.schnittstelle text NOT NULL
steuerung.systemhinweis.standort_id uuid NOT NULL
steuerung.systemhinweis.tage_verloren integer
steuerung.systemhinweis.thema_id uuid
steuerung.systemhinweis.themenbereich text NOT NULL
steuerung.systemhinweis.version integer NOT NULL DEFAULT 1
steuerung.systemhinweis.zustand text NOT NULL DEFAULT 'NEU'::text
steuerung.thema.angelegt_am date NOT NULL
steuerung.thema.beschreibung text NOT NULL
steuerung.thema.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.thema.herkunft text NOT NULL
steuerung.thema.id uuid NOT NULL
steuerung.thema.prioritaet text
steuerung.thema.seit date NOT NULL
steuerung.thema.standort_id uuid NOT NULL
steuerung.thema.titel text NOT NULL
steuerung.thema.verantwortlich uuid NOT NULL
steuerung.thema.version integer NOT NULL DEFAULT 1
steuerung.thema.weg text
steuerung.thema.zustand text NOT NULL DEFAULT 'GEMELDET'::text
steuerung.thema_ereignis.am date NOT NULL
steuerung.thema_ereignis.angaben jsonb NOT NULL DEFAULT '{}'::jsonb
steuerung.thema_ereignis.art text NOT NULL
steuerung.thema_ereignis.beschluss_id uuid
steuerung.thema_ereignis.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.thema_ereignis.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.thema_ereignis.grund text
steuerung.thema_ereignis.konto_id uuid
steuerung.thema_ereignis.lfd integer NOT NULL
steuerung.thema_ereignis.nach text NOT NULL
steuerung.thema_ereignis.rueckmeldung text
steuerung.thema_ereignis.standort_id uuid NOT NULL
steuerung.thema_ereignis.thema_id uuid NOT NULL
steuerung.thema_ereignis.uebernimmt uuid
steuerung.thema_ereignis.von text
steuerung.thema_kenntnis.am date NOT NULL
steuerung.thema_kenntnis.geteilt_id uuid NOT NULL
steuerung.thema_kenntnis.konto_id uuid NOT NULL
steuerung.thema_kenntnis.standort_id uuid NOT NULL
steuerung.thema_uebernahme.am date NOT NULL
steuerung.thema_uebernahme.geteilt_id uuid NOT NULL
steuerung.thema_uebernahme.konto_id uuid NOT NULL
steuerung.thema_uebernahme.standort_id uuid NOT NULL
steuerung.thema_uebernahme.thema_id uuid NOT NULL
steuerung.vereinbarung.ablauf text
steuerung.vereinbarung.anlagen jsonb NOT NULL DEFAULT '[]'::jsonb
steuerung.vereinbarung.art text NOT NULL
steuerung.vereinbarung.bearbeitet_von uuid NOT NULL
steuerung.vereinbarung.beginn date NOT NULL
steuerung.vereinbarung.daten text
steuerung.vereinbarung.ende date
steuerung.vereinbarung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.vereinbarung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.vereinbarung.gegenstand text NOT NULL
steuerung.vereinbarung.gekuendigt_zum date
steuerung.vereinbarung.grund text
steuerung.vereinbarung.id uuid NOT NULL
steuerung.vereinbarung.kette_id uuid
steuerung.vereinbarung.partner jsonb NOT NULL
steuerung.vereinbarung.pruefen_am date NOT NULL
steuerung.vereinbarung.pruefvermerk text
steuerung.vereinbarung.standort_id uuid NOT NULL
steuerung.vereinbarung.titel text NOT NULL
steuerung.vereinbarung.unterzeichnet_am date
steuerung.vereinbarung.version integer NOT NULL DEFAULT 1
steuerung.vereinbarung.zustand text NOT NULL DEFAULT 'ENTWURF'::text
steuerung.veroeffentlichung.am date NOT NULL
steuerung.veroeffentlichung.angelegt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.veroeffentlichung.art text NOT NULL
steuerung.veroeffentlichung.bearbeitet_von uuid NOT NULL
steuerung.veroeffentlichung.geaendert_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.veroeffentlichung.gegenstand_id uuid NOT NULL
steuerung.veroeffentlichung.oeffentlich boolean NOT NULL
steuerung.veroeffentlichung.standort_id uuid NOT NULL
steuerung.vorlage.alternativen text
steuerung.vorlage.angelegt_am date NOT NULL
steuerung.vorlage.anlagen jsonb NOT NULL DEFAULT '[]'::jsonb
steuerung.vorlage.art text NOT NULL
steuerung.vorlage.bearbeitet_von uuid NOT NULL
steuerung.vorlage.bemerkung text
steuerung.vorlage.beschluss_id uuid
steuerung.vorlage.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.vorlage.ergebnis text
steuerung.vorlage.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.vorlage.gremium_id uuid NOT NULL
steuerung.vorlage.id uuid NOT NULL
steuerung.vorlage.jahr integer NOT NULL
steuerung.vorlage.kosten text
steuerung.vorlage.nr integer NOT NULL
steuerung.vorlage.sachverhalt text NOT NULL
steuerung.vorlage.sitzung_id uuid
steuerung.vorlage.standort_id uuid NOT NULL
steuerung.vorlage.thema_id uuid
steuerung.vorlage.titel text NOT NULL
steuerung.vorlage.version integer NOT NULL DEFAULT 1
steuerung.vorlage.vorschlag text
steuerung.vorlage.zustand text NOT NULL DEFAULT 'ENTWURF'::text
steuerung.wirkung.am date NOT NULL
steuerung.wirkung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.wirkung.ergebnis text NOT NULL
steuerung.wirkung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.wirkung.gezaehlt text
steuerung.wirkung.grundlage text NOT NULL
steuerung.wirkung.konto_id uuid NOT NULL
steuerung.wirkung.lfd integer NOT NULL
steuerung.wirkung.nachher_betroffen integer NOT NULL
steuerung.wirkung.nachher_bis date NOT NULL
steuerung.wirkung.nachher_faelle integer NOT NULL
steuerung.wirkung.nachher_tage numeric(6,1)
steuerung.wirkung.nachher_von date NOT NULL
steuerung.wirkung.quelle text
steuerung.wirkung.standort_id uuid NOT NULL
steuerung.wirkung.thema_id uuid NOT NULL
steuerung.wirkung.umgesetzt_am date NOT NULL
steuerung.wirkung.vorher_betroffen integer NOT NULL
steuerung.wirkung.vorher_bis date NOT NULL
steuerung.wirkung.vorher_faelle integer NOT NULL
steuerung.wirkung.vorher_tage numeric(6,1)
steuerung.wirkung.vorher_von date NOT NULL
steuerung.wissen.angelegt_am date NOT NULL
steuerung.wissen.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.wissen.fachfrage_id uuid
steuerung.wissen.id uuid NOT NULL
steuerung.wissen.pruefen_am date NOT NULL
steuerung.wissen.standort_id uuid NOT NULL
steuerung.wissen.suchtext text NOT NULL
steuerung.wissen.thema text NOT NULL
steuerung.wissen.titel text NOT NULL
steuerung.wissen.verantwortlich uuid NOT NULL
steuerung.wissen.version integer NOT NULL DEFAULT 1
steuerung.wissen.zustand text NOT NULL DEFAULT 'GILT'::text
steuerung.wissen_fassung.am date NOT NULL
steuerung.wissen_fassung.anlass text
steuerung.wissen_fassung.antwort text NOT NULL
steuerung.wissen_fassung.erfasst_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
steuerung.wissen_fassung.erklaert text[] NOT NULL DEFAULT '{}'::text[]
steuerung.wissen_fassung.frage text NOT NULL
steuerung.wissen_fassung.konto_id uuid NOT NULL
steuerung.wissen_fassung.pruefen_am date NOT NULL
steuerung.wissen_fassung.quelle text NOT NULL
steuerung.wissen_fassung.stand date NOT NULL
steuerung.wissen_fassung.standort_id uuid NOT NULL
steuerung.wissen_fassung.titel text NOT NULL
steuerung.wissen_fassung.version integer NOT NULL
steuerung.wissen_fassung.wissen_id uuid NOT NULL
steuerung.wissen_fassung.zustand text NOT NULL
technik.datei.ablage_id uuid
technik.datei.akte_id uuid
technik.datei.art text NOT NULL
technik.datei.erzeugt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
technik.datei.erzeugt_von uuid
technik.datei.foerderfall_id uuid
technik.datei.groesse integer NOT NULL
technik.datei.id uuid NOT NULL
technik.datei.klasse text NOT NULL
technik.datei.mandant_id uuid NOT NULL
technik.datei.name_siegel bytea NOT NULL
technik.datei.person_id uuid
technik.datei.stelle_id uuid DEFAULT CASE WHEN (ablage_id IS NULL) THEN mandant_id ELSE NULL::uuid END
technik.datei.stuecke integer NOT NULL
technik.datei.virenpruefung text NOT NULL
technik.datei_stueck.datei_id uuid NOT NULL
technik.datei_stueck.mandant_id uuid NOT NULL
technik.datei_stueck.nummer integer NOT NULL
technik.datei_stueck.siegel bytea NOT NULL
technik.idempotenz.antwort jsonb NOT NULL
technik.idempotenz.eingabe_hash bytea NOT NULL
technik.idempotenz.erzeugt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
technik.idempotenz.konto_id uuid NOT NULL
technik.idempotenz.operation text NOT NULL
technik.idempotenz.schluessel text NOT NULL
technik.installation.angelegt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
technik.installation.art text NOT NULL
technik.installation.einzig boolean NOT NULL DEFAULT true
technik.installation.id uuid NOT NULL
technik.mail_ausgang.empfaenger_adresse text
technik.mail_ausgang.empfaenger_konto_id uuid
technik.mail_ausgang.erzeugt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
technik.mail_ausgang.fehler text
technik.mail_ausgang.gesendet_am timestamp with time zone
technik.mail_ausgang.id uuid NOT NULL
technik.mail_ausgang.naechster_versuch_am timestamp with time zone
technik.mail_ausgang.parameter jsonb NOT NULL DEFAULT '{}'::jsonb
technik.mail_ausgang.versuche smallint NOT NULL DEFAULT 0
technik.mail_ausgang.vorlage text NOT NULL

-- Constraints
benutzer.anmeldeversuch anmeldeversuch_fehlversuche_check: CHECK ((fehlversuche >= 0))
benutzer.anmeldeversuch anmeldeversuch_pkey: PRIMARY KEY (kennung_token, adresse_token)
benutzer.konto konto_check1: CHECK (((gesperrt_am IS NOT NULL) OR ((gesperrt_bis IS NULL) AND (gesperrt_grund IS NULL))))
benutzer.konto konto_check2: CHECK (((einmal_aktiv_seit IS NULL) OR (einmal_geheimnis IS NOT NULL)))
benutzer.konto konto_check: CHECK ((aktiv = (deaktiviert_am IS NULL)))
benutzer.konto konto_email_check: CHECK (((char_length(email) >= 3) AND (char_length(email) <= 254)))
benutzer.konto konto_gesperrt_grund_check: CHECK ((gesperrt_grund = ANY (ARRAY['VERDACHT'::text, 'ABWESENHEIT'::text, 'AUSGESCHIEDEN'::text, 'SONSTIGES'::text])))
benutzer.konto konto_kennung_check: CHECK (((kennung = lower(kennung)) AND (kennung ~ '^[a-z0-9][a-z0-9._@-]{2,99}$'::text)))
benutzer.konto konto_kennung_key: UNIQUE (kennung)
benutzer.konto konto_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
benutzer.konto konto_passwort_hash_check: CHECK ((passwort_hash ~~ '$argon2id$%'::text))
benutzer.konto konto_pkey: PRIMARY KEY (id)
benutzer.mitgliedschaft ebene: CHECK ( CASE WHEN ((rolle)::text = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text, 'EVALUATION'::text])) THEN ((mandant_id IS NULL) AND (standort_id IS NULL)) WHEN ((rolle)::text = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'LE_SACHBEARBEITUNG'::text, 'DSB'::text])) THEN ((mandant_id IS NOT NULL) AND (standort_id IS NOT NULL)) WHEN ((rolle)::text = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) THEN (standort_id IS NOT NULL) ELSE ((mandant_id IS NULL) OR (standort_id IS NOT NULL)) END)
benutzer.mitgliedschaft mitgliedschaft_art_check: CHECK ((art = ANY (ARRAY['REGULAER'::text, 'VERTRETUNG'::text])))
benutzer.mitgliedschaft mitgliedschaft_check: CHECK ((gueltig_bis >= gueltig_von))
benutzer.mitgliedschaft mitgliedschaft_grund_code_check: CHECK ((grund_code = ANY (ARRAY['VERTRETUNG_URLAUB'::text, 'VERTRETUNG_KRANKHEIT'::text, 'VERTRETUNG_VAKANZ'::text, 'AUSGESCHIEDEN'::text, 'AUFGABENWECHSEL'::text, 'KORREKTUR'::text])))
benutzer.mitgliedschaft mitgliedschaft_id_konto_id_key: UNIQUE (id, konto_id)
benutzer.mitgliedschaft mitgliedschaft_konto_id_fkey: FOREIGN KEY (konto_id) REFERENCES benutzer.konto(id) ON DELETE CASCADE
benutzer.mitgliedschaft mitgliedschaft_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
benutzer.mitgliedschaft mitgliedschaft_pkey: PRIMARY KEY (id)
benutzer.mitgliedschaft mitgliedschaft_rolle_fkey: FOREIGN KEY (rolle) REFERENCES benutzer.rolle_einstellung(rolle)
benutzer.mitgliedschaft mitgliedschaft_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
benutzer.mitgliedschaft partnerstelle: CHECK ((((rolle)::text <> 'PARTNERSTELLE'::text) OR ((mandant_id IS NULL) AND (standort_id IS NOT NULL) AND (gueltig_bis IS NOT NULL) AND (art = 'REGULAER'::text))))
benutzer.mitgliedschaft vertretung: CHECK (((art = 'REGULAER'::text) OR (((rolle)::text = 'CASE_MANAGEMENT'::text) AND (gueltig_bis IS NOT NULL) AND (grund_code ~~ 'VERTRETUNG%'::text))))
benutzer.partnerstelle partnerstelle_empfaenger_art_check: CHECK (((char_length(empfaenger_art) >= 1) AND (char_length(empfaenger_art) <= 60)))
benutzer.partnerstelle partnerstelle_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
benutzer.partnerstelle partnerstelle_pkey: PRIMARY KEY (id)
benutzer.partnerstelle partnerstelle_schluessel_check: CHECK (((char_length(schluessel) >= 1) AND (char_length(schluessel) <= 200)))
benutzer.partnerstelle partnerstelle_standort_id_empfaenger_art_schluessel_key: UNIQUE (standort_id, empfaenger_art, schluessel)
benutzer.partnerstelle partnerstelle_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
benutzer.partnerzugang partnerzugang_check1: CHECK (((geschlossen_am IS NULL) = (geschlossen_grund IS NULL)))
benutzer.partnerzugang partnerzugang_check: CHECK ((gueltig_bis >= eingeladen_am))
benutzer.partnerzugang partnerzugang_geschlossen_grund_check: CHECK ((geschlossen_grund = ANY (ARRAY['NICHT_MEHR_DORT'::text, 'NICHT_MEHR_NOETIG'::text, 'VERDACHT'::text, 'IRRTUM'::text, 'ABGELAUFEN'::text])))
benutzer.partnerzugang partnerzugang_grund_check: CHECK ((grund = ANY (ARRAY['VIELE_VERWEISE'::text, 'VEREINBARUNG'::text, 'WUNSCH'::text])))
benutzer.partnerzugang partnerzugang_konto_id_fkey: FOREIGN KEY (konto_id) REFERENCES benutzer.konto(id) ON DELETE CASCADE
benutzer.partnerzugang partnerzugang_partnerstelle_id_fkey: FOREIGN KEY (partnerstelle_id) REFERENCES benutzer.partnerstelle(id)
benutzer.partnerzugang partnerzugang_pkey: PRIMARY KEY (konto_id)
benutzer.partnerzugang partnerzugang_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
benutzer.rolle_einstellung rolle_einstellung_absolut_minuten_check: CHECK (((absolut_minuten >= 60) AND (absolut_minuten <= 720)))
benutzer.rolle_einstellung rolle_einstellung_leerlauf_minuten_check: CHECK (((leerlauf_minuten >= 5) AND (leerlauf_minuten <= 60)))
benutzer.rolle_einstellung rolle_einstellung_pkey: PRIMARY KEY (rolle)
benutzer.rollen_unvereinbar rollen_unvereinbar_pkey: PRIMARY KEY (rolle_a, rolle_b)
benutzer.sitzung sitzung_check1: CHECK ((laeuft_ab_um <= absolut_bis))
benutzer.sitzung sitzung_check: CHECK ((absolut_bis <= (erzeugt_am + '12:00:00'::interval)))
benutzer.sitzung sitzung_konto_id_fkey: FOREIGN KEY (konto_id) REFERENCES benutzer.konto(id) ON DELETE CASCADE
benutzer.sitzung sitzung_mitgliedschaft_id_konto_id_fkey: FOREIGN KEY (mitgliedschaft_id, konto_id) REFERENCES benutzer.mitgliedschaft(id, konto_id) ON DELETE CASCADE
benutzer.sitzung sitzung_pkey: PRIMARY KEY (id)
benutzer.sitzung sitzung_token_hash_check: CHECK ((octet_length(token_hash) = 32))
benutzer.sitzung sitzung_token_hash_key: UNIQUE (token_hash)
benutzer.verbrauchter_einmalcode verbrauchter_einmalcode_konto_id_fkey: FOREIGN KEY (konto_id) REFERENCES benutzer.konto(id) ON DELETE CASCADE
benutzer.verbrauchter_einmalcode verbrauchter_einmalcode_pkey: PRIMARY KEY (konto_id, zeitschritt)
bericht.anfrage_frage anfrage_frage_anfrage_id_fkey: FOREIGN KEY (anfrage_id) REFERENCES bericht.kleine_anfrage(id)
bericht.anfrage_frage anfrage_frage_anfrage_id_nummer_key: UNIQUE (anfrage_id, nummer)
bericht.anfrage_frage anfrage_frage_antwort_check: CHECK ((char_length(antwort) <= 10000))
bericht.anfrage_frage anfrage_frage_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
bericht.anfrage_frage anfrage_frage_nummer_check: CHECK (((nummer >= 1) AND (nummer <= 50)))
bericht.anfrage_frage anfrage_frage_pkey: PRIMARY KEY (id)
bericht.anfrage_frage anfrage_frage_wortlaut_check: CHECK (((char_length(wortlaut) >= 1) AND (char_length(wortlaut) <= 3000)))
bericht.anfrage_schritt anfrage_schritt_anfrage_id_fkey: FOREIGN KEY (anfrage_id) REFERENCES bericht.kleine_anfrage(id)
bericht.anfrage_schritt anfrage_schritt_art_check: CHECK ((art = ANY (ARRAY['VORLEGEN'::text, 'MITZEICHNEN'::text, 'ZURUECKGEBEN'::text, 'SCHLUSSZEICHNEN'::text])))
bericht.anfrage_schritt anfrage_schritt_check: CHECK (((art <> 'ZURUECKGEBEN'::text) OR (inhalt IS NOT NULL)))
bericht.anfrage_schritt anfrage_schritt_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
bericht.anfrage_schritt anfrage_schritt_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 1500)))
bericht.anfrage_schritt anfrage_schritt_lfd_check: CHECK (((lfd >= 1) AND (lfd <= 999)))
bericht.anfrage_schritt anfrage_schritt_mitzeichnung_check: CHECK ((jsonb_typeof(mitzeichnung) = 'array'::text))
bericht.anfrage_schritt anfrage_schritt_pkey: PRIMARY KEY (anfrage_id, lfd)
bericht.anfrage_schritt anfrage_schritt_referat_check: CHECK (((char_length(referat) >= 1) AND (char_length(referat) <= 120)))
bericht.anfrage_tabelle anfrage_tabelle_anfrage_id_anlage_fassung_key: UNIQUE (anfrage_id, anlage, fassung)
bericht.anfrage_tabelle anfrage_tabelle_anfrage_id_fkey: FOREIGN KEY (anfrage_id) REFERENCES bericht.kleine_anfrage(id)
bericht.anfrage_tabelle anfrage_tabelle_anlage_check: CHECK (((anlage >= 1) AND (anlage <= 99)))
bericht.anfrage_tabelle anfrage_tabelle_definition_check: CHECK (((char_length(definition) >= 1) AND (char_length(definition) <= 80)))
bericht.anfrage_tabelle anfrage_tabelle_fassung_check: CHECK (((fassung >= 1) AND (fassung <= 99)))
bericht.anfrage_tabelle anfrage_tabelle_frage_id_fkey: FOREIGN KEY (frage_id) REFERENCES bericht.anfrage_frage(id)
bericht.anfrage_tabelle anfrage_tabelle_pkey: PRIMARY KEY (id)
bericht.anfrage_tabelle anfrage_tabelle_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
bericht.auslastung_monat auslastung_monat_monat_check: CHECK ((EXTRACT(day FROM monat) = (1)::numeric))
bericht.auslastung_monat auslastung_monat_pkey: PRIMARY KEY (mandant_id, monat, konto_id)
bericht.bericht bericht_check1: CHECK (((fuer <> 'LAND'::text) OR (profil = 'EXTERN'::text)))
bericht.bericht bericht_check: CHECK (((fuer = 'STANDORT'::text) = (standort_id IS NOT NULL)))
bericht.bericht bericht_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
bericht.bericht bericht_fuer_check: CHECK ((fuer = ANY (ARRAY['EIGEN'::text, 'STANDORT'::text, 'LAND'::text])))
bericht.bericht bericht_notiz_check: CHECK ((char_length(notiz) <= 1000))
bericht.bericht bericht_pkey: PRIMARY KEY (id)
bericht.bericht bericht_profil_check: CHECK ((profil = ANY (ARRAY['INTERN'::text, 'EXTERN'::text])))
bericht.bericht bericht_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
bericht.bericht bericht_tabellen_check: CHECK (((jsonb_typeof(tabellen) = 'array'::text) AND ((jsonb_array_length(tabellen) >= 1) AND (jsonb_array_length(tabellen) <= 12))))
bericht.bericht bericht_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
bericht.bericht bericht_version_check: CHECK ((version >= 1))
bericht.fallarbeit_quartal fallarbeit_quartal_kennung_check: CHECK ((octet_length(kennung) = 32))
bericht.fallarbeit_quartal fallarbeit_quartal_pkey: PRIMARY KEY (mandant_id, kommune_id, quartal_von, kennung)
bericht.fallarbeit_quartal fallarbeit_quartal_quartal_von_check: CHECK (((EXTRACT(day FROM quartal_von) = (1)::numeric) AND (EXTRACT(month FROM quartal_von) = ANY (ARRAY[(1)::numeric, (4)::numeric, (7)::numeric, (10)::numeric]))))
bericht.fallformat fallformat_format_check: CHECK ((format = ANY (ARRAY['FALLBESPRECHUNG'::text, 'FALLREKONSTRUKTION'::text, 'FALLKONFERENZ'::text])))
bericht.fallformat fallformat_minuten_check: CHECK ((((minuten % 15) = 0) AND ((minuten >= 0) AND (minuten <= 600))))
bericht.fallformat fallformat_pkey: PRIMARY KEY (id)
bericht.fallformat fallformat_quartal_check: CHECK ((quartal ~ '^[0-9]{4}-Q[1-4]$'::text))
bericht.fallformat fallformat_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
bericht.kleine_anfrage kleine_anfrage_check1: CHECK (((gezeichnet_am IS NOT NULL) = (zustand = 'GEZEICHNET'::text)))
bericht.kleine_anfrage kleine_anfrage_check2: CHECK (((fassung = 1) = (korrekturgrund IS NULL)))
bericht.kleine_anfrage kleine_anfrage_check: CHECK ((frist >= eingang))
bericht.kleine_anfrage kleine_anfrage_drucksache_check: CHECK ((drucksache ~ '^[0-9]{1,2}/[0-9]{1,6}$'::text))
bericht.kleine_anfrage kleine_anfrage_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
bericht.kleine_anfrage kleine_anfrage_fassung_check: CHECK (((fassung >= 1) AND (fassung <= 99)))
bericht.kleine_anfrage kleine_anfrage_federfuehrung_check: CHECK (((char_length(federfuehrung) >= 1) AND (char_length(federfuehrung) <= 120)))
bericht.kleine_anfrage kleine_anfrage_fragesteller_check: CHECK (((char_length(fragesteller) >= 1) AND (char_length(fragesteller) <= 300)))
bericht.kleine_anfrage kleine_anfrage_korrekturgrund_check: CHECK (((char_length(korrekturgrund) >= 1) AND (char_length(korrekturgrund) <= 1500)))
bericht.kleine_anfrage kleine_anfrage_nummer_check: CHECK (((nummer >= 1) AND (nummer <= 99999)))
bericht.kleine_anfrage kleine_anfrage_pkey: PRIMARY KEY (id)
bericht.kleine_anfrage kleine_anfrage_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 200)))
bericht.kleine_anfrage kleine_anfrage_version_check: CHECK ((version >= 1))
bericht.kleine_anfrage kleine_anfrage_vorbemerkung_anfrage_check: CHECK ((char_length(vorbemerkung_anfrage) <= 6000))
bericht.kleine_anfrage kleine_anfrage_vorbemerkung_check: CHECK ((char_length(vorbemerkung) <= 6000))
bericht.kleine_anfrage kleine_anfrage_wahlperiode_check: CHECK (((wahlperiode >= 1) AND (wahlperiode <= 99)))
bericht.kleine_anfrage kleine_anfrage_wahlperiode_nummer_fassung_key: UNIQUE (wahlperiode, nummer, fassung)
bericht.kleine_anfrage kleine_anfrage_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'MITZEICHNUNG'::text, 'ZEICHNUNG'::text, 'GEZEICHNET'::text])))
bericht.lieferung lieferung_bericht_id_fkey: FOREIGN KEY (bericht_id) REFERENCES bericht.bericht(id) ON DELETE CASCADE
bericht.lieferung lieferung_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
bericht.lieferung lieferung_pkey: PRIMARY KEY (id)
bericht.lieferung lieferung_rolle_check: CHECK ((rolle = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])))
bericht.lieferung lieferung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
bericht.lieferung lieferung_takt_check: CHECK ((takt = ANY (ARRAY['WOECHENTLICH'::text, 'MONATLICH'::text, 'QUARTALSWEISE'::text])))
bericht.lieferung_empfaenger lieferung_empfaenger_lieferung_id_fkey: FOREIGN KEY (lieferung_id) REFERENCES bericht.lieferung(id) ON DELETE CASCADE
bericht.lieferung_empfaenger lieferung_empfaenger_pkey: PRIMARY KEY (lieferung_id, konto_id)
bericht.offene_ausgabe offene_ausgabe_art_check: CHECK ((((foerderjahr IS NULL) = (veroeffentlichung_id IS NOT NULL)) AND ((foerderjahr IS NULL) = (tabelle IS NULL))))
bericht.offene_ausgabe offene_ausgabe_ausgabe_check: CHECK ((ausgabe >= 1))
bericht.offene_ausgabe offene_ausgabe_beschreibung_check: CHECK (((jsonb_typeof(beschreibung) = 'object'::text) AND (pg_column_size(beschreibung) <= 65536)))
bericht.offene_ausgabe offene_ausgabe_check1: CHECK ((json_pruefsumme = encode(sha256(convert_to(json_datei, 'UTF8'::name)), 'hex'::text)))
bericht.offene_ausgabe offene_ausgabe_check2: CHECK (((zustand = 'VORGESCHLAGEN'::text) = (entschieden_von IS NULL)))
bericht.offene_ausgabe offene_ausgabe_check3: CHECK ((((entschieden_von IS NULL) = (entschieden_am IS NULL)) AND ((entschieden_von IS NULL) = (entschieden_um IS NULL))))
bericht.offene_ausgabe offene_ausgabe_check4: CHECK (((zustand = 'ZURUECKGEZOGEN'::text) = (zurueckgezogen_von IS NOT NULL)))
bericht.offene_ausgabe offene_ausgabe_check5: CHECK ((((zurueckgezogen_von IS NULL) = (zurueckgezogen_am IS NULL)) AND ((zurueckgezogen_von IS NULL) = (zurueckgezogen_um IS NULL))))
bericht.offene_ausgabe offene_ausgabe_check6: CHECK (((zustand = ANY (ARRAY['ABGELEHNT'::text, 'ZURUECKGEZOGEN'::text])) = (grund IS NOT NULL)))
bericht.offene_ausgabe offene_ausgabe_check: CHECK ((csv_pruefsumme = encode(sha256(convert_to(csv_datei, 'UTF8'::name)), 'hex'::text)))
bericht.offene_ausgabe offene_ausgabe_csv_datei_check: CHECK (((octet_length(csv_datei) >= 1) AND (octet_length(csv_datei) <= 8388608)))
bericht.offene_ausgabe offene_ausgabe_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
bericht.offene_ausgabe offene_ausgabe_foerderjahr_check: CHECK (((foerderjahr >= 2020) AND (foerderjahr <= 2100)))
bericht.offene_ausgabe offene_ausgabe_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 1500)))
bericht.offene_ausgabe offene_ausgabe_hinweis_check: CHECK (((char_length(hinweis) >= 1) AND (char_length(hinweis) <= 1500)))
bericht.offene_ausgabe offene_ausgabe_json_datei_check: CHECK (((octet_length(json_datei) >= 1) AND (octet_length(json_datei) <= 8388608)))
bericht.offene_ausgabe offene_ausgabe_kennung_check: CHECK ( CASE WHEN (foerderjahr IS NULL) THEN (kennung ~ '^[a-z]{1,3}-[0-9]{2}[a-z]?-[0-9a-f]{12}$'::text) ELSE (kennung = ('zuwendungen-'::text || foerderjahr)) END)
bericht.offene_ausgabe offene_ausgabe_lizenz_check: CHECK ((lizenz = ANY (ARRAY['DL_DE_BY_2_0'::text, 'DL_DE_ZERO_2_0'::text])))
bericht.offene_ausgabe offene_ausgabe_pkey: PRIMARY KEY (id)
bericht.offene_ausgabe offene_ausgabe_tabelle_check: CHECK (((jsonb_typeof(tabelle) = 'object'::text) AND (pg_column_size(tabelle) <= 1048576)))
bericht.offene_ausgabe offene_ausgabe_veroeffentlichung_id_fkey: FOREIGN KEY (veroeffentlichung_id) REFERENCES bericht.veroeffentlichung(id)
bericht.offene_ausgabe offene_ausgabe_version_check: CHECK ((version >= 1))
bericht.offene_ausgabe offene_ausgabe_zustand_check: CHECK ((zustand = ANY (ARRAY['VORGESCHLAGEN'::text, 'VEROEFFENTLICHT'::text, 'ABGELEHNT'::text, 'ZURUECKGEZOGEN'::text])))
bericht.rechenlauf rechenlauf_check1: CHECK (((zustand = 'LAEUFT'::text) = (beendet_am IS NULL)))
bericht.rechenlauf rechenlauf_check: CHECK (((fertig >= 0) AND (fertig <= stellen)))
bericht.rechenlauf rechenlauf_pkey: PRIMARY KEY (id)
bericht.rechenlauf rechenlauf_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
bericht.rechenlauf rechenlauf_stellen_check: CHECK ((stellen >= 0))
bericht.rechenlauf rechenlauf_zustand_check: CHECK ((zustand = ANY (ARRAY['LAEUFT'::text, 'FERTIG'::text, 'ABGEBROCHEN'::text])))
bericht.summe summe_pkey: PRIMARY KEY (mandant_id, art, quartal, schnitt, code, erfasst_quartal, kommune_id)
bericht.summe_offen summe_offen_pkey: PRIMARY KEY (id)
bericht.summenstand summenstand_pkey: PRIMARY KEY (mandant_id, art, quartal)
bericht.summenstand summenstand_stand_check: CHECK ((stand >= 1))
bericht.veroeffentlichung veroeffentlichung_anlass_check: CHECK ((anlass = ANY (ARRAY['ERSTE'::text, 'NACHTRAEGE'::text, 'BERICHTIGUNG'::text, 'NEUE_BESTIMMUNG'::text])))
bericht.veroeffentlichung veroeffentlichung_ausgabe_check: CHECK ((ausgabe >= 1))
bericht.veroeffentlichung veroeffentlichung_frage_check: CHECK (((jsonb_typeof(frage) = 'object'::text) AND (pg_column_size(frage) <= 8192)))
bericht.veroeffentlichung veroeffentlichung_kennzahl_check: CHECK ((kennzahl ~ '^[A-Z]{1,3}-[0-9]{2}[A-Z]?$'::text))
bericht.veroeffentlichung veroeffentlichung_kennzahl_version_check: CHECK ((kennzahl_version >= 1))
bericht.veroeffentlichung veroeffentlichung_pkey: PRIMARY KEY (id)
bericht.veroeffentlichung veroeffentlichung_profil_check: CHECK ((profil = ANY (ARRAY['INTERN'::text, 'EXTERN'::text])))
bericht.veroeffentlichung veroeffentlichung_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
bericht.veroeffentlichung veroeffentlichung_schluessel_ausgabe_key: UNIQUE (schluessel, ausgabe)
bericht.veroeffentlichung veroeffentlichung_schluessel_check: CHECK ((schluessel ~ '^[0-9a-f]{64}$'::text))
bericht.veroeffentlichung veroeffentlichung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
bericht.veroeffentlichung veroeffentlichung_tabelle_check: CHECK (((jsonb_typeof(tabelle) = 'object'::text) AND (pg_column_size(tabelle) <= 1048576)))
bericht.warten_monat warten_monat_anzahl_check: CHECK ((anzahl > 0))
bericht.warten_monat warten_monat_ergebnis_check: CHECK ((ergebnis = ANY (ARRAY['AUFGENOMMEN'::text, 'VERWIESEN'::text, 'ZURUECKGEZOGEN'::text, 'AKTE_BEENDET'::text])))
bericht.warten_monat warten_monat_monat_check: CHECK ((EXTRACT(day FROM monat) = (1)::numeric))
bericht.warten_monat warten_monat_pkey: PRIMARY KEY (mandant_id, monat, ergebnis)
bericht.warten_monat warten_monat_tage_check: CHECK ((tage >= 0))
bericht.zaehlsatz zaehlsatz_art_check: CHECK ((art = ANY (ARRAY['RE_ASSESSMENT'::text, 'RECHTSKREIS_WECHSEL'::text, 'PERSON_MERKMAL'::text, 'VERWEIS'::text, 'KURZBERATUNG_BEGINN'::text, 'KURZBERATUNG_ENDE'::text, 'FALL_BEGINN'::text, 'FALL_ENDE'::text, 'RUHEN_BEGINN'::text, 'RUHEN_ENDE'::text, 'NICHT_AUFGENOMMEN'::text, 'PERSON_BEGINN'::text, 'KONTAKT'::text, 'ASSESSMENT'::text, 'ZIEL_VEREINBART'::text, 'ZIEL_ERGEBNIS'::text, 'SPRACHMITTLUNG'::text, 'SPRACHMITTLUNG_UNGEDECKT'::text, 'VERFAHREN'::text])))
bericht.zaehlsatz zaehlsatz_erfasst_quartal_check: CHECK ((erfasst_quartal ~ '^[0-9]{4}-Q[1-4]$'::text))
bericht.zaehlsatz zaehlsatz_pkey: PRIMARY KEY (id)
bericht.zaehlsatz zaehlsatz_quartal_check: CHECK ((quartal ~ '^[0-9]{4}-Q[1-4]$'::text))
bericht.zaehlsatz zaehlsatz_wert_check: CHECK ((wert = ANY (ARRAY[1, '-1'::integer])))
bericht.zustellung zustellung_inhalt_check: CHECK (((jsonb_typeof(inhalt) = 'object'::text) AND (pg_column_size(inhalt) <= 2097152)))
bericht.zustellung zustellung_lieferung_id_konto_id_faellig_am_key: UNIQUE (lieferung_id, konto_id, faellig_am)
bericht.zustellung zustellung_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
bericht.zustellung zustellung_pkey: PRIMARY KEY (id)
bericht.zustellung zustellung_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
bericht.zustellung zustellung_rolle_check: CHECK ((rolle = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])))
bericht.zustellung zustellung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
bericht.zustellung zustellung_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
fall.abgabe abgabe_an_mandant_id_fkey: FOREIGN KEY (an_mandant_id) REFERENCES stamm.mandant(id)
fall.abgabe abgabe_anlass_check: CHECK ((anlass = ANY (ARRAY['UMZUG'::text, 'ZUSTAENDIGKEIT'::text, 'TRAEGERWECHSEL'::text, 'FACHLICH'::text, 'WUNSCH'::text])))
fall.abgabe abgabe_check1: CHECK ((abholen_bis > uebergeben_am))
fall.abgabe abgabe_check2: CHECK ((mandant_id <> an_mandant_id))
fall.abgabe abgabe_check3: CHECK (((zustand = ANY (ARRAY['ANGEBOTEN'::text, 'ANGENOMMEN'::text, 'UEBERGEBEN'::text])) = (beendet_am IS NULL)))
fall.abgabe abgabe_check4: CHECK (((zustand <> ALL (ARRAY['ANGENOMMEN'::text, 'UEBERGEBEN'::text, 'UEBERNOMMEN'::text])) OR ((angenommen_am IS NOT NULL) AND (an_konto_id IS NOT NULL))))
fall.abgabe abgabe_check5: CHECK (((zustand = ANY (ARRAY['UEBERGEBEN'::text, 'UEBERNOMMEN'::text])) = (uebergeben_am IS NOT NULL)))
fall.abgabe abgabe_check6: CHECK ((((uebergeben_am IS NULL) = (neue_akte_id IS NULL)) AND ((uebergeben_am IS NULL) = (abholen_bis IS NULL))))
fall.abgabe abgabe_check7: CHECK (((zustand = 'UEBERNOMMEN'::text) = (uebernommen_am IS NOT NULL)))
fall.abgabe abgabe_check: CHECK ((frist >= angeboten_am))
fall.abgabe abgabe_grund_check: CHECK ((grund = ANY (ARRAY['KAPAZITAET'::text, 'BEFANGENHEIT'::text, 'FACHLICH'::text, 'ZUSTAENDIGKEIT'::text, 'SONSTIGES'::text])))
fall.abgabe abgabe_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.abgabe abgabe_pkey: PRIMARY KEY (mandant_id, id)
fall.abgabe abgabe_zustand_check: CHECK ((zustand = ANY (ARRAY['ANGEBOTEN'::text, 'ANGENOMMEN'::text, 'ABGELEHNT'::text, 'ZURUECKGEZOGEN'::text, 'ABGELAUFEN'::text, 'UEBERGEBEN'::text, 'UEBERNOMMEN'::text])))
fall.abgabe_inhalt abgabe_inhalt_pkey: PRIMARY KEY (mandant_id, abgabe_id)
fall.akte akte_art_check: CHECK ((art = ANY (ARRAY['KURZBERATUNG'::text, 'FALL'::text])))
fall.akte akte_kommune_id_fkey: FOREIGN KEY (kommune_id) REFERENCES stamm.kommune(id)
fall.akte akte_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.akte akte_mandant_id_nummer_key: UNIQUE (mandant_id, nummer)
fall.akte akte_naechster_termin_art_check: CHECK ((naechster_termin_art = ANY (ARRAY['TERMIN'::text, 'WIEDERVORLAGE'::text, 'SICHTUNG'::text])))
fall.akte akte_pkey: PRIMARY KEY (mandant_id, id)
fall.akte akte_termin_siegel: CHECK (((termin_siegel IS NULL) OR (NOT (naechster_termin_art IS DISTINCT FROM 'SICHTUNG'::text)) OR (NOT (naechster_termin_art IS DISTINCT FROM 'TERMIN'::text))))
fall.akte akte_termin_um: CHECK (((termin_um IS NULL) OR (NOT (naechster_termin_art IS DISTINCT FROM 'TERMIN'::text))))
fall.akte akte_termin_um_check: CHECK ((termin_um ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text))
fall.akte akte_uebernommen: CHECK (((uebernommen_am IS NULL) = (uebernommen_token IS NULL)))
fall.akte akte_zustand_check: CHECK ((zustand = ANY (ARRAY['KONTAKT'::text, 'KURZBERATUNG'::text, 'INTAKE'::text, 'AUFNAHME_OFFEN'::text, 'AUFGENOMMEN'::text, 'ASSESSMENT'::text, 'ZIELVEREINBARUNG'::text, 'LINKING'::text, 'MONITORING'::text, 'RE_ASSESSMENT'::text, 'ABSCHLUSS'::text, 'UEBERGABE'::text, 'NACHSORGE'::text, 'GESCHLOSSEN'::text, 'NICHT_AUFGENOMMEN'::text, 'RUHEND'::text, 'EINWILLIGUNG_WIDERRUFEN'::text])))
fall.akte_beteiligte akte_beteiligte_check: CHECK ((gueltig_bis >= gueltig_von))
fall.akte_beteiligte akte_beteiligte_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.akte_beteiligte akte_beteiligte_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id)
fall.akte_beteiligte akte_beteiligte_pkey: PRIMARY KEY (mandant_id, akte_id, person_id)
fall.akte_beteiligte akte_beteiligte_rolle_check: CHECK ((rolle = ANY (ARRAY['HAUPTPERSON'::text, 'EHE_ODER_LEBENSPARTNER'::text, 'KIND'::text, 'ELTERNTEIL'::text, 'SONSTIGE'::text])))
fall.akte_beteiligte hauptperson_bleibt: CHECK (((rolle <> 'HAUPTPERSON'::text) OR (gueltig_bis IS NULL)))
fall.akte_nummer akte_nummer_art_check: CHECK ((art = ANY (ARRAY['KURZBERATUNG'::text, 'FALL'::text])))
fall.akte_nummer akte_nummer_letzte_check: CHECK ((letzte > 0))
fall.akte_nummer akte_nummer_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.akte_nummer akte_nummer_pkey: PRIMARY KEY (mandant_id, art, jahr)
fall.akte_zaehlsatz akte_zaehlsatz_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.akte_zaehlsatz akte_zaehlsatz_pkey: PRIMARY KEY (mandant_id, akte_id, zaehlsatz_id)
fall.akte_zugriff akte_zugriff_art_check: CHECK ((art = ANY (ARRAY['ZUSTAENDIG'::text, 'VERTRETUNG'::text])))
fall.akte_zugriff akte_zugriff_check1: CHECK (((art = 'ZUSTAENDIG'::text) OR (gueltig_bis IS NOT NULL)))
fall.akte_zugriff akte_zugriff_check: CHECK ((gueltig_bis >= gueltig_von))
fall.akte_zugriff akte_zugriff_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.akte_zugriff akte_zugriff_pkey: PRIMARY KEY (mandant_id, akte_id, konto_id, gueltig_von)
fall.akte_zugriff akte_zugriff_rechtsgrundlage_check: CHECK ((rechtsgrundlage = ANY (ARRAY['STGB_34'::text, 'MUTMASSLICH'::text])))
fall.akte_zugriff grundlage: CHECK (((art = 'VERTRETUNG'::text) OR ((einwilligung_id IS NULL) AND (rechtsgrundlage IS NULL))))
fall.aktenfilter aktenfilter_filter_check: CHECK (((jsonb_typeof(filter) = 'object'::text) AND (octet_length((filter)::text) <= 1000)))
fall.aktenfilter aktenfilter_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.aktenfilter aktenfilter_pkey: PRIMARY KEY (mandant_id, id)
fall.assessment assessment_art_check: CHECK ((art = ANY (ARRAY['ERSTES'::text, 'RE_ASSESSMENT'::text])))
fall.assessment assessment_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.assessment assessment_pkey: PRIMARY KEY (mandant_id, id)
fall.assessment_bereich assessment_bereich_bedarf_check: CHECK (((bedarf >= 0) AND (bedarf <= 3)))
fall.assessment_bereich assessment_bereich_check: CHECK (((erhebung = 'NICHT_ERHOBEN'::text) = (bedarf IS NULL)))
fall.assessment_bereich assessment_bereich_erhebung_check: CHECK ((erhebung = ANY (ARRAY['ERHOBEN'::text, 'NICHT_ERHOBEN'::text])))
fall.assessment_bereich assessment_bereich_mandant_id_assessment_id_fkey: FOREIGN KEY (mandant_id, assessment_id) REFERENCES fall.assessment(mandant_id, id) ON DELETE CASCADE
fall.assessment_bereich assessment_bereich_pkey: PRIMARY KEY (mandant_id, assessment_id, bereich)
fall.aufnahme aufnahme_ablehnungsgrund_check: CHECK ((ablehnungsgrund = ANY (ARRAY['KRITERIEN'::text, 'KAPAZITAET'::text, 'WUNSCH'::text, 'ZUSTAENDIGKEIT'::text])))
fall.aufnahme aufnahme_dringlichkeit_check: CHECK ((dringlichkeit = ANY (ARRAY['SOFORT'::text, 'BALD'::text, 'PLANBAR'::text])))
fall.aufnahme aufnahme_einwilligung_zusammenarbeit_check: CHECK ((einwilligung_zusammenarbeit = ANY (ARRAY['JA'::text, 'NEIN'::text])))
fall.aufnahme aufnahme_entscheidung_check: CHECK ((entscheidung = ANY (ARRAY['AUFGENOMMEN'::text, 'NICHT_AUFGENOMMEN'::text])))
fall.aufnahme aufnahme_fehlende_ressourcen_check: CHECK ((fehlende_ressourcen = ANY (ARRAY['JA'::text, 'NEIN'::text])))
fall.aufnahme aufnahme_hohe_akteursdichte_check: CHECK ((hohe_akteursdichte = ANY (ARRAY['JA'::text, 'NEIN'::text])))
fall.aufnahme aufnahme_komplexe_bedarfslage_check: CHECK ((komplexe_bedarfslage = ANY (ARRAY['JA'::text, 'NEIN'::text])))
fall.aufnahme aufnahme_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.aufnahme aufnahme_pkey: PRIMARY KEY (mandant_id, akte_id)
fall.aufnahme aufnahme_regelversorgung_greift_nicht_check: CHECK ((regelversorgung_greift_nicht = ANY (ARRAY['JA'::text, 'NEIN'::text])))
fall.aufnahme aufnahme_sprache_check: CHECK (((char_length(sprache) >= 1) AND (char_length(sprache) <= 20)))
fall.aufnahme aufnahme_zugangsweg_check: CHECK (((char_length(zugangsweg) >= 1) AND (char_length(zugangsweg) <= 60)))
fall.beteiligte_besonders beteiligte_besonders_mandant_id_akte_id_person_id_fkey: FOREIGN KEY (mandant_id, akte_id, person_id) REFERENCES fall.akte_beteiligte(mandant_id, akte_id, person_id) ON DELETE CASCADE
fall.beteiligte_besonders beteiligte_besonders_pkey: PRIMARY KEY (mandant_id, akte_id, person_id)
fall.betroffenenantrag betroffenenantrag_art_check: CHECK ((art = ANY (ARRAY['AUSKUNFT'::text, 'BERICHTIGUNG'::text, 'LOESCHUNG'::text, 'EINSCHRAENKUNG'::text, 'UEBERTRAGUNG'::text, 'WIDERSPRUCH'::text])))
fall.betroffenenantrag betroffenenantrag_check1: CHECK ((beantwortet_am >= eingang))
fall.betroffenenantrag betroffenenantrag_check2: CHECK (((beantwortet_am IS NULL) = (ergebnis IS NULL)))
fall.betroffenenantrag betroffenenantrag_check: CHECK ((verlaengert_am >= eingang))
fall.betroffenenantrag betroffenenantrag_ergebnis_check: CHECK ((ergebnis = ANY (ARRAY['ERFUELLT'::text, 'TEILWEISE'::text, 'ABGELEHNT'::text, 'ZURUECKGENOMMEN'::text])))
fall.betroffenenantrag betroffenenantrag_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.betroffenenantrag betroffenenantrag_pkey: PRIMARY KEY (mandant_id, id)
fall.einwilligung einwilligung_check1: CHECK (((person_id IS NOT NULL) OR (entscheidung = 'ABGELEHNT'::text)))
fall.einwilligung einwilligung_check: CHECK ((gueltig_bis >= gueltig_von))
fall.einwilligung einwilligung_empfaenger_mandant_id_fkey: FOREIGN KEY (empfaenger_mandant_id) REFERENCES stamm.mandant(id)
fall.einwilligung einwilligung_entscheidung_check: CHECK ((entscheidung = ANY (ARRAY['ERTEILT'::text, 'ABGELEHNT'::text])))
fall.einwilligung einwilligung_ersetzt: FOREIGN KEY (mandant_id, ersetzt_durch) REFERENCES fall.einwilligung(mandant_id, id)
fall.einwilligung einwilligung_form_check: CHECK ((form = ANY (ARRAY['SCHRIFTLICH'::text, 'ELEKTRONISCH'::text, 'MUENDLICH_DOKUMENTIERT'::text])))
fall.einwilligung einwilligung_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.einwilligung einwilligung_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id)
fall.einwilligung einwilligung_pkey: PRIMARY KEY (mandant_id, id)
fall.einwilligung einwilligung_zweck_check: CHECK ((zweck = ANY (ARRAY['ZUSAMMENARBEIT'::text, 'SCHWEIGEPFLICHT'::text, 'BESONDERE_KATEGORIEN'::text, 'BEFRAGUNG'::text, 'PARALLELFALL'::text, 'FALLKONFERENZ'::text, 'NACHRICHTEN'::text, 'KIM_DATENBANK'::text])))
fall.einwilligung empfaenger_mandant: CHECK (((empfaenger_mandant_id IS NULL) OR (empfaenger_art = 'KIM_STELLE'::text)))
fall.einwilligung fremdvertretung_endet: TRIGGER DEFERRABLE INITIALLY DEFERRED
fall.einwilligung fremdvertretung_oeffnet: TRIGGER DEFERRABLE INITIALLY DEFERRED
fall.entwurf entwurf_bereich_check: CHECK (((char_length(bereich) >= 1) AND (char_length(bereich) <= 60)))
fall.entwurf entwurf_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.entwurf entwurf_pkey: PRIMARY KEY (mandant_id, konto_id, bereich, bezug)
fall.entwurf entwurf_subjekt_art_check: CHECK ((subjekt_art = ANY (ARRAY['akte'::text, 'konto'::text])))
fall.ereignis ereignis_konto: CHECK (((konto_id IS NOT NULL) OR (art = ANY (ARRAY['VERWEIS_ANTWORT'::text, 'BESONDERES_GELOESCHT'::text]))))
fall.ereignis ereignis_lfd_check: CHECK ((lfd > 0))
fall.ereignis ereignis_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.ereignis ereignis_pkey: PRIMARY KEY (mandant_id, akte_id, lfd)
fall.fallanalyse fallanalyse_art_check: CHECK ((art = ANY (ARRAY['FALLBESPRECHUNG'::text, 'FALLREKONSTRUKTION'::text, 'FALLKONFERENZ'::text])))
fall.fallanalyse fallanalyse_check1: CHECK (((zustand = 'DURCHGEFUEHRT'::text) = (ergebnis IS NOT NULL)))
fall.fallanalyse fallanalyse_check: CHECK (((zustand = 'DURCHGEFUEHRT'::text) = (minuten IS NOT NULL)))
fall.fallanalyse fallanalyse_leitfragen_check: CHECK ((leitfragen >= 1))
fall.fallanalyse fallanalyse_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.fallanalyse fallanalyse_mandant_id_akte_id_id_key: UNIQUE (mandant_id, akte_id, id)
fall.fallanalyse fallanalyse_minuten_check: CHECK (((minuten >= 5) AND (minuten <= 600)))
fall.fallanalyse fallanalyse_pkey: PRIMARY KEY (mandant_id, id)
fall.fallanalyse fallanalyse_zustand_check: CHECK ((zustand = ANY (ARRAY['VORBEREITET'::text, 'DURCHGEFUEHRT'::text, 'ABGESAGT'::text])))
fall.fallanalyse_aufgabe fallanalyse_aufgabe_mandant_id_akte_id_fallanalyse_id_fkey: FOREIGN KEY (mandant_id, akte_id, fallanalyse_id) REFERENCES fall.fallanalyse(mandant_id, akte_id, id) ON DELETE CASCADE
fall.fallanalyse_aufgabe fallanalyse_aufgabe_pkey: PRIMARY KEY (mandant_id, id)
fall.fallanalyse_beitrag fallanalyse_beitrag_art_check: CHECK ((art = ANY (ARRAY['BEITRAG'::text, 'RUECKMELDUNG'::text])))
fall.fallanalyse_beitrag fallanalyse_beitrag_frage_check: CHECK ((frage ~ '^[A-Z0-9_]{2,40}$'::text))
fall.fallanalyse_beitrag fallanalyse_beitrag_mandant_id_akte_id_fallanalyse_id_fkey: FOREIGN KEY (mandant_id, akte_id, fallanalyse_id) REFERENCES fall.fallanalyse(mandant_id, akte_id, id) ON DELETE CASCADE
fall.fallanalyse_beitrag fallanalyse_beitrag_pkey: PRIMARY KEY (mandant_id, id)
fall.fallanalyse_teilnahme fallanalyse_teilnahme_mandant_id_akte_id_fallanalyse_id_fkey: FOREIGN KEY (mandant_id, akte_id, fallanalyse_id) REFERENCES fall.fallanalyse(mandant_id, akte_id, id) ON DELETE CASCADE
fall.fallanalyse_teilnahme fallanalyse_teilnahme_pkey: PRIMARY KEY (mandant_id, fallanalyse_id, konto_id)
fall.fallanfrage fallanfrage_beleg_hash_check: CHECK ((octet_length(beleg_hash) = 32))
fall.fallanfrage fallanfrage_check1: CHECK ((rueckruf_bis >= eingegangen_am))
fall.fallanfrage fallanfrage_check2: CHECK ((loeschen_ab > eingegangen_am))
fall.fallanfrage fallanfrage_check3: CHECK (((zustand = 'OFFEN'::text) = (beantwortet_am IS NULL)))
fall.fallanfrage fallanfrage_check4: CHECK (((beantwortet_am IS NULL) = (beantwortet_von IS NULL)))
fall.fallanfrage fallanfrage_check5: CHECK (((zustand = 'ABGESAGT'::text) = (grund IS NOT NULL)))
fall.fallanfrage fallanfrage_check6: CHECK (((antwort_siegel IS NULL) OR (zustand = 'ABGESAGT'::text)))
fall.fallanfrage fallanfrage_check7: CHECK (((siegel IS NULL) = (zustand = 'UEBERNOMMEN'::text)))
fall.fallanfrage fallanfrage_check: CHECK ((eingegangen_am >= einwilligung_am))
fall.fallanfrage fallanfrage_einwilligung_form_check: CHECK ((einwilligung_form = ANY (ARRAY['SCHRIFTLICH'::text, 'ELEKTRONISCH'::text, 'MUENDLICH_DOKUMENTIERT'::text])))
fall.fallanfrage fallanfrage_grund_check: CHECK ((grund = ANY (ARRAY['KAPAZITAET'::text, 'KRITERIEN'::text, 'ZUSTAENDIGKEIT'::text, 'NICHT_ERREICHT'::text, 'NICHT_WEITERVERFOLGT'::text])))
fall.fallanfrage fallanfrage_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.fallanfrage fallanfrage_pkey: PRIMARY KEY (mandant_id, id)
fall.fallanfrage fallanfrage_versuche_check: CHECK ((versuche >= 0))
fall.fallanfrage fallanfrage_zustand_check: CHECK ((zustand = ANY (ARRAY['OFFEN'::text, 'UEBERNOMMEN'::text, 'ABGESAGT'::text])))
fall.herkunft herkunft_art_check: CHECK ((art = ANY (ARRAY['SOZIALLEISTUNGSTRAEGER'::text, 'GEHEIMNISTRAEGER'::text])))
fall.herkunft herkunft_check1: CHECK (((eingang = 'KONTAKT'::text) = (kontakt_id IS NOT NULL)))
fall.herkunft herkunft_check: CHECK ((aufgehoben_am >= am))
fall.herkunft herkunft_eingang_check: CHECK ((eingang = ANY (ARRAY['KONTAKT'::text, 'SCHREIBEN'::text])))
fall.herkunft herkunft_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.herkunft herkunft_mandant_id_kontakt_id_fkey: FOREIGN KEY (mandant_id, kontakt_id) REFERENCES fall.kontakt(mandant_id, id) ON DELETE CASCADE
fall.herkunft herkunft_pkey: PRIMARY KEY (mandant_id, id)
fall.kalender_zugang kalender_zugang_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.kalender_zugang kalender_zugang_pkey: PRIMARY KEY (mandant_id, konto_id)
fall.kalender_zugang kalender_zugang_token_hash_check: CHECK ((octet_length(token_hash) = 32))
fall.kindeswohl kindeswohl_check: CHECK ((beendet_am >= begonnen_am))
fall.kindeswohl kindeswohl_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.kindeswohl kindeswohl_pkey: PRIMARY KEY (mandant_id, id)
fall.kindeswohl_schritt kindeswohl_schritt_mandant_id_kindeswohl_id_fkey: FOREIGN KEY (mandant_id, kindeswohl_id) REFERENCES fall.kindeswohl(mandant_id, id) ON DELETE CASCADE
fall.kindeswohl_schritt kindeswohl_schritt_pkey: PRIMARY KEY (mandant_id, id)
fall.kontakt kontakt_dauer_minuten_check: CHECK (((dauer_minuten >= 1) AND (dauer_minuten <= 600)))
fall.kontakt kontakt_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.kontakt kontakt_pkey: PRIMARY KEY (mandant_id, id)
fall.kurzberatung kurzberatung_information_form_check: CHECK ((information_form = ANY (ARRAY['MUENDLICH'::text, 'SCHRIFTLICH'::text, 'BEIDES'::text])))
fall.kurzberatung kurzberatung_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.kurzberatung kurzberatung_pkey: PRIMARY KEY (mandant_id, akte_id)
fall.loeschsperre loeschsperre_check1: CHECK (((aufgehoben_am IS NULL) = (aufgehoben_von IS NULL)))
fall.loeschsperre loeschsperre_check: CHECK ((gesperrt_bis >= gesperrt_am))
fall.loeschsperre loeschsperre_grund_check: CHECK ((grund = ANY (ARRAY['RECHTSPFLICHT'::text, 'RECHTSANSPRUECHE'::text, 'RICHTIGKEIT_BESTRITTEN'::text, 'STATT_LOESCHUNG'::text, 'PERSON_BRAUCHT_DATEN'::text, 'WIDERSPRUCH'::text])))
fall.loeschsperre loeschsperre_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.loeschsperre loeschsperre_pkey: PRIMARY KEY (mandant_id, id)
fall.nachweis nachweis_art_check: CHECK ((art = ANY (ARRAY['EINWILLIGUNG'::text, 'OFFENLEGUNG'::text, 'KINDESWOHL'::text, 'KINDESWOHL_SCHRITT'::text])))
fall.nachweis nachweis_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.nachweis nachweis_pkey: PRIMARY KEY (mandant_id, id)
fall.netzwerk_helfer netzwerk_helfer_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.netzwerk_helfer netzwerk_helfer_pkey: PRIMARY KEY (mandant_id, id)
fall.offenlegung offenlegung_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.offenlegung offenlegung_mandant_id_einwilligung_id_fkey: FOREIGN KEY (mandant_id, einwilligung_id) REFERENCES fall.einwilligung(mandant_id, id)
fall.offenlegung offenlegung_pkey: PRIMARY KEY (mandant_id, id)
fall.papier_erreichbarkeit papier_erreichbarkeit_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.papier_erreichbarkeit papier_erreichbarkeit_pkey: PRIMARY KEY (mandant_id, konto_id)
fall.papier_erreichbarkeit papier_erreichbarkeit_sprechzeit_check: CHECK (((char_length(sprechzeit) >= 1) AND (char_length(sprechzeit) <= 120)))
fall.papier_erreichbarkeit papier_erreichbarkeit_telefon_check: CHECK (((char_length(telefon) >= 4) AND (char_length(telefon) <= 40)))
fall.parallelfall_kennung parallelfall_kennung_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.parallelfall_kennung parallelfall_kennung_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id)
fall.parallelfall_kennung parallelfall_kennung_pkey: PRIMARY KEY (mandant_id, akte_id, person_id, token)
fall.person person_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.person person_mandant_id_pseudonym_key: UNIQUE (mandant_id, pseudonym)
fall.person person_pkey: PRIMARY KEY (mandant_id, id)
fall.person_identitaet person_identitaet_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id) ON DELETE CASCADE
fall.person_identitaet person_identitaet_pkey: PRIMARY KEY (mandant_id, person_id)
fall.person_nummer person_nummer_letzte_check: CHECK ((letzte > 0))
fall.person_nummer person_nummer_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.person_nummer person_nummer_pkey: PRIMARY KEY (mandant_id, jahr)
fall.person_suche person_suche_art_check: CHECK ((art = ANY (ARRAY['NAME'::text, 'EXAKT'::text])))
fall.person_suche person_suche_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id) ON DELETE CASCADE
fall.person_suche person_suche_pkey: PRIMARY KEY (mandant_id, token, person_id)
fall.person_verschieden person_verschieden_check: CHECK ((person_a < person_b))
fall.person_verschieden person_verschieden_mandant_id_person_a_fkey: FOREIGN KEY (mandant_id, person_a) REFERENCES fall.person(mandant_id, id) ON DELETE CASCADE
fall.person_verschieden person_verschieden_mandant_id_person_b_fkey: FOREIGN KEY (mandant_id, person_b) REFERENCES fall.person(mandant_id, id) ON DELETE CASCADE
fall.person_verschieden person_verschieden_pkey: PRIMARY KEY (mandant_id, person_a, person_b)
fall.person_zusammenfuehrung person_zusammenfuehrung_check1: CHECK ((person_id <> ziel_person_id))
fall.person_zusammenfuehrung person_zusammenfuehrung_check2: CHECK (((aufgehoben_am IS NULL) = (aufgehoben_von IS NULL)))
fall.person_zusammenfuehrung person_zusammenfuehrung_check: CHECK ((rueckgaengig_bis >= zusammengefuehrt_am))
fall.person_zusammenfuehrung person_zusammenfuehrung_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id) ON DELETE CASCADE
fall.person_zusammenfuehrung person_zusammenfuehrung_mandant_id_ziel_person_id_fkey: FOREIGN KEY (mandant_id, ziel_person_id) REFERENCES fall.person(mandant_id, id) ON DELETE CASCADE
fall.person_zusammenfuehrung person_zusammenfuehrung_pkey: PRIMARY KEY (mandant_id, id)
fall.rechtskreis_eintrag rechtskreis_eintrag_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.rechtskreis_eintrag rechtskreis_eintrag_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id)
fall.rechtskreis_eintrag rechtskreis_eintrag_pkey: PRIMARY KEY (mandant_id, id)
fall.rechtskreis_zurueckstellung rechtskreis_zurueckstellung_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.rechtskreis_zurueckstellung rechtskreis_zurueckstellung_pkey: PRIMARY KEY (mandant_id, id)
fall.sammeleintrag sammeleintrag_art_check: CHECK ((art = ANY (ARRAY['SPRECHSTUNDE'::text, 'GRUPPENVERANSTALTUNG'::text, 'BRIEFAKTION'::text, 'AUFSUCHENDE_ARBEIT'::text])))
fall.sammeleintrag sammeleintrag_check1: CHECK (((erreicht IS NOT NULL) OR (gekommen IS NOT NULL)))
fall.sammeleintrag sammeleintrag_check: CHECK ((ersetzt_am >= erfasst_am))
fall.sammeleintrag sammeleintrag_erreicht_check: CHECK (((erreicht >= 0) AND (erreicht <= 100000)))
fall.sammeleintrag sammeleintrag_gekommen_check: CHECK (((gekommen >= 0) AND (gekommen <= 100000)))
fall.sammeleintrag sammeleintrag_kurzberatungen_check: CHECK (((kurzberatungen >= 0) AND (kurzberatungen <= 1000)))
fall.sammeleintrag sammeleintrag_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.sammeleintrag sammeleintrag_mandant_id_vorgaenger_id_fkey: FOREIGN KEY (mandant_id, vorgaenger_id) REFERENCES fall.sammeleintrag(mandant_id, id)
fall.sammeleintrag sammeleintrag_ort_check: CHECK (((char_length(ort) >= 1) AND (char_length(ort) <= 80)))
fall.sammeleintrag sammeleintrag_pkey: PRIMARY KEY (mandant_id, id)
fall.sammeleintrag sammeleintrag_sprachen_check: CHECK ((cardinality(sprachen) <= 20))
fall.sammeleintrag sammeleintrag_themen_check: CHECK ((cardinality(themen) <= 20))
fall.schritt schritt_art_check: CHECK ((art = ANY (ARRAY['EIGENER'::text, 'VERWEIS'::text])))
fall.schritt schritt_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.schritt schritt_mandant_id_ziel_id_fkey: FOREIGN KEY (mandant_id, ziel_id) REFERENCES fall.ziel(mandant_id, id) ON DELETE CASCADE
fall.schritt schritt_pkey: PRIMARY KEY (mandant_id, id)
fall.schritt schritt_stand_check: CHECK ((stand = ANY (ARRAY['OFFEN'::text, 'ERLEDIGT'::text, 'ENTFALLEN'::text])))
fall.schritt schritt_wer_check: CHECK ((wer = ANY (ARRAY['KLIENT'::text, 'CASE_MANAGEMENT'::text, 'DRITTE'::text])))
fall.schutzkonzept schutzkonzept_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.schutzkonzept schutzkonzept_pkey: PRIMARY KEY (mandant_id)
fall.sprachmittlung sprachmittlung_check: CHECK (((kontakt_id IS NULL) OR (zustand = 'STATTGEFUNDEN'::text)))
fall.sprachmittlung sprachmittlung_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.sprachmittlung sprachmittlung_pkey: PRIMARY KEY (mandant_id, id)
fall.sprachmittlung sprachmittlung_zustand_check: CHECK ((zustand = ANY (ARRAY['ANGEFRAGT'::text, 'BESTAETIGT'::text, 'STATTGEFUNDEN'::text, 'ABGESAGT'::text, 'NICHT_ERSCHIENEN'::text, 'NICHT_GEFUNDEN'::text])))
fall.uebergabe uebergabe_anlass_check: CHECK ((anlass = ANY (ARRAY['AUSSCHEIDEN'::text, 'AUFGABENWECHSEL'::text, 'LANGE_ABWESENHEIT'::text, 'FACHLICH'::text, 'WUNSCH'::text])))
fall.uebergabe uebergabe_check1: CHECK ((von_konto_id <> an_konto_id))
fall.uebergabe uebergabe_check2: CHECK (((zustand = 'ANGEBOTEN'::text) = (beendet_am IS NULL)))
fall.uebergabe uebergabe_check3: CHECK (((zustand <> ALL (ARRAY['ANGENOMMEN'::text, 'ZURUECKGEGEBEN'::text])) OR (angenommen_am IS NOT NULL)))
fall.uebergabe uebergabe_check: CHECK ((frist >= angeboten_am))
fall.uebergabe uebergabe_grund_check: CHECK ((grund = ANY (ARRAY['KAPAZITAET'::text, 'BEFANGENHEIT'::text, 'FACHLICH'::text, 'UNVOLLSTAENDIG'::text, 'SONSTIGES'::text])))
fall.uebergabe uebergabe_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.uebergabe uebergabe_pkey: PRIMARY KEY (mandant_id, id)
fall.uebergabe uebergabe_zustand_check: CHECK ((zustand = ANY (ARRAY['ANGEBOTEN'::text, 'ANGENOMMEN'::text, 'ABGELEHNT'::text, 'ZURUECKGEGEBEN'::text, 'ZURUECKGEZOGEN'::text, 'ABGELAUFEN'::text])))
fall.uebergabe_inhalt uebergabe_inhalt_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.uebergabe_inhalt uebergabe_inhalt_mandant_id_uebergabe_id_fkey: FOREIGN KEY (mandant_id, uebergabe_id) REFERENCES fall.uebergabe(mandant_id, id) ON DELETE CASCADE
fall.uebergabe_inhalt uebergabe_inhalt_pkey: PRIMARY KEY (mandant_id, uebergabe_id)
fall.uebertragung uebertragung_check: CHECK (((umfang = 'VOLL'::text) = (einwilligung_id IS NOT NULL)))
fall.uebertragung uebertragung_fassung_check: CHECK (((char_length(fassung) >= 1) AND (char_length(fassung) <= 40)))
fall.uebertragung uebertragung_formular_check: CHECK ((formular ~ '^[A-Z][A-Z_]{1,59}$'::text))
fall.uebertragung uebertragung_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.uebertragung uebertragung_mandant_id_einwilligung_id_fkey: FOREIGN KEY (mandant_id, einwilligung_id) REFERENCES fall.einwilligung(mandant_id, id)
fall.uebertragung uebertragung_pkey: PRIMARY KEY (mandant_id, id)
fall.uebertragung uebertragung_stand_lfd_check: CHECK ((stand_lfd > 0))
fall.uebertragung uebertragung_umfang_check: CHECK ((umfang = ANY (ARRAY['VOLL'::text, 'MINIMUM'::text])))
fall.uebertragung uebertragung_zeitraum_check: CHECK ((zeitraum ~ '^20[0-9]{2}-Q[1-4]$'::text))
fall.verfahren verfahren_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.verfahren verfahren_mandant_id_person_id_fkey: FOREIGN KEY (mandant_id, person_id) REFERENCES fall.person(mandant_id, id)
fall.verfahren verfahren_pkey: PRIMARY KEY (mandant_id, id)
fall.vertretung_absprache spaeter_gedeckt: TRIGGER DEFERRABLE INITIALLY DEFERRED
fall.vertretung_absprache vertretung_absprache_check1: CHECK ((aktiv_bis >= aktiv_von))
fall.vertretung_absprache vertretung_absprache_check2: CHECK ((konto_id <> vertretung_konto_id))
fall.vertretung_absprache vertretung_absprache_check3: CHECK ((((aktiv_von IS NULL) = (aktiv_bis IS NULL)) AND ((aktiv_von IS NULL) = (aktiviert_von IS NULL))))
fall.vertretung_absprache vertretung_absprache_check: CHECK (((gueltig_bis >= gueltig_von) AND (gueltig_bis <= (gueltig_von + 366))))
fall.vertretung_absprache vertretung_absprache_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
fall.vertretung_absprache vertretung_absprache_pkey: PRIMARY KEY (mandant_id, id)
fall.vertretung_absprache_akte vertretung_absprache_akte_mandant_id_absprache_id_fkey: FOREIGN KEY (mandant_id, absprache_id) REFERENCES fall.vertretung_absprache(mandant_id, id)
fall.vertretung_absprache_akte vertretung_absprache_akte_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.vertretung_absprache_akte vertretung_absprache_akte_pkey: PRIMARY KEY (mandant_id, absprache_id, akte_id)
fall.vertretung_absprache_akte vertretung_absprache_akte_rechtsgrundlage_check: CHECK ((rechtsgrundlage = ANY (ARRAY['STGB_34'::text, 'MUTMASSLICH'::text])))
fall.verweis verweis_check1: CHECK (((weg IS NULL) OR (weg = 'BRIEF'::text) OR (einwilligung_id IS NOT NULL)))
fall.verweis verweis_check: CHECK (((weg IS NULL) = (vermittelt_am IS NULL)))
fall.verweis verweis_empfaenger_art_check: CHECK (((char_length(empfaenger_art) >= 1) AND (char_length(empfaenger_art) <= 60)))
fall.verweis verweis_form_check: CHECK ((form = ANY (ARRAY['VERWEIS'::text, 'WEITERLEITUNG'::text, 'EMPFEHLUNG'::text, 'BEGLEITUNG'::text, 'KONTAKT_HERSTELLEN'::text])))
fall.verweis verweis_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.verweis verweis_mandant_id_einwilligung_id_fkey: FOREIGN KEY (mandant_id, einwilligung_id) REFERENCES fall.einwilligung(mandant_id, id)
fall.verweis verweis_pkey: PRIMARY KEY (mandant_id, id)
fall.verweis verweis_weg_check: CHECK ((weg = ANY (ARRAY['LINK'::text, 'EINGANG'::text, 'TELEFON'::text, 'PERSOENLICH'::text, 'BRIEF'::text])))
fall.verweis verweis_zustand_check: CHECK ((zustand = ANY (ARRAY['VORGESCHLAGEN'::text, 'EINGEWILLIGT'::text, 'ABGELEHNT'::text, 'VERMITTELT'::text, 'ANGENOMMEN'::text, 'NICHT_ERREICHT'::text, 'ABGEWIESEN'::text, 'ERGEBNIS_ERFASST'::text, 'ZUSAMMENGEFUEHRT'::text, 'ZURUECKGEZOGEN'::text])))
fall.verweis_eintrag verweis_eintrag_art_check: CHECK ((art = ANY (ARRAY['VERSUCH'::text, 'ANTWORT'::text, 'NACHRICHT'::text])))
fall.verweis_eintrag verweis_eintrag_check: CHECK (((erfasst_von IS NULL) = (ueber = 'LINK'::text)))
fall.verweis_eintrag verweis_eintrag_code_check: CHECK (((char_length(code) >= 1) AND (char_length(code) <= 60)))
fall.verweis_eintrag verweis_eintrag_mandant_id_verweis_id_fkey: FOREIGN KEY (mandant_id, verweis_id) REFERENCES fall.verweis(mandant_id, id) ON DELETE CASCADE
fall.verweis_eintrag verweis_eintrag_pkey: PRIMARY KEY (mandant_id, id)
fall.verweis_eintrag verweis_eintrag_ueber_check: CHECK ((ueber = ANY (ARRAY['HAND'::text, 'LINK'::text, 'EINGANG'::text])))
fall.verweis_link verweis_link_check1: CHECK (((siegel IS NULL) = (geschlossen_grund IS NOT NULL)))
fall.verweis_link verweis_link_check: CHECK ((gueltig_bis >= ausgegeben_am))
fall.verweis_link verweis_link_fehlversuche_check: CHECK ((fehlversuche >= 0))
fall.verweis_link verweis_link_fehlversuche_gesamt_check: CHECK ((fehlversuche_gesamt >= 0))
fall.verweis_link verweis_link_geschlossen_grund_check: CHECK ((geschlossen_grund = ANY (ARRAY['WIDERRUF'::text, 'RUECKZUG'::text, 'FALSCHE_STELLE'::text, 'ERNEUERT'::text, 'ERLEDIGT'::text, 'ABGELAUFEN'::text])))
fall.verweis_link verweis_link_mandant_id_verweis_id_fkey: FOREIGN KEY (mandant_id, verweis_id) REFERENCES fall.verweis(mandant_id, id) ON DELETE CASCADE
fall.verweis_link verweis_link_partnerstelle_id_fkey: FOREIGN KEY (partnerstelle_id) REFERENCES benutzer.partnerstelle(id)
fall.verweis_link verweis_link_pkey: PRIMARY KEY (mandant_id, id)
fall.verweis_link verweis_link_token_hash_check: CHECK ((octet_length(token_hash) = 32))
fall.verweis_link weg: CHECK ((((token_hash IS NULL) = (code_hash IS NULL)) AND ((token_hash IS NULL) = (partnerstelle_id IS NOT NULL))))
fall.warteliste warteliste_check1: CHECK ((ende_am >= seit))
fall.warteliste warteliste_check2: CHECK (((stand = 'WARTET'::text) = (ende_am IS NULL)))
fall.warteliste warteliste_check: CHECK ((naechster_blick >= seit))
fall.warteliste warteliste_dringlichkeit_check: CHECK ((dringlichkeit = ANY (ARRAY['SOFORT'::text, 'BALD'::text, 'PLANBAR'::text])))
fall.warteliste warteliste_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.warteliste warteliste_pkey: PRIMARY KEY (mandant_id, id)
fall.warteliste warteliste_stand_check: CHECK ((stand = ANY (ARRAY['WARTET'::text, 'AUFGENOMMEN'::text, 'VERWIESEN'::text, 'ZURUECKGEZOGEN'::text, 'AKTE_BEENDET'::text])))
fall.ziel ziel_form_check: CHECK ((form = ANY (ARRAY['UNTERSCHRIFT'::text, 'MUENDLICH'::text])))
fall.ziel ziel_mandant_id_akte_id_fkey: FOREIGN KEY (mandant_id, akte_id) REFERENCES fall.akte(mandant_id, id) ON DELETE CASCADE
fall.ziel ziel_pkey: PRIMARY KEY (mandant_id, id)
fall.ziel ziel_prioritaet_check: CHECK (((prioritaet >= 1) AND (prioritaet <= 3)))
fall.ziel ziel_stand_check: CHECK ((stand = ANY (ARRAY['OFFEN'::text, 'IN_ARBEIT'::text, 'ERREICHT'::text, 'TEILWEISE_ERREICHT'::text, 'NICHT_ERREICHT'::text, 'AUFGEGEBEN'::text])))
foerderung.aenderung aenderung_bescheid_id_foerderfall_id_standort_id_fkey: FOREIGN KEY (bescheid_id, foerderfall_id, standort_id) REFERENCES foerderung.bescheid(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.aenderung aenderung_check1: CHECK (((herkunft = 'AMT'::text) OR (zustand = ANY (ARRAY['ENTWURF'::text, 'VERWORFEN'::text])) OR (gezeichnet_von IS NOT NULL)))
foerderung.aenderung aenderung_check2: CHECK (((zustand <> ALL (ARRAY['BESCHIEDEN'::text, 'RECHTSBEHELFSFRIST'::text, 'KLAGEVERFAHREN'::text, 'BESTANDSKRAEFTIG'::text])) OR (bescheid_id IS NOT NULL)))
foerderung.aenderung aenderung_check: CHECK ((((gezeichnet_von IS NULL) = (pruefsumme IS NULL)) AND ((gezeichnet_von IS NULL) = (ergebnis IS NULL)) AND ((gezeichnet_von IS NULL) = (eingang_am IS NULL))))
foerderung.aenderung aenderung_ergebnis_check: CHECK ((jsonb_typeof(ergebnis) = 'object'::text))
foerderung.aenderung aenderung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.aenderung aenderung_herkunft_check: CHECK ((herkunft = ANY (ARRAY['ANTRAG'::text, 'AMT'::text])))
foerderung.aenderung aenderung_id_foerderfall_id_standort_id_key: UNIQUE (id, foerderfall_id, standort_id)
foerderung.aenderung aenderung_inhalt_check: CHECK (((jsonb_typeof(inhalt) = 'object'::text) AND (pg_column_size(inhalt) <= 200000)))
foerderung.aenderung aenderung_pkey: PRIMARY KEY (id)
foerderung.aenderung aenderung_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.aenderung aenderung_version_check: CHECK ((version >= 1))
foerderung.aenderung aenderung_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'VERWORFEN'::text, 'ANGEZEIGT'::text, 'IN_PRUEFUNG'::text, 'ENTSCHEIDUNGSREIF'::text, 'BESCHIEDEN'::text, 'RECHTSBEHELFSFRIST'::text, 'KLAGEVERFAHREN'::text, 'BESTANDSKRAEFTIG'::text, 'ERLEDIGT'::text])))
foerderung.aenderung_ereignis aenderung_ereignis_aenderung_id_foerderfall_id_standort_id_fkey: FOREIGN KEY (aenderung_id, foerderfall_id, standort_id) REFERENCES foerderung.aenderung(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.aenderung_ereignis aenderung_ereignis_check: CHECK (((konto_id IS NULL) = (rolle = 'SYSTEM'::text)))
foerderung.aenderung_ereignis aenderung_ereignis_ereignis_check: CHECK ((ereignis ~ '^[a-z][a-z_]{2,59}$'::text))
foerderung.aenderung_ereignis aenderung_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 6000)))
foerderung.aenderung_ereignis aenderung_ereignis_lfd_check: CHECK ((lfd >= 1))
foerderung.aenderung_ereignis aenderung_ereignis_pkey: PRIMARY KEY (aenderung_id, lfd)
foerderung.aenderungsanzeige aenderungsanzeige_art_check: CHECK ((art = ANY (ARRAY['BESETZUNG'::text, 'TRAEGERWECHSEL'::text, 'WEITERLEITUNG'::text, 'KRITERIUM'::text, 'MINDERBEDARF'::text])))
foerderung.aenderungsanzeige aenderungsanzeige_bezeichnung_check: CHECK (((char_length(bezeichnung) >= 1) AND (char_length(bezeichnung) <= 200)))
foerderung.aenderungsanzeige aenderungsanzeige_check: CHECK (((art = 'BESETZUNG'::text) = ((stelle IS NOT NULL) AND (bezeichnung IS NOT NULL) AND (vorher IS NOT NULL) AND (nachher IS NOT NULL))))
foerderung.aenderungsanzeige aenderungsanzeige_foerderfall_id_lfd_key: UNIQUE (foerderfall_id, lfd)
foerderung.aenderungsanzeige aenderungsanzeige_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.aenderungsanzeige aenderungsanzeige_id_foerderfall_id_standort_id_key: UNIQUE (id, foerderfall_id, standort_id)
foerderung.aenderungsanzeige aenderungsanzeige_lfd_check: CHECK ((lfd >= 1))
foerderung.aenderungsanzeige aenderungsanzeige_nachher_check: CHECK (((nachher >= 0) AND (nachher <= 100)))
foerderung.aenderungsanzeige aenderungsanzeige_pkey: PRIMARY KEY (id)
foerderung.aenderungsanzeige aenderungsanzeige_stelle_check: CHECK ((stelle ~ '^(koord|va|zusatz|cm)-[1-9][0-9]{0,2}$'::text))
foerderung.aenderungsanzeige aenderungsanzeige_text_check: CHECK (((char_length(text) >= 1) AND (char_length(text) <= 2000)))
foerderung.aenderungsanzeige aenderungsanzeige_version_check: CHECK ((version >= 1))
foerderung.aenderungsanzeige aenderungsanzeige_vorher_check: CHECK (((vorher >= 0) AND (vorher <= 100)))
foerderung.aenderungsanzeige aenderungsanzeige_weg_check: CHECK ((weg = ANY (ARRAY['MITTEILUNG'::text, 'ENTSCHEIDUNG'::text])))
foerderung.aenderungsanzeige aenderungsanzeige_zustand_check: CHECK ((zustand = ANY (ARRAY['ANGEZEIGT'::text, 'IN_PRUEFUNG'::text, 'ENTSCHEIDUNGSREIF'::text, 'ERLEDIGT'::text])))
foerderung.aenderungsanzeige_ereignis aenderungsanzeige_ereignis_antwort_check: CHECK ((antwort = ANY (ARRAY['KENNTNIS'::text, 'AENDERUNG_NOETIG'::text])))
foerderung.aenderungsanzeige_ereignis aenderungsanzeige_ereignis_anzeige_id_foerderfall_id_stand_fkey: FOREIGN KEY (anzeige_id, foerderfall_id, standort_id) REFERENCES foerderung.aenderungsanzeige(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.aenderungsanzeige_ereignis aenderungsanzeige_ereignis_ereignis_check: CHECK ((ereignis = ANY (ARRAY['anzeigen'::text, 'pruefung_beginnen'::text, 'antworten'::text, 'entscheidung_vorschlagen'::text, 'zurueckgeben'::text, 'ohne_bescheid_erledigen'::text])))
foerderung.aenderungsanzeige_ereignis aenderungsanzeige_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 2000)))
foerderung.aenderungsanzeige_ereignis aenderungsanzeige_ereignis_lfd_check: CHECK ((lfd >= 1))
foerderung.aenderungsanzeige_ereignis aenderungsanzeige_ereignis_pkey: PRIMARY KEY (anzeige_id, lfd)
foerderung.amtsvertretung amtsvertretung_check1: CHECK (((bis >= von) AND (bis <= (von + 366))))
foerderung.amtsvertretung amtsvertretung_check2: CHECK ((eingetragen_am <= von))
foerderung.amtsvertretung amtsvertretung_check3: CHECK (((beendet_von IS NULL) = (beendet_am IS NULL)))
foerderung.amtsvertretung amtsvertretung_check: CHECK ((vertretung_id <> abwesend_id))
foerderung.amtsvertretung amtsvertretung_pkey: PRIMARY KEY (id)
foerderung.amtsvertretung amtsvertretung_rolle_check: CHECK ((rolle = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text])))
foerderung.amtsvertretung amtsvertretung_version_check: CHECK ((version >= 1))
foerderung.antrag antrag_fehler_check: CHECK ((fehler >= 0))
foerderung.antrag antrag_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.antrag antrag_gesamt_check: CHECK ((gesamt >= 0))
foerderung.antrag antrag_hinweise_check: CHECK ((hinweise >= 0))
foerderung.antrag antrag_inhalt_check: CHECK (((jsonb_typeof(inhalt) = 'object'::text) AND (pg_column_size(inhalt) <= 400000)))
foerderung.antrag antrag_pkey: PRIMARY KEY (foerderfall_id)
foerderung.antrag antrag_vorbelegung_check: CHECK ((jsonb_typeof(vorbelegung) = 'array'::text))
foerderung.antrag_fassung antrag_fassung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.antrag_fassung antrag_fassung_gesamt_check: CHECK ((gesamt >= 0))
foerderung.antrag_fassung antrag_fassung_hinweise_check: CHECK ((hinweise >= 0))
foerderung.antrag_fassung antrag_fassung_nummer_check: CHECK ((nummer >= 1))
foerderung.antrag_fassung antrag_fassung_pkey: PRIMARY KEY (foerderfall_id, nummer)
foerderung.antrag_fassung antrag_fassung_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.aufbewahrung aufbewahrung_anlass_check: CHECK ((anlass = ANY (ARRAY['RECHNUNGSPRUEFUNG'::text, 'KLAGE'::text, 'ANDERE_PFLICHT'::text])))
foerderung.aufbewahrung aufbewahrung_art_check: CHECK ((art = ANY (ARRAY['SPERRE'::text, 'SPERRE_ENDE'::text, 'ARCHIV_UEBERNOMMEN'::text, 'ARCHIV_VERZICHTET'::text])))
foerderung.aufbewahrung aufbewahrung_check1: CHECK (((art = 'SPERRE_ENDE'::text) = (sperre_id IS NOT NULL)))
foerderung.aufbewahrung aufbewahrung_check: CHECK (((art = 'SPERRE'::text) = (anlass IS NOT NULL)))
foerderung.aufbewahrung aufbewahrung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.aufbewahrung aufbewahrung_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 1000)))
foerderung.aufbewahrung aufbewahrung_pkey: PRIMARY KEY (id)
foerderung.aufbewahrung aufbewahrung_sperre_id_fkey: FOREIGN KEY (sperre_id) REFERENCES foerderung.aufbewahrung(id) ON DELETE CASCADE
foerderung.ausnahme ausnahme_begruendung_check: CHECK (((char_length(begruendung) >= 1) AND (char_length(begruendung) <= 2000)))
foerderung.ausnahme ausnahme_check: CHECK ((((entscheidung IS NULL) = (entschieden_von IS NULL)) AND ((entscheidung IS NULL) = (entschieden_am IS NULL)) AND ((entscheidung IS NULL) = (begruendung IS NULL))))
foerderung.ausnahme ausnahme_entscheidung_check: CHECK ((entscheidung = ANY (ARRAY['ZUGELASSEN'::text, 'NICHT_ZUGELASSEN'::text])))
foerderung.ausnahme ausnahme_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.ausnahme ausnahme_frage_check: CHECK (((char_length(frage) >= 1) AND (char_length(frage) <= 2000)))
foerderung.ausnahme ausnahme_lfd_check: CHECK ((lfd >= 1))
foerderung.ausnahme ausnahme_pkey: PRIMARY KEY (foerderfall_id, lfd)
foerderung.bankverbindung bankverbindung_bic_check: CHECK ((bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'::text))
foerderung.bankverbindung bankverbindung_check1: CHECK (((rueckruf IS NULL) = ((rueckruf_von IS NULL) AND (rueckruf_am IS NULL))))
foerderung.bankverbindung bankverbindung_check: CHECK (((stand = ANY (ARRAY['GUELTIG'::text, 'ABGELOEST'::text])) = ((gezeichnet_von IS NOT NULL) AND (gezeichnet_am IS NOT NULL))))
foerderung.bankverbindung bankverbindung_iban_check: CHECK ((iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'::text))
foerderung.bankverbindung bankverbindung_inhaber_check: CHECK (((char_length(inhaber) >= 1) AND (char_length(inhaber) <= 70)))
foerderung.bankverbindung bankverbindung_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
foerderung.bankverbindung bankverbindung_pkey: PRIMARY KEY (id)
foerderung.bankverbindung bankverbindung_rueckruf_check: CHECK (((char_length(rueckruf) >= 1) AND (char_length(rueckruf) <= 1000)))
foerderung.bankverbindung bankverbindung_stand_check: CHECK ((stand = ANY (ARRAY['VORGESCHLAGEN'::text, 'GUELTIG'::text, 'ABGELOEST'::text, 'VERWORFEN'::text])))
foerderung.bankverbindung bankverbindung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.bankverbindung bankverbindung_version_check: CHECK ((version >= 1))
foerderung.berichtigung berichtigung_anlass_check: CHECK (((char_length(anlass) >= 1) AND (char_length(anlass) <= 2000)))
foerderung.berichtigung berichtigung_bekanntgabe_check: CHECK ((jsonb_typeof(bekanntgabe) = 'object'::text))
foerderung.berichtigung berichtigung_bescheid_check: CHECK ((jsonb_typeof(bescheid) = 'object'::text))
foerderung.berichtigung berichtigung_check1: CHECK ((((gezeichnet_von IS NULL) = (inhalt IS NULL)) AND ((gezeichnet_von IS NULL) = (gezeichnet_am IS NULL)) AND ((gezeichnet_von IS NULL) = (pruefsumme IS NULL))))
foerderung.berichtigung berichtigung_check2: CHECK (((bescheid IS NOT NULL) = ((gegenstand = 'BESCHEID'::text) AND (gezeichnet_von IS NOT NULL))))
foerderung.berichtigung berichtigung_check3: CHECK (((zustand = 'BEKANNTGEGEBEN'::text) = (bekanntgabe IS NOT NULL)))
foerderung.berichtigung berichtigung_check: CHECK (((zustand = ANY (ARRAY['BERICHTIGT'::text, 'BEKANNTGEGEBEN'::text])) = (gezeichnet_von IS NOT NULL)))
foerderung.berichtigung berichtigung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.berichtigung berichtigung_gegenstand_check: CHECK ((gegenstand = ANY (ARRAY['BESCHEID'::text, 'BEKANNTGABE'::text, 'ZAHLUNG'::text, 'ANZEIGE'::text])))
foerderung.berichtigung berichtigung_herkunft_check: CHECK ((herkunft = ANY (ARRAY['ANTRAG'::text, 'AMT'::text])))
foerderung.berichtigung berichtigung_id_foerderfall_id_standort_id_key: UNIQUE (id, foerderfall_id, standort_id)
foerderung.berichtigung berichtigung_inhalt_check: CHECK (((jsonb_typeof(inhalt) = 'object'::text) AND (pg_column_size(inhalt) <= 100000)))
foerderung.berichtigung berichtigung_pkey: PRIMARY KEY (id)
foerderung.berichtigung berichtigung_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.berichtigung berichtigung_version_check: CHECK ((version >= 1))
foerderung.berichtigung berichtigung_zustand_check: CHECK ((zustand = ANY (ARRAY['ANGEREGT'::text, 'VERWORFEN'::text, 'VORGESCHLAGEN'::text, 'BERICHTIGT'::text, 'BEKANNTGEGEBEN'::text])))
foerderung.berichtigung_ereignis berichtigung_ereignis_angaben_check: CHECK (((jsonb_typeof(angaben) = 'object'::text) AND (pg_column_size(angaben) <= 100000)))
foerderung.berichtigung_ereignis berichtigung_ereignis_berichtigung_id_foerderfall_id_stand_fkey: FOREIGN KEY (berichtigung_id, foerderfall_id, standort_id) REFERENCES foerderung.berichtigung(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.berichtigung_ereignis berichtigung_ereignis_check: CHECK (((ereignis = 'vorschlagen'::text) = (angaben IS NOT NULL)))
foerderung.berichtigung_ereignis berichtigung_ereignis_ereignis_check: CHECK ((ereignis = ANY (ARRAY['anregen'::text, 'vorschlagen'::text, 'verwerfen'::text, 'zurueckgeben'::text, 'berichtigen'::text, 'bekanntgeben'::text])))
foerderung.berichtigung_ereignis berichtigung_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 6000)))
foerderung.berichtigung_ereignis berichtigung_ereignis_lfd_check: CHECK ((lfd >= 1))
foerderung.berichtigung_ereignis berichtigung_ereignis_pkey: PRIMARY KEY (berichtigung_id, lfd)
foerderung.bescheid bescheid_art_check: CHECK ((art = ANY (ARRAY['BEWILLIGUNG'::text, 'TEILABLEHNUNG'::text, 'ABLEHNUNG'::text, 'AENDERUNG'::text, 'WIDERRUF'::text, 'WIDERRUF_BEWILLIGUNG'::text, 'RUECKNAHME'::text, 'ZINSEN'::text])))
foerderung.bescheid bescheid_auftrag_check: CHECK ((jsonb_typeof(auftrag) = 'object'::text))
foerderung.bescheid bescheid_bekanntgabe_check: CHECK ((jsonb_typeof(bekanntgabe) = 'object'::text))
foerderung.bescheid bescheid_bescheid_check: CHECK ((jsonb_typeof(bescheid) = 'object'::text))
foerderung.bescheid bescheid_bewilligt_check: CHECK ((bewilligt >= 0))
foerderung.bescheid bescheid_check1: CHECK (((stand = ANY (ARRAY['ERLASSEN'::text, 'AUFGEHOBEN'::text])) = (gezeichnet_von IS NOT NULL)))
foerderung.bescheid bescheid_check2: CHECK (((gezeichnet_von IS NULL) = (datum IS NULL)))
foerderung.bescheid bescheid_check3: CHECK (((datum IS NOT NULL) OR ((bekanntgabe IS NULL) AND (klage IS NULL) AND (bestandskraeftig_am IS NULL))))
foerderung.bescheid bescheid_check4: CHECK (((bekanntgabe IS NOT NULL) OR ((rechtsbehelf_bis IS NULL) AND (verzicht_am IS NULL) AND (bestandskraeftig_am IS NULL))))
foerderung.bescheid bescheid_check: CHECK ((gezeichnet_von <> vorgeschlagen_von))
foerderung.bescheid bescheid_foerderfall_id_lfd_key: UNIQUE (foerderfall_id, lfd)
foerderung.bescheid bescheid_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.bescheid bescheid_id_foerderfall_id_standort_id_key: UNIQUE (id, foerderfall_id, standort_id)
foerderung.bescheid bescheid_klage_check: CHECK ((jsonb_typeof(klage) = 'object'::text))
foerderung.bescheid bescheid_lfd_check: CHECK ((lfd >= 1))
foerderung.bescheid bescheid_pkey: PRIMARY KEY (id)
foerderung.bescheid bescheid_positionen_check: CHECK ((jsonb_typeof(positionen) = 'array'::text))
foerderung.bescheid bescheid_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.bescheid bescheid_stand_check: CHECK ((stand = ANY (ARRAY['VORGESCHLAGEN'::text, 'ZURUECKGEGEBEN'::text, 'ERLASSEN'::text, 'AUFGEHOBEN'::text])))
foerderung.bescheid bescheid_zinsen_check: CHECK ((((art = 'ZINSEN'::text) = (auftrag ? 'zinsen'::text)) AND ((art <> 'ZINSEN'::text) OR (bewilligt = 0))))
foerderung.bescheid_auflage bescheid_auflage_bescheid_id_foerderfall_id_standort_id_fkey: FOREIGN KEY (bescheid_id, foerderfall_id, standort_id) REFERENCES foerderung.bescheid(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.bescheid_auflage bescheid_auflage_bindung_check: CHECK ((bindung = ANY (ARRAY['MUSS'::text, 'SOLL'::text])))
foerderung.bescheid_auflage bescheid_auflage_buchstabe_check: CHECK ((buchstabe ~ '^[a-h]$'::text))
foerderung.bescheid_auflage bescheid_auflage_check: CHECK ((((erledigt_am IS NULL) = (erledigt_von IS NULL)) AND ((erledigt_am IS NULL) = (vermerk IS NULL))))
foerderung.bescheid_auflage bescheid_auflage_pkey: PRIMARY KEY (bescheid_id, buchstabe)
foerderung.bescheid_auflage bescheid_auflage_text_check: CHECK (((char_length(text) >= 1) AND (char_length(text) <= 4000)))
foerderung.bescheid_auflage bescheid_auflage_turnus_check: CHECK (((char_length(turnus) >= 1) AND (char_length(turnus) <= 200)))
foerderung.bescheid_auflage bescheid_auflage_vermerk_check: CHECK (((char_length(vermerk) >= 1) AND (char_length(vermerk) <= 1000)))
foerderung.besetzung besetzung_baustein_check: CHECK (((baustein >= 1) AND (baustein <= 3)))
foerderung.besetzung besetzung_check1: CHECK ((ersetzt_am >= erfasst_am))
foerderung.besetzung besetzung_check2: CHECK (((stelle_id IS NULL) OR ((vzae >= 1) AND (vzae <= 100))))
foerderung.besetzung besetzung_check: CHECK ((gueltig_bis >= gueltig_von))
foerderung.besetzung besetzung_pkey: PRIMARY KEY (id)
foerderung.besetzung besetzung_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 300)))
foerderung.besetzung besetzung_standort_id_baustein_daterange_excl: EXCLUDE USING gist (standort_id WITH =, baustein WITH =, daterange(gueltig_von, gueltig_bis, '[]'::text) WITH &&) WHERE (((ersetzt_am IS NULL) AND (stelle_id IS NULL)))
foerderung.besetzung besetzung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.besetzung besetzung_stelle_id_standort_id_baustein_fkey: FOREIGN KEY (stelle_id, standort_id, baustein) REFERENCES foerderung.stelle(id, standort_id, baustein)
foerderung.besetzung besetzung_vzae_check: CHECK ((vzae >= 0))
foerderung.besetzung_person besetzung_person_besetzung_id_fkey: FOREIGN KEY (besetzung_id) REFERENCES foerderung.besetzung(id)
foerderung.besetzung_person besetzung_person_kuerzel_check: CHECK ((kuerzel ~ '^[A-Z0-9][A-Z0-9-]{1,11}$'::text))
foerderung.besetzung_person besetzung_person_pkey: PRIMARY KEY (besetzung_id)
foerderung.besetzung_person besetzung_person_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.besetzung_qualifikation besetzung_qualifikation_abschluss_check: CHECK ((abschluss = ANY (ARRAY['DIPLOM'::text, 'BACHELOR'::text, 'MASTER'::text, 'VERGLEICHBAR'::text, 'KEINER'::text])))
foerderung.besetzung_qualifikation besetzung_qualifikation_besetzung_id_fkey: FOREIGN KEY (besetzung_id) REFERENCES foerderung.besetzung(id)
foerderung.besetzung_qualifikation besetzung_qualifikation_check1: CHECK (((abschluss <> 'KEINER'::text) OR (NOT nachgewiesen)))
foerderung.besetzung_qualifikation besetzung_qualifikation_check: CHECK (((abschluss <> 'VERGLEICHBAR'::text) OR (grund IS NOT NULL)))
foerderung.besetzung_qualifikation besetzung_qualifikation_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 500)))
foerderung.besetzung_qualifikation besetzung_qualifikation_lfd_check: CHECK ((lfd >= 1))
foerderung.besetzung_qualifikation besetzung_qualifikation_pkey: PRIMARY KEY (besetzung_id, lfd)
foerderung.besetzung_qualifikation besetzung_qualifikation_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.entwurf entwurf_bereich_check: CHECK (((char_length(bereich) >= 1) AND (char_length(bereich) <= 60)))
foerderung.entwurf entwurf_pkey: PRIMARY KEY (konto_id, bereich, bezug)
foerderung.foerderfall foerderfall_aktenzeichen_check: CHECK (((char_length(aktenzeichen) >= 1) AND (char_length(aktenzeichen) <= 120)))
foerderung.foerderfall foerderfall_aktenzeichen_key: UNIQUE (aktenzeichen)
foerderung.foerderfall foerderfall_check: CHECK ((bis >= von))
foerderung.foerderfall foerderfall_foerderjahr_check: CHECK (((foerderjahr >= 2020) AND (foerderjahr <= 2100)))
foerderung.foerderfall foerderfall_id_standort_id_key: UNIQUE (id, standort_id)
foerderung.foerderfall foerderfall_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
foerderung.foerderfall foerderfall_parameter_check: CHECK ((jsonb_typeof(parameter) = 'object'::text))
foerderung.foerderfall foerderfall_pkey: PRIMARY KEY (id)
foerderung.foerderfall foerderfall_regelsatz_check: CHECK ((regelsatz = ANY (ARRAY['RL-2020'::text, 'RL-2022'::text, 'RL-2024-04'::text, 'RL-2024-12'::text])))
foerderung.foerderfall foerderfall_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.foerderfall foerderfall_version_check: CHECK ((version >= 1))
foerderung.foerderfall foerderfall_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'EINGEREICHT'::text, 'VERWORFEN'::text, 'ZURUECKGENOMMEN'::text, 'IN_PRUEFUNG'::text, 'NACHFORDERUNG'::text, 'MINISTERIUM_ENTSCHEIDET'::text, 'ENTSCHEIDUNGSREIF'::text, 'BEWILLIGT'::text, 'ABGELEHNT'::text, 'RECHTSBEHELFSFRIST'::text, 'BESTANDSKRAEFTIG'::text, 'KLAGEVERFAHREN'::text, 'RECHTSBEHELFSFRIST_ABLEHNUNG'::text, 'ABGESCHLOSSEN_ABGELEHNT'::text, 'KLAGEVERFAHREN_ABLEHNUNG'::text, 'VN_OFFEN'::text, 'ANHOERUNG_WIDERRUF'::text, 'RUECKFORDERUNG'::text, 'VN_EINGEREICHT'::text, 'VN_UEBERFAELLIG'::text, 'ANHOERUNG'::text, 'VN_IN_PRUEFUNG'::text, 'ABGESCHLOSSEN'::text, 'KLAGEVERFAHREN_RUECKFORDERUNG'::text])))
foerderung.foerderfall_ereignis foerderfall_ereignis_ereignis_check: CHECK ((ereignis ~ '^[a-z][a-z_]{2,59}$'::text))
foerderung.foerderfall_ereignis foerderfall_ereignis_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.foerderfall_ereignis foerderfall_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 2000)))
foerderung.foerderfall_ereignis foerderfall_ereignis_konto_check: CHECK (((konto_id IS NULL) = (rolle = 'SYSTEM'::text)))
foerderung.foerderfall_ereignis foerderfall_ereignis_lfd_check: CHECK ((lfd >= 1))
foerderung.foerderfall_ereignis foerderfall_ereignis_pkey: PRIMARY KEY (foerderfall_id, lfd)
foerderung.foerdersumme foerdersumme_anerkannt_check: CHECK ((anerkannt >= 0))
foerderung.foerdersumme foerdersumme_ausgezahlt_check: CHECK ((ausgezahlt >= 0))
foerderung.foerdersumme foerdersumme_beantragt_check: CHECK ((beantragt >= 0))
foerderung.foerdersumme foerdersumme_bewilligt_check: CHECK ((bewilligt >= 0))
foerderung.foerdersumme foerdersumme_foerderjahr_check: CHECK (((foerderjahr >= 2020) AND (foerderjahr <= 2100)))
foerderung.foerdersumme foerdersumme_pkey: PRIMARY KEY (id)
foerderung.foerdersumme foerdersumme_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.foerdersumme foerdersumme_zurueckgezahlt_check: CHECK ((zurueckgezahlt >= 0))
foerderung.fremdanteil fremdanteil_check1: CHECK (((gestrichen_von IS NULL) = (gestrichen_am IS NULL)))
foerderung.fremdanteil fremdanteil_check: CHECK ((bis >= von))
foerderung.fremdanteil fremdanteil_kuerzel_check: CHECK ((kuerzel ~ '^[A-Z0-9][A-Z0-9-]{1,11}$'::text))
foerderung.fremdanteil fremdanteil_pkey: PRIMARY KEY (id)
foerderung.fremdanteil fremdanteil_programm_check: CHECK ((programm = ANY (ARRAY['JMD'::text, 'MBE'::text, 'KI_RICHTLINIE'::text, 'LAND'::text, 'BUND'::text, 'EU'::text, 'ANDERES'::text])))
foerderung.fremdanteil fremdanteil_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.fremdanteil fremdanteil_vzae_check: CHECK (((vzae >= 1) AND (vzae <= 100)))
foerderung.haushalt haushalt_ansatz_check: CHECK ((ansatz >= 0))
foerderung.haushalt haushalt_haushaltsjahr_check: CHECK (((haushaltsjahr >= 2020) AND (haushaltsjahr <= 2100)))
foerderung.haushalt haushalt_kapitel_check: CHECK (((char_length(kapitel) >= 1) AND (char_length(kapitel) <= 40)))
foerderung.haushalt haushalt_pkey: PRIMARY KEY (haushaltsjahr)
foerderung.haushalt haushalt_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 300)))
foerderung.haushalt haushalt_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 40)))
foerderung.haushalt haushalt_verpflichtungsermaechtigung_check: CHECK ((verpflichtungsermaechtigung >= 0))
foerderung.haushalt haushalt_version_check: CHECK ((version >= 1))
foerderung.kofinanzierung kofinanzierung_beleg_check: CHECK (((char_length(beleg) >= 1) AND (char_length(beleg) <= 200)))
foerderung.kofinanzierung kofinanzierung_betrag_check: CHECK (((betrag >= 1) AND (betrag <= '100000000000'::bigint)))
foerderung.kofinanzierung kofinanzierung_check1: CHECK (((gestrichen_von IS NULL) = (gestrichen_am IS NULL)))
foerderung.kofinanzierung kofinanzierung_check: CHECK ((bis >= von))
foerderung.kofinanzierung kofinanzierung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.kofinanzierung kofinanzierung_pkey: PRIMARY KEY (id)
foerderung.kofinanzierung kofinanzierung_quelle_check: CHECK ((quelle = ANY (ARRAY['KREIS'::text, 'KOMMUNE'::text, 'TRAEGER'::text])))
foerderung.kofinanzierung kofinanzierung_stelle_check: CHECK ((stelle ~ '^(koord|va|zusatz|cm)-[1-9][0-9]{0,2}$'::text))
foerderung.kontingent kontingent_baustein_check: CHECK (((baustein >= 1) AND (baustein <= 3)))
foerderung.kontingent kontingent_check1: CHECK ((ersetzt_am >= erfasst_am))
foerderung.kontingent kontingent_check2: CHECK ((vorgesehen_vzae <= zugewiesen_vzae))
foerderung.kontingent kontingent_check: CHECK ((gueltig_bis >= gueltig_von))
foerderung.kontingent kontingent_pkey: PRIMARY KEY (id)
foerderung.kontingent kontingent_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 300)))
foerderung.kontingent kontingent_standort_id_baustein_daterange_excl: EXCLUDE USING gist (standort_id WITH =, baustein WITH =, daterange(gueltig_von, gueltig_bis, '[]'::text) WITH &&) WHERE ((ersetzt_am IS NULL))
foerderung.kontingent kontingent_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.kontingent kontingent_vorgesehen_vzae_check: CHECK ((vorgesehen_vzae >= 0))
foerderung.kontingent kontingent_zugewiesen_vzae_check: CHECK ((zugewiesen_vzae >= 0))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_antwort_check: CHECK (((char_length(antwort) >= 1) AND (char_length(antwort) <= 2000)))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_art_check: CHECK ((art = ANY (ARRAY['ZWISCHENNACHWEIS'::text, 'NACHWEIS'::text])))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_ausgaben_check: CHECK ((ausgaben >= 0))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_belege_check: CHECK (((jsonb_typeof(belege) = 'array'::text) AND (pg_column_size(belege) <= 200000)))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_check1: CHECK (((beantwortet_von IS NULL) = (beantwortet_am IS NULL)))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_check2: CHECK (((stand <> 'ZURUECKGEGEBEN'::text) OR (antwort IS NOT NULL)))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_check: CHECK (((stand = 'VORGELEGT'::text) = (beantwortet_von IS NULL)))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_erhalten_check: CHECK ((erhalten >= 0))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_lfd_check: CHECK ((lfd >= 1))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
foerderung.letztempfaenger_meldung letztempfaenger_meldung_pkey: PRIMARY KEY (id)
foerderung.letztempfaenger_meldung letztempfaenger_meldung_sachbericht_check: CHECK (((char_length(sachbericht) >= 1) AND (char_length(sachbericht) <= 5000)))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_stand_check: CHECK ((stand = ANY (ARRAY['VORGELEGT'::text, 'UEBERNOMMEN'::text, 'ZURUECKGEGEBEN'::text])))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_version_check: CHECK ((version >= 1))
foerderung.letztempfaenger_meldung letztempfaenger_meldung_weiterleitung_id_foerderfall_id_st_fkey: FOREIGN KEY (weiterleitung_id, foerderfall_id, standort_id) REFERENCES foerderung.weiterleitung(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.letztempfaenger_meldung letztempfaenger_meldung_weiterleitung_id_lfd_key: UNIQUE (weiterleitung_id, lfd)
foerderung.loeschfreigabe loeschfreigabe_antwort_check: CHECK (((char_length(antwort) >= 1) AND (char_length(antwort) <= 1000)))
foerderung.loeschfreigabe loeschfreigabe_anzahl_check: CHECK ((anzahl > 0))
foerderung.loeschfreigabe loeschfreigabe_check1: CHECK (((freigegeben IS NULL) = (antwort IS NULL)))
foerderung.loeschfreigabe loeschfreigabe_check2: CHECK ((entschieden_von <> vorgeschlagen_von))
foerderung.loeschfreigabe loeschfreigabe_check: CHECK ((((freigegeben IS NULL) = (entschieden_von IS NULL)) AND ((freigegeben IS NULL) = (entschieden_am IS NULL))))
foerderung.loeschfreigabe loeschfreigabe_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 1000)))
foerderung.loeschfreigabe loeschfreigabe_pkey: PRIMARY KEY (id)
foerderung.meldeabfrage meldeabfrage_art_check: CHECK ((art = ANY (ARRAY['BESETZUNG'::text, 'FACHDATEN'::text, 'BERICHT'::text])))
foerderung.meldeabfrage meldeabfrage_check1: CHECK (((art <> 'BERICHT'::text) OR (stelle = 'BEZIRKSREGIERUNG'::text)))
foerderung.meldeabfrage meldeabfrage_check2: CHECK (((zustand = 'ENTWURF'::text) OR (jsonb_array_length(felder) >= 1)))
foerderung.meldeabfrage meldeabfrage_check: CHECK (((zeitraum_von IS NULL) OR (zeitraum_von <= stichtag)))
foerderung.meldeabfrage meldeabfrage_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
foerderung.meldeabfrage meldeabfrage_felder_check: CHECK (((jsonb_typeof(felder) = 'array'::text) AND (octet_length((felder)::text) <= 400000)))
foerderung.meldeabfrage meldeabfrage_feldfassung_check: CHECK ((feldfassung >= 1))
foerderung.meldeabfrage meldeabfrage_hinweis_check: CHECK ((char_length(hinweis) <= 2000))
foerderung.meldeabfrage meldeabfrage_pkey: PRIMARY KEY (id)
foerderung.meldeabfrage meldeabfrage_standorte_check: CHECK (((cardinality(standorte) >= 1) AND (cardinality(standorte) <= 200)))
foerderung.meldeabfrage meldeabfrage_stelle_check: CHECK ((stelle = ANY (ARRAY['MINISTERIUM'::text, 'BEZIRKSREGIERUNG'::text])))
foerderung.meldeabfrage meldeabfrage_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 160)))
foerderung.meldeabfrage meldeabfrage_version_check: CHECK ((version >= 1))
foerderung.meldeabfrage meldeabfrage_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'VERSENDET'::text])))
foerderung.meldearbeit meldearbeit_abfrage_id_standort_id_fkey: FOREIGN KEY (abfrage_id, standort_id) REFERENCES foerderung.meldung(abfrage_id, standort_id)
foerderung.meldearbeit meldearbeit_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
foerderung.meldearbeit meldearbeit_gruende_check: CHECK (((jsonb_typeof(gruende) = 'object'::text) AND (octet_length((gruende)::text) <= 200000)))
foerderung.meldearbeit meldearbeit_pkey: PRIMARY KEY (abfrage_id, standort_id)
foerderung.meldearbeit meldearbeit_werte_check: CHECK (((jsonb_typeof(werte) = 'object'::text) AND (octet_length((werte)::text) <= 400000)))
foerderung.meldefassung meldefassung_abfrage_id_standort_id_fkey: FOREIGN KEY (abfrage_id, standort_id) REFERENCES foerderung.meldung(abfrage_id, standort_id)
foerderung.meldefassung meldefassung_check: CHECK (((vorgelegt_von IS NULL) OR (vorgelegt_von <> gemeldet_von)))
foerderung.meldefassung meldefassung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
foerderung.meldefassung meldefassung_fassung_check: CHECK ((fassung >= 1))
foerderung.meldefassung meldefassung_gruende_check: CHECK (((jsonb_typeof(gruende) = 'object'::text) AND (octet_length((gruende)::text) <= 200000)))
foerderung.meldefassung meldefassung_pkey: PRIMARY KEY (abfrage_id, standort_id, fassung)
foerderung.meldefassung meldefassung_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.meldefassung meldefassung_vorbelegt_check: CHECK ((jsonb_typeof(vorbelegt) = 'object'::text))
foerderung.meldefassung meldefassung_werte_check: CHECK (((jsonb_typeof(werte) = 'object'::text) AND (octet_length((werte)::text) <= 400000)))
foerderung.meldeschritt meldeschritt_abfrage_id_standort_id_fkey: FOREIGN KEY (abfrage_id, standort_id) REFERENCES foerderung.meldung(abfrage_id, standort_id)
foerderung.meldeschritt meldeschritt_art_check: CHECK ((art = ANY (ARRAY['VORLEGEN'::text, 'ZURUECKGEBEN'::text, 'MELDEN'::text, 'BERICHTIGEN'::text, 'RUECKFRAGEN'::text, 'ABNEHMEN'::text, 'ERINNERN'::text])))
foerderung.meldeschritt meldeschritt_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
foerderung.meldeschritt meldeschritt_fassung_check: CHECK ((fassung >= 1))
foerderung.meldeschritt meldeschritt_pkey: PRIMARY KEY (id)
foerderung.meldeschritt meldeschritt_text_check: CHECK (((char_length(text) >= 1) AND (char_length(text) <= 2000)))
foerderung.meldung meldung_abfrage_id_fkey: FOREIGN KEY (abfrage_id) REFERENCES foerderung.meldeabfrage(id)
foerderung.meldung meldung_art_check: CHECK ((art = ANY (ARRAY['BESETZUNG'::text, 'FACHDATEN'::text, 'BERICHT'::text])))
foerderung.meldung meldung_check1: CHECK (((abgenommene_fassung >= 1) AND (abgenommene_fassung <= fassung)))
foerderung.meldung meldung_check2: CHECK (((zustand <> 'ABGENOMMEN'::text) OR (abgenommene_fassung = fassung)))
foerderung.meldung meldung_check3: CHECK (((abgenommene_fassung IS NULL) OR (gilt_fassung IS NOT NULL)))
foerderung.meldung meldung_check: CHECK (((gilt_fassung >= 1) AND (gilt_fassung <= fassung)))
foerderung.meldung meldung_fassung_check: CHECK ((fassung >= 0))
foerderung.meldung meldung_pkey: PRIMARY KEY (abfrage_id, standort_id)
foerderung.meldung meldung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.meldung meldung_stelle_check: CHECK ((stelle = ANY (ARRAY['MINISTERIUM'::text, 'BEZIRKSREGIERUNG'::text])))
foerderung.meldung meldung_version_check: CHECK ((version >= 1))
foerderung.meldung meldung_zustand_check: CHECK ((zustand = ANY (ARRAY['OFFEN'::text, 'IN_ARBEIT'::text, 'VORGELEGT'::text, 'GEMELDET'::text, 'RUECKFRAGE'::text, 'ABGENOMMEN'::text])))
foerderung.nachforderung nachforderung_check1: CHECK ((frist > gestellt_am))
foerderung.nachforderung nachforderung_check: CHECK (((erledigung IS NULL) = (erledigt_am IS NULL)))
foerderung.nachforderung nachforderung_erledigung_check: CHECK ((erledigung = ANY (ARRAY['NACHGEREICHT'::text, 'FRIST_ABGELAUFEN'::text])))
foerderung.nachforderung nachforderung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.nachforderung nachforderung_lfd_check: CHECK ((lfd >= 1))
foerderung.nachforderung nachforderung_pkey: PRIMARY KEY (foerderfall_id, lfd)
foerderung.nachforderung nachforderung_punkte_check: CHECK (((jsonb_typeof(punkte) = 'array'::text) AND ((jsonb_array_length(punkte) >= 1) AND (jsonb_array_length(punkte) <= 40))))
foerderung.nachweis nachweis_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.nachweis nachweis_inhalt_check: CHECK (((jsonb_typeof(inhalt) = 'object'::text) AND (pg_column_size(inhalt) <= 600000)))
foerderung.nachweis nachweis_pkey: PRIMARY KEY (foerderfall_id)
foerderung.nachweis nachweis_version_check: CHECK ((version >= 1))
foerderung.nachweis_fassung nachweis_fassung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.nachweis_fassung nachweis_fassung_nummer_check: CHECK ((nummer >= 1))
foerderung.nachweis_fassung nachweis_fassung_pkey: PRIMARY KEY (foerderfall_id, nummer)
foerderung.nachweis_fassung nachweis_fassung_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.nachweis_vorgang nachweis_vorgang_art_check: CHECK ((art = ANY (ARRAY['PRUEFVERMERK'::text, 'NACHFORDERUNG'::text, 'ANHOERUNG'::text, 'STELLUNGNAHME'::text, 'ABSEHEN'::text, 'RUECKGABE'::text, 'BEKANNTGABE'::text, 'ZAHLUNGSEINGANG'::text, 'VORSCHLAG_ERLASS'::text, 'VORSCHLAG_NIEDERSCHLAGUNG'::text, 'ERLASS'::text, 'NIEDERSCHLAGUNG'::text, 'VORSCHLAG_AUFHEBUNG'::text, 'ZUGANG'::text, 'KLAGE'::text, 'KLAGEENDE'::text, 'VORSCHLAG_EINGANG'::text, 'EINGANGSKORREKTUR'::text, 'ZINSVORSCHLAG'::text, 'ZINSRUECKGABE'::text, 'ZINSZEICHNUNG'::text, 'ZINSBEKANNTGABE'::text, 'ZINSZUGANG'::text, 'ZINSKLAGE'::text, 'ZINSKLAGEENDE'::text, 'ZINSEINGANG'::text, 'VORSCHLAG_STUNDUNG'::text, 'STUNDUNG'::text, 'ANSPRUCH_RUECKGABE'::text, 'STUNDUNGSENDE'::text, 'WIEDERAUFNAHME'::text])))
foerderung.nachweis_vorgang nachweis_vorgang_betrag_check: CHECK (((betrag > 0) OR ((betrag = 0) AND (art = ANY (ARRAY['VORSCHLAG_EINGANG'::text, 'EINGANGSKORREKTUR'::text])))))
foerderung.nachweis_vorgang nachweis_vorgang_check1: CHECK (((art = ANY (ARRAY['ZAHLUNGSEINGANG'::text, 'VORSCHLAG_EINGANG'::text, 'EINGANGSKORREKTUR'::text, 'ZINSEINGANG'::text])) = (betrag IS NOT NULL)))
foerderung.nachweis_vorgang nachweis_vorgang_check: CHECK (((art = ANY (ARRAY['NACHFORDERUNG'::text, 'ANHOERUNG'::text])) = (frist IS NOT NULL)))
foerderung.nachweis_vorgang nachweis_vorgang_eingang_lfd_check: CHECK (((art = ANY (ARRAY['VORSCHLAG_EINGANG'::text, 'EINGANGSKORREKTUR'::text])) = (eingang_lfd IS NOT NULL)))
foerderung.nachweis_vorgang nachweis_vorgang_foerderfall_id_eingang_lfd_fkey: FOREIGN KEY (foerderfall_id, eingang_lfd) REFERENCES foerderung.nachweis_vorgang(foerderfall_id, lfd) ON DELETE CASCADE
foerderung.nachweis_vorgang nachweis_vorgang_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.nachweis_vorgang nachweis_vorgang_inhalt_check: CHECK (( CASE WHEN (art = ANY (ARRAY['VORSCHLAG_STUNDUNG'::text, 'STUNDUNG'::text, 'ANSPRUCH_RUECKGABE'::text, 'STUNDUNGSENDE'::text, 'WIEDERAUFNAHME'::text])) THEN (inhalt IS NOT NULL) WHEN (art = ANY (ARRAY['VORSCHLAG_ERLASS'::text, 'VORSCHLAG_NIEDERSCHLAGUNG'::text, 'ERLASS'::text, 'NIEDERSCHLAGUNG'::text])) THEN true ELSE (inhalt IS NULL) END AND ((inhalt IS NULL) OR ((inhalt ->> 'forderung'::text) = ANY (ARRAY['ERSTATTUNG'::text, 'ZINSEN'::text])))))
foerderung.nachweis_vorgang nachweis_vorgang_lfd_check: CHECK ((lfd >= 1))
foerderung.nachweis_vorgang nachweis_vorgang_pkey: PRIMARY KEY (foerderfall_id, lfd)
foerderung.nachweis_vorgang nachweis_vorgang_text_check: CHECK (((char_length(text) >= 1) AND (char_length(text) <= 10000)))
foerderung.personalausgabe personalausgabe_eingabe_check: CHECK ((char_length(eingabe) <= 30))
foerderung.personalausgabe personalausgabe_fassung_check: CHECK ((fassung >= 0))
foerderung.personalausgabe personalausgabe_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.personalausgabe personalausgabe_pkey: PRIMARY KEY (foerderfall_id, fassung, stelle)
foerderung.personalausgabe personalausgabe_stelle_check: CHECK ((stelle ~ '^(koord|va|zusatz|cm)-[1-9][0-9]{0,2}$'::text))
foerderung.pruefpunkt pruefpunkt_fassung_check: CHECK ((fassung >= 1))
foerderung.pruefpunkt pruefpunkt_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.pruefpunkt pruefpunkt_lfd_check: CHECK ((lfd >= 1))
foerderung.pruefpunkt pruefpunkt_notiz_check: CHECK (((char_length(notiz) >= 1) AND (char_length(notiz) <= 2000)))
foerderung.pruefpunkt pruefpunkt_pkey: PRIMARY KEY (foerderfall_id, fassung, schluessel, lfd)
foerderung.pruefpunkt pruefpunkt_schluessel_check: CHECK (((char_length(schluessel) >= 1) AND (char_length(schluessel) <= 120)))
foerderung.pruefpunkt pruefpunkt_stand_check: CHECK ((stand = ANY (ARRAY['OFFEN'::text, 'ERFUELLT'::text, 'NICHT_ERFUELLT'::text, 'ENTFAELLT'::text])))
foerderung.rate rate_anforderung_check: CHECK ((jsonb_typeof(anforderung) = 'object'::text))
foerderung.rate rate_bank_id_fkey: FOREIGN KEY (bank_id) REFERENCES foerderung.bankverbindung(id)
foerderung.rate rate_bescheid_id_fkey: FOREIGN KEY (bescheid_id) REFERENCES foerderung.bescheid(id) ON DELETE CASCADE
foerderung.rate rate_buchung_check: CHECK (((char_length(buchung) >= 1) AND (char_length(buchung) <= 60)))
foerderung.rate rate_check1: CHECK (((anforderung IS NULL) = (vorbereitet_von IS NULL)))
foerderung.rate rate_check2: CHECK (((zustand <> ALL (ARRAY['ANGEFORDERT'::text, 'GEPRUEFT'::text, 'ANGEORDNET'::text, 'GEZAHLT'::text])) OR ((anforderung IS NOT NULL) AND (angefordert_von IS NOT NULL) AND (angefordert_am IS NOT NULL))))
foerderung.rate rate_check3: CHECK (((zustand = ANY (ARRAY['GEPRUEFT'::text, 'ANGEORDNET'::text, 'GEZAHLT'::text])) = ((festgestellt_von IS NOT NULL) AND (festgestellt_am IS NOT NULL))))
foerderung.rate rate_check4: CHECK (((zustand = ANY (ARRAY['ANGEORDNET'::text, 'GEZAHLT'::text])) = ((angeordnet_von IS NOT NULL) AND (angeordnet_am IS NOT NULL) AND (bank_id IS NOT NULL))))
foerderung.rate rate_check5: CHECK (((zustand = 'GEZAHLT'::text) = ((gezahlt_am IS NOT NULL) AND (buchung IS NOT NULL))))
foerderung.rate rate_check6: CHECK (((lauf_id IS NULL) OR (zustand = ANY (ARRAY['ANGEORDNET'::text, 'GEZAHLT'::text]))))
foerderung.rate rate_check: CHECK (((betrag >= 0) AND (betrag <= vorgesehen)))
foerderung.rate rate_entfall_check: CHECK ((((entfall_grund IS NULL) = (entfall_von IS NULL)) AND ((entfall_grund IS NULL) = (entfall_am IS NULL))))
foerderung.rate rate_entfall_grund_check: CHECK (((char_length(entfall_grund) >= 1) AND (char_length(entfall_grund) <= 2000)))
foerderung.rate rate_foerderfall_id_lfd_key: UNIQUE (foerderfall_id, lfd)
foerderung.rate rate_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.rate rate_haushaltsjahr_check: CHECK (((haushaltsjahr >= 2020) AND (haushaltsjahr <= 2100)))
foerderung.rate rate_id_standort_id_key: UNIQUE (id, standort_id)
foerderung.rate rate_lauf_id_fkey: FOREIGN KEY (lauf_id) REFERENCES foerderung.zahlungslauf(id)
foerderung.rate rate_lfd_check: CHECK ((lfd >= 1))
foerderung.rate rate_pkey: PRIMARY KEY (id)
foerderung.rate rate_version_check: CHECK ((version >= 1))
foerderung.rate rate_vorgesehen_check: CHECK ((vorgesehen >= 0))
foerderung.rate rate_zustand_check: CHECK ((zustand = ANY (ARRAY['GEPLANT'::text, 'ANGEFORDERT'::text, 'GEPRUEFT'::text, 'ANGEORDNET'::text, 'GEZAHLT'::text, 'ENTFALLEN'::text])))
foerderung.rate_ereignis rate_ereignis_angaben_check: CHECK ((jsonb_typeof(angaben) = 'object'::text))
foerderung.rate_ereignis rate_ereignis_betrag_check: CHECK ((betrag >= 0))
foerderung.rate_ereignis rate_ereignis_ereignis_check: CHECK ((ereignis ~ '^[a-z][a-z_]{2,59}$'::text))
foerderung.rate_ereignis rate_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 2000)))
foerderung.rate_ereignis rate_ereignis_lfd_check: CHECK ((lfd >= 1))
foerderung.rate_ereignis rate_ereignis_pkey: PRIMARY KEY (rate_id, lfd)
foerderung.rate_ereignis rate_ereignis_rate_id_standort_id_fkey: FOREIGN KEY (rate_id, standort_id) REFERENCES foerderung.rate(id, standort_id) ON DELETE CASCADE
foerderung.stelle stelle_baustein_check: CHECK (((baustein >= 1) AND (baustein <= 3)))
foerderung.stelle stelle_check: CHECK (((NOT verwaltungsassistenz) OR (baustein = 1)))
foerderung.stelle stelle_id_standort_id_baustein_key: UNIQUE (id, standort_id, baustein)
foerderung.stelle stelle_kommune_id_fkey: FOREIGN KEY (kommune_id) REFERENCES stamm.kommune(id)
foerderung.stelle stelle_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
foerderung.stelle stelle_pkey: PRIMARY KEY (id)
foerderung.stelle stelle_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
foerderung.stelle_fassung stelle_fassung_anbindung_check: CHECK ((anbindung = ANY (ARRAY['KI'::text, 'KOMMUNALES_AMT'::text, 'KREISANGEHOERIGE_KOMMUNE'::text, 'FW'::text])))
foerderung.stelle_fassung stelle_fassung_anbindung_grund_check: CHECK (((char_length(anbindung_grund) >= 1) AND (char_length(anbindung_grund) <= 500)))
foerderung.stelle_fassung stelle_fassung_bezeichnung_check: CHECK (((char_length(bezeichnung) >= 1) AND (char_length(bezeichnung) <= 120)))
foerderung.stelle_fassung stelle_fassung_check1: CHECK ((ersetzt_am >= erfasst_am))
foerderung.stelle_fassung stelle_fassung_check: CHECK ((gueltig_bis >= gueltig_von))
foerderung.stelle_fassung stelle_fassung_pkey: PRIMARY KEY (stelle_id, version)
foerderung.stelle_fassung stelle_fassung_stelle_id_fkey: FOREIGN KEY (stelle_id) REFERENCES foerderung.stelle(id)
foerderung.stelle_fassung stelle_fassung_umfang_vzae_check: CHECK (((umfang_vzae >= 1) AND (umfang_vzae <= 100)))
foerderung.stelle_fassung stelle_fassung_version_check: CHECK ((version >= 1))
foerderung.stelle_profil stelle_profil_lfd_check: CHECK ((lfd >= 1))
foerderung.stelle_profil stelle_profil_pkey: PRIMARY KEY (stelle_id, lfd)
foerderung.stelle_profil stelle_profil_profil_check: CHECK (((char_length(profil) >= 1) AND (char_length(profil) <= 500)))
foerderung.stelle_profil stelle_profil_schwerpunkt_check: CHECK (((char_length(schwerpunkt) >= 1) AND (char_length(schwerpunkt) <= 120)))
foerderung.stelle_profil stelle_profil_stelle_id_fkey: FOREIGN KEY (stelle_id) REFERENCES foerderung.stelle(id)
foerderung.stellen_import stellen_import_baustein_check: CHECK (((baustein >= 1) AND (baustein <= 3)))
foerderung.stellen_import stellen_import_datei_hash_check: CHECK ((datei_hash ~ '^[0-9a-f]{64}$'::text))
foerderung.stellen_import stellen_import_pkey: PRIMARY KEY (id)
foerderung.uebertragung uebertragung_check: CHECK (((stand = 'UEBERTRAGEN'::text) OR (wert IS NULL)))
foerderung.uebertragung uebertragung_fassung_check: CHECK (((char_length(fassung) >= 1) AND (char_length(fassung) <= 40)))
foerderung.uebertragung uebertragung_feld_check: CHECK ((feld ~ '^[A-Z][A-Z0-9_]{1,39}(\.[1-9][0-9]{0,3}\.[A-Z][A-Z0-9_]{1,39})?$'::text))
foerderung.uebertragung uebertragung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.uebertragung uebertragung_pkey: PRIMARY KEY (id)
foerderung.uebertragung uebertragung_schritt_check: CHECK ((schritt = ANY (ARRAY['ANTRAG'::text, 'MITTELANFORDERUNG'::text, 'AENDERUNGSANZEIGE'::text, 'AENDERUNGSANTRAG'::text, 'VERWENDUNGSNACHWEIS'::text, 'WEITERLEITUNG'::text])))
foerderung.uebertragung uebertragung_stand_check: CHECK ((stand = ANY (ARRAY['UEBERTRAGEN'::text, 'OFFEN'::text])))
foerderung.uebertragung uebertragung_wert_check: CHECK ((char_length(wert) <= 10000))
foerderung.unterlage unterlage_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.unterlage unterlage_mandant_id_id_fkey: FOREIGN KEY (mandant_id, id) REFERENCES technik.datei(mandant_id, id)
foerderung.unterlage unterlage_pkey: PRIMARY KEY (id)
foerderung.unterlage unterlage_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.unterlage unterlage_weiterleitung_check: CHECK (((weiterleitung_id IS NOT NULL) = (zu = ANY (ARRAY['VERTRAG'::text, 'LE_NACHWEIS'::text]))))
foerderung.unterlage unterlage_weiterleitung_id_foerderfall_id_standort_id_fkey: FOREIGN KEY (weiterleitung_id, foerderfall_id, standort_id) REFERENCES foerderung.weiterleitung(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.unterlage unterlage_zu_check: CHECK ((zu = ANY (ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text, 'f'::text, 'ANLAGE'::text, 'VERTRAG'::text, 'LE_NACHWEIS'::text])))
foerderung.weiterleitung weiterleitung_betrag_check: CHECK ((betrag >= 0))
foerderung.weiterleitung weiterleitung_check1: CHECK ((nachweis_bis > bis))
foerderung.weiterleitung weiterleitung_check2: CHECK (((empfaengerart = 'FREIE_WOHLFAHRTSPFLEGE'::text) = (form = 'VERTRAG'::text)))
foerderung.weiterleitung weiterleitung_check3: CHECK (((zustand <> ALL (ARRAY['NACHWEIS_VORGELEGT'::text, 'NACHWEIS_GEPRUEFT'::text, 'ERSTATTUNG_OFFEN'::text, 'ABGESCHLOSSEN'::text])) OR (nachweis IS NOT NULL)))
foerderung.weiterleitung weiterleitung_check4: CHECK (((zustand <> ALL (ARRAY['NACHWEIS_GEPRUEFT'::text, 'ERSTATTUNG_OFFEN'::text, 'ABGESCHLOSSEN'::text])) OR (pruefung IS NOT NULL)))
foerderung.weiterleitung weiterleitung_check: CHECK ((bis >= von))
foerderung.weiterleitung weiterleitung_empfaenger_check: CHECK (((char_length(empfaenger) >= 1) AND (char_length(empfaenger) <= 200)))
foerderung.weiterleitung weiterleitung_empfaengerart_check: CHECK ((empfaengerart = ANY (ARRAY['KOMMUNE'::text, 'FREIE_WOHLFAHRTSPFLEGE'::text])))
foerderung.weiterleitung weiterleitung_foerderfall_id_lfd_key: UNIQUE (foerderfall_id, lfd)
foerderung.weiterleitung weiterleitung_foerderfall_id_standort_id_fkey: FOREIGN KEY (foerderfall_id, standort_id) REFERENCES foerderung.foerderfall(id, standort_id) ON DELETE CASCADE
foerderung.weiterleitung weiterleitung_form_check: CHECK ((form = ANY (ARRAY['BESCHEID'::text, 'VEREINBARUNG'::text, 'VERTRAG'::text])))
foerderung.weiterleitung weiterleitung_id_foerderfall_id_standort_id_key: UNIQUE (id, foerderfall_id, standort_id)
foerderung.weiterleitung weiterleitung_inhalt_check: CHECK (((jsonb_typeof(inhalt) = 'object'::text) AND (pg_column_size(inhalt) <= 100000)))
foerderung.weiterleitung weiterleitung_letztempfaenger_id_fkey: FOREIGN KEY (letztempfaenger_id) REFERENCES stamm.mandant(id)
foerderung.weiterleitung weiterleitung_lfd_check: CHECK ((lfd >= 1))
foerderung.weiterleitung weiterleitung_nachweis_check: CHECK (((jsonb_typeof(nachweis) = 'object'::text) AND (pg_column_size(nachweis) <= 100000)))
foerderung.weiterleitung weiterleitung_pkey: PRIMARY KEY (id)
foerderung.weiterleitung weiterleitung_pruefung_check: CHECK (((jsonb_typeof(pruefung) = 'object'::text) AND (pg_column_size(pruefung) <= 20000)))
foerderung.weiterleitung weiterleitung_version_check: CHECK ((version >= 1))
foerderung.weiterleitung weiterleitung_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'VERTRAG_GEPRUEFT'::text, 'UNTERZEICHNET'::text, 'AKTIV'::text, 'NACHWEIS_OFFEN'::text, 'NACHWEIS_VORGELEGT'::text, 'NACHWEIS_GEPRUEFT'::text, 'ERSTATTUNG_OFFEN'::text, 'ABGESCHLOSSEN'::text])))
foerderung.weiterleitung_ereignis weiterleitung_ereignis_check: CHECK (((konto_id IS NULL) = (rolle = 'SYSTEM'::text)))
foerderung.weiterleitung_ereignis weiterleitung_ereignis_ereignis_check: CHECK ((ereignis ~ '^[a-z][a-z_]{2,59}$'::text))
foerderung.weiterleitung_ereignis weiterleitung_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 2000)))
foerderung.weiterleitung_ereignis weiterleitung_ereignis_lfd_check: CHECK ((lfd >= 1))
foerderung.weiterleitung_ereignis weiterleitung_ereignis_pkey: PRIMARY KEY (weiterleitung_id, lfd)
foerderung.weiterleitung_ereignis weiterleitung_ereignis_weiterleitung_id_foerderfall_id_sta_fkey: FOREIGN KEY (weiterleitung_id, foerderfall_id, standort_id) REFERENCES foerderung.weiterleitung(id, foerderfall_id, standort_id) ON DELETE CASCADE
foerderung.zahlungslauf zahlungslauf_anzahl_check: CHECK ((anzahl >= 1))
foerderung.zahlungslauf zahlungslauf_check: CHECK (((jsonb_typeof(positionen) = 'array'::text) AND (jsonb_array_length(positionen) = anzahl)))
foerderung.zahlungslauf zahlungslauf_konto_check: CHECK ((jsonb_typeof(konto) = 'object'::text))
foerderung.zahlungslauf zahlungslauf_nummer_check: CHECK ((nummer >= 1))
foerderung.zahlungslauf zahlungslauf_nummer_key: UNIQUE (nummer)
foerderung.zahlungslauf zahlungslauf_pkey: PRIMARY KEY (id)
foerderung.zahlungslauf zahlungslauf_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
foerderung.zahlungslauf zahlungslauf_summe_check: CHECK ((summe > 0))
migration.stand stand_name_key: UNIQUE (name)
migration.stand stand_pkey: PRIMARY KEY (nummer)
protokoll.eintrag eintrag_abfrageklasse_check: CHECK ((abfrageklasse ~ '^[A-Za-z][A-Za-z0-9_.-]{1,59}$'::text))
protokoll.eintrag eintrag_anzahl_check: CHECK ((anzahl >= 0))
protokoll.eintrag eintrag_art_check: CHECK ((art = ANY (ARRAY['ERHEBUNG'::text, 'VERAENDERUNG'::text, 'ABFRAGE'::text, 'OFFENLEGUNG'::text, 'KOMBINATION'::text, 'LOESCHUNG'::text, 'ANMELDUNG'::text, 'BETRIEB'::text])))
protokoll.eintrag eintrag_bereich_check: CHECK ((bereich ~ '^[a-z][a-z_]{1,39}$'::text))
protokoll.eintrag eintrag_code_check: CHECK ((code ~ '^[A-Z][A-Z0-9_]{1,59}$'::text))
protokoll.eintrag eintrag_ereignis_check: CHECK ((ereignis ~ '^[A-Za-z][A-Za-z0-9_.:-]{1,99}$'::text))
protokoll.eintrag eintrag_ergebnis_check: CHECK ((ergebnis = ANY (ARRAY['OK'::text, 'VERWEIGERT'::text, 'FEHLER'::text])))
protokoll.eintrag eintrag_grund_check: CHECK ((grund ~ '^[A-Z][A-Z0-9_]{1,59}$'::text))
protokoll.eintrag eintrag_objektart_check: CHECK ((objektart ~ '^[A-Za-z][A-Za-z0-9_.-]{1,59}$'::text))
protokoll.eintrag eintrag_pkey: PRIMARY KEY (epoche, tx, id, zeit)
protokoll.eintrag eintrag_regelversion_check: CHECK (((char_length(regelversion) >= 1) AND (char_length(regelversion) <= 20)))
protokoll.eintrag eintrag_rolle_check: CHECK ((rolle ~ '^[A-Z][A-Z0-9_]{1,59}$'::text))
protokoll.eintrag eintrag_systemkonto_check: CHECK ((systemkonto ~ '^[a-z][a-z_]{1,39}$'::text))
protokoll.eintrag eintrag_zweck_check: CHECK (((char_length(zweck) >= 1) AND (char_length(zweck) <= 200)))
protokoll.loeschfreigabe loeschfreigabe_anzahl_check: CHECK ((anzahl > 0))
protokoll.loeschfreigabe loeschfreigabe_pkey: PRIMARY KEY (mandant_id, id)
protokoll.loeschlauf loeschlauf_anzahl_check: CHECK ((anzahl > 0))
protokoll.loeschlauf loeschlauf_gegenstand_check: CHECK ((gegenstand = ANY (ARRAY['AKTE'::text, 'PERSON'::text, 'NACHWEIS'::text, 'BESONDERES'::text, 'FOERDERBELEGE'::text, 'FOERDERAKTE'::text, 'STELLENBEZUG'::text])))
protokoll.loeschlauf loeschlauf_klasse_check: CHECK ((klasse ~ '^LK-[0-9]{2}$'::text))
protokoll.loeschlauf loeschlauf_pkey: PRIMARY KEY (mandant_id, lauf_am, klasse, gegenstand, regelfassung)
protokoll.loeschung loeschung_pkey: PRIMARY KEY (id)
protokoll.loeschung_kette loeschung_kette_hash_check: CHECK ((octet_length(hash) = 32))
protokoll.loeschung_kette loeschung_kette_loeschung_id_fkey: FOREIGN KEY (loeschung_id) REFERENCES protokoll.loeschung(id)
protokoll.loeschung_kette loeschung_kette_pkey: PRIMARY KEY (loeschung_id, kette)
protokoll.siegel siegel_anzahl_check: CHECK ((anzahl > 0))
protokoll.siegel siegel_hash_check: CHECK ((octet_length(hash) = 32))
protokoll.siegel siegel_lfd_check: CHECK ((lfd > 0))
protokoll.siegel siegel_pkey: PRIMARY KEY (kette, lfd)
protokoll.siegel siegel_vorgaenger_check: CHECK ((octet_length(vorgaenger) = 32))
stamm.auslastung_zielwert auslastung_zielwert_akten_von_check: CHECK (((akten_von >= 1) AND (akten_von <= 500)))
stamm.auslastung_zielwert auslastung_zielwert_check1: CHECK (((akten_bis >= akten_von) AND (akten_bis <= 500)))
stamm.auslastung_zielwert auslastung_zielwert_check: CHECK (((kurzberatungen_bis >= kurzberatungen_von) AND (kurzberatungen_bis <= 500)))
stamm.auslastung_zielwert auslastung_zielwert_faelle_check: CHECK (((faelle >= 1) AND (faelle <= 500)))
stamm.auslastung_zielwert auslastung_zielwert_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 200)))
stamm.auslastung_zielwert auslastung_zielwert_kurzberatungen_von_check: CHECK (((kurzberatungen_von >= 1) AND (kurzberatungen_von <= 500)))
stamm.auslastung_zielwert auslastung_zielwert_pkey: PRIMARY KEY (id)
stamm.auslastung_zielwert auslastung_zielwert_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.clearing_modell clearing_modell_art_check: CHECK ((art = ANY (ARRAY['A'::text, 'B'::text])))
stamm.clearing_modell clearing_modell_ausschluss_check: CHECK (((jsonb_typeof(ausschluss) = 'array'::text) AND (jsonb_array_length(ausschluss) <= 20)))
stamm.clearing_modell clearing_modell_check: CHECK (((art = 'A'::text) OR (gespraech IS NULL)))
stamm.clearing_modell clearing_modell_gespraech_check: CHECK (((gespraech >= 1) AND (gespraech <= 20)))
stamm.clearing_modell clearing_modell_kriterien_check: CHECK (((jsonb_typeof(kriterien) = 'array'::text) AND (jsonb_array_length(kriterien) <= 20)))
stamm.clearing_modell clearing_modell_pkey: PRIMARY KEY (id)
stamm.clearing_modell clearing_modell_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.einwohnerzahl einwohnerzahl_einwohner_check: CHECK (((einwohner >= 0) AND (einwohner <= 20000000)))
stamm.einwohnerzahl einwohnerzahl_pkey: PRIMARY KEY (standort_id, ort_id, stichtag, quelle)
stamm.einwohnerzahl einwohnerzahl_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 200)))
stamm.einwohnerzahl einwohnerzahl_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.kommune kommune_ags_check: CHECK ((ags ~ '^[0-9]{8}$'::text))
stamm.kommune kommune_check: CHECK ((gueltig_bis >= gueltig_von))
stamm.kommune kommune_im_standort: UNIQUE (standort_id, id)
stamm.kommune kommune_integrationsgremium_check: CHECK ((integrationsgremium = ANY (ARRAY['INTEGRATIONSRAT'::text, 'INTEGRATIONSAUSSCHUSS'::text, 'AUSSCHUSS_CHANCENGERECHTIGKEIT'::text, 'KEINES'::text])))
stamm.kommune kommune_nachfolger_id_fkey: FOREIGN KEY (nachfolger_id) REFERENCES stamm.kommune(id)
stamm.kommune kommune_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
stamm.kommune kommune_pkey: PRIMARY KEY (id)
stamm.kommune kommune_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.kommune kommune_standort_id_name_gueltig_von_key: UNIQUE (standort_id, name, gueltig_von)
stamm.kommune_stand kommune_stand_ags_check: CHECK ((ags ~ '^[0-9]{8}$'::text))
stamm.kommune_stand kommune_stand_ars_check: CHECK ((ars ~ '^[0-9]{12}$'::text))
stamm.kommune_stand kommune_stand_art_check: CHECK ((art = ANY (ARRAY['STADT'::text, 'GEMEINDE'::text])))
stamm.kommune_stand kommune_stand_breite_check: CHECK (((breite >= ('-90'::integer)::double precision) AND (breite <= (90)::double precision)))
stamm.kommune_stand kommune_stand_check1: CHECK (((breite IS NULL) = (laenge IS NULL)))
stamm.kommune_stand kommune_stand_check: CHECK ((gueltig_bis >= gueltig_von))
stamm.kommune_stand kommune_stand_laenge_check: CHECK (((laenge >= ('-180'::integer)::double precision) AND (laenge <= (180)::double precision)))
stamm.kommune_stand kommune_stand_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
stamm.kommune_stand kommune_stand_pkey: PRIMARY KEY (standort_id, kommune_id, gueltig_von)
stamm.kommune_stand kommune_stand_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 200)))
stamm.kommune_stand kommune_stand_standort_id_kommune_id_fkey: FOREIGN KEY (standort_id, kommune_id) REFERENCES stamm.kommune(standort_id, id)
stamm.mandant mandant_art_check: CHECK ((art = ANY (ARRAY['KREISVERWALTUNG'::text, 'KREISFREIE_STADT'::text, 'KREISANGEHOERIGE_KOMMUNE'::text, 'TRAEGER'::text])))
stamm.mandant mandant_check1: CHECK (((art = 'TRAEGER'::text) = (traeger_id IS NOT NULL)))
stamm.mandant mandant_check2: CHECK (((art = 'KREISANGEHOERIGE_KOMMUNE'::text) = (kommune_id IS NOT NULL)))
stamm.mandant mandant_check: CHECK ((gueltig_bis >= gueltig_von))
stamm.mandant mandant_kommune_id_fkey: FOREIGN KEY (kommune_id) REFERENCES stamm.kommune(id)
stamm.mandant mandant_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
stamm.mandant mandant_pkey: PRIMARY KEY (id)
stamm.mandant mandant_rechtsrahmen_check: CHECK ((rechtsrahmen = ANY (ARRAY['DSGVO_BDSG'::text, 'DSGVO_DSG_NRW'::text, 'KDG'::text, 'DSG_EKD'::text])))
stamm.mandant mandant_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.mandant mandant_standort_id_name_key: UNIQUE (standort_id, name)
stamm.mandant mandant_traeger_id_fkey: FOREIGN KEY (traeger_id) REFERENCES stamm.traeger(id)
stamm.mandant_gebiet mandant_gebiet_check: CHECK ((gueltig_bis >= gueltig_von))
stamm.mandant_gebiet mandant_gebiet_kommune_id_fkey: FOREIGN KEY (kommune_id) REFERENCES stamm.kommune(id)
stamm.mandant_gebiet mandant_gebiet_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
stamm.mandant_gebiet mandant_gebiet_pkey: PRIMARY KEY (mandant_id, kommune_id, gueltig_von)
stamm.postleitzahl postleitzahl_check: CHECK ((gueltig_bis >= gueltig_von))
stamm.postleitzahl postleitzahl_pkey: PRIMARY KEY (standort_id, ort_id, plz, gueltig_von)
stamm.postleitzahl postleitzahl_plz_check: CHECK ((plz ~ '^[0-9]{5}$'::text))
stamm.postleitzahl postleitzahl_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.regelpruefung regelpruefung_check: CHECK ((pruefen_bis > geprueft_am))
stamm.regelpruefung regelpruefung_geprueft_von_check: CHECK (((char_length(geprueft_von) >= 1) AND (char_length(geprueft_von) <= 120)))
stamm.regelpruefung regelpruefung_pkey: PRIMARY KEY (id)
stamm.regelpruefung regelpruefung_regel_check: CHECK ((regel ~ '^[A-Z][A-Z0-9_]{1,59}$'::text))
stamm.regelpruefung regelpruefung_regel_hash_check: CHECK ((octet_length(regel_hash) = 32))
stamm.regelpruefung regelpruefung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.sprachmittler sprachmittler_art_check: CHECK ((art = ANY (ARRAY['PERSON'::text, 'DIENST'::text])))
stamm.sprachmittler sprachmittler_check1: CHECK (((preisart = 'KOSTENFREI'::text) = (preis_cent IS NULL)))
stamm.sprachmittler sprachmittler_check: CHECK (((art = 'PERSON'::text) OR (geschlecht IS NULL)))
stamm.sprachmittler sprachmittler_formen_check: CHECK (((cardinality(formen) > 0) AND (formen <@ ARRAY['VOR_ORT'::text, 'TELEFON'::text, 'VIDEO'::text])))
stamm.sprachmittler sprachmittler_geschlecht_check: CHECK ((geschlecht = ANY (ARRAY['WEIBLICH'::text, 'MAENNLICH'::text, 'DIVERS'::text])))
stamm.sprachmittler sprachmittler_hinweis_check: CHECK (((char_length(hinweis) >= 1) AND (char_length(hinweis) <= 500)))
stamm.sprachmittler sprachmittler_kontakt_check: CHECK (((char_length(kontakt) >= 1) AND (char_length(kontakt) <= 200)))
stamm.sprachmittler sprachmittler_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
stamm.sprachmittler sprachmittler_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
stamm.sprachmittler sprachmittler_pkey: PRIMARY KEY (id)
stamm.sprachmittler sprachmittler_preis_cent_check: CHECK (((preis_cent >= 0) AND (preis_cent <= 1000000)))
stamm.sprachmittler sprachmittler_preisart_check: CHECK ((preisart = ANY (ARRAY['STUNDE'::text, 'PAUSCHALE'::text, 'KOSTENFREI'::text])))
stamm.sprachmittler sprachmittler_qualifikation_check: CHECK ((qualifikation ~ '^[A-Z][A-Z_]{1,39}$'::text))
stamm.sprachmittler sprachmittler_sprachen_check: CHECK (((jsonb_typeof(sprachen) = 'array'::text) AND ((jsonb_array_length(sprachen) >= 1) AND (jsonb_array_length(sprachen) <= 40))))
stamm.sprachmittler sprachmittler_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.sprachmittler_belegung belegung_einmal: EXCLUDE USING gist (sprachmittler_id WITH =, tsrange(von, bis) WITH &&)
stamm.sprachmittler_belegung sprachmittler_belegung_check: CHECK (((bis > von) AND (bis <= (von + '12:00:00'::interval))))
stamm.sprachmittler_belegung sprachmittler_belegung_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
stamm.sprachmittler_belegung sprachmittler_belegung_pkey: PRIMARY KEY (id)
stamm.sprachmittler_belegung sprachmittler_belegung_sprachmittler_id_fkey: FOREIGN KEY (sprachmittler_id) REFERENCES stamm.sprachmittler(id) ON DELETE CASCADE
stamm.sprachmittler_belegung sprachmittler_belegung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.standort standort_ags_check: CHECK ((ags ~ '^[0-9]{8}$'::text))
stamm.standort standort_herkunft_check: CHECK ((herkunft = ANY (ARRAY['echt'::text, 'erfunden'::text])))
stamm.standort standort_kennung_key: UNIQUE (kennung)
stamm.standort standort_pkey: PRIMARY KEY (id)
stamm.standort standort_regierungsbezirk_check: CHECK ((regierungsbezirk = ANY (ARRAY['Arnsberg'::text, 'Detmold'::text, 'Düsseldorf'::text, 'Köln'::text, 'Münster'::text])))
stamm.standort standort_typ_check: CHECK ((typ = ANY (ARRAY['KREISFREIE_STADT'::text, 'KREIS'::text, 'STAEDTEREGION'::text])))
stamm.standort standort_typ_evaluation_check: CHECK (((typ_evaluation >= 1) AND (typ_evaluation <= 7)))
stamm.standort_name standort_name_check: CHECK ((gueltig_bis >= gueltig_von))
stamm.standort_name standort_name_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
stamm.standort_name standort_name_pkey: PRIMARY KEY (standort_id, gueltig_von)
stamm.standort_name standort_name_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.textpruefung textpruefung_geprueft_von_check: CHECK (((char_length(geprueft_von) >= 1) AND (char_length(geprueft_von) <= 120)))
stamm.textpruefung textpruefung_pkey: PRIMARY KEY (id)
stamm.textpruefung textpruefung_sprache_check: CHECK (((sprache ~ '^[a-z]{2,3}$'::text) AND (sprache <> 'de'::text)))
stamm.textpruefung textpruefung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.textpruefung textpruefung_text_hash_check: CHECK ((octet_length(text_hash) = 32))
stamm.textpruefung textpruefung_version_check: CHECK (((char_length(version) >= 1) AND (char_length(version) <= 60)))
stamm.textpruefung textpruefung_vorlage_check: CHECK ((vorlage ~ '^[A-Z][A-Z_]{1,59}$'::text))
stamm.traeger traeger_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 200)))
stamm.traeger traeger_pkey: PRIMARY KEY (id)
stamm.traeger traeger_verband_check: CHECK ((verband = ANY (ARRAY['AWO'::text, 'CARITAS'::text, 'PARITAET'::text, 'DRK'::text, 'DIAKONIE'::text, 'JUEDISCHE_GEMEINDEN'::text, 'SONSTIGER'::text])))
stamm.zielformular zielformular_beleg_check: CHECK (((char_length(beleg) >= 1) AND (char_length(beleg) <= 200)))
stamm.zielformular zielformular_fassung_check: CHECK (((char_length(fassung) >= 1) AND (char_length(fassung) <= 40)))
stamm.zielformular zielformular_felder_check: CHECK (((jsonb_typeof(felder) = 'array'::text) AND ((jsonb_array_length(felder) >= 1) AND (jsonb_array_length(felder) <= 60))))
stamm.zielformular zielformular_formular_check: CHECK ((formular ~ '^[A-Z][A-Z_]{1,59}$'::text))
stamm.zielformular zielformular_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
stamm.zielformular zielformular_nummer_check: CHECK ((nummer > 0))
stamm.zielformular zielformular_pkey: PRIMARY KEY (id)
stamm.zielformular zielformular_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
stamm.zielformular zielformular_standort_id_formular_nummer_key: UNIQUE (standort_id, formular, nummer)
steuerung.ablage ablage_ab_fassung_check: CHECK ((ab_fassung >= 1))
steuerung.ablage ablage_beitrag_id_fkey: FOREIGN KEY (beitrag_id) REFERENCES steuerung.austausch_beitrag(id) ON DELETE CASCADE
steuerung.ablage ablage_check1: CHECK ((num_nonnulls(beitrag_id, vereinbarung_id, sitzung_id, vorlage_id) = 1))
steuerung.ablage ablage_check2: CHECK (((standort_id IS NOT NULL) OR (beitrag_id IS NOT NULL)))
steuerung.ablage ablage_check3: CHECK (((beitrag_id IS NULL) = (ab_fassung IS NULL)))
steuerung.ablage ablage_check: CHECK ((bis_fassung >= ab_fassung))
steuerung.ablage ablage_pkey: PRIMARY KEY (id)
steuerung.ablage ablage_pruefsumme_check: CHECK ((pruefsumme ~ '^[0-9a-f]{64}$'::text))
steuerung.ablage ablage_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.ablage ablage_standort_id_sitzung_id_fkey: FOREIGN KEY (standort_id, sitzung_id) REFERENCES steuerung.gremiensitzung(standort_id, id) ON DELETE CASCADE
steuerung.ablage ablage_standort_id_vereinbarung_id_fkey: FOREIGN KEY (standort_id, vereinbarung_id) REFERENCES steuerung.vereinbarung(standort_id, id) ON DELETE CASCADE
steuerung.ablage ablage_standort_id_vorlage_id_fkey: FOREIGN KEY (standort_id, vorlage_id) REFERENCES steuerung.vorlage(standort_id, id) ON DELETE CASCADE
steuerung.anbieter anbieter_angaben_check: CHECK (((jsonb_typeof(angaben) = 'object'::text) AND (pg_column_size(angaben) <= 32768)))
steuerung.anbieter anbieter_erinnerungen_check: CHECK (((erinnerungen >= 0) AND (erinnerungen <= 1000)))
steuerung.anbieter anbieter_fremdangaben_check: CHECK (((jsonb_typeof(fremdangaben) = 'object'::text) AND (pg_column_size(fremdangaben) <= 65536)))
steuerung.anbieter anbieter_id_key: UNIQUE (id)
steuerung.anbieter anbieter_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 160)))
steuerung.anbieter anbieter_pflege_email_check: CHECK (((char_length(pflege_email) >= 3) AND (char_length(pflege_email) <= 254)))
steuerung.anbieter anbieter_pkey: PRIMARY KEY (standort_id, id)
steuerung.anbieter anbieter_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.anbieter anbieter_version_check: CHECK ((version >= 1))
steuerung.angebot angebot_angaben_check: CHECK (((jsonb_typeof(angaben) = 'object'::text) AND (pg_column_size(angaben) <= 131072)))
steuerung.angebot angebot_archiv_grund_check: CHECK ((archiv_grund ~ '^[A-Z_]{2,40}$'::text))
steuerung.angebot angebot_bestaetigt_durch_check: CHECK ((bestaetigt_durch = ANY (ARRAY['KONTO'::text, 'PFLEGE'::text, 'QUELLE'::text])))
steuerung.angebot angebot_check1: CHECK (((cardinality(breiten) = cardinality(laengen)) AND (cardinality(breiten) = cardinality(ortsnamen))))
steuerung.angebot angebot_check: CHECK (((zustand = 'ARCHIVIERT'::text) = (archiv_grund IS NOT NULL)))
steuerung.angebot angebot_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.angebot angebot_fremdangaben_check: CHECK (((jsonb_typeof(fremdangaben) = 'object'::text) AND (pg_column_size(fremdangaben) <= 131072)))
steuerung.angebot angebot_id_key: UNIQUE (id)
steuerung.angebot angebot_pkey: PRIMARY KEY (standort_id, id)
steuerung.angebot angebot_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 200)))
steuerung.angebot angebot_standort_id_anbieter_id_fkey: FOREIGN KEY (standort_id, anbieter_id) REFERENCES steuerung.anbieter(standort_id, id)
steuerung.angebot angebot_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 160)))
steuerung.angebot angebot_version_check: CHECK ((version >= 1))
steuerung.angebot angebot_zustand_check: CHECK ((zustand = ANY (ARRAY['GUELTIG'::text, 'ARCHIVIERT'::text])))
steuerung.angebot_aenderung angebot_aenderung_art_check: CHECK ((art = ANY (ARRAY['ANGELEGT'::text, 'GEAENDERT'::text, 'BESTAETIGT'::text, 'ARCHIVIERT'::text, 'WIEDERHERGESTELLT'::text])))
steuerung.angebot_aenderung angebot_aenderung_check: CHECK (((durch = 'KONTO'::text) = (konto_id IS NOT NULL)))
steuerung.angebot_aenderung angebot_aenderung_durch_check: CHECK ((durch = ANY (ARRAY['KONTO'::text, 'PFLEGE'::text, 'QUELLE'::text])))
steuerung.angebot_aenderung angebot_aenderung_felder_check: CHECK ((jsonb_typeof(felder) = 'array'::text))
steuerung.angebot_aenderung angebot_aenderung_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 500)))
steuerung.angebot_aenderung angebot_aenderung_lfd_check: CHECK ((lfd >= 1))
steuerung.angebot_aenderung angebot_aenderung_pkey: PRIMARY KEY (standort_id, angebot_id, lfd)
steuerung.angebot_aenderung angebot_aenderung_standort_id_angebot_id_fkey: FOREIGN KEY (standort_id, angebot_id) REFERENCES steuerung.angebot(standort_id, id)
steuerung.angebot_ergebnis angebot_ergebnis_abgewiesen_check: CHECK (((abgewiesen >= 0) AND ((abgewiesen % 5) = 0)))
steuerung.angebot_ergebnis angebot_ergebnis_angekommen_check: CHECK (((angekommen >= 0) AND ((angekommen % 5) = 0)))
steuerung.angebot_ergebnis angebot_ergebnis_check: CHECK (((von <= bis) AND (bis <= am)))
steuerung.angebot_ergebnis angebot_ergebnis_kein_platz_check: CHECK (((kein_platz >= 0) AND ((kein_platz % 5) = 0)))
steuerung.angebot_ergebnis angebot_ergebnis_nicht_erreicht_check: CHECK (((nicht_erreicht >= 0) AND ((nicht_erreicht % 5) = 0)))
steuerung.angebot_ergebnis angebot_ergebnis_offen_check: CHECK (((offen >= 0) AND ((offen % 5) = 0)))
steuerung.angebot_ergebnis angebot_ergebnis_pkey: PRIMARY KEY (standort_id, angebot_id)
steuerung.angebot_ergebnis angebot_ergebnis_standort_id_angebot_id_fkey: FOREIGN KEY (standort_id, angebot_id) REFERENCES steuerung.angebot(standort_id, id)
steuerung.angebot_ergebnis angebot_ergebnis_verweise_check: CHECK (((verweise >= 10) AND ((verweise % 5) = 0)))
steuerung.angebot_ergebnislauf angebot_ergebnislauf_check: CHECK (((von <= bis) AND (bis <= am) AND ((verweise IS NULL) = (verdeckt IS NULL))))
steuerung.angebot_ergebnislauf angebot_ergebnislauf_pkey: PRIMARY KEY (standort_id)
steuerung.angebot_ergebnislauf angebot_ergebnislauf_quartal_check: CHECK ((quartal ~ '^20[0-9]{2}-Q[1-4]$'::text))
steuerung.angebot_ergebnislauf angebot_ergebnislauf_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.angebot_ergebnislauf angebot_ergebnislauf_verdeckt_check: CHECK (((verdeckt >= 0) AND ((verdeckt % 5) = 0)))
steuerung.angebot_ergebnislauf angebot_ergebnislauf_verweise_check: CHECK (((verweise >= 0) AND ((verweise % 5) = 0)))
steuerung.angebot_pflegelink angebot_pflegelink_check1: CHECK ((gesperrt_am >= ausgegeben_am))
steuerung.angebot_pflegelink angebot_pflegelink_check: CHECK ((gueltig_bis >= ausgegeben_am))
steuerung.angebot_pflegelink angebot_pflegelink_pkey: PRIMARY KEY (token_hash)
steuerung.angebot_pflegelink angebot_pflegelink_standort_id_anbieter_id_fkey: FOREIGN KEY (standort_id, anbieter_id) REFERENCES steuerung.anbieter(standort_id, id)
steuerung.angebot_pflegelink angebot_pflegelink_token_hash_check: CHECK ((octet_length(token_hash) = 32))
steuerung.angebot_vorschlag angebot_vorschlag_check1: CHECK (((zustand <> 'ABGELEHNT'::text) OR (grund IS NOT NULL)))
steuerung.angebot_vorschlag angebot_vorschlag_check: CHECK (((zustand = 'NEU'::text) = ((entschieden_von IS NULL) AND (entschieden_am IS NULL))))
steuerung.angebot_vorschlag angebot_vorschlag_durch_check: CHECK ((durch = ANY (ARRAY['OEFFENTLICH'::text, 'PFLEGE'::text])))
steuerung.angebot_vorschlag angebot_vorschlag_feld_check: CHECK ((feld ~ '^[A-Z_]{2,40}$'::text))
steuerung.angebot_vorschlag angebot_vorschlag_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 500)))
steuerung.angebot_vorschlag angebot_vorschlag_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 500)))
steuerung.angebot_vorschlag angebot_vorschlag_pkey: PRIMARY KEY (standort_id, id)
steuerung.angebot_vorschlag angebot_vorschlag_standort_id_angebot_id_fkey: FOREIGN KEY (standort_id, angebot_id) REFERENCES steuerung.angebot(standort_id, id)
steuerung.angebot_vorschlag angebot_vorschlag_zustand_check: CHECK ((zustand = ANY (ARRAY['NEU'::text, 'UEBERNOMMEN'::text, 'ABGELEHNT'::text])))
steuerung.angebotsdatei angebotsdatei_inhalt_check: CHECK (((octet_length(inhalt) >= 1) AND (octet_length(inhalt) <= 52428800)))
steuerung.angebotsdatei angebotsdatei_pkey: PRIMARY KEY (standort_id, quelle_id)
steuerung.angebotsdatei angebotsdatei_standort_id_quelle_id_fkey: FOREIGN KEY (standort_id, quelle_id) REFERENCES steuerung.angebotsquelle(standort_id, id)
steuerung.angebotsherkunft angebotsherkunft_abdruck_check: CHECK ((octet_length(abdruck) = 32))
steuerung.angebotsherkunft angebotsherkunft_art_check: CHECK ((art = ANY (ARRAY['ANGEBOT'::text, 'ANBIETER'::text])))
steuerung.angebotsherkunft angebotsherkunft_fremd_id_check: CHECK (((char_length(fremd_id) >= 1) AND (char_length(fremd_id) <= 200)))
steuerung.angebotsherkunft angebotsherkunft_lizenz_check: CHECK (((char_length(lizenz) >= 1) AND (char_length(lizenz) <= 80)))
steuerung.angebotsherkunft angebotsherkunft_pkey: PRIMARY KEY (standort_id, quelle_id, art, fremd_id)
steuerung.angebotsherkunft angebotsherkunft_stand_check: CHECK (((jsonb_typeof(stand) = 'object'::text) AND (pg_column_size(stand) <= 131072)))
steuerung.angebotsherkunft angebotsherkunft_standort_id_quelle_id_fkey: FOREIGN KEY (standort_id, quelle_id) REFERENCES steuerung.angebotsquelle(standort_id, id)
steuerung.angebotslauf angebotslauf_auswahl_check: CHECK (((jsonb_typeof(auswahl) = 'object'::text) AND (pg_column_size(auswahl) <= 65536)))
steuerung.angebotslauf angebotslauf_check: CHECK (((zustand = 'GESCHEITERT'::text) = (fehler IS NOT NULL)))
steuerung.angebotslauf angebotslauf_fehler_check: CHECK ((fehler ~ '^[A-Z0-9_]{2,40}$'::text))
steuerung.angebotslauf angebotslauf_fehler_ort_check: CHECK ((char_length(fehler_ort) <= 400))
steuerung.angebotslauf angebotslauf_gelesen_check: CHECK ((gelesen >= 0))
steuerung.angebotslauf angebotslauf_gesamt_check: CHECK ((gesamt >= 0))
steuerung.angebotslauf angebotslauf_pkey: PRIMARY KEY (standort_id, id)
steuerung.angebotslauf angebotslauf_standort_id_quelle_id_fkey: FOREIGN KEY (standort_id, quelle_id) REFERENCES steuerung.angebotsquelle(standort_id, id)
steuerung.angebotslauf angebotslauf_zahlen_check: CHECK (((jsonb_typeof(zahlen) = 'object'::text) AND (pg_column_size(zahlen) <= 65536)))
steuerung.angebotslauf angebotslauf_zustand_check: CHECK ((zustand = ANY (ARRAY['WARTET'::text, 'LIEST'::text, 'BEREIT'::text, 'GESCHEITERT'::text, 'UEBERNAHME'::text, 'UEBERNOMMEN'::text, 'VERWORFEN'::text])))
steuerung.angebotslauf_zeile angebotslauf_zeile_art_check: CHECK ((art = ANY (ARRAY['NEU'::text, 'GEAENDERT'::text, 'KONFLIKT'::text, 'VERSCHWUNDEN'::text, 'ABGEWIESEN'::text])))
steuerung.angebotslauf_zeile angebotslauf_zeile_befunde_check: CHECK ((jsonb_typeof(befunde) = 'array'::text))
steuerung.angebotslauf_zeile angebotslauf_zeile_felder_check: CHECK ((jsonb_typeof(felder) = 'array'::text))
steuerung.angebotslauf_zeile angebotslauf_zeile_fremd_id_check: CHECK (((char_length(fremd_id) >= 1) AND (char_length(fremd_id) <= 200)))
steuerung.angebotslauf_zeile angebotslauf_zeile_kandidat_check: CHECK ((pg_column_size(kandidat) <= 524288))
steuerung.angebotslauf_zeile angebotslauf_zeile_lfd_check: CHECK ((lfd >= 1))
steuerung.angebotslauf_zeile angebotslauf_zeile_pkey: PRIMARY KEY (standort_id, lauf_id, lfd)
steuerung.angebotslauf_zeile angebotslauf_zeile_standort_id_lauf_id_fkey: FOREIGN KEY (standort_id, lauf_id) REFERENCES steuerung.angebotslauf(standort_id, id)
steuerung.angebotslauf_zeile angebotslauf_zeile_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 200)))
steuerung.angebotsquelle angebotsquelle_adresse: CHECK (((art = 'DATEI'::text) = (url IS NULL)))
steuerung.angebotsquelle angebotsquelle_art_check: CHECK ((art = ANY (ARRAY['HSDS'::text, 'INTEGREAT'::text, 'DATEI'::text])))
steuerung.angebotsquelle angebotsquelle_check: CHECK (((art = 'INTEGREAT'::text) = (region IS NOT NULL)))
steuerung.angebotsquelle angebotsquelle_datei_von_hand: CHECK (((art <> 'DATEI'::text) OR (rhythmus = 'VON_HAND'::text)))
steuerung.angebotsquelle angebotsquelle_inhalte_check: CHECK ((cardinality(inhalte) <= 3))
steuerung.angebotsquelle angebotsquelle_lizenz_check: CHECK (((char_length(lizenz) >= 1) AND (char_length(lizenz) <= 80)))
steuerung.angebotsquelle angebotsquelle_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 100)))
steuerung.angebotsquelle angebotsquelle_pkey: PRIMARY KEY (standort_id, id)
steuerung.angebotsquelle angebotsquelle_region_check: CHECK ((region ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text))
steuerung.angebotsquelle angebotsquelle_rhythmus_check: CHECK ((rhythmus = ANY (ARRAY['TAEGLICH'::text, 'WOECHENTLICH'::text, 'VON_HAND'::text])))
steuerung.angebotsquelle angebotsquelle_spalten_check: CHECK (((jsonb_typeof(spalten) = 'object'::text) AND (pg_column_size(spalten) <= 65536)))
steuerung.angebotsquelle angebotsquelle_sprachen_check: CHECK ((cardinality(sprachen) <= 12))
steuerung.angebotsquelle angebotsquelle_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.angebotsquelle angebotsquelle_url_check: CHECK (((char_length(url) >= 8) AND (char_length(url) <= 300)))
steuerung.angebotsquelle angebotsquelle_verantwortlich_check: CHECK (((char_length(verantwortlich) >= 1) AND (char_length(verantwortlich) <= 120)))
steuerung.angebotsquelle angebotsquelle_version_check: CHECK ((version >= 1))
steuerung.angebotsquelle angebotsquelle_zuordnung_check: CHECK (((jsonb_typeof(zuordnung) = 'object'::text) AND (pg_column_size(zuordnung) <= 65536)))
steuerung.angebotsquelle angebotsquelle_zustand_check: CHECK ((zustand = ANY (ARRAY['AKTIV'::text, 'BEENDET'::text])))
steuerung.anlaufstelle anlaufstelle_angaben_check: CHECK (((jsonb_typeof(angaben) = 'object'::text) AND (pg_column_size(angaben) <= 32768)))
steuerung.anlaufstelle anlaufstelle_check: CHECK ((gueltig_bis >= gueltig_von))
steuerung.anlaufstelle anlaufstelle_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.anlaufstelle anlaufstelle_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 160)))
steuerung.anlaufstelle anlaufstelle_pkey: PRIMARY KEY (standort_id, id)
steuerung.anlaufstelle anlaufstelle_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.anlaufstelle anlaufstelle_version_check: CHECK ((version >= 1))
steuerung.anlaufstelle_aenderung anlaufstelle_aenderung_art_check: CHECK ((art = ANY (ARRAY['ANGELEGT'::text, 'GEAENDERT'::text, 'BESTAETIGT'::text])))
steuerung.anlaufstelle_aenderung anlaufstelle_aenderung_felder_check: CHECK ((jsonb_typeof(felder) = 'array'::text))
steuerung.anlaufstelle_aenderung anlaufstelle_aenderung_lfd_check: CHECK ((lfd >= 1))
steuerung.anlaufstelle_aenderung anlaufstelle_aenderung_pkey: PRIMARY KEY (standort_id, anlaufstelle_id, lfd)
steuerung.anlaufstelle_aenderung anlaufstelle_aenderung_standort_id_anlaufstelle_id_fkey: FOREIGN KEY (standort_id, anlaufstelle_id) REFERENCES steuerung.anlaufstelle(standort_id, id)
steuerung.ansprechperson ansprechperson_aufgabe_check: CHECK (((char_length(aufgabe) >= 1) AND (char_length(aufgabe) <= 300)))
steuerung.ansprechperson ansprechperson_check1: CHECK (((telefon IS NOT NULL) OR (email IS NOT NULL)))
steuerung.ansprechperson ansprechperson_check: CHECK (((gueltig_bis IS NULL) OR (gueltig_bis >= gueltig_von)))
steuerung.ansprechperson ansprechperson_email_check: CHECK (((char_length(email) >= 1) AND (char_length(email) <= 200)))
steuerung.ansprechperson ansprechperson_funktion_check: CHECK (((char_length(funktion) >= 1) AND (char_length(funktion) <= 160)))
steuerung.ansprechperson ansprechperson_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
steuerung.ansprechperson ansprechperson_pkey: PRIMARY KEY (standort_id, id)
steuerung.ansprechperson ansprechperson_schnittstelle_check: CHECK ((schnittstelle ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.ansprechperson ansprechperson_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.ansprechperson ansprechperson_stelle_check: CHECK (((char_length(stelle) >= 1) AND (char_length(stelle) <= 160)))
steuerung.ansprechperson ansprechperson_telefon_check: CHECK (((char_length(telefon) >= 1) AND (char_length(telefon) <= 60)))
steuerung.ansprechperson ansprechperson_version_check: CHECK ((version >= 1))
steuerung.ansprechperson ansprechperson_vertretung_email_check: CHECK (((char_length(vertretung_email) >= 1) AND (char_length(vertretung_email) <= 200)))
steuerung.ansprechperson ansprechperson_vertretung_name_check: CHECK (((char_length(vertretung_name) >= 1) AND (char_length(vertretung_name) <= 120)))
steuerung.ansprechperson ansprechperson_vertretung_telefon_check: CHECK (((char_length(vertretung_telefon) >= 1) AND (char_length(vertretung_telefon) <= 60)))
steuerung.austausch_beitrag austausch_beitrag_art_check: CHECK ((art = ANY (ARRAY['MATERIAL'::text, 'PRAXISBEISPIEL'::text, 'FRAGE'::text, 'HOSPITATION'::text])))
steuerung.austausch_beitrag austausch_beitrag_check1: CHECK (((art = 'PRAXISBEISPIEL'::text) OR (zustand <> 'VORGELEGT'::text)))
steuerung.austausch_beitrag austausch_beitrag_check2: CHECK (((art = 'FRAGE'::text) OR (zustand <> 'GEKLAERT'::text)))
steuerung.austausch_beitrag austausch_beitrag_check3: CHECK (((art <> 'PRAXISBEISPIEL'::text) OR (zustand <> 'VEROEFFENTLICHT'::text) OR ((freigegeben_von IS NOT NULL) AND (freigegeben_von <> verfasst_von))))
steuerung.austausch_beitrag austausch_beitrag_check4: CHECK (((art <> 'MATERIAL'::text) OR (zustand <> 'VEROEFFENTLICHT'::text) OR (COALESCE((felder ->> 'lizenz'::text), ''::text) <> ''::text)))
steuerung.austausch_beitrag austausch_beitrag_check: CHECK (((art = ANY (ARRAY['MATERIAL'::text, 'PRAXISBEISPIEL'::text])) OR (zustand <> ALL (ARRAY['ENTWURF'::text, 'VORGELEGT'::text]))))
steuerung.austausch_beitrag austausch_beitrag_felder_check: CHECK (((jsonb_typeof(felder) = 'object'::text) AND (octet_length((felder)::text) <= 200000)))
steuerung.austausch_beitrag austausch_beitrag_id_art_key: UNIQUE (id, art)
steuerung.austausch_beitrag austausch_beitrag_pkey: PRIMARY KEY (id)
steuerung.austausch_beitrag austausch_beitrag_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.austausch_beitrag austausch_beitrag_suchtext_check: CHECK ((char_length(suchtext) <= 60000))
steuerung.austausch_beitrag austausch_beitrag_thema_check: CHECK ((thema ~ '^[A-Z_]{3,40}$'::text))
steuerung.austausch_beitrag austausch_beitrag_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 160)))
steuerung.austausch_beitrag austausch_beitrag_version_check: CHECK ((version >= 1))
steuerung.austausch_beitrag austausch_beitrag_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'VORGELEGT'::text, 'VEROEFFENTLICHT'::text, 'GEKLAERT'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.austausch_fassung austausch_fassung_anlass_check: CHECK (((char_length(anlass) >= 1) AND (char_length(anlass) <= 500)))
steuerung.austausch_fassung austausch_fassung_beitrag_id_fkey: FOREIGN KEY (beitrag_id) REFERENCES steuerung.austausch_beitrag(id)
steuerung.austausch_fassung austausch_fassung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.austausch_fassung austausch_fassung_felder_check: CHECK (((jsonb_typeof(felder) = 'object'::text) AND (octet_length((felder)::text) <= 200000)))
steuerung.austausch_fassung austausch_fassung_pkey: PRIMARY KEY (beitrag_id, version)
steuerung.austausch_fassung austausch_fassung_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 160)))
steuerung.austausch_fassung austausch_fassung_version_check: CHECK ((version >= 1))
steuerung.austausch_fassung austausch_fassung_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'VORGELEGT'::text, 'VEROEFFENTLICHT'::text, 'GEKLAERT'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_antwort_check: CHECK (((char_length(antwort) >= 1) AND (char_length(antwort) <= 4000)))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_art_check: CHECK ((art = ANY (ARRAY['ANTWORT'::text, 'UEBERNAHME'::text, 'PROBLEM'::text, 'ANFRAGE'::text])))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_beitrag_id_beitrag_art_fkey: FOREIGN KEY (beitrag_id, beitrag_art) REFERENCES steuerung.austausch_beitrag(id, art)
steuerung.austausch_rueckmeldung austausch_rueckmeldung_bericht_check: CHECK (((char_length(bericht) >= 1) AND (char_length(bericht) <= 4000)))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_check1: CHECK (((art = 'ANFRAGE'::text) = (beitrag_art = 'HOSPITATION'::text)))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_check2: CHECK (((zustand = 'OFFEN'::text) OR ((art = 'ANTWORT'::text) AND (zustand = 'ANGENOMMEN'::text)) OR ((art = 'PROBLEM'::text) AND (zustand = 'ERLEDIGT'::text)) OR ((art = 'ANFRAGE'::text) AND (zustand = ANY (ARRAY['ZUGESAGT'::text, 'ABGESAGT'::text, 'STATTGEFUNDEN'::text, 'ZURUECKGEZOGEN'::text])))))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_check3: CHECK (((zustand = 'STATTGEFUNDEN'::text) = (bericht IS NOT NULL)))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_check: CHECK (((art = 'ANTWORT'::text) = (beitrag_art = 'FRAGE'::text)))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_pkey: PRIMARY KEY (id)
steuerung.austausch_rueckmeldung austausch_rueckmeldung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.austausch_rueckmeldung austausch_rueckmeldung_text_check: CHECK (((char_length(text) >= 1) AND (char_length(text) <= 4000)))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_version_check: CHECK ((version >= 1))
steuerung.austausch_rueckmeldung austausch_rueckmeldung_zustand_check: CHECK ((zustand = ANY (ARRAY['OFFEN'::text, 'ANGENOMMEN'::text, 'ERLEDIGT'::text, 'ZUGESAGT'::text, 'ABGESAGT'::text, 'STATTGEFUNDEN'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.beschluss beschluss_check: CHECK ( CASE verfahren WHEN 'ABSTIMMUNG'::text THEN ((ja IS NOT NULL) AND (nein IS NOT NULL) AND (enthalten IS NOT NULL) AND (ja > nein)) ELSE ((ja IS NULL) AND (nein IS NULL) AND (enthalten IS NULL)) END)
steuerung.beschluss beschluss_enthalten_check: CHECK (((enthalten >= 0) AND (enthalten <= 500)))
steuerung.beschluss beschluss_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.beschluss beschluss_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 3000)))
steuerung.beschluss beschluss_ja_check: CHECK (((ja >= 0) AND (ja <= 500)))
steuerung.beschluss beschluss_nein_check: CHECK (((nein >= 0) AND (nein <= 500)))
steuerung.beschluss beschluss_pkey: PRIMARY KEY (standort_id, id)
steuerung.beschluss beschluss_ressourcen_check: CHECK (((char_length(ressourcen) >= 1) AND (char_length(ressourcen) <= 500)))
steuerung.beschluss beschluss_standort_id_gremium_id_sitzung_id_fkey: FOREIGN KEY (standort_id, gremium_id, sitzung_id) REFERENCES steuerung.gremiensitzung(standort_id, gremium_id, id)
steuerung.beschluss beschluss_verantwortlich_check: CHECK (((char_length(verantwortlich) >= 1) AND (char_length(verantwortlich) <= 160)))
steuerung.beschluss beschluss_verfahren_check: CHECK ((verfahren = ANY (ARRAY['KONSENS'::text, 'ABSTIMMUNG'::text])))
steuerung.beschluss beschluss_version_check: CHECK ((version >= 1))
steuerung.beschluss beschluss_zustand_check: CHECK ((zustand = ANY (ARRAY['BESCHLOSSEN'::text, 'IN_UMSETZUNG'::text, 'UMGESETZT'::text, 'NICHT_UMGESETZT'::text])))
steuerung.beschluss_schritt beschluss_schritt_bemerkung_check: CHECK (((char_length(bemerkung) >= 1) AND (char_length(bemerkung) <= 1000)))
steuerung.beschluss_schritt beschluss_schritt_check: CHECK (((zustand <> ALL (ARRAY['UMGESETZT'::text, 'NICHT_UMGESETZT'::text])) OR (bemerkung IS NOT NULL)))
steuerung.beschluss_schritt beschluss_schritt_lfd_check: CHECK ((lfd >= 1))
steuerung.beschluss_schritt beschluss_schritt_pkey: PRIMARY KEY (standort_id, beschluss_id, lfd)
steuerung.beschluss_schritt beschluss_schritt_standort_id_beschluss_id_fkey: FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss(standort_id, id) ON DELETE CASCADE
steuerung.beschluss_schritt beschluss_schritt_zustand_check: CHECK ((zustand = ANY (ARRAY['BESCHLOSSEN'::text, 'IN_UMSETZUNG'::text, 'UMGESETZT'::text, 'NICHT_UMGESETZT'::text])))
steuerung.checkpunkt_eintrag checkpunkt_eintrag_code_check: CHECK ((code ~ '^[A-Z]{2}-[0-9]{2}$'::text))
steuerung.checkpunkt_eintrag checkpunkt_eintrag_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.checkpunkt_eintrag checkpunkt_eintrag_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 2000)))
steuerung.checkpunkt_eintrag checkpunkt_eintrag_lfd_check: CHECK ((lfd >= 1))
steuerung.checkpunkt_eintrag checkpunkt_eintrag_pkey: PRIMARY KEY (standort_id, code, lfd)
steuerung.checkpunkt_eintrag checkpunkt_eintrag_stand_check: CHECK ((stand = ANY (ARRAY['ERFUELLT'::text, 'OFFEN'::text, 'AUSNAHME'::text])))
steuerung.checkpunkt_eintrag checkpunkt_eintrag_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.einarbeitung einarbeitung_anlass_check: CHECK (((char_length(anlass) >= 1) AND (char_length(anlass) <= 500)))
steuerung.einarbeitung einarbeitung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.einarbeitung einarbeitung_pkey: PRIMARY KEY (standort_id, version)
steuerung.einarbeitung einarbeitung_schritte_check: CHECK (((jsonb_typeof(schritte) = 'array'::text) AND ((jsonb_array_length(schritte) >= 1) AND (jsonb_array_length(schritte) <= 40)) AND (octet_length((schritte)::text) <= 100000)))
steuerung.einarbeitung einarbeitung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.einarbeitung einarbeitung_version_check: CHECK ((version >= 1))
steuerung.einarbeitung einarbeitung_vorlage_check: CHECK (((char_length(vorlage) >= 1) AND (char_length(vorlage) <= 40)))
steuerung.einarbeitung_erledigt einarbeitung_erledigt_kennung_check: CHECK ((kennung ~ '^[A-Z0-9_]{2,40}$'::text))
steuerung.einarbeitung_erledigt einarbeitung_erledigt_pkey: PRIMARY KEY (standort_id, konto_id, kennung)
steuerung.einarbeitung_erledigt einarbeitung_erledigt_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.entwurf entwurf_bereich_check: CHECK (((char_length(bereich) >= 1) AND (char_length(bereich) <= 60)))
steuerung.entwurf entwurf_pkey: PRIMARY KEY (standort_id, konto_id, bereich, bezug)
steuerung.entwurf entwurf_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.eskalation eskalation_adressat_check: CHECK ((adressat = ANY (ARRAY['LAND'::text, 'BUND'::text])))
steuerung.eskalation eskalation_anliegen_check: CHECK (((char_length(anliegen) >= 1) AND (char_length(anliegen) <= 1000)))
steuerung.eskalation eskalation_check1: CHECK (((zustand = ANY (ARRAY['VORGESCHLAGEN'::text, 'ZURUECKGEGEBEN'::text])) = (eingereicht_am IS NULL)))
steuerung.eskalation eskalation_check2: CHECK (((freigegeben_von IS NULL) = (eingereicht_am IS NULL)))
steuerung.eskalation eskalation_check3: CHECK (((zustand <> ALL (ARRAY['ZUGEORDNET'::text, 'BEANTWORTET'::text])) OR (ressort IS NOT NULL)))
steuerung.eskalation eskalation_check4: CHECK (((zustand <> ALL (ARRAY['WEITERGELEITET'::text, 'ANTWORT_BUND'::text])) OR (stelle_bund IS NOT NULL)))
steuerung.eskalation eskalation_check: CHECK ((freigegeben_von <> vorgeschlagen_von))
steuerung.eskalation eskalation_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.eskalation eskalation_hinweise_check: CHECK (((hinweise >= 5) AND ((hinweise % 5) = 0)))
steuerung.eskalation eskalation_landesthema_id_fkey: FOREIGN KEY (landesthema_id) REFERENCES steuerung.landesthema(id)
steuerung.eskalation eskalation_pkey: PRIMARY KEY (id)
steuerung.eskalation eskalation_problem_check: CHECK (((char_length(problem) >= 1) AND (char_length(problem) <= 2000)))
steuerung.eskalation eskalation_ressort_check: CHECK ((ressort ~ '^[A-Z]{2,20}$'::text))
steuerung.eskalation eskalation_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.eskalation eskalation_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.eskalation eskalation_stelle_bund_check: CHECK (((char_length(stelle_bund) >= 1) AND (char_length(stelle_bund) <= 160)))
steuerung.eskalation eskalation_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
steuerung.eskalation eskalation_version_check: CHECK ((version >= 1))
steuerung.eskalation eskalation_versuche_check: CHECK (((char_length(versuche) >= 1) AND (char_length(versuche) <= 2000)))
steuerung.eskalation eskalation_zustand_check: CHECK ((zustand = ANY (ARRAY['VORGESCHLAGEN'::text, 'ZURUECKGEGEBEN'::text, 'EINGEREICHT'::text, 'GESICHTET'::text, 'ZUGEORDNET'::text, 'BEANTWORTET'::text, 'WEITERGELEITET'::text, 'ANTWORT_BUND'::text, 'ABGESCHLOSSEN'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.eskalation_ereignis eskalation_ereignis_angaben_check: CHECK ((jsonb_typeof(angaben) = 'object'::text))
steuerung.eskalation_ereignis eskalation_ereignis_art_check: CHECK ((art ~ '^[A-Z_]{3,40}$'::text))
steuerung.eskalation_ereignis eskalation_ereignis_check: CHECK (((art <> ALL (ARRAY['ZURUECKGEBEN'::text, 'ZURUECKZIEHEN'::text, 'BEANTWORTEN'::text, 'BUND_ANTWORT'::text, 'RUECKFRAGEN'::text, 'ANTWORTEN'::text])) OR (inhalt IS NOT NULL)))
steuerung.eskalation_ereignis eskalation_ereignis_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.eskalation_ereignis eskalation_ereignis_eskalation_id_fkey: FOREIGN KEY (eskalation_id) REFERENCES steuerung.eskalation(id)
steuerung.eskalation_ereignis eskalation_ereignis_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 2000)))
steuerung.eskalation_ereignis eskalation_ereignis_lfd_check: CHECK ((lfd >= 1))
steuerung.eskalation_ereignis eskalation_ereignis_pkey: PRIMARY KEY (eskalation_id, lfd)
steuerung.eskalation_ereignis eskalation_ereignis_rueckmeldung_check: CHECK (((char_length(rueckmeldung) >= 1) AND (char_length(rueckmeldung) <= 4000)))
steuerung.eskalation_ereignis eskalation_ereignis_seite_check: CHECK ((seite = ANY (ARRAY['STANDORT'::text, 'LAND'::text])))
steuerung.fachfrage fachfrage_betreff_check: CHECK (((char_length(betreff) >= 1) AND (char_length(betreff) <= 120)))
steuerung.fachfrage fachfrage_check1: CHECK (((zustand = 'BEANTWORTET'::text) = (beantwortet_am IS NOT NULL)))
steuerung.fachfrage fachfrage_check2: CHECK (((gelesen_am IS NULL) OR (zustand = 'BEANTWORTET'::text)))
steuerung.fachfrage fachfrage_check3: CHECK (((zustand <> 'ANGENOMMEN'::text) OR (angenommen_von IS NOT NULL)))
steuerung.fachfrage fachfrage_check: CHECK ((frist >= gestellt_am))
steuerung.fachfrage fachfrage_mandant_id_fkey: FOREIGN KEY (mandant_id) REFERENCES stamm.mandant(id)
steuerung.fachfrage fachfrage_pkey: PRIMARY KEY (standort_id, id)
steuerung.fachfrage fachfrage_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.fachfrage fachfrage_thema_check: CHECK ((thema = ANY (ARRAY['AUFENTHALTSSICHERUNG'::text, 'CHANCEN_AUFENTHALTSRECHT'::text, 'EINBUERGERUNG'::text, 'IDENTITAET_PASS'::text, 'ARBEIT_AUSBILDUNG'::text, 'FAMILIE'::text, 'ABLAUF'::text, 'SONSTIGES'::text])))
steuerung.fachfrage fachfrage_version_check: CHECK ((version >= 1))
steuerung.fachfrage fachfrage_zustand_check: CHECK ((zustand = ANY (ARRAY['GESTELLT'::text, 'ANGENOMMEN'::text, 'ZURUECKGEFRAGT'::text, 'BEANTWORTET'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.fachfrage_beitrag fachfrage_beitrag_art_check: CHECK ((art = ANY (ARRAY['FRAGE'::text, 'RUECKFRAGE'::text, 'ERGAENZUNG'::text, 'ANTWORT'::text])))
steuerung.fachfrage_beitrag fachfrage_beitrag_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.fachfrage_beitrag fachfrage_beitrag_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 4000)))
steuerung.fachfrage_beitrag fachfrage_beitrag_lfd_check: CHECK ((lfd >= 1))
steuerung.fachfrage_beitrag fachfrage_beitrag_pkey: PRIMARY KEY (standort_id, fachfrage_id, lfd)
steuerung.fachfrage_beitrag fachfrage_beitrag_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 300)))
steuerung.fachfrage_beitrag fachfrage_beitrag_standort_id_fachfrage_id_fkey: FOREIGN KEY (standort_id, fachfrage_id) REFERENCES steuerung.fachfrage(standort_id, id)
steuerung.fortbildung_teilnahme fortbildung_teilnahme_art_check: CHECK ((art ~ '^[A-Z_]{2,40}$'::text))
steuerung.fortbildung_teilnahme fortbildung_teilnahme_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.fortbildung_teilnahme fortbildung_teilnahme_pkey: PRIMARY KEY (standort_id, konto_id, id)
steuerung.fortbildung_teilnahme fortbildung_teilnahme_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.fortbildung_teilnahme fortbildung_teilnahme_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 160)))
steuerung.fortbildung_teilnahme fortbildung_teilnahme_veranstalter_check: CHECK ((veranstalter = ANY (ARRAY['LAND'::text, 'KI'::text, 'ANDERE'::text])))
steuerung.geteilt_frage geteilt_frage_antwort_check: CHECK (((char_length(antwort) >= 1) AND (char_length(antwort) <= 2000)))
steuerung.geteilt_frage geteilt_frage_antwort_erklaert_check: CHECK ((cardinality(antwort_erklaert) <= 120))
steuerung.geteilt_frage geteilt_frage_check: CHECK ((((antwort IS NULL) = (beantwortet_am IS NULL)) AND ((antwort IS NULL) = (antwort_konto IS NULL))))
steuerung.geteilt_frage geteilt_frage_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.geteilt_frage geteilt_frage_frage_check: CHECK (((char_length(frage) >= 1) AND (char_length(frage) <= 1000)))
steuerung.geteilt_frage geteilt_frage_geteilt_id_fkey: FOREIGN KEY (geteilt_id) REFERENCES steuerung.geteiltes_thema(id)
steuerung.geteilt_frage geteilt_frage_pkey: PRIMARY KEY (id)
steuerung.geteilt_frage geteilt_frage_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.geteiltes_thema geteiltes_thema_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.geteiltes_thema geteiltes_thema_huerde_check: CHECK ((huerde ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.geteiltes_thema geteiltes_thema_loesung_check: CHECK (((char_length(loesung) >= 1) AND (char_length(loesung) <= 2000)))
steuerung.geteiltes_thema geteiltes_thema_monat_check: CHECK ((EXTRACT(day FROM monat) = (1)::numeric))
steuerung.geteiltes_thema geteiltes_thema_pkey: PRIMARY KEY (id)
steuerung.geteiltes_thema geteiltes_thema_problem_check: CHECK (((char_length(problem) >= 1) AND (char_length(problem) <= 1500)))
steuerung.geteiltes_thema geteiltes_thema_schnittstelle_check: CHECK ((schnittstelle ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.geteiltes_thema geteiltes_thema_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.geteiltes_thema geteiltes_thema_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.geteiltes_thema geteiltes_thema_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
steuerung.geteiltes_thema geteiltes_thema_version_check: CHECK ((version >= 1))
steuerung.geteiltes_thema geteiltes_thema_zustand_check: CHECK ((zustand = ANY (ARRAY['GETEILT'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.gremiensitzung gremiensitzung_absagegrund_check: CHECK (((char_length(absagegrund) >= 1) AND (char_length(absagegrund) <= 500)))
steuerung.gremiensitzung gremiensitzung_anwesenheit_check: CHECK (((jsonb_typeof(anwesenheit) = 'array'::text) AND (jsonb_array_length(anwesenheit) <= 200)))
steuerung.gremiensitzung gremiensitzung_beginn_check: CHECK ((beginn ~ '^[0-2][0-9]:[0-5][0-9]$'::text))
steuerung.gremiensitzung gremiensitzung_check1: CHECK (((zustand = 'GEPLANT'::text) OR (protokoll_zustand = 'OFFEN'::text)))
steuerung.gremiensitzung gremiensitzung_check2: CHECK (((protokoll_zustand = 'OFFEN'::text) OR ((protokoll IS NOT NULL) AND (vorgelegt_von IS NOT NULL) AND (vorgelegt_am IS NOT NULL))))
steuerung.gremiensitzung gremiensitzung_check3: CHECK (((protokoll_zustand = 'GENEHMIGT'::text) = ((genehmigt_von IS NOT NULL) AND (genehmigt_am IS NOT NULL))))
steuerung.gremiensitzung gremiensitzung_check4: CHECK ((genehmigt_von <> vorgelegt_von))
steuerung.gremiensitzung gremiensitzung_check: CHECK (((zustand = 'ABGESAGT'::text) = (absagegrund IS NOT NULL)))
steuerung.gremiensitzung gremiensitzung_dauer_check: CHECK (((dauer >= 15) AND (dauer <= 720)))
steuerung.gremiensitzung gremiensitzung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.gremiensitzung gremiensitzung_form_check: CHECK ((form = ANY (ARRAY['PRAESENZ'::text, 'ONLINE'::text, 'HYBRID'::text])))
steuerung.gremiensitzung gremiensitzung_gaeste_check: CHECK (((char_length(gaeste) >= 1) AND (char_length(gaeste) <= 1000)))
steuerung.gremiensitzung gremiensitzung_ort_check: CHECK (((char_length(ort) >= 1) AND (char_length(ort) <= 200)))
steuerung.gremiensitzung gremiensitzung_pkey: PRIMARY KEY (standort_id, id)
steuerung.gremiensitzung gremiensitzung_protokoll_check: CHECK (((char_length(protokoll) >= 1) AND (char_length(protokoll) <= 20000)))
steuerung.gremiensitzung gremiensitzung_protokoll_zustand_check: CHECK ((protokoll_zustand = ANY (ARRAY['OFFEN'::text, 'VORGELEGT'::text, 'GENEHMIGT'::text])))
steuerung.gremiensitzung gremiensitzung_standort_id_gremium_id_fkey: FOREIGN KEY (standort_id, gremium_id) REFERENCES steuerung.gremium(standort_id, id)
steuerung.gremiensitzung gremiensitzung_standort_id_gremium_id_id_key: UNIQUE (standort_id, gremium_id, id)
steuerung.gremiensitzung gremiensitzung_tagesordnung_check: CHECK (((jsonb_typeof(tagesordnung) = 'array'::text) AND (jsonb_array_length(tagesordnung) <= 40)))
steuerung.gremiensitzung gremiensitzung_version_check: CHECK ((version >= 1))
steuerung.gremiensitzung gremiensitzung_zustand_check: CHECK ((zustand = ANY (ARRAY['GEPLANT'::text, 'ABGESAGT'::text])))
steuerung.gremium gremium_art_check: CHECK ((art = ANY (ARRAY['LENKUNGSGRUPPE'::text, 'ARBEITS_PROJEKTGRUPPE'::text, 'BEGLEITGRUPPE'::text, 'AG_FREIE_WOHLFAHRTSPFLEGE'::text, 'PLANUNGSGRUPPE_CM'::text, 'ABSTIMMUNG_B1_B2'::text, 'REGIONALKONFERENZ'::text, 'REGELTERMIN'::text, 'NETZWERKTREFFEN'::text, 'ARBEITSKREIS'::text, 'AUSTAUSCHRUNDE'::text, 'SONSTIGES'::text])))
steuerung.gremium gremium_auftrag_check: CHECK (((char_length(auftrag) >= 1) AND (char_length(auftrag) <= 3000)))
steuerung.gremium gremium_beschluss_dokument_check: CHECK (((char_length(beschluss_dokument) >= 1) AND (char_length(beschluss_dokument) <= 300)))
steuerung.gremium gremium_check1: CHECK (((ende IS NULL) OR (ende >= beginn)))
steuerung.gremium gremium_check2: CHECK (((ober_id IS NULL) OR (ober_id <> id)))
steuerung.gremium gremium_check: CHECK (((unterart IS NULL) OR (art = 'ARBEITS_PROJEKTGRUPPE'::text)))
steuerung.gremium gremium_entstehung_check: CHECK ((entstehung = ANY (ARRAY['NEU'::text, 'BEAUFTRAGT'::text])))
steuerung.gremium gremium_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 120)))
steuerung.gremium gremium_pkey: PRIMARY KEY (standort_id, id)
steuerung.gremium gremium_quorum_check: CHECK (((quorum >= 1) AND (quorum <= 100)))
steuerung.gremium gremium_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.gremium gremium_standort_id_ober_id_fkey: FOREIGN KEY (standort_id, ober_id) REFERENCES steuerung.gremium(standort_id, id)
steuerung.gremium gremium_turnus_check: CHECK ((turnus = ANY (ARRAY['MONATLICH'::text, 'QUARTALSWEISE'::text, 'HALBJAEHRLICH'::text, 'JAEHRLICH'::text, 'ANLASSBEZOGEN'::text])))
steuerung.gremium gremium_unterart_check: CHECK ((unterart = ANY (ARRAY['ARBEITSGRUPPE'::text, 'PROJEKTGRUPPE'::text])))
steuerung.gremium gremium_version_check: CHECK ((version >= 1))
steuerung.gremium_aufgabe gremium_aufgabe_check: CHECK (((erledigt_am IS NULL) = (ergebnis IS NULL)))
steuerung.gremium_aufgabe gremium_aufgabe_ergebnis_check: CHECK (((char_length(ergebnis) >= 1) AND (char_length(ergebnis) <= 1000)))
steuerung.gremium_aufgabe gremium_aufgabe_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 500)))
steuerung.gremium_aufgabe gremium_aufgabe_pkey: PRIMARY KEY (standort_id, id)
steuerung.gremium_aufgabe gremium_aufgabe_standort_id_gremium_id_sitzung_id_fkey: FOREIGN KEY (standort_id, gremium_id, sitzung_id) REFERENCES steuerung.gremiensitzung(standort_id, gremium_id, id)
steuerung.gremium_aufgabe gremium_aufgabe_verantwortlich_check: CHECK (((char_length(verantwortlich) >= 1) AND (char_length(verantwortlich) <= 160)))
steuerung.gremium_aufgabe gremium_aufgabe_version_check: CHECK ((version >= 1))
steuerung.gremium_mitglied gremium_mitglied_check1: CHECK (((stellvertretung IS NULL) = (stellvertretung_entscheidet IS NULL)))
steuerung.gremium_mitglied gremium_mitglied_check: CHECK (((bis IS NULL) OR (bis >= von)))
steuerung.gremium_mitglied gremium_mitglied_funktionsebene_check: CHECK ((funktionsebene ~ '^[A-Z_]{2,40}$'::text))
steuerung.gremium_mitglied gremium_mitglied_herkunft_check: CHECK ((herkunft = ANY (ARRAY['INTERN'::text, 'EXTERN'::text])))
steuerung.gremium_mitglied gremium_mitglied_institution_check: CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 160)))
steuerung.gremium_mitglied gremium_mitglied_institutionstyp_check: CHECK ((institutionstyp ~ '^[A-Z_]{2,40}$'::text))
steuerung.gremium_mitglied gremium_mitglied_pkey: PRIMARY KEY (standort_id, gremium_id, id)
steuerung.gremium_mitglied gremium_mitglied_standort_id_gremium_id_fkey: FOREIGN KEY (standort_id, gremium_id) REFERENCES steuerung.gremium(standort_id, id)
steuerung.gremium_mitglied gremium_mitglied_stellvertretung_check: CHECK ((stellvertretung ~ '^[A-Z_]{2,40}$'::text))
steuerung.hinweis_beitrag hinweis_beitrag_art_check: CHECK ((art = ANY (ARRAY['RUECKFRAGE'::text, 'ANTWORT'::text, 'WIDERSPRUCH'::text])))
steuerung.hinweis_beitrag hinweis_beitrag_check: CHECK (((art = 'RUECKFRAGE'::text) = (konto_id IS NOT NULL)))
steuerung.hinweis_beitrag hinweis_beitrag_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.hinweis_beitrag hinweis_beitrag_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 2000)))
steuerung.hinweis_beitrag hinweis_beitrag_lfd_check: CHECK ((lfd >= 1))
steuerung.hinweis_beitrag hinweis_beitrag_pkey: PRIMARY KEY (standort_id, hinweis_id, lfd)
steuerung.hinweis_beitrag hinweis_beitrag_standort_id_hinweis_id_fkey: FOREIGN KEY (standort_id, hinweis_id) REFERENCES steuerung.systemhinweis(standort_id, id)
steuerung.hinweis_melder hinweis_melder_pkey: PRIMARY KEY (standort_id, hinweis_id)
steuerung.hinweis_melder hinweis_melder_standort_id_hinweis_id_fkey: FOREIGN KEY (standort_id, hinweis_id) REFERENCES steuerung.systemhinweis(standort_id, id)
steuerung.kette kette_art_check: CHECK ((art = ANY (ARRAY['FALL'::text, 'STRUKTUR'::text])))
steuerung.kette kette_pkey: PRIMARY KEY (standort_id, id)
steuerung.kette kette_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.kette_fassung kette_fassung_anlass_check: CHECK (((char_length(anlass) >= 1) AND (char_length(anlass) <= 2000)))
steuerung.kette_fassung kette_fassung_bemerkung_check: CHECK (((char_length(bemerkung) >= 1) AND (char_length(bemerkung) <= 5000)))
steuerung.kette_fassung kette_fassung_check1: CHECK (((gueltig_bis IS NULL) OR (gueltig_von IS NOT NULL)))
steuerung.kette_fassung kette_fassung_check: CHECK (((zustand = 'GUELTIG'::text) = (gueltig_von IS NOT NULL)))
steuerung.kette_fassung kette_fassung_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.kette_fassung kette_fassung_name_check: CHECK (((char_length(name) >= 1) AND (char_length(name) <= 160)))
steuerung.kette_fassung kette_fassung_nr_check: CHECK ((nr >= 1))
steuerung.kette_fassung kette_fassung_pkey: PRIMARY KEY (standort_id, kette_id, nr)
steuerung.kette_fassung kette_fassung_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 500)))
steuerung.kette_fassung kette_fassung_schritte_check: CHECK (((jsonb_typeof(schritte) = 'array'::text) AND ((jsonb_array_length(schritte) >= 1) AND (jsonb_array_length(schritte) <= 60))))
steuerung.kette_fassung kette_fassung_standort_id_kette_id_fkey: FOREIGN KEY (standort_id, kette_id) REFERENCES steuerung.kette(standort_id, id)
steuerung.kette_fassung kette_fassung_version_check: CHECK ((version >= 1))
steuerung.kette_fassung kette_fassung_ziel_check: CHECK (((char_length(ziel) >= 1) AND (char_length(ziel) <= 2000)))
steuerung.kette_fassung kette_fassung_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'GUELTIG'::text])))
steuerung.konzept_abstimmung konzept_abstimmung_bemerkung_check: CHECK (((char_length(bemerkung) >= 1) AND (char_length(bemerkung) <= 1000)))
steuerung.konzept_abstimmung konzept_abstimmung_bereich_check: CHECK ((bereich = ANY (ARRAY['INTERN'::text, 'BERATUNGSANSATZ'::text])))
steuerung.konzept_abstimmung konzept_abstimmung_check: CHECK (((ergebnis <> 'EINWAND'::text) OR (bemerkung IS NOT NULL)))
steuerung.konzept_abstimmung konzept_abstimmung_ergebnis_check: CHECK ((ergebnis = ANY (ARRAY['ZUGESTIMMT'::text, 'MIT_AENDERUNG'::text, 'EINWAND'::text, 'KEINE_ANTWORT'::text])))
steuerung.konzept_abstimmung konzept_abstimmung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.konzept_abstimmung konzept_abstimmung_pkey: PRIMARY KEY (standort_id, fassung_id, id)
steuerung.konzept_abstimmung konzept_abstimmung_standort_id_fassung_id_fkey: FOREIGN KEY (standort_id, fassung_id) REFERENCES steuerung.konzept_fassung(standort_id, id)
steuerung.konzept_abstimmung konzept_abstimmung_stelle_check: CHECK (((char_length(stelle) >= 1) AND (char_length(stelle) <= 160)))
steuerung.konzept_ereignis konzept_ereignis_art_check: CHECK ((art ~ '^[A-Z_]{3,40}$'::text))
steuerung.konzept_ereignis konzept_ereignis_check1: CHECK (((nach <> 'LENKUNGSGRUPPE_BESCHLOSSEN'::text) OR (fundstelle IS NOT NULL) OR (beschluss_id IS NOT NULL)))
steuerung.konzept_ereignis konzept_ereignis_check: CHECK (((nach <> 'NACHBESSERUNG'::text) OR (grund IS NOT NULL)))
steuerung.konzept_ereignis konzept_ereignis_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.konzept_ereignis konzept_ereignis_fundstelle_check: CHECK (((char_length(fundstelle) >= 1) AND (char_length(fundstelle) <= 300)))
steuerung.konzept_ereignis konzept_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 2000)))
steuerung.konzept_ereignis konzept_ereignis_lfd_check: CHECK ((lfd >= 1))
steuerung.konzept_ereignis konzept_ereignis_pkey: PRIMARY KEY (standort_id, fassung_id, lfd)
steuerung.konzept_ereignis konzept_ereignis_standort_id_beschluss_id_fkey: FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss(standort_id, id)
steuerung.konzept_ereignis konzept_ereignis_standort_id_fassung_id_fkey: FOREIGN KEY (standort_id, fassung_id) REFERENCES steuerung.konzept_fassung(standort_id, id)
steuerung.konzept_fassung konzept_fassung_art_check: CHECK ((art = ANY (ARRAY['HANDLUNGSKONZEPT'::text, 'CM_KONZEPT'::text])))
steuerung.konzept_fassung konzept_fassung_check: CHECK (((zustand = ANY (ARRAY['GUELTIG'::text, 'ABGELOEST'::text])) = (gueltig_ab IS NOT NULL)))
steuerung.konzept_fassung konzept_fassung_federfuehrung_check: CHECK ((federfuehrung = ANY (ARRAY['KI'::text, 'ANDERE'::text])))
steuerung.konzept_fassung konzept_fassung_nummer_check: CHECK ((nummer >= 1))
steuerung.konzept_fassung konzept_fassung_pkey: PRIMARY KEY (standort_id, id)
steuerung.konzept_fassung konzept_fassung_standort_id_art_nummer_key: UNIQUE (standort_id, art, nummer)
steuerung.konzept_fassung konzept_fassung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.konzept_fassung konzept_fassung_standort_id_vorgaenger_id_fkey: FOREIGN KEY (standort_id, vorgaenger_id) REFERENCES steuerung.konzept_fassung(standort_id, id)
steuerung.konzept_fassung konzept_fassung_version_check: CHECK ((version >= 1))
steuerung.konzept_fassung konzept_fassung_vorgabe_check: CHECK (((char_length(vorgabe) >= 1) AND (char_length(vorgabe) <= 160)))
steuerung.konzept_fassung konzept_fassung_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'INTERN_ABGESTIMMT'::text, 'MIT_BERATUNGSANSAETZEN_ABGESTIMMT'::text, 'LENKUNGSGRUPPE_BESCHLOSSEN'::text, 'EINGEREICHT'::text, 'ZUR_KENNTNIS'::text, 'NACHBESSERUNG'::text, 'GUELTIG'::text, 'ABGELOEST'::text])))
steuerung.konzept_kapitel konzept_kapitel_erklaert_check: CHECK ((cardinality(erklaert) <= 200))
steuerung.konzept_kapitel konzept_kapitel_felder_check: CHECK (((jsonb_typeof(felder) = 'object'::text) AND (octet_length((felder)::text) <= 300000)))
steuerung.konzept_kapitel konzept_kapitel_kapitel_check: CHECK ((kapitel ~ '^[A-Z_]{3,40}$'::text))
steuerung.konzept_kapitel konzept_kapitel_pkey: PRIMARY KEY (standort_id, fassung_id, kapitel)
steuerung.konzept_kapitel konzept_kapitel_standort_id_fassung_id_fkey: FOREIGN KEY (standort_id, fassung_id) REFERENCES steuerung.konzept_fassung(standort_id, id)
steuerung.konzept_kapitel konzept_kapitel_version_check: CHECK ((version >= 1))
steuerung.konzept_kapitel konzept_kapitel_zeilen_check: CHECK (((jsonb_typeof(zeilen) = 'array'::text) AND (jsonb_array_length(zeilen) <= 80) AND (octet_length((zeilen)::text) <= 600000)))
steuerung.landesthema landesthema_beschreibung_check: CHECK (((char_length(beschreibung) >= 1) AND (char_length(beschreibung) <= 3000)))
steuerung.landesthema landesthema_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.landesthema landesthema_pkey: PRIMARY KEY (id)
steuerung.landesthema landesthema_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
steuerung.landesthema landesthema_version_check: CHECK ((version >= 1))
steuerung.massnahme massnahme_betrag_cent_check: CHECK (((betrag_cent >= 0) AND (betrag_cent <= '100000000000'::bigint)))
steuerung.massnahme massnahme_check: CHECK (((zustand = ANY (ARRAY['UMGESETZT'::text, 'ENTFALLEN'::text])) = ((abgeschlossen_am IS NOT NULL) AND (ergebnis IS NOT NULL))))
steuerung.massnahme massnahme_ergebnis_check: CHECK (((char_length(ergebnis) >= 1) AND (char_length(ergebnis) <= 1000)))
steuerung.massnahme massnahme_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.massnahme massnahme_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 1000)))
steuerung.massnahme massnahme_pkey: PRIMARY KEY (standort_id, id)
steuerung.massnahme massnahme_ressourcen_check: CHECK (((char_length(ressourcen) >= 1) AND (char_length(ressourcen) <= 500)))
steuerung.massnahme massnahme_standort_id_beschluss_id_fkey: FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss(standort_id, id)
steuerung.massnahme massnahme_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.massnahme massnahme_verantwortlich_check: CHECK (((char_length(verantwortlich) >= 1) AND (char_length(verantwortlich) <= 160)))
steuerung.massnahme massnahme_zustand_check: CHECK ((zustand = ANY (ARRAY['GEPLANT'::text, 'LAEUFT'::text, 'UMGESETZT'::text, 'ENTFALLEN'::text])))
steuerung.registereintrag registereintrag_art_check: CHECK ((art = ANY (ARRAY['ZUSAMMENARBEIT'::text, 'FACHBEREICH'::text, 'BEFUGNIS'::text, 'ERKLAERUNG'::text, 'BETEILIGUNG'::text, 'GEMEINSAMES_KONZEPT'::text, 'BERICHT'::text, 'AUSWERTUNG'::text, 'FORTBILDUNG'::text, 'PROZESSBEGLEITUNG'::text, 'VERANSTALTUNG'::text, 'PRODUKT'::text])))
steuerung.registereintrag registereintrag_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.registereintrag registereintrag_felder_check: CHECK (((jsonb_typeof(felder) = 'object'::text) AND (octet_length((felder)::text) <= 60000)))
steuerung.registereintrag registereintrag_pkey: PRIMARY KEY (standort_id, id)
steuerung.registereintrag registereintrag_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.registereintrag registereintrag_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 160)))
steuerung.registereintrag registereintrag_version_check: CHECK ((version >= 1))
steuerung.rueckmeldung rueckmeldung_anlass_check: CHECK ((anlass = ANY (ARRAY['GESICHTET'::text, 'BESCHLOSSEN'::text, 'UMGESETZT'::text, 'ABGELEHNT'::text, 'ESKALIERT'::text, 'ANTWORT'::text])))
steuerung.rueckmeldung rueckmeldung_check: CHECK (((thema_id IS NULL) <> (hinweis_id IS NULL)))
steuerung.rueckmeldung rueckmeldung_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 4000)))
steuerung.rueckmeldung rueckmeldung_pkey: PRIMARY KEY (standort_id, id)
steuerung.rueckmeldung rueckmeldung_standort_id_hinweis_id_fkey: FOREIGN KEY (standort_id, hinweis_id) REFERENCES steuerung.systemhinweis(standort_id, id)
steuerung.rueckmeldung rueckmeldung_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.schnittstellenanalyse schnittstellenanalyse_check: CHECK (((zustand = 'IN_ARBEIT'::text) OR ((massnahme IS NOT NULL) AND (verantwortlich IS NOT NULL))))
steuerung.schnittstellenanalyse schnittstellenanalyse_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.schnittstellenanalyse schnittstellenanalyse_gegenstand_check: CHECK (((char_length(gegenstand) >= 1) AND (char_length(gegenstand) <= 300)))
steuerung.schnittstellenanalyse schnittstellenanalyse_ist_check: CHECK (((char_length(ist) >= 1) AND (char_length(ist) <= 4000)))
steuerung.schnittstellenanalyse schnittstellenanalyse_luecken_check: CHECK (((char_length(luecken) >= 1) AND (char_length(luecken) <= 4000)))
steuerung.schnittstellenanalyse schnittstellenanalyse_massnahme_check: CHECK (((char_length(massnahme) >= 1) AND (char_length(massnahme) <= 4000)))
steuerung.schnittstellenanalyse schnittstellenanalyse_pkey: PRIMARY KEY (standort_id, id, version)
steuerung.schnittstellenanalyse schnittstellenanalyse_seite_a_check: CHECK ((seite_a ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.schnittstellenanalyse schnittstellenanalyse_seite_b_check: CHECK ((seite_b ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.schnittstellenanalyse schnittstellenanalyse_soll_check: CHECK (((char_length(soll) >= 1) AND (char_length(soll) <= 4000)))
steuerung.schnittstellenanalyse schnittstellenanalyse_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.schnittstellenanalyse schnittstellenanalyse_standort_id_kette_id_fkey: FOREIGN KEY (standort_id, kette_id) REFERENCES steuerung.kette(standort_id, id)
steuerung.schnittstellenanalyse schnittstellenanalyse_stelle_a_check: CHECK (((char_length(stelle_a) >= 1) AND (char_length(stelle_a) <= 160)))
steuerung.schnittstellenanalyse schnittstellenanalyse_stelle_b_check: CHECK (((char_length(stelle_b) >= 1) AND (char_length(stelle_b) <= 160)))
steuerung.schnittstellenanalyse schnittstellenanalyse_verantwortlich_check: CHECK (((char_length(verantwortlich) >= 1) AND (char_length(verantwortlich) <= 160)))
steuerung.schnittstellenanalyse schnittstellenanalyse_version_check: CHECK ((version >= 1))
steuerung.schnittstellenanalyse schnittstellenanalyse_vorgehen_check: CHECK (((char_length(vorgehen) >= 1) AND (char_length(vorgehen) <= 2000)))
steuerung.schnittstellenanalyse schnittstellenanalyse_zustand_check: CHECK ((zustand = ANY (ARRAY['IN_ARBEIT'::text, 'VEREINBART'::text, 'UMGESETZT'::text])))
steuerung.selbsteinschaetzung selbsteinschaetzung_fallauswertung_check: CHECK ((fallauswertung = ANY (ARRAY['UMFANGREICH'::text, 'ANSATZWEISE'::text, 'NEIN'::text])))
steuerung.selbsteinschaetzung selbsteinschaetzung_lfd_check: CHECK ((lfd >= 1))
steuerung.selbsteinschaetzung selbsteinschaetzung_pkey: PRIMARY KEY (standort_id, lfd)
steuerung.selbsteinschaetzung selbsteinschaetzung_sitzungen_vorher_check: CHECK (((sitzungen_vorher >= 0) AND (sitzungen_vorher <= 500)))
steuerung.selbsteinschaetzung selbsteinschaetzung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.selbsteinschaetzung selbsteinschaetzung_strukturbeschluss_check: CHECK ((strukturbeschluss = ANY (ARRAY['JA'::text, 'NEIN'::text, 'NICHT_BEURTEILBAR'::text])))
steuerung.signal_uebergangen signal_uebergangen_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.signal_uebergangen signal_uebergangen_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 500)))
steuerung.signal_uebergangen signal_uebergangen_pkey: PRIMARY KEY (standort_id, quartal, schnittstelle, themenbereich)
steuerung.signal_uebergangen signal_uebergangen_quartal_check: CHECK ((quartal ~ '^[0-9]{4}-Q[1-4]$'::text))
steuerung.signal_uebergangen signal_uebergangen_schnittstelle_check: CHECK ((schnittstelle ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.signal_uebergangen signal_uebergangen_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.signal_uebergangen signal_uebergangen_themenbereich_check: CHECK ((themenbereich ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.stellenprofil stellenprofil_abschnitte_check: CHECK (((jsonb_typeof(abschnitte) = 'object'::text) AND (octet_length((abschnitte)::text) <= 200000)))
steuerung.stellenprofil stellenprofil_anlass_check: CHECK (((char_length(anlass) >= 1) AND (char_length(anlass) <= 500)))
steuerung.stellenprofil stellenprofil_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.stellenprofil stellenprofil_pkey: PRIMARY KEY (standort_id, profil, version)
steuerung.stellenprofil stellenprofil_profil_check: CHECK ((profil = ANY (ARRAY['KOORDINATION'::text, 'VERWALTUNGSASSISTENZ'::text, 'CASE_MANAGEMENT'::text, 'BAUSTEIN_3'::text])))
steuerung.stellenprofil stellenprofil_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.stellenprofil stellenprofil_version_check: CHECK ((version >= 1))
steuerung.stellenprofil stellenprofil_vorlage_check: CHECK (((char_length(vorlage) >= 1) AND (char_length(vorlage) <= 40)))
steuerung.stellungnahme stellungnahme_check1: CHECK (((eingegangen_am IS NULL) = (inhalt IS NULL)))
steuerung.stellungnahme stellungnahme_check2: CHECK ((eingegangen_am >= angefragt_am))
steuerung.stellungnahme stellungnahme_check: CHECK ((antwort_bis >= angefragt_am))
steuerung.stellungnahme stellungnahme_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.stellungnahme stellungnahme_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 3000)))
steuerung.stellungnahme stellungnahme_institution_check: CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 120)))
steuerung.stellungnahme stellungnahme_lfd_check: CHECK ((lfd >= 1))
steuerung.stellungnahme stellungnahme_pkey: PRIMARY KEY (standort_id, thema_id, lfd)
steuerung.stellungnahme stellungnahme_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.systemhinweis systemhinweis_check1: CHECK (((zustand <> 'NICHT_WEITERVERFOLGT'::text) OR (grund IS NOT NULL)))
steuerung.systemhinweis systemhinweis_check: CHECK (((zustand = 'GEBUENDELT'::text) = (thema_id IS NOT NULL)))
steuerung.systemhinweis systemhinweis_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.systemhinweis systemhinweis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 2000)))
steuerung.systemhinweis systemhinweis_herkunft_check: CHECK ((herkunft = ANY (ARRAY['AKTE'::text, 'UEBERBLICK'::text])))
steuerung.systemhinweis systemhinweis_huerde_check: CHECK ((huerde ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.systemhinweis systemhinweis_inhalt_check: CHECK (((char_length(inhalt) >= 1) AND (char_length(inhalt) <= 1000)))
steuerung.systemhinweis systemhinweis_institution_check: CHECK (((char_length(institution) >= 1) AND (char_length(institution) <= 120)))
steuerung.systemhinweis systemhinweis_monat_check: CHECK ((EXTRACT(day FROM monat) = (1)::numeric))
steuerung.systemhinweis systemhinweis_pkey: PRIMARY KEY (standort_id, id)
steuerung.systemhinweis systemhinweis_schnittstelle_check: CHECK ((schnittstelle ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.systemhinweis systemhinweis_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.systemhinweis systemhinweis_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.systemhinweis systemhinweis_tage_verloren_check: CHECK (((tage_verloren >= 0) AND (tage_verloren <= 3650)))
steuerung.systemhinweis systemhinweis_themenbereich_check: CHECK ((themenbereich ~ '^[A-Z0-9_]{2,60}$'::text))
steuerung.systemhinweis systemhinweis_ueberblick: CHECK (((herkunft = 'AKTE'::text) OR ((gemeldet_von IS NOT NULL) AND (tage_verloren IS NULL) AND (inhalt IS NOT NULL))))
steuerung.systemhinweis systemhinweis_version_check: CHECK ((version >= 1))
steuerung.systemhinweis systemhinweis_zustand_check: CHECK ((zustand = ANY (ARRAY['NEU'::text, 'GESICHTET'::text, 'GEBUENDELT'::text, 'NICHT_WEITERVERFOLGT'::text])))
steuerung.thema thema_beschreibung_check: CHECK (((char_length(beschreibung) >= 1) AND (char_length(beschreibung) <= 4000)))
steuerung.thema thema_herkunft_check: CHECK ((herkunft = ANY (ARRAY['STEUERUNG'::text, 'HINWEISE'::text])))
steuerung.thema thema_pkey: PRIMARY KEY (standort_id, id)
steuerung.thema thema_prioritaet_check: CHECK ((prioritaet = ANY (ARRAY['HOCH'::text, 'MITTEL'::text, 'NIEDRIG'::text])))
steuerung.thema thema_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.thema thema_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
steuerung.thema thema_version_check: CHECK ((version >= 1))
steuerung.thema thema_weg_check: CHECK ((weg = ANY (ARRAY['OPERATIV_GELOEST'::text, 'BESCHLUSSVORLAGE'::text, 'ARBEITSGRUPPE'::text, 'ENTSCHEIDUNG_EXTERN'::text])))
steuerung.thema thema_zustand_check: CHECK ((zustand = ANY (ARRAY['GEMELDET'::text, 'GESICHTET'::text, 'GEBUENDELT'::text, 'PRIORISIERT'::text, 'IN_PROJEKTGRUPPE'::text, 'LOESUNGSVORSCHLAG'::text, 'BEGLEITGRUPPE_VOTUM'::text, 'LENKUNGSGRUPPE'::text, 'BESCHLOSSEN'::text, 'ZURUECKGESTELLT'::text, 'ABGELEHNT_MIT_RUECKMELDUNG'::text, 'IN_UMSETZUNG'::text, 'UMGESETZT'::text, 'WIRKUNG_GEPRUEFT'::text])))
steuerung.thema_ereignis thema_ereignis_angaben_check: CHECK ((jsonb_typeof(angaben) = 'object'::text))
steuerung.thema_ereignis thema_ereignis_art_check: CHECK ((art ~ '^[A-Z_]{3,40}$'::text))
steuerung.thema_ereignis thema_ereignis_check1: CHECK (((konto_id IS NOT NULL) OR (art = 'WIDERSPRUCH'::text) OR (art ~~ 'ESKALATION\_%'::text)))
steuerung.thema_ereignis thema_ereignis_check2: CHECK (((beschluss_id IS NULL) OR (art = 'BESCHLIESSEN'::text)))
steuerung.thema_ereignis thema_ereignis_check3: CHECK (((art = 'VERANTWORTUNG_UEBERGEBEN'::text) = (uebernimmt IS NOT NULL)))
steuerung.thema_ereignis thema_ereignis_check: CHECK (((nach <> 'ABGELEHNT_MIT_RUECKMELDUNG'::text) OR (NOT (von IS DISTINCT FROM nach)) OR (rueckmeldung IS NOT NULL)))
steuerung.thema_ereignis thema_ereignis_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.thema_ereignis thema_ereignis_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 2000)))
steuerung.thema_ereignis thema_ereignis_lfd_check: CHECK ((lfd >= 1))
steuerung.thema_ereignis thema_ereignis_pkey: PRIMARY KEY (standort_id, thema_id, lfd)
steuerung.thema_ereignis thema_ereignis_rueckmeldung_check: CHECK (((char_length(rueckmeldung) >= 1) AND (char_length(rueckmeldung) <= 4000)))
steuerung.thema_ereignis thema_ereignis_standort_id_beschluss_id_fkey: FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss(standort_id, id)
steuerung.thema_ereignis thema_ereignis_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.thema_kenntnis thema_kenntnis_geteilt_id_fkey: FOREIGN KEY (geteilt_id) REFERENCES steuerung.geteiltes_thema(id)
steuerung.thema_kenntnis thema_kenntnis_pkey: PRIMARY KEY (geteilt_id, standort_id)
steuerung.thema_kenntnis thema_kenntnis_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.thema_uebernahme thema_uebernahme_geteilt_id_fkey: FOREIGN KEY (geteilt_id) REFERENCES steuerung.geteiltes_thema(id)
steuerung.thema_uebernahme thema_uebernahme_pkey: PRIMARY KEY (standort_id, thema_id)
steuerung.thema_uebernahme thema_uebernahme_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.vereinbarung vereinbarung_ablauf_check: CHECK (((char_length(ablauf) >= 1) AND (char_length(ablauf) <= 3000)))
steuerung.vereinbarung vereinbarung_anlagen_check: CHECK (((jsonb_typeof(anlagen) = 'array'::text) AND (jsonb_array_length(anlagen) <= 30)))
steuerung.vereinbarung vereinbarung_art_check: CHECK ((art = ANY (ARRAY['CASE_MANAGEMENT'::text, 'ABH_EBH_JOBCENTER'::text, 'KOMMUNEN'::text, 'WEITERE'::text])))
steuerung.vereinbarung vereinbarung_check1: CHECK (((zustand = 'ENTWURF'::text) = (unterzeichnet_am IS NULL)))
steuerung.vereinbarung vereinbarung_check2: CHECK (((zustand = 'GEKUENDIGT'::text) = ((gekuendigt_zum IS NOT NULL) AND (grund IS NOT NULL))))
steuerung.vereinbarung vereinbarung_check: CHECK (((ende IS NULL) OR (ende >= beginn)))
steuerung.vereinbarung vereinbarung_daten_check: CHECK (((char_length(daten) >= 1) AND (char_length(daten) <= 3000)))
steuerung.vereinbarung vereinbarung_erklaert_check: CHECK ((cardinality(erklaert) <= 120))
steuerung.vereinbarung vereinbarung_gegenstand_check: CHECK (((char_length(gegenstand) >= 1) AND (char_length(gegenstand) <= 3000)))
steuerung.vereinbarung vereinbarung_grund_check: CHECK (((char_length(grund) >= 1) AND (char_length(grund) <= 1000)))
steuerung.vereinbarung vereinbarung_partner_check: CHECK (((jsonb_typeof(partner) = 'array'::text) AND ((jsonb_array_length(partner) >= 1) AND (jsonb_array_length(partner) <= 30))))
steuerung.vereinbarung vereinbarung_pkey: PRIMARY KEY (standort_id, id)
steuerung.vereinbarung vereinbarung_pruefvermerk_check: CHECK (((char_length(pruefvermerk) >= 1) AND (char_length(pruefvermerk) <= 1000)))
steuerung.vereinbarung vereinbarung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.vereinbarung vereinbarung_standort_id_kette_id_fkey: FOREIGN KEY (standort_id, kette_id) REFERENCES steuerung.kette(standort_id, id)
steuerung.vereinbarung vereinbarung_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 160)))
steuerung.vereinbarung vereinbarung_version_check: CHECK ((version >= 1))
steuerung.vereinbarung vereinbarung_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'UNTERZEICHNET'::text, 'GEKUENDIGT'::text])))
steuerung.veroeffentlichung veroeffentlichung_art_check: CHECK ((art = ANY (ARRAY['GREMIUM'::text, 'SITZUNG'::text, 'VORLAGE'::text])))
steuerung.veroeffentlichung veroeffentlichung_pkey: PRIMARY KEY (standort_id, art, gegenstand_id)
steuerung.veroeffentlichung veroeffentlichung_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.vorlage vorlage_alternativen_check: CHECK (((char_length(alternativen) >= 1) AND (char_length(alternativen) <= 3000)))
steuerung.vorlage vorlage_anlagen_check: CHECK (((jsonb_typeof(anlagen) = 'array'::text) AND (jsonb_array_length(anlagen) <= 20)))
steuerung.vorlage vorlage_art_check: CHECK ((art = ANY (ARRAY['INFORMATION'::text, 'BERATUNG'::text, 'BESCHLUSS'::text])))
steuerung.vorlage vorlage_bemerkung_check: CHECK (((char_length(bemerkung) >= 1) AND (char_length(bemerkung) <= 1000)))
steuerung.vorlage vorlage_check1: CHECK (((ergebnis IS NOT NULL) = (zustand = 'BERATEN'::text)))
steuerung.vorlage vorlage_check2: CHECK (((beschluss_id IS NULL) OR (ergebnis = 'BESCHLOSSEN'::text)))
steuerung.vorlage vorlage_check3: CHECK (((art <> 'BESCHLUSS'::text) OR (vorschlag IS NOT NULL) OR (zustand = ANY (ARRAY['ENTWURF'::text, 'ZURUECKGEZOGEN'::text]))))
steuerung.vorlage vorlage_check: CHECK (((sitzung_id IS NOT NULL) = (zustand = ANY (ARRAY['AUF_TAGESORDNUNG'::text, 'BERATEN'::text]))))
steuerung.vorlage vorlage_ergebnis_check: CHECK ((ergebnis = ANY (ARRAY['BESCHLOSSEN'::text, 'ABGELEHNT'::text, 'KENNTNIS'::text])))
steuerung.vorlage vorlage_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.vorlage vorlage_jahr_check: CHECK (((jahr >= 2000) AND (jahr <= 2199)))
steuerung.vorlage vorlage_kosten_check: CHECK (((char_length(kosten) >= 1) AND (char_length(kosten) <= 1000)))
steuerung.vorlage vorlage_nr_check: CHECK ((nr >= 1))
steuerung.vorlage vorlage_pkey: PRIMARY KEY (standort_id, id)
steuerung.vorlage vorlage_sachverhalt_check: CHECK (((char_length(sachverhalt) >= 1) AND (char_length(sachverhalt) <= 5000)))
steuerung.vorlage vorlage_standort_id_beschluss_id_fkey: FOREIGN KEY (standort_id, beschluss_id) REFERENCES steuerung.beschluss(standort_id, id) ON DELETE SET NULL (beschluss_id)
steuerung.vorlage vorlage_standort_id_gremium_id_fkey: FOREIGN KEY (standort_id, gremium_id) REFERENCES steuerung.gremium(standort_id, id)
steuerung.vorlage vorlage_standort_id_gremium_id_sitzung_id_fkey: FOREIGN KEY (standort_id, gremium_id, sitzung_id) REFERENCES steuerung.gremiensitzung(standort_id, gremium_id, id)
steuerung.vorlage vorlage_standort_id_jahr_nr_key: UNIQUE (standort_id, jahr, nr)
steuerung.vorlage vorlage_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.vorlage vorlage_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 200)))
steuerung.vorlage vorlage_version_check: CHECK ((version >= 1))
steuerung.vorlage vorlage_vorschlag_check: CHECK (((char_length(vorschlag) >= 1) AND (char_length(vorschlag) <= 3000)))
steuerung.vorlage vorlage_zustand_check: CHECK ((zustand = ANY (ARRAY['ENTWURF'::text, 'FREIGEGEBEN'::text, 'AUF_TAGESORDNUNG'::text, 'BERATEN'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.wirkung wirkung_check1: CHECK (((grundlage = 'AUSZAEHLUNG'::text) = ((gezaehlt IS NOT NULL) AND (quelle IS NOT NULL))))
steuerung.wirkung wirkung_check2: CHECK (((grundlage = 'HINWEISE'::text) OR ((vorher_betroffen <= vorher_faelle) AND (nachher_betroffen <= nachher_faelle))))
steuerung.wirkung wirkung_check: CHECK (((vorher_von <= vorher_bis) AND (vorher_bis < nachher_von) AND (nachher_von <= nachher_bis) AND (nachher_bis < am)))
steuerung.wirkung wirkung_ergebnis_check: CHECK ((ergebnis = ANY (ARRAY['HINWEIS'::text, 'KEINE'::text, 'OFFEN'::text])))
steuerung.wirkung wirkung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.wirkung wirkung_gezaehlt_check: CHECK (((char_length(gezaehlt) >= 1) AND (char_length(gezaehlt) <= 300)))
steuerung.wirkung wirkung_grundlage_check: CHECK ((grundlage = ANY (ARRAY['HINWEISE'::text, 'AUSZAEHLUNG'::text])))
steuerung.wirkung wirkung_lfd_check: CHECK ((lfd >= 1))
steuerung.wirkung wirkung_nachher_betroffen_check: CHECK (((nachher_betroffen >= 0) AND (nachher_betroffen <= 1000000)))
steuerung.wirkung wirkung_nachher_faelle_check: CHECK (((nachher_faelle >= 0) AND (nachher_faelle <= 1000000)))
steuerung.wirkung wirkung_nachher_tage_check: CHECK (((nachher_tage >= (0)::numeric) AND (nachher_tage <= (3650)::numeric)))
steuerung.wirkung wirkung_pkey: PRIMARY KEY (standort_id, thema_id, lfd)
steuerung.wirkung wirkung_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 300)))
steuerung.wirkung wirkung_standort_id_thema_id_fkey: FOREIGN KEY (standort_id, thema_id) REFERENCES steuerung.thema(standort_id, id)
steuerung.wirkung wirkung_vorher_betroffen_check: CHECK (((vorher_betroffen >= 0) AND (vorher_betroffen <= 1000000)))
steuerung.wirkung wirkung_vorher_faelle_check: CHECK (((vorher_faelle >= 0) AND (vorher_faelle <= 1000000)))
steuerung.wirkung wirkung_vorher_tage_check: CHECK (((vorher_tage >= (0)::numeric) AND (vorher_tage <= (3650)::numeric)))
steuerung.wissen wissen_pkey: PRIMARY KEY (standort_id, id)
steuerung.wissen wissen_standort_id_fachfrage_id_fkey: FOREIGN KEY (standort_id, fachfrage_id) REFERENCES steuerung.fachfrage(standort_id, id)
steuerung.wissen wissen_standort_id_fkey: FOREIGN KEY (standort_id) REFERENCES stamm.standort(id)
steuerung.wissen wissen_suchtext_check: CHECK ((char_length(suchtext) <= 12000))
steuerung.wissen wissen_thema_check: CHECK ((thema = ANY (ARRAY['AUFENTHALTSSICHERUNG'::text, 'CHANCEN_AUFENTHALTSRECHT'::text, 'EINBUERGERUNG'::text, 'IDENTITAET_PASS'::text, 'ARBEIT_AUSBILDUNG'::text, 'FAMILIE'::text, 'ABLAUF'::text, 'SONSTIGES'::text])))
steuerung.wissen wissen_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
steuerung.wissen wissen_version_check: CHECK ((version >= 1))
steuerung.wissen wissen_zustand_check: CHECK ((zustand = ANY (ARRAY['GILT'::text, 'ZURUECKGEZOGEN'::text])))
steuerung.wissen_fassung wissen_fassung_anlass_check: CHECK (((char_length(anlass) >= 1) AND (char_length(anlass) <= 500)))
steuerung.wissen_fassung wissen_fassung_antwort_check: CHECK (((char_length(antwort) >= 1) AND (char_length(antwort) <= 4000)))
steuerung.wissen_fassung wissen_fassung_check1: CHECK (((version = 1) OR (anlass IS NOT NULL)))
steuerung.wissen_fassung wissen_fassung_check: CHECK ((pruefen_am > stand))
steuerung.wissen_fassung wissen_fassung_erklaert_check: CHECK ((cardinality(erklaert) <= 60))
steuerung.wissen_fassung wissen_fassung_frage_check: CHECK (((char_length(frage) >= 1) AND (char_length(frage) <= 4000)))
steuerung.wissen_fassung wissen_fassung_pkey: PRIMARY KEY (standort_id, wissen_id, version)
steuerung.wissen_fassung wissen_fassung_quelle_check: CHECK (((char_length(quelle) >= 1) AND (char_length(quelle) <= 300)))
steuerung.wissen_fassung wissen_fassung_standort_id_wissen_id_fkey: FOREIGN KEY (standort_id, wissen_id) REFERENCES steuerung.wissen(standort_id, id)
steuerung.wissen_fassung wissen_fassung_titel_check: CHECK (((char_length(titel) >= 1) AND (char_length(titel) <= 120)))
steuerung.wissen_fassung wissen_fassung_version_check: CHECK ((version >= 1))
steuerung.wissen_fassung wissen_fassung_zustand_check: CHECK ((zustand = ANY (ARRAY['GILT'::text, 'ZURUECKGEZOGEN'::text])))
technik.datei datei_ablage_id_fkey: FOREIGN KEY (ablage_id) REFERENCES steuerung.ablage(id) ON DELETE CASCADE
technik.datei datei_art_check: CHECK ((art = ANY (ARRAY['PDF'::text, 'PNG'::text, 'JPEG'::text, 'DOCX'::text, 'XLSX'::text, 'ODT'::text, 'TEXT'::text])))
technik.datei datei_foerderfall_id_fkey: FOREIGN KEY (foerderfall_id) REFERENCES foerderung.foerderfall(id)
technik.datei datei_groesse_check: CHECK ((groesse > 0))
technik.datei datei_klasse_check: CHECK ((klasse = ANY (ARRAY['identitaet'::text, 'inhalt'::text, 'besonders'::text])))
technik.datei datei_mandant_id_fkey: FOREIGN KEY (stelle_id) REFERENCES stamm.mandant(id)
technik.datei datei_pkey: PRIMARY KEY (mandant_id, id)
technik.datei datei_stuecke_check: CHECK ((stuecke > 0))
technik.datei datei_subjekt: CHECK ((num_nonnulls(akte_id, person_id, foerderfall_id, ablage_id) = 1))
technik.datei datei_virenpruefung_check: CHECK ((virenpruefung ~ '^[A-Z0-9_]{2,40}$'::text))
technik.datei_stueck datei_stueck_mandant_id_datei_id_fkey: FOREIGN KEY (mandant_id, datei_id) REFERENCES technik.datei(mandant_id, id) ON DELETE CASCADE
technik.datei_stueck datei_stueck_nummer_check: CHECK ((nummer >= 0))
technik.datei_stueck datei_stueck_pkey: PRIMARY KEY (mandant_id, datei_id, nummer)
technik.idempotenz idempotenz_pkey: PRIMARY KEY (konto_id, schluessel)
technik.idempotenz idempotenz_schluessel_check: CHECK (((char_length(schluessel) >= 8) AND (char_length(schluessel) <= 100)))
technik.installation installation_art_check: CHECK ((art = ANY (ARRAY['demo'::text, 'echt'::text])))
technik.installation installation_einzig_check: CHECK (einzig)
technik.installation installation_pkey: PRIMARY KEY (einzig)
technik.mail_ausgang mail_ausgang_check: CHECK ((num_nonnulls(empfaenger_konto_id, empfaenger_adresse) = 1))
technik.mail_ausgang mail_ausgang_empfaenger_adresse_check: CHECK ((((char_length(empfaenger_adresse) >= 3) AND (char_length(empfaenger_adresse) <= 254)) AND (empfaenger_adresse ~ '^[^\s@<>,;"]+@[^\s@<>,;"]+$'::text)))
technik.mail_ausgang mail_ausgang_empfaenger_konto_id_fkey: FOREIGN KEY (empfaenger_konto_id) REFERENCES benutzer.konto(id) ON DELETE CASCADE
technik.mail_ausgang mail_ausgang_fehler_check: CHECK ((fehler ~ '^[A-Z0-9_]{1,60}$'::text))
technik.mail_ausgang mail_ausgang_parameter_check: CHECK (((jsonb_typeof(parameter) = 'object'::text) AND (pg_column_size(parameter) <= 2000)))
technik.mail_ausgang mail_ausgang_pkey: PRIMARY KEY (id)
technik.mail_ausgang mail_ausgang_versuche_check: CHECK (((versuche >= 0) AND (versuche <= 20)))
technik.mail_ausgang mail_ausgang_vorlage_check: CHECK ((vorlage ~ '^[a-z][a-z0-9_]{2,59}$'::text))

-- Indexes
CREATE INDEX abgabe_akte ON fall.abgabe USING btree (mandant_id, akte_id)
CREATE INDEX abgabe_an_offen ON fall.abgabe USING btree (an_mandant_id) WHERE (zustand = ANY (ARRAY['ANGEBOTEN'::text, 'ANGENOMMEN'::text, 'UEBERGEBEN'::text]))
CREATE INDEX abgabe_inhalt_akte ON fall.abgabe_inhalt USING btree (mandant_id, akte_id)
CREATE INDEX abgabe_inhalt_loeschen ON fall.abgabe_inhalt USING btree (loeschen_ab) WHERE (loeschen_ab IS NOT NULL)
CREATE INDEX abgabe_neue_akte ON fall.abgabe USING btree (an_mandant_id, neue_akte_id) WHERE (neue_akte_id IS NOT NULL)
CREATE INDEX abgabe_von ON fall.abgabe USING btree (mandant_id, angeboten_von)
CREATE INDEX ablage_beitrag ON steuerung.ablage USING btree (beitrag_id) WHERE (beitrag_id IS NOT NULL)
CREATE INDEX ablage_sitzung ON steuerung.ablage USING btree (sitzung_id) WHERE (sitzung_id IS NOT NULL)
CREATE INDEX ablage_vereinbarung ON steuerung.ablage USING btree (vereinbarung_id) WHERE (vereinbarung_id IS NOT NULL)
CREATE INDEX ablage_vorlage ON steuerung.ablage USING btree (vorlage_id) WHERE (vorlage_id IS NOT NULL)
CREATE INDEX aenderung_bescheid ON foerderung.aenderung USING btree (bescheid_id) WHERE (bescheid_id IS NOT NULL)
CREATE INDEX aenderung_foerderfall ON foerderung.aenderung USING btree (foerderfall_id, zustand)
CREATE INDEX aenderungsanzeige_ereignis_fall ON foerderung.aenderungsanzeige_ereignis USING btree (foerderfall_id)
CREATE INDEX akte_beteiligte_person ON fall.akte_beteiligte USING btree (mandant_id, person_id, akte_id)
CREATE INDEX akte_loeschen ON fall.akte USING btree (loeschen_ab) WHERE (loeschen_ab IS NOT NULL)
CREATE INDEX akte_loeschvorschau ON fall.akte USING btree (mandant_id, loeschen_ab) WHERE (loeschen_ab IS NOT NULL)
CREATE INDEX akte_offen ON fall.akte USING btree (mandant_id, id) WHERE (zustand <> ALL (ARRAY['GESCHLOSSEN'::text, 'NICHT_AUFGENOMMEN'::text, 'EINWILLIGUNG_WIDERRUFEN'::text]))
CREATE INDEX akte_phase ON fall.akte USING btree (mandant_id, zustand, art, nummer)
CREATE INDEX akte_zugriff_konto ON fall.akte_zugriff USING btree (mandant_id, konto_id, akte_id) INCLUDE (art, gueltig_von, gueltig_bis, gedeckt)
CREATE INDEX akte_zugriff_vertretung ON fall.akte_zugriff USING btree (mandant_id, akte_id, konto_id) WHERE (art = 'VERTRETUNG'::text)
CREATE INDEX aktenfilter_konto ON fall.aktenfilter USING btree (konto_id, mandant_id)
CREATE INDEX amtsvertretung_bis ON foerderung.amtsvertretung USING btree (bis)
CREATE INDEX anbieter_name ON steuerung.anbieter USING btree (standort_id, name, id)
CREATE INDEX anfrage_tabelle_frage ON bericht.anfrage_tabelle USING btree (frage_id)
CREATE INDEX angebot_anbieter ON steuerung.angebot USING btree (standort_id, anbieter_id, id)
CREATE INDEX angebot_begriff ON steuerung.angebot USING gin (suche) WHERE (oeffentlich AND (zustand = 'GUELTIG'::text))
CREATE INDEX angebot_geaendert ON steuerung.angebot USING btree (geaendert)
CREATE INDEX angebot_offen ON steuerung.angebot USING btree (id) INCLUDE (orte_anzahl) WHERE (oeffentlich AND (zustand = 'GUELTIG'::text))
CREATE INDEX angebot_offen_seit ON steuerung.angebot USING btree (geaendert_am, id) INCLUDE (orte_anzahl) WHERE oeffentlich
CREATE INDEX angebot_pflegelink_anbieter ON steuerung.angebot_pflegelink USING btree (standort_id, anbieter_id, gueltig_bis)
CREATE INDEX angebot_stand ON steuerung.angebot USING btree (standort_id, zustand, bestaetigt_am, id)
CREATE INDEX angebot_vorschlag_angebot ON steuerung.angebot_vorschlag USING btree (standort_id, angebot_id, zustand)
CREATE INDEX angebot_vorschlag_stand ON steuerung.angebot_vorschlag USING btree (standort_id, zustand, am, id)
CREATE INDEX angebotsdatei_am ON steuerung.angebotsdatei USING btree (am)
CREATE INDEX angebotsherkunft_ziel ON steuerung.angebotsherkunft USING btree (standort_id, ziel_id)
CREATE INDEX angebotslauf_quelle ON steuerung.angebotslauf USING btree (standort_id, quelle_id, id)
CREATE INDEX angebotslauf_zeile_art ON steuerung.angebotslauf_zeile USING btree (standort_id, lauf_id, art, lfd)
CREATE INDEX anlaufstelle_name ON steuerung.anlaufstelle USING btree (standort_id, name, id)
CREATE INDEX anmeldeversuch_adresse ON benutzer.anmeldeversuch USING btree (adresse_token)
CREATE INDEX anmeldeversuch_alter ON benutzer.anmeldeversuch USING btree (zuletzt_am) WHERE (zuletzt_erfolg_am IS NULL)
CREATE INDEX anmeldeversuch_erfolg ON benutzer.anmeldeversuch USING btree (zuletzt_erfolg_am) WHERE (zuletzt_erfolg_am IS NOT NULL)
CREATE INDEX ansprechperson_stelle ON steuerung.ansprechperson USING btree (standort_id, schnittstelle, stelle)
CREATE INDEX assessment_akte ON fall.assessment USING btree (mandant_id, akte_id, datum)
CREATE INDEX assessment_bereich_besonders ON fall.assessment_bereich USING btree (mandant_id, akte_id) WHERE (besonders IS NOT NULL)
CREATE INDEX aufbewahrung_fall ON foerderung.aufbewahrung USING btree (foerderfall_id)
CREATE INDEX auslastung_zielwert_standort ON stamm.auslastung_zielwert USING btree (standort_id, gueltig_von)
CREATE INDEX austausch_beitrag_frage ON steuerung.austausch_beitrag USING btree (verfasst_von) WHERE ((art = 'FRAGE'::text) AND (zustand = 'VEROEFFENTLICHT'::text))
CREATE INDEX austausch_beitrag_liste ON steuerung.austausch_beitrag USING btree (art, zustand, am)
CREATE INDEX austausch_beitrag_standort ON steuerung.austausch_beitrag USING btree (standort_id, art)
CREATE INDEX austausch_beitrag_vorgelegt ON steuerung.austausch_beitrag USING btree (standort_id) WHERE (zustand = 'VORGELEGT'::text)
CREATE INDEX austausch_rueckmeldung_beitrag ON steuerung.austausch_rueckmeldung USING btree (beitrag_id, art, zustand)
CREATE INDEX austausch_rueckmeldung_offen ON steuerung.austausch_rueckmeldung USING btree (ziel_standort_id, art) WHERE ((zustand = 'OFFEN'::text) AND (art = ANY (ARRAY['ANFRAGE'::text, 'PROBLEM'::text])))
CREATE INDEX austausch_rueckmeldung_zugesagt ON steuerung.austausch_rueckmeldung USING btree (konto_id) WHERE (zustand = 'ZUGESAGT'::text)
CREATE INDEX belegung_einmal ON stamm.sprachmittler_belegung USING gist (sprachmittler_id, tsrange(von, bis))
CREATE INDEX bericht_konto ON bericht.bericht USING btree (konto_id)
CREATE INDEX bericht_land ON bericht.bericht USING btree (fuer) WHERE (fuer = 'LAND'::text)
CREATE INDEX bericht_standort ON bericht.bericht USING btree (standort_id)
CREATE INDEX berichtigung_ereignis_fall ON foerderung.berichtigung_ereignis USING btree (foerderfall_id)
CREATE INDEX berichtigung_foerderfall ON foerderung.berichtigung USING btree (foerderfall_id)
CREATE INDEX berichtigung_gegenstand ON foerderung.berichtigung USING btree (gegenstand_id) WHERE (gezeichnet_von IS NOT NULL)
CREATE INDEX beschluss_offen ON steuerung.beschluss USING btree (standort_id, faellig) WHERE (zustand = ANY (ARRAY['BESCHLOSSEN'::text, 'IN_UMSETZUNG'::text]))
CREATE INDEX beschluss_sitzung ON steuerung.beschluss USING btree (standort_id, sitzung_id)
CREATE INDEX besetzung_bericht ON foerderung.besetzung USING btree (baustein, standort_id, gueltig_von)
CREATE INDEX besetzung_standort_id_baustein_daterange_excl ON foerderung.besetzung USING gist (standort_id, baustein, daterange(gueltig_von, gueltig_bis, '[]'::text)) WHERE ((ersetzt_am IS NULL) AND (stelle_id IS NULL))
CREATE INDEX besetzung_stelle ON foerderung.besetzung USING btree (stelle_id) WHERE (stelle_id IS NOT NULL)
CREATE INDEX beteiligte_besonders_besonders ON fall.beteiligte_besonders USING btree (mandant_id, akte_id) WHERE (besonders IS NOT NULL)
CREATE INDEX betroffenenantrag_akte ON fall.betroffenenantrag USING btree (mandant_id, akte_id)
CREATE INDEX betroffenenantrag_eingang ON fall.betroffenenantrag USING btree (mandant_id, eingang DESC, id)
CREATE INDEX betroffenenantrag_offen ON fall.betroffenenantrag USING btree (mandant_id, eingang, id) WHERE (beantwortet_am IS NULL)
CREATE INDEX clearing_modell_standort ON stamm.clearing_modell USING btree (standort_id, gueltig_von)
CREATE INDEX datei_akte ON technik.datei USING btree (mandant_id, akte_id) WHERE (akte_id IS NOT NULL)
CREATE INDEX datei_besonders ON technik.datei USING btree (mandant_id, akte_id) WHERE ((klasse = 'besonders'::text) AND (akte_id IS NOT NULL))
CREATE INDEX datei_foerderfall ON technik.datei USING btree (mandant_id, foerderfall_id) WHERE (foerderfall_id IS NOT NULL)
CREATE INDEX datei_person ON technik.datei USING btree (mandant_id, person_id) WHERE (person_id IS NOT NULL)
CREATE INDEX einarbeitung_erledigt_konto ON steuerung.einarbeitung_erledigt USING btree (konto_id)
CREATE INDEX einmalcode_alter ON benutzer.verbrauchter_einmalcode USING btree (verbraucht_am)
CREATE INDEX eintrag_mandant ON ONLY protokoll.eintrag USING btree (mandant_id, zeit)
CREATE INDEX eintrag_objekt ON ONLY protokoll.eintrag USING btree (mandant_id, objekt_id, zeit)
CREATE INDEX einwilligung_ablauf ON fall.einwilligung USING btree (mandant_id, akte_id, gueltig_bis) WHERE ((entscheidung = 'ERTEILT'::text) AND (widerrufen_am IS NULL) AND (ersetzt_durch IS NULL))
CREATE INDEX einwilligung_akte ON fall.einwilligung USING btree (mandant_id, akte_id)
CREATE INDEX einwilligung_widerrufen ON fall.einwilligung USING btree (mandant_id, akte_id) WHERE (widerrufen_am IS NOT NULL)
CREATE INDEX entwurf_alter ON fall.entwurf USING btree (geaendert_am)
CREATE INDEX entwurf_alter ON foerderung.entwurf USING btree (geaendert_am)
CREATE INDEX entwurf_alter ON steuerung.entwurf USING btree (geaendert_am)
CREATE INDEX ereignis_ruhen ON fall.ereignis USING btree (mandant_id, akte_id, lfd) WHERE (art = ANY (ARRAY['RUHEND_GESETZT'::text, 'FORTGEFUEHRT'::text]))
CREATE INDEX ereignis_zeitleiste ON fall.ereignis USING btree (mandant_id, akte_id, wirksam_am DESC, lfd DESC)
CREATE INDEX eskalation_eingang ON steuerung.eskalation USING btree (antwort_bis, id) WHERE (eingereicht_am IS NOT NULL)
CREATE INDEX eskalation_landesthema ON steuerung.eskalation USING btree (landesthema_id) WHERE (landesthema_id IS NOT NULL)
CREATE INDEX eskalation_standort ON steuerung.eskalation USING btree (standort_id, vorgeschlagen_am DESC, id)
CREATE INDEX fachfrage_gestellt_von ON steuerung.fachfrage USING btree (standort_id, gestellt_von) WHERE ((zustand = ANY (ARRAY['GESTELLT'::text, 'ANGENOMMEN'::text, 'ZURUECKGEFRAGT'::text])) OR ((zustand = 'BEANTWORTET'::text) AND (gelesen_am IS NULL)))
CREATE INDEX fachfrage_mandant ON steuerung.fachfrage USING btree (standort_id, mandant_id, id)
CREATE INDEX fachfrage_offen ON steuerung.fachfrage USING btree (standort_id, id) WHERE (zustand = ANY (ARRAY['GESTELLT'::text, 'ANGENOMMEN'::text, 'ZURUECKGEFRAGT'::text]))
CREATE INDEX fallanalyse_akte ON fall.fallanalyse USING btree (mandant_id, akte_id, am)
CREATE INDEX fallanalyse_aufgabe_akte ON fall.fallanalyse_aufgabe USING btree (mandant_id, akte_id, fallanalyse_id)
CREATE INDEX fallanalyse_beitrag_akte ON fall.fallanalyse_beitrag USING btree (mandant_id, akte_id, fallanalyse_id)
CREATE INDEX fallanalyse_teilnahme_akte ON fall.fallanalyse_teilnahme USING btree (mandant_id, akte_id, fallanalyse_id)
CREATE INDEX fallanalyse_teilnahme_konto ON fall.fallanalyse_teilnahme USING btree (mandant_id, konto_id, gueltig_bis)
CREATE INDEX fallanfrage_adresse ON fall.fallanfrage USING btree (erfasst_am) WHERE (adresse_token IS NOT NULL)
CREATE INDEX fallanfrage_beantwortet ON fall.fallanfrage USING btree (mandant_id, beantwortet_am) WHERE (zustand <> 'OFFEN'::text)
CREATE INDEX fallanfrage_eingang ON fall.fallanfrage USING btree (mandant_id, erfasst_am)
CREATE INDEX fallanfrage_loeschen ON fall.fallanfrage USING btree (loeschen_ab)
CREATE INDEX fallanfrage_offen ON fall.fallanfrage USING btree (mandant_id, rueckruf_bis) WHERE (zustand = 'OFFEN'::text)
CREATE INDEX fallformat_quartal ON bericht.fallformat USING btree (standort_id, quartal)
CREATE INDEX foerderfall_jahr ON foerderung.foerderfall USING btree (foerderjahr, standort_id)
CREATE INDEX foerdersumme_jahr ON foerderung.foerdersumme USING btree (foerderjahr, standort_id)
CREATE INDEX fortbildung_teilnahme_konto ON steuerung.fortbildung_teilnahme USING btree (konto_id)
CREATE INDEX fremdanteil_standort ON foerderung.fremdanteil USING btree (standort_id)
CREATE INDEX geteilt_frage_thema ON steuerung.geteilt_frage USING btree (geteilt_id, am)
CREATE INDEX geteiltes_thema_neueste ON steuerung.geteiltes_thema USING btree (monat DESC, id) WHERE (zustand = 'GETEILT'::text)
CREATE INDEX geteiltes_thema_verbindung ON steuerung.geteiltes_thema USING btree (huerde, schnittstelle, standort_id) WHERE (zustand = 'GETEILT'::text)
CREATE INDEX gremiensitzung_gremium ON steuerung.gremiensitzung USING btree (standort_id, gremium_id, datum)
CREATE INDEX gremium_aufgabe_gremium ON steuerung.gremium_aufgabe USING btree (standort_id, gremium_id, sitzung_id)
CREATE INDEX gremium_aufgabe_offen ON steuerung.gremium_aufgabe USING btree (standort_id, faellig) WHERE (erledigt_am IS NULL)
CREATE INDEX herkunft_akte ON fall.herkunft USING btree (mandant_id, akte_id)
CREATE INDEX herkunft_kontakt ON fall.herkunft USING btree (mandant_id, kontakt_id) WHERE (kontakt_id IS NOT NULL)
CREATE INDEX hinweis_melder_konto ON steuerung.hinweis_melder USING btree (standort_id, konto_id)
CREATE INDEX idempotenz_alter ON technik.idempotenz USING btree (erzeugt_am)
CREATE INDEX kalender_zugang_konto ON fall.kalender_zugang USING btree (konto_id)
CREATE INDEX kindeswohl_akte ON fall.kindeswohl USING btree (mandant_id, akte_id)
CREATE INDEX kindeswohl_schritt_pfad ON fall.kindeswohl_schritt USING btree (mandant_id, akte_id, kindeswohl_id)
CREATE INDEX kleine_anfrage_frist ON bericht.kleine_anfrage USING btree (frist, id)
CREATE INDEX kofinanzierung_fall ON foerderung.kofinanzierung USING btree (foerderfall_id)
CREATE INDEX kommune_nachfolger ON stamm.kommune USING btree (nachfolger_id)
CREATE INDEX kommune_standort ON stamm.kommune USING btree (standort_id)
CREATE INDEX kontakt_akte ON fall.kontakt USING btree (mandant_id, akte_id, datum)
CREATE INDEX kontakt_erfasst ON fall.kontakt USING btree (erfasst_von, mandant_id, erfasst_tag) INCLUDE (datum, vom_papier)
CREATE INDEX kontingent_bericht ON foerderung.kontingent USING btree (baustein, standort_id, gueltig_von)
CREATE INDEX kontingent_standort_id_baustein_daterange_excl ON foerderung.kontingent USING gist (standort_id, baustein, daterange(gueltig_von, gueltig_bis, '[]'::text)) WHERE (ersetzt_am IS NULL)
CREATE INDEX konto_deaktiviert ON benutzer.konto USING btree (deaktiviert_am) WHERE (deaktiviert_am IS NOT NULL)
CREATE INDEX konzept_ereignis_beschluss ON steuerung.konzept_ereignis USING btree (standort_id, beschluss_id) WHERE (beschluss_id IS NOT NULL)
CREATE INDEX landesthema_neueste ON steuerung.landesthema USING btree (angelegt_am DESC, id)
CREATE INDEX letztempfaenger_meldung_mandant ON foerderung.letztempfaenger_meldung USING btree (mandant_id)
CREATE INDEX lieferung_bericht ON bericht.lieferung USING btree (bericht_id)
CREATE INDEX lieferung_empfaenger_konto ON bericht.lieferung_empfaenger USING btree (konto_id)
CREATE INDEX lieferung_faellig ON bericht.lieferung USING btree (naechste_am) WHERE (beendet_am IS NULL)
CREATE INDEX loeschsperre_akte ON fall.loeschsperre USING btree (mandant_id, akte_id, gesperrt_bis)
CREATE INDEX mail_ausgang_alter ON technik.mail_ausgang USING btree (erzeugt_am)
CREATE INDEX mail_ausgang_offen ON technik.mail_ausgang USING btree (erzeugt_am) WHERE (gesendet_am IS NULL)
CREATE INDEX mandant_standort ON stamm.mandant USING btree (standort_id)
CREATE INDEX massnahme_beschluss ON steuerung.massnahme USING btree (standort_id, beschluss_id) WHERE (beschluss_id IS NOT NULL)
CREATE INDEX massnahme_offen ON steuerung.massnahme USING btree (standort_id, faellig) WHERE (zustand = ANY (ARRAY['GEPLANT'::text, 'LAEUFT'::text]))
CREATE INDEX massnahme_thema ON steuerung.massnahme USING btree (standort_id, thema_id)
CREATE INDEX meldeabfrage_frist ON foerderung.meldeabfrage USING btree (frist DESC, id)
CREATE INDEX meldeabfrage_reihe ON foerderung.meldeabfrage USING btree (reihe_id, stichtag DESC)
CREATE INDEX meldeschritt_meldung ON foerderung.meldeschritt USING btree (abfrage_id, standort_id, erfasst_am)
CREATE INDEX meldung_standort ON foerderung.meldung USING btree (standort_id, abfrage_id)
CREATE INDEX mitgliedschaft_konto ON benutzer.mitgliedschaft USING btree (konto_id)
CREATE INDEX mitgliedschaft_mandant ON benutzer.mitgliedschaft USING btree (mandant_id, rolle)
CREATE INDEX mitgliedschaft_standort ON benutzer.mitgliedschaft USING btree (standort_id)
CREATE INDEX nachweis_loeschen ON fall.nachweis USING btree (loeschen_ab)
CREATE INDEX nachweis_nummer ON fall.nachweis USING btree (mandant_id, akte_nummer)
CREATE INDEX netzwerk_helfer_akte ON fall.netzwerk_helfer USING btree (mandant_id, akte_id)
CREATE INDEX offene_ausgabe_liste ON bericht.offene_ausgabe USING btree (zustand, erfasst_am DESC, id)
CREATE INDEX offenlegung_akte ON fall.offenlegung USING btree (mandant_id, akte_id)
CREATE INDEX papier_erreichbarkeit_konto ON fall.papier_erreichbarkeit USING btree (konto_id)
CREATE INDEX parallelfall_kennung_token ON fall.parallelfall_kennung USING btree (standort_id, token)
CREATE INDEX partnerzugang_standort ON benutzer.partnerzugang USING btree (standort_id)
CREATE INDEX partnerzugang_stelle ON benutzer.partnerzugang USING btree (partnerstelle_id)
CREATE INDEX person_suche_person ON fall.person_suche USING btree (mandant_id, person_id)
CREATE INDEX person_verschieden_b ON fall.person_verschieden USING btree (mandant_id, person_b)
CREATE INDEX person_zusammenfuehrung_kopie_person ON fall.person_zusammenfuehrung USING btree (mandant_id, person_id)
CREATE INDEX person_zusammenfuehrung_kopie_ziel ON fall.person_zusammenfuehrung USING btree (mandant_id, ziel_person_id)
CREATE INDEX person_zusammenfuehrung_person ON fall.person_zusammenfuehrung USING btree (mandant_id, person_id) WHERE (aufgehoben_am IS NULL)
CREATE INDEX person_zusammenfuehrung_ziel ON fall.person_zusammenfuehrung USING btree (mandant_id, ziel_person_id) WHERE (aufgehoben_am IS NULL)
CREATE INDEX rate_bank ON foerderung.rate USING btree (bank_id) WHERE (bank_id IS NOT NULL)
CREATE INDEX rate_bescheid ON foerderung.rate USING btree (bescheid_id)
CREATE INDEX rate_haushaltsjahr ON foerderung.rate USING btree (haushaltsjahr, zustand)
CREATE INDEX rate_lauf ON foerderung.rate USING btree (lauf_id) WHERE (lauf_id IS NOT NULL)
CREATE INDEX rate_zustand ON foerderung.rate USING btree (zustand, termin, standort_id)
CREATE INDEX rechenlauf_neueste ON bericht.rechenlauf USING btree (gestartet_am DESC)
CREATE INDEX rechtskreis_eintrag_akte ON fall.rechtskreis_eintrag USING btree (mandant_id, akte_id)
CREATE INDEX rechtskreis_zurueckstellung_akte ON fall.rechtskreis_zurueckstellung USING btree (mandant_id, akte_id)
CREATE INDEX regelpruefung_standort ON stamm.regelpruefung USING btree (standort_id, regel, geprueft_am)
CREATE INDEX registereintrag_jahr ON steuerung.registereintrag USING btree (standort_id, art, tag)
CREATE INDEX rueckmeldung_konto ON steuerung.rueckmeldung USING btree (standort_id, konto_id, am)
CREATE INDEX rueckmeldung_thema ON steuerung.rueckmeldung USING btree (standort_id, thema_id) WHERE (thema_id IS NOT NULL)
CREATE INDEX sammeleintrag_am ON fall.sammeleintrag USING btree (mandant_id, am) WHERE (ersetzt_am IS NULL)
CREATE INDEX schritt_akte ON fall.schritt USING btree (mandant_id, akte_id)
CREATE INDEX schritt_ziel ON fall.schritt USING btree (mandant_id, ziel_id)
CREATE INDEX siegel_lauf ON protokoll.siegel USING btree (epoche, tx_bis, kette)
CREATE INDEX sitzung_ende ON benutzer.sitzung USING btree (absolut_bis)
CREATE INDEX sitzung_konto ON benutzer.sitzung USING btree (konto_id)
CREATE INDEX sprachmittler_belegung_tag ON stamm.sprachmittler_belegung USING btree (sprachmittler_id, von)
CREATE INDEX sprachmittler_standort ON stamm.sprachmittler USING btree (standort_id, mandant_id)
CREATE INDEX sprachmittlung_akte ON fall.sprachmittlung USING btree (mandant_id, akte_id, tag)
CREATE INDEX stelle_standort ON foerderung.stelle USING btree (standort_id, baustein)
CREATE INDEX stellen_import_datei ON foerderung.stellen_import USING btree (datei_hash)
CREATE INDEX summe_land ON bericht.summe USING btree (art, schnitt, quartal) INCLUDE (standort_id, code, erfasst_quartal, wert)
CREATE INDEX summe_offen_mandant ON bericht.summe_offen USING btree (mandant_id)
CREATE INDEX summe_standort ON bericht.summe USING btree (standort_id, art, schnitt, quartal) INCLUDE (kommune_id, mandant_id, code, erfasst_quartal, wert)
CREATE INDEX summenstand_land ON bericht.summenstand USING btree (art, quartal) INCLUDE (standort_id, stand)
CREATE INDEX summenstand_standort ON bericht.summenstand USING btree (standort_id, art, quartal) INCLUDE (mandant_id, stand)
CREATE INDEX systemhinweis_stand ON steuerung.systemhinweis USING btree (standort_id, zustand, monat)
CREATE INDEX systemhinweis_thema ON steuerung.systemhinweis USING btree (standort_id, thema_id) WHERE (thema_id IS NOT NULL)
CREATE INDEX thema_ereignis_beschluss ON steuerung.thema_ereignis USING btree (standort_id, beschluss_id) WHERE (beschluss_id IS NOT NULL)
CREATE INDEX thema_stand ON steuerung.thema USING btree (standort_id, zustand, id)
CREATE INDEX thema_uebernahme_geteilt ON steuerung.thema_uebernahme USING btree (standort_id, geteilt_id)
CREATE INDEX uebergabe_akte ON fall.uebergabe USING btree (mandant_id, akte_id)
CREATE INDEX uebergabe_an ON fall.uebergabe USING btree (mandant_id, an_konto_id)
CREATE INDEX uebergabe_inhalt_akte ON fall.uebergabe_inhalt USING btree (mandant_id, akte_id)
CREATE INDEX uebergabe_von ON fall.uebergabe USING btree (mandant_id, von_konto_id)
CREATE INDEX uebertragung_akte ON fall.uebertragung USING btree (mandant_id, akte_id, zeitraum)
CREATE INDEX uebertragung_fall ON foerderung.uebertragung USING btree (foerderfall_id, schritt, gegenstand_id)
CREATE INDEX unterlage_foerderfall ON foerderung.unterlage USING btree (foerderfall_id)
CREATE INDEX unterlage_weiterleitung ON foerderung.unterlage USING btree (weiterleitung_id) WHERE (weiterleitung_id IS NOT NULL)
CREATE INDEX vereinbarung_pruefung ON steuerung.vereinbarung USING btree (standort_id, pruefen_am)
CREATE INDEX verfahren_akte ON fall.verfahren USING btree (mandant_id, akte_id)
CREATE INDEX veroeffentlichung_kennzahl ON bericht.veroeffentlichung USING btree (kennzahl, standort_id, erfasst_am DESC)
CREATE INDEX veroeffentlichung_standort ON bericht.veroeffentlichung USING btree (standort_id, erfasst_am DESC)
CREATE INDEX vertretung_absprache_akte_akte ON fall.vertretung_absprache_akte USING btree (mandant_id, akte_id)
CREATE INDEX vertretung_absprache_konto ON fall.vertretung_absprache USING btree (mandant_id, konto_id)
CREATE INDEX verweis_akte ON fall.verweis USING btree (mandant_id, akte_id)
CREATE INDEX verweis_angebot ON fall.verweis USING btree (vermittelt_am) WHERE ((angebot_id IS NOT NULL) AND (vermittelt_am IS NOT NULL))
CREATE INDEX verweis_eintrag_verweis ON fall.verweis_eintrag USING btree (mandant_id, verweis_id)
CREATE INDEX verweis_link_ablauf ON fall.verweis_link USING btree (gueltig_bis) WHERE (geschlossen_grund IS NULL)
CREATE INDEX verweis_link_eingang ON fall.verweis_link USING btree (partnerstelle_id) WHERE (geschlossen_grund IS NULL)
CREATE INDEX verweis_link_verweis ON fall.verweis_link USING btree (mandant_id, verweis_id)
CREATE INDEX vorlage_beschluss ON steuerung.vorlage USING btree (standort_id, beschluss_id) WHERE (beschluss_id IS NOT NULL)
CREATE INDEX vorlage_gremium ON steuerung.vorlage USING btree (standort_id, gremium_id, jahr, nr)
CREATE INDEX vorlage_sitzung ON steuerung.vorlage USING btree (standort_id, sitzung_id) WHERE (sitzung_id IS NOT NULL)
CREATE INDEX warteliste_akte ON fall.warteliste USING btree (mandant_id, akte_id)
CREATE INDEX warteliste_ende ON fall.warteliste USING btree (mandant_id, ende_am) WHERE (stand <> 'WARTET'::text)
CREATE INDEX weiterleitung_fristen ON foerderung.weiterleitung USING btree (zustand, bis) WHERE (zustand = ANY (ARRAY['UNTERZEICHNET'::text, 'AKTIV'::text]))
CREATE INDEX weiterleitung_letztempfaenger ON foerderung.weiterleitung USING btree (letztempfaenger_id) WHERE (letztempfaenger_id IS NOT NULL)
CREATE INDEX zaehlsatz_mandant ON bericht.zaehlsatz USING btree (mandant_id, art, quartal)
CREATE INDEX zaehlsatz_summe ON bericht.zaehlsatz USING btree (standort_id, art, quartal) INCLUDE (kommune_id, mandant_id, wert)
CREATE INDEX ziel_akte ON fall.ziel USING btree (mandant_id, akte_id)
CREATE INDEX zustellung_konto ON bericht.zustellung USING btree (konto_id, zugestellt_am DESC)
CREATE UNIQUE INDEX abgabe_an ON fall.abgabe USING btree (an_mandant_id, id)
CREATE UNIQUE INDEX abgabe_inhalt_pkey ON fall.abgabe_inhalt USING btree (mandant_id, abgabe_id)
CREATE UNIQUE INDEX abgabe_offen ON fall.abgabe USING btree (mandant_id, akte_id) WHERE (zustand = ANY (ARRAY['ANGEBOTEN'::text, 'ANGENOMMEN'::text]))
CREATE UNIQUE INDEX abgabe_pkey ON fall.abgabe USING btree (mandant_id, id)
CREATE UNIQUE INDEX ablage_pkey ON steuerung.ablage USING btree (id)
CREATE UNIQUE INDEX aenderung_ereignis_pkey ON foerderung.aenderung_ereignis USING btree (aenderung_id, lfd)
CREATE UNIQUE INDEX aenderung_id_foerderfall_id_standort_id_key ON foerderung.aenderung USING btree (id, foerderfall_id, standort_id)
CREATE UNIQUE INDEX aenderung_laufend ON foerderung.aenderung USING btree (foerderfall_id) WHERE (zustand <> ALL (ARRAY['VERWORFEN'::text, 'ERLEDIGT'::text, 'BESTANDSKRAEFTIG'::text]))
CREATE UNIQUE INDEX aenderung_pkey ON foerderung.aenderung USING btree (id)
CREATE UNIQUE INDEX aenderungsanzeige_einmal ON foerderung.aenderungsanzeige USING btree (foerderfall_id, stelle, ab, vorher, nachher) WHERE (art = 'BESETZUNG'::text)
CREATE UNIQUE INDEX aenderungsanzeige_ereignis_pkey ON foerderung.aenderungsanzeige_ereignis USING btree (anzeige_id, lfd)
CREATE UNIQUE INDEX aenderungsanzeige_foerderfall_id_lfd_key ON foerderung.aenderungsanzeige USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX aenderungsanzeige_id_foerderfall_id_standort_id_key ON foerderung.aenderungsanzeige USING btree (id, foerderfall_id, standort_id)
CREATE UNIQUE INDEX aenderungsanzeige_pkey ON foerderung.aenderungsanzeige USING btree (id)
CREATE UNIQUE INDEX akte_beteiligte_haupt ON fall.akte_beteiligte USING btree (mandant_id, akte_id) WHERE (rolle = 'HAUPTPERSON'::text)
CREATE UNIQUE INDEX akte_beteiligte_pkey ON fall.akte_beteiligte USING btree (mandant_id, akte_id, person_id)
CREATE UNIQUE INDEX akte_mandant_id_nummer_key ON fall.akte USING btree (mandant_id, nummer)
CREATE UNIQUE INDEX akte_nummer_pkey ON fall.akte_nummer USING btree (mandant_id, art, jahr)
CREATE UNIQUE INDEX akte_pkey ON fall.akte USING btree (mandant_id, id)
CREATE UNIQUE INDEX akte_uebernommen ON fall.akte USING btree (mandant_id, uebernommen_token) WHERE (uebernommen_token IS NOT NULL)
CREATE UNIQUE INDEX akte_zaehlsatz_pkey ON fall.akte_zaehlsatz USING btree (mandant_id, akte_id, zaehlsatz_id)
CREATE UNIQUE INDEX akte_zugriff_pkey ON fall.akte_zugriff USING btree (mandant_id, akte_id, konto_id, gueltig_von)
CREATE UNIQUE INDEX aktenfilter_pkey ON fall.aktenfilter USING btree (mandant_id, id)
CREATE UNIQUE INDEX aktenfilter_start ON fall.aktenfilter USING btree (mandant_id, konto_id) WHERE ist_start
CREATE UNIQUE INDEX amtsvertretung_pkey ON foerderung.amtsvertretung USING btree (id)
CREATE UNIQUE INDEX anbieter_id_key ON steuerung.anbieter USING btree (id)
CREATE UNIQUE INDEX anbieter_pkey ON steuerung.anbieter USING btree (standort_id, id)
CREATE UNIQUE INDEX anfrage_frage_anfrage_id_nummer_key ON bericht.anfrage_frage USING btree (anfrage_id, nummer)
CREATE UNIQUE INDEX anfrage_frage_pkey ON bericht.anfrage_frage USING btree (id)
CREATE UNIQUE INDEX anfrage_schritt_pkey ON bericht.anfrage_schritt USING btree (anfrage_id, lfd)
CREATE UNIQUE INDEX anfrage_tabelle_anfrage_id_anlage_fassung_key ON bericht.anfrage_tabelle USING btree (anfrage_id, anlage, fassung)
CREATE UNIQUE INDEX anfrage_tabelle_pkey ON bericht.anfrage_tabelle USING btree (id)
CREATE UNIQUE INDEX angebot_aenderung_pkey ON steuerung.angebot_aenderung USING btree (standort_id, angebot_id, lfd)
CREATE UNIQUE INDEX angebot_ergebnis_pkey ON steuerung.angebot_ergebnis USING btree (standort_id, angebot_id)
CREATE UNIQUE INDEX angebot_ergebnislauf_pkey ON steuerung.angebot_ergebnislauf USING btree (standort_id)
CREATE UNIQUE INDEX angebot_id_key ON steuerung.angebot USING btree (id)
CREATE UNIQUE INDEX angebot_pflegelink_pkey ON steuerung.angebot_pflegelink USING btree (token_hash)
CREATE UNIQUE INDEX angebot_pkey ON steuerung.angebot USING btree (standort_id, id)
CREATE UNIQUE INDEX angebot_vorschlag_pkey ON steuerung.angebot_vorschlag USING btree (standort_id, id)
CREATE UNIQUE INDEX angebotsdatei_pkey ON steuerung.angebotsdatei USING btree (standort_id, quelle_id)
CREATE UNIQUE INDEX angebotsherkunft_pkey ON steuerung.angebotsherkunft USING btree (standort_id, quelle_id, art, fremd_id)
CREATE UNIQUE INDEX angebotslauf_einer ON steuerung.angebotslauf USING btree (standort_id, quelle_id) WHERE (zustand = ANY (ARRAY['WARTET'::text, 'LIEST'::text, 'BEREIT'::text, 'UEBERNAHME'::text]))
CREATE UNIQUE INDEX angebotslauf_pkey ON steuerung.angebotslauf USING btree (standort_id, id)
CREATE UNIQUE INDEX angebotslauf_zeile_pkey ON steuerung.angebotslauf_zeile USING btree (standort_id, lauf_id, lfd)
CREATE UNIQUE INDEX angebotsquelle_pkey ON steuerung.angebotsquelle USING btree (standort_id, id)
CREATE UNIQUE INDEX anlaufstelle_aenderung_pkey ON steuerung.anlaufstelle_aenderung USING btree (standort_id, anlaufstelle_id, lfd)
CREATE UNIQUE INDEX anlaufstelle_pkey ON steuerung.anlaufstelle USING btree (standort_id, id)
CREATE UNIQUE INDEX anmeldeversuch_pkey ON benutzer.anmeldeversuch USING btree (kennung_token, adresse_token)
CREATE UNIQUE INDEX ansprechperson_pkey ON steuerung.ansprechperson USING btree (standort_id, id)
CREATE UNIQUE INDEX antrag_fassung_pkey ON foerderung.antrag_fassung USING btree (foerderfall_id, nummer)
CREATE UNIQUE INDEX antrag_pkey ON foerderung.antrag USING btree (foerderfall_id)
CREATE UNIQUE INDEX assessment_bereich_pkey ON fall.assessment_bereich USING btree (mandant_id, assessment_id, bereich)
CREATE UNIQUE INDEX assessment_pkey ON fall.assessment USING btree (mandant_id, id)
CREATE UNIQUE INDEX aufbewahrung_ende ON foerderung.aufbewahrung USING btree (sperre_id) WHERE (sperre_id IS NOT NULL)
CREATE UNIQUE INDEX aufbewahrung_pkey ON foerderung.aufbewahrung USING btree (id)
CREATE UNIQUE INDEX aufnahme_pkey ON fall.aufnahme USING btree (mandant_id, akte_id)
CREATE UNIQUE INDEX auslastung_monat_pkey ON bericht.auslastung_monat USING btree (mandant_id, monat, konto_id)
CREATE UNIQUE INDEX auslastung_zielwert_pkey ON stamm.auslastung_zielwert USING btree (id)
CREATE UNIQUE INDEX ausnahme_offen ON foerderung.ausnahme USING btree (foerderfall_id) WHERE (entscheidung IS NULL)
CREATE UNIQUE INDEX ausnahme_pkey ON foerderung.ausnahme USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX austausch_beitrag_id_art_key ON steuerung.austausch_beitrag USING btree (id, art)
CREATE UNIQUE INDEX austausch_beitrag_pkey ON steuerung.austausch_beitrag USING btree (id)
CREATE UNIQUE INDEX austausch_fassung_pkey ON steuerung.austausch_fassung USING btree (beitrag_id, version)
CREATE UNIQUE INDEX austausch_rueckmeldung_angenommen ON steuerung.austausch_rueckmeldung USING btree (beitrag_id) WHERE (zustand = 'ANGENOMMEN'::text)
CREATE UNIQUE INDEX austausch_rueckmeldung_pkey ON steuerung.austausch_rueckmeldung USING btree (id)
CREATE UNIQUE INDEX austausch_rueckmeldung_uebernahme ON steuerung.austausch_rueckmeldung USING btree (beitrag_id, standort_id) WHERE (art = 'UEBERNAHME'::text)
CREATE UNIQUE INDEX bankverbindung_gueltig ON foerderung.bankverbindung USING btree (mandant_id) WHERE (stand = 'GUELTIG'::text)
CREATE UNIQUE INDEX bankverbindung_pkey ON foerderung.bankverbindung USING btree (id)
CREATE UNIQUE INDEX bankverbindung_vorgeschlagen ON foerderung.bankverbindung USING btree (mandant_id) WHERE (stand = 'VORGESCHLAGEN'::text)
CREATE UNIQUE INDEX bericht_pkey ON bericht.bericht USING btree (id)
CREATE UNIQUE INDEX berichtigung_ereignis_pkey ON foerderung.berichtigung_ereignis USING btree (berichtigung_id, lfd)
CREATE UNIQUE INDEX berichtigung_id_foerderfall_id_standort_id_key ON foerderung.berichtigung USING btree (id, foerderfall_id, standort_id)
CREATE UNIQUE INDEX berichtigung_laufend ON foerderung.berichtigung USING btree (gegenstand_id, gegenstand) WHERE (zustand = ANY (ARRAY['ANGEREGT'::text, 'VORGESCHLAGEN'::text]))
CREATE UNIQUE INDEX berichtigung_pkey ON foerderung.berichtigung USING btree (id)
CREATE UNIQUE INDEX bescheid_auflage_pkey ON foerderung.bescheid_auflage USING btree (bescheid_id, buchstabe)
CREATE UNIQUE INDEX bescheid_foerderfall_id_lfd_key ON foerderung.bescheid USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX bescheid_id_foerderfall_id_standort_id_key ON foerderung.bescheid USING btree (id, foerderfall_id, standort_id)
CREATE UNIQUE INDEX bescheid_pkey ON foerderung.bescheid USING btree (id)
CREATE UNIQUE INDEX bescheid_vorschlag ON foerderung.bescheid USING btree (foerderfall_id) WHERE ((stand = 'VORGESCHLAGEN'::text) AND (art <> 'ZINSEN'::text))
CREATE UNIQUE INDEX bescheid_zinsvorschlag ON foerderung.bescheid USING btree (foerderfall_id) WHERE ((stand = 'VORGESCHLAGEN'::text) AND (art = 'ZINSEN'::text))
CREATE UNIQUE INDEX beschluss_pkey ON steuerung.beschluss USING btree (standort_id, id)
CREATE UNIQUE INDEX beschluss_schritt_pkey ON steuerung.beschluss_schritt USING btree (standort_id, beschluss_id, lfd)
CREATE UNIQUE INDEX besetzung_person_pkey ON foerderung.besetzung_person USING btree (besetzung_id)
CREATE UNIQUE INDEX besetzung_pkey ON foerderung.besetzung USING btree (id)
CREATE UNIQUE INDEX besetzung_qualifikation_pkey ON foerderung.besetzung_qualifikation USING btree (besetzung_id, lfd)
CREATE UNIQUE INDEX beteiligte_besonders_pkey ON fall.beteiligte_besonders USING btree (mandant_id, akte_id, person_id)
CREATE UNIQUE INDEX betroffenenantrag_pkey ON fall.betroffenenantrag USING btree (mandant_id, id)
CREATE UNIQUE INDEX checkpunkt_eintrag_pkey ON steuerung.checkpunkt_eintrag USING btree (standort_id, code, lfd)
CREATE UNIQUE INDEX clearing_modell_pkey ON stamm.clearing_modell USING btree (id)
CREATE UNIQUE INDEX datei_ablage ON technik.datei USING btree (ablage_id) WHERE (ablage_id IS NOT NULL)
CREATE UNIQUE INDEX datei_pkey ON technik.datei USING btree (mandant_id, id)
CREATE UNIQUE INDEX datei_stueck_pkey ON technik.datei_stueck USING btree (mandant_id, datei_id, nummer)
CREATE UNIQUE INDEX einarbeitung_erledigt_pkey ON steuerung.einarbeitung_erledigt USING btree (standort_id, konto_id, kennung)
CREATE UNIQUE INDEX einarbeitung_pkey ON steuerung.einarbeitung USING btree (standort_id, version)
CREATE UNIQUE INDEX eintrag_pkey ON ONLY protokoll.eintrag USING btree (epoche, tx, id, zeit)
CREATE UNIQUE INDEX einwilligung_pkey ON fall.einwilligung USING btree (mandant_id, id)
CREATE UNIQUE INDEX einwohnerzahl_pkey ON stamm.einwohnerzahl USING btree (standort_id, ort_id, stichtag, quelle)
CREATE UNIQUE INDEX entwurf_pkey ON fall.entwurf USING btree (mandant_id, konto_id, bereich, bezug)
CREATE UNIQUE INDEX entwurf_pkey ON foerderung.entwurf USING btree (konto_id, bereich, bezug)
CREATE UNIQUE INDEX entwurf_pkey ON steuerung.entwurf USING btree (standort_id, konto_id, bereich, bezug)
CREATE UNIQUE INDEX ereignis_pkey ON fall.ereignis USING btree (mandant_id, akte_id, lfd)
CREATE UNIQUE INDEX eskalation_eine_offene ON steuerung.eskalation USING btree (standort_id, thema_id) WHERE (zustand <> ALL (ARRAY['ABGESCHLOSSEN'::text, 'ZURUECKGEZOGEN'::text, 'ZURUECKGEGEBEN'::text]))
CREATE UNIQUE INDEX eskalation_ereignis_pkey ON steuerung.eskalation_ereignis USING btree (eskalation_id, lfd)
CREATE UNIQUE INDEX eskalation_pkey ON steuerung.eskalation USING btree (id)
CREATE UNIQUE INDEX fachfrage_beitrag_pkey ON steuerung.fachfrage_beitrag USING btree (standort_id, fachfrage_id, lfd)
CREATE UNIQUE INDEX fachfrage_pkey ON steuerung.fachfrage USING btree (standort_id, id)
CREATE UNIQUE INDEX fallanalyse_aufgabe_pkey ON fall.fallanalyse_aufgabe USING btree (mandant_id, id)
CREATE UNIQUE INDEX fallanalyse_beitrag_pkey ON fall.fallanalyse_beitrag USING btree (mandant_id, id)
CREATE UNIQUE INDEX fallanalyse_mandant_id_akte_id_id_key ON fall.fallanalyse USING btree (mandant_id, akte_id, id)
CREATE UNIQUE INDEX fallanalyse_pkey ON fall.fallanalyse USING btree (mandant_id, id)
CREATE UNIQUE INDEX fallanalyse_teilnahme_pkey ON fall.fallanalyse_teilnahme USING btree (mandant_id, fallanalyse_id, konto_id)
CREATE UNIQUE INDEX fallanfrage_beleg ON fall.fallanfrage USING btree (beleg_hash)
CREATE UNIQUE INDEX fallanfrage_pkey ON fall.fallanfrage USING btree (mandant_id, id)
CREATE UNIQUE INDEX fallarbeit_quartal_pkey ON bericht.fallarbeit_quartal USING btree (mandant_id, kommune_id, quartal_von, kennung)
CREATE UNIQUE INDEX fallformat_pkey ON bericht.fallformat USING btree (id)
CREATE UNIQUE INDEX foerderfall_aktenzeichen_key ON foerderung.foerderfall USING btree (aktenzeichen)
CREATE UNIQUE INDEX foerderfall_ereignis_pkey ON foerderung.foerderfall_ereignis USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX foerderfall_id_standort_id_key ON foerderung.foerderfall USING btree (id, standort_id)
CREATE UNIQUE INDEX foerderfall_laufend ON foerderung.foerderfall USING btree (standort_id, foerderjahr) WHERE (zustand <> ALL (ARRAY['VERWORFEN'::text, 'ZURUECKGENOMMEN'::text]))
CREATE UNIQUE INDEX foerderfall_pkey ON foerderung.foerderfall USING btree (id)
CREATE UNIQUE INDEX foerdersumme_pkey ON foerderung.foerdersumme USING btree (id)
CREATE UNIQUE INDEX fortbildung_teilnahme_pkey ON steuerung.fortbildung_teilnahme USING btree (standort_id, konto_id, id)
CREATE UNIQUE INDEX fremdanteil_pkey ON foerderung.fremdanteil USING btree (id)
CREATE UNIQUE INDEX geteilt_frage_pkey ON steuerung.geteilt_frage USING btree (id)
CREATE UNIQUE INDEX geteiltes_thema_einmal ON steuerung.geteiltes_thema USING btree (standort_id, thema_id) WHERE (zustand = 'GETEILT'::text)
CREATE UNIQUE INDEX geteiltes_thema_pkey ON steuerung.geteiltes_thema USING btree (id)
CREATE UNIQUE INDEX gremiensitzung_pkey ON steuerung.gremiensitzung USING btree (standort_id, id)
CREATE UNIQUE INDEX gremiensitzung_standort_id_gremium_id_id_key ON steuerung.gremiensitzung USING btree (standort_id, gremium_id, id)
CREATE UNIQUE INDEX gremium_aufgabe_pkey ON steuerung.gremium_aufgabe USING btree (standort_id, id)
CREATE UNIQUE INDEX gremium_mitglied_pkey ON steuerung.gremium_mitglied USING btree (standort_id, gremium_id, id)
CREATE UNIQUE INDEX gremium_pkey ON steuerung.gremium USING btree (standort_id, id)
CREATE UNIQUE INDEX haushalt_pkey ON foerderung.haushalt USING btree (haushaltsjahr)
CREATE UNIQUE INDEX herkunft_pkey ON fall.herkunft USING btree (mandant_id, id)
CREATE UNIQUE INDEX hinweis_beitrag_pkey ON steuerung.hinweis_beitrag USING btree (standort_id, hinweis_id, lfd)
CREATE UNIQUE INDEX hinweis_melder_pkey ON steuerung.hinweis_melder USING btree (standort_id, hinweis_id)
CREATE UNIQUE INDEX idempotenz_pkey ON technik.idempotenz USING btree (konto_id, schluessel)
CREATE UNIQUE INDEX installation_pkey ON technik.installation USING btree (einzig)
CREATE UNIQUE INDEX kalender_zugang_pkey ON fall.kalender_zugang USING btree (mandant_id, konto_id)
CREATE UNIQUE INDEX kalender_zugang_token ON fall.kalender_zugang USING btree (token_hash)
CREATE UNIQUE INDEX kette_fassung_pkey ON steuerung.kette_fassung USING btree (standort_id, kette_id, nr)
CREATE UNIQUE INDEX kette_pkey ON steuerung.kette USING btree (standort_id, id)
CREATE UNIQUE INDEX kindeswohl_pkey ON fall.kindeswohl USING btree (mandant_id, id)
CREATE UNIQUE INDEX kindeswohl_schritt_pkey ON fall.kindeswohl_schritt USING btree (mandant_id, id)
CREATE UNIQUE INDEX kleine_anfrage_pkey ON bericht.kleine_anfrage USING btree (id)
CREATE UNIQUE INDEX kleine_anfrage_wahlperiode_nummer_fassung_key ON bericht.kleine_anfrage USING btree (wahlperiode, nummer, fassung)
CREATE UNIQUE INDEX kofinanzierung_pkey ON foerderung.kofinanzierung USING btree (id)
CREATE UNIQUE INDEX kommune_im_standort ON stamm.kommune USING btree (standort_id, id)
CREATE UNIQUE INDEX kommune_pkey ON stamm.kommune USING btree (id)
CREATE UNIQUE INDEX kommune_stand_pkey ON stamm.kommune_stand USING btree (standort_id, kommune_id, gueltig_von)
CREATE UNIQUE INDEX kommune_standort_id_name_gueltig_von_key ON stamm.kommune USING btree (standort_id, name, gueltig_von)
CREATE UNIQUE INDEX kontakt_pkey ON fall.kontakt USING btree (mandant_id, id)
CREATE UNIQUE INDEX kontingent_pkey ON foerderung.kontingent USING btree (id)
CREATE UNIQUE INDEX konto_kennung_key ON benutzer.konto USING btree (kennung)
CREATE UNIQUE INDEX konto_pkey ON benutzer.konto USING btree (id)
CREATE UNIQUE INDEX konzept_abstimmung_pkey ON steuerung.konzept_abstimmung USING btree (standort_id, fassung_id, id)
CREATE UNIQUE INDEX konzept_ereignis_pkey ON steuerung.konzept_ereignis USING btree (standort_id, fassung_id, lfd)
CREATE UNIQUE INDEX konzept_fassung_gueltig ON steuerung.konzept_fassung USING btree (standort_id, art) WHERE (zustand = 'GUELTIG'::text)
CREATE UNIQUE INDEX konzept_fassung_in_arbeit ON steuerung.konzept_fassung USING btree (standort_id, art) WHERE (zustand <> ALL (ARRAY['GUELTIG'::text, 'ABGELOEST'::text]))
CREATE UNIQUE INDEX konzept_fassung_pkey ON steuerung.konzept_fassung USING btree (standort_id, id)
CREATE UNIQUE INDEX konzept_fassung_standort_id_art_nummer_key ON steuerung.konzept_fassung USING btree (standort_id, art, nummer)
CREATE UNIQUE INDEX konzept_kapitel_pkey ON steuerung.konzept_kapitel USING btree (standort_id, fassung_id, kapitel)
CREATE UNIQUE INDEX kurzberatung_pkey ON fall.kurzberatung USING btree (mandant_id, akte_id)
CREATE UNIQUE INDEX landesthema_pkey ON steuerung.landesthema USING btree (id)
CREATE UNIQUE INDEX letztempfaenger_meldung_offen ON foerderung.letztempfaenger_meldung USING btree (weiterleitung_id) WHERE (stand = 'VORGELEGT'::text)
CREATE UNIQUE INDEX letztempfaenger_meldung_pkey ON foerderung.letztempfaenger_meldung USING btree (id)
CREATE UNIQUE INDEX letztempfaenger_meldung_weiterleitung_id_lfd_key ON foerderung.letztempfaenger_meldung USING btree (weiterleitung_id, lfd)
CREATE UNIQUE INDEX lieferung_empfaenger_pkey ON bericht.lieferung_empfaenger USING btree (lieferung_id, konto_id)
CREATE UNIQUE INDEX lieferung_laufend ON bericht.lieferung USING btree (bericht_id) WHERE (beendet_am IS NULL)
CREATE UNIQUE INDEX lieferung_pkey ON bericht.lieferung USING btree (id)
CREATE UNIQUE INDEX loeschfreigabe_offen ON foerderung.loeschfreigabe USING btree ((true)) WHERE (freigegeben IS NULL)
CREATE UNIQUE INDEX loeschfreigabe_pkey ON foerderung.loeschfreigabe USING btree (id)
CREATE UNIQUE INDEX loeschfreigabe_pkey ON protokoll.loeschfreigabe USING btree (mandant_id, id)
CREATE UNIQUE INDEX loeschlauf_pkey ON protokoll.loeschlauf USING btree (mandant_id, lauf_am, klasse, gegenstand, regelfassung)
CREATE UNIQUE INDEX loeschsperre_pkey ON fall.loeschsperre USING btree (mandant_id, id)
CREATE UNIQUE INDEX loeschung_kette_pkey ON protokoll.loeschung_kette USING btree (loeschung_id, kette)
CREATE UNIQUE INDEX loeschung_pkey ON protokoll.loeschung USING btree (id)
CREATE UNIQUE INDEX mail_ausgang_pkey ON technik.mail_ausgang USING btree (id)
CREATE UNIQUE INDEX mandant_gebiet_pkey ON stamm.mandant_gebiet USING btree (mandant_id, kommune_id, gueltig_von)
CREATE UNIQUE INDEX mandant_pkey ON stamm.mandant USING btree (id)
CREATE UNIQUE INDEX mandant_standort_id_name_key ON stamm.mandant USING btree (standort_id, name)
CREATE UNIQUE INDEX massnahme_pkey ON steuerung.massnahme USING btree (standort_id, id)
CREATE UNIQUE INDEX meldeabfrage_pkey ON foerderung.meldeabfrage USING btree (id)
CREATE UNIQUE INDEX meldearbeit_pkey ON foerderung.meldearbeit USING btree (abfrage_id, standort_id)
CREATE UNIQUE INDEX meldefassung_pkey ON foerderung.meldefassung USING btree (abfrage_id, standort_id, fassung)
CREATE UNIQUE INDEX meldeschritt_pkey ON foerderung.meldeschritt USING btree (id)
CREATE UNIQUE INDEX meldung_pkey ON foerderung.meldung USING btree (abfrage_id, standort_id)
CREATE UNIQUE INDEX mitgliedschaft_id_konto_id_key ON benutzer.mitgliedschaft USING btree (id, konto_id)
CREATE UNIQUE INDEX mitgliedschaft_pkey ON benutzer.mitgliedschaft USING btree (id)
CREATE UNIQUE INDEX nachforderung_offen ON foerderung.nachforderung USING btree (foerderfall_id) WHERE (erledigung IS NULL)
CREATE UNIQUE INDEX nachforderung_pkey ON foerderung.nachforderung USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX nachweis_fassung_pkey ON foerderung.nachweis_fassung USING btree (foerderfall_id, nummer)
CREATE UNIQUE INDEX nachweis_pkey ON fall.nachweis USING btree (mandant_id, id)
CREATE UNIQUE INDEX nachweis_pkey ON foerderung.nachweis USING btree (foerderfall_id)
CREATE UNIQUE INDEX nachweis_vorgang_pkey ON foerderung.nachweis_vorgang USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX netzwerk_helfer_pkey ON fall.netzwerk_helfer USING btree (mandant_id, id)
CREATE UNIQUE INDEX offene_ausgabe_einmal ON bericht.offene_ausgabe USING btree (kennung, ausgabe) WHERE (zustand <> 'ABGELEHNT'::text)
CREATE UNIQUE INDEX offene_ausgabe_pkey ON bericht.offene_ausgabe USING btree (id)
CREATE UNIQUE INDEX offene_ausgabe_tabelle ON bericht.offene_ausgabe USING btree (veroeffentlichung_id) WHERE (zustand <> 'ABGELEHNT'::text)
CREATE UNIQUE INDEX offenlegung_pkey ON fall.offenlegung USING btree (mandant_id, id)
CREATE UNIQUE INDEX papier_erreichbarkeit_pkey ON fall.papier_erreichbarkeit USING btree (mandant_id, konto_id)
CREATE UNIQUE INDEX parallelfall_kennung_pkey ON fall.parallelfall_kennung USING btree (mandant_id, akte_id, person_id, token)
CREATE UNIQUE INDEX partnerstelle_pkey ON benutzer.partnerstelle USING btree (id)
CREATE UNIQUE INDEX partnerstelle_standort_id_empfaenger_art_schluessel_key ON benutzer.partnerstelle USING btree (standort_id, empfaenger_art, schluessel)
CREATE UNIQUE INDEX partnerzugang_pkey ON benutzer.partnerzugang USING btree (konto_id)
CREATE UNIQUE INDEX person_identitaet_pkey ON fall.person_identitaet USING btree (mandant_id, person_id)
CREATE UNIQUE INDEX person_mandant_id_pseudonym_key ON fall.person USING btree (mandant_id, pseudonym)
CREATE UNIQUE INDEX person_nummer_pkey ON fall.person_nummer USING btree (mandant_id, jahr)
CREATE UNIQUE INDEX person_pkey ON fall.person USING btree (mandant_id, id)
CREATE UNIQUE INDEX person_suche_pkey ON fall.person_suche USING btree (mandant_id, token, person_id)
CREATE UNIQUE INDEX person_verschieden_pkey ON fall.person_verschieden USING btree (mandant_id, person_a, person_b)
CREATE UNIQUE INDEX person_zusammenfuehrung_pkey ON fall.person_zusammenfuehrung USING btree (mandant_id, id)
CREATE UNIQUE INDEX personalausgabe_pkey ON foerderung.personalausgabe USING btree (foerderfall_id, fassung, stelle)
CREATE UNIQUE INDEX postleitzahl_pkey ON stamm.postleitzahl USING btree (standort_id, ort_id, plz, gueltig_von)
CREATE UNIQUE INDEX pruefpunkt_pkey ON foerderung.pruefpunkt USING btree (foerderfall_id, fassung, schluessel, lfd)
CREATE UNIQUE INDEX rate_ereignis_pkey ON foerderung.rate_ereignis USING btree (rate_id, lfd)
CREATE UNIQUE INDEX rate_foerderfall_id_lfd_key ON foerderung.rate USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX rate_id_standort_id_key ON foerderung.rate USING btree (id, standort_id)
CREATE UNIQUE INDEX rate_pkey ON foerderung.rate USING btree (id)
CREATE UNIQUE INDEX rechenlauf_einer ON bericht.rechenlauf USING btree (COALESCE(standort_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (zustand = 'LAEUFT'::text)
CREATE UNIQUE INDEX rechenlauf_pkey ON bericht.rechenlauf USING btree (id)
CREATE UNIQUE INDEX rechtskreis_eintrag_pkey ON fall.rechtskreis_eintrag USING btree (mandant_id, id)
CREATE UNIQUE INDEX rechtskreis_zurueckstellung_pkey ON fall.rechtskreis_zurueckstellung USING btree (mandant_id, id)
CREATE UNIQUE INDEX regelpruefung_pkey ON stamm.regelpruefung USING btree (id)
CREATE UNIQUE INDEX registereintrag_pkey ON steuerung.registereintrag USING btree (standort_id, id)
CREATE UNIQUE INDEX rolle_einstellung_pkey ON benutzer.rolle_einstellung USING btree (rolle)
CREATE UNIQUE INDEX rollen_unvereinbar_pkey ON benutzer.rollen_unvereinbar USING btree (rolle_a, rolle_b)
CREATE UNIQUE INDEX rueckmeldung_pkey ON steuerung.rueckmeldung USING btree (standort_id, id)
CREATE UNIQUE INDEX sammeleintrag_pkey ON fall.sammeleintrag USING btree (mandant_id, id)
CREATE UNIQUE INDEX schnittstellenanalyse_pkey ON steuerung.schnittstellenanalyse USING btree (standort_id, id, version)
CREATE UNIQUE INDEX schritt_pkey ON fall.schritt USING btree (mandant_id, id)
CREATE UNIQUE INDEX schutzkonzept_pkey ON fall.schutzkonzept USING btree (mandant_id)
CREATE UNIQUE INDEX selbsteinschaetzung_pkey ON steuerung.selbsteinschaetzung USING btree (standort_id, lfd)
CREATE UNIQUE INDEX siegel_pkey ON protokoll.siegel USING btree (kette, lfd)
CREATE UNIQUE INDEX signal_uebergangen_pkey ON steuerung.signal_uebergangen USING btree (standort_id, quartal, schnittstelle, themenbereich)
CREATE UNIQUE INDEX sitzung_pkey ON benutzer.sitzung USING btree (id)
CREATE UNIQUE INDEX sitzung_token_hash_key ON benutzer.sitzung USING btree (token_hash)
CREATE UNIQUE INDEX sprachmittler_belegung_pkey ON stamm.sprachmittler_belegung USING btree (id)
CREATE UNIQUE INDEX sprachmittler_pkey ON stamm.sprachmittler USING btree (id)
CREATE UNIQUE INDEX sprachmittlung_pkey ON fall.sprachmittlung USING btree (mandant_id, id)
CREATE UNIQUE INDEX stand_name_key ON migration.stand USING btree (name)
CREATE UNIQUE INDEX stand_pkey ON migration.stand USING btree (nummer)
CREATE UNIQUE INDEX standort_kennung_key ON stamm.standort USING btree (kennung)
CREATE UNIQUE INDEX standort_name_pkey ON stamm.standort_name USING btree (standort_id, gueltig_von)
CREATE UNIQUE INDEX standort_pkey ON stamm.standort USING btree (id)
CREATE UNIQUE INDEX stelle_fassung_aktuell ON foerderung.stelle_fassung USING btree (stelle_id) WHERE (ersetzt_am IS NULL)
CREATE UNIQUE INDEX stelle_fassung_pkey ON foerderung.stelle_fassung USING btree (stelle_id, version)
CREATE UNIQUE INDEX stelle_id_standort_id_baustein_key ON foerderung.stelle USING btree (id, standort_id, baustein)
CREATE UNIQUE INDEX stelle_pkey ON foerderung.stelle USING btree (id)
CREATE UNIQUE INDEX stelle_profil_pkey ON foerderung.stelle_profil USING btree (stelle_id, lfd)
CREATE UNIQUE INDEX stellen_import_pkey ON foerderung.stellen_import USING btree (id)
CREATE UNIQUE INDEX stellenprofil_pkey ON steuerung.stellenprofil USING btree (standort_id, profil, version)
CREATE UNIQUE INDEX stellungnahme_pkey ON steuerung.stellungnahme USING btree (standort_id, thema_id, lfd)
CREATE UNIQUE INDEX summe_offen_pkey ON bericht.summe_offen USING btree (id)
CREATE UNIQUE INDEX summe_pkey ON bericht.summe USING btree (mandant_id, art, quartal, schnitt, code, erfasst_quartal, kommune_id)
CREATE UNIQUE INDEX summenstand_pkey ON bericht.summenstand USING btree (mandant_id, art, quartal)
CREATE UNIQUE INDEX systemhinweis_pkey ON steuerung.systemhinweis USING btree (standort_id, id)
CREATE UNIQUE INDEX textpruefung_gilt ON stamm.textpruefung USING btree (standort_id, vorlage, sprache, text_hash) WHERE (zurueckgenommen_am IS NULL)
CREATE UNIQUE INDEX textpruefung_pkey ON stamm.textpruefung USING btree (id)
CREATE UNIQUE INDEX thema_ereignis_pkey ON steuerung.thema_ereignis USING btree (standort_id, thema_id, lfd)
CREATE UNIQUE INDEX thema_kenntnis_pkey ON steuerung.thema_kenntnis USING btree (geteilt_id, standort_id)
CREATE UNIQUE INDEX thema_pkey ON steuerung.thema USING btree (standort_id, id)
CREATE UNIQUE INDEX thema_uebernahme_pkey ON steuerung.thema_uebernahme USING btree (standort_id, thema_id)
CREATE UNIQUE INDEX traeger_pkey ON stamm.traeger USING btree (id)
CREATE UNIQUE INDEX uebergabe_inhalt_pkey ON fall.uebergabe_inhalt USING btree (mandant_id, uebergabe_id)
CREATE UNIQUE INDEX uebergabe_offen ON fall.uebergabe USING btree (mandant_id, akte_id) WHERE (zustand = 'ANGEBOTEN'::text)
CREATE UNIQUE INDEX uebergabe_pkey ON fall.uebergabe USING btree (mandant_id, id)
CREATE UNIQUE INDEX uebertragung_pkey ON fall.uebertragung USING btree (mandant_id, id)
CREATE UNIQUE INDEX uebertragung_pkey ON foerderung.uebertragung USING btree (id)
CREATE UNIQUE INDEX unterlage_pkey ON foerderung.unterlage USING btree (id)
CREATE UNIQUE INDEX verbrauchter_einmalcode_pkey ON benutzer.verbrauchter_einmalcode USING btree (konto_id, zeitschritt)
CREATE UNIQUE INDEX vereinbarung_pkey ON steuerung.vereinbarung USING btree (standort_id, id)
CREATE UNIQUE INDEX verfahren_pkey ON fall.verfahren USING btree (mandant_id, id)
CREATE UNIQUE INDEX veroeffentlichung_pkey ON bericht.veroeffentlichung USING btree (id)
CREATE UNIQUE INDEX veroeffentlichung_pkey ON steuerung.veroeffentlichung USING btree (standort_id, art, gegenstand_id)
CREATE UNIQUE INDEX veroeffentlichung_schluessel_ausgabe_key ON bericht.veroeffentlichung USING btree (schluessel, ausgabe)
CREATE UNIQUE INDEX vertretung_absprache_akte_pkey ON fall.vertretung_absprache_akte USING btree (mandant_id, absprache_id, akte_id)
CREATE UNIQUE INDEX vertretung_absprache_pkey ON fall.vertretung_absprache USING btree (mandant_id, id)
CREATE UNIQUE INDEX verweis_eintrag_pkey ON fall.verweis_eintrag USING btree (mandant_id, id)
CREATE UNIQUE INDEX verweis_link_offen ON fall.verweis_link USING btree (mandant_id, verweis_id) WHERE (geschlossen_grund IS NULL)
CREATE UNIQUE INDEX verweis_link_pkey ON fall.verweis_link USING btree (mandant_id, id)
CREATE UNIQUE INDEX verweis_link_token ON fall.verweis_link USING btree (token_hash)
CREATE UNIQUE INDEX verweis_pkey ON fall.verweis USING btree (mandant_id, id)
CREATE UNIQUE INDEX vorlage_pkey ON steuerung.vorlage USING btree (standort_id, id)
CREATE UNIQUE INDEX vorlage_standort_id_jahr_nr_key ON steuerung.vorlage USING btree (standort_id, jahr, nr)
CREATE UNIQUE INDEX warteliste_offen ON fall.warteliste USING btree (mandant_id, akte_id) WHERE (stand = 'WARTET'::text)
CREATE UNIQUE INDEX warteliste_pkey ON fall.warteliste USING btree (mandant_id, id)
CREATE UNIQUE INDEX warten_monat_pkey ON bericht.warten_monat USING btree (mandant_id, monat, ergebnis)
CREATE UNIQUE INDEX weiterleitung_ereignis_pkey ON foerderung.weiterleitung_ereignis USING btree (weiterleitung_id, lfd)
CREATE UNIQUE INDEX weiterleitung_foerderfall_id_lfd_key ON foerderung.weiterleitung USING btree (foerderfall_id, lfd)
CREATE UNIQUE INDEX weiterleitung_id_foerderfall_id_standort_id_key ON foerderung.weiterleitung USING btree (id, foerderfall_id, standort_id)
CREATE UNIQUE INDEX weiterleitung_pkey ON foerderung.weiterleitung USING btree (id)
CREATE UNIQUE INDEX wirkung_pkey ON steuerung.wirkung USING btree (standort_id, thema_id, lfd)
CREATE UNIQUE INDEX wissen_fachfrage ON steuerung.wissen USING btree (standort_id, fachfrage_id) WHERE (fachfrage_id IS NOT NULL)
CREATE UNIQUE INDEX wissen_fassung_pkey ON steuerung.wissen_fassung USING btree (standort_id, wissen_id, version)
CREATE UNIQUE INDEX wissen_pkey ON steuerung.wissen USING btree (standort_id, id)
CREATE UNIQUE INDEX zaehlsatz_pkey ON bericht.zaehlsatz USING btree (id)
CREATE UNIQUE INDEX zahlungslauf_nummer_key ON foerderung.zahlungslauf USING btree (nummer)
CREATE UNIQUE INDEX zahlungslauf_pkey ON foerderung.zahlungslauf USING btree (id)
CREATE UNIQUE INDEX ziel_pkey ON fall.ziel USING btree (mandant_id, id)
CREATE UNIQUE INDEX zielformular_pkey ON stamm.zielformular USING btree (id)
CREATE UNIQUE INDEX zielformular_standort_id_formular_nummer_key ON stamm.zielformular USING btree (standort_id, formular, nummer)
CREATE UNIQUE INDEX zustellung_lieferung_id_konto_id_faellig_am_key ON bericht.zustellung USING btree (lieferung_id, konto_id, faellig_am)
CREATE UNIQUE INDEX zustellung_pkey ON bericht.zustellung USING btree (id)

-- Policies
benutzer.anmeldeversuch loeschen * TO kim_loeschung USING (((zuletzt_erfolg_am IS NULL) AND (zuletzt_am < (( SELECT clock_timestamp() AS clock_timestamp) - '1 day'::interval))) OR ((zuletzt_erfolg_am < (( SELECT clock_timestamp() AS clock_timestamp) - '90 days'::interval)) AND (zuletzt_am < (( SELECT clock_timestamp() AS clock_timestamp) - '1 day'::interval)))) CHECK 
benutzer.anmeldeversuch system * TO kim_anmeldung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text])) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text]))
benutzer.anmeldeversuch verwaltung r TO kim_anmeldung USING (( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) CHECK 
benutzer.anmeldeversuch verwaltung_entsperren w TO kim_anmeldung USING (( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) CHECK (fehlversuche = 0)
benutzer.konto eigenes r TO kim_anmeldung USING (id = ( SELECT kontext.konto_id() AS konto_id)) CHECK 
benutzer.konto eigenes_aendern w TO kim_anmeldung USING (id = ( SELECT kontext.konto_id() AS konto_id)) CHECK (id = ( SELECT kontext.konto_id() AS konto_id))
benutzer.konto funktion r TO kim_funktion USING true CHECK 
benutzer.konto loeschen * TO kim_loeschung USING (deaktiviert_am < (( SELECT clock_timestamp() AS clock_timestamp) - '6 mons'::interval)) CHECK 
benutzer.konto nur_demo a TO kim_anmeldung USING CHECK ((NOT demo) OR (EXISTS ( SELECT FROM technik.installation i WHERE (i.art = 'demo'::text))))
benutzer.konto partner_abgelaufen w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (EXISTS ( SELECT FROM benutzer.partnerzugang p WHERE (p.konto_id = konto.id)))) CHECK (NOT aktiv)
benutzer.konto partner_aendern w TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND benutzer.ist_partnerkonto(id)) CHECK 
benutzer.konto partner_anlegen a TO kim_anmeldung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND (( SELECT kontext.standort_id() AS standort_id) IS NOT NULL))
benutzer.konto partner_lesen r TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND benutzer.ist_partnerkonto(id)) CHECK 
benutzer.konto system * TO kim_anmeldung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text])) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text]))
benutzer.konto verwaltung r TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) AND (EXISTS ( SELECT FROM benutzer.mitgliedschaft m WHERE ((m.konto_id = konto.id) AND benutzer.ist_im_bereich(m.mandant_id, m.standort_id))))) CHECK 
benutzer.konto verwaltung_aendern w TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) AND benutzer.ist_nur_im_bereich(id)) CHECK 
benutzer.konto verwaltung_anlegen a TO kim_anmeldung USING CHECK (( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text)
benutzer.mitgliedschaft eigene r TO kim_anmeldung USING (konto_id = ( SELECT kontext.konto_id() AS konto_id)) CHECK 
benutzer.mitgliedschaft funktion r TO kim_funktion USING true CHECK 
benutzer.mitgliedschaft loeschen r TO kim_loeschung USING (EXISTS ( SELECT 1 FROM benutzer.konto k WHERE (k.id = mitgliedschaft.konto_id))) CHECK 
benutzer.mitgliedschaft partner_anlegen a TO kim_anmeldung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND ((rolle)::text = 'PARTNERSTELLE'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id <> ( SELECT kontext.konto_id() AS konto_id)))
benutzer.mitgliedschaft partner_lesen r TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND ((rolle)::text = 'PARTNERSTELLE'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
benutzer.mitgliedschaft partner_nur_eingeladen a TO kim_anmeldung USING CHECK (((rolle)::text <> 'PARTNERSTELLE'::text) OR (( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text))
benutzer.mitgliedschaft system * TO kim_anmeldung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text])) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text]))
benutzer.mitgliedschaft verwaltung r TO kim_anmeldung USING benutzer.ist_im_bereich(mandant_id, standort_id) CHECK 
benutzer.mitgliedschaft verwaltung_aendern w TO kim_anmeldung USING (benutzer.ist_im_bereich(mandant_id, standort_id) AND (konto_id <> ( SELECT kontext.konto_id() AS konto_id))) CHECK 
benutzer.mitgliedschaft verwaltung_anlegen a TO kim_anmeldung USING CHECK (benutzer.ist_im_bereich(mandant_id, standort_id) AND (konto_id <> ( SELECT kontext.konto_id() AS konto_id)))
benutzer.partnerstelle empfaenger_lesen r TO kim_fall USING ((( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
benutzer.partnerstelle funktion r TO kim_funktion USING true CHECK 
benutzer.partnerstelle standort_anlegen a TO kim_anmeldung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)))
benutzer.partnerstelle standort_lesen r TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
benutzer.partnerzugang abgelaufen_lesen r TO kim_loeschung USING ((geschlossen_am IS NULL) AND (gueltig_bis < ( SELECT kontext.stichtag() AS stichtag))) CHECK 
benutzer.partnerzugang funktion r TO kim_funktion USING true CHECK 
benutzer.partnerzugang funktion_abgelaufen w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (geschlossen_am IS NULL) AND (gueltig_bis < ( SELECT kontext.stichtag() AS stichtag))) CHECK (geschlossen_grund = 'ABGELAUFEN'::text)
benutzer.partnerzugang standort_anlegen a TO kim_anmeldung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND benutzer.ist_partnerkonto(konto_id))
benutzer.partnerzugang standort_lesen r TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
benutzer.partnerzugang standort_schliessen w TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
benutzer.rolle_einstellung aendern w TO kim_anmeldung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) CHECK 
benutzer.rolle_einstellung funktion r TO kim_funktion USING true CHECK 
benutzer.rolle_einstellung lesen r TO kim_anmeldung USING true CHECK 
benutzer.rollen_unvereinbar funktion r TO kim_funktion USING true CHECK 
benutzer.rollen_unvereinbar lesen r TO kim_anmeldung USING true CHECK 
benutzer.sitzung eigene r TO kim_anmeldung USING (konto_id = ( SELECT kontext.konto_id() AS konto_id)) CHECK 
benutzer.sitzung eigene_aendern w TO kim_anmeldung USING (konto_id = ( SELECT kontext.konto_id() AS konto_id)) CHECK (konto_id = ( SELECT kontext.konto_id() AS konto_id))
benutzer.sitzung funktion r TO kim_funktion USING true CHECK 
benutzer.sitzung funktion_frist w TO kim_funktion USING true CHECK true
benutzer.sitzung loeschen * TO kim_loeschung USING (absolut_bis < (( SELECT clock_timestamp() AS clock_timestamp) - '90 days'::interval)) CHECK 
benutzer.sitzung partner_beenden w TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND benutzer.ist_partnerkonto(konto_id)) CHECK (beendet_am IS NOT NULL)
benutzer.sitzung partner_lesen r TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND benutzer.ist_partnerkonto(konto_id)) CHECK 
benutzer.sitzung system * TO kim_anmeldung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text])) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text]))
benutzer.sitzung verwaltung r TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) AND benutzer.ist_nur_im_bereich(konto_id)) CHECK 
benutzer.sitzung verwaltung_beenden w TO kim_anmeldung USING ((( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) AND benutzer.ist_nur_im_bereich(konto_id)) CHECK (beendet_am IS NOT NULL)
benutzer.verbrauchter_einmalcode eigene * TO kim_anmeldung USING (konto_id = ( SELECT kontext.konto_id() AS konto_id)) CHECK (konto_id = ( SELECT kontext.konto_id() AS konto_id))
benutzer.verbrauchter_einmalcode loeschen * TO kim_loeschung USING (verbraucht_am < (( SELECT clock_timestamp() AS clock_timestamp) - '1 day'::interval)) CHECK 
benutzer.verbrauchter_einmalcode system * TO kim_anmeldung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text])) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['anmeldung'::text, 'betrieb'::text, 'demo'::text]))
bericht.anfrage_frage anlegen a TO kim_bericht USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (EXISTS ( SELECT 1 FROM bericht.kleine_anfrage a WHERE ((a.id = anfrage_frage.anfrage_id) AND (a.zustand = 'ENTWURF'::text)) OFFSET 0)))
bericht.anfrage_frage bearbeiten w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (EXISTS ( SELECT 1 FROM bericht.kleine_anfrage a WHERE ((a.id = anfrage_frage.anfrage_id) AND (a.zustand = 'ENTWURF'::text)) OFFSET 0))) CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (EXISTS ( SELECT 1 FROM bericht.kleine_anfrage a WHERE ((a.id = anfrage_frage.anfrage_id) AND (a.zustand = 'ENTWURF'::text)) OFFSET 0)))
bericht.anfrage_frage entfernen d TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (EXISTS ( SELECT 1 FROM bericht.kleine_anfrage a WHERE ((a.id = anfrage_frage.anfrage_id) AND (a.zustand = 'ENTWURF'::text)) OFFSET 0))) CHECK 
bericht.anfrage_frage land_lesen r TO kim_bericht USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
bericht.anfrage_schritt anlegen a TO kim_bericht USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
bericht.anfrage_schritt funktion r TO kim_funktion USING true CHECK 
bericht.anfrage_schritt land_lesen r TO kim_bericht USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
bericht.anfrage_tabelle anlegen a TO kim_bericht USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM bericht.kleine_anfrage a WHERE ((a.id = anfrage_tabelle.anfrage_id) AND (a.zustand = 'ENTWURF'::text)) OFFSET 0)))
bericht.anfrage_tabelle ersetzen w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (ersetzt_am IS NULL) AND (EXISTS ( SELECT 1 FROM bericht.kleine_anfrage a WHERE ((a.id = anfrage_tabelle.anfrage_id) AND (a.zustand = 'ENTWURF'::text)) OFFSET 0))) CHECK (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)
bericht.anfrage_tabelle land_lesen r TO kim_bericht USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
bericht.auslastung_monat abgelaufen * TO kim_loeschung USING (monat < ((( SELECT kontext.stichtag() AS stichtag) - '1 year'::interval))::date) CHECK false
bericht.auslastung_monat funktion_lesen r TO kim_funktion USING true CHECK 
bericht.auslastung_monat lauf_addieren w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
bericht.auslastung_monat lauf_merken a TO kim_funktion USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)))
bericht.bericht anlegen a TO kim_bericht USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND ((fuer = 'EIGEN'::text) OR ((fuer = 'STANDORT'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))) OR ((fuer = 'LAND'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))))
bericht.bericht bearbeiten w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((fuer = 'LAND'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)))) CHECK ((fuer = 'EIGEN'::text) OR ((fuer = 'STANDORT'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))) OR ((fuer = 'LAND'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)))
bericht.bericht entfernen d TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((fuer = 'LAND'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)))) CHECK 
bericht.bericht funktion * TO kim_funktion USING true CHECK true
bericht.bericht lesen r TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((fuer = 'LAND'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)))) CHECK 
bericht.fallarbeit_quartal funktion_lesen r TO kim_funktion USING true CHECK 
bericht.fallarbeit_quartal lauf a TO kim_loeschung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)))
bericht.fallformat standort_lesen r TO kim_bericht USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
bericht.fallformat zaehlen a TO kim_fall USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
bericht.kleine_anfrage anlegen a TO kim_bericht USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'ENTWURF'::text) AND (version = 1))
bericht.kleine_anfrage bearbeiten w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (zustand <> 'GEZEICHNET'::text)) CHECK (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)
bericht.kleine_anfrage funktion * TO kim_funktion USING true CHECK true
bericht.kleine_anfrage land_lesen r TO kim_bericht USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
bericht.lieferung anlegen a TO kim_bericht USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (NOT (standort_id IS DISTINCT FROM ( SELECT kontext.standort_id() AS standort_id))) AND (NOT (mandant_id IS DISTINCT FROM ( SELECT kontext.mandant_id() AS mandant_id))) AND (EXISTS ( SELECT 1 FROM bericht.bericht b WHERE (b.id = lieferung.bericht_id) OFFSET 0)))
bericht.lieferung beenden w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id))) CHECK (konto_id = ( SELECT kontext.konto_id() AS konto_id))
bericht.lieferung funktion * TO kim_funktion USING true CHECK true
bericht.lieferung lesen r TO kim_bericht USING (EXISTS ( SELECT 1 FROM bericht.bericht b WHERE (b.id = lieferung.bericht_id) OFFSET 0)) CHECK 
bericht.lieferung_empfaenger anlegen a TO kim_bericht USING CHECK ((NOT mail) AND (EXISTS ( SELECT 1 FROM bericht.lieferung l WHERE ((l.id = lieferung_empfaenger.lieferung_id) AND (l.konto_id = ( SELECT kontext.konto_id() AS konto_id))) OFFSET 0)))
bericht.lieferung_empfaenger funktion * TO kim_funktion USING true CHECK true
bericht.lieferung_empfaenger lesen r TO kim_bericht USING (EXISTS ( SELECT 1 FROM bericht.lieferung l WHERE (l.id = lieferung_empfaenger.lieferung_id) OFFSET 0)) CHECK 
bericht.lieferung_empfaenger waehlen w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id))) CHECK (konto_id = ( SELECT kontext.konto_id() AS konto_id))
bericht.offene_ausgabe entscheiden w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (zustand = ANY (ARRAY['VORGESCHLAGEN'::text, 'VEROEFFENTLICHT'::text]))) CHECK (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)
bericht.offene_ausgabe funktion r TO kim_funktion USING true CHECK 
bericht.offene_ausgabe land_lesen r TO kim_bericht USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
bericht.offene_ausgabe vorschlagen a TO kim_bericht USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (vorgeschlagen_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'VORGESCHLAGEN'::text) AND (version = 1))
bericht.rechenlauf funktion * TO kim_funktion USING true CHECK true
bericht.rechenlauf land_lesen r TO kim_bericht USING ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) CHECK 
bericht.rechenlauf standort_lesen r TO kim_bericht USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
bericht.summe funktion * TO kim_funktion USING true CHECK true
bericht.summe mandant_lesen r TO kim_bericht USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text]))) CHECK 
bericht.summe nicht_fremd r TO kim_bericht USING (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) CHECK 
bericht.summe standort_lesen r TO kim_bericht USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
bericht.summe_offen funktion * TO kim_funktion USING true CHECK true
bericht.summenstand funktion * TO kim_funktion USING true CHECK true
bericht.summenstand mandant_lesen r TO kim_bericht USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text]))) CHECK 
bericht.summenstand nicht_fremd r TO kim_bericht USING (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) CHECK 
bericht.summenstand standort_lesen r TO kim_bericht USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
bericht.veroeffentlichung funktion r TO kim_funktion USING true CHECK 
bericht.veroeffentlichung land_freigeben a TO kim_bericht USING CHECK ((standort_id IS NULL) AND (profil = 'EXTERN'::text) AND (freigegeben_von = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))
bericht.veroeffentlichung land_lesen r TO kim_bericht USING ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
bericht.veroeffentlichung standort_freigeben a TO kim_bericht USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (freigegeben_von = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
bericht.veroeffentlichung standort_lesen r TO kim_bericht USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
bericht.warten_monat abgelaufen * TO kim_loeschung USING (monat < ((( SELECT kontext.stichtag() AS stichtag) - '1 year'::interval))::date) CHECK false
bericht.warten_monat funktion_lesen r TO kim_funktion USING true CHECK 
bericht.warten_monat lauf_addieren w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
bericht.warten_monat lauf_merken a TO kim_funktion USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)))
bericht.zaehlsatz funktion_anlegen a TO kim_funktion USING CHECK (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))
bericht.zaehlsatz funktion_lesen r TO kim_funktion USING true CHECK 
bericht.zaehlsatz mandant_lesen r TO kim_bericht USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text]))) CHECK 
bericht.zaehlsatz nicht_fremd r TO kim_bericht USING (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) CHECK 
bericht.zaehlsatz nicht_partner a TO kim_fall USING CHECK (( SELECT kontext.rolle() AS rolle) IS DISTINCT FROM 'PARTNERSTELLE'::text)
bericht.zaehlsatz standort_lesen r TO kim_bericht USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
bericht.zaehlsatz verweis_anlegen a TO kim_funktion USING CHECK (art = 'VERWEIS'::text)
bericht.zaehlsatz zaehlen a TO kim_fall USING CHECK (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))
bericht.zustellung funktion * TO kim_funktion USING true CHECK true
bericht.zustellung gelesen w TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (NOT (standort_id IS DISTINCT FROM ( SELECT kontext.standort_id() AS standort_id))) AND (NOT (mandant_id IS DISTINCT FROM ( SELECT kontext.mandant_id() AS mandant_id)))) CHECK (konto_id = ( SELECT kontext.konto_id() AS konto_id))
bericht.zustellung lesen r TO kim_bericht USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'TEAMLEITUNG'::text, 'MINISTERIUM'::text])) AND (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (NOT (standort_id IS DISTINCT FROM ( SELECT kontext.standort_id() AS standort_id))) AND (NOT (mandant_id IS DISTINCT FROM ( SELECT kontext.mandant_id() AS mandant_id)))) CHECK 
fall.abgabe funktion * TO kim_funktion USING true CHECK true
fall.abgabe_inhalt begonnen * TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = abgabe_inhalt.mandant_id) AND (a.id = abgabe_inhalt.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.abgabe_inhalt eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = abgabe_inhalt.mandant_id) AND (z.akte_id = abgabe_inhalt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.abgabe_inhalt eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = abgabe_inhalt.mandant_id) AND (z.akte_id = abgabe_inhalt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.abgabe_inhalt faellig_lesen r TO kim_loeschung USING (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag)) CHECK 
fall.abgabe_inhalt faellig_loeschen d TO kim_loeschung USING (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag)) CHECK 
fall.abgabe_inhalt funktion * TO kim_funktion USING true CHECK true
fall.akte anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (angelegt_von = ( SELECT kontext.konto_id() AS konto_id)))
fall.akte begonnen_loeschen d TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag)) AND (loeschung_begonnen_am IS NOT NULL)) CHECK 
fall.akte eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte.mandant_id) AND (z.akte_id = akte.id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.akte eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte.mandant_id) AND (z.akte_id = akte.id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.akte faellig_beginnen w TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag)) AND ((loeschung_begonnen_am IS NOT NULL) OR (fall.finde_loeschhindernis(mandant_id, id) IS NULL))) CHECK (loeschung_begonnen_am IS NOT NULL)
fall.akte faellig_lesen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag))) CHECK 
fall.akte funktion_lesen r TO kim_funktion USING true CHECK 
fall.akte nicht_fremd a TO kim_fall USING CHECK (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung))
fall.akte uebergabe_aendern w TO kim_funktion USING true CHECK 
fall.akte verweis_zugang w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'verweis'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.akte_beteiligte eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte_beteiligte.mandant_id) AND (z.akte_id = akte_beteiligte.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.akte_beteiligte eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte_beteiligte.mandant_id) AND (z.akte_id = akte_beteiligte.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.akte_beteiligte eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte_beteiligte.mandant_id) AND (z.akte_id = akte_beteiligte.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.akte_beteiligte funktion_lesen r TO kim_funktion USING true CHECK 
fall.akte_beteiligte lauf_lesen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.akte_beteiligte nur_bekannte_person a TO kim_fall USING CHECK fall.darf_person_beteiligen(person_id)
fall.akte_nummer mandant * TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
fall.akte_zaehlsatz eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte_zaehlsatz.mandant_id) AND (z.akte_id = akte_zaehlsatz.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.akte_zaehlsatz eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte_zaehlsatz.mandant_id) AND (z.akte_id = akte_zaehlsatz.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.akte_zaehlsatz eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = akte_zaehlsatz.mandant_id) AND (z.akte_id = akte_zaehlsatz.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.akte_zaehlsatz funktion_anlegen a TO kim_funktion USING CHECK (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))
fall.akte_zaehlsatz funktion_lesen r TO kim_funktion USING true CHECK 
fall.akte_zaehlsatz verweis_anlegen a TO kim_funktion USING CHECK (art = 'VERWEIS'::text)
fall.akte_zugriff begonnen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = akte_zugriff.mandant_id) AND (a.id = akte_zugriff.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.akte_zugriff begonnen_schliessen d TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = akte_zugriff.mandant_id) AND (a.id = akte_zugriff.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.akte_zugriff eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (gedeckt OR (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)))) CHECK 
fall.akte_zugriff funktion * TO kim_funktion USING true CHECK true
fall.aktenfilter eigener * TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
fall.aktenfilter loeschen * TO kim_loeschung USING (EXISTS ( SELECT 1 FROM benutzer.konto k WHERE (k.id = aktenfilter.konto_id))) CHECK 
fall.assessment eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = assessment.mandant_id) AND (z.akte_id = assessment.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.assessment eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = assessment.mandant_id) AND (z.akte_id = assessment.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.assessment eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = assessment.mandant_id) AND (z.akte_id = assessment.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.assessment funktion_lesen r TO kim_funktion USING true CHECK 
fall.assessment_bereich eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = assessment_bereich.mandant_id) AND (z.akte_id = assessment_bereich.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.assessment_bereich eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = assessment_bereich.mandant_id) AND (z.akte_id = assessment_bereich.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.assessment_bereich eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = assessment_bereich.mandant_id) AND (z.akte_id = assessment_bereich.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.assessment_bereich frist_leeren w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK (besonders IS NULL)
fall.assessment_bereich funktion_lesen r TO kim_funktion USING true CHECK 
fall.aufnahme eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = aufnahme.mandant_id) AND (z.akte_id = aufnahme.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.aufnahme eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = aufnahme.mandant_id) AND (z.akte_id = aufnahme.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.aufnahme eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = aufnahme.mandant_id) AND (z.akte_id = aufnahme.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.beteiligte_besonders eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = beteiligte_besonders.mandant_id) AND (z.akte_id = beteiligte_besonders.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.beteiligte_besonders eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = beteiligte_besonders.mandant_id) AND (z.akte_id = beteiligte_besonders.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.beteiligte_besonders eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = beteiligte_besonders.mandant_id) AND (z.akte_id = beteiligte_besonders.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.beteiligte_besonders frist_leeren w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK (besonders IS NULL)
fall.beteiligte_besonders funktion_lesen r TO kim_funktion USING true CHECK 
fall.betroffenenantrag eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = betroffenenantrag.mandant_id) AND (z.akte_id = betroffenenantrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.betroffenenantrag eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = betroffenenantrag.mandant_id) AND (z.akte_id = betroffenenantrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.betroffenenantrag eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = betroffenenantrag.mandant_id) AND (z.akte_id = betroffenenantrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.betroffenenantrag funktion_lesen r TO kim_funktion USING true CHECK 
fall.einwilligung begonnen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = einwilligung.mandant_id) AND (a.id = einwilligung.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.einwilligung eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = einwilligung.mandant_id) AND (z.akte_id = einwilligung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.einwilligung eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = einwilligung.mandant_id) AND (z.akte_id = einwilligung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.einwilligung eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = einwilligung.mandant_id) AND (z.akte_id = einwilligung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.einwilligung funktion_lesen r TO kim_funktion USING true CHECK 
fall.entwurf abgelaufen * TO kim_loeschung USING (geaendert_am < (( SELECT clock_timestamp() AS clock_timestamp) - '30 days'::interval)) CHECK 
fall.entwurf begonnen * TO kim_loeschung USING ((subjekt_art = 'akte'::text) AND (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = entwurf.mandant_id) AND (a.id = entwurf.bezug) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.entwurf eigener * TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
fall.entwurf uebergabe_entfernen * TO kim_funktion USING (subjekt_art = 'akte'::text) CHECK 
fall.ereignis eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = ereignis.mandant_id) AND (z.akte_id = ereignis.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
fall.ereignis eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = ereignis.mandant_id) AND (z.akte_id = ereignis.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.ereignis eingang_anlegen a TO kim_funktion USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'PARTNERSTELLE'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (art = 'VERWEIS_ANTWORT'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
fall.ereignis funktion_ruhen r TO kim_funktion USING (art = ANY (ARRAY['RUHEND_GESETZT'::text, 'FORTGEFUEHRT'::text])) CHECK 
fall.ereignis uebergabe_anlegen a TO kim_funktion USING CHECK true
fall.ereignis verweis_zugang * TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'verweis'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'verweis'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (art = 'VERWEIS_ANTWORT'::text) AND (konto_id IS NULL))
fall.fallanalyse eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse.mandant_id) AND (z.akte_id = fallanalyse.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse.mandant_id) AND (z.akte_id = fallanalyse.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.fallanalyse eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse.mandant_id) AND (z.akte_id = fallanalyse.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse eingeladen_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.fallanalyse_teilnahme n WHERE ((n.mandant_id = fallanalyse.mandant_id) AND (n.fallanalyse_id = fallanalyse.id) AND (n.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (n.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag))) OFFSET 0))) CHECK 
fall.fallanalyse_aufgabe eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_aufgabe.mandant_id) AND (z.akte_id = fallanalyse_aufgabe.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse_aufgabe eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_aufgabe.mandant_id) AND (z.akte_id = fallanalyse_aufgabe.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.fallanalyse_aufgabe eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_aufgabe.mandant_id) AND (z.akte_id = fallanalyse_aufgabe.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse_beitrag beitragen a TO kim_fall USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_beitrag.mandant_id) AND (z.akte_id = fallanalyse_beitrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) OR ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.fallanalyse_teilnahme n WHERE ((n.mandant_id = fallanalyse_beitrag.mandant_id) AND (n.fallanalyse_id = fallanalyse_beitrag.fallanalyse_id) AND (n.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (n.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag))) OFFSET 0)))))
fall.fallanalyse_beitrag eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_beitrag.mandant_id) AND (z.akte_id = fallanalyse_beitrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse_beitrag eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_beitrag.mandant_id) AND (z.akte_id = fallanalyse_beitrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse_beitrag eingeladen_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.fallanalyse_teilnahme n WHERE ((n.mandant_id = fallanalyse_beitrag.mandant_id) AND (n.fallanalyse_id = fallanalyse_beitrag.fallanalyse_id) AND (n.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (n.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag))) OFFSET 0))) CHECK 
fall.fallanalyse_teilnahme eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_teilnahme.mandant_id) AND (z.akte_id = fallanalyse_teilnahme.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.fallanalyse_teilnahme eigene_entfernen d TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_teilnahme.mandant_id) AND (z.akte_id = fallanalyse_teilnahme.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse_teilnahme eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = fallanalyse_teilnahme.mandant_id) AND (z.akte_id = fallanalyse_teilnahme.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.fallanalyse_teilnahme eingeladen_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag))) CHECK 
fall.fallanfrage adresse_vergessen w TO kim_loeschung USING ((adresse_token IS NOT NULL) AND (erfasst_am < (( SELECT clock_timestamp() AS clock_timestamp) - '1 day'::interval))) CHECK (adresse_token IS NULL)
fall.fallanfrage beleg r TO kim_funktion USING true CHECK 
fall.fallanfrage eingang * TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'fallanfrage'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.fallanfrage faellig_lesen r TO kim_loeschung USING (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag)) CHECK 
fall.fallanfrage faellig_loeschen d TO kim_loeschung USING (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag)) CHECK 
fall.fallanfrage nicht_fremd * TO kim_fall USING (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) CHECK (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung))
fall.fallanfrage stelle_beantworten w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (zustand = 'OFFEN'::text)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND ((beantwortet_von IS NULL) OR (beantwortet_von = ( SELECT kontext.konto_id() AS konto_id))))
fall.fallanfrage stelle_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
fall.herkunft eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = herkunft.mandant_id) AND (z.akte_id = herkunft.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.herkunft eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = herkunft.mandant_id) AND (z.akte_id = herkunft.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.herkunft eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = herkunft.mandant_id) AND (z.akte_id = herkunft.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kalender_zugang eigener * TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
fall.kalender_zugang funktion r TO kim_funktion USING (EXISTS ( SELECT 1 FROM benutzer.mitgliedschaft m WHERE ((m.konto_id = kalender_zugang.konto_id) AND (m.mandant_id = kalender_zugang.mandant_id) AND ((m.rolle)::text = 'CASE_MANAGEMENT'::text) AND (m.art = 'REGULAER'::text) AND ((m.gueltig_bis IS NULL) OR (m.gueltig_bis >= COALESCE(kontext.stichtag(), m.gueltig_bis)))))) CHECK 
fall.kalender_zugang loeschen * TO kim_loeschung USING (EXISTS ( SELECT 1 FROM benutzer.konto k WHERE (k.id = kalender_zugang.konto_id))) CHECK 
fall.kalender_zugang nicht_fremd * TO kim_fall USING (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) CHECK (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung))
fall.kindeswohl begonnen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = kindeswohl.mandant_id) AND (a.id = kindeswohl.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.kindeswohl eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kindeswohl.mandant_id) AND (z.akte_id = kindeswohl.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kindeswohl eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kindeswohl.mandant_id) AND (z.akte_id = kindeswohl.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.kindeswohl eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kindeswohl.mandant_id) AND (z.akte_id = kindeswohl.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kindeswohl_schritt begonnen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = kindeswohl_schritt.mandant_id) AND (a.id = kindeswohl_schritt.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.kindeswohl_schritt eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kindeswohl_schritt.mandant_id) AND (z.akte_id = kindeswohl_schritt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.kindeswohl_schritt eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kindeswohl_schritt.mandant_id) AND (z.akte_id = kindeswohl_schritt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kontakt eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kontakt.mandant_id) AND (z.akte_id = kontakt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kontakt eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kontakt.mandant_id) AND (z.akte_id = kontakt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.kontakt eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kontakt.mandant_id) AND (z.akte_id = kontakt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kontakt funktion_zaehlen r TO kim_funktion USING true CHECK 
fall.kurzberatung eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kurzberatung.mandant_id) AND (z.akte_id = kurzberatung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kurzberatung eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kurzberatung.mandant_id) AND (z.akte_id = kurzberatung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.kurzberatung eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = kurzberatung.mandant_id) AND (z.akte_id = kurzberatung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.kurzberatung funktion_zaehlen r TO kim_funktion USING true CHECK 
fall.loeschsperre eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = loeschsperre.mandant_id) AND (z.akte_id = loeschsperre.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)) AND (gesperrt_von = ( SELECT kontext.konto_id() AS konto_id)))
fall.loeschsperre eigene_aufheben w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = loeschsperre.mandant_id) AND (z.akte_id = loeschsperre.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.loeschsperre eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = loeschsperre.mandant_id) AND (z.akte_id = loeschsperre.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.loeschsperre funktion_lesen r TO kim_funktion USING true CHECK 
fall.nachweis faellig_lesen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag))) CHECK 
fall.nachweis faellig_loeschen d TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (loeschen_ab <= ( SELECT kontext.stichtag() AS stichtag))) CHECK 
fall.nachweis funktion_lesen r TO kim_funktion USING true CHECK 
fall.nachweis lauf_anlegen a TO kim_loeschung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)))
fall.netzwerk_helfer eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = netzwerk_helfer.mandant_id) AND (z.akte_id = netzwerk_helfer.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.netzwerk_helfer eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = netzwerk_helfer.mandant_id) AND (z.akte_id = netzwerk_helfer.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.netzwerk_helfer eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = netzwerk_helfer.mandant_id) AND (z.akte_id = netzwerk_helfer.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.offenlegung begonnen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = offenlegung.mandant_id) AND (a.id = offenlegung.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.offenlegung eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = offenlegung.mandant_id) AND (z.akte_id = offenlegung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.offenlegung eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = offenlegung.mandant_id) AND (z.akte_id = offenlegung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.papier_erreichbarkeit eigene * TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
fall.papier_erreichbarkeit loeschen * TO kim_loeschung USING (EXISTS ( SELECT 1 FROM benutzer.konto k WHERE (k.id = papier_erreichbarkeit.konto_id))) CHECK 
fall.parallelfall_kennung eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = parallelfall_kennung.mandant_id) AND (z.akte_id = parallelfall_kennung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.parallelfall_kennung eigene_entfernen d TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = parallelfall_kennung.mandant_id) AND (z.akte_id = parallelfall_kennung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.parallelfall_kennung eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = parallelfall_kennung.mandant_id) AND (z.akte_id = parallelfall_kennung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.parallelfall_kennung funktion_lesen r TO kim_funktion USING true CHECK 
fall.person anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (angelegt_von = ( SELECT kontext.konto_id() AS konto_id)))
fall.person eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person.mandant_id) AND (b.person_id = person.id)) OFFSET 0))) CHECK 
fall.person eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person.mandant_id) AND (b.person_id = person.id)) OFFSET 0))) CHECK 
fall.person funktion_lesen r TO kim_funktion USING true CHECK 
fall.person ohne_akte * TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (NOT (EXISTS ( SELECT FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person.mandant_id) AND (b.person_id = person.id)))))) CHECK 
fall.person_identitaet anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
fall.person_identitaet eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_identitaet.mandant_id) AND (b.person_id = person_identitaet.person_id)) OFFSET 0))) CHECK 
fall.person_identitaet eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_identitaet.mandant_id) AND (b.person_id = person_identitaet.person_id)) OFFSET 0))) CHECK 
fall.person_nummer mandant * TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
fall.person_suche eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_suche.mandant_id) AND (b.person_id = person_suche.person_id)) OFFSET 0)))
fall.person_suche eigene_entfernen d TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_suche.mandant_id) AND (b.person_id = person_suche.person_id)) OFFSET 0))) CHECK 
fall.person_suche eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_suche.mandant_id) AND (b.person_id = person_suche.person_id)) OFFSET 0))) CHECK 
fall.person_suche funktion_lesen r TO kim_funktion USING true CHECK 
fall.person_verschieden beide_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_verschieden.mandant_id) AND (b.person_id = person_verschieden.person_a)) OFFSET 0)) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_verschieden.mandant_id) AND (b.person_id = person_verschieden.person_b)) OFFSET 0)) AND (entschieden_von = ( SELECT kontext.konto_id() AS konto_id)))
fall.person_verschieden beide_sichtbar r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_verschieden.mandant_id) AND (b.person_id = person_verschieden.person_a)) OFFSET 0)) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_verschieden.mandant_id) AND (b.person_id = person_verschieden.person_b)) OFFSET 0))) CHECK 
fall.person_zusammenfuehrung beide_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_zusammenfuehrung.mandant_id) AND (b.person_id = person_zusammenfuehrung.ziel_person_id)) OFFSET 0)) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_zusammenfuehrung.mandant_id) AND (b.person_id = person_zusammenfuehrung.person_id)) OFFSET 0)) AND (zusammengefuehrt_von = ( SELECT kontext.konto_id() AS konto_id)))
fall.person_zusammenfuehrung beide_aufheben w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_zusammenfuehrung.mandant_id) AND (b.person_id = person_zusammenfuehrung.ziel_person_id)) OFFSET 0)) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_zusammenfuehrung.mandant_id) AND (b.person_id = person_zusammenfuehrung.person_id)) OFFSET 0))) CHECK 
fall.person_zusammenfuehrung beide_sichtbar r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_zusammenfuehrung.mandant_id) AND (b.person_id = person_zusammenfuehrung.ziel_person_id)) OFFSET 0)) AND (EXISTS ( SELECT 1 FROM fall.akte_beteiligte b WHERE ((b.mandant_id = person_zusammenfuehrung.mandant_id) AND (b.person_id = person_zusammenfuehrung.person_id)) OFFSET 0))) CHECK 
fall.rechtskreis_eintrag eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = rechtskreis_eintrag.mandant_id) AND (z.akte_id = rechtskreis_eintrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.rechtskreis_eintrag eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = rechtskreis_eintrag.mandant_id) AND (z.akte_id = rechtskreis_eintrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.rechtskreis_eintrag eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = rechtskreis_eintrag.mandant_id) AND (z.akte_id = rechtskreis_eintrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.rechtskreis_zurueckstellung eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = rechtskreis_zurueckstellung.mandant_id) AND (z.akte_id = rechtskreis_zurueckstellung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.rechtskreis_zurueckstellung eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = rechtskreis_zurueckstellung.mandant_id) AND (z.akte_id = rechtskreis_zurueckstellung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.rechtskreis_zurueckstellung eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = rechtskreis_zurueckstellung.mandant_id) AND (z.akte_id = rechtskreis_zurueckstellung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.sammeleintrag funktion_zaehlen r TO kim_funktion USING true CHECK 
fall.sammeleintrag nicht_fremd * TO kim_fall USING (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung)) CHECK (NOT ( SELECT kontext.fremdvertretung() AS fremdvertretung))
fall.sammeleintrag stelle_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)))
fall.sammeleintrag stelle_ersetzen w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (ersetzt_am IS NULL)) CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (ersetzt_am IS NOT NULL))
fall.sammeleintrag stelle_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
fall.schritt eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = schritt.mandant_id) AND (z.akte_id = schritt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.schritt eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = schritt.mandant_id) AND (z.akte_id = schritt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.schritt eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = schritt.mandant_id) AND (z.akte_id = schritt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.schutzkonzept aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'TEAMLEITUNG'::text)) CHECK 
fall.schutzkonzept anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'TEAMLEITUNG'::text))
fall.schutzkonzept lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text]))) CHECK 
fall.sprachmittlung eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = sprachmittlung.mandant_id) AND (z.akte_id = sprachmittlung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.sprachmittlung eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = sprachmittlung.mandant_id) AND (z.akte_id = sprachmittlung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.sprachmittlung eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = sprachmittlung.mandant_id) AND (z.akte_id = sprachmittlung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.sprachmittlung funktion_lesen r TO kim_funktion USING true CHECK 
fall.uebergabe funktion * TO kim_funktion USING true CHECK true
fall.uebergabe_inhalt eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = uebergabe_inhalt.mandant_id) AND (z.akte_id = uebergabe_inhalt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.uebergabe_inhalt eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = uebergabe_inhalt.mandant_id) AND (z.akte_id = uebergabe_inhalt.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.uebertragung eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = uebertragung.mandant_id) AND (z.akte_id = uebertragung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.uebertragung eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = uebertragung.mandant_id) AND (z.akte_id = uebertragung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.uebertragung eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = uebertragung.mandant_id) AND (z.akte_id = uebertragung.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.verfahren eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verfahren.mandant_id) AND (z.akte_id = verfahren.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.verfahren eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verfahren.mandant_id) AND (z.akte_id = verfahren.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.verfahren eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verfahren.mandant_id) AND (z.akte_id = verfahren.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.vertretung_absprache funktion * TO kim_funktion USING true CHECK true
fall.vertretung_absprache_akte funktion * TO kim_funktion USING true CHECK true
fall.verweis angebotsergebnis r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'bericht'::text) CHECK 
fall.verweis eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis.mandant_id) AND (z.akte_id = verweis.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.verweis eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis.mandant_id) AND (z.akte_id = verweis.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.verweis eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis.mandant_id) AND (z.akte_id = verweis.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.verweis eingang_aendern w TO kim_funktion USING ((( SELECT kontext.rolle() AS rolle) = 'PARTNERSTELLE'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.verweis eingang_lesen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'PARTNERSTELLE'::text) CHECK 
fall.verweis verweis_zugang * TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'verweis'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.verweis_eintrag eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis_eintrag.mandant_id) AND (z.akte_id = verweis_eintrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.verweis_eintrag eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis_eintrag.mandant_id) AND (z.akte_id = verweis_eintrag.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.verweis_eintrag eingang_anlegen a TO kim_funktion USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'PARTNERSTELLE'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (art = 'ANTWORT'::text) AND (ueber = 'EINGANG'::text) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)))
fall.verweis_eintrag eingang_lesen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'PARTNERSTELLE'::text) CHECK 
fall.verweis_eintrag verweis_zugang * TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'verweis'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.verweis_link abgelaufen_lesen r TO kim_loeschung USING ((geschlossen_grund IS NULL) AND (gueltig_bis < ( SELECT kontext.stichtag() AS stichtag))) CHECK 
fall.verweis_link abgelaufen_schliessen w TO kim_loeschung USING ((geschlossen_grund IS NULL) AND (gueltig_bis < ( SELECT kontext.stichtag() AS stichtag))) CHECK (geschlossen_grund = 'ABGELAUFEN'::text)
fall.verweis_link begonnen r TO kim_loeschung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT FROM fall.akte a WHERE ((a.mandant_id = verweis_link.mandant_id) AND (a.id = verweis_link.akte_id) AND (a.loeschung_begonnen_am IS NOT NULL))))) CHECK 
fall.verweis_link eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis_link.mandant_id) AND (z.akte_id = verweis_link.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.verweis_link eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis_link.mandant_id) AND (z.akte_id = verweis_link.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.verweis_link eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = verweis_link.mandant_id) AND (z.akte_id = verweis_link.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.verweis_link eingang_aendern w TO kim_funktion USING ((( SELECT kontext.rolle() AS rolle) = 'PARTNERSTELLE'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.verweis_link eingang_im_standort a TO kim_fall USING CHECK ((partnerstelle_id IS NULL) OR (EXISTS ( SELECT FROM benutzer.partnerstelle s WHERE ((s.id = verweis_link.partnerstelle_id) AND (s.standort_id = ( SELECT kontext.standort_id() AS standort_id))))))
fall.verweis_link verweis_zugang r TO kim_funktion USING true CHECK 
fall.verweis_link verweis_zugang_aendern w TO kim_funktion USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'verweis'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
fall.warteliste eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = warteliste.mandant_id) AND (z.akte_id = warteliste.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.warteliste eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = warteliste.mandant_id) AND (z.akte_id = warteliste.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.warteliste eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = warteliste.mandant_id) AND (z.akte_id = warteliste.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.warteliste funktion_zaehlen r TO kim_funktion USING true CHECK 
fall.ziel eigene_aendern w TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = ziel.mandant_id) AND (z.akte_id = ziel.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.ziel eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = ziel.mandant_id) AND (z.akte_id = ziel.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0)))
fall.ziel eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM fall.akte_zugriff z WHERE ((z.mandant_id = ziel.mandant_id) AND (z.akte_id = ziel.akte_id) AND (z.konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (z.gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((z.gueltig_bis IS NULL) OR (z.gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))) OFFSET 0))) CHECK 
fall.ziel funktion_lesen r TO kim_funktion USING true CHECK 
foerderung.aenderung anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (herkunft = 'ANTRAG'::text) AND (zustand = 'ENTWURF'::text) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (vorbereitet_von = bearbeitet_von) AND (gezeichnet_von IS NULL) AND (bescheid_id IS NULL) AND (version = 1) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = aenderung.foerderfall_id) AND (f.standort_id = aenderung.standort_id) AND (f.zustand = 'BESTANDSKRAEFTIG'::text)))))
foerderung.aenderung bearbeiten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = 'ENTWURF'::text) AND (herkunft = 'ANTRAG'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = ANY (ARRAY['ENTWURF'::text, 'VERWORFEN'::text])))
foerderung.aenderung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND ((herkunft = 'ANTRAG'::text) OR (zustand = ANY (ARRAY['RECHTSBEHELFSFRIST'::text, 'KLAGEVERFAHREN'::text, 'BESTANDSKRAEFTIG'::text])))) CHECK 
foerderung.aenderung fristen w TO kim_foerderung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (zustand = 'RECHTSBEHELFSFRIST'::text)) CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (zustand = 'BESTANDSKRAEFTIG'::text))
foerderung.aenderung fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.aenderung land_bearbeiten w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (zustand = ANY (ARRAY['ANGEZEIGT'::text, 'IN_PRUEFUNG'::text, 'ENTSCHEIDUNGSREIF'::text, 'BESCHIEDEN'::text, 'RECHTSBEHELFSFRIST'::text, 'KLAGEVERFAHREN'::text]))) CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERWORFEN'::text])))
foerderung.aenderung land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERWORFEN'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = aenderung.foerderfall_id)))) CHECK 
foerderung.aenderung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.aenderung loeschreife_zaehlen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) CHECK 
foerderung.aenderung von_amts_wegen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (herkunft = 'AMT'::text) AND (zustand = 'ANGEZEIGT'::text) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (vorbereitet_von = bearbeitet_von) AND (gezeichnet_von IS NULL) AND (bescheid_id IS NULL) AND (version = 1) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = aenderung.foerderfall_id) AND (f.standort_id = aenderung.standort_id) AND (f.zustand = 'BESTANDSKRAEFTIG'::text)))))
foerderung.aenderung zeichnen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (zustand = ANY (ARRAY['ENTWURF'::text, 'RECHTSBEHELFSFRIST'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (zustand = ANY (ARRAY['ANGEZEIGT'::text, 'BESTANDSKRAEFTIG'::text])))
foerderung.aenderung_ereignis eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (ereignis <> ALL (ARRAY['entscheidung_vorschlagen'::text, 'zurueckgeben'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.aenderung a WHERE (a.id = aenderung_ereignis.aenderung_id)))) CHECK 
foerderung.aenderung_ereignis festhalten a TO kim_foerderung USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (rolle = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.aenderung a WHERE ((a.id = aenderung_ereignis.aenderung_id) AND (a.standort_id = aenderung_ereignis.standort_id) AND (a.zustand = aenderung_ereignis.nach)))))
foerderung.aenderung_ereignis fristen a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (konto_id IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.aenderung a WHERE ((a.id = aenderung_ereignis.aenderung_id) AND (a.standort_id = aenderung_ereignis.standort_id) AND (a.zustand = aenderung_ereignis.nach)))))
foerderung.aenderung_ereignis fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.aenderung_ereignis land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.aenderung a WHERE (a.id = aenderung_ereignis.aenderung_id)))) CHECK 
foerderung.aenderungsanzeige anzeigen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = 'ANGEZEIGT'::text) AND (vorbereitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = aenderungsanzeige.foerderfall_id) AND (f.zustand = ANY (ARRAY['BEWILLIGT'::text, 'RECHTSBEHELFSFRIST'::text, 'KLAGEVERFAHREN'::text, 'BESTANDSKRAEFTIG'::text, 'ANHOERUNG_WIDERRUF'::text, 'VN_OFFEN'::text, 'VN_UEBERFAELLIG'::text]))))))
foerderung.aenderungsanzeige beantworten w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (zustand <> 'ERLEDIGT'::text)) CHECK (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text]))
foerderung.aenderungsanzeige berichtigen w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND (zustand = 'ERLEDIGT'::text) AND (EXISTS ( SELECT 1 FROM foerderung.berichtigung x WHERE ((x.gegenstand_id = aenderungsanzeige.id) AND (x.gegenstand = 'ANZEIGE'::text) AND (x.zustand = 'BERICHTIGT'::text) AND (x.gezeichnet_von = ( SELECT kontext.konto_id() AS konto_id)))))) CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND (zustand = 'ERLEDIGT'::text))
foerderung.aenderungsanzeige eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.aenderungsanzeige land_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) CHECK 
foerderung.aenderungsanzeige_ereignis anzeigen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (ereignis = 'anzeigen'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (EXISTS ( SELECT 1 FROM foerderung.aenderungsanzeige a WHERE (a.id = aenderungsanzeige_ereignis.anzeige_id))))
foerderung.aenderungsanzeige_ereignis beantworten a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (ereignis <> 'anzeigen'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (EXISTS ( SELECT 1 FROM foerderung.aenderungsanzeige a WHERE (a.id = aenderungsanzeige_ereignis.anzeige_id))))
foerderung.aenderungsanzeige_ereignis eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (ereignis <> ALL (ARRAY['entscheidung_vorschlagen'::text, 'zurueckgeben'::text]))) CHECK 
foerderung.aenderungsanzeige_ereignis land_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) CHECK 
foerderung.amtsvertretung beenden w TO kim_foerderung USING ((beendet_am IS NULL) AND ((((( SELECT kontext.konto_id() AS konto_id) = abwesend_id) OR (( SELECT kontext.konto_id() AS konto_id) = vertretung_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text]))) OR (( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text))) CHECK ((beendet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (beendet_am = ( SELECT kontext.stichtag() AS stichtag)))
foerderung.amtsvertretung eintragen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text])) AND (((abwesend_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle))) OR (( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text)) AND (eingetragen_von = ( SELECT kontext.konto_id() AS konto_id)) AND (eingetragen_am = ( SELECT kontext.stichtag() AS stichtag)) AND (beendet_am IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.bezirkskonten() b(konto_id, rolle, gueltig_bis) WHERE ((b.konto_id = amtsvertretung.vertretung_id) AND (b.rolle = amtsvertretung.rolle) AND ((b.gueltig_bis IS NULL) OR (b.gueltig_bis >= amtsvertretung.bis))))))
foerderung.amtsvertretung lesen r TO kim_foerderung USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text])) CHECK 
foerderung.antrag anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])))
foerderung.antrag bearbeiten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = antrag.foerderfall_id) AND (f.zustand = ANY (ARRAY['ENTWURF'::text, 'NACHFORDERUNG'::text])))))) CHECK 
foerderung.antrag eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.antrag lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.antrag lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.antrag_fassung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.antrag_fassung land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = antrag_fassung.foerderfall_id)))) CHECK 
foerderung.antrag_fassung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.antrag_fassung zeichnen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (gezeichnet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = antrag_fassung.foerderfall_id) AND (f.zustand = ANY (ARRAY['EINGEREICHT'::text, 'IN_PRUEFUNG'::text])) AND (f.antrag_von = antrag_fassung.bearbeitet_von)))) AND (nummer = ( SELECT count(*) AS count FROM foerderung.foerderfall_ereignis e WHERE ((e.foerderfall_id = antrag_fassung.foerderfall_id) AND (e.ereignis = ANY (ARRAY['einreichen'::text, 'nachreichen'::text]))))))
foerderung.aufbewahrung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.aufbewahrung festhalten a TO kim_foerderung USING CHECK (((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND (art = ANY (ARRAY['SPERRE'::text, 'SPERRE_ENDE'::text])) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = aufbewahrung.foerderfall_id) AND (f.standort_id = aufbewahrung.standort_id)))))
foerderung.aufbewahrung land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = aufbewahrung.foerderfall_id)))) CHECK 
foerderung.aufbewahrung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.aufbewahrung loeschreife_zaehlen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) CHECK 
foerderung.ausnahme entscheiden w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (entscheidung IS NULL)) CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (entschieden_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.ausnahme fragen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (gefragt_von = ( SELECT kontext.konto_id() AS konto_id)) AND (entscheidung IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = ausnahme.foerderfall_id) AND (f.standort_id = ausnahme.standort_id) AND (f.zustand = 'MINISTERIUM_ENTSCHEIDET'::text)))))
foerderung.ausnahme land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = ausnahme.foerderfall_id)))) CHECK 
foerderung.bankverbindung bestaetigen w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (stand = 'GUELTIG'::text)) CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (stand = 'GUELTIG'::text) AND (rueckruf_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.bankverbindung erfassen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (stand = 'VORGESCHLAGEN'::text) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (rueckruf IS NULL) AND (EXISTS ( SELECT 1 FROM stamm.mandant m WHERE ((m.id = bankverbindung.mandant_id) AND (m.standort_id = bankverbindung.standort_id)))))
foerderung.bankverbindung lesen r TO kim_foerderung USING (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) OR (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) CHECK 
foerderung.bankverbindung verwerfen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (stand = 'VORGESCHLAGEN'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (stand = 'VERWORFEN'::text))
foerderung.bankverbindung zeichnen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (stand = ANY (ARRAY['VORGESCHLAGEN'::text, 'GUELTIG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND ((stand = 'ABGELOEST'::text) OR ((stand = 'GUELTIG'::text) AND (gezeichnet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (erfasst_von <> ( SELECT kontext.konto_id() AS konto_id)))))
foerderung.berichtigung anregen a TO kim_foerderung USING CHECK ((((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (herkunft = 'ANTRAG'::text)) OR ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (herkunft = 'AMT'::text))) AND (zustand = 'ANGEREGT'::text) AND (vorbereitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (version = 1) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = berichtigung.foerderfall_id) AND (f.standort_id = berichtigung.standort_id)))) AND CASE gegenstand WHEN 'ZAHLUNG'::text THEN (EXISTS ( SELECT 1 FROM foerderung.rate r WHERE ((r.id = berichtigung.gegenstand_id) AND (r.foerderfall_id = berichtigung.foerderfall_id)))) WHEN 'ANZEIGE'::text THEN (EXISTS ( SELECT 1 FROM foerderung.aenderungsanzeige a WHERE ((a.id = berichtigung.gegenstand_id) AND (a.foerderfall_id = berichtigung.foerderfall_id)))) ELSE (EXISTS ( SELECT 1 FROM foerderung.bescheid b WHERE ((b.id = berichtigung.gegenstand_id) AND (b.foerderfall_id = berichtigung.foerderfall_id) AND (b.stand = ANY (ARRAY['ERLASSEN'::text, 'AUFGEHOBEN'::text]))))) END)
foerderung.berichtigung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND ((zustand = 'BEKANNTGEGEBEN'::text) OR ((zustand = 'BERICHTIGT'::text) AND (gegenstand <> 'BESCHEID'::text)) OR ((herkunft = 'ANTRAG'::text) AND (zustand = ANY (ARRAY['ANGEREGT'::text, 'VERWORFEN'::text, 'VORGESCHLAGEN'::text]))))) CHECK 
foerderung.berichtigung land_bearbeiten w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (zustand = ANY (ARRAY['ANGEREGT'::text, 'VORGESCHLAGEN'::text, 'BERICHTIGT'::text]))) CHECK (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text]))
foerderung.berichtigung land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = berichtigung.foerderfall_id)))) CHECK 
foerderung.berichtigung_ereignis eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (ereignis <> ALL (ARRAY['vorschlagen'::text, 'zurueckgeben'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.berichtigung x WHERE (x.id = berichtigung_ereignis.berichtigung_id)))) CHECK 
foerderung.berichtigung_ereignis festhalten a TO kim_foerderung USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (rolle = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.berichtigung x WHERE ((x.id = berichtigung_ereignis.berichtigung_id) AND (x.standort_id = berichtigung_ereignis.standort_id) AND (x.zustand = berichtigung_ereignis.nach)))))
foerderung.berichtigung_ereignis land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.berichtigung x WHERE (x.id = berichtigung_ereignis.berichtigung_id)))) CHECK 
foerderung.bescheid eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (stand = ANY (ARRAY['ERLASSEN'::text, 'AUFGEHOBEN'::text])) AND (bekanntgabe IS NOT NULL)) CHECK 
foerderung.bescheid fristen w TO kim_foerderung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (stand = 'ERLASSEN'::text)) CHECK 
foerderung.bescheid fristen_lesen r TO kim_foerderung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (stand = 'ERLASSEN'::text)) CHECK 
foerderung.bescheid land_bearbeiten w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) AND (stand = ANY (ARRAY['VORGESCHLAGEN'::text, 'ERLASSEN'::text]))) CHECK (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text]))
foerderung.bescheid land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = bescheid.foerderfall_id)))) CHECK 
foerderung.bescheid lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.bescheid offene_zuwendungen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
foerderung.bescheid verzichten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (stand = 'ERLASSEN'::text) AND (bekanntgabe IS NOT NULL) AND (bestandskraeftig_am IS NULL)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (stand = 'ERLASSEN'::text))
foerderung.bescheid vorschlagen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text])) AND (vorgeschlagen_von = ( SELECT kontext.konto_id() AS konto_id)) AND (stand = 'VORGESCHLAGEN'::text) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = bescheid.foerderfall_id) AND (f.standort_id = bescheid.standort_id)))))
foerderung.bescheid_auflage eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.bescheid b WHERE (b.id = bescheid_auflage.bescheid_id)))) CHECK 
foerderung.bescheid_auflage erledigen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.bescheid b WHERE (b.id = bescheid_auflage.bescheid_id)))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND ((erledigt_von IS NULL) OR (erledigt_von = ( SELECT kontext.konto_id() AS konto_id))))
foerderung.bescheid_auflage land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = bescheid_auflage.foerderfall_id)))) CHECK 
foerderung.bescheid_auflage zeichnen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND (erledigt_am IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.bescheid b WHERE ((b.id = bescheid_auflage.bescheid_id) AND (b.stand = 'ERLASSEN'::text) AND (b.gezeichnet_von = ( SELECT kontext.konto_id() AS konto_id))))))
foerderung.besetzung eigene_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['TEAMLEITUNG'::text, 'LE_SACHBEARBEITUNG'::text])) AND (stelle_id IN ( SELECT s.id FROM foerderung.stelle s))) CHECK 
foerderung.besetzung ersetzen w TO kim_foerderung USING ((ersetzt_am IS NULL) AND ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (stelle_id IS NULL)))) CHECK (ersetzt_am IS NOT NULL)
foerderung.besetzung funktion_summe r TO kim_funktion USING true CHECK 
foerderung.besetzung importieren a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (stelle_id IS NULL))
foerderung.besetzung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.besetzung lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'PRUEFUNG_LESEND'::text])) OR (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'B3_FACHKRAFT'::text) AND (baustein = 3))))) CHECK 
foerderung.besetzung pflegen a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))))
foerderung.besetzung pruefung_im_standort r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) IS DISTINCT FROM 'PRUEFUNG_LESEND'::text) OR (( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
foerderung.besetzung_person lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.besetzung_person lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.besetzung_person lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.besetzung_person pflegen a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))))
foerderung.besetzung_qualifikation lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.besetzung_qualifikation lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.besetzung_qualifikation lesen r TO kim_foerderung USING (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) OR (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text]))) CHECK 
foerderung.besetzung_qualifikation pflegen a TO kim_foerderung USING CHECK (((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])))) AND (EXISTS ( SELECT 1 FROM foerderung.besetzung b WHERE ((b.id = besetzung_qualifikation.besetzung_id) AND (b.standort_id = besetzung_qualifikation.standort_id) AND (b.stelle_id IS NOT NULL)))))
foerderung.entwurf abgelaufen * TO kim_loeschung USING (geaendert_am < (now() - '30 days'::interval)) CHECK 
foerderung.entwurf eigener * TO kim_foerderung USING ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text, 'LE_SACHBEARBEITUNG'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text, 'PRUEFUNG_LESEND'::text]))) CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text, 'LE_SACHBEARBEITUNG'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text, 'PRUEFUNG_LESEND'::text])))
foerderung.foerderfall anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = 'ENTWURF'::text) AND (antrag_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.foerderfall bearbeiten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand <> ALL (ARRAY['EINGEREICHT'::text, 'VERWORFEN'::text, 'ZURUECKGENOMMEN'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand <> ALL (ARRAY['EINGEREICHT'::text, 'ZURUECKGENOMMEN'::text])) AND ((zustand <> ALL (ARRAY['ENTWURF'::text, 'NACHFORDERUNG'::text])) OR (antrag_von = ( SELECT kontext.konto_id() AS konto_id))))
foerderung.foerderfall eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.foerderfall fristen w TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.foerderfall fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.foerderfall land_bearbeiten w TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text])) AND (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERWORFEN'::text, 'ZURUECKGENOMMEN'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (zustand = 'MINISTERIUM_ENTSCHEIDET'::text))) CHECK (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text])) AND (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERWORFEN'::text, 'ZURUECKGENOMMEN'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (zustand = 'IN_PRUEFUNG'::text)))
foerderung.foerderfall land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERWORFEN'::text]))) CHECK 
foerderung.foerderfall lauf_belege w TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK (belege_geloescht_am IS NOT NULL)
foerderung.foerderfall lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.foerderfall lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.foerderfall loeschreife_zaehlen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) CHECK 
foerderung.foerderfall offene_zuwendungen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
foerderung.foerderfall zeichnen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (zustand <> ALL (ARRAY['VERWORFEN'::text, 'ZURUECKGENOMMEN'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERWORFEN'::text])) AND ((zustand <> ALL (ARRAY['EINGEREICHT'::text, 'IN_PRUEFUNG'::text])) OR (antrag_von <> ( SELECT kontext.konto_id() AS konto_id)) OR ((parameter -> 'vierAugenZuwendungsempfaenger'::text) = 'false'::jsonb)))
foerderung.foerderfall_ereignis eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.foerderfall_ereignis festhalten a TO kim_foerderung USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (rolle = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = foerderfall_ereignis.foerderfall_id) AND (f.standort_id = foerderfall_ereignis.standort_id)))))
foerderung.foerderfall_ereignis fristen a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (konto_id IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = foerderfall_ereignis.foerderfall_id) AND (f.standort_id = foerderfall_ereignis.standort_id)))))
foerderung.foerderfall_ereignis fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.foerderfall_ereignis land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = foerderfall_ereignis.foerderfall_id)))) CHECK 
foerderung.foerderfall_ereignis lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.foerderfall_ereignis loeschreife_zaehlen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) CHECK 
foerderung.foerdersumme eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.foerdersumme land_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) CHECK 
foerderung.foerdersumme lauf_zaehlen a TO kim_funktion USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text)
foerderung.fremdanteil anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (gestrichen_am IS NULL))
foerderung.fremdanteil eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.fremdanteil lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.fremdanteil lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.fremdanteil streichen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (gestrichen_am IS NULL)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (gestrichen_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.haushalt aendern w TO kim_foerderung USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'MINISTERIUM'::text])) CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'MINISTERIUM'::text])) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.haushalt land_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND (( SELECT kontext.standort_id() AS standort_id) IS NULL))) CHECK 
foerderung.haushalt pflegen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'MINISTERIUM'::text])) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.kofinanzierung anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (gestrichen_am IS NULL))
foerderung.kofinanzierung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.kofinanzierung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.kofinanzierung lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.kofinanzierung streichen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (gestrichen_am IS NULL)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (gestrichen_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.kontingent ersetzen w TO kim_foerderung USING ((ersetzt_am IS NULL) AND ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))) OR (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) CHECK (ersetzt_am IS NOT NULL)
foerderung.kontingent funktion_anfrage r TO kim_funktion USING true CHECK 
foerderung.kontingent funktion_kennzahl r TO kim_funktion USING true CHECK 
foerderung.kontingent importieren a TO kim_foerderung USING CHECK (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)
foerderung.kontingent lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'PRUEFUNG_LESEND'::text])) OR (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'B3_FACHKRAFT'::text) AND (baustein = 3))))) CHECK 
foerderung.kontingent pflegen a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))))
foerderung.kontingent pruefung_im_standort r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) IS DISTINCT FROM 'PRUEFUNG_LESEND'::text) OR (( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
foerderung.letztempfaenger_meldung beantworten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (stand = 'VORGELEGT'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (stand <> 'VORGELEGT'::text) AND (beantwortet_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.letztempfaenger_meldung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.letztempfaenger_meldung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.letztempfaenger_meldung lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.letztempfaenger_meldung letztempfaenger_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'LE_SACHBEARBEITUNG'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))) CHECK 
foerderung.letztempfaenger_meldung vorlegen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'LE_SACHBEARBEITUNG'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (stand = 'VORGELEGT'::text) AND (vorgelegt_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE ((w.id = letztempfaenger_meldung.weiterleitung_id) AND (w.letztempfaenger_id = letztempfaenger_meldung.mandant_id) AND (((letztempfaenger_meldung.art = 'ZWISCHENNACHWEIS'::text) AND (w.zustand = ANY (ARRAY['AKTIV'::text, 'NACHWEIS_OFFEN'::text]))) OR ((letztempfaenger_meldung.art = 'NACHWEIS'::text) AND (w.zustand = 'NACHWEIS_OFFEN'::text)))))))
foerderung.loeschfreigabe entscheiden w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND (freigegeben IS NULL) AND (vorgeschlagen_von <> ( SELECT kontext.konto_id() AS konto_id))) CHECK ((freigegeben IS NOT NULL) AND (entschieden_von = ( SELECT kontext.konto_id() AS konto_id)) AND (entschieden_am = ( SELECT kontext.stichtag() AS stichtag)))
foerderung.loeschfreigabe funktion r TO kim_funktion USING freigegeben CHECK 
foerderung.loeschfreigabe lauf r TO kim_loeschung USING freigegeben CHECK 
foerderung.loeschfreigabe lesen r TO kim_foerderung USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) CHECK 
foerderung.loeschfreigabe vorschlagen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (vorgeschlagen_von = ( SELECT kontext.konto_id() AS konto_id)) AND (vorgeschlagen_am = ( SELECT kontext.stichtag() AS stichtag)) AND (bis = vorgeschlagen_am) AND (freigegeben IS NULL) AND (antwort IS NULL))
foerderung.meldeabfrage aendern w TO kim_foerderung USING ((((stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text))) AND (zustand = 'ENTWURF'::text)) CHECK ((((stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text))) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.meldeabfrage anlegen a TO kim_foerderung USING CHECK ((((stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text))) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'ENTWURF'::text) AND (version = 1))
foerderung.meldeabfrage funktion_berichtslage r TO kim_funktion USING true CHECK 
foerderung.meldeabfrage lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text])) AND ((zustand = 'VERSENDET'::text) OR (((stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text))))) OR ((zustand = 'VERSENDET'::text) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (( SELECT kontext.standort_id() AS standort_id) = ANY (standorte)))) CHECK 
foerderung.meldearbeit aendern w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.meldearbeit anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.meldearbeit lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.meldefassung anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (gemeldet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.meldung m WHERE ((m.abfrage_id = meldefassung.abfrage_id) AND (m.standort_id = meldefassung.standort_id) AND (m.fassung = meldefassung.fassung) AND (m.zustand = 'GEMELDET'::text) AND ((m.art = 'BESETZUNG'::text) OR (meldefassung.vorgelegt_von IS NOT NULL))) OFFSET 0)))
foerderung.meldefassung lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])))) CHECK 
foerderung.meldeschritt anlegen a TO kim_foerderung USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (art = 'VORLEGEN'::text)) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (art = ANY (ARRAY['ZURUECKGEBEN'::text, 'MELDEN'::text, 'BERICHTIGEN'::text]))) OR ((art = ANY (ARRAY['RUECKFRAGEN'::text, 'ABNEHMEN'::text, 'ERINNERN'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.meldung m WHERE ((m.abfrage_id = meldeschritt.abfrage_id) AND (m.standort_id = meldeschritt.standort_id) AND (((m.stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((m.stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text)))) OFFSET 0)))))
foerderung.meldeschritt lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text])) AND (art <> ALL (ARRAY['VORLEGEN'::text, 'ZURUECKGEBEN'::text]))) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])))) CHECK 
foerderung.meldung aendern w TO kim_foerderung USING (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) OR (((stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text)))) CHECK (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = ANY (ARRAY['IN_ARBEIT'::text, 'VORGELEGT'::text, 'RUECKFRAGE'::text]))) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND ((zustand = ANY (ARRAY['IN_ARBEIT'::text, 'VORGELEGT'::text])) OR ((zustand = 'GEMELDET'::text) AND ((vorgelegt_von IS NULL) OR (vorgelegt_von <> ( SELECT kontext.konto_id() AS konto_id))) AND ((art = 'BESETZUNG'::text) OR (vorgelegt_von IS NOT NULL))))) OR (((stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text))))
foerderung.meldung anlegen a TO kim_foerderung USING CHECK ((((stelle = 'MINISTERIUM'::text) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR ((stelle = 'BEZIRKSREGIERUNG'::text) AND (( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text))) AND (zustand = 'OFFEN'::text) AND (version = 1) AND (fassung = 0) AND (EXISTS ( SELECT 1 FROM foerderung.meldeabfrage a WHERE ((a.id = meldung.abfrage_id) AND (a.zustand = 'VERSENDET'::text) AND (a.art = meldung.art) AND (a.stelle = meldung.stelle) AND (meldung.standort_id = ANY (a.standorte))) OFFSET 0)))
foerderung.meldung funktion_berichtslage r TO kim_funktion USING true CHECK 
foerderung.meldung lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])))) CHECK 
foerderung.nachforderung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.nachforderung fristen w TO kim_foerderung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (erledigung IS NULL)) CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (erledigung = 'FRIST_ABGELAUFEN'::text))
foerderung.nachforderung fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.nachforderung land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = nachforderung.foerderfall_id)))) CHECK 
foerderung.nachforderung nachreichen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (erledigung IS NULL)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (erledigung = 'NACHGEREICHT'::text))
foerderung.nachforderung stellen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (gestellt_von = ( SELECT kontext.konto_id() AS konto_id)) AND (erledigung IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = nachforderung.foerderfall_id) AND (f.standort_id = nachforderung.standort_id) AND (f.zustand = 'NACHFORDERUNG'::text)))))
foerderung.nachweis anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = nachweis.foerderfall_id) AND (f.standort_id = nachweis.standort_id) AND (f.zustand = ANY (ARRAY['VN_OFFEN'::text, 'VN_UEBERFAELLIG'::text, 'ANHOERUNG'::text]))))))
foerderung.nachweis bearbeiten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = nachweis.foerderfall_id) AND (f.standort_id = nachweis.standort_id) AND (f.zustand = ANY (ARRAY['VN_OFFEN'::text, 'VN_UEBERFAELLIG'::text, 'ANHOERUNG'::text])))))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.nachweis eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.nachweis lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.nachweis lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.nachweis_fassung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.nachweis_fassung land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = nachweis_fassung.foerderfall_id)))) CHECK 
foerderung.nachweis_fassung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.nachweis_fassung loeschreife_zaehlen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text])) CHECK 
foerderung.nachweis_fassung zeichnen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (gezeichnet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.nachweis n WHERE ((n.foerderfall_id = nachweis_fassung.foerderfall_id) AND (n.bearbeitet_von = nachweis_fassung.bearbeitet_von)))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = nachweis_fassung.foerderfall_id) AND (f.zustand = 'VN_EINGEREICHT'::text) AND ((nachweis_fassung.bearbeitet_von <> nachweis_fassung.gezeichnet_von) OR ((f.parameter -> 'vierAugenZuwendungsempfaenger'::text) = 'false'::jsonb))))))
foerderung.nachweis_vorgang eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (art <> ALL (ARRAY['PRUEFVERMERK'::text, 'RUECKGABE'::text, 'VORSCHLAG_ERLASS'::text, 'VORSCHLAG_NIEDERSCHLAGUNG'::text, 'VORSCHLAG_AUFHEBUNG'::text, 'VORSCHLAG_EINGANG'::text, 'ZINSVORSCHLAG'::text, 'ZINSRUECKGABE'::text, 'ZINSZEICHNUNG'::text, 'VORSCHLAG_STUNDUNG'::text, 'ANSPRUCH_RUECKGABE'::text, 'WIEDERAUFNAHME'::text])) AND (NOT ((art = 'NIEDERSCHLAGUNG'::text) AND ((inhalt ->> 'befristetBis'::text) IS NOT NULL)))) CHECK 
foerderung.nachweis_vorgang festhalten a TO kim_foerderung USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = nachweis_vorgang.foerderfall_id) AND (f.standort_id = nachweis_vorgang.standort_id)))) AND (((art = ANY (ARRAY['PRUEFVERMERK'::text, 'NACHFORDERUNG'::text, 'ANHOERUNG'::text])) AND (rolle = 'BR_PRUEFUNG'::text)) OR ((art = ANY (ARRAY['ANHOERUNG'::text, 'BEKANNTGABE'::text, 'VORSCHLAG_ERLASS'::text, 'VORSCHLAG_NIEDERSCHLAGUNG'::text, 'VORSCHLAG_STUNDUNG'::text, 'VORSCHLAG_AUFHEBUNG'::text, 'ZUGANG'::text, 'KLAGE'::text, 'ZINSVORSCHLAG'::text, 'ZINSBEKANNTGABE'::text, 'ZINSZUGANG'::text, 'ZINSKLAGE'::text])) AND (rolle = 'BR_SACHBEARBEITUNG'::text)) OR ((art = ANY (ARRAY['ABSEHEN'::text, 'RUECKGABE'::text, 'ERLASS'::text, 'NIEDERSCHLAGUNG'::text, 'STUNDUNG'::text, 'ANSPRUCH_RUECKGABE'::text, 'STUNDUNGSENDE'::text, 'WIEDERAUFNAHME'::text, 'KLAGEENDE'::text, 'EINGANGSKORREKTUR'::text, 'ZINSRUECKGABE'::text, 'ZINSZEICHNUNG'::text, 'ZINSKLAGEENDE'::text])) AND (rolle = 'BR_FREIGABE'::text)) OR ((art = ANY (ARRAY['ZAHLUNGSEINGANG'::text, 'VORSCHLAG_EINGANG'::text, 'ZINSEINGANG'::text])) AND (rolle = 'BR_KASSE'::text)) OR ((art = 'STELLUNGNAHME'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text))))
foerderung.nachweis_vorgang fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.nachweis_vorgang land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = nachweis_vorgang.foerderfall_id)))) CHECK 
foerderung.nachweis_vorgang lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.personalausgabe anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (fassung = 0) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = personalausgabe.foerderfall_id) AND (f.standort_id = personalausgabe.standort_id) AND (f.zustand = ANY (ARRAY['VN_OFFEN'::text, 'VN_UEBERFAELLIG'::text, 'ANHOERUNG'::text]))))))
foerderung.personalausgabe bearbeiten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (fassung = 0) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = personalausgabe.foerderfall_id) AND (f.standort_id = personalausgabe.standort_id) AND (f.zustand = ANY (ARRAY['VN_OFFEN'::text, 'VN_UEBERFAELLIG'::text, 'ANHOERUNG'::text])))))) CHECK 
foerderung.personalausgabe eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.personalausgabe lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.personalausgabe lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.personalausgabe zeichnen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (fassung >= 1) AND (EXISTS ( SELECT 1 FROM foerderung.nachweis_fassung n WHERE ((n.foerderfall_id = personalausgabe.foerderfall_id) AND (n.nummer = personalausgabe.fassung) AND (n.gezeichnet_von = ( SELECT kontext.konto_id() AS konto_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = personalausgabe.foerderfall_id) AND (f.zustand = 'VN_EINGEREICHT'::text)))))
foerderung.pruefpunkt land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = pruefpunkt.foerderfall_id)))) CHECK 
foerderung.pruefpunkt pruefen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = pruefpunkt.foerderfall_id) AND (f.standort_id = pruefpunkt.standort_id) AND (f.zustand = 'IN_PRUEFUNG'::text)))))
foerderung.rate anfordern w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (zustand = 'GEPLANT'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text) AND (zustand = 'ANGEFORDERT'::text) AND (angefordert_von = ( SELECT kontext.konto_id() AS konto_id)) AND ((vorbereitet_von <> ( SELECT kontext.konto_id() AS konto_id)) OR (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = rate.foerderfall_id) AND ((f.parameter -> 'vierAugenZuwendungsempfaenger'::text) = 'false'::jsonb))))))
foerderung.rate anordnen w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND (zustand = ANY (ARRAY['GEPRUEFT'::text, 'GEPLANT'::text]))) CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND ((zustand = 'ENTFALLEN'::text) OR (zustand = 'ANGEFORDERT'::text) OR ((zustand = 'ANGEORDNET'::text) AND (angeordnet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (festgestellt_von <> ( SELECT kontext.konto_id() AS konto_id)) AND (termin <= ( SELECT kontext.stichtag() AS stichtag)) AND (EXISTS ( SELECT 1 FROM (foerderung.bescheid b JOIN foerderung.foerderfall f ON ((f.id = b.foerderfall_id))) WHERE ((b.id = rate.bescheid_id) AND (b.foerderfall_id = rate.foerderfall_id) AND (b.stand = 'ERLASSEN'::text) AND (b.bestandskraeftig_am <= ( SELECT kontext.stichtag() AS stichtag)) AND (f.zustand <> ALL (ARRAY['ANHOERUNG_WIDERRUF'::text, 'RUECKFORDERUNG'::text, 'KLAGEVERFAHREN_RUECKFORDERUNG'::text]))))) AND (EXISTS ( SELECT 1 FROM (foerderung.bankverbindung k JOIN foerderung.foerderfall f ON ((f.id = rate.foerderfall_id))) WHERE ((k.id = rate.bank_id) AND (k.mandant_id = f.mandant_id) AND (k.stand = 'GUELTIG'::text) AND (k.erfasst_von <> ( SELECT kontext.konto_id() AS konto_id)) AND (k.gezeichnet_von <> ( SELECT kontext.konto_id() AS konto_id)) AND (k.rueckruf_von IS DISTINCT FROM ( SELECT kontext.konto_id() AS konto_id))))))))
foerderung.rate berichtigen w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND (zustand = 'GEZAHLT'::text) AND (EXISTS ( SELECT 1 FROM foerderung.berichtigung x WHERE ((x.gegenstand_id = rate.id) AND (x.gegenstand = 'ZAHLUNG'::text) AND (x.zustand = 'BERICHTIGT'::text) AND (x.gezeichnet_von = ( SELECT kontext.konto_id() AS konto_id)))))) CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) AND (zustand = 'GEZAHLT'::text))
foerderung.rate bestaetigen w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_KASSE'::text) AND (zustand = 'ANGEORDNET'::text) AND (angeordnet_von <> ( SELECT kontext.konto_id() AS konto_id))) CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_KASSE'::text) AND (zustand = ANY (ARRAY['ANGEORDNET'::text, 'GEZAHLT'::text, 'GEPRUEFT'::text])) AND (angeordnet_von IS DISTINCT FROM ( SELECT kontext.konto_id() AS konto_id)))
foerderung.rate entfall_vorschlagen w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (zustand = 'GEPLANT'::text)) CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (zustand = 'GEPLANT'::text))
foerderung.rate feststellen w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND (zustand = 'ANGEFORDERT'::text)) CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_SACHBEARBEITUNG'::text) AND ((zustand = 'GEPLANT'::text) OR ((zustand = 'GEPRUEFT'::text) AND (festgestellt_von = ( SELECT kontext.konto_id() AS konto_id)))))
foerderung.rate lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.rate lesen r TO kim_foerderung USING (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) OR (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id)))) OR (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text)) CHECK 
foerderung.rate offene_zuwendungen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
foerderung.rate planen a TO kim_foerderung USING CHECK ((zustand = 'GEPLANT'::text) AND (betrag = vorgesehen) AND (anforderung IS NULL) AND (angefordert_von IS NULL) AND (version = 1) AND (entfall_von IS NULL) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text)) OR (( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) OR (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text)) AND ((EXISTS ( SELECT 1 FROM foerderung.bescheid b WHERE ((b.id = rate.bescheid_id) AND (b.foerderfall_id = rate.foerderfall_id) AND (b.stand = 'ERLASSEN'::text) AND (b.art = ANY (ARRAY['BEWILLIGUNG'::text, 'TEILABLEHNUNG'::text])) AND (b.bestandskraeftig_am IS NOT NULL)))) OR (EXISTS ( SELECT 1 FROM foerderung.bescheid b WHERE ((b.id = rate.bescheid_id) AND (b.foerderfall_id = rate.foerderfall_id) AND (b.stand = 'ERLASSEN'::text) AND (b.art = ANY (ARRAY['AENDERUNG'::text, 'WIDERRUF_BEWILLIGUNG'::text, 'RUECKNAHME'::text])) AND (b.bestandskraeftig_am IS NOT NULL))))))
foerderung.rate umplanen w TO kim_foerderung USING ((((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text)) OR (( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) OR (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text)) AND (zustand = ANY (ARRAY['GEPLANT'::text, 'ANGEFORDERT'::text, 'GEPRUEFT'::text]))) CHECK ((((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'ZE_ZEICHNUNG'::text)) OR (( SELECT kontext.rolle() AS rolle) = 'BR_FREIGABE'::text) OR (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text)) AND (zustand = ANY (ARRAY['GEPLANT'::text, 'ENTFALLEN'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.bescheid b WHERE ((b.id = rate.bescheid_id) AND (b.foerderfall_id = rate.foerderfall_id) AND (b.stand = 'ERLASSEN'::text) AND (b.art = ANY (ARRAY['AENDERUNG'::text, 'WIDERRUF_BEWILLIGUNG'::text, 'RUECKNAHME'::text])) AND (b.bestandskraeftig_am IS NOT NULL)))))
foerderung.rate vorbereiten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = 'GEPLANT'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = 'GEPLANT'::text) AND (vorbereitet_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.rate_ereignis festhalten a TO kim_foerderung USING CHECK ((((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (rolle = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text]))) OR ((konto_id IS NULL) AND (rolle = 'SYSTEM'::text) AND (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text))) AND (EXISTS ( SELECT 1 FROM foerderung.rate r WHERE ((r.id = rate_ereignis.rate_id) AND (r.standort_id = rate_ereignis.standort_id) AND (r.zustand = rate_ereignis.nach) AND (r.betrag = rate_ereignis.betrag)))))
foerderung.rate_ereignis lesen r TO kim_foerderung USING (EXISTS ( SELECT 1 FROM foerderung.rate r WHERE (r.id = rate_ereignis.rate_id))) CHECK 
foerderung.stelle eigene_lesen r TO kim_foerderung USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['TEAMLEITUNG'::text, 'LE_SACHBEARBEITUNG'::text]))) CHECK 
foerderung.stelle funktion_summe r TO kim_funktion USING true CHECK 
foerderung.stelle lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.stelle lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'PRUEFUNG_LESEND'::text])) OR (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'B3_FACHKRAFT'::text) AND (baustein = 3))))) CHECK 
foerderung.stelle pflegen a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))))
foerderung.stelle pruefung_im_standort r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) IS DISTINCT FROM 'PRUEFUNG_LESEND'::text) OR (( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))) CHECK 
foerderung.stelle_fassung ersetzen w TO kim_foerderung USING ((ersetzt_am IS NULL) AND ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))) AND (stelle_id IN ( SELECT s.id FROM foerderung.stelle s))) CHECK (ersetzt_am IS NOT NULL)
foerderung.stelle_fassung funktion_anfrage r TO kim_funktion USING true CHECK 
foerderung.stelle_fassung funktion_checkliste r TO kim_funktion USING true CHECK 
foerderung.stelle_fassung lesen r TO kim_foerderung USING (stelle_id IN ( SELECT s.id FROM foerderung.stelle s)) CHECK 
foerderung.stelle_fassung pflegen a TO kim_foerderung USING CHECK (((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text]))) AND (stelle_id IN ( SELECT s.id FROM foerderung.stelle s)))
foerderung.stelle_profil lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.stelle_profil lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.stelle_profil lesen r TO kim_foerderung USING (stelle_id IN ( SELECT s.id FROM foerderung.stelle s)) CHECK 
foerderung.stelle_profil pflegen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.stelle s WHERE ((s.id = stelle_profil.stelle_id) AND (s.standort_id = ( SELECT kontext.standort_id() AS standort_id))))))
foerderung.stellen_import importieren a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))
foerderung.stellen_import lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['MINISTERIUM'::text, 'BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'PRUEFUNG_LESEND'::text])) OR (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text]))) CHECK 
foerderung.stellen_import pruefung_im_standort r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) IS DISTINCT FROM 'PRUEFUNG_LESEND'::text) OR (( SELECT kontext.standort_id() AS standort_id) IS NULL)) CHECK 
foerderung.uebertragung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.uebertragung lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.uebertragung lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.uebertragung markieren a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = uebertragung.foerderfall_id) AND (f.zustand <> ALL (ARRAY['ENTWURF'::text, 'VERWORFEN'::text]))))))
foerderung.unterlage anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (hochgeladen_von = ( SELECT kontext.konto_id() AS konto_id)) AND (weiterleitung_id IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = unterlage.foerderfall_id) AND (f.mandant_id = unterlage.mandant_id) AND (f.zustand = ANY (ARRAY['ENTWURF'::text, 'NACHFORDERUNG'::text]))))))
foerderung.unterlage entfernen d TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (weiterleitung_id IS NULL) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = unterlage.foerderfall_id) AND (f.zustand = 'ENTWURF'::text))))) CHECK 
foerderung.unterlage lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.unterlage lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.unterlage lesen r TO kim_foerderung USING ((EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = unterlage.foerderfall_id))) AND ((weiterleitung_id IS NULL) OR (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE (w.id = unterlage.weiterleitung_id))))) CHECK 
foerderung.unterlage letztempfaenger_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'LE_SACHBEARBEITUNG'::text) AND (zu = 'VERTRAG'::text) AND (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE ((w.id = unterlage.weiterleitung_id) AND (w.letztempfaenger_id = ( SELECT kontext.mandant_id() AS mandant_id)))))) CHECK 
foerderung.unterlage weiterleitung_anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (hochgeladen_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM (foerderung.weiterleitung w JOIN foerderung.foerderfall f ON ((f.id = w.foerderfall_id))) WHERE ((w.id = unterlage.weiterleitung_id) AND (f.id = unterlage.foerderfall_id) AND (f.mandant_id = unterlage.mandant_id) AND (((unterlage.zu = 'VERTRAG'::text) AND (w.zustand = ANY (ARRAY['ENTWURF'::text, 'VERTRAG_GEPRUEFT'::text]))) OR ((unterlage.zu = 'LE_NACHWEIS'::text) AND (w.zustand = ANY (ARRAY['NACHWEIS_OFFEN'::text, 'NACHWEIS_VORGELEGT'::text]))))))))
foerderung.weiterleitung anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (zustand = 'ENTWURF'::text) AND (wirksam_ab IS NULL) AND (nachweis IS NULL) AND (pruefung IS NULL) AND (vorbereitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = weiterleitung.foerderfall_id) AND (f.zustand <> ALL (ARRAY['VERWORFEN'::text, 'ZURUECKGENOMMEN'::text, 'ABGESCHLOSSEN'::text, 'ABGESCHLOSSEN_ABGELEHNT'::text]))))))
foerderung.weiterleitung bearbeiten w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (zustand <> 'ABGESCHLOSSEN'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])))
foerderung.weiterleitung eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.weiterleitung fristen w TO kim_foerderung USING ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (zustand = ANY (ARRAY['UNTERZEICHNET'::text, 'AKTIV'::text]))) CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (zustand = ANY (ARRAY['AKTIV'::text, 'NACHWEIS_OFFEN'::text])))
foerderung.weiterleitung fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.weiterleitung land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND ((wirksam_ab IS NOT NULL) OR (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERTRAG_GEPRUEFT'::text]))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE (f.id = weiterleitung.foerderfall_id)))) CHECK 
foerderung.weiterleitung letztempfaenger_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'LE_SACHBEARBEITUNG'::text) AND (letztempfaenger_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (zustand <> ALL (ARRAY['ENTWURF'::text, 'VERTRAG_GEPRUEFT'::text]))) CHECK 
foerderung.weiterleitung offene_zuwendungen r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
foerderung.weiterleitung_ereignis eigene_lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) CHECK 
foerderung.weiterleitung_ereignis festhalten a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (rolle = ( SELECT kontext.rolle() AS rolle)) AND (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE (w.id = weiterleitung_ereignis.weiterleitung_id))))
foerderung.weiterleitung_ereignis fristen a TO kim_foerderung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) AND (konto_id IS NULL))
foerderung.weiterleitung_ereignis fristen_lesen r TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'foerderfristen'::text) CHECK 
foerderung.weiterleitung_ereignis land_lesen r TO kim_foerderung USING (((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND ((( SELECT kontext.standort_id() AS standort_id) IS NULL) OR (standort_id = ( SELECT kontext.standort_id() AS standort_id))))) AND (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE (w.id = weiterleitung_ereignis.weiterleitung_id)))) CHECK 
foerderung.weiterleitung_ereignis letztempfaenger_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'LE_SACHBEARBEITUNG'::text) AND (ereignis = 'erinnern'::text) AND (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE ((w.id = weiterleitung_ereignis.weiterleitung_id) AND (w.letztempfaenger_id = ( SELECT kontext.mandant_id() AS mandant_id)))))) CHECK 
foerderung.zahlungslauf erstellen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'BR_KASSE'::text) AND (erstellt_von = ( SELECT kontext.konto_id() AS konto_id)))
foerderung.zahlungslauf lauf_lesen r TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.zahlungslauf lauf_loeschen d TO kim_funktion USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
foerderung.zahlungslauf lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text])) OR ((( SELECT kontext.rolle() AS rolle) = 'PRUEFUNG_LESEND'::text) AND (( SELECT kontext.standort_id() AS standort_id) IS NULL))) CHECK 
migration.stand eigentuemer * TO kim_owner USING true CHECK true
migration.stand lesen r TO USING true CHECK 
protokoll.eintrag datenschutzbeauftragte r TO kim_protokoll USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'DSB'::text)) CHECK 
protokoll.eintrag schreiben a TO kim_anmeldung, kim_befragung, kim_bericht, kim_fall, kim_foerderung, kim_protokoll, kim_steuerung USING CHECK ((NOT (konto_id IS DISTINCT FROM kontext.konto_id())) AND (NOT (mandant_id IS DISTINCT FROM kontext.mandant_id())) AND (NOT (rolle IS DISTINCT FROM kontext.rolle())) AND (NOT (systemkonto IS DISTINCT FROM kontext.systemkonto())))
protokoll.eintrag siegelstand r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) CHECK 
protokoll.eintrag versiegeln r TO kim_protokoll USING (( SELECT kontext.systemkonto() AS systemkonto) = 'siegel'::text) CHECK 
protokoll.eintrag zaehlen r TO kim_owner USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
protokoll.eintrag_rest pflege * TO kim_owner USING true CHECK true
protokoll.loeschfreigabe dsb_freigeben a TO kim_protokoll USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'DSB'::text) AND (freigegeben_von = ( SELECT kontext.konto_id() AS konto_id)))
protokoll.loeschfreigabe dsb_lesen r TO kim_protokoll USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'DSB'::text)) CHECK 
protokoll.loeschfreigabe lauf r TO kim_loeschung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK 
protokoll.loeschlauf dsb_lesen r TO kim_protokoll USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'DSB'::text)) CHECK 
protokoll.loeschlauf lauf * TO kim_loeschung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text)
protokoll.loeschung lesen r TO kim_loeschung, kim_protokoll USING true CHECK 
protokoll.loeschung pflege * TO kim_owner USING true CHECK true
protokoll.loeschung_kette lesen r TO kim_loeschung, kim_protokoll USING true CHECK 
protokoll.loeschung_kette pflege * TO kim_owner USING true CHECK true
protokoll.siegel lesen r TO kim_protokoll USING true CHECK 
protokoll.siegel pflege * TO kim_owner USING true CHECK 
protokoll.siegel siegelstand r TO kim_funktion USING (( SELECT kontext.rolle() AS rolle) = 'ADMIN_TECHNIK'::text) CHECK 
protokoll.siegel versiegeln a TO kim_protokoll USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'siegel'::text)
stamm.auslastung_zielwert anwenden r TO kim_bericht USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
stamm.auslastung_zielwert festlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (gueltig_von >= ( SELECT kontext.stichtag() AS stichtag)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
stamm.clearing_modell anwenden r TO kim_fall USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
stamm.clearing_modell festlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (gueltig_von >= ( SELECT kontext.stichtag() AS stichtag)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
stamm.clearing_modell lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
stamm.einwohnerzahl aendern w TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) CHECK 
stamm.einwohnerzahl einfuehren a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))))
stamm.einwohnerzahl fortschreiben w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)))) CHECK 
stamm.einwohnerzahl lesen r TO USING true CHECK 
stamm.einwohnerzahl pflegen a TO kim_foerderung USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text]))
stamm.kommune aendern w TO kim_foerderung USING ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text)) CHECK 
stamm.kommune einfuehren a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))))
stamm.kommune fortschreiben w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)))) CHECK 
stamm.kommune lesen r TO USING true CHECK 
stamm.kommune pflegen a TO kim_foerderung USING CHECK ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text))
stamm.kommune_stand aendern w TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) CHECK 
stamm.kommune_stand einfuehren a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))))
stamm.kommune_stand fortschreiben w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)))) CHECK 
stamm.kommune_stand lesen r TO USING true CHECK 
stamm.kommune_stand pflegen a TO kim_foerderung USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text]))
stamm.mandant aendern w TO kim_foerderung USING ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text)) CHECK 
stamm.mandant lesen r TO USING true CHECK 
stamm.mandant pflegen a TO kim_foerderung USING CHECK ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text))
stamm.mandant_gebiet aendern w TO kim_foerderung USING ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text)) CHECK 
stamm.mandant_gebiet lesen r TO USING true CHECK 
stamm.mandant_gebiet pflegen a TO kim_foerderung USING CHECK ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text))
stamm.postleitzahl aendern w TO kim_foerderung USING (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text])) CHECK 
stamm.postleitzahl einfuehren a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id))))
stamm.postleitzahl fortschreiben w TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) OR ((( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)))) CHECK 
stamm.postleitzahl lesen r TO USING true CHECK 
stamm.postleitzahl pflegen a TO kim_foerderung USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = ANY (ARRAY['betrieb'::text, 'demo'::text]))
stamm.regelpruefung anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zurueckgenommen_am IS NULL) AND (geprueft_am <= ( SELECT kontext.stichtag() AS stichtag)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
stamm.regelpruefung anwenden r TO kim_fall USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
stamm.regelpruefung lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
stamm.regelpruefung zuruecknehmen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK (zurueckgenommen_am IS NOT NULL)
stamm.sprachmittler eigene_aendern w TO kim_fall USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
stamm.sprachmittler eigene_anlegen a TO kim_fall USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
stamm.sprachmittler lesen r TO kim_fall USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND ((mandant_id IS NULL) OR (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)))) CHECK 
stamm.sprachmittler lesen_standort r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (mandant_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
stamm.sprachmittler loeschen * TO kim_loeschung USING (geschlossen_am < ((( SELECT kontext.stichtag() AS stichtag) - '6 mons'::interval))::date) CHECK 
stamm.sprachmittler standort_aendern w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (mandant_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
stamm.sprachmittler standort_anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (mandant_id IS NULL) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
stamm.sprachmittler_belegung anlegen a TO kim_fall USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM stamm.sprachmittler s WHERE (s.id = sprachmittler_belegung.sprachmittler_id) OFFSET 0)))
stamm.sprachmittler_belegung lesen r TO kim_fall USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text) AND (EXISTS ( SELECT 1 FROM stamm.sprachmittler s WHERE (s.id = sprachmittler_belegung.sprachmittler_id) OFFSET 0))) CHECK 
stamm.sprachmittler_belegung loeschen * TO kim_loeschung USING (bis < ( SELECT kontext.stichtag() AS stichtag)) CHECK 
stamm.sprachmittler_belegung zuruecknehmen d TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
stamm.standort aendern w TO kim_foerderung USING ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text)) CHECK 
stamm.standort lesen r TO USING true CHECK 
stamm.standort pflegen a TO kim_foerderung USING CHECK ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text))
stamm.standort_name aendern w TO kim_foerderung USING ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text)) CHECK 
stamm.standort_name lesen r TO USING true CHECK 
stamm.standort_name pflegen a TO kim_foerderung USING CHECK ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text))
stamm.textpruefung anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zurueckgenommen_am IS NULL) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
stamm.textpruefung drucken r TO kim_fall USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
stamm.textpruefung lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
stamm.textpruefung zuruecknehmen w TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK (zurueckgenommen_am IS NOT NULL)
stamm.traeger aendern w TO kim_foerderung USING ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text)) CHECK 
stamm.traeger lesen r TO USING true CHECK 
stamm.traeger pflegen a TO kim_foerderung USING CHECK ((kontext.systemkonto() = ANY (ARRAY['betrieb'::text, 'demo'::text])) OR (kontext.rolle() = 'ADMIN_TECHNIK'::text))
stamm.zielformular anlegen a TO kim_foerderung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (gilt_ab = ( SELECT kontext.stichtag() AS stichtag)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
stamm.zielformular anwenden r TO kim_fall USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
stamm.zielformular lesen r TO kim_foerderung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.ablage anlegen a TO kim_steuerung USING CHECK ((geprueft_von = ( SELECT kontext.konto_id() AS konto_id)) AND (bis_fassung IS NULL) AND (((beitrag_id IS NOT NULL) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'B3_FACHKRAFT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag o WHERE ((o.id = ablage.beitrag_id) AND (NOT (o.standort_id IS DISTINCT FROM ablage.standort_id)) AND (o.art = ANY (ARRAY['MATERIAL'::text, 'PRAXISBEISPIEL'::text])) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR ((o.verfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (o.zustand = 'ENTWURF'::text))) AND ((o.zustand = 'ENTWURF'::text) OR ((o.zustand = 'VEROEFFENTLICHT'::text) AND (o.art = 'MATERIAL'::text)))) OFFSET 0))) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (((vereinbarung_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.vereinbarung o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.vereinbarung_id) AND (o.zustand <> 'GEKUENDIGT'::text)) OFFSET 0))) OR ((sitzung_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.sitzung_id) AND (o.zustand = 'GEPLANT'::text) AND (o.protokoll_zustand = 'OFFEN'::text)) OFFSET 0))) OR ((vorlage_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.vorlage o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.vorlage_id) AND (o.zustand = 'ENTWURF'::text)) OFFSET 0)))))))
steuerung.ablage entfernen d TO kim_steuerung USING (((beitrag_id IS NOT NULL) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'B3_FACHKRAFT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag o WHERE ((o.id = ablage.beitrag_id) AND (NOT (o.standort_id IS DISTINCT FROM ablage.standort_id)) AND (o.art = ANY (ARRAY['MATERIAL'::text, 'PRAXISBEISPIEL'::text])) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR ((o.verfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (o.zustand = 'ENTWURF'::text))) AND ((o.zustand = 'ENTWURF'::text) OR ((o.zustand = 'VEROEFFENTLICHT'::text) AND (o.art = 'MATERIAL'::text)))) OFFSET 0))) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (((vereinbarung_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.vereinbarung o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.vereinbarung_id) AND (o.zustand = 'ENTWURF'::text)) OFFSET 0))) OR ((sitzung_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.sitzung_id) AND (o.zustand = 'GEPLANT'::text) AND (o.protokoll_zustand = 'OFFEN'::text)) OFFSET 0))) OR ((vorlage_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.vorlage o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.vorlage_id) AND (o.zustand = 'ENTWURF'::text)) OFFSET 0)))))) CHECK 
steuerung.ablage ersetzen w TO kim_steuerung USING ((bis_fassung IS NULL) AND ((beitrag_id IS NOT NULL) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'B3_FACHKRAFT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag o WHERE ((o.id = ablage.beitrag_id) AND (NOT (o.standort_id IS DISTINCT FROM ablage.standort_id)) AND (o.art = ANY (ARRAY['MATERIAL'::text, 'PRAXISBEISPIEL'::text])) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR ((o.verfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (o.zustand = 'ENTWURF'::text))) AND ((o.zustand = 'ENTWURF'::text) OR ((o.zustand = 'VEROEFFENTLICHT'::text) AND (o.art = 'MATERIAL'::text)))) OFFSET 0)))) CHECK ((beitrag_id IS NOT NULL) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'B3_FACHKRAFT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag o WHERE ((o.id = ablage.beitrag_id) AND (NOT (o.standort_id IS DISTINCT FROM ablage.standort_id)) AND (o.art = ANY (ARRAY['MATERIAL'::text, 'PRAXISBEISPIEL'::text])) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR ((o.verfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (o.zustand = 'ENTWURF'::text))) AND ((o.zustand = 'ENTWURF'::text) OR ((o.zustand = 'VEROEFFENTLICHT'::text) AND (o.art = 'MATERIAL'::text)))) OFFSET 0)))
steuerung.ablage lesen r TO kim_steuerung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((beitrag_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag o WHERE (o.id = ablage.beitrag_id) OFFSET 0))) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (((vereinbarung_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.vereinbarung o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.vereinbarung_id)) OFFSET 0))) OR ((sitzung_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.sitzung_id)) OFFSET 0))) OR ((vorlage_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.vorlage o WHERE ((o.standort_id = ablage.standort_id) AND (o.id = ablage.vorlage_id)) OFFSET 0))))))) CHECK 
steuerung.anbieter anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.anbieter bearbeiten w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.anbieter funktion r TO kim_funktion USING true CHECK 
steuerung.anbieter lesen r TO kim_steuerung USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) CHECK 
steuerung.anbieter pflege_bearbeiten w TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text)
steuerung.anbieter pflege_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) CHECK 
steuerung.anbieter quelle_anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) AND (bearbeitet_von IS NULL))
steuerung.anbieter quelle_bearbeiten w TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) AND (bearbeitet_von IS NULL))
steuerung.anbieter quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebot anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebot bearbeiten w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebot funktion r TO kim_funktion USING true CHECK 
steuerung.angebot lesen r TO kim_steuerung USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) CHECK 
steuerung.angebot pflege_bearbeiten w TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text)
steuerung.angebot pflege_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) CHECK 
steuerung.angebot quelle_anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) AND (bearbeitet_von IS NULL))
steuerung.angebot quelle_bearbeiten w TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) AND (bearbeitet_von IS NULL))
steuerung.angebot quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebot_aenderung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (durch = 'KONTO'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebot_aenderung funktion r TO kim_funktion USING true CHECK 
steuerung.angebot_aenderung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebot_aenderung pflege_anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) AND (durch = 'PFLEGE'::text))
steuerung.angebot_aenderung pflege_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) CHECK 
steuerung.angebot_aenderung quelle_anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) AND (durch = 'QUELLE'::text))
steuerung.angebot_aenderung quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebot_ergebnis funktion * TO kim_funktion USING true CHECK true
steuerung.angebot_ergebnis lesen r TO kim_steuerung USING (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) CHECK 
steuerung.angebot_ergebnislauf funktion * TO kim_funktion USING true CHECK true
steuerung.angebot_ergebnislauf lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebot_pflegelink ausgeben a TO kim_steuerung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) OR ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))))
steuerung.angebot_pflegelink funktion r TO kim_funktion USING true CHECK 
steuerung.angebot_pflegelink lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebot_pflegelink sperren w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (gesperrt_am IS NOT NULL))
steuerung.angebot_vorschlag entscheiden w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (entschieden_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebot_vorschlag funktion r TO kim_funktion USING true CHECK 
steuerung.angebot_vorschlag lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebot_vorschlag vorschlagen a TO kim_steuerung USING CHECK ((( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) AND (zustand = 'NEU'::text))
steuerung.angebot_vorschlag zaehlen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebot'::text) CHECK 
steuerung.angebotsdatei anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebotsdatei ersetzen w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebotsdatei lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebotsdatei quelle_entfernen d TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebotsdatei quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebotsherkunft lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebotsherkunft quelle_anlegen a TO kim_steuerung USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text)
steuerung.angebotsherkunft quelle_bearbeiten w TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text)
steuerung.angebotsherkunft quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebotslauf abbrechen w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (zustand = ANY (ARRAY['WARTET'::text, 'LIEST'::text, 'UEBERNAHME'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'GESCHEITERT'::text) AND (fehler = 'VON_HAND'::text))
steuerung.angebotslauf anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'WARTET'::text))
steuerung.angebotslauf entscheiden w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (zustand = ANY (ARRAY['WARTET'::text, 'BEREIT'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = ANY (ARRAY['UEBERNAHME'::text, 'VERWORFEN'::text])))
steuerung.angebotslauf lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebotslauf quelle_anlegen a TO kim_steuerung USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text)
steuerung.angebotslauf quelle_bearbeiten w TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text)
steuerung.angebotslauf quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebotslauf_zeile lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebotslauf_zeile quelle_anlegen a TO kim_steuerung USING CHECK (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text)
steuerung.angebotslauf_zeile quelle_entfernen d TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebotslauf_zeile quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.angebotsquelle anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebotsquelle bearbeiten w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.angebotsquelle lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.angebotsquelle quelle_lesen r TO kim_steuerung USING (( SELECT kontext.systemkonto() AS systemkonto) = 'angebotsquelle'::text) CHECK 
steuerung.anlaufstelle anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.anlaufstelle bearbeiten w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.anlaufstelle funktion r TO kim_funktion USING true CHECK 
steuerung.anlaufstelle lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.anlaufstelle_aenderung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.anlaufstelle_aenderung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.ansprechperson aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.ansprechperson anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.ansprechperson lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text])) AND (gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((gueltig_bis IS NULL) OR (gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))))) CHECK 
steuerung.ansprechperson loeschen * TO kim_loeschung USING (gueltig_bis < ((( SELECT kontext.stichtag() AS stichtag) - '6 mons'::interval))::date) CHECK 
steuerung.austausch_beitrag aendern w TO kim_steuerung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR (verfasst_von = ( SELECT kontext.konto_id() AS konto_id)))) CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR (verfasst_von = ( SELECT kontext.konto_id() AS konto_id))) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR ((art <> 'FRAGE'::text) AND (zustand = ANY (ARRAY['ENTWURF'::text, 'VORGELEGT'::text]))) OR (art = 'FRAGE'::text)))
steuerung.austausch_beitrag anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND (verfasst_von = ( SELECT kontext.konto_id() AS konto_id)) AND (freigegeben_von IS NULL) AND (version = 1) AND ((zustand = 'ENTWURF'::text) OR (art = 'FRAGE'::text) OR ((art = 'HOSPITATION'::text) AND (zustand = 'VEROEFFENTLICHT'::text) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])))))
steuerung.austausch_beitrag lesen r TO kim_steuerung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND ((zustand = ANY (ARRAY['VEROEFFENTLICHT'::text, 'GEKLAERT'::text, 'ZURUECKGEZOGEN'::text])) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR (verfasst_von = ( SELECT kontext.konto_id() AS konto_id)))))) CHECK 
steuerung.austausch_fassung anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag b WHERE ((b.id = austausch_fassung.beitrag_id) AND (b.version = austausch_fassung.version) AND (b.zustand = austausch_fassung.zustand) AND (NOT (b.standort_id IS DISTINCT FROM austausch_fassung.standort_id))) OFFSET 0)))
steuerung.austausch_fassung lesen r TO kim_steuerung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND ((zustand = ANY (ARRAY['VEROEFFENTLICHT'::text, 'GEKLAERT'::text, 'ZURUECKGEZOGEN'::text])) OR ((((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR (konto_id = ( SELECT kontext.konto_id() AS konto_id)))))) CHECK 
steuerung.austausch_rueckmeldung aendern w TO kim_steuerung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) OR ((((ziel_standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((ziel_standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text, 'MINISTERIUM'::text])) OR ((art = 'ANTWORT'::text) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag b WHERE ((b.id = austausch_rueckmeldung.beitrag_id) AND (b.verfasst_von = ( SELECT kontext.konto_id() AS konto_id))) OFFSET 0))))))) CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.austausch_rueckmeldung anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'OFFEN'::text) AND (version = 1) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag b WHERE ((b.id = austausch_rueckmeldung.beitrag_id) AND (b.zustand = ANY (ARRAY['VEROEFFENTLICHT'::text, 'GEKLAERT'::text])) AND (NOT (b.standort_id IS DISTINCT FROM austausch_rueckmeldung.ziel_standort_id))) OFFSET 0)))
steuerung.austausch_rueckmeldung lesen r TO kim_steuerung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text, 'MINISTERIUM'::text])) AND (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)) OR (((ziel_standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) <> 'MINISTERIUM'::text)) OR ((ziel_standort_id IS NULL) AND (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text))) OR ((art = ANY (ARRAY['ANTWORT'::text, 'UEBERNAHME'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.austausch_beitrag b WHERE (b.id = austausch_rueckmeldung.beitrag_id) OFFSET 0))))) CHECK 
steuerung.beschluss aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.beschluss anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung s WHERE ((s.standort_id = beschluss.standort_id) AND (s.id = beschluss.sitzung_id) AND (s.zustand = 'GEPLANT'::text) AND (s.protokoll_zustand <> 'GENEHMIGT'::text)) OFFSET 0)))
steuerung.beschluss funktion r TO kim_funktion USING true CHECK 
steuerung.beschluss kennzahl r TO kim_funktion USING true CHECK 
steuerung.beschluss lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung s WHERE ((s.standort_id = beschluss.standort_id) AND (s.id = beschluss.sitzung_id)) OFFSET 0))) CHECK 
steuerung.beschluss streichen d TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung s WHERE ((s.standort_id = beschluss.standort_id) AND (s.id = beschluss.sitzung_id) AND (s.zustand = 'GEPLANT'::text) AND (s.protokoll_zustand <> 'GENEHMIGT'::text)) OFFSET 0))) CHECK 
steuerung.beschluss_schritt anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.beschluss_schritt lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.beschluss b WHERE ((b.standort_id = beschluss_schritt.standort_id) AND (b.id = beschluss_schritt.beschluss_id)) OFFSET 0))) CHECK 
steuerung.checkpunkt_eintrag anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.checkpunkt_eintrag lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.einarbeitung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
steuerung.einarbeitung funktion r TO kim_funktion USING true CHECK 
steuerung.einarbeitung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.einarbeitung_erledigt anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
steuerung.einarbeitung_erledigt faellig * TO kim_loeschung USING (EXISTS ( SELECT 1 FROM benutzer.konto k WHERE (k.id = einarbeitung_erledigt.konto_id))) CHECK 
steuerung.einarbeitung_erledigt funktion r TO kim_funktion USING true CHECK 
steuerung.einarbeitung_erledigt lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
steuerung.einarbeitung_erledigt loeschen d TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
steuerung.entwurf abgelaufen * TO kim_loeschung USING (geaendert_am < (now() - '30 days'::interval)) CHECK 
steuerung.entwurf eigener * TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'B3_FACHKRAFT'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'B3_FACHKRAFT'::text])))
steuerung.eskalation anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (( SELECT kontext.rolle() AS rolle) = 'KOORDINATION'::text) AND (zustand = 'VORGESCHLAGEN'::text) AND (version = 1) AND (landesthema_id IS NULL) AND (vorgeschlagen_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.eskalation bearbeiten w TO kim_steuerung USING (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (eingereicht_am IS NOT NULL))) CHECK (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (eingereicht_am IS NOT NULL)))
steuerung.eskalation funktion * TO kim_funktion USING true CHECK true
steuerung.eskalation lesen r TO kim_steuerung USING (((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (eingereicht_am IS NOT NULL))) CHECK 
steuerung.eskalation_ereignis anlegen a TO kim_steuerung USING CHECK ((konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (seite = CASE WHEN (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) THEN 'LAND'::text ELSE 'STANDORT'::text END) AND ((art <> ALL (ARRAY['FREIGEBEN'::text, 'ZURUECKGEBEN'::text])) OR (( SELECT kontext.rolle() AS rolle) = 'KI_LEITUNG'::text)) AND (EXISTS ( SELECT 1 FROM steuerung.eskalation e WHERE (e.id = eskalation_ereignis.eskalation_id) OFFSET 0)))
steuerung.eskalation_ereignis funktion r TO kim_funktion USING true CHECK 
steuerung.eskalation_ereignis lesen r TO kim_steuerung USING ( CASE WHEN (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) THEN (art <> ALL (ARRAY['VORSCHLAGEN'::text, 'ZURUECKGEBEN'::text])) ELSE (art <> 'BUENDELN'::text) END AND (EXISTS ( SELECT 1 FROM steuerung.eskalation e WHERE (e.id = eskalation_ereignis.eskalation_id) OFFSET 0))) CHECK 
steuerung.fachfrage bearbeiten w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'B3_FACHKRAFT'::text) AND (zustand = ANY (ARRAY['GESTELLT'::text, 'ANGENOMMEN'::text, 'ZURUECKGEFRAGT'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'B3_FACHKRAFT'::text) AND (zustand = ANY (ARRAY['ANGENOMMEN'::text, 'ZURUECKGEFRAGT'::text, 'BEANTWORTET'::text])) AND (gelesen_am IS NULL))
steuerung.fachfrage funktion * TO kim_funktion USING true CHECK true
steuerung.fachfrage lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['B3_FACHKRAFT'::text, 'KOORDINATION'::text])) OR ((( SELECT kontext.stammrolle() AS stammrolle) = 'CASE_MANAGEMENT'::text) AND (mandant_id = ( SELECT kontext.mandant_id() AS mandant_id))))) CHECK 
steuerung.fachfrage_beitrag beantworten a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = 'B3_FACHKRAFT'::text) AND (art = ANY (ARRAY['RUECKFRAGE'::text, 'ANTWORT'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM steuerung.fachfrage f WHERE ((f.standort_id = fachfrage_beitrag.standort_id) AND (f.id = fachfrage_beitrag.fachfrage_id)) OFFSET 0)))
steuerung.fachfrage_beitrag funktion * TO kim_funktion USING true CHECK true
steuerung.fachfrage_beitrag lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (EXISTS ( SELECT 1 FROM steuerung.fachfrage f WHERE ((f.standort_id = fachfrage_beitrag.standort_id) AND (f.id = fachfrage_beitrag.fachfrage_id)) OFFSET 0))) CHECK 
steuerung.fortbildung_teilnahme anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])))
steuerung.fortbildung_teilnahme faellig * TO kim_loeschung USING (EXISTS ( SELECT 1 FROM benutzer.konto k WHERE (k.id = fortbildung_teilnahme.konto_id))) CHECK 
steuerung.fortbildung_teilnahme funktion r TO kim_funktion USING true CHECK 
steuerung.fortbildung_teilnahme lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.fortbildung_teilnahme loeschen d TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.geteilt_frage anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.geteilt_frage funktion * TO kim_funktion USING true CHECK true
steuerung.geteilt_frage lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.geteiltes_thema anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.geteiltes_thema funktion r TO kim_funktion USING true CHECK 
steuerung.geteiltes_thema lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.geteiltes_thema zurueckziehen w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
steuerung.gremiensitzung aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (protokoll_zustand <> 'GENEHMIGT'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND ((genehmigt_von IS NULL) OR (genehmigt_von = ( SELECT kontext.konto_id() AS konto_id))))
steuerung.gremiensitzung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (protokoll_zustand = 'OFFEN'::text))
steuerung.gremiensitzung funktion r TO kim_funktion USING true CHECK 
steuerung.gremiensitzung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND ((protokoll_zustand = 'GENEHMIGT'::text) OR (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))) CHECK 
steuerung.gremiensitzung nachweis r TO kim_funktion USING true CHECK 
steuerung.gremium aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.gremium anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.gremium funktion r TO kim_funktion USING true CHECK 
steuerung.gremium lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.gremium nachweis r TO kim_funktion USING true CHECK 
steuerung.gremium_aufgabe aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.gremium_aufgabe anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung s WHERE ((s.standort_id = gremium_aufgabe.standort_id) AND (s.id = gremium_aufgabe.sitzung_id) AND (s.zustand = 'GEPLANT'::text) AND (s.protokoll_zustand <> 'GENEHMIGT'::text)) OFFSET 0)))
steuerung.gremium_aufgabe lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung s WHERE ((s.standort_id = gremium_aufgabe.standort_id) AND (s.id = gremium_aufgabe.sitzung_id)) OFFSET 0))) CHECK 
steuerung.gremium_mitglied anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (erfasst_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.gremium_mitglied beenden w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bis IS NULL)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
steuerung.gremium_mitglied lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.gremium_mitglied nachweis r TO kim_funktion USING true CHECK 
steuerung.hinweis_beitrag funktion * TO kim_funktion USING true CHECK true
steuerung.hinweis_beitrag lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (EXISTS ( SELECT 1 FROM steuerung.systemhinweis s WHERE ((s.standort_id = hinweis_beitrag.standort_id) AND (s.id = hinweis_beitrag.hinweis_id)) OFFSET 0))) CHECK 
steuerung.hinweis_beitrag zurueckfragen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (art = 'RUECKFRAGE'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.hinweis_melder eigener r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
steuerung.hinweis_melder funktion * TO kim_funktion USING true CHECK true
steuerung.kette anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (angelegt_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.kette funktion r TO kim_funktion USING true CHECK 
steuerung.kette lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.kette_fassung f WHERE ((f.standort_id = kette.standort_id) AND (f.kette_id = kette.id)) OFFSET 0))))) CHECK 
steuerung.kette_fassung aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.kette_fassung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'ENTWURF'::text))
steuerung.kette_fassung funktion r TO kim_funktion USING true CHECK 
steuerung.kette_fassung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text])) AND (zustand = 'GUELTIG'::text) AND (gueltig_von <= ( SELECT kontext.stichtag() AS stichtag)) AND ((gueltig_bis IS NULL) OR (gueltig_bis >= ( SELECT kontext.stichtag() AS stichtag)))))) CHECK 
steuerung.kette_fassung verwerfen d TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (zustand = 'ENTWURF'::text)) CHECK 
steuerung.konzept_abstimmung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.konzept_abstimmung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.konzept_ereignis anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.konzept_ereignis lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.konzept_fassung aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.konzept_fassung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'ENTWURF'::text) AND (version = 1))
steuerung.konzept_fassung bewegen w TO kim_funktion USING true CHECK true
steuerung.konzept_fassung funktion r TO kim_funktion USING true CHECK 
steuerung.konzept_fassung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR ((zustand = 'GUELTIG'::text) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text]))))) CHECK 
steuerung.konzept_kapitel aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.konzept_fassung f WHERE ((f.standort_id = konzept_kapitel.standort_id) AND (f.id = konzept_kapitel.fassung_id) AND (f.zustand = ANY (ARRAY['ENTWURF'::text, 'NACHBESSERUNG'::text]))) OFFSET 0))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.konzept_kapitel anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM steuerung.konzept_fassung f WHERE ((f.standort_id = konzept_kapitel.standort_id) AND (f.id = konzept_kapitel.fassung_id) AND (f.zustand = ANY (ARRAY['ENTWURF'::text, 'NACHBESSERUNG'::text]))) OFFSET 0)))
steuerung.konzept_kapitel funktion r TO kim_funktion USING true CHECK 
steuerung.konzept_kapitel lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (EXISTS ( SELECT 1 FROM steuerung.konzept_fassung f WHERE ((f.standort_id = konzept_kapitel.standort_id) AND (f.id = konzept_kapitel.fassung_id)) OFFSET 0))) CHECK 
steuerung.landesthema anlegen a TO kim_steuerung USING CHECK ((( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.landesthema bearbeiten w TO kim_steuerung USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text)
steuerung.landesthema lesen r TO kim_steuerung USING (( SELECT kontext.rolle() AS rolle) = 'MINISTERIUM'::text) CHECK 
steuerung.massnahme aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.massnahme anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.massnahme lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.registereintrag aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.registereintrag anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.registereintrag kennzahl r TO kim_funktion USING true CHECK 
steuerung.registereintrag lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.rueckmeldung eigene r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK 
steuerung.rueckmeldung funktion * TO kim_funktion USING true CHECK true
steuerung.rueckmeldung lesen_merken w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text)) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (( SELECT kontext.rolle() AS rolle) = 'CASE_MANAGEMENT'::text))
steuerung.schnittstellenanalyse anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.schnittstellenanalyse lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text])) AND (zustand <> 'IN_ARBEIT'::text)))) CHECK 
steuerung.selbsteinschaetzung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.selbsteinschaetzung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.signal_uebergangen anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.signal_uebergangen lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.stellenprofil anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.stellenprofil lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text]))) CHECK 
steuerung.stellungnahme aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.stellungnahme anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.stellungnahme lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.systemhinweis anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (herkunft = 'UEBERBLICK'::text) AND (gemeldet_von = ( SELECT kontext.konto_id() AS konto_id)) AND (zustand = 'NEU'::text) AND (version = 1))
steuerung.systemhinweis bearbeiten w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
steuerung.systemhinweis funktion * TO kim_funktion USING true CHECK true
steuerung.systemhinweis lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR (EXISTS ( SELECT 1 FROM steuerung.hinweis_melder m WHERE ((m.standort_id = systemhinweis.standort_id) AND (m.hinweis_id = systemhinweis.id)) OFFSET 0)))) CHECK 
steuerung.thema anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (zustand = 'GEMELDET'::text) AND (version = 1))
steuerung.thema bearbeiten w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])))
steuerung.thema funktion * TO kim_funktion USING true CHECK true
steuerung.thema lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.thema_ereignis anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)) AND (art <> 'WIDERSPRUCH'::text) AND ((art = 'BESCHLIESSEN'::text) = (beschluss_id IS NOT NULL)) AND ((beschluss_id IS NULL) OR (EXISTS ( SELECT 1 FROM (steuerung.beschluss b JOIN steuerung.gremiensitzung s ON (((s.standort_id = b.standort_id) AND (s.id = b.sitzung_id)))) WHERE ((b.standort_id = thema_ereignis.standort_id) AND (b.id = thema_ereignis.beschluss_id) AND (s.protokoll_zustand = 'GENEHMIGT'::text)) OFFSET 0))))
steuerung.thema_ereignis funktion * TO kim_funktion USING true CHECK true
steuerung.thema_ereignis lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.thema_kenntnis anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.thema_kenntnis funktion r TO kim_funktion USING true CHECK 
steuerung.thema_kenntnis lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.thema_kenntnis zuruecknehmen d TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.thema_uebernahme anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.thema_uebernahme funktion r TO kim_funktion USING true CHECK 
steuerung.thema_uebernahme lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.vereinbarung aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.vereinbarung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.vereinbarung kennzahl r TO kim_funktion USING true CHECK 
steuerung.vereinbarung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text])) AND (zustand <> 'ENTWURF'::text)))) CHECK 
steuerung.veroeffentlichung aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.veroeffentlichung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.veroeffentlichung funktion * TO kim_funktion USING true CHECK true
steuerung.veroeffentlichung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.vorlage aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.vorlage anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (bearbeitet_von = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.vorlage funktion r TO kim_funktion USING true CHECK 
steuerung.vorlage lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM steuerung.gremiensitzung s WHERE ((s.standort_id = vorlage.standort_id) AND (s.id = vorlage.sitzung_id)) OFFSET 0))))) CHECK 
steuerung.wirkung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'KI_LEITUNG'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.wirkung kennzahl r TO kim_funktion USING true CHECK 
steuerung.wirkung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text]))) CHECK 
steuerung.wissen aendern w TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'B3_FACHKRAFT'::text]))) CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'B3_FACHKRAFT'::text])) AND (verantwortlich = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.wissen anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'B3_FACHKRAFT'::text])) AND (verantwortlich = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.wissen lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text]))) CHECK 
steuerung.wissen_fassung anlegen a TO kim_steuerung USING CHECK ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KOORDINATION'::text, 'B3_FACHKRAFT'::text])) AND (konto_id = ( SELECT kontext.konto_id() AS konto_id)))
steuerung.wissen_fassung lesen r TO kim_steuerung USING ((standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['CASE_MANAGEMENT'::text, 'TEAMLEITUNG'::text, 'KOORDINATION'::text, 'KI_LEITUNG'::text, 'B3_FACHKRAFT'::text]))) CHECK 
technik.datei eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND technik.ist_eigene_fallakte(mandant_id, akte_id, person_id))
technik.datei eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND technik.ist_eigene_fallakte(mandant_id, akte_id, person_id)) CHECK 
technik.datei foerderung_anlegen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (erzeugt_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = datei.foerderfall_id) AND (f.mandant_id = datei.mandant_id) AND (f.standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND ((f.zustand = ANY (ARRAY['ENTWURF'::text, 'NACHFORDERUNG'::text])) OR (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE ((w.foerderfall_id = f.id) AND (w.zustand = ANY (ARRAY['ENTWURF'::text, 'VERTRAG_GEPRUEFT'::text, 'NACHWEIS_OFFEN'::text, 'NACHWEIS_VORGELEGT'::text]))))))))))
technik.datei foerderung_entfernen d TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (NOT (EXISTS ( SELECT 1 FROM foerderung.unterlage u WHERE ((u.id = datei.id) AND (u.weiterleitung_id IS NOT NULL))))) AND (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = datei.foerderfall_id) AND (f.standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (f.zustand = 'ENTWURF'::text))))) CHECK 
technik.datei foerderung_lesen r TO kim_foerderung USING (EXISTS ( SELECT 1 FROM foerderung.foerderfall f WHERE ((f.id = datei.foerderfall_id) AND (((f.standort_id = ( SELECT kontext.standort_id() AS standort_id)) AND (( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text, 'ZE_ZEICHNUNG'::text]))) OR ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['BR_SACHBEARBEITUNG'::text, 'BR_PRUEFUNG'::text, 'BR_FREIGABE'::text, 'BR_KASSE'::text, 'MINISTERIUM'::text, 'PRUEFUNG_LESEND'::text])) AND (EXISTS ( SELECT 1 FROM foerderung.unterlage u WHERE (u.id = datei.id)))))))) CHECK 
technik.datei funktion_lesen r TO kim_funktion USING (klasse = 'besonders'::text) CHECK 
technik.datei letztempfaenger_lesen r TO kim_foerderung USING ((( SELECT kontext.rolle() AS rolle) = 'LE_SACHBEARBEITUNG'::text) AND (EXISTS ( SELECT 1 FROM foerderung.unterlage u WHERE ((u.id = datei.id) AND (u.mandant_id = datei.mandant_id) AND (u.zu = 'VERTRAG'::text))))) CHECK 
technik.datei loeschen * TO kim_loeschung USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text)) CHECK 
technik.datei steuerung_anlegen a TO kim_steuerung USING CHECK ((ablage_id IS NOT NULL) AND (erzeugt_von = ( SELECT kontext.konto_id() AS konto_id)) AND (EXISTS ( SELECT 1 FROM steuerung.ablage a WHERE ((a.id = datei.ablage_id) AND (a.geprueft_von = ( SELECT kontext.konto_id() AS konto_id)) AND (datei.mandant_id = COALESCE(a.standort_id, '00000000-0000-0000-0000-000000000001'::uuid))) OFFSET 0)))
technik.datei steuerung_lesen r TO kim_steuerung USING ((ablage_id IS NOT NULL) AND (EXISTS ( SELECT 1 FROM steuerung.ablage a WHERE (a.id = datei.ablage_id) OFFSET 0))) CHECK 
technik.datei_stueck eigene_anlegen a TO kim_fall USING CHECK ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT 1 FROM technik.datei d WHERE ((d.mandant_id = datei_stueck.mandant_id) AND (d.id = datei_stueck.datei_id)))))
technik.datei_stueck eigene_lesen r TO kim_fall USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (EXISTS ( SELECT 1 FROM technik.datei d WHERE ((d.mandant_id = datei_stueck.mandant_id) AND (d.id = datei_stueck.datei_id))))) CHECK 
technik.datei_stueck foerderung_anlegen a TO kim_foerderung USING CHECK ((( SELECT kontext.rolle() AS rolle) = ANY (ARRAY['KI_LEITUNG'::text, 'ZE_SACHBEARBEITUNG'::text])) AND (EXISTS ( SELECT 1 FROM (technik.datei d JOIN foerderung.foerderfall f ON ((f.id = d.foerderfall_id))) WHERE ((d.mandant_id = datei_stueck.mandant_id) AND (d.id = datei_stueck.datei_id) AND (d.erzeugt_von = ( SELECT kontext.konto_id() AS konto_id)) AND ((f.zustand = ANY (ARRAY['ENTWURF'::text, 'NACHFORDERUNG'::text])) OR (EXISTS ( SELECT 1 FROM foerderung.weiterleitung w WHERE ((w.foerderfall_id = f.id) AND (w.zustand = ANY (ARRAY['ENTWURF'::text, 'VERTRAG_GEPRUEFT'::text, 'NACHWEIS_OFFEN'::text, 'NACHWEIS_VORGELEGT'::text]))))))))))
technik.datei_stueck foerderung_lesen r TO kim_foerderung USING (EXISTS ( SELECT 1 FROM technik.datei d WHERE ((d.mandant_id = datei_stueck.mandant_id) AND (d.id = datei_stueck.datei_id)))) CHECK 
technik.datei_stueck loeschen * TO kim_loeschung USING ((mandant_id = ( SELECT kontext.mandant_id() AS mandant_id)) AND (( SELECT kontext.systemkonto() AS systemkonto) = 'loeschung'::text)) CHECK 
technik.datei_stueck steuerung_anlegen a TO kim_steuerung USING CHECK (EXISTS ( SELECT 1 FROM technik.datei d WHERE ((d.mandant_id = datei_stueck.mandant_id) AND (d.id = datei_stueck.datei_id) AND (d.erzeugt_von = ( SELECT kontext.konto_id() AS konto_id)) AND (datei_stueck.nummer < d.stuecke)) OFFSET 0))
technik.datei_stueck steuerung_lesen r TO kim_steuerung USING (EXISTS ( SELECT 1 FROM technik.datei d WHERE ((d.mandant_id = datei_stueck.mandant_id) AND (d.id = datei_stueck.datei_id)) OFFSET 0)) CHECK 
technik.idempotenz aufraeumen * TO kim_loeschung USING (erzeugt_am < (( SELECT clock_timestamp() AS clock_timestamp) - '24:00:00'::interval)) CHECK 
technik.idempotenz eigene * TO kim_anmeldung, kim_befragung, kim_bericht, kim_fall, kim_foerderung, kim_steuerung USING (konto_id = ( SELECT kontext.konto_id() AS konto_id)) CHECK (konto_id = ( SELECT kontext.konto_id() AS konto_id))
technik.installation anlegen a TO kim_anmeldung USING CHECK (kontext.systemkonto() = 'betrieb'::text)
technik.installation lesen r TO USING true CHECK 
technik.mail_ausgang anlegen a TO kim_anmeldung, kim_befragung, kim_bericht, kim_fall, kim_foerderung, kim_steuerung USING CHECK ((gesendet_am IS NULL) AND (versuche = 0) AND (fehler IS NULL))
technik.mail_ausgang demo_lesen r TO kim_anmeldung USING (( SELECT installation.art FROM technik.installation) = 'demo'::text) CHECK 
technik.mail_ausgang loeschen * TO kim_loeschung USING (erzeugt_am < (( SELECT clock_timestamp() AS clock_timestamp) - '30 days'::interval)) CHECK 
technik.mail_ausgang zustellen * TO kim_jobs USING true CHECK true

-- Grants
benutzer.anmeldeversuch kim_anmeldung: INSERT, SELECT, UPDATE
benutzer.anmeldeversuch kim_loeschung: DELETE, SELECT
benutzer.konto kim_anmeldung: INSERT, SELECT
benutzer.konto kim_funktion: SELECT
benutzer.konto kim_loeschung: DELETE, SELECT
benutzer.mitgliedschaft kim_anmeldung: INSERT, SELECT
benutzer.mitgliedschaft kim_funktion: SELECT
benutzer.partnerstelle kim_anmeldung: INSERT, SELECT
benutzer.partnerstelle kim_fall: SELECT
benutzer.partnerstelle kim_funktion: SELECT
benutzer.partnerstelle kim_sicherung: SELECT
benutzer.partnerzugang kim_anmeldung: INSERT, SELECT
benutzer.partnerzugang kim_funktion: SELECT
benutzer.partnerzugang kim_loeschung: SELECT
benutzer.partnerzugang kim_sicherung: SELECT
benutzer.rolle_einstellung kim_anmeldung: SELECT
benutzer.rolle_einstellung kim_funktion: SELECT
benutzer.rollen_unvereinbar kim_anmeldung: SELECT
benutzer.rollen_unvereinbar kim_funktion: SELECT
benutzer.sitzung kim_anmeldung: INSERT, SELECT
benutzer.sitzung kim_funktion: SELECT
benutzer.sitzung kim_loeschung: DELETE, SELECT
benutzer.verbrauchter_einmalcode kim_anmeldung: INSERT, SELECT
benutzer.verbrauchter_einmalcode kim_loeschung: DELETE, SELECT
bericht.anfrage_frage kim_bericht: DELETE, INSERT, SELECT
bericht.anfrage_schritt kim_bericht: INSERT, SELECT
bericht.anfrage_schritt kim_funktion: SELECT
bericht.anfrage_tabelle kim_bericht: INSERT, SELECT
bericht.auslastung_monat kim_funktion: INSERT, SELECT, UPDATE
bericht.auslastung_monat kim_loeschung: DELETE, SELECT
bericht.bericht kim_bericht: DELETE, INSERT, SELECT
bericht.bericht kim_funktion: SELECT
bericht.fallarbeit_quartal kim_funktion: SELECT
bericht.fallarbeit_quartal kim_loeschung: INSERT
bericht.fallformat kim_bericht: SELECT
bericht.fallformat kim_fall: INSERT
bericht.kleine_anfrage kim_bericht: SELECT
bericht.kleine_anfrage kim_funktion: SELECT, UPDATE
bericht.lieferung kim_bericht: INSERT, SELECT
bericht.lieferung kim_funktion: SELECT
bericht.lieferung_empfaenger kim_bericht: INSERT, SELECT
bericht.lieferung_empfaenger kim_funktion: SELECT
bericht.offene_ausgabe kim_bericht: SELECT
bericht.offene_ausgabe kim_funktion: SELECT
bericht.rechenlauf kim_bericht: SELECT
bericht.rechenlauf kim_funktion: DELETE, INSERT, SELECT, UPDATE
bericht.summe kim_bericht: SELECT
bericht.summe kim_funktion: DELETE, INSERT, SELECT, UPDATE
bericht.summe_offen kim_funktion: DELETE, INSERT, SELECT, UPDATE
bericht.summenstand kim_bericht: SELECT
bericht.summenstand kim_funktion: DELETE, INSERT, SELECT, UPDATE
bericht.veroeffentlichung kim_bericht: INSERT, SELECT
bericht.veroeffentlichung kim_funktion: SELECT
bericht.warten_monat kim_funktion: INSERT, SELECT, UPDATE
bericht.warten_monat kim_loeschung: DELETE, SELECT
bericht.zaehlsatz kim_bericht: SELECT
bericht.zaehlsatz kim_fall: INSERT
bericht.zaehlsatz kim_funktion: INSERT, SELECT
bericht.zustellung kim_bericht: SELECT
bericht.zustellung kim_funktion: INSERT, SELECT
fall.abgabe kim_funktion: INSERT, SELECT, UPDATE
fall.abgabe_inhalt kim_fall: INSERT, SELECT
fall.abgabe_inhalt kim_funktion: INSERT, SELECT
fall.abgabe_inhalt kim_loeschung: DELETE
fall.akte kim_fall: INSERT, SELECT, UPDATE
fall.akte kim_funktion: SELECT
fall.akte kim_loeschung: DELETE
fall.akte_beteiligte kim_fall: INSERT, SELECT, UPDATE
fall.akte_beteiligte kim_funktion: SELECT
fall.akte_nummer kim_fall: INSERT, SELECT, UPDATE
fall.akte_zaehlsatz kim_fall: INSERT, SELECT, UPDATE
fall.akte_zaehlsatz kim_funktion: INSERT, SELECT
fall.akte_zugriff kim_fall: SELECT
fall.akte_zugriff kim_funktion: DELETE, INSERT, SELECT, UPDATE
fall.akte_zugriff kim_loeschung: DELETE
fall.aktenfilter kim_fall: DELETE, INSERT, SELECT
fall.aktenfilter kim_loeschung: DELETE, SELECT
fall.assessment kim_fall: INSERT, SELECT, UPDATE
fall.assessment_bereich kim_fall: INSERT, SELECT, UPDATE
fall.aufnahme kim_fall: INSERT, SELECT, UPDATE
fall.beteiligte_besonders kim_fall: INSERT, SELECT
fall.beteiligte_besonders kim_sicherung: SELECT
fall.betroffenenantrag kim_fall: INSERT, SELECT
fall.einwilligung kim_fall: INSERT, SELECT, UPDATE
fall.einwilligung kim_loeschung: SELECT
fall.entwurf kim_fall: DELETE, INSERT, SELECT, UPDATE
fall.entwurf kim_funktion: DELETE
fall.entwurf kim_loeschung: DELETE, SELECT
fall.ereignis kim_fall: INSERT, SELECT
fall.ereignis kim_funktion: INSERT
fall.fallanalyse kim_fall: INSERT, SELECT
fall.fallanalyse_aufgabe kim_fall: INSERT, SELECT
fall.fallanalyse_beitrag kim_fall: INSERT, SELECT
fall.fallanalyse_teilnahme kim_fall: DELETE, INSERT, SELECT
fall.fallanfrage kim_funktion: INSERT, SELECT
fall.fallanfrage kim_loeschung: DELETE
fall.herkunft kim_fall: INSERT, SELECT
fall.kalender_zugang kim_fall: DELETE, INSERT, SELECT, UPDATE
fall.kalender_zugang kim_funktion: SELECT
fall.kalender_zugang kim_loeschung: DELETE, SELECT
fall.kindeswohl kim_fall: INSERT, SELECT
fall.kindeswohl kim_loeschung: SELECT
fall.kindeswohl_schritt kim_fall: INSERT, SELECT
fall.kindeswohl_schritt kim_loeschung: SELECT
fall.kontakt kim_fall: INSERT, SELECT, UPDATE
fall.kurzberatung kim_fall: INSERT, SELECT, UPDATE
fall.loeschsperre kim_fall: INSERT, SELECT
fall.nachweis kim_funktion: SELECT
fall.nachweis kim_loeschung: DELETE, INSERT
fall.netzwerk_helfer kim_fall: INSERT, SELECT
fall.offenlegung kim_fall: INSERT, SELECT
fall.offenlegung kim_loeschung: SELECT
fall.papier_erreichbarkeit kim_fall: INSERT, SELECT, UPDATE
fall.papier_erreichbarkeit kim_loeschung: DELETE, SELECT
fall.parallelfall_kennung kim_fall: DELETE, INSERT, SELECT
fall.parallelfall_kennung kim_funktion: SELECT
fall.person kim_fall: INSERT, SELECT, UPDATE
fall.person kim_funktion: SELECT
fall.person kim_loeschung: DELETE
fall.person_identitaet kim_fall: INSERT, SELECT, UPDATE
fall.person_nummer kim_fall: INSERT, SELECT, UPDATE
fall.person_suche kim_fall: DELETE, INSERT, SELECT
fall.person_suche kim_funktion: SELECT
fall.person_verschieden kim_fall: INSERT, SELECT
fall.person_verschieden kim_sicherung: SELECT
fall.person_zusammenfuehrung kim_fall: INSERT, SELECT
fall.person_zusammenfuehrung kim_sicherung: SELECT
fall.rechtskreis_eintrag kim_fall: INSERT, SELECT
fall.rechtskreis_zurueckstellung kim_fall: INSERT, SELECT
fall.sammeleintrag kim_fall: INSERT, SELECT
fall.schritt kim_fall: INSERT, SELECT, UPDATE
fall.schutzkonzept kim_fall: INSERT, SELECT
fall.sprachmittlung kim_fall: INSERT, SELECT
fall.uebergabe kim_funktion: INSERT, SELECT, UPDATE
fall.uebergabe_inhalt kim_fall: INSERT, SELECT
fall.uebertragung kim_fall: INSERT, SELECT
fall.verfahren kim_fall: INSERT, SELECT
fall.vertretung_absprache kim_funktion: INSERT, SELECT, UPDATE
fall.vertretung_absprache_akte kim_funktion: INSERT, SELECT, UPDATE
fall.verweis kim_fall: INSERT, SELECT, UPDATE
fall.verweis kim_funktion: SELECT
fall.verweis_eintrag kim_fall: INSERT, SELECT
fall.verweis_eintrag kim_funktion: INSERT, SELECT
fall.verweis_link kim_fall: INSERT, SELECT
fall.verweis_link kim_funktion: SELECT
fall.warteliste kim_fall: INSERT, SELECT
fall.ziel kim_fall: INSERT, SELECT, UPDATE
foerderung.aenderung kim_foerderung: INSERT, SELECT
foerderung.aenderung kim_funktion: SELECT
foerderung.aenderung kim_sicherung: SELECT
foerderung.aenderung_ereignis kim_foerderung: INSERT, SELECT
foerderung.aenderung_ereignis kim_sicherung: SELECT
foerderung.aenderungsanzeige kim_foerderung: INSERT, SELECT
foerderung.aenderungsanzeige kim_sicherung: SELECT
foerderung.aenderungsanzeige_ereignis kim_foerderung: INSERT, SELECT
foerderung.aenderungsanzeige_ereignis kim_sicherung: SELECT
foerderung.amtsvertretung kim_foerderung: INSERT, SELECT
foerderung.amtsvertretung kim_sicherung: SELECT
foerderung.antrag kim_foerderung: INSERT, SELECT
foerderung.antrag kim_funktion: DELETE, SELECT
foerderung.antrag kim_sicherung: SELECT
foerderung.antrag_fassung kim_foerderung: INSERT, SELECT
foerderung.antrag_fassung kim_funktion: SELECT
foerderung.antrag_fassung kim_sicherung: SELECT
foerderung.aufbewahrung kim_foerderung: INSERT, SELECT
foerderung.aufbewahrung kim_funktion: SELECT
foerderung.aufbewahrung kim_sicherung: SELECT
foerderung.ausnahme kim_foerderung: INSERT, SELECT
foerderung.ausnahme kim_sicherung: SELECT
foerderung.bankverbindung kim_foerderung: INSERT, SELECT
foerderung.bankverbindung kim_sicherung: SELECT
foerderung.berichtigung kim_foerderung: INSERT, SELECT
foerderung.berichtigung kim_sicherung: SELECT
foerderung.berichtigung_ereignis kim_foerderung: INSERT, SELECT
foerderung.berichtigung_ereignis kim_sicherung: SELECT
foerderung.bescheid kim_foerderung: INSERT, SELECT
foerderung.bescheid kim_funktion: SELECT
foerderung.bescheid kim_sicherung: SELECT
foerderung.bescheid_auflage kim_foerderung: INSERT, SELECT
foerderung.bescheid_auflage kim_sicherung: SELECT
foerderung.besetzung kim_foerderung: INSERT, SELECT
foerderung.besetzung kim_funktion: SELECT
foerderung.besetzung kim_sicherung: SELECT
foerderung.besetzung_person kim_foerderung: INSERT, SELECT
foerderung.besetzung_person kim_funktion: DELETE, SELECT
foerderung.besetzung_person kim_sicherung: SELECT
foerderung.besetzung_qualifikation kim_foerderung: INSERT, SELECT
foerderung.besetzung_qualifikation kim_funktion: DELETE, SELECT
foerderung.besetzung_qualifikation kim_sicherung: SELECT
foerderung.entwurf kim_foerderung: DELETE, INSERT, SELECT, UPDATE
foerderung.entwurf kim_loeschung: DELETE, SELECT
foerderung.foerderfall kim_foerderung: INSERT, SELECT
foerderung.foerderfall kim_funktion: DELETE, SELECT
foerderung.foerderfall kim_sicherung: SELECT
foerderung.foerderfall_ereignis kim_foerderung: INSERT, SELECT
foerderung.foerderfall_ereignis kim_funktion: SELECT
foerderung.foerderfall_ereignis kim_sicherung: SELECT
foerderung.foerdersumme kim_foerderung: SELECT
foerderung.foerdersumme kim_funktion: INSERT
foerderung.foerdersumme kim_sicherung: SELECT
foerderung.fremdanteil kim_foerderung: INSERT, SELECT
foerderung.fremdanteil kim_funktion: DELETE, SELECT
foerderung.fremdanteil kim_sicherung: SELECT
foerderung.haushalt kim_foerderung: INSERT, SELECT
foerderung.haushalt kim_sicherung: SELECT
foerderung.kofinanzierung kim_foerderung: INSERT, SELECT
foerderung.kofinanzierung kim_funktion: DELETE, SELECT
foerderung.kofinanzierung kim_sicherung: SELECT
foerderung.kontingent kim_foerderung: INSERT, SELECT
foerderung.kontingent kim_funktion: SELECT
foerderung.kontingent kim_sicherung: SELECT
foerderung.letztempfaenger_meldung kim_foerderung: INSERT, SELECT
foerderung.letztempfaenger_meldung kim_funktion: DELETE, SELECT
foerderung.letztempfaenger_meldung kim_sicherung: SELECT
foerderung.loeschfreigabe kim_foerderung: INSERT, SELECT
foerderung.meldeabfrage kim_foerderung: INSERT, SELECT
foerderung.meldearbeit kim_foerderung: INSERT, SELECT
foerderung.meldefassung kim_foerderung: INSERT, SELECT
foerderung.meldeschritt kim_foerderung: INSERT, SELECT
foerderung.meldung kim_foerderung: INSERT, SELECT
foerderung.nachforderung kim_foerderung: INSERT, SELECT
foerderung.nachforderung kim_sicherung: SELECT
foerderung.nachweis kim_foerderung: INSERT, SELECT
foerderung.nachweis kim_funktion: DELETE, SELECT
foerderung.nachweis kim_sicherung: SELECT
foerderung.nachweis_fassung kim_foerderung: INSERT, SELECT
foerderung.nachweis_fassung kim_funktion: SELECT
foerderung.nachweis_fassung kim_sicherung: SELECT
foerderung.nachweis_vorgang kim_foerderung: INSERT, SELECT
foerderung.nachweis_vorgang kim_funktion: SELECT
foerderung.nachweis_vorgang kim_sicherung: SELECT
foerderung.personalausgabe kim_foerderung: INSERT, SELECT
foerderung.personalausgabe kim_funktion: DELETE, SELECT
foerderung.personalausgabe kim_sicherung: SELECT
foerderung.pruefpunkt kim_foerderung: INSERT, SELECT
foerderung.pruefpunkt kim_sicherung: SELECT
foerderung.rate kim_foerderung: INSERT, SELECT
foerderung.rate kim_funktion: SELECT
foerderung.rate kim_sicherung: SELECT
foerderung.rate_ereignis kim_foerderung: INSERT, SELECT
foerderung.rate_ereignis kim_sicherung: SELECT
foerderung.stelle kim_foerderung: INSERT, SELECT
foerderung.stelle kim_funktion: SELECT
foerderung.stelle kim_sicherung: SELECT
foerderung.stelle_fassung kim_foerderung: INSERT, SELECT
foerderung.stelle_fassung kim_funktion: SELECT
foerderung.stelle_fassung kim_sicherung: SELECT
foerderung.stelle_profil kim_foerderung: INSERT, SELECT
foerderung.stelle_profil kim_funktion: DELETE, SELECT
foerderung.stelle_profil kim_sicherung: SELECT
foerderung.stellen_import kim_foerderung: INSERT, SELECT
foerderung.stellen_import kim_sicherung: SELECT
foerderung.uebertragung kim_foerderung: INSERT, SELECT
foerderung.uebertragung kim_funktion: DELETE, SELECT
foerderung.uebertragung kim_sicherung: SELECT
foerderung.unterlage kim_foerderung: DELETE, INSERT, SELECT
foerderung.unterlage kim_funktion: DELETE, SELECT
foerderung.unterlage kim_sicherung: SELECT
foerderung.weiterleitung kim_foerderung: INSERT, SELECT
foerderung.weiterleitung kim_sicherung: SELECT
foerderung.weiterleitung_ereignis kim_foerderung: INSERT, SELECT
foerderung.weiterleitung_ereignis kim_sicherung: SELECT
foerderung.zahlungslauf kim_foerderung: INSERT, SELECT
foerderung.zahlungslauf kim_funktion: DELETE, SELECT
foerderung.zahlungslauf kim_sicherung: SELECT
migration.stand kim_app: SELECT
protokoll.eintrag kim_protokoll: SELECT
protokoll.eintrag kim_sicherung: SELECT
protokoll.loeschfreigabe kim_loeschung: SELECT
protokoll.loeschfreigabe kim_protokoll: INSERT, SELECT
protokoll.loeschlauf kim_loeschung: INSERT, SELECT
protokoll.loeschlauf kim_protokoll: SELECT
protokoll.loeschung kim_loeschung: SELECT
protokoll.loeschung kim_protokoll: SELECT
protokoll.loeschung kim_sicherung: SELECT
protokoll.loeschung_kette kim_loeschung: SELECT
protokoll.loeschung_kette kim_protokoll: SELECT
protokoll.loeschung_kette kim_sicherung: SELECT
protokoll.siegel kim_protokoll: INSERT, SELECT
protokoll.siegel kim_sicherung: SELECT
stamm.auslastung_zielwert kim_bericht: SELECT
stamm.auslastung_zielwert kim_foerderung: INSERT
stamm.clearing_modell kim_fall: SELECT
stamm.clearing_modell kim_foerderung: INSERT, SELECT
stamm.einwohnerzahl kim_anmeldung: SELECT
stamm.einwohnerzahl kim_befragung: SELECT
stamm.einwohnerzahl kim_bericht: SELECT
stamm.einwohnerzahl kim_fall: SELECT
stamm.einwohnerzahl kim_foerderung: INSERT, SELECT, UPDATE
stamm.einwohnerzahl kim_funktion: SELECT
stamm.einwohnerzahl kim_sicherung: SELECT
stamm.einwohnerzahl kim_steuerung: SELECT
stamm.kommune kim_anmeldung: SELECT
stamm.kommune kim_befragung: SELECT
stamm.kommune kim_bericht: SELECT
stamm.kommune kim_fall: SELECT
stamm.kommune kim_foerderung: INSERT, SELECT, UPDATE
stamm.kommune kim_funktion: SELECT
stamm.kommune kim_sicherung: SELECT
stamm.kommune kim_steuerung: SELECT
stamm.kommune_stand kim_anmeldung: SELECT
stamm.kommune_stand kim_befragung: SELECT
stamm.kommune_stand kim_bericht: SELECT
stamm.kommune_stand kim_fall: SELECT
stamm.kommune_stand kim_foerderung: INSERT, SELECT, UPDATE
stamm.kommune_stand kim_funktion: SELECT
stamm.kommune_stand kim_sicherung: SELECT
stamm.kommune_stand kim_steuerung: SELECT
stamm.mandant kim_anmeldung: SELECT
stamm.mandant kim_befragung: SELECT
stamm.mandant kim_bericht: SELECT
stamm.mandant kim_fall: SELECT
stamm.mandant kim_foerderung: INSERT, SELECT, UPDATE
stamm.mandant kim_funktion: SELECT
stamm.mandant kim_sicherung: SELECT
stamm.mandant kim_steuerung: SELECT
stamm.mandant_gebiet kim_anmeldung: SELECT
stamm.mandant_gebiet kim_befragung: SELECT
stamm.mandant_gebiet kim_bericht: SELECT
stamm.mandant_gebiet kim_fall: SELECT
stamm.mandant_gebiet kim_foerderung: INSERT, SELECT, UPDATE
stamm.mandant_gebiet kim_funktion: SELECT
stamm.mandant_gebiet kim_sicherung: SELECT
stamm.mandant_gebiet kim_steuerung: SELECT
stamm.postleitzahl kim_anmeldung: SELECT
stamm.postleitzahl kim_befragung: SELECT
stamm.postleitzahl kim_bericht: SELECT
stamm.postleitzahl kim_fall: SELECT
stamm.postleitzahl kim_foerderung: INSERT, SELECT, UPDATE
stamm.postleitzahl kim_funktion: SELECT
stamm.postleitzahl kim_sicherung: SELECT
stamm.postleitzahl kim_steuerung: SELECT
stamm.regelpruefung kim_fall: SELECT
stamm.regelpruefung kim_foerderung: INSERT, SELECT
stamm.sprachmittler kim_fall: INSERT, SELECT
stamm.sprachmittler kim_foerderung: INSERT, SELECT
stamm.sprachmittler kim_loeschung: DELETE, SELECT
stamm.sprachmittler_belegung kim_fall: DELETE, INSERT, SELECT
stamm.sprachmittler_belegung kim_loeschung: DELETE, SELECT
stamm.standort kim_anmeldung: SELECT
stamm.standort kim_befragung: SELECT
stamm.standort kim_bericht: SELECT
stamm.standort kim_fall: SELECT
stamm.standort kim_foerderung: INSERT, SELECT, UPDATE
stamm.standort kim_funktion: SELECT
stamm.standort kim_sicherung: SELECT
stamm.standort kim_steuerung: SELECT
stamm.standort_name kim_anmeldung: SELECT
stamm.standort_name kim_befragung: SELECT
stamm.standort_name kim_bericht: SELECT
stamm.standort_name kim_fall: SELECT
stamm.standort_name kim_foerderung: INSERT, SELECT, UPDATE
stamm.standort_name kim_funktion: SELECT
stamm.standort_name kim_sicherung: SELECT
stamm.standort_name kim_steuerung: SELECT
stamm.textpruefung kim_fall: SELECT
stamm.textpruefung kim_foerderung: INSERT, SELECT
stamm.traeger kim_anmeldung: SELECT
stamm.traeger kim_befragung: SELECT
stamm.traeger kim_bericht: SELECT
stamm.traeger kim_fall: SELECT
stamm.traeger kim_foerderung: INSERT, SELECT, UPDATE
stamm.traeger kim_funktion: SELECT
stamm.traeger kim_sicherung: SELECT
stamm.traeger kim_steuerung: SELECT
stamm.zielformular kim_fall: SELECT
stamm.zielformular kim_foerderung: INSERT, SELECT
steuerung.ablage kim_steuerung: DELETE, INSERT, SELECT
steuerung.anbieter kim_funktion: SELECT
steuerung.anbieter kim_steuerung: INSERT, SELECT
steuerung.angebot kim_funktion: SELECT
steuerung.angebot kim_steuerung: INSERT, SELECT
steuerung.angebot_aenderung kim_funktion: SELECT
steuerung.angebot_aenderung kim_steuerung: INSERT, SELECT
steuerung.angebot_ergebnis kim_funktion: DELETE, INSERT, SELECT
steuerung.angebot_ergebnis kim_steuerung: SELECT
steuerung.angebot_ergebnislauf kim_funktion: DELETE, INSERT, SELECT
steuerung.angebot_ergebnislauf kim_steuerung: SELECT
steuerung.angebot_pflegelink kim_funktion: SELECT
steuerung.angebot_pflegelink kim_steuerung: INSERT
steuerung.angebot_vorschlag kim_funktion: SELECT
steuerung.angebot_vorschlag kim_steuerung: INSERT, SELECT
steuerung.angebotsdatei kim_steuerung: DELETE, INSERT, SELECT
steuerung.angebotsherkunft kim_steuerung: INSERT, SELECT
steuerung.angebotslauf kim_steuerung: INSERT, SELECT
steuerung.angebotslauf_zeile kim_steuerung: DELETE, INSERT, SELECT
steuerung.angebotsquelle kim_steuerung: INSERT, SELECT
steuerung.anlaufstelle kim_funktion: SELECT
steuerung.anlaufstelle kim_steuerung: INSERT, SELECT
steuerung.anlaufstelle_aenderung kim_steuerung: INSERT, SELECT
steuerung.ansprechperson kim_loeschung: DELETE, SELECT
steuerung.ansprechperson kim_steuerung: INSERT, SELECT
steuerung.austausch_beitrag kim_steuerung: INSERT, SELECT
steuerung.austausch_fassung kim_steuerung: INSERT, SELECT
steuerung.austausch_rueckmeldung kim_steuerung: INSERT, SELECT
steuerung.beschluss kim_funktion: SELECT
steuerung.beschluss kim_steuerung: DELETE, INSERT, SELECT
steuerung.beschluss_schritt kim_steuerung: INSERT, SELECT
steuerung.checkpunkt_eintrag kim_steuerung: INSERT, SELECT
steuerung.einarbeitung kim_funktion: SELECT
steuerung.einarbeitung kim_steuerung: INSERT, SELECT
steuerung.einarbeitung_erledigt kim_funktion: SELECT
steuerung.einarbeitung_erledigt kim_loeschung: DELETE, SELECT
steuerung.einarbeitung_erledigt kim_steuerung: DELETE, INSERT, SELECT
steuerung.entwurf kim_loeschung: DELETE, SELECT
steuerung.entwurf kim_steuerung: DELETE, INSERT, SELECT, UPDATE
steuerung.eskalation kim_funktion: SELECT, UPDATE
steuerung.eskalation kim_steuerung: INSERT, SELECT
steuerung.eskalation_ereignis kim_funktion: SELECT
steuerung.eskalation_ereignis kim_steuerung: INSERT, SELECT
steuerung.fachfrage kim_funktion: INSERT, SELECT, UPDATE
steuerung.fachfrage kim_steuerung: SELECT
steuerung.fachfrage_beitrag kim_funktion: INSERT, SELECT
steuerung.fachfrage_beitrag kim_steuerung: INSERT, SELECT
steuerung.fortbildung_teilnahme kim_funktion: SELECT
steuerung.fortbildung_teilnahme kim_loeschung: DELETE, SELECT
steuerung.fortbildung_teilnahme kim_steuerung: DELETE, INSERT, SELECT
steuerung.geteilt_frage kim_funktion: SELECT, UPDATE
steuerung.geteilt_frage kim_steuerung: INSERT, SELECT
steuerung.geteiltes_thema kim_funktion: SELECT
steuerung.geteiltes_thema kim_steuerung: INSERT, SELECT
steuerung.gremiensitzung kim_funktion: SELECT
steuerung.gremiensitzung kim_steuerung: INSERT, SELECT
steuerung.gremium kim_funktion: SELECT
steuerung.gremium kim_steuerung: INSERT, SELECT
steuerung.gremium_aufgabe kim_steuerung: INSERT, SELECT
steuerung.gremium_mitglied kim_funktion: SELECT
steuerung.gremium_mitglied kim_steuerung: INSERT, SELECT
steuerung.hinweis_beitrag kim_funktion: INSERT, SELECT, UPDATE
steuerung.hinweis_beitrag kim_steuerung: INSERT, SELECT
steuerung.hinweis_melder kim_funktion: INSERT, SELECT, UPDATE
steuerung.hinweis_melder kim_steuerung: SELECT
steuerung.kette kim_funktion: SELECT
steuerung.kette kim_steuerung: INSERT, SELECT
steuerung.kette_fassung kim_funktion: SELECT
steuerung.kette_fassung kim_steuerung: DELETE, INSERT, SELECT
steuerung.konzept_abstimmung kim_steuerung: INSERT, SELECT
steuerung.konzept_ereignis kim_steuerung: INSERT, SELECT
steuerung.konzept_fassung kim_funktion: SELECT
steuerung.konzept_fassung kim_steuerung: INSERT, SELECT
steuerung.konzept_kapitel kim_funktion: SELECT
steuerung.konzept_kapitel kim_steuerung: INSERT, SELECT
steuerung.landesthema kim_steuerung: INSERT, SELECT
steuerung.massnahme kim_steuerung: INSERT, SELECT
steuerung.registereintrag kim_steuerung: INSERT, SELECT
steuerung.rueckmeldung kim_funktion: INSERT, SELECT, UPDATE
steuerung.rueckmeldung kim_steuerung: SELECT
steuerung.schnittstellenanalyse kim_steuerung: INSERT, SELECT
steuerung.selbsteinschaetzung kim_steuerung: INSERT, SELECT
steuerung.signal_uebergangen kim_steuerung: INSERT, SELECT
steuerung.stellenprofil kim_steuerung: INSERT, SELECT
steuerung.stellungnahme kim_steuerung: INSERT, SELECT
steuerung.systemhinweis kim_funktion: INSERT, SELECT, UPDATE
steuerung.systemhinweis kim_steuerung: INSERT, SELECT
steuerung.thema kim_funktion: INSERT, SELECT, UPDATE
steuerung.thema kim_steuerung: INSERT, SELECT
steuerung.thema_ereignis kim_funktion: INSERT, SELECT, UPDATE
steuerung.thema_ereignis kim_steuerung: INSERT, SELECT
steuerung.thema_kenntnis kim_funktion: SELECT
steuerung.thema_kenntnis kim_steuerung: DELETE, INSERT, SELECT
steuerung.thema_uebernahme kim_funktion: SELECT
steuerung.thema_uebernahme kim_steuerung: INSERT, SELECT
steuerung.vereinbarung kim_steuerung: INSERT, SELECT
steuerung.veroeffentlichung kim_funktion: SELECT
steuerung.veroeffentlichung kim_steuerung: INSERT, SELECT
steuerung.vorlage kim_funktion: SELECT
steuerung.vorlage kim_steuerung: INSERT, SELECT
steuerung.wirkung kim_steuerung: INSERT, SELECT
steuerung.wissen kim_steuerung: INSERT, SELECT
steuerung.wissen_fassung kim_steuerung: INSERT, SELECT
technik.datei kim_fall: INSERT, SELECT
technik.datei kim_foerderung: DELETE, INSERT, SELECT
technik.datei kim_loeschung: DELETE, SELECT
technik.datei kim_steuerung: INSERT, SELECT
technik.datei_stueck kim_fall: INSERT, SELECT
technik.datei_stueck kim_foerderung: INSERT, SELECT
technik.datei_stueck kim_loeschung: DELETE, SELECT
technik.datei_stueck kim_steuerung: INSERT, SELECT
technik.idempotenz kim_anmeldung: INSERT, SELECT
technik.idempotenz kim_befragung: INSERT, SELECT
technik.idempotenz kim_bericht: INSERT, SELECT
technik.idempotenz kim_fall: INSERT, SELECT
technik.idempotenz kim_foerderung: INSERT, SELECT
technik.idempotenz kim_loeschung: DELETE, SELECT
technik.idempotenz kim_steuerung: INSERT, SELECT
technik.installation kim_anmeldung: INSERT, SELECT
technik.installation kim_bericht: SELECT
technik.installation kim_fall: SELECT
technik.installation kim_foerderung: SELECT
technik.mail_ausgang kim_anmeldung: INSERT, SELECT
technik.mail_ausgang kim_befragung: INSERT
technik.mail_ausgang kim_bericht: INSERT
technik.mail_ausgang kim_fall: INSERT
technik.mail_ausgang kim_foerderung: INSERT
technik.mail_ausgang kim_jobs: SELECT
technik.mail_ausgang kim_loeschung: DELETE, SELECT
technik.mail_ausgang kim_steuerung: INSERT

-- Functions
benutzer.finde_partnerstelle() SECURITY DEFINER owner kim_funktion execute kim_funktion
benutzer.finde_sitzung(p_token_hash bytea, p_jetzt timestamp with time zone, p_stichtag date) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
benutzer.finde_unvereinbare_rolle(p_ausser uuid, p_konto uuid, p_rolle text, p_mandant uuid, p_standort uuid, p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_anmeldung, kim_funktion
benutzer.ist_im_bereich(p_mandant uuid, p_standort uuid) invoker owner kim_owner
benutzer.ist_nur_im_bereich(p_konto uuid) SECURITY DEFINER owner kim_funktion execute kim_anmeldung, kim_funktion
benutzer.ist_partnerkonto(p_konto uuid) SECURITY DEFINER owner kim_funktion execute kim_anmeldung, kim_funktion
benutzer.liste_mitglieder(p_stichtag date) SECURITY DEFINER owner kim_funktion execute kim_anmeldung, kim_bericht, kim_fall, kim_foerderung, kim_funktion, kim_protokoll, kim_steuerung
benutzer.liste_namen(p_ids uuid[]) SECURITY DEFINER owner kim_funktion execute kim_anmeldung, kim_bericht, kim_fall, kim_foerderung, kim_funktion, kim_protokoll, kim_steuerung
benutzer.pruefe_mitgliedschaft() SECURITY DEFINER owner kim_funktion execute kim_funktion
benutzer.schliesse_abgelaufene_partnerzugaenge() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
benutzer.zaehle_offene_akten(p_konto uuid, p_mandant uuid) SECURITY DEFINER owner kim_funktion execute kim_anmeldung, kim_funktion
bericht.beginne_rechenlauf(p_id uuid) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.bewege_anfrage() SECURITY DEFINER owner kim_funktion execute kim_funktion
bericht.finde_berichtsrollen(p_fuer text, p_standort uuid, p_tag date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_anbindung(p_stichtag date, p_bis timestamp with time zone, p_demo boolean) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_landesstaende(p_arten text[], p_bis text, p_demo boolean) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_landessummen(p_arten text[], p_schnitt text, p_von text, p_bis text, p_demo boolean) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_lenkungsstand(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_offene_ausgabe(p_kennung text, p_ausgabe integer) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
bericht.lies_offene_standorttabelle(p_kennzahl text) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_stellen(p_stichtag date, p_bis timestamp with time zone, p_demo boolean) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_stellenbeginn(p_baustein integer) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_stellenbesetzung(p_baustein integer, p_stichtag date, p_wissensstand timestamp with time zone) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.lies_vzae(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.liste_ergebnisstandorte(p_quartal text) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.liste_faellige_lieferungen(p_tag date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.liste_ministerium() SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.liste_offene_daten() SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
bericht.liste_offene_summen() SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.merke_geloeschte() SECURITY DEFINER owner kim_funktion execute kim_funktion, PUBLIC
bericht.merke_summen() SECURITY DEFINER owner kim_funktion execute kim_funktion
bericht.rechne_summen(p_mandant uuid) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.schreibe_angebotsergebnisse(p_quartal text, p_von date, p_bis date, p_am date, p_laeufe jsonb, p_zeilen jsonb) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.schreibe_rechenlauf(p_id uuid, p_fertig integer, p_zustand text) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.schuetze_anfrage() SECURITY DEFINER owner kim_funktion execute kim_funktion
bericht.schuetze_offene_ausgabe() SECURITY DEFINER owner kim_funktion execute kim_funktion
bericht.setze_lieferung(p_lieferung uuid, p_naechste date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.stelle_bericht_zu(p_id uuid, p_lieferung uuid, p_mitgliedschaft uuid, p_faellig date, p_tag date, p_titel text, p_inhalt jsonb, p_pruefsumme text) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_abdeckung(p_jahr integer, p_demo boolean) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_angebote(p_jahr integer, p_demo boolean) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_angebotsergebnisse(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_auslastung(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_auslastung_koepfe(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_case_manager(von date, bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_sammeleintraege(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_steuerung(p_jahr integer, p_demo boolean) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_tagesaktuell(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_teamgroesse(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
bericht.zaehle_warteliste(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
fall.aktiviere_vertretung(p_id uuid, p_von date, p_bis date, p_grund text, p_tage integer) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.antworte_auf_rueckfrage(p_id uuid, p_inhalt text, p_erklaert text[]) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.beende_abgaben_ohne_einwilligung(p_akte uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.beende_absprache(p_id uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.beende_aktivierung(p_id uuid) invoker owner kim_funktion execute kim_funktion
fall.beende_fremdvertretung() SECURITY DEFINER owner kim_funktion execute kim_funktion
fall.berichtige_wohnort(p_akte uuid, p_kommune uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.biete_abgabe_an(p_id uuid, p_akte uuid, p_an uuid, p_anlass text, p_frist date, p_einwilligung uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.biete_uebergabe_an(p_id uuid, p_akte uuid, p_an uuid, p_anlass text, p_frist date, p_von uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.darf_person_beteiligen(p_person uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.eigene_personen() SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.entscheide_abgabe(p_id uuid, p_entscheidung text, p_grund text, p_frist date) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.entscheide_uebergabe(p_id uuid, p_entscheidung text, p_grund text, p_rueckgabetage integer) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.ergaenze_fachfrage(p_id uuid, p_version integer, p_inhalt text, p_erklaert text[]) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.erteile_ersten_zugriff() SECURITY DEFINER owner kim_funktion
fall.erteile_vertretung(p_akte uuid, p_konto uuid, p_von date, p_bis date, p_grund text) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.finde_bekannt_bei(p_tokens bigint[]) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.finde_deckung(p_akte uuid, p_konto uuid, p_tag date) invoker owner kim_funktion execute kim_funktion
fall.finde_eingang_mandant(p_link uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.finde_fallanfrage_mandant(p_beleg bytea) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
fall.finde_fallanfrage_stelle(p_mandant uuid, p_tag date) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
fall.finde_kalender_mandant(p_token bytea) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
fall.finde_loeschhindernis(p_mandant uuid, p_akte uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion, kim_loeschung
fall.finde_verweis_mandant(p_token bytea) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
fall.finde_zustaendig(p_akte uuid) invoker owner kim_funktion execute kim_funktion
fall.gib_systemhinweis(p_schnittstelle text, p_institution text, p_themenbereich text, p_huerde text, p_tage integer, p_inhalt text, p_erklaert text[], p_mit_name boolean) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.gilt_schweigepflichtentbindung(p_akte uuid, p_einwilligung uuid) invoker owner kim_funktion execute kim_funktion
fall.hat_eingang_antwort(p_link uuid, p_id uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.hat_parallelfall(p_akte uuid, p_person uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.hat_pruefeinwilligung(p_mandant uuid, p_akte uuid, p_person uuid) invoker owner kim_funktion execute kim_funktion
fall.hat_verweis_antwort(p_token bytea, p_id uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.ist_case_manager(p_konto uuid, p_tag date, p_regulaer boolean) invoker owner kim_funktion execute kim_funktion
fall.leere_besonderes(p_akte uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
fall.lege_fallanfrage_an(p_id uuid, p_beleg bytea, p_einwilligung_am date, p_form text, p_rueckruf_bis date, p_loeschen_ab date, p_adresse bigint, p_siegel bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.lies_fallanfrage_antwort(p_beleg bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.lies_kette(p_id uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.lies_verweis_code(p_token bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_abgaben(p_akte uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_absprache_akten(p_id uuid) invoker owner kim_funktion execute kim_funktion
fall.liste_absprache_deckung(p_id uuid, p_tag date) invoker owner kim_funktion execute kim_funktion
fall.liste_absprachen() SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_besonderes(p_mandant uuid, p_akte uuid) invoker owner kim_funktion execute kim_funktion
fall.liste_deckung(p_id uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_eigenes_besonderes(p_bis date) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_eingang() SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_faelliges_besonderes() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
fall.liste_fremde_mitglieder() SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_fremdvertretungen(p_akte uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_heimatstellen(p_konto uuid, p_tag date) invoker owner kim_funktion execute kim_funktion
fall.liste_kalendertage(p_token bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_kollegium(p_konto uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_offenes(p_konto uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_ortswissen(p_personen integer) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_stelleneingaenge() SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_teamakten(p_art text, p_zustaende text[], p_vor text, p_anzahl integer, p_case_manager integer, p_akten integer) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_uebergaben(p_akte uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_uebernommene(p_tokens bigint[]) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.liste_weiteres_offenes(p_konto uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.merke_verweis_oeffnung(p_token bytea, p_am timestamp with time zone) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.naechste_eingang_lfd(p_link uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.naechste_verweis_lfd(p_token bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.nenne_grundlage(p_id uuid, p_akte uuid, p_rechtsgrundlage text) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.nenne_heimatstellen(p_konto uuid, p_tag date) invoker owner kim_funktion execute kim_funktion
fall.nimm_abgabe(p_id uuid, p_uebernehmen boolean) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.oeffne_eingang(p_link uuid, p_am timestamp with time zone) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.oeffne_fremdvertretung() SECURITY DEFINER owner kim_funktion execute kim_funktion
fall.oeffne_gedeckte_akte(p_absprache uuid, p_akte uuid, p_einwilligung uuid, p_ab date) invoker owner kim_funktion execute kim_funktion
fall.oeffne_spaeter_gedeckte() SECURITY DEFINER owner kim_funktion execute kim_funktion
fall.oeffne_verweis(p_token bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.pruefe_fremdabsprache(p_id uuid) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.schliesse_vertretung(p_akte uuid, p_konto uuid, p_von date) invoker owner kim_funktion execute kim_funktion
fall.schreibe_abgabe_ereignis(p_mandant uuid, p_akte uuid, p_art text, p_codes jsonb) invoker owner kim_funktion execute kim_funktion
fall.schreibe_eingang_antwort(p_link uuid, p_id uuid, p_code text, p_grund text, p_ergebnis text, p_zustand text, p_eintrag bytea, p_lfd integer, p_codes jsonb, p_ereignis bytea, p_verlauf bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.schreibe_ereignis(p_akte uuid, p_art text, p_codes jsonb) invoker owner kim_funktion execute kim_funktion
fall.schreibe_verweis_antwort(p_token bytea, p_id uuid, p_code text, p_grund text, p_ergebnis text, p_zustand text, p_eintrag bytea, p_lfd integer, p_codes jsonb, p_ereignis bytea, p_verlauf bytea) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.setze_zustaendig(p_akte uuid, p_konto uuid) invoker owner kim_funktion execute kim_funktion
fall.spreche_vertretung_ab(p_id uuid, p_konto uuid, p_von date, p_bis date, p_akten uuid[]) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.stelle_fachfrage(p_id uuid, p_thema text, p_betreff text, p_inhalt text, p_frist date, p_erklaert text[]) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.traegt_verweis(p_mandant uuid, p_verweis uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion
fall.uebergib_abgabe(p_id uuid, p_akte uuid, p_einwilligung uuid, p_neue_akte uuid, p_siegel bytea, p_abholen_bis date) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.widersprich_rueckmeldung(p_id uuid, p_inhalt text, p_erklaert text[], p_wohin jsonb) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.zaehle_abgaben() SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.zaehle_fallanfragen(p_adresse bigint) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.zaehle_ruhen_nach() invoker owner kim_funktion execute kim_funktion
fall.zaehle_team() SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.zaehle_verweis_versuch(p_token bytea, p_fehlversuche integer, p_gesamt integer, p_am timestamp with time zone) SECURITY DEFINER owner kim_funktion execute kim_fall, kim_funktion
fall.zaehle_verweisergebnis() SECURITY DEFINER owner kim_funktion execute kim_funktion
foerderung.anspruchsvorgaenge(fall uuid, forderung text) invoker owner kim_owner execute kim_foerderung, kim_owner
foerderung.beglichen_am(fall uuid) invoker owner kim_owner execute kim_foerderung, kim_owner
foerderung.berechne_aufbewahrung(p_fall uuid) invoker owner kim_owner execute kim_foerderung, kim_funktion, kim_owner
foerderung.bezirkskonten() SECURITY DEFINER owner kim_funktion execute kim_foerderung, kim_funktion
foerderung.erledigte_erstattung(fall uuid) invoker owner kim_owner execute kim_foerderung, kim_owner
foerderung.gueltige_konzepte() SECURITY DEFINER owner kim_funktion execute kim_foerderung, kim_funktion
foerderung.lenkungsgruppen() SECURITY DEFINER owner kim_funktion execute kim_foerderung, kim_funktion
foerderung.lies_weitergaben(p_stichtag date, p_foerderjahr smallint) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_funktion
foerderung.lies_zuwendungen(p_stichtag date, p_von smallint, p_bis smallint) SECURITY DEFINER owner kim_funktion execute kim_bericht, kim_foerderung, kim_funktion
foerderung.liste_loeschreife() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
foerderung.liste_stellenbezug() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
foerderung.loesche_belege(p_fall uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
foerderung.loesche_foerderakte(p_fall uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
foerderung.loesche_stellenbezug() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_loeschung
foerderung.naechste_zahlung(fall uuid, forderung text, zahlbar date) invoker owner kim_owner execute kim_foerderung, kim_owner
foerderung.niedergeschlagen_bis(fall uuid, forderung text) invoker owner kim_owner execute kim_foerderung, kim_owner
foerderung.offener_betrag(fall uuid, forderung text) invoker owner kim_owner execute kim_foerderung, kim_owner
foerderung.pruefe_aenderung() invoker owner kim_owner execute kim_owner
foerderung.pruefe_aenderungsanzeige() invoker owner kim_owner execute kim_owner
foerderung.pruefe_anspruch() invoker owner kim_owner execute kim_owner
foerderung.pruefe_bankverbindung() invoker owner kim_owner execute kim_owner
foerderung.pruefe_berichtigung() invoker owner kim_owner execute kim_owner
foerderung.pruefe_bescheid() invoker owner kim_owner execute kim_owner
foerderung.pruefe_eingangskorrektur() invoker owner kim_owner execute kim_owner
foerderung.pruefe_letztempfaenger() invoker owner kim_owner execute kim_owner
foerderung.pruefe_meldung() invoker owner kim_owner execute kim_owner
foerderung.pruefe_rate() invoker owner kim_owner execute kim_owner
foerderung.pruefe_sperrende() invoker owner kim_owner execute kim_owner
foerderung.pruefe_uebergang() invoker owner kim_owner execute kim_owner
foerderung.pruefe_weiterleitung() invoker owner kim_owner execute kim_owner
foerderung.pruefe_zinsbescheid() invoker owner kim_owner execute kim_owner
foerderung.zaehle_loeschreife(p_bis date) SECURITY DEFINER owner kim_funktion execute kim_foerderung, kim_funktion
foerderung.zinsen_beglichen_am(fall uuid) invoker owner kim_owner execute kim_foerderung, kim_owner
kontext.fremdvertretung() invoker owner kim_owner
kontext.konto_id() invoker owner kim_owner
kontext.mandant_id() invoker owner kim_owner
kontext.rolle() invoker owner kim_owner
kontext.sitzung_id() invoker owner kim_owner
kontext.stammrolle() invoker owner kim_owner
kontext.standort_id() invoker owner kim_owner
kontext.stichtag() invoker owner kim_owner
kontext.systemkonto() invoker owner kim_owner
protokoll.beginne_epoche() SECURITY DEFINER owner kim_owner execute kim_owner, kim_protokoll
protokoll.epoche() invoker owner kim_owner execute kim_owner, PUBLIC
protokoll.erstelle_partitionen(voraus integer) SECURITY DEFINER owner kim_owner execute kim_owner, kim_protokoll
protokoll.finde_objekte(p_nummer text) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.liste_besonderes_vorschau(p_bis date) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.liste_betroffenenantraege(p_nur_offene boolean, p_hoechstens integer, p_ab integer) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.liste_loeschvorschau(p_bis date) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.liste_nachweise(p_nummer text) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.liste_nummern(p_ids uuid[]) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.liste_vertretungen() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.liste_weitere_akten(p_antrag_ids uuid[]) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.loesche_abgelaufene(loeschung_id uuid, bis date) SECURITY DEFINER owner kim_owner execute kim_loeschung, kim_owner
protokoll.siegelstand() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_protokoll
protokoll.utc(zeit timestamp with time zone) invoker owner kim_owner
protokoll.zaehle_abgelaufene() SECURITY DEFINER owner kim_owner execute kim_loeschung, kim_owner
steuerung.beantworte_frage(p_geteilt uuid, p_id uuid, p_antwort text, p_erklaert text[]) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.berichtslage() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.bewege_eskalation() SECURITY DEFINER owner kim_funktion execute kim_funktion
steuerung.bewege_konzept() SECURITY DEFINER owner kim_funktion execute kim_funktion, PUBLIC
steuerung.bewege_thema() SECURITY DEFINER owner kim_funktion execute kim_funktion, PUBLIC
steuerung.finde_hsds_ort(p_von uuid, p_bis uuid, p_ende text) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.fortbildungsstand(p_jahr integer) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.halte_fassung() invoker owner kim_funktion execute kim_funktion
steuerung.lies_anlaufstellen(p_standort uuid, p_heute date) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.lies_hsds(p_ids uuid[]) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.lies_oeffentliche(p_ids uuid[], p_heute date) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.lies_orte(p_heute date) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.lies_pflegelink(p_token bytea, p_heute date) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion, kim_steuerung
steuerung.lies_suchbestand(p_seit xid8, p_bekannt xid8[]) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.liste_fragen(p_geteilt uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.liste_geteilte(p_k integer, p_id uuid, p_huerde text, p_schnittstelle text, p_ab integer, p_hoechstens integer) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.liste_hsds(p_seit timestamp with time zone, p_muss text, p_anbieter uuid, p_ab integer, p_hoechstens integer) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.liste_hsds_anbieter(p_id uuid, p_ab integer, p_hoechstens integer) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.liste_hsds_orte(p_seit timestamp with time zone, p_muss text, p_anbieter uuid, p_ab integer, p_hoechstens integer) SECURITY DEFINER owner kim_funktion execute kim_app, kim_funktion
steuerung.liste_oeffentliche_gremien(p_standort uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.liste_oeffentliche_sitzungen(p_standort uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.liste_oeffentliche_standorte() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.liste_oeffentliche_vorlagen(p_standort uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.liste_zustaendige() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.melde_hinweis_zurueck() SECURITY DEFINER owner kim_funktion execute kim_funktion, PUBLIC
steuerung.merke_aenderung() invoker owner kim_owner execute kim_owner
steuerung.merke_oeffentliche_aenderung() SECURITY DEFINER owner kim_funktion execute kim_funktion
steuerung.naechstes_eskalationsereignis(p_eskalation uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.pruefe_angebotslauf() invoker owner kim_owner execute kim_owner
steuerung.schliesse_fachfrage(p_id uuid, p_version integer, p_art text) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.setze_geaendert() invoker owner kim_owner execute kim_owner
steuerung.stellenlage() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.uebergib_thema() SECURITY DEFINER owner kim_funktion execute kim_funktion
steuerung.zaehle_betroffene(p_themenbereiche text[], p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.zaehle_betroffene_je_quartal(p_von date, p_bis date) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.zaehle_einarbeitung(p_kennungen text[]) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.zaehle_haeufungen() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.zaehle_rueckmeldungen(p_thema uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.zaehle_themahinweise(p_thema uuid, p_hinweise integer, p_meldende integer) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
steuerung.zaehle_zertifikate() SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_steuerung
technik.cash_dist(money, money) invoker owner postgres
technik.date_dist(date, date) invoker owner postgres
technik.finde_mailadresse(gesuchtes_konto uuid) SECURITY DEFINER owner kim_funktion execute kim_funktion, kim_jobs
technik.float4_dist(real, real) invoker owner postgres
technik.float8_dist(double precision, double precision) invoker owner postgres
technik.gbt_bit_compress(internal) invoker owner postgres
technik.gbt_bit_consistent(internal, bit, smallint, oid, internal) invoker owner postgres
technik.gbt_bit_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_bit_picksplit(internal, internal) invoker owner postgres
technik.gbt_bit_same(technik.gbtreekey_var, technik.gbtreekey_var, internal) invoker owner postgres
technik.gbt_bit_sortsupport(internal) invoker owner postgres
technik.gbt_bit_union(internal, internal) invoker owner postgres
technik.gbt_bool_compress(internal) invoker owner postgres
technik.gbt_bool_consistent(internal, boolean, smallint, oid, internal) invoker owner postgres
technik.gbt_bool_fetch(internal) invoker owner postgres
technik.gbt_bool_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_bool_picksplit(internal, internal) invoker owner postgres
technik.gbt_bool_same(technik.gbtreekey2, technik.gbtreekey2, internal) invoker owner postgres
technik.gbt_bool_sortsupport(internal) invoker owner postgres
technik.gbt_bool_union(internal, internal) invoker owner postgres
technik.gbt_bpchar_compress(internal) invoker owner postgres
technik.gbt_bpchar_consistent(internal, character, smallint, oid, internal) invoker owner postgres
technik.gbt_bpchar_sortsupport(internal) invoker owner postgres
technik.gbt_bytea_compress(internal) invoker owner postgres
technik.gbt_bytea_consistent(internal, bytea, smallint, oid, internal) invoker owner postgres
technik.gbt_bytea_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_bytea_picksplit(internal, internal) invoker owner postgres
technik.gbt_bytea_same(technik.gbtreekey_var, technik.gbtreekey_var, internal) invoker owner postgres
technik.gbt_bytea_sortsupport(internal) invoker owner postgres
technik.gbt_bytea_union(internal, internal) invoker owner postgres
technik.gbt_cash_compress(internal) invoker owner postgres
technik.gbt_cash_consistent(internal, money, smallint, oid, internal) invoker owner postgres
technik.gbt_cash_distance(internal, money, smallint, oid, internal) invoker owner postgres
technik.gbt_cash_fetch(internal) invoker owner postgres
technik.gbt_cash_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_cash_picksplit(internal, internal) invoker owner postgres
technik.gbt_cash_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_cash_sortsupport(internal) invoker owner postgres
technik.gbt_cash_union(internal, internal) invoker owner postgres
technik.gbt_date_compress(internal) invoker owner postgres
technik.gbt_date_consistent(internal, date, smallint, oid, internal) invoker owner postgres
technik.gbt_date_distance(internal, date, smallint, oid, internal) invoker owner postgres
technik.gbt_date_fetch(internal) invoker owner postgres
technik.gbt_date_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_date_picksplit(internal, internal) invoker owner postgres
technik.gbt_date_same(technik.gbtreekey8, technik.gbtreekey8, internal) invoker owner postgres
technik.gbt_date_sortsupport(internal) invoker owner postgres
technik.gbt_date_union(internal, internal) invoker owner postgres
technik.gbt_decompress(internal) invoker owner postgres
technik.gbt_enum_compress(internal) invoker owner postgres
technik.gbt_enum_consistent(internal, anyenum, smallint, oid, internal) invoker owner postgres
technik.gbt_enum_fetch(internal) invoker owner postgres
technik.gbt_enum_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_enum_picksplit(internal, internal) invoker owner postgres
technik.gbt_enum_same(technik.gbtreekey8, technik.gbtreekey8, internal) invoker owner postgres
technik.gbt_enum_sortsupport(internal) invoker owner postgres
technik.gbt_enum_union(internal, internal) invoker owner postgres
technik.gbt_float4_compress(internal) invoker owner postgres
technik.gbt_float4_consistent(internal, real, smallint, oid, internal) invoker owner postgres
technik.gbt_float4_distance(internal, real, smallint, oid, internal) invoker owner postgres
technik.gbt_float4_fetch(internal) invoker owner postgres
technik.gbt_float4_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_float4_picksplit(internal, internal) invoker owner postgres
technik.gbt_float4_same(technik.gbtreekey8, technik.gbtreekey8, internal) invoker owner postgres
technik.gbt_float4_sortsupport(internal) invoker owner postgres
technik.gbt_float4_union(internal, internal) invoker owner postgres
technik.gbt_float8_compress(internal) invoker owner postgres
technik.gbt_float8_consistent(internal, double precision, smallint, oid, internal) invoker owner postgres
technik.gbt_float8_distance(internal, double precision, smallint, oid, internal) invoker owner postgres
technik.gbt_float8_fetch(internal) invoker owner postgres
technik.gbt_float8_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_float8_picksplit(internal, internal) invoker owner postgres
technik.gbt_float8_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_float8_sortsupport(internal) invoker owner postgres
technik.gbt_float8_union(internal, internal) invoker owner postgres
technik.gbt_inet_compress(internal) invoker owner postgres
technik.gbt_inet_consistent(internal, inet, smallint, oid, internal) invoker owner postgres
technik.gbt_inet_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_inet_picksplit(internal, internal) invoker owner postgres
technik.gbt_inet_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_inet_sortsupport(internal) invoker owner postgres
technik.gbt_inet_union(internal, internal) invoker owner postgres
technik.gbt_int2_compress(internal) invoker owner postgres
technik.gbt_int2_consistent(internal, smallint, smallint, oid, internal) invoker owner postgres
technik.gbt_int2_distance(internal, smallint, smallint, oid, internal) invoker owner postgres
technik.gbt_int2_fetch(internal) invoker owner postgres
technik.gbt_int2_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_int2_picksplit(internal, internal) invoker owner postgres
technik.gbt_int2_same(technik.gbtreekey4, technik.gbtreekey4, internal) invoker owner postgres
technik.gbt_int2_sortsupport(internal) invoker owner postgres
technik.gbt_int2_union(internal, internal) invoker owner postgres
technik.gbt_int4_compress(internal) invoker owner postgres
technik.gbt_int4_consistent(internal, integer, smallint, oid, internal) invoker owner postgres
technik.gbt_int4_distance(internal, integer, smallint, oid, internal) invoker owner postgres
technik.gbt_int4_fetch(internal) invoker owner postgres
technik.gbt_int4_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_int4_picksplit(internal, internal) invoker owner postgres
technik.gbt_int4_same(technik.gbtreekey8, technik.gbtreekey8, internal) invoker owner postgres
technik.gbt_int4_sortsupport(internal) invoker owner postgres
technik.gbt_int4_union(internal, internal) invoker owner postgres
technik.gbt_int8_compress(internal) invoker owner postgres
technik.gbt_int8_consistent(internal, bigint, smallint, oid, internal) invoker owner postgres
technik.gbt_int8_distance(internal, bigint, smallint, oid, internal) invoker owner postgres
technik.gbt_int8_fetch(internal) invoker owner postgres
technik.gbt_int8_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_int8_picksplit(internal, internal) invoker owner postgres
technik.gbt_int8_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_int8_sortsupport(internal) invoker owner postgres
technik.gbt_int8_union(internal, internal) invoker owner postgres
technik.gbt_intv_compress(internal) invoker owner postgres
technik.gbt_intv_consistent(internal, interval, smallint, oid, internal) invoker owner postgres
technik.gbt_intv_decompress(internal) invoker owner postgres
technik.gbt_intv_distance(internal, interval, smallint, oid, internal) invoker owner postgres
technik.gbt_intv_fetch(internal) invoker owner postgres
technik.gbt_intv_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_intv_picksplit(internal, internal) invoker owner postgres
technik.gbt_intv_same(technik.gbtreekey32, technik.gbtreekey32, internal) invoker owner postgres
technik.gbt_intv_sortsupport(internal) invoker owner postgres
technik.gbt_intv_union(internal, internal) invoker owner postgres
technik.gbt_macad8_compress(internal) invoker owner postgres
technik.gbt_macad8_consistent(internal, macaddr8, smallint, oid, internal) invoker owner postgres
technik.gbt_macad8_fetch(internal) invoker owner postgres
technik.gbt_macad8_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_macad8_picksplit(internal, internal) invoker owner postgres
technik.gbt_macad8_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_macad8_sortsupport(internal) invoker owner postgres
technik.gbt_macad8_union(internal, internal) invoker owner postgres
technik.gbt_macad_compress(internal) invoker owner postgres
technik.gbt_macad_consistent(internal, macaddr, smallint, oid, internal) invoker owner postgres
technik.gbt_macad_fetch(internal) invoker owner postgres
technik.gbt_macad_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_macad_picksplit(internal, internal) invoker owner postgres
technik.gbt_macad_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_macad_union(internal, internal) invoker owner postgres
technik.gbt_macaddr_sortsupport(internal) invoker owner postgres
technik.gbt_numeric_compress(internal) invoker owner postgres
technik.gbt_numeric_consistent(internal, numeric, smallint, oid, internal) invoker owner postgres
technik.gbt_numeric_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_numeric_picksplit(internal, internal) invoker owner postgres
technik.gbt_numeric_same(technik.gbtreekey_var, technik.gbtreekey_var, internal) invoker owner postgres
technik.gbt_numeric_sortsupport(internal) invoker owner postgres
technik.gbt_numeric_union(internal, internal) invoker owner postgres
technik.gbt_oid_compress(internal) invoker owner postgres
technik.gbt_oid_consistent(internal, oid, smallint, oid, internal) invoker owner postgres
technik.gbt_oid_distance(internal, oid, smallint, oid, internal) invoker owner postgres
technik.gbt_oid_fetch(internal) invoker owner postgres
technik.gbt_oid_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_oid_picksplit(internal, internal) invoker owner postgres
technik.gbt_oid_same(technik.gbtreekey8, technik.gbtreekey8, internal) invoker owner postgres
technik.gbt_oid_sortsupport(internal) invoker owner postgres
technik.gbt_oid_union(internal, internal) invoker owner postgres
technik.gbt_text_compress(internal) invoker owner postgres
technik.gbt_text_consistent(internal, text, smallint, oid, internal) invoker owner postgres
technik.gbt_text_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_text_picksplit(internal, internal) invoker owner postgres
technik.gbt_text_same(technik.gbtreekey_var, technik.gbtreekey_var, internal) invoker owner postgres
technik.gbt_text_sortsupport(internal) invoker owner postgres
technik.gbt_text_union(internal, internal) invoker owner postgres
technik.gbt_time_compress(internal) invoker owner postgres
technik.gbt_time_consistent(internal, time without time zone, smallint, oid, internal) invoker owner postgres
technik.gbt_time_distance(internal, time without time zone, smallint, oid, internal) invoker owner postgres
technik.gbt_time_fetch(internal) invoker owner postgres
technik.gbt_time_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_time_picksplit(internal, internal) invoker owner postgres
technik.gbt_time_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_time_sortsupport(internal) invoker owner postgres
technik.gbt_time_union(internal, internal) invoker owner postgres
technik.gbt_timetz_compress(internal) invoker owner postgres
technik.gbt_timetz_consistent(internal, time with time zone, smallint, oid, internal) invoker owner postgres
technik.gbt_ts_compress(internal) invoker owner postgres
technik.gbt_ts_consistent(internal, timestamp without time zone, smallint, oid, internal) invoker owner postgres
technik.gbt_ts_distance(internal, timestamp without time zone, smallint, oid, internal) invoker owner postgres
technik.gbt_ts_fetch(internal) invoker owner postgres
technik.gbt_ts_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_ts_picksplit(internal, internal) invoker owner postgres
technik.gbt_ts_same(technik.gbtreekey16, technik.gbtreekey16, internal) invoker owner postgres
technik.gbt_ts_sortsupport(internal) invoker owner postgres
technik.gbt_ts_union(internal, internal) invoker owner postgres
technik.gbt_tstz_compress(internal) invoker owner postgres
technik.gbt_tstz_consistent(internal, timestamp with time zone, smallint, oid, internal) invoker owner postgres
technik.gbt_tstz_distance(internal, timestamp with time zone, smallint, oid, internal) invoker owner postgres
technik.gbt_uuid_compress(internal) invoker owner postgres
technik.gbt_uuid_consistent(internal, uuid, smallint, oid, internal) invoker owner postgres
technik.gbt_uuid_fetch(internal) invoker owner postgres
technik.gbt_uuid_penalty(internal, internal, internal) invoker owner postgres
technik.gbt_uuid_picksplit(internal, internal) invoker owner postgres
technik.gbt_uuid_same(technik.gbtreekey32, technik.gbtreekey32, internal) invoker owner postgres
technik.gbt_uuid_sortsupport(internal) invoker owner postgres
technik.gbt_uuid_union(internal, internal) invoker owner postgres
technik.gbt_var_decompress(internal) invoker owner postgres
technik.gbt_var_fetch(internal) invoker owner postgres
technik.gbt_varbit_sortsupport(internal) invoker owner postgres
technik.gbtreekey16_in(cstring) invoker owner postgres
technik.gbtreekey16_out(technik.gbtreekey16) invoker owner postgres
technik.gbtreekey2_in(cstring) invoker owner postgres
technik.gbtreekey2_out(technik.gbtreekey2) invoker owner postgres
technik.gbtreekey32_in(cstring) invoker owner postgres
technik.gbtreekey32_out(technik.gbtreekey32) invoker owner postgres
technik.gbtreekey4_in(cstring) invoker owner postgres
technik.gbtreekey4_out(technik.gbtreekey4) invoker owner postgres
technik.gbtreekey8_in(cstring) invoker owner postgres
technik.gbtreekey8_out(technik.gbtreekey8) invoker owner postgres
technik.gbtreekey_var_in(cstring) invoker owner postgres
technik.gbtreekey_var_out(technik.gbtreekey_var) invoker owner postgres
technik.gin_extract_query_trgm(text, internal, smallint, internal, internal, internal, internal) invoker owner postgres
technik.gin_extract_value_trgm(text, internal) invoker owner postgres
technik.gin_trgm_consistent(internal, smallint, text, integer, internal, internal, internal, internal) invoker owner postgres
technik.gin_trgm_triconsistent(internal, smallint, text, integer, internal, internal, internal) invoker owner postgres
technik.gist_translate_cmptype_btree(integer) invoker owner postgres
technik.gtrgm_compress(internal) invoker owner postgres
technik.gtrgm_consistent(internal, text, smallint, oid, internal) invoker owner postgres
technik.gtrgm_decompress(internal) invoker owner postgres
technik.gtrgm_distance(internal, text, smallint, oid, internal) invoker owner postgres
technik.gtrgm_in(cstring) invoker owner postgres
technik.gtrgm_options(internal) invoker owner postgres
technik.gtrgm_out(technik.gtrgm) invoker owner postgres
technik.gtrgm_penalty(internal, internal, internal) invoker owner postgres
technik.gtrgm_picksplit(internal, internal) invoker owner postgres
technik.gtrgm_same(technik.gtrgm, technik.gtrgm, internal) invoker owner postgres
technik.gtrgm_union(internal, internal) invoker owner postgres
technik.int2_dist(smallint, smallint) invoker owner postgres
technik.int4_dist(integer, integer) invoker owner postgres
technik.int8_dist(bigint, bigint) invoker owner postgres
technik.interval_dist(interval, interval) invoker owner postgres
technik.ist_auftragsinhalt(inhalt jsonb) invoker owner kim_owner
technik.ist_eigene_fallakte(p_mandant uuid, p_akte uuid, p_person uuid) invoker owner kim_owner execute kim_fall, kim_owner
technik.oid_dist(oid, oid) invoker owner postgres
technik.set_limit(real) invoker owner postgres
technik.show_limit() invoker owner postgres
technik.show_trgm(text) invoker owner postgres
technik.similarity(text, text) invoker owner postgres
technik.similarity_dist(text, text) invoker owner postgres
technik.similarity_op(text, text) invoker owner postgres
technik.stelle_auftrag(auftrag text, inhalt jsonb, schluessel text, ab timestamp with time zone) SECURITY DEFINER owner kim_funktion execute kim_anmeldung, kim_befragung, kim_bericht, kim_fall, kim_foerderung, kim_funktion, kim_jobs, kim_loeschung, kim_steuerung
technik.strict_word_similarity(text, text) invoker owner postgres
technik.strict_word_similarity_commutator_op(text, text) invoker owner postgres
technik.strict_word_similarity_dist_commutator_op(text, text) invoker owner postgres
technik.strict_word_similarity_dist_op(text, text) invoker owner postgres
technik.strict_word_similarity_op(text, text) invoker owner postgres
technik.time_dist(time without time zone, time without time zone) invoker owner postgres
technik.ts_dist(timestamp without time zone, timestamp without time zone) invoker owner postgres
technik.tstz_dist(timestamp with time zone, timestamp with time zone) invoker owner postgres
technik.word_similarity(text, text) invoker owner postgres
technik.word_similarity_commutator_op(text, text) invoker owner postgres
technik.word_similarity_dist_commutator_op(text, text) invoker owner postgres
technik.word_similarity_dist_op(text, text) invoker owner postgres
technik.word_similarity_op(text, text) invoker owner postgres

-- kim_schluessel

-- Tables and columns
migration.stand.angewendet_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
migration.stand.name text NOT NULL
migration.stand.nummer integer NOT NULL
migration.stand.pruefsumme text NOT NULL
schluessel.datenschluessel.erstellt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
schluessel.datenschluessel.hauptschluessel_version integer NOT NULL
schluessel.datenschluessel.loeschklasse text NOT NULL
schluessel.datenschluessel.mandant_id uuid NOT NULL
schluessel.datenschluessel.schluessel_id uuid NOT NULL
schluessel.datenschluessel.subjekt_art text NOT NULL
schluessel.datenschluessel.subjekt_id uuid NOT NULL
schluessel.datenschluessel.verpackt bytea NOT NULL
schluessel.mandantschluessel.erstellt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
schluessel.mandantschluessel.hauptschluessel_version integer NOT NULL
schluessel.mandantschluessel.mandant_id uuid NOT NULL
schluessel.mandantschluessel.schluessel_id uuid NOT NULL
schluessel.mandantschluessel.verpackt bytea NOT NULL
schluessel.mandantschluessel.zweck text NOT NULL
schluessel.probe.erstellt_am timestamp with time zone NOT NULL DEFAULT clock_timestamp()
schluessel.probe.hauptschluessel_version integer NOT NULL
schluessel.probe.siegel bytea NOT NULL

-- Constraints
migration.stand stand_name_key: UNIQUE (name)
migration.stand stand_pkey: PRIMARY KEY (nummer)
schluessel.datenschluessel datenschluessel_hauptschluessel_version_fkey: FOREIGN KEY (hauptschluessel_version) REFERENCES schluessel.probe(hauptschluessel_version)
schluessel.datenschluessel datenschluessel_loeschklasse_check: CHECK ((loeschklasse = ANY (ARRAY['identitaet'::text, 'inhalt'::text, 'besonders'::text])))
schluessel.datenschluessel datenschluessel_pkey: PRIMARY KEY (mandant_id, subjekt_art, subjekt_id, loeschklasse)
schluessel.datenschluessel datenschluessel_schluessel_id_key: UNIQUE (schluessel_id)
schluessel.datenschluessel datenschluessel_subjekt_art_check: CHECK ((subjekt_art = ANY (ARRAY['person'::text, 'akte'::text, 'konto'::text, 'mandant'::text, 'institution'::text, 'verweis'::text, 'fallanfrage'::text, 'foerderfall'::text, 'ablage'::text])))
schluessel.datenschluessel datenschluessel_verpackt_check: CHECK ((octet_length(verpackt) = 60))
schluessel.mandantschluessel mandantschluessel_hauptschluessel_version_fkey: FOREIGN KEY (hauptschluessel_version) REFERENCES schluessel.probe(hauptschluessel_version)
schluessel.mandantschluessel mandantschluessel_pkey: PRIMARY KEY (mandant_id, zweck)
schluessel.mandantschluessel mandantschluessel_schluessel_id_key: UNIQUE (schluessel_id)
schluessel.mandantschluessel mandantschluessel_verpackt_check: CHECK ((octet_length(verpackt) = 60))
schluessel.mandantschluessel mandantschluessel_zweck_check: CHECK ((zweck = 'suche'::text))
schluessel.probe probe_hauptschluessel_version_check: CHECK (((hauptschluessel_version >= 1) AND (hauptschluessel_version <= 9999)))
schluessel.probe probe_pkey: PRIMARY KEY (hauptschluessel_version)
schluessel.probe probe_siegel_check: CHECK (((octet_length(siegel) >= 29) AND (octet_length(siegel) <= 200)))

-- Indexes
CREATE INDEX datenschluessel_version ON schluessel.datenschluessel USING btree (hauptschluessel_version)
CREATE INDEX mandantschluessel_version ON schluessel.mandantschluessel USING btree (hauptschluessel_version)
CREATE UNIQUE INDEX datenschluessel_pkey ON schluessel.datenschluessel USING btree (mandant_id, subjekt_art, subjekt_id, loeschklasse)
CREATE UNIQUE INDEX datenschluessel_schluessel_id_key ON schluessel.datenschluessel USING btree (schluessel_id)
CREATE UNIQUE INDEX mandantschluessel_pkey ON schluessel.mandantschluessel USING btree (mandant_id, zweck)
CREATE UNIQUE INDEX mandantschluessel_schluessel_id_key ON schluessel.mandantschluessel USING btree (schluessel_id)
CREATE UNIQUE INDEX probe_pkey ON schluessel.probe USING btree (hauptschluessel_version)
CREATE UNIQUE INDEX stand_name_key ON migration.stand USING btree (name)
CREATE UNIQUE INDEX stand_pkey ON migration.stand USING btree (nummer)

-- Policies
migration.stand eigentuemer * TO kim_owner USING true CHECK true
migration.stand lesen r TO USING true CHECK 
schluessel.datenschluessel anlegen a TO kim_app USING CHECK (mandant_id = ( SELECT schluessel.mandant_id() AS mandant_id))
schluessel.datenschluessel eigene r TO kim_app USING (mandant_id = ( SELECT schluessel.mandant_id() AS mandant_id)) CHECK 
schluessel.datenschluessel umschluesseln w TO kim_app USING (( SELECT schluessel.zweck() AS zweck) = 'umschluesselung'::text) CHECK 
schluessel.datenschluessel umschluesseln_lesen r TO kim_app USING (( SELECT schluessel.zweck() AS zweck) = 'umschluesselung'::text) CHECK 
schluessel.datenschluessel vernichten d TO kim_app USING (mandant_id = ( SELECT schluessel.mandant_id() AS mandant_id)) CHECK 
schluessel.mandantschluessel anlegen a TO kim_app USING CHECK (mandant_id = ( SELECT schluessel.mandant_id() AS mandant_id))
schluessel.mandantschluessel eigene r TO kim_app USING (mandant_id = ( SELECT schluessel.mandant_id() AS mandant_id)) CHECK 
schluessel.mandantschluessel umschluesseln w TO kim_app USING (( SELECT schluessel.zweck() AS zweck) = 'umschluesselung'::text) CHECK 
schluessel.mandantschluessel umschluesseln_lesen r TO kim_app USING (( SELECT schluessel.zweck() AS zweck) = 'umschluesselung'::text) CHECK 
schluessel.mandantschluessel vernichten d TO kim_app USING (mandant_id = ( SELECT schluessel.mandant_id() AS mandant_id)) CHECK 
schluessel.probe anlegen a TO kim_app USING CHECK true
schluessel.probe entfernen d TO kim_app USING (schluessel.zweck() = 'umschluesselung'::text) CHECK 
schluessel.probe lesen r TO kim_app USING true CHECK 

-- Grants
migration.stand kim_app: SELECT
schluessel.datenschluessel kim_app: DELETE, INSERT, SELECT
schluessel.datenschluessel kim_sicherung: SELECT
schluessel.mandantschluessel kim_app: DELETE, INSERT, SELECT
schluessel.mandantschluessel kim_sicherung: SELECT
schluessel.probe kim_app: DELETE, INSERT, SELECT
schluessel.probe kim_sicherung: SELECT

-- Functions
schluessel.mandant_id() invoker owner kim_owner
schluessel.zweck() invoker owner kim_owner
