import type { Parameter } from './parameter-typen.ts';

const BEGLEITUNG = 'Wissenschaftliche Begleitung, MKJFGFI';
const ZAHLEN = 'Ab wie vielen Fällen trägt ein Vergleich vor und nach einer Maßnahme einen Schluss?';

const SIGNALE =
  'Ab wann ist eine Häufung von Systemhinweisen mehr als ein Einzelfall, und womit wird sie verglichen?';

/** Stellungnahme, measured effect and signals of Themen. */
export const WIRKUNG_PARAMETER = {
  wirkung_fenster: {
    bezeichnung: 'Wirkung eines Themas: So lang ist der Zeitraum vor und der nach der Umsetzung',
    wert: 3,
    einheit: 'Monate',
    quelle: 'keine Quelle; Zählsätze und Berichte gehen nach Quartalen',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-15',
      text: 'Über welchen Zeitraum wird die Wirkung eines umgesetzten Themas gemessen?',
      wer: BEGLEITUNG,
    },
  },
  wirkung_faelle: {
    bezeichnung:
      'Wirkung eines Themas: So viele Fälle braucht jeder Zeitraum, darunter gibt es keinen Schluss',
    wert: 30,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-06 (Prozente ab 20); Zahl für einen Vergleich offen',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-16', text: ZAHLEN, wer: BEGLEITUNG },
  },
  wirkung_betroffene: {
    bezeichnung: 'Wirkung eines Themas: So viele Betroffene braucht es in beiden Zeiträumen zusammen',
    wert: 10,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-10 (Kennwerte ab 10); Zahl für einen Vergleich offen',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-16', text: ZAHLEN, wer: BEGLEITUNG },
  },
  wirkung_genauigkeit: {
    bezeichnung:
      'Wirkung eines Themas: Kann der Rückgang Zufall sein und zugleich größer als so viele Prozentpunkte, ist der Schluss offen',
    wert: 20,
    einheit: 'Prozent',
    quelle: 'keine Quelle',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-17',
      text: 'Wie genau muss eine Messung sein, damit „keine Wirkung erkennbar“ gesagt werden darf?',
      wer: BEGLEITUNG,
    },
  },
  signal_quartale: {
    bezeichnung: 'Signale: So viele frühere Quartale des eigenen Standorts sind die Erwartung',
    wert: 4,
    einheit: 'Anzahl',
    quelle: 'keine Quelle; vier Quartale gleichen Jahreszeiten aus',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-21', text: SIGNALE, wer: BEGLEITUNG },
  },
  signal_hinweise: {
    bezeichnung: 'Signale: Unter so vielen Hinweisen im Quartal ist es ein Einzelfall ohne Vergleich',
    wert: 3,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-01 (eigene Zahlen ab 3)',
    stand: 'ANNAHME',
    frage: { id: 'OQ-S-21', text: SIGNALE, wer: BEGLEITUNG },
  },
  signal_faelle: {
    bezeichnung: 'Signale: So viele Akten braucht ein Quartal für einen Vergleich',
    wert: 20,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-06 (Prozente ab 20)',
    stand: 'VORGABE',
    frage: { id: 'OQ-S-21', text: SIGNALE, wer: BEGLEITUNG },
  },
  stellungnahme_frist: {
    bezeichnung: 'Stellungnahme einer genannten Stelle: Vorschlag, bis wann die Antwort erbeten ist',
    wert: 21,
    einheit: 'Tage',
    quelle: 'keine Quelle nennt eine Zahl',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-19',
      text: 'Wie lange hat eine Stelle Zeit, zu einem Thema Stellung zu nehmen?',
      wer: 'Kommunale Integrationszentren',
    },
  },
} as const satisfies Record<string, Parameter>;
