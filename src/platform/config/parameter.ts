import { ANGEBOT_PARAMETER } from './parameter-angebot.ts';
import { KENNZAHL_PARAMETER } from './parameter-kennzahl.ts';
import { EINFUHR_PARAMETER } from './parameter-einfuhr.ts';
import { HSDS_PARAMETER } from './parameter-hsds.ts';
import { FALLARBEIT_PARAMETER } from './parameter-fallarbeit.ts';
import { FOERDERUNG_PARAMETER } from './parameter-foerderung.ts';
import { STEUERUNG_PARAMETER } from './parameter-steuerung.ts';
import type { Parameter } from './parameter-typen.ts';

export type { Einheit, Parameter } from './parameter-typen.ts';

const IT_SICHERHEIT = 'Informationssicherheit der verantwortlichen Stelle';
const DSB = 'Datenschutzbeauftragte der verantwortlichen Stelle';
const LAND = 'MKJFGFI';
const GERAETE_FRAGE =
  'Welche Grenzen gelten für Anfragen vor der Anmeldung, und wie lange gilt ein Gerät als bekannt?';

/** The one place for such numbers: code reads `PARAMETER.….wert`, `docs/offene-fragen.md` is made from it. */
export const PARAMETER = {
  sitzung_leerlauf_fall_br: {
    bezeichnung: 'Abmeldung ohne Eingabe, Rollen mit Fallarbeit und der Bezirksregierung',
    wert: 15,
    einheit: 'Minuten',
    quelle: 'Sicherheitskatalog SEC-06, BSI ORP.4',
    stand: 'VORGABE',
    frage: null,
  },
  sitzung_leerlauf_sonst: {
    bezeichnung: 'Abmeldung ohne Eingabe, übrige Rollen',
    wert: 30,
    einheit: 'Minuten',
    quelle: 'BSI ORP.4 verlangt eine Abmeldung, nennt aber keine Zahl',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-01', text: 'Genügen 30 Minuten für Rollen ohne Klientendaten?', wer: IT_SICHERHEIT },
  },
  sitzung_hoechstdauer: {
    bezeichnung: 'Längste Dauer einer Anmeldung',
    wert: 10,
    einheit: 'Stunden',
    quelle: 'Sicherheitskatalog SEC-06',
    stand: 'VORGABE',
    frage: null,
  },
  sitzung_warnung: {
    bezeichnung: 'Warnung vor dem Ende der Sitzung',
    wert: 2,
    einheit: 'Minuten',
    quelle: 'WCAG 2.2.1, EN 301 549 (A11Y-07: mindestens 2 Minuten)',
    stand: 'VORGABE',
    frage: null,
  },
  anmeldung_versuche: {
    bezeichnung: 'Fehlversuche, bis die Anmeldung gesperrt wird',
    wert: 5,
    einheit: 'Anzahl',
    quelle: 'Sicherheitskatalog SEC-13 (Sperre verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-02',
      text: 'Nach wie vielen Fehlversuchen wird gesperrt, und wie lange?',
      wer: IT_SICHERHEIT,
    },
  },
  anmeldung_sperre: {
    bezeichnung: 'Dauer der Sperre nach Fehlversuchen',
    wert: 15,
    einheit: 'Minuten',
    quelle: 'Sicherheitskatalog SEC-13 (Sperre verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-02',
      text: 'Nach wie vielen Fehlversuchen wird gesperrt, und wie lange?',
      wer: IT_SICHERHEIT,
    },
  },
  anmeldung_versuche_konto: {
    bezeichnung: 'Fehlversuche bei einer Kennung von allen Adressen, bis unbekannte Orte warten',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Sicherheitskatalog SEC-13 (Sperre verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-02',
      text: 'Nach wie vielen Fehlversuchen wird gesperrt, und wie lange?',
      wer: IT_SICHERHEIT,
    },
  },
  anmeldung_versuche_adresse: {
    bezeichnung: 'Fehlversuche von einer Adresse bei allen Kennungen, bis dort unbekannte Personen warten',
    wert: 100,
    einheit: 'Anzahl',
    quelle: 'Sicherheitskatalog SEC-13 (Sperre verlangt, Zahl offen); 300 Beschäftigte hinter einer Adresse',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-02',
      text: 'Nach wie vielen Fehlversuchen wird gesperrt, und wie lange?',
      wer: IT_SICHERHEIT,
    },
  },
  anmeldung_fenster: {
    bezeichnung: 'Fehlversuche zählen so lange mit',
    wert: 60,
    einheit: 'Minuten',
    quelle: 'Sicherheitskatalog SEC-13 (Sperre verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-02',
      text: 'Nach wie vielen Fehlversuchen wird gesperrt, und wie lange?',
      wer: IT_SICHERHEIT,
    },
  },
  anmeldung_bekannt: {
    bezeichnung: 'Gerät und Ort einer Person gelten nach der letzten Anmeldung als bekannt',
    wert: 30,
    einheit: 'Tage',
    quelle: 'OWASP: Cookie je Gerät gegen Aussperren durch fremde Fehlversuche (Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-13', text: GERAETE_FRAGE, wer: IT_SICHERHEIT },
  },
  anmeldung_anfragen_adresse: {
    bezeichnung: 'Anmeldungen je Minute von einer Adresse, ohne bekannte Geräte',
    wert: 1200,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; 300 Beschäftigte hinter einer Adresse, je zwei Anfragen mit Code, doppelt',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-13', text: GERAETE_FRAGE, wer: IT_SICHERHEIT },
  },
  anmeldung_anfragen_geraet: {
    bezeichnung: 'Anmeldungen je Minute von einem Gerät, das schon einmal angemeldet war',
    wert: 60,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; ein Gerät, an dem sich mehrere Personen abwechseln',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-13', text: GERAETE_FRAGE, wer: IT_SICHERHEIT },
  },
  anfrage_dauer: {
    bezeichnung: 'So lange darf eine Anfrage brauchen, bis sie ganz angekommen ist',
    wert: 120,
    einheit: 'Sekunden',
    quelle: 'keine Quelle; die größte Datei kommt auch über 1 Mbit/s an',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-13', text: GERAETE_FRAGE, wer: IT_SICHERHEIT },
  },
  eingabe_ohne_anmeldung: {
    bezeichnung: 'Größte Eingabe ohne Anmeldung',
    wert: 16,
    einheit: 'KB',
    quelle: 'keine Quelle; Kennung, Passwort und Code brauchen weniger als 2 KB',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-13', text: GERAETE_FRAGE, wer: IT_SICHERHEIT },
  },
  erneute_anmeldung: {
    bezeichnung: 'Bestätigung der Person gilt für Entscheidungen und Zahlungen',
    wert: 10,
    einheit: 'Minuten',
    quelle: 'Sicherheitskatalog SEC-06 (erneute Anmeldung verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-03', text: 'Wie lange gilt eine erneute Anmeldung?', wer: IT_SICHERHEIT },
  },
  entwurf_aufbewahrung: {
    bezeichnung: 'Aufbewahrung von Entwürfen',
    wert: 30,
    einheit: 'Tage',
    quelle: 'Entwurfsentscheidung 13',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-04', text: 'Wie lange dürfen unfertige Eingaben liegen bleiben?', wer: DSB },
  },
  idempotenz_aufbewahrung: {
    bezeichnung: 'Aufbewahrung der Schlüssel gegen doppelte Einreichung',
    wert: 24,
    einheit: 'Stunden',
    quelle: 'Entwurfsentscheidung 13',
    stand: 'VORGABE',
    frage: null,
  },
  datei_groesse: {
    bezeichnung: 'Größte Datei beim Hochladen',
    wert: 10,
    einheit: 'MB',
    quelle: 'Sicherheitskatalog SEC-08 (Grenze verlangt, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-P-05', text: 'Welche Dateigröße brauchen die Nachweise?', wer: IT_SICHERHEIT },
  },
  verweis_ergebnis: {
    bezeichnung: 'Verweis ohne Ergebnis wird zur Aufgabe nach',
    wert: 30,
    einheit: 'Tage',
    quelle: 'Handlungskonzept 2.2 (Ergebnisse zusammenführen, Zahl offen)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-CS-03', text: 'Nach welcher Zeit wird ein fehlendes Ergebnis nachgefragt?', wer: LAND },
  },
  ...FALLARBEIT_PARAMETER,
  ...STEUERUNG_PARAMETER,
  ...FOERDERUNG_PARAMETER,
  ...ANGEBOT_PARAMETER,
  ...KENNZAHL_PARAMETER,
  ...HSDS_PARAMETER,
  ...EINFUHR_PARAMETER,
  rundung_basis: {
    bezeichnung: 'Statistik: Zahlen werden gerundet auf ein Vielfaches von',
    wert: 5,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-05, Praxis der Bildungsstatistik NRW',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-D-10',
      text: 'Welche Geheimhaltungsschwelle verlangt das Land (3 oder 5)?',
      wer: 'MKJFGFI, IT.NRW',
    },
  },
  kleine_kommune_personen: {
    bezeichnung: 'Kleine Kommune: unter so vielen gezählten Personen nur auf Kreisebene ausweisen',
    wert: 30,
    einheit: 'Personen',
    quelle: 'Datenschutzkatalog STAT-09 (kleine Kommune genannt, Zahl offen)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-08',
      text: 'Ab welcher Größe dürfen Zahlen einer Kommune für sich stehen?',
      wer: 'MKJFGFI, IT.NRW',
    },
  },
  kleine_kommune_case_manager: {
    bezeichnung:
      'Kleine Kommune: unter so vielen Case-Managerinnen und Case-Managern nur auf Kreisebene ausweisen',
    wert: 3,
    einheit: 'Personen',
    quelle: 'Datenschutzkatalog 15 (keine Leistungskontrolle; § 72 LPVG NRW)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-08',
      text: 'Ab welcher Größe dürfen Zahlen einer Kommune für sich stehen?',
      wer: 'MKJFGFI, IT.NRW',
    },
  },
  nachforderung_tage: {
    bezeichnung: 'Förderung: Frist einer Nachforderung (Vorschlag, je Fall änderbar)',
    wert: 14,
    einheit: 'Tage',
    quelle: 'Richtlinie nennt keine Frist; § 31 VwVfG NRW',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-F-39',
      text: 'Welche Frist setzt die Bewilligungsbehörde für nachgeforderte Unterlagen?',
      wer: 'Bezirksregierung Arnsberg',
    },
  },
  frist_hoechstens_tage: {
    bezeichnung: 'Förderung: längste Frist, die eine Nachforderung oder Anhörung setzen kann',
    wert: 366,
    einheit: 'Tage',
    quelle: 'Richtlinie nennt keine Grenze; ein Jahr fängt Tippfehler im Jahr ab',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-F-75',
      text: 'Wie lang darf eine Frist für Nachforderung oder Anhörung höchstens sein?',
      wer: 'Bezirksregierung Arnsberg',
    },
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETER;
