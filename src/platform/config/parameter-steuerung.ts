import { ESKALATION_PARAMETER } from './parameter-eskalation.ts';
import type { Parameter } from './parameter-typen.ts';
import { WIRKUNG_PARAMETER } from './parameter-wirkung.ts';

const DSB = 'Datenschutzbeauftragte der verantwortlichen Stelle';
const LAND = 'MKJFGFI';
const KI = 'Kommunale Integrationszentren';
const HAEUFUNG_FRAGE =
  'Ab wie vielen Systemhinweisen von wie vielen Meldenden darf das Team eine Häufung sehen?';

const VEREINBARUNG_FRAGE =
  'In welchem Abstand werden Kooperationsvereinbarungen überprüft, und wie früh wird daran erinnert?';

/** Gremien, Themen, Fachfragen and knowledge of a Standort. */
export const STEUERUNG_PARAMETER = {
  thema_haeufung_hinweise: {
    bezeichnung:
      'Häufungen von Systemhinweisen: So viele braucht eine Verbindung, damit andere als die Koordination sie sehen',
    wert: 5,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-05 (kleine Gruppen); Zahl offen',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-10', text: HAEUFUNG_FRAGE, wer: DSB },
  },
  thema_haeufung_meldende: {
    bezeichnung: 'Häufungen von Systemhinweisen: Von so vielen Personen muss eine Verbindung gemeldet sein',
    wert: 3,
    einheit: 'Personen',
    quelle: 'Datenschutzkatalog 15 (keine Leistungskontrolle; § 72 LPVG NRW); Zahl offen',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-10', text: HAEUFUNG_FRAGE, wer: DSB },
  },
  austausch_pruefung: {
    bezeichnung: 'Material im Austausch: Vorschlag, wann es wieder geprüft wird, wenn kein Tag genannt ist',
    wert: 24,
    einheit: 'Monate',
    quelle: 'Evaluation 2023–2025 (Regelungen mit regelmäßiger Aktualisierung); Zahl offen',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-58',
      text: 'Nach welcher Zeit wird ein Material im Austausch der Standorte wieder geprüft?',
      wer: LAND,
    },
  },
  ansprechperson_loeschung: {
    bezeichnung: 'Dienstliche Ansprechperson: So lange nach dem Ende ihrer Gültigkeit wird sie gelöscht',
    wert: 6,
    einheit: 'Monate',
    quelle: 'Löschkonzept LK-10 (Konten); für Ansprechpersonen nennt keine Quelle eine Frist',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-25',
      text: 'Wie lange bleiben Name und dienstliche Erreichbarkeit einer früheren Ansprechperson stehen?',
      wer: DSB,
    },
  },
  vereinbarung_pruefung: {
    bezeichnung: 'Kooperationsvereinbarung: Vorschlag, wann sie das erste Mal überprüft wird',
    wert: 12,
    einheit: 'Monate',
    quelle: 'Fallmodell IF-R2 (review date); Abstand nicht genannt',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-26', text: VEREINBARUNG_FRAGE, wer: KI },
  },
  vereinbarung_vorlauf: {
    bezeichnung:
      'Kooperationsvereinbarung: So lange vor Prüfung oder Ende steht sie unter „fällig“, und so lange nach dem Ende noch',
    wert: 60,
    einheit: 'Tage',
    quelle: 'Fallmodell IF-R2; Vorlauf nicht genannt',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-26', text: VEREINBARUNG_FRAGE, wer: KI },
  },
  fachfrage_frist: {
    bezeichnung: 'Fachfrage an Baustein 3: Vorschlag, bis wann eine Antwort erbeten ist',
    wert: 14,
    einheit: 'Tage',
    quelle: 'Keine Quelle nennt eine Zahl; die Evaluation nennt überlastete Behörden [L3166]',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-61',
      text: 'Bis wann beantwortet Baustein 3 eine Fachfrage, und wer übernimmt, wenn dort niemand da ist?',
      wer: LAND,
    },
  },
  wissen_pruefung: {
    bezeichnung: 'Wissen des Standorts: Vorschlag, wann ein Eintrag wieder geprüft wird',
    wert: 12,
    einheit: 'Monate',
    quelle: 'Keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-P-62',
      text: 'Wie oft wird ein Eintrag im Wissen des Standorts geprüft, und wer steht für ihn ein?',
      wer: LAND,
    },
  },
  gremiensitzung_dauer: {
    bezeichnung: 'Sitzung eines Gremiums: Vorschlag, wie lange sie dauert',
    wert: 120,
    einheit: 'Minuten',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-07',
      text: 'Wie lange dauert eine Sitzung der Lenkungsgruppe üblicherweise?',
      wer: KI,
    },
  },
  beschluss_ohne_frist: {
    bezeichnung:
      'Beschluss ohne Frist: So lange nach der Sitzung gilt er als überfällig, wenn er nicht umgesetzt ist',
    wert: 6,
    einheit: 'Monate',
    quelle:
      'Evaluation 2023–2025 [L4132]: halbjährlich ist der übliche Abstand der Sitzungen; eine Frist nennt keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-05',
      text: 'Braucht jeder Beschluss eine Frist, und ab wann ist einer ohne Frist überfällig?',
      wer: KI,
    },
  },
  konzept_fortschreibung: {
    bezeichnung: 'Konzept des Standorts: So lange nach dem Inkrafttreten wird an die Fortschreibung erinnert',
    wert: 12,
    einheit: 'Monate',
    quelle: 'Richtlinie 12.12.2024, Nr. 6 g: „kontinuierlich fortzuschreiben“; ein Abstand ist nicht genannt',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-35',
      text: 'In welchem Abstand ist das Konzept fortzuschreiben und vorzulegen?',
      wer: LAND,
    },
  },
  checkpunkt_nachweis: {
    bezeichnung: 'Checkliste: Nach dieser Zeit ist ein eingetragener Nachweis neu zu prüfen',
    wert: 12,
    einheit: 'Monate',
    quelle: 'Keine Quelle nennt eine Zahl; einzelne Punkte gelten je Jahr (ST-06, PG-10)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-44',
      text: 'Wie lange gilt der Nachweis zu einem Punkt des Handlungskonzepts, und wer darf davon abweichen?',
      wer: LAND,
    },
  },
  steuerung_vorlauf: {
    bezeichnung: 'Was in der Steuerung ansteht: So weit voraus zeigt die Seite Fristen',
    wert: 30,
    einheit: 'Tage',
    quelle: 'Keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-64',
      text: 'Wie weit voraus und wie lange danach erinnert das Programm die Koordination an Fristen der Steuerung?',
      wer: KI,
    },
  },
  steuerung_rueckschau: {
    bezeichnung:
      'Was in der Steuerung ansteht: So lange bleiben geendete Vereinbarungen und nicht abgegebene Berichte stehen',
    wert: 24,
    einheit: 'Monate',
    quelle: 'Keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-64',
      text: 'Wie weit voraus und wie lange danach erinnert das Programm die Koordination an Fristen der Steuerung?',
      wer: KI,
    },
  },
  einarbeitung_mindestzahl: {
    bezeichnung: 'Einarbeitung: Ab so vielen Fachkräften sieht die Koordination eine Anzahl',
    wert: 3,
    einheit: 'Personen',
    quelle: '§ 18 DSG NRW, § 72 LPVG NRW; keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-65',
      text: 'Welche Schritte gehören zur Einarbeitung im Case Management, und wer darf den Fortschritt als Anzahl sehen?',
      wer: LAND,
    },
  },
  ablage_dateien: {
    bezeichnung:
      'Dateien der Steuerung: So viele liegen höchstens bei einem Beitrag, einer Vereinbarung, einer Sitzung oder Vorlage',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-67',
      text: 'Welche Dateien gehören in die Steuerung, wie viele und wie große, und wer sieht sie durch?',
      wer: KI,
    },
  },
  ...WIRKUNG_PARAMETER,
  ...ESKALATION_PARAMETER,
} as const satisfies Record<string, Parameter>;
