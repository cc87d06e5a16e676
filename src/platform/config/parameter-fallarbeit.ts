import { FALLANALYSE_PARAMETER } from './parameter-fallanalyse.ts';
import type { Parameter } from './parameter-typen.ts';

const IT_SICHERHEIT = 'Informationssicherheit der verantwortlichen Stelle';
const DSB = 'Datenschutzbeauftragte der verantwortlichen Stelle';
const LAND = 'MKJFGFI';
const TAGE_FRAGE = 'Welche Tage von Terminen und Kontakten sind sicher ein Schreibfehler?';
const NACHTRAG_FRAGE =
  'Wie lange nach ihrem Tag darf eine Kurzberatung oder ein Sammeleintrag noch eingetragen werden?';
const RE_ASSESSMENT_FRAGE = 'In welchem Abstand finden Re-Assessments und Monitoring statt?';
const TERMIN_FRAGE = 'Wie lange belegt ein Termin mit der Person den Kalender der Case Manager:innen?';
const VERWEIS_FRAGE =
  'Welche Fristen und welche Werte (Antwort, Grund, Ergebnis) gelten für Verweise einheitlich im Land?';
const FALLANFRAGE_FRAGE =
  'Gilt die Rückruffrist von zwei Wochen für alle Fallanfragen, und welche Angaben und Absagegründe gehören in das Formular?';
const FALLANFRAGE_GRENZEN_FRAGE =
  'Wie viele Fallanfragen ohne Konto nimmt eine Stelle an einem Tag an, und wie viele aus einem Netz?';
const SPRACHMITTLUNG_FRAGE =
  'Welche Werte und Kosten der Sprachmittlung werden einheitlich festgehalten, und wie grob werden sie ausgewiesen?';
const ABGABE_FRAGE =
  'Wie lange kann eine andere Stelle eine Übergabe annehmen, und wie lange liegt Übergebenes, bis sie es übernimmt?';
const AUSLASTUNG_FRAGE =
  'Welcher Zielwert der Auslastung gilt für welchen Zeitraum: 50 bis 60 Fälle mit Kurzberatungen, oder 20 Fälle und dazu 30 bis 50 Kurzberatungen im Monat?';
const WARTELISTE_FRAGE =
  'Führt jede Stelle eine Warteliste, wie oft sieht jemand nach, und welche Gründe entscheiden über die Reihenfolge?';
const FREMDVERTRETUNG_FRAGE =
  'Auf welchen Rechtsgrundlagen darf eine Vertretung aus einer anderen Stelle eine Akte ohne Einwilligung öffnen, und wie lange?';
const TEAMAKTEN_FRAGE =
  'Was sieht das Case Management pseudonymisiert von den Akten der Kolleginnen und Kollegen, und ab welcher Größe des Teams?';
const TAGESAKTUELL_FRAGE =
  'Ab welcher Größe eines Teams darf der Anteil am selben Tag erfasster Kontakte als Zahl der Stelle stehen (drei oder fünf Personen)?';
const STELLENEINGANG_FRAGE =
  'Welche Stellen bekommen einen Stellen-Eingang mit zweitem Faktor, wer lädt sie ein, und wie lange gilt ein Zugang?';
const UEBERGABE_FRAGE = 'Wie lange kann eine Übergabe angenommen und danach zurückgegeben werden?';

