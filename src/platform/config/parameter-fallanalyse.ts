import type { Parameter } from './parameter-typen.ts';

const DSB = 'Datenschutzbeauftragte der verantwortlichen Stelle';

/** Formats of the Fallanalyse. */
export const FALLANALYSE_PARAMETER = {
  fallanalyse_einladung: {
    bezeichnung: 'Fallanalyse: So lange nach dem Termin lesen Eingeladene das pseudonymisierte Blatt',
    wert: 90,
    einheit: 'Tage',
    quelle:
      'keine Quelle; lang genug für Aufgaben und Rückmeldung, danach ist der Zweck erfüllt (Art. 5 Abs. 1 e DSGVO)',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-47',
      text: 'Wie lange dürfen Eingeladene das Blatt einer Fallanalyse lesen?',
      wer: DSB,
    },
  },
  fallformat_mindestens: {
    bezeichnung:
      'Zahlen der Fallanalysen: So viele Sitzungen braucht ein Format im Quartal, um für sich zu stehen',
    wert: 5,
    einheit: 'Anzahl',
    quelle: 'Datenschutzkatalog STAT-05 (kleine Gruppen); Zahl offen',
    stand: 'ANNAHME',
    frage: {
      id: 'OQ-S-48',
      text: 'Ab wie vielen Sitzungen im Quartal darf die Steuerung ein Format für sich sehen?',
      wer: DSB,
    },
  },
} as const satisfies Record<string, Parameter>;
