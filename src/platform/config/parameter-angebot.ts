import type { Parameter } from './parameter-typen.ts';

const STANDORTE = 'KIM-Standorte, MKJFGFI';
const FRISCHE =
  'In welchem Abstand werden Angebote bestätigt, und wie oft wird erinnert, bevor jemand anruft?';

const ERGEBNIS =
  'Über welchen Zeitraum und ab wie vielen Verweisen darf bei einem Angebot stehen, was aus den Verweisen wurde?';
const SCHUTZ = 'Datenschutzbeauftragte der verantwortlichen Stellen, MKJFGFI';

/** Directory of Angebote. */
export const ANGEBOT_PARAMETER = {
  angebot_rhythmus: {
    bezeichnung: 'Angebote: So lange gilt eine Bestätigung, danach ist der Eintrag veraltet',
    wert: 180,
    einheit: 'Tage',
    quelle: 'Evaluation 2023–2025 (Angebotsdatenbank „regelmäßig aktualisiert“, Abstand nicht genannt)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-01', text: FRISCHE, wer: STANDORTE },
  },
  angebot_erinnerung_abstand: {
    bezeichnung: 'Angebote: So lange nach einer Erinnerung kommt die nächste',
    wert: 14,
    einheit: 'Tage',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-01', text: FRISCHE, wer: STANDORTE },
  },
  angebot_erinnerungen: {
    bezeichnung: 'Angebote: Nach so vielen Erinnerungen ohne Antwort steht der Anbieter auf der Anrufliste',
    wert: 2,
    einheit: 'Anzahl',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-01', text: FRISCHE, wer: STANDORTE },
  },
  angebot_pflegelink: {
    bezeichnung: 'Angebote: So lange gilt der Link, mit dem ein Anbieter ohne Konto bestätigt',
    wert: 30,
    einheit: 'Tage',
    quelle: 'keine Quelle; länger als der Abstand der Erinnerungen',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-A-02',
      text: 'Wie lange darf ein Link ohne Konto gelten, der nur öffentliche Einträge bestätigt?',
      wer: 'Datenschutzbeauftragte der verantwortlichen Stellen',
    },
  },
  angebot_anteil: {
    bezeichnung: 'Angebote: In diesem Zeitraum zählt eine Bestätigung für den Anteil der frischen Einträge',
    wert: 6,
    einheit: 'Monate',
    quelle: 'keine Quelle; wie der Rhythmus',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-01', text: FRISCHE, wer: STANDORTE },
  },
  angebot_treffer: {
    bezeichnung: 'Angebote: Passen weniger als so viele ganz, kommen dahinter solche, die zum Teil passen',
    wert: 3,
    einheit: 'Anzahl',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-A-03',
      text: 'Ab wie vielen vollen Treffern soll die Suche Teiltreffer weglassen?',
      wer: STANDORTE,
    },
  },
  angebot_ende: {
    bezeichnung: 'Angebote: So viele Tage vor dem Ende steht ein Eintrag unter „endet bald“',
    wert: 30,
    einheit: 'Tage',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-01', text: FRISCHE, wer: STANDORTE },
  },
  angebot_ergebnis_monate: {
    bezeichnung: 'Angebote: So lange zurück zählen die Verweise, deren Ausgang bei einem Angebot steht',
    wert: 24,
    einheit: 'Monate',
    quelle: 'keine Quelle; zwei Jahre, damit auch seltene Angebote genug Verweise haben',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-40', text: ERGEBNIS, wer: SCHUTZ },
  },
  angebot_ergebnis_mindestens: {
    bezeichnung: 'Angebote: Der Ausgang der Verweise steht erst ab so vielen Verweisen da',
    wert: 10,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; wie Mittelwerte der Kennzahlen',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-40', text: ERGEBNIS, wer: SCHUTZ },
  },
  angebot_ergebnis_dominanz: {
    bezeichnung:
      'Angebote: Der Ausgang der Verweise steht nicht da, wenn eine Person im Case Management mehr als diesen Anteil gemacht hat',
    wert: 75,
    einheit: 'Prozent',
    quelle: '§ 72 LPVG NRW (nennt keinen Anteil); amtliche Statistik: Dominanzregel',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-M-74',
      text: 'Ab welchem Anteil einer einzelnen Person im Case Management sagen Ergebnisse bei einem Angebot etwas über sie?',
      wer: 'Personalräte, Datenschutzbeauftragte der verantwortlichen Stellen',
    },
  },
  angebot_ergebnis_nachlauf: {
    bezeichnung: 'Angebote: So viele Tage nach Ende eines Quartals wird der Ausgang der Verweise gezählt',
    wert: 30,
    einheit: 'Tage',
    quelle:
      'Handlungskonzept 2.2 (Ergebnisse werden zusammengeführt); Frist wie für das Ergebnis eines Verweises',
    stand: 'ANNAHME',
    frage: { id: 'OQ-A-40', text: ERGEBNIS, wer: SCHUTZ },
  },
  angebot_kein_platz: {
    bezeichnung: 'Angebote: Ab diesem Anteil der Verweise heißt es „oft kein Platz“',
    wert: 30,
    einheit: 'Prozent',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-A-41',
      text: 'Ab welchem Anteil soll die Koordination sehen, dass ein Angebot oft keinen Platz hat?',
      wer: STANDORTE,
    },
  },
} as const satisfies Record<string, Parameter>;