/** Numbers of the work on cases. */
export const FALLARBEIT_PARAMETER = {
  termin_dauer: {
    bezeichnung: 'Ein Termin mit Uhrzeit belegt im Kalender-Abo so lange',
    wert: 60,
    einheit: 'Minuten',
    quelle: 'keine Quelle; eine Akte kennt den Beginn eines Termins, nicht sein Ende',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-65', text: TERMIN_FRAGE, wer: 'Verantwortliche Stellen' },
  },
  vertretung_rechtsgrundlage: {
    bezeichnung:
      'Vertretung aus einer anderen Stelle: So lange öffnet eine Rechtsgrundlage ohne Einwilligung (Notstand oder mutmaßliche Einwilligung) eine Akte',
    wert: 14,
    einheit: 'Tage',
    quelle: 'keine Quelle; lang genug, um die Person zu fragen',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-55', text: FREMDVERTRETUNG_FRAGE, wer: DSB },
  },
  stelleneingang_dauer: {
    bezeichnung:
      'Zugang einer Partnerstelle zu ihrem Stellen-Eingang: längste Dauer, danach wird neu eingeladen',
    wert: 12,
    einheit: 'Monate',
    quelle: 'keine Quelle; so lang, dass niemand nach einem Wechsel der Stelle lange offen bleibt',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-68', text: STELLENEINGANG_FRAGE, wer: IT_SICHERHEIT },
  },
  verweis_antwort: {
    bezeichnung: 'Frist, bis zu der eine Stelle auf einen Verweis antworten soll (Vorschlag im Formular)',
    wert: 14,
    einheit: 'Tage',
    quelle: 'keine Quelle; das Handlungskonzept nennt keine Frist',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-20', text: VERWEIS_FRAGE, wer: LAND },
  },
  verweis_link: {
    bezeichnung: 'Link eines Verweises gilt ab der Vermittlung',
    wert: 30,
    einheit: 'Tage',
    quelle: 'Produktbeschreibung: mehrere Antworten über 30 Tage',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-20', text: VERWEIS_FRAGE, wer: LAND },
  },
  re_assessment: {
    bezeichnung: 'Abstand der Re-Assessments',
    wert: 6,
    einheit: 'Monate',
    quelle: 'Handlungskonzept 2.2 („regelmäßige Re-Assessments“, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-CS-02', text: RE_ASSESSMENT_FRAGE, wer: LAND },
  },
  sichtung: {
    bezeichnung: 'Wiedervorlage, wenn ein laufender Fall keinen nächsten Termin hat',
    wert: 3,
    einheit: 'Monate',
    quelle: 'Handlungskonzept 2.2 („laufendes Monitoring“, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-CS-02', text: RE_ASSESSMENT_FRAGE, wer: LAND },
  },
  termin_hoechstens: {
    bezeichnung:
      'Nächster Termin, Wiedervorlage, Nachsorge, Beginn eines Clearings: wie weit sie höchstens weg liegen',
    wert: 24,
    einheit: 'Monate',
    quelle: 'keine Quelle; schützt vor einem verschriebenen Jahr, das einen Fall aus „Mein Tag“ nimmt',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-73', text: TAGE_FRAGE, wer: LAND },
  },
  frist_hoechstens: {
    bezeichnung: 'Frist eines Ziels oder Schritts: wie weit sie höchstens weg liegt',
    wert: 60,
    einheit: 'Monate',
    quelle:
      'keine Quelle; lässt den Weg bis zur Einbürgerung (fünf Jahre, § 10 Abs. 1 StAG) und schützt vor einem verschriebenen Jahr, das nie fällig wird',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-73', text: TAGE_FRAGE, wer: LAND },
  },
  kurzberatung_nachtrag: {
    bezeichnung: 'Kurzberatung, Sammeleintrag: wie lange der Beginn beim Eintragen höchstens her ist',
    wert: 12,
    einheit: 'Monate',
    quelle:
      'keine Quelle; länger wird eine Kurzberatung nach dem letzten Kontakt nicht aufbewahrt (LK-02), und ein verschriebenes Jahr zählt nicht',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-74', text: NACHTRAG_FRAGE, wer: LAND },
  },
  kontakt_vor_beginn: {
    bezeichnung: 'Kontakt, Assessment, Vereinbarung: wie lange vor dem Beginn der Akte sie höchstens lagen',
    wert: 180,
    einheit: 'Tage',
    quelle:
      'keine Quelle; lässt zu, was ein halbes Jahr lang auf Papier stand, und schützt vor einem verschriebenen Jahr',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-73', text: TAGE_FRAGE, wer: LAND },
  },
  ruhend_pruefen: {
    bezeichnung: 'Ruhender Fall: Wiedervorlage, ob er weitergeht oder endet',
    wert: 6,
    einheit: 'Monate',
    quelle: 'keine Quelle; das Handlungskonzept kennt keinen ruhenden Fall',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-06', text: 'Ab wann ruht ein Fall, und ab wann wird er geschlossen?', wer: LAND },
  },
  nachsorge: {
    bezeichnung: 'Nachsorge nach Abschluss',
    wert: 3,
    einheit: 'Monate',
    quelle: 'Handlungskonzept 2.2 (Abschluss, Zahl offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-CS-04',
      text: 'Welche Abschlusskriterien gelten, und wie lange dauert die Nachsorge?',
      wer: LAND,
    },
  },
  ruhend_nach: {
    bezeichnung: 'Fall ruht, wenn die Person nicht erreichbar war',
    wert: 8,
    einheit: 'Wochen',
    quelle: 'keine Quelle; das Handlungskonzept kennt keinen ruhenden Fall',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-06', text: 'Ab wann ruht ein Fall, und ab wann wird er geschlossen?', wer: LAND },
  },
  einwilligung_dauer: {
    bezeichnung: 'Gültigkeit einer Einwilligung',
    wert: 12,
    einheit: 'Monate',
    quelle: 'Datenschutzkatalog DP-C-13 (Vorschlag)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-07', text: 'Wie lange gilt eine Einwilligung ohne Erneuerung?', wer: DSB },
  },
  einwilligung_erinnerung: {
    bezeichnung: 'Erinnerung vor Ablauf einer Einwilligung',
    wert: 30,
    einheit: 'Tage',
    quelle: 'Datenschutzkatalog DP-C-13 (Vorschlag)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-07', text: 'Wie lange gilt eine Einwilligung ohne Erneuerung?', wer: DSB },
  },
  kurzberatung_gespraeche: {
    bezeichnung: 'Mindeststandard der Kurzberatung: Beratungsgespräche',
    wert: 2,
    einheit: 'Anzahl',
    quelle: 'Evaluation 2023–2025: „Der Mindeststandard umfasst zwei Beratungsgespräche“',
    stand: 'VORGABE',
    frage: null,
  },
  kurzberatung_nachfrage: {
    bezeichnung: 'Kurzberatung: Nachfrage nach dem Ende (Vorschlag im Formular)',
    wert: 4,
    einheit: 'Wochen',
    quelle:
      'Evaluation 2023–2025: „nach einem bestimmten Zeitraum über den Verlauf bzw. den Ausgang des Falles erkundigen“ (Zahl offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-36',
      text: 'Nach welcher Zeit wird nach einer Kurzberatung nachgefragt, und welche Ergebnisse werden festgehalten?',
      wer: LAND,
    },
  },
  kurzberatung_bedarfe: {
    bezeichnung: 'Kurzberatung: Bedarfe, ab denen ein Fall geprüft wird, wenn mehr',
    wert: 2,
    einheit: 'Anzahl',
    quelle: 'Evaluation 2023–2025: „in der Regel maximal zwei Bedarfe“',
    stand: 'VORGABE',
    frage: null,
  },
  uebergabe_annahme: {
    bezeichnung: 'Übergabe: so lange kann die vorgesehene Person annehmen',
    wert: 14,
    einheit: 'Tage',
    quelle: 'Fallmodell 4.2: Annahme innerhalb einer Frist (Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-23', text: UEBERGABE_FRAGE, wer: LAND },
  },
  uebergabe_rueckgabe: {
    bezeichnung: 'Übergabe: so lange nach der Annahme ist eine Rückgabe möglich',
    wert: 14,
    einheit: 'Tage',
    quelle: 'Übergabeprotokoll IF-R3: angenommen, abgelehnt oder zurückgegeben (Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-23', text: UEBERGABE_FRAGE, wer: LAND },
  },
  abgabe_annahme: {
    bezeichnung: 'Übergabe an eine andere Stelle: Frist für die Annahme und danach für das Übergeben',
    wert: 14,
    einheit: 'Tage',
    quelle: 'Fallmodell 4.2: Annahme innerhalb einer Frist (Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-48', text: ABGABE_FRAGE, wer: LAND },
  },
  abgabe_abholung: {
    bezeichnung: 'Übergabe an eine andere Stelle: Übergebenes wird gelöscht, wenn es niemand übernimmt, nach',
    wert: 3,
    einheit: 'Monate',
    quelle: 'Keine Quelle nennt eine Zahl; das Protokoll der gebenden Stelle bleibt',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-48', text: ABGABE_FRAGE, wer: LAND },
  },
  fallanfrage_rueckruf: {
    bezeichnung: 'Fallanfrage: Rückruf bei der anfragenden Stelle innerhalb von',
    wert: 14,
    einheit: 'Tage',
    quelle: 'Evaluation 2023–2025 [L1389]: „Innerhalb von zwei Wochen“, Beispiel einer kreisfreien Stadt',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-26', text: FALLANFRAGE_FRAGE, wer: LAND },
  },
  fallanfrage_loeschung: {
    bezeichnung: 'Fallanfrage: gelöscht so lange nach dem Eingang, beantwortet so lange nach der Antwort',
    wert: 3,
    einheit: 'Monate',
    quelle:
      'Löschklasse LK-01 nennt höchstens sechs Monate; kürzer, weil der Inhalt mit der Übernahme umzieht',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-28', text: 'Wie lange bleibt eine Fallanfrage ohne Fall?', wer: DSB },
  },
  fallanfrage_adresse_minute: {
    bezeichnung: 'Fallanfrage: Anfragen in der Minute aus einem Netz',
    wert: 6,
    einheit: 'Anzahl',
    quelle: 'Sicherheitskatalog SEC-13 (Grenze verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-27', text: FALLANFRAGE_GRENZEN_FRAGE, wer: IT_SICHERHEIT },
  },
  fallanfrage_adresse_tag: {
    bezeichnung: 'Fallanfrage: Anfragen an eine Stelle an einem Tag aus einem Netz',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Sicherheitskatalog SEC-13 (Grenze verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-27', text: FALLANFRAGE_GRENZEN_FRAGE, wer: IT_SICHERHEIT },
  },
  fallanfrage_stelle_tag: {
    bezeichnung: 'Fallanfrage: Anfragen an eine Stelle an einem Tag insgesamt',
    wert: 100,
    einheit: 'Anzahl',
    quelle: 'Sicherheitskatalog SEC-13 (Grenze verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-27', text: FALLANFRAGE_GRENZEN_FRAGE, wer: IT_SICHERHEIT },
  },
  fallanfrage_beleg_minute: {
    bezeichnung: 'Fallanfrage: Belege, die aus einem Netz in der Minute geprüft werden',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Sicherheitskatalog SEC-13 (Grenze verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-27', text: FALLANFRAGE_GRENZEN_FRAGE, wer: IT_SICHERHEIT },
  },
  geburtsjahr_schaetzung: {
    bezeichnung: 'Dublettensuche: so weit darf ein geschätztes Geburtsjahr danebenliegen',
    wert: 2,
    einheit: 'Jahre',
    quelle: 'Keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-30',
      text: 'Wie genau ist ein geschätztes Geburtsjahr, und ab wann gelten zwei Angaben als verschieden?',
      wer: LAND,
    },
  },
  zusammenfuehrung_rueckgaengig: {
    bezeichnung: 'Zusammengeführte Personen: so lange lässt sich das aufheben',
    wert: 90,
    einheit: 'Tage',
    quelle: 'Keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-32',
      text: 'Wie lange soll eine Zusammenführung von Personen rückgängig zu machen sein?',
      wer: DSB,
    },
  },
  dublettensuche_personen: {
    bezeichnung: 'Dublettensuche: so viele Personen der eigenen Akten vergleicht ein Lauf',
    wert: 1_000,
    einheit: 'Personen',
    quelle: 'Produktziel: höchstens 300 eigene Akten je Person; mit Vertretungen mehr',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-33',
      text: 'Darf die Dublettensuche auf einmal über alle Personen der eigenen Akten laufen?',
      wer: DSB,
    },
  },
  auslastung_faelle: {
    bezeichnung: 'Auslastung: aktive Fälle je VZÄ, höchstens',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Evaluation 2023–2025 [L3311]: „maximal 1:20 KIM-CM-Fälle (Vollzeit)“',
    stand: 'VORGABE',
    frage: { id: 'OQ-P-43', text: AUSLASTUNG_FRAGE, wer: LAND },
  },
  auslastung_kurzberatungen_von: {
    bezeichnung: 'Auslastung: begonnene Kurzberatungen je Monat und VZÄ, unterer Wert',
    wert: 30,
    einheit: 'Anzahl',
    quelle: 'Evaluation 2023–2025 [L3311]: „30 bis 50 KIM-Kurzberatungen pro Monat pro Vollzeitstelle“',
    stand: 'VORGABE',
    frage: { id: 'OQ-P-43', text: AUSLASTUNG_FRAGE, wer: LAND },
  },
  auslastung_kurzberatungen_bis: {
    bezeichnung: 'Auslastung: begonnene Kurzberatungen je Monat und VZÄ, oberer Wert',
    wert: 50,
    einheit: 'Anzahl',
    quelle: 'Evaluation 2023–2025 [L3311]: „30 bis 50 KIM-Kurzberatungen pro Monat pro Vollzeitstelle“',
    stand: 'VORGABE',
    frage: { id: 'OQ-P-43', text: AUSLASTUNG_FRAGE, wer: LAND },
  },
  auslastung_akten_von: {
    bezeichnung: 'Auslastung: Fälle und Kurzberatungen zusammen je VZÄ, unterer Wert',
    wert: 50,
    einheit: 'Anzahl',
    quelle:
      'Evaluation 2023–2025 [L3309]: Richtwert des Ministeriums, „50 bis 60 Fälle“; Zeitraum nicht genannt',
    stand: 'VORGABE',
    frage: { id: 'OQ-P-43', text: AUSLASTUNG_FRAGE, wer: LAND },
  },
  auslastung_akten_bis: {
    bezeichnung: 'Auslastung: Fälle und Kurzberatungen zusammen je VZÄ, oberer Wert',
    wert: 60,
    einheit: 'Anzahl',
    quelle:
      'Evaluation 2023–2025 [L3309]: Richtwert des Ministeriums, „50 bis 60 Fälle“; Zeitraum nicht genannt',
    stand: 'VORGABE',
    frage: { id: 'OQ-P-43', text: AUSLASTUNG_FRAGE, wer: LAND },
  },
  warteliste_blick: {
    bezeichnung: 'Warteliste: Vorschlag, wann jemand wieder nachsieht',
    wert: 14,
    einheit: 'Tage',
    quelle: 'Keine Quelle nennt eine Zahl; zwei Wochen wie beim Rückruf des Clearings [L1389]',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-44', text: WARTELISTE_FRAGE, wer: LAND },
  },
  warteliste_rueckblick: {
    bezeichnung: 'Warteliste: So viele volle Monate vor dem laufenden wird gezählt, wie das Warten endete',
    wert: 6,
    einheit: 'Monate',
    quelle: 'Keine Quelle nennt eine Zahl; ein halbes Jahr wie bei der Auslastung',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-44', text: WARTELISTE_FRAGE, wer: LAND },
  },
  sprachmittlung_vorschau: {
    bezeichnung: 'Sprachmittlung: so lange vor dem Termin steht sie in „Mein Tag“',
    wert: 7,
    einheit: 'Tage',
    quelle: 'Keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-46', text: SPRACHMITTLUNG_FRAGE, wer: LAND },
  },
  sprachmittlung_rundung: {
    bezeichnung: 'Sprachmittlung: Kosten werden im Standort gerundet auf ein Vielfaches von',
    wert: 50,
    einheit: 'Euro',
    quelle: 'Datenschutzkatalog STAT-05 rundet Personen auf fünf; für Beträge nennt keine Quelle eine Zahl',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-46', text: SPRACHMITTLUNG_FRAGE, wer: LAND },
  },
  massenloeschung_akten: {
    bezeichnung: 'Löschlauf: mehr fällige Akten einer Stelle auf einmal brauchen eine Freigabe',
    wert: 100,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog DP-G-02 (Vier-Augen bei mehr als 100 Personen); gezählt werden Akten',
    stand: 'VORGABE',
    frage: null,
  },
  loeschvorschau: {
    bezeichnung: 'Vorschau: Akten, deren Löschung in so vielen Tagen ansteht',
    wert: 30,
    einheit: 'Tage',
    quelle: 'Datenschutzkatalog DP-G-02 (Bericht vor der Löschung verlangt, Zeitraum offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-50',
      text: 'Wie lange vorher sehen Case Management und Datenschutz, was gelöscht wird, und wie lange hält eine Löschsperre höchstens?',
      wer: DSB,
    },
  },
  loeschsperre_hoechstens: {
    bezeichnung: 'Eine Löschsperre hält höchstens so lange; danach ist sie neu zu begründen',
    wert: 12,
    einheit: 'Monate',
    quelle: 'Datenschutzkatalog DP-G-05 (Ende verlangt, Dauer offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-50',
      text: 'Wie lange vorher sehen Case Management und Datenschutz, was gelöscht wird, und wie lange hält eine Löschsperre höchstens?',
      wer: DSB,
    },
  },
  teamakten_case_manager: {
    bezeichnung: 'Akten des Teams: Case-Managerinnen und Case-Manager mit offenen Akten, mindestens',
    wert: 3,
    einheit: 'Personen',
    quelle: 'Datenschutzkatalog 15 (keine Leistungskontrolle; § 72 LPVG NRW); die fragende Person zählt mit',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-58', text: TEAMAKTEN_FRAGE, wer: DSB },
  },
  teamakten_akten: {
    bezeichnung: 'Akten des Teams: fremde offene Akten, mindestens',
    wert: 5,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-05 (kleine Gruppen); Zahl offen',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-58', text: TEAMAKTEN_FRAGE, wer: DSB },
  },
  aktenfilter_hoechstens: {
    bezeichnung: 'Gemerkte Filter der Aktenliste je Konto, höchstens',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; so viele liest man noch in einer Liste',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-59',
      text: 'Welche Filter der Aktenliste darf ein Konto sich merken, und wie viele?',
      wer: DSB,
    },
  },
  tagesaktuell_case_manager: {
    bezeichnung: 'Anteil am selben Tag: Case-Managerinnen und Case-Manager einer Stelle, mindestens',
    wert: 3,
    einheit: 'Personen',
    quelle: 'Datenschutzkatalog HR-03 nennt fünf, die Produktbeschreibung drei',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-60', text: TAGESAKTUELL_FRAGE, wer: LAND },
  },
  tagesaktuell_kontakte: {
    bezeichnung: 'Anteil am selben Tag: Kontakte einer Stelle in drei Monaten, mindestens',
    wert: 30,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; wie die Schwelle kleiner Kommunen (OQ-P-08)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-60', text: TAGESAKTUELL_FRAGE, wer: LAND },
  },
  tagesaktuell_anteil: {
    bezeichnung: 'Anteil am selben Tag: Eine Person hat höchstens so viel Prozent der Kontakte erfasst',
    wert: 50,
    einheit: 'Prozent',
    quelle: 'keine Quelle; sonst wäre die Zahl der Stelle die Zahl dieser Person',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-60', text: TAGESAKTUELL_FRAGE, wer: LAND },
  },
  ...FALLANALYSE_PARAMETER,
} as const satisfies Record<string, Parameter>;
